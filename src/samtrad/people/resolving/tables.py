"""The tables of names and organisations that come with the project, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parents[1] / "data"


class Known(NamedTuple):
    """An organisation as the table tells it; ``members`` are codes of municipalities."""

    kind: str
    code: str
    county: str
    name: str
    formal: str
    also: tuple[str, ...]
    members: tuple[str, ...]


class Label(NamedTuple):
    """A party's label and when it was used; ``municipality`` is the code of the only one that it is used in."""

    party: str
    name: str
    label: str
    since: str
    until: str
    municipality: str


@cache
def organisations() -> tuple[Known, ...]:
    """Municipalities, regions, federations, agencies and universities."""
    rows = (line.split("\t") for line in _lines("organisations.tsv")[1:])
    return tuple(
        Known(kind, code, county, name, formal, tuple(filter(None, also.split("|"))), tuple(members.split()))
        for kind, code, county, name, formal, also, members in rows
    )


@cache
def labels() -> tuple[Label, ...]:
    """Labels of parties."""
    return tuple(Label(*line.split("\t")) for line in _lines("parties.tsv")[1:])


@cache
def given_ranks() -> dict[str, int]:
    """Given names that many bear: 2 for the most common, 1 for the others."""
    return _ranks("given_names.txt", (2, 2, 1))


@cache
def family_ranks() -> dict[str, int]:
    """Family names that many bear: 3 for those of one in a hundred, 2 for one in some hundreds, 1 for the others."""
    return _ranks("family_names.txt", (3, 2, 1))


@cache
def forms() -> dict[str, frozenset[int]]:
    """Forms of given names: the rows of the table that a form stands in, before or behind the colon."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("name_forms.txt")[1:]):
        for word in line.replace(":", " ").split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(rows) for word, rows in found.items()}


@cache
def spellings() -> dict[str, frozenset[int]]:
    """Spellings of given names: the rows that a form stands in before the colon, where all are one name in full."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("name_forms.txt")[1:]):
        for word in line.partition(":")[0].split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(rows) for word, rows in found.items()}


def _ranks(name: str, ranks: tuple[int, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, line in enumerate(_lines(name)[1:]):
        for word in line.split():
            found.setdefault(word, ranks[min(at, len(ranks) - 1)])
    return found


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()
