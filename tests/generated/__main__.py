"""Writes generated minutes and their records.

    python -m tests.generated --seed 1 --count 5 --family council --format pdf --out DIR
    python tests/generated --list

Each document is DIR/NAME.SUFFIX with its record in DIR/gold/NAME.json; a name holds family, seed, number and format.
"""

from __future__ import annotations

import sys
from pathlib import Path

if not __package__:  # started as a folder: another package named "tests" may stand before ours on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    __package__ = "generated"

from .command import Source, run
from .families.registry import FAMILIES, make
from .render.formats import render

if __name__ == "__main__":
    sys.exit(run(Source(FAMILIES, make, render), __doc__))
