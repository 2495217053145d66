"""Figures that the text states: sums of money, shares and counts, with the whole that they are part of where it is said."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Quantity
from samtrad.swedish.dates import find_dates
from samtrad.swedish.signs import by_letter

_MORE_OF_NUMBER = r"(?:\d{0,2}(?:[ \xa0\u2009\u202f.]\d{3})+(?:,\d+)?|\d*(?:,\d+)?)"  # behind its first figure
_NUMBER = r"\d{1,3}(?:[ \xa0\u2009\u202f.]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_MILLIONS = r"miljard(?:er)?|miljon(?:er)?|milj\.?|mil\."
_NOUNS = (
    r"kommuner(?:na)?|regioner(?:na)?|personer(?:na)?|deltagare|medarbetare|anställda|elever|barn|ungdomar|invånare"
    r"|medborgare|platser|ärenden|svar|remissvar|synpunkter|fall|"
    r"patienter|brukare|lägenheter|bostäder|tjänster|årsarbetare|heltidstjänster|timmar|möten|sammanträden|röster|ledamöter|ersättare|motioner"
    r"|medborgarförslag|enheter|skolor|förskolor|vårdcentraler|verksamheter|"
    r"företag|föreningar|besök|samtal|insatser|avtal|överenskommelser|projekt|delprojekt|ansökningar|anmälningar|beslut|stycken|fordon|hushåll"
    r"|kvadratmeter|kilometer|hektar|ton|vårdplatser|sjuksköterskor|läkare|lärare|"
    r"intervjuer|enkäter|workshoppar|workshops|träffar|utbildningar|län|avvikelser|klagomål|överklaganden|tillsyner|kontroller|inspektioner|böcker"
    r"|lån|dokument|punkter|mål|indikatorer|åtgärder|aktiviteter"
)
_MONEY_AROUND = (
    "kr", "medel", "medlen", "bidrag", "budget", "kostnad", "pengar", "anslag", "fördela", "tilldela", "erhåll", "intäkt", "resultat", "avgift", "finansier",
    "överskott", "underskott", "investering", "satsning", "går till", "ramen",
)  # fmt: skip
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY_BEFORE = re.compile(r"(?:\d/\d{1,2}|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))\s\Z", re.IGNORECASE)
"""What makes the number behind it a day's year: "rekommenderade 3/10 2003 medlemskommunerna"."""
_A_DAY = 12
_CLOSE = 90  # characters around millions that tell whether they are money


@cache
def _figure() -> re.Pattern[str]:
    """A number with its unit: money, per cent or a noun that minutes count.

    It opens with the figure, and then looks back: so the machine can run from figure to figure.
    """
    return re.compile(
        rf"(?P<number>\d(?<![\w.,:/§–-]\d){_MORE_OF_NUMBER})(?:\s(?P<of>av)\s(?:de\s|totalt\s|sammanlagt\s|länets\s)?(?P<whole>{_NUMBER}))?\s?(?:"
        r"(?P<percent>%|procent(?:enheter)?\b)"
        r"|(?P<money>tkr|kkr|mkr|mnkr|mdkr|mdr(?:\skr(?:onor)?)?|msek|ksek|tsek|sek|kr(?:onor)?|:-|tusen\skr(?:onor)?|milj(?:on|oner)?\.?\skr(?:onor)?"
        r"|miljard(?:er)?\skr(?:onor)?)(?![\wåäö])"
        rf"|(?P<million>{_MILLIONS})(?![\wåäö])(?P<tail>\sav\s(?P<whole2>\d+(?:,\d+)?)\s(?:{_MILLIONS})(?![\wåäö]))?(?:\s(?P<counted>personer|invånare"
        rf"|människor|besök|besökare|resor|kubikmeter|kvadratmeter|ton|liter|timmar))?"
        rf"|(?P<noun>(?:[a-zåäö]{{0,18}}(?:{by_letter(_NOUNS)}))(?![a-zåäö-]))"
        r")",
        re.IGNORECASE,
    )


class _Figure(NamedTuple):
    """A figure in a string: value, what it is counted in, the whole, and the noun's characters (-1 without)."""

    start: int
    end: int
    value: float
    unit: str | None
    of: float | None
    noun: tuple[int, int]


