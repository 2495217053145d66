"""What waits for a body or an organisation."""
