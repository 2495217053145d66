"""Bytes of a document in, its minutes as a record out. Pure: no clock, network, setting or database."""