def find_quantities(outline: Outline) -> list[Quantity]:
    """Every sum, share and count of the running text, headings and page furniture left out."""
    found: list[Quantity] = []
    for passage in outline.telling:
        if passage.kind not in ("furniture", "heading"):
            found.extend(_quantity(passage, figure) for figure in _figures(passage.string))
    return found


def _quantity(passage: Passage, figure: _Figure) -> Quantity:
    words = passage.words(figure.start, figure.end)
    subject = passage.words(*figure.noun) if figure.noun[0] >= 0 else None
    as_of = _as_of(passage.string, figure.end)
    return Quantity(item=passage.item, text=words, value=figure.value, unit=figure.unit, of=figure.of, subject=subject, as_of=as_of, span=words.span)


def _as_of(string: str, end: int) -> str | None:
    """The day in brackets directly after: "48 byar (240301)"."""
    bracket = re.match(r"\s?\(([^()]{6,24})\)", string[end : end + 30])
    if bracket is None:
        return None
    dates = find_dates(bracket.group(1))
    days = dates[0].value.days(0) if len(dates) == 1 and dates[0].start == 0 and dates[0].value.year_given and dates[0].value.precision == "day" else None
    return days[0].isoformat() if days else None


def _figures(string: str) -> list[_Figure]:
    if not _UNITS.search(string) or not any(word == "" or _is_counted_in(word) for word in _BEHIND.findall(string)):
        return []
    return [figure for match in _figure().finditer(string) if (figure := _read(string, match)) is not None]


@lru_cache(maxsize=512)
def _is_counted_in(word: str) -> bool:
    """Whether a word behind a figure is a unit: most are names of months."""
    return _unit().match(word) is not None


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(rf"procent|tkr|kkr|mkr|mnkr|mdkr|mdr|msek|ksek|tsek|sek|kr|tusen|mil|av|[a-zåäö]{{0,18}}(?:{by_letter(_NOUNS)})\Z", re.IGNORECASE)


_BEHIND = re.compile(r"\d\s?(?:%|:-|([a-zA-ZåäöÅÄÖ]+))")  # a figure with the word behind it
_UNITS = re.compile(r"\d(?: ?%|,\d|[ \xa0:](?:[^\W\d_]|-))")


def _read(string: str, match: re.Match[str]) -> _Figure | None:
    value, end = number(match.group("number")), match.end()
    of = number(match.group("whole")) if match.group("whole") else None
    noun, unit = (-1, -1), None
    if match.group("percent"):
        unit = "percent"
    elif match.group("money"):
        value, unit = round(value * _factor(match.group("money")), 2), "SEK"
        of = round(of * _factor(match.group("money")), 2) if of is not None else None
    elif match.group("million"):
        factor = _factor(match.group("million"))
        value, of = round(value * factor, 2), round(number(match.group("whole2")) * factor, 2) if match.group("whole2") else of
        if match.group("counted"):
            noun = match.span("counted")
        else:
            end, unit = match.end("tail") if match.group("tail") else match.end("million"), "SEK" if _is_money(string, match) else None
    else:
        if _YEAR.fullmatch(match.group("number")) and _DAY_BEFORE.search(string[max(match.start() - _A_DAY, 0) : match.start()]):
            return None
        noun = match.span("noun")
    return _Figure(match.start(), end, value, unit, of, noun)


def _factor(written: str) -> float:
    """How many kronor a unit of money stands for, or how many of what is counted."""
    low = written.lower()
    if low.startswith(("tkr", "kkr", "ksek", "tsek", "tusen")):
        return 1e3
    if low.startswith(("mdkr", "mdr", "miljard")):
        return 1e9
    return 1e6 if low.startswith(("mkr", "mnkr", "msek", "mil")) else 1.0


def _is_money(string: str, match: re.Match[str]) -> bool:
    around = string[max(match.start() - _CLOSE, 0) : match.end() + _CLOSE].lower()
    return any(word in around for word in _MONEY_AROUND)


def number(written: str) -> float:
    """The value of a number in Swedish writing: "1 667 276", "12.500", "7,8"."""
    plain = re.sub(r"[\s\xa0\u2009\u202f.]", "", written)
    return float(plain.replace(",", "."))
