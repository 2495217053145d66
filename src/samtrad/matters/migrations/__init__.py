"""How the tables of matters came to be as they are."""
