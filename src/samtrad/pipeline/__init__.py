"""What follows on an entry, done by following the log from where it left off, repeatably."""
