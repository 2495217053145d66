"""Grants that are shared out, and those that minutes tell of."""
