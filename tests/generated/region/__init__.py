"""The invented land: its places, bodies, people and matters, as data."""
