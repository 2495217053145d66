"""From blocks to files: one module a format, each a function of the document and of chance from its name."""
