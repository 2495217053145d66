"""The tables of words in ``words/``: what there is to decide about, and how it is said."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

WORDS = Path(__file__).with_name("words")


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table; lines that begin with # are headings."""
    lines = (WORDS / f"{name}.tsv").read_text("utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def entries(name: str) -> tuple[str, ...]:
    """The lines of a plain list, or the entries of one that stands in ``misc``."""
    file = WORDS / f"{name}.txt"
    if file.exists():
        return tuple(line for line in file.read_text("utf-8").splitlines() if line)
    return next(row[1:] for row in table("misc") if row[0] == name)


@cache
def grouped(name: str, keys: int = 1) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The last column of a table by its first columns."""
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in table(name):
        found[row[:keys]].append(row[keys])
    return {key: tuple(values) for key, values in found.items()}


def capital(string: str) -> str:
    """A sentence begins with a capital."""
    return string[:1].upper() + string[1:]


def low(string: str) -> str:
    """A name that begins with an ordinary word, in the middle of a sentence; short forms keep their capitals."""
    return string if string[1:2].isupper() else string[:1].lower() + string[1:]
