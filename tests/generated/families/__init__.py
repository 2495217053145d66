"""Templates: each module tells a meeting as one kind of document does."""
