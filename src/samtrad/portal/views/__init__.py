"""Public pages: each view asks one query for what its page shows, and hands it to a template."""
