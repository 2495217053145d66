"""Plain text and Markdown, and the encodings that old ones are in."""
