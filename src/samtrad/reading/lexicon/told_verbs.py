"""The verbs that tell of an act that was done: their forms, from the table beside this module.

Columns: past, supine, past passive, supine passive (regular expressions, "-" for none), what must stand within the
same clause for it to be a decision ("-" for nothing), a type that overrides the clause's own ("-" for none), and an
invented sentence that is such an act.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, get_args

from samtrad.reading.lexicon.openings import alternatives
from samtrad.reading.record import DecisionType
from samtrad.reading.tables import lines_of

_TABLE = "lexicon/told_verbs.tsv"
_WITHIN = 110
"""Characters behind the verb within which what it needs must stand."""


class Told(NamedTuple):
    """One row of the table."""

    past: str
    supine: str
    passive: str
    passive_supine: str
    needs: str
    type: str
    example: str


@cache
def told_verbs() -> tuple[Told, ...]:
    """The rows of the table."""
    return tuple(Told(*line.split("\t")) for line in lines_of(_TABLE))


def forms(column: str) -> str:
    """One pattern of a column's forms, each with what it needs behind it, put together by the letter that they open with.

    At each place the machine tries those of one letter alone.
    """
    found: dict[str, list[str]] = {}
    for row in told_verbs():
        needs = rf"(?=[^.;]{{0,{_WITHIN}}}?(?:{row.needs}))" if row.needs != "-" else ""
        for form in alternatives(getattr(row, column)):
            if form != "-":
                letter = form[0] if form[0].isalpha() else ""
                found.setdefault(letter, []).append(rf"{form[len(letter) :]}(?![\wåäö]){needs}")
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in found.items())


@cache
def overrides() -> tuple[tuple[str, DecisionType], ...]:
    """Forms of the verbs whose clauses are of a type of their own, with it."""
    kinds: tuple[DecisionType, ...] = get_args(DecisionType)
    return tuple((form, kind) for row in told_verbs() for kind in kinds if row.type == kind for column in row[:4] for form in column.split("|") if form != "-")
