"""How an item was handled before, where a sub-heading has it told without anyone who acts: "Bordlagt den 10 januari 2024, § 3"."""

from __future__ import annotations

import re
from itertools import pairwise

from samtrad.reading.find.act import DAY, Act
from samtrad.reading.lexicon.actors import actor_at
from samtrad.reading.record import DecisionType

_TYPES: dict[str, DecisionType] = {"bordla": "defer", "återre": "refer", "remitt": "refer", "behand": "other", "hänskj": "refer", "uppskj": "defer"}
_VERB = r"(?:[Dd]elvis )?(?:[Bb]ordlag[dt]|[Åå]terremittera[dt]|[Rr]emittera[dt]|[Bb]ehandla[dt]|[Hh]änskjute[nt]|[Uu]ppskjute[nt])"
_OPENS = re.compile(rf"{_VERB}\b(?! av sekretess)")
_NEXT = re.compile(rf"(?:,|;|,? och|,? samt)\s(?={_VERB}\b)")
_PARTLY = re.compile(r"\Adelvis ")
_WHEN = re.compile(rf"(?:{DAY})|§\s?\d", re.IGNORECASE)
_WHO = re.compile(r"\b(?:av|från|i|vid)\s(?=[A-ZÅÄÖa-zåäö])")
_NEAR = 40  # characters behind the verb in which who did it stands


def handled_before(string: str) -> list[Act]:
    """Each handling that a line tells of: one a verb, however many days it names; none where no day or paragraph does."""
    if not _OPENS.match(string) or not _WHEN.search(string):
        return []
    cuts = [(0, 0), *(m.span() for m in _NEXT.finditer(string)), (len(string), len(string))]
    acts = []
    for (_, start), (end, _) in pairwise(cuts):
        kind = _TYPES[_PARTLY.sub("", string[start:end].lower())[:6]]
        who = _WHO.search(string, start, start + _NEAR)
        acts.append(Act(start, end, "reported", actor_at(string, who.end()) if who else None, kind))
    return acts
