"""Case numbers (diarienummer) as Swedish authorities write them."""

from __future__ import annotations

import re

_CASE = re.compile(
    r"\b(?:[A-ZÅÄÖ]{2,6}[ -]?\d{4}[-/]\d{2,6}(?::-?\d+)?|\d{4}[./]\d{2,5}(?: [A-ZÅÄÖ]{2,4})?\b|[A-ZÅÄÖ]{2,5}[ /-]\d{4}[:/]\d{1,5}|[A-ZÅÄÖ]{2,5}\.\d{4}\.\d+|[A-ZÅÄÖ]{2,5} \d{2,4}/\d{2,5})"
)


def case_number_in(string: str) -> tuple[int, int] | None:
    """Range of the first case number in a heading line, None without."""
    match = _CASE.search(string)
    return match.span() if match else None
