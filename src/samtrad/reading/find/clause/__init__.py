"""One decision clause understood: what kind of act, by whom, to whom."""
