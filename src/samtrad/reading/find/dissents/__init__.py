"""Reservations, special statements and notes to the minutes."""
