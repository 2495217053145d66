"""Matters: one with its steps, lists of them, and what lies beside."""
