"""One module a file format: bytes in, laid-out text out."""
