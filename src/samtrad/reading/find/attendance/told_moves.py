"""Verbs of coming and going, and whether a line beside the lists is a sentence that tells of someone's."""

from __future__ import annotations

import re

from samtrad.reading.find.people.limits import find_limits
from samtrad.swedish.names import name_end

MOVES = re.compile(
    r"\b(?:anländ\w+|anlänt|ankom\w*|inträd\w+|inträtt|anslöt|ansluter|infann|infinner|lämna[rdt]\w*|avvek|avviker|gick|går|kom|kommer|avbröt|avbryter|deltog|deltar|deltagit|tjänstgör\w*|tjänstgjorde|närvarade|närvarar)\b",
    re.IGNORECASE,
)
"""Verbs of those who came late, left early or took part in some of the meeting."""
_PARTY = re.compile(r"\s?\([A-ZÅÄÖa-zåäö]{1,4}\)")


def tells_move(string: str) -> bool:
    """Whether a line is a whole sentence on when someone was there, and no entry of a list: "Anna Berg (S) lämnade mötet efter § 2."."""
    end = name_end(string)
    if not end or not string.endswith("."):
        return False
    if party := _PARTY.match(string, end):
        end = party.end()
    verb = MOVES.match(string, end + 1) if string[end : end + 1] == " " else None
    return verb is not None and bool(find_limits(string[verb.start() :]))
