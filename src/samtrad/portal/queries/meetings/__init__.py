"""Meetings with their items, acts and who was there."""
