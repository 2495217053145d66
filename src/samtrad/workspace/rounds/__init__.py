"""Rounds for those who put them, and for those who answer for an organisation."""
