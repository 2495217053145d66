"""Decisions made: the clauses of the sections that hold what the body decided."""
