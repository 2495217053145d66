"""The announced coming meetings of the same body."""
