"""What met, where, on which days and at what hours."""
