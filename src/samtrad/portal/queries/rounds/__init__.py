"""Rounds with their parties."""
