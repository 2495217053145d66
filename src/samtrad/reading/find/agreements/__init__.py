"""Agreements, guidelines and plans: their names, what happened to them, and how long they are valid."""
