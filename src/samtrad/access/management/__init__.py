"""Commands of Django's that are done otherwise here."""
