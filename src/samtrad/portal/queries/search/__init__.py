"""What a search finds, and what is suggested."""
