"""Agreements with their events and texts."""
