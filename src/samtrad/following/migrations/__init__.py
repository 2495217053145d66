"""How the tables of following came to be as they are."""
