"""The meeting as it happened, and how its items are told."""
