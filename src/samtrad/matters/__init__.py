"""Matters: what the items are about, over organisations and years."""
