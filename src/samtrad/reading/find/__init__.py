"""One module a kind of fact: the outline of a document in, entries of the record out."""
