"""What is followed, what is new of it, and what may be told of that."""
