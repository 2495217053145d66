"""How the tables of what is followed up came to be."""
