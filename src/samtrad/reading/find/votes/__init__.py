"""Counted votes, in figures and in tables."""
