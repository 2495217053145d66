"""How much hangs on a doubt: what would change a date, a party, a validity or a responsibility comes first."""

from __future__ import annotations

import re

_BY_POINTER = (
    (re.compile(r"/sittings/|/when|/body|/organisation|/agreements/\d+/valid_|/assignments/\d+/(?:due|responsible)"), 90),
    (re.compile(r"/decisions/\d+/(?:type|status|by|text)|/votes/|/certifi"), 70),
    (re.compile(r"/attendance/\d+/(?:party|presence|organisation|name|capacity)|/dates/"), 60),
    (re.compile(r"/items/|/decisions/|/assignments/|/agreements/|/proposals/|/dissents/"), 50),
    (re.compile(r"/attendance/"), 40),
)
_BY_CODE = (
    (re.compile(r"^(?:when|sittings?|year|date)\b"), 90),
    (re.compile(r"^decision\."), 70),
    (re.compile(r"^attendance\."), 60),
    (re.compile(r"^(?:items\.(?:missing|order)|text\.broken)"), 60),
    (re.compile(r"^(?:text|ocr)\."), 10),
)
_ELSE = 30


def weight(code: str, pointer: str | None) -> int:
    """How much hangs on a doubt, 0 to 100: by the value that it points at, else by its kind."""
    for pattern, value in _BY_POINTER if pointer else ():
        if pattern.search(pointer or ""):
            return value
    return next((value for pattern, value in _BY_CODE if pattern.search(code)), _ELSE)
