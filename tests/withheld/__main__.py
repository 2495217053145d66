"""Writes withheld minutes and their records.

    python -m tests.withheld --seed 1 --count 5 --family company --format pdf --out DIR
    python tests/withheld --list

Each document is DIR/NAME.SUFFIX with its record in DIR/gold/NAME.json. They are for figures alone: README.md.
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # started as a folder
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "withheld"

from generated.command import Source, run

from .families.registry import FAMILIES, make, render

if __name__ == "__main__":
    sys.exit(run(Source(FAMILIES, make, render), __doc__))
