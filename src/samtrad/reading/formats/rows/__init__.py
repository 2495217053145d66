"""Words on a page to rows of cells in reading order."""
