"""The verbs of decisions: what type each makes a clause, from the table beside this module.

Columns: type, subtype and force (as in the record; a force that the record lacks is none), the forms of the verb
as a regular expression, and an invented clause that it must be found in.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, get_args

from samtrad.reading.lexicon.openings import Hit, Openings
from samtrad.reading.record import DecisionType, Force
from samtrad.reading.tables import lines_of

_TABLE = "lexicon/decision_verbs.tsv"


class Verb(NamedTuple):
    """One row of the table."""

    type: DecisionType
    subtype: str
    force: Force | None
    forms: str
    example: str


@cache
def verbs() -> tuple[Verb, ...]:
    """The rows of the table, in order: where two verbs start at one place the earlier row is meant."""
    rows = []
    for line in lines_of(_TABLE):
        kind, subtype, force, forms, example = line.split("\t")
        rows.append(Verb(kind, subtype, force if force in get_args(Force) else None, forms, example))  # type: ignore[arg-type]
    return tuple(rows)


@cache
def _openings() -> Openings:
    return Openings([verb.forms for verb in verbs()])


def prepare() -> None:
    """Compile the patterns of all verbs, so that they can be kept between runs."""
    _openings().prepare()


def find_verb(low: str, start: int = 0) -> Hit | None:
    """The first verb of a string in small letters from ``start`` on; its row is that of ``verbs()``."""
    return _openings().search(low, start)


def verb_at(low: str, at: int) -> Hit | None:
    """The verb that begins at a place of a string in small letters."""
    return _openings().match(low, at)
