"""Who is to do what, and by when."""
