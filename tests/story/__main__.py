"""Writes ``examples/`` and the records beside it anew: ``python tests/story``."""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # started as a folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "story"

from .files import write

for path in write():
    print(f"{path.name:60} {path.stat().st_size:>8}")
