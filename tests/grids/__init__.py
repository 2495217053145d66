"""A grid of lists of who was there: every way of one axis meets every way of the others, and what is true follows from how each list is made."""
