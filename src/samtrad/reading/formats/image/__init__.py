"""Scanned pictures (PNG, JPEG, TIFF)."""
