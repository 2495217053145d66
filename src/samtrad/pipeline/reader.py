"""Which reader documents are read by."""

from __future__ import annotations

from samtrad import __version__

READER = f"samtrad {__version__}"
"""The reader and its version, as readings tell it."""
