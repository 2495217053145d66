"""Meetings, items, attendance and decisions as facts; ``actions.enter`` is the one door to them."""
