"""The sentences and matters of each family."""
