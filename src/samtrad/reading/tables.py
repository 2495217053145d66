"""Tables of words, which lie beside the modules that use them."""

# ruff: noqa: PTH118, PTH120, PTH123 - importing pathlib, with what it imports, would cost a twentieth of the start

from __future__ import annotations

import os.path

_HERE = os.path.dirname(__file__)


def lines_of(name: str) -> list[str]:
    """The lines of a table, named from the folder of this module: "lexicon/labels.tsv"."""
    with open(os.path.join(_HERE, *name.split("/")), encoding="utf-8") as file:
        return file.read().splitlines()
