"""Stated figures: sums of money, shares and counts of a stated whole."""

from __future__ import annotations

import re

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Quantity
from samtrad.swedish.dates import find_dates

_NUMBER = r"\d{1,3}(?:[ \xa0.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_MONEY = r"(?P<unit>kronor|kr|tkr|mkr|mnkr|mdkr|mdr(?: kr(?:onor)?)?|milj(?:\.|oner)?(?: kr(?:onor)?)?|miljarder(?: kr(?:onor)?)?|miljon(?: kr(?:onor)?)?|SEK)\b"
_SUM = re.compile(rf"(?<![\w,.:/–-])(?P<value>{_NUMBER})\s?(?:{_MONEY}|(?P<percent>procent(?:enheter)?\b|%))")
_OF = re.compile(rf"(?<![\w,.:/§–-])(?P<value>{_NUMBER}) av (?:de |totalt |sammanlagt |alla )?(?P<whole>{_NUMBER}) (?P<noun>[a-zåäö][\wåäö-]{{2,}})")
# nouns whose number is worth keeping: parties, people, places and papers
_COUNT = re.compile(
    rf"(?<![\w,.:/§–-])(?P<value>{_NUMBER}) (?:(?:nya|andra|av|st|stycken|olika|berörda|svenska|deltagande) )?(?P<noun>kommuner|regioner|personer|deltagare|medarbetare|platser|utbildningsplatser|svar|remissvar|invånare|elever|barn|brukare|patienter|ärenden|"
    r"remissinstanser|förbund|ledamöter|bostäder|tjänster|årsarbetare|verksamheter|enheter|skolor|fall|beslut|företag|föreningar)\b"
)
_WORTH = re.compile(r"\d\s?(?:k|t?kr|m|%|p|S|[a-zåäö])")
_FACTORS = (("tkr", 1e3), ("mkr", 1e6), ("mnkr", 1e6), ("mdkr", 1e9), ("mdr", 1e9), ("miljard", 1e9), ("milj", 1e6))
_AS_OF = re.compile(r"\s*\(([^()]{6,24})\)")


def find_quantities(outline: Outline) -> list[Quantity]:
    """Figures with what they count: money in kronor ("SEK"), shares in percent, counts with their noun."""
    found: list[Quantity] = []
    for passage in outline.passages:
        if passage.item is not None and passage.kind not in {"furniture"} and _WORTH.search(passage.string):
            found += _in_passage(passage)
    return found


def _in_passage(passage: Passage) -> list[Quantity]:
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, Quantity]] = []
    for pattern in (_OF, _SUM, _COUNT):
        for match in pattern.finditer(passage.string):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append(match.span())
                found.append((match.start(), _quantity(passage, match)))
    return [q for _, q in sorted(found, key=lambda pair: pair[0])]


def _quantity(passage: Passage, match: re.Match[str]) -> Quantity:
    groups = match.groupdict()
    value = number(match["value"])
    unit, subject = None, None
    if groups.get("percent"):
        unit = "percent"
    elif groups.get("unit"):
        unit, value = "SEK", round(value * _factor(match["unit"]), 2)
    if groups.get("noun"):
        subject = passage.words(*match.span("noun"))
    words = passage.words(*match.span())
    return Quantity(
        item=passage.item, text=words, value=value, unit=unit, of=number(match["whole"]) if groups.get("whole") else None, subject=subject,
        as_of=_as_of(passage.string, match.end()), span=words.span,
    )  # fmt: skip


def number(text: str) -> float:
    """The value of a number in Swedish figures: "1 667 276", "12,42", "1.200"."""
    return float(re.sub(r"[ \xa0.]", "", text).replace(",", "."))


def _factor(unit: str) -> float:
    return next((factor for name, factor in _FACTORS if unit.startswith(name)), 1.0)


def _as_of(string: str, end: int) -> str | None:
    """The day in brackets right behind a figure: "180 kommuner (230324)"."""
    match = _AS_OF.match(string, end)
    if match is None:
        return None
    for span in find_dates(match.group(1)):
        days = span.value.days(0) if span.value.year_given else None
        if days and days[0] == days[1]:
            return days[0].isoformat()
    return None


