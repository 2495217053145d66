"""The one door out: what is asked for at addresses that persons give (public ones alone), or that are set (and let through by that)."""
