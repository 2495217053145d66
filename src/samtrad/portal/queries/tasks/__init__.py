"""Assignments: one with its way, and lists of them."""
