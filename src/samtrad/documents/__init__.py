"""Documents: their bytes, what was read in them, what was unsure, what a person settled."""
