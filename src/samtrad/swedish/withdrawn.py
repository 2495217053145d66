"""Matters taken off the agenda: "Ärendet utgår". Nobody did anything with them, which no type of decision tells."""

from __future__ import annotations

import re
from typing import Final

_THING: Final = r"([äÄ]rende[a-zåäö]*|punkt[a-zåäö]*|paragraf[a-zåäö]*|fråga[a-zåäö]*|§ *[0-9]+)"
_LIST: Final = r"(från|ur) (dagens |dagordning|föredragningslist|ärendelist|listan)"
WITHDRAWN: Final = (
    rf"(^|[.:] |att ){_THING}( [0-9]+)?( om [^.]{{1,60}})?( ska| får| har)? (utgår|utgick|utgått|utgånge[nt])($|[^a-zåäö ]| (och|då|eftersom|tills|denna) | {_LIST})"
    rf"|^(utgår|utgick)($|[^a-zåäö ])"
    rf"|(^|[^a-zåäö])(utgår|utgick|stryks|stryka|ströks|lyfts|lyfta|dras|drogs|tas bort|togs bort|ta bort)( ut)? {_LIST}"
)
"""A pattern as Python and PostgreSQL both read it, in whatever locale: some fold no Ä. "Ärendet utgår.", "Punkten stryks från dagordningen"; not "Frågan utgår från barnets bästa"."""
_WITHDRAWN: Final = re.compile(WITHDRAWN, re.IGNORECASE)


def is_withdrawn(decision: str) -> bool:
    """Whether a decision takes its matter off the agenda: "Ärendet utgår från dagordningen"; not "Frågan utgår från barnets bästa"."""
    return _WITHDRAWN.search(decision) is not None
