"""Words with which minutes tell what the body that met did itself: from the table beside this module.

Columns: whether the body acts ("active", its name stands before) or what it acts on does ("passive"), the words as a
regular expression, and an invented sentence that is such an act.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from samtrad.reading.tables import lines_of

_TABLE = "lexicon/own_acts.tsv"


class OwnAct(NamedTuple):
    """One row of the table."""

    voice: str
    words: str
    example: str


@cache
def own_acts() -> tuple[OwnAct, ...]:
    """The rows of the table."""
    return tuple(OwnAct(*line.split("\t")) for line in lines_of(_TABLE))


def words_of_acts(voice: str) -> str:
    """One pattern of the words of a voice."""
    return "|".join(row.words for row in own_acts() if row.voice == voice)
