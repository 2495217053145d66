"""The ways in which items are numbered: which lines open with a number or letter that may be an item's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.clean import Clean

_ORGAN = r"(?:[A-ZÅÄÖ][\wåäö]{0,9}|[A-ZÅÄÖ][\wåäö-]{0,30}(?:nämnden|styrelsen|fullmäktige|utskottet|direktionen|beredningen|rådet|presidiet))"
_SMALL = {"i": 1, "v": 5, "x": 10}
# Each way of numbering is one class; a document keeps to one. The rest of the line is the heading.
_FORMS: dict[str, re.Pattern[str]] = {
    # "§ 12 Val av justerare", "§ 12 a Avsägelse", "KS § 12", "§12/2024. Budget", "Bun § 3 Dnr ...", "Socialnämnden § 12"
    "section": re.compile(
        rf"(?:(?:{_ORGAN}|Paragraf|Dnr [\w/.-]+),?\s*)?§{{1,2}}\s{{0,3}}(?:[A-ZÅÄÖ]{{1,5}}\s)?(\d{{1,4}}(?:\s?[a-h](?=[\s.:)]|\Z))?)(?!\s*[-–]\s*\d)(?P<of>[/:]\d{{2,4}})?(?:\s[/:]\s?\d{{2,4}})?\b[.:)]?\s*(?:[-–]\s+(?=[A-ZÅÄÖ]))?"
    ),
    # "§ 16:31 Val av justerare", "§ 2016-31": the year or the meeting before the number
    "section_year": re.compile(r"§{1,2}\s{0,3}(?:20)?\d\d[:/-](\d{1,3})\b[.:)]?\s*(?=[A-ZÅÄÖ\"”]|\Z)"),
    # "12 § Val av justerare"
    "section_after": re.compile(r"(\d{1,4}(?:\s?[a-h])?)\s?§[.:]?\s*(?:[-–]\s+(?=[A-ZÅÄÖ]))?"),
    # "Ärende 4: Budget", "Punkt 3. Rapporter"
    "word": re.compile(
        r"(?:Ärende|Punkt|Paragraf|Dagordningspunkt|Agendapunkt|Mötespunkt|Moment|Dp|Ärendepunkt|Pkt|P\.)\s+(?:nr\.?\s+)?(\d{1,3})\b\s*[.:)–-]?\s*",
        re.IGNORECASE,
    ),
    # "4. Budget", "4) Budget", "4 Budget", "4 - Budget", "Nr 4 Budget", "4" alone above its heading
    "number": re.compile(r"(?:Nr\.? )?#?(\d{1,3})(?:[.)](?!\d)\s*|:\s+|\s+[-–]\s+(?=[A-ZÅÄÖ])|\s+(?=[A-ZÅÄÖ\"”(])|\Z)"),
    # "24/12 Budget", "2024:12 Budget": the year before the number
    "year": re.compile(r"(?:20)?\d\d[:/-](\d{1,3})\b[.:)]?\s+(?=[A-ZÅÄÖ\"”])"),
    # "12/24 Budget", "12/2024 Budget": the year behind the number, one that is no month
    "of_year": re.compile(r"(\d{1,3})(?P<of>/(?:20\d\d|1[3-9]|[2-3]\d))[.:)]?\s+(?=[A-ZÅÄÖ\"”])"),
    # "A. Budget", "IV. Budget", "c) Budget"
    "letter": re.compile(r"([A-ZÅÄÖ])(?:[.):]|\s+[-–])\s+(?=[A-ZÅÄÖ\"”\d])"),
    "roman": re.compile(r"([IVX]{1,5})[.):]\s+(?=[A-ZÅÄÖ\"”\d])"),
    "small": re.compile(r"([a-zåäö])[.)]\s+(?=[A-ZÅÄÖ\"”])"),
}

_LETTERS = ("letter", "roman", "small")
LETTERED = frozenset(_LETTERS)
LISTED = frozenset(("number", "year", "of_year", *LETTERED))  # what numbers lists inside an item as well
_SIGNED = frozenset(("section", "section_after", "section_year"))
_SIGN_WITHIN = 34  # characters of a line within which § stands, behind the name of a body
_AFTER_LETTER = frozenset(".):IVX")
_DASHED = frozenset((" -", " –"))  # what stands behind a letter: "A - Budget"
_WORDS = frozenset("ÄäPpDdAaMm")  # what the words before a number begin with
_FIGURES = frozenset("0123456789")
_FIRST = _FIGURES | _WORDS | frozenset("N#")


class Number(NamedTuple):
    """A line that opens with a number: the number's value, where it stands in the clean line, and where the rest starts.

    ``added`` tells that a letter puts it behind another of the same number: "§ 12 a".
    """

    line: int
    value: int
    rest: int
    span: tuple[int, int]
    added: bool = False


def numbers_in(cleans: Sequence[Clean], furniture: set[int]) -> dict[str, list[Number]]:
    """For each way of numbering that occurs the lines that open so, in order."""
    found: dict[str, list[Number]] = {}
    for index, clean in enumerate(cleans):
        string = clean.string
        if not string or not (string[0] in _FIRST or string[1:2] in _AFTER_LETTER or string[1:3] in _DASHED or "§" in string) or index in furniture:
            continue
        for kind in _possible(string):
            if kind in LISTED and clean.marker and not clean.bold:
                continue
            match = _FORMS[kind].match(string)
            if match and (value := _value(kind, match.group(1))):
                span = (match.start(1), match.end("of") if kind in {"section", "of_year"} and match["of"] else match.end(1))  # "§ 34/2015": as written
                found.setdefault(kind, []).append(Number(index, value, match.end(), span, added=kind in _SIGNED and not match.group(1).isdecimal()))
    for kind in ("year", "section_year"):
        if kind in found:
            found[kind] = _of_one_year(found[kind], cleans)
    if "of_year" in found and len({cleans[n.line].string[n.span[0] : n.span[1]].partition("/")[2] for n in found["of_year"]}) > 1:
        del found["of_year"]  # days: "3/18 Möte" has no such month, but years that differ number nothing
    return {kind: found[kind] for kind in _FORMS if kind in found}


def _possible(string: str) -> Iterator[str]:
    """The ways that a line may be numbered in by its first characters: most lines in none."""
    first = string[0]
    if first in _FIGURES:
        yield "number"
        yield "year"
        yield "of_year"
    elif string[1:2] in _AFTER_LETTER:
        yield from _LETTERS
    elif string[1:3] in _DASHED:
        yield "letter"
    elif first in "N#":
        yield "number"
    if "§" in string and string.find("§", 0, _SIGN_WITHIN) >= 0:
        yield "section"
        yield "section_year"
        if first in _FIGURES:
            yield "section_after"
    if first in _WORDS:
        yield "word"


def _value(kind: str, string: str) -> int:
    """The number that a figure or letter stands for; 0 is taken for none."""
    if kind == "roman":
        values = [_SMALL[ch.lower()] for ch in string]
        return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    if kind in LETTERED:
        return "abcdefghijklmnopqrstuvwxyzåäö".index(string.lower()) + 1
    return int(string.rstrip("abcdefgh "))


def _of_one_year(found: list[Number], cleans: Sequence[Clean]) -> list[Number]:
    """Those numbers that the same year stands before, as most have it: "24/3 Möte" and "2/4 Möte" are days."""
    years = Counter(cleans[n.line].string[: n.span[0]] for n in found)
    year = max(years, key=lambda y: (years[y], y), default="")
    low = len(year) - len(year.lstrip("§ "))
    return [n._replace(span=(low, n.span[1])) for n in found if cleans[n.line].string[: n.span[0]] == year]
