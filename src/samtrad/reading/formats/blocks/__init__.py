"""What formats without pages are made of: paragraphs and tables as rows of text."""
