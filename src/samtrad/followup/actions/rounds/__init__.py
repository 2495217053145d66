"""Rounds in the register: suggested from minutes, opened and confirmed by persons, answered, undone."""
