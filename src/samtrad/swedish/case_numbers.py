"""Case numbers (diarienummer) as Swedish authorities write them."""

from __future__ import annotations

import re

# "SLK-2023-00364", "2025.034 BMN", "KS 2021/123", "KS-2021/00123", "VON.2021.45", "RS 2020-01234", "KS/2021:123", "SN 2021/12-3", "KS23/145"
_CODE = r"[A-ZÅÄÖ]{2,7}"
_CASE = re.compile(
    rf"(?<![\w/.:-])(?:{_CODE}[\s./-]?(?:19|20)\d\d[-/:.]\d{{1,6}}(?:[:-]-?\d{{1,4}})?|(?:19|20)\d\d[./]\d{{2,6}}(?:[ -]{_CODE}\b|(?:-\d{{1,3}})?(?![\d/-]))|{_CODE}[ -]?\d\d/\d{{2,6}}(?:-\d{{1,3}})?|\d{{2}}/{_CODE}\d{{3,6}}|{_CODE}\s?\d{{4,6}}[-/]\d{{2,4}})(?![\w/])"
)
_LOOSE = re.compile(r"(?:[A-ZÅÄÖ]{1,7}[\s./-]?)?\d{2,6}[-/:.]\d{2,6}(?:[:/-]-?\d{1,6})?(?:[ -][A-ZÅÄÖ]{2,5}\b)?")
_LABEL = re.compile(r"\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|ärendebeteckning|vår beteckning|er beteckning)\b\.?:?\s*", re.IGNORECASE)
_PLAIN_YEARS = re.compile(r"(?:19|20)\d\d/(?:19|20)?\d\d")


def case_number_in(string: str) -> tuple[int, int] | None:
    """Range of the first case number in a heading line, without its label; None without. "2021/2022" is a span of years."""
    if label := _LABEL.search(string):
        match = _CASE.match(string, label.end()) or _LOOSE.match(string, label.end())
        if match:
            return match.span()
    for match in _CASE.finditer(string):
        if not _PLAIN_YEARS.fullmatch(match.group()):
            return match.span()
    return None


def labelled_case_numbers(string: str) -> list[tuple[int, int]]:
    """Ranges of the case numbers that a label ("dnr", "ärendenummer") stands before, several behind one label too."""
    found = []
    for label in _LABEL.finditer(string):
        at = label.end()
        while match := _CASE.match(string, at) or _LOOSE.match(string, at):
            found.append(match.span())
            following = re.compile(r"\s*(?:,|och|samt|&)\s*").match(string, match.end())
            if not following:
                break
            at = following.end()
    return found
