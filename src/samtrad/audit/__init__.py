"""The log of acts: append-only, each entry sealed to the one before it (law 12)."""
