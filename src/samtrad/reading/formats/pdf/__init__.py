"""PDF, with text or with pictures of it."""
