"""What is asked of meetings that are run here."""
