"""Decisions that running text tells of, and what stands beside clauses."""
