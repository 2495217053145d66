"""What tells one of a kind from the next: years, months, properties, serial numbers, numbers of reports and bills."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.swedish.dates_words import NAMES

_DIGIT = re.compile(r"\d")
DATE = re.compile(
    r"\b(?:den )?\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?(?: (?:19|20)\d\d)?|\b(?:19|20)\d\d-\d\d-\d\d|\b\d{6}\b|\b\d{1,2}/\d{1,2}(?:[- ](?:19|20)?\d\d)?\b"
)
_REPORT = re.compile(r"\b(SOU|Ds|prop\.?|dir\.?|SFS|bet\.?|skr\.?)\s?((?:19|20)\d\d(?:/\d\d)?:\d+)|\(((?:19|20)\d\d:\d+)\)", re.IGNORECASE)
_PROPERTY = re.compile(r"(?:\b[A-ZÅÄÖ][\wåäöÅÄÖ-]+ )?\b(?:\d{1,4}|s):\d{1,4}\b")
_QUARTER = re.compile(r"\b([A-ZÅÄÖ][a-zåäö]{2,} \d{1,3})(?![\d:/.,-])(?! (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))")
"""An estate of a quarter: "Färjan 6"."""
_LINE = re.compile(r"\b(?:buss|båt|spårvagns|tåg)?linje(?:n|r|rna)? (\d{1,4})\b", re.IGNORECASE)
_PLACE = (
    r"(?:(?:Västra|Östra|Norra|Södra|Stora|Lilla|Gamla|Nya|Övre|Nedre|Yttre|Inre|Sankt|Station) )?([A-ZÅÄÖ][\wåäö]{2,})(?: (?:bruk|by|kyrkby|stan|centrum))?"
)
_STRETCH = re.compile(rf"\bmellan {_PLACE} och {_PLACE}|{_PLACE}\s?–\s?{_PLACE}")
"""From one place to another: "mellan Kvarnby och Mossebo", "Kvarnby–Mossebo"."""
_RANGE = re.compile(r"\b((?:19|20)\d\d)\s?(?:[-–—/]|till|och|t\.?o\.?m\.?)\s?((?:19|20)?\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SERIAL = re.compile(r"(?<![\d:/.,])\d{4,7}(?![\d:/.,%])")
_MONTH = re.compile(r"\b(" + "|".join(NAMES) + r")\b", re.IGNORECASE)
_PART = re.compile(
    r"\b(tertial|kvartal|delår|etapp|del|delprojekt|omgång|fas|version|grupp)(?:en|et|srapport|sbokslut)?\s?(\d|[IVX]{1,4}\b|[A-F]\b)"
    r"|\b(första|andra|tredje|fjärde)\s(tertialet?|kvartalet?|halvåret?|etappen)"
    r"|\b([TQ]\d)\b",
    re.IGNORECASE,
)
_LONGEST = 40
"""Years that a plan reaches over, at most."""


class Marks(NamedTuple):
    """What a title holds of them; two that both have some of a sort and none in common speak of two things."""

    years: frozenset[int] = frozenset()
    months: frozenset[str] = frozenset()
    properties: frozenset[str] = frozenset()
    serials: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    stretches: frozenset[str] = frozenset()

    @property
    def tells(self) -> bool:
        """Whether there is one that names a thing: a property, a serial number or a report."""
        return bool(self.properties or self.serials or self.reports)

    def differing(self, other: Marks) -> list[str]:
        """The sorts that both have some of and none in common."""
        if self is _NONE or other is _NONE:
            return []
        found = [sort for sort, mine, theirs in zip(SORTS, self, other, strict=True) if mine and theirs and mine.isdisjoint(theirs)]
        if self.years and other.years and not found and not (self.years <= other.years or other.years <= self.years):
            found.append("years")
        return found

    def joined(self, other: Marks) -> Marks:
        """Those of both; months only where both have some: a report of no month in particular may be followed by those of any."""
        if self is _NONE or other is _NONE:
            some = other if self is _NONE else self
            return some._replace(months=frozenset()) if some.months else some
        return Marks(
            self.years | other.years,
            self.months | other.months if self.months and other.months else frozenset(),
            self.properties | other.properties,
            self.serials | other.serials,
            self.reports | other.reports,
            self.stages | other.stages,
            self.stretches | other.stretches,
        )


SORTS = Marks._fields
_NONE = Marks()


def marks_of(title: str) -> Marks:
    """The marks of a title."""
    months = frozenset(m.group(1).casefold() for m in _MONTH.finditer(title))
    stages = frozenset(" ".join(filter(None, m.groups())).casefold() for m in _PART.finditer(title))
    stretches = (
        frozenset("–".join(sorted(filter(None, m.groups()))).casefold() for m in _STRETCH.finditer(title)) if "–" in title or "mellan" in title else frozenset()
    )
    if not _DIGIT.search(title):
        return Marks(months=months, stages=stages, stretches=stretches) if months or stages or stretches else _NONE
    reports = frozenset((m.group(2) or m.group(3)) for m in _REPORT.finditer(title))
    rest = _REPORT.sub(" ", DATE.sub(" ", title))
    lines = frozenset(f"linje {m.group(1)}" for m in _LINE.finditer(rest))
    rest = _LINE.sub(" ", rest) if lines else rest
    properties = frozenset(m.group().casefold() for m in _PROPERTY.finditer(rest)) | frozenset(m.group(1).casefold() for m in _QUARTER.finditer(rest)) | lines
    years = _years(rest)
    serials = frozenset(m.group() for m in _SERIAL.finditer(rest) if not _YEAR.fullmatch(m.group()))
    marks = Marks(years, frozenset(m.group(1).casefold() for m in _MONTH.finditer(rest)), properties, serials, reports, stages, stretches)
    return marks if any(marks) else _NONE


def reports_in(text: str) -> frozenset[str]:
    """The numbers of reports and bills that a text gives with the series that they are of: "SOU 2020:14"."""
    return frozenset(m.group(2) for m in _REPORT.finditer(text) if m.group(2)) if ":" in text else frozenset()


def _years(title: str) -> frozenset[int]:
    years: set[int] = set()
    for m in _RANGE.finditer(title):
        first, last = int(m.group(1)), int(m.group(2) if len(m.group(2)) == 4 else m.group(1)[:2] + m.group(2))
        if first <= last <= first + _LONGEST:
            years.update(range(first, last + 1))
    years.update(int(m.group()) for m in _YEAR.finditer(title))
    return frozenset(years)
