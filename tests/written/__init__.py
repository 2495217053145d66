"""Meetings to write out, taken from generated minutes with records that are true by construction."""
