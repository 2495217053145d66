"""Bodies: one with its members and meetings, lists, participation."""
