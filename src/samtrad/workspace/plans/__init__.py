"""Writing plans: forms with what was written in them, the things that are pointed out by their addresses, and refusals in words."""
