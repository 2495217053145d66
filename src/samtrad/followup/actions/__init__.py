"""What persons do with what is followed up: each act is named, logged, and whole or absent."""
