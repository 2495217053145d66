"""What one who recognises text sees in a picture of a page."""
