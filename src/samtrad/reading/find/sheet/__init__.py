"""The head and tail of a document taken apart once: fields with their labels, columns, signing blocks."""
