"""Every date with its value, and what is doubtful about it."""
