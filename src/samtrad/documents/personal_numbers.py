"""Personal identity numbers in a text, in every way that they are written, and nothing that only looks like one.

With and without century, with dashes, plus signs and spaces; co-ordination numbers (day + 60); reserve numbers with a letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from samtrad.reading.words import Span

_NUMBER = re.compile(
    r"(?<![\d/.,])(?P<century>18|19|20)?(?P<year>\d\d)(?P<in>-?)(?P<month>\d\d)(?P=in)(?P<day>\d\d)(?P<between> ?[-+–−] ?| |)(?P<serial>\d{4}|[A-Z]\d{3}|\d[A-Z]\d\d|[A-Z]\d\d[A-Z])"
    r"(?![\dA-Za-z]|[/]\d|[-–]\d)"
)
_BEGINS = re.compile(r"\d\d(?<![\d/.,]\d\d)(?=-?\d\d)")
"""Where one may begin: a pattern that opens with a figure is looked for quickly."""
_NAMED = re.compile(
    r"(?i)(?:person(?:nummer|nr)|personbeteckning|samordnings(?:nummer|nr)|reserv(?:nummer|nr)|p(?:ers)?\.?-?\s?nr|f\.|född|födelsenummer)\W{0,4}$"
)
_CASE = re.compile(
    r"(?i)(?:\b(?:dnr|d\.nr|diarie(?:nr|nummer)?|ärende(?:nr|nummer|-?id)?|beteckning|dossie(?:nr|nummer)?|mål(?:nr|nummer)?|akt(?:nr|bilaga)?|faktura(?:nr|nummer)?|ocr(?:-?nr)?|bankgiro|bg|plusgiro|pg|"
    r"org(?:anisations)?\.?-?\s?(?:nr|nummer)|handling(?:snr)?|version|id|avtal(?:snr|snummer)?|upphandling(?:snr)?|serie(?:nr)?|art(?:ikel)?\.?nr)\W{0,3}|(?-i:\b[A-ZÅÄÖ]{2,}[-/]|\b[A-ZÅÄÖ]{2,4} ?))$"
)
_BEFORE = 24
_LAST_MONTH, _LAST_DAY, _CO_ORDINATED = 12, 31, 60
_NO_SERIAL = "0000"


def personal_numbers(text: str) -> Iterator[Span]:
    """Where in a text personal identity numbers stand."""
    at = 0
    while begins := _BEGINS.search(text, at):
        match = _NUMBER.match(text, begins.start())
        at = match.end() if match else begins.end()
        if match and _is_one(text, match):
            yield match.span()


def _is_one(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    day = int(match["day"])
    if not (1 <= int(match["month"]) <= _LAST_MONTH and 1 <= (day - _CO_ORDINATED if day > _CO_ORDINATED else day) <= _LAST_DAY):
        return False
    if _NAMED.search(before):
        return True
    if _CASE.search(before):
        return False
    serial, between = match["serial"], match["between"].strip()
    if not serial.isdecimal():
        return bool(between)
    if not between:
        if match["in"] or (_is_time(serial) and match["between"]):  # "2024-01-15 1330" is a day and an hour
            return False
        if not match["century"] and match["year"] == "07":  # "0701234567" is a telephone
            return False
    return serial != _NO_SERIAL and checksum(match["year"] + match["month"] + match["day"] + serial)


def _is_time(serial: str) -> bool:
    return int(serial[:2]) < 24 and int(serial[2:]) < 60


def checksum(ten: str) -> bool:
    """Whether the last of ten figures is the check figure of the nine before it (Luhn)."""
    total = 0
    for at, figure in enumerate(ten):
        value = int(figure) * (2 - at % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
