"""Grants that minutes tell of, as functions without database, clock or chance: figures with their words, and nothing worked out from them."""
