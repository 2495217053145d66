"""How things are said: tables of wordings, and the few functions that fill them."""
