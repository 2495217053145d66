"""What things are suggested by while someone types: how their names go on from each word. Whether they may be seen is for whoever shows them (law 11)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from samtrad.search.alike import begins
from samtrad.search.models import Entry, Start
from samtrad.search.states import Kind
from samtrad.search.tokens import folded

KINDS: Final = (Kind.MATTER, Kind.BODY, Kind.PERSON)
"""What is suggested."""
LONGEST: Final = 60
"""Characters of a start that are kept and compared."""
_SHORTEST: Final = 2
"""Characters that have to be typed: what begins with one letter is nearly everything."""
_WORDS: Final = 12
"""Words of a name that it is found by."""
_MOST: Final = 2000
"""Starts that are looked at."""
_WORD: Final = re.compile(r"\w+")


def typed(text: str) -> str:
    """What someone has typed, as starts are written."""
    return " ".join(text.lower().split())[:LONGEST]


def starts(name: str) -> set[str]:
    """How a name goes on from each of its words, with and without dots and rings over letters."""
    told = " ".join(name.lower().split())
    plain = {told[word.start() : word.start() + LONGEST].rstrip() for word in islice(_WORD.finditer(told), _WORDS)}
    return plain | {folded(one) for one in plain}


def keep(entries: Iterable[Entry]) -> None:
    """Keep the starts of entries of the kinds that are suggested, in place of what was kept of them."""
    for kind in KINDS:
        of = {one.ref: one.title for one in entries if one.kind == kind}
        if of:
            Start.objects.filter(kind=kind, ref__in=of).delete()
            Start.objects.bulk_create([Start(kind=kind, ref=ref, start=one) for ref, title in of.items() for one in sorted(starts(title))], batch_size=300)


def starting(begun: str) -> dict[Kind, set[int]]:
    """The ids of the things, by kind, of whose name a word and what follows it begin so."""
    found: dict[Kind, set[int]] = {kind: set() for kind in KINDS}
    if len(begun) >= _SHORTEST:
        for kind, ref in Start.objects.filter(begins("start", begun)).order_by("start", "kind", "ref").values_list("kind", "ref")[:_MOST]:
            found[Kind(kind)].add(ref)
    return found
