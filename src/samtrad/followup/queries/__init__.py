"""What may be told of what is followed up."""
