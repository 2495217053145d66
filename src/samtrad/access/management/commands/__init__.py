"""Each module is a command that takes the place of Django's own."""
