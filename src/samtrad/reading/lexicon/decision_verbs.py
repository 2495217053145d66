"""The verbs of decisions: what type each makes a clause, from the table beside this module.

Columns: type, subtype and force (as in the record; a force that the record lacks is none), the forms of the verb
as a regular expression, and an invented clause that it must be found in.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

from samtrad.reading.record import DecisionType, Force

_TABLE = Path(__file__).with_suffix(".tsv")


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
    for line in _TABLE.read_text("utf-8").splitlines():
        kind, subtype, force, forms, example = line.split("\t")
        rows.append(Verb(kind, subtype, force if force in get_args(Force) else None, forms, example))  # type: ignore[arg-type]
    return tuple(rows)


@cache
def verb_pattern() -> re.Pattern[str]:
    """All forms in one pattern, for a string in small letters; the number of the group that matched is the row, from 1."""
    return re.compile(r"(?<![\wåäö-])(?:" + "|".join(f"({_without_groups(v.forms)})" for v in verbs()) + r")(?![\wåäö])")


def _without_groups(forms: str) -> str:
    if re.search(r"(?<!\\)\((?!\?)", forms):
        raise ValueError(f"a form may hold no capturing group: {forms}")
    return forms
