"""What tells a clause from a heading: finite verbs, words that look like verbs, days."""

from __future__ import annotations

import re

FINITE = re.compile(
    r"\b(?:är|var|har|hade|ska|skall|kan|kunde|vill|bör|måste|får|fick|blir|blev|finns|fanns|kommer|består|innebär|visar|anser|tycker|lyfter|pågår|gäller|"
    r"går|löper|står|sker|börjar|startar|slutar|informerar|berättar|redogör|föredrar|presenterar|går igenom|hälsar|hälsade|tackar|tackade|deltar|deltog|beslutar|beslutade|noterar|redogjorde|föredrog|ger|gav|tar|tog|gör|gjorde|"
    r"behöver|påminner|önskar|föreslår|rapporterar|rapporterade|diskuterar|diskuterade|konstaterar|konstaterade|öppnar|avslutar|förklarar|godkänns|fastställs|antecknas)\b"
)
SENTENCE_LIKE = re.compile(r"\s\w+(?:ade|ades|ats|des|dde|tte|tes|erar|nar|as|ns|ts|er|ar)\b")  # verbs, and the plurals that look like them
STRONG = re.compile(
    r"\b(?:beslöts?|beslutades|hölls?|togs|gavs|lades|sattes|gjordes|skedde|kom|gick|stod|låg|skrevs?|drogs?|sågs?|vanns?|bjöds?|fördes?|hänsköts?|sköts?|återkom|antogs?|utsågs?|valdes?|bestämdes?|enades?)\b",
    re.IGNORECASE,
)
"""Verbs of the past that no ending tells: "En utbildningsdag hölls i maj."."""
PAST_OR_PRESENT = re.compile(r"\s\w+(?:de|des|te|tes|it|ats|as|s|er|ar)\b")
DAY = re.compile(
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b.{0,30}|(?:kl\.?|klockan)\s.{0,20}|\d{1,2}[:.]\d\d.{0,15}|(?:den\s)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s\w+(?:\s\d{4})?|dag\s\d.{0,30})",
    re.IGNORECASE,
)
_DAY_LINE = re.compile(
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?(?:\d{1,2}\s?/\s?\d{1,2}(?: (?:19|20)\d\d)?|(?:19|20)\d\d-\d\d-\d\d|\d{6}|\d{1,2} (?:jan|feb|mars?\b|apr|maj\b|jun|jul|aug|sep|okt|nov|dec)\w*\.?(?: (?:19|20)\d\d)?)"
    r"(?:,? (?:kl\.?|klockan) ?\d[\d.:\s–-]*)?[.,]?",
    re.IGNORECASE,
)
TWO_SENTENCES = re.compile(r"(?<=[^\W\d_]{3})[.!?] [A-ZÅÄÖ]")  # "Grupperna samtalade om måltider. Rektorn har"
_JOINING = (
    " och",
    " samt",
    " av",
    " för",
    " om",
    " i",
    " till",
    " med",
    " från",
    " enligt",
    " vid",
    " mellan",
    " inom",
    " den",
    " det",
    " en",
    " ett",
    " på",
    " under",
    " över",
    " hos",
    " mot",
    " eller",
)


def is_unfinished(string: str) -> bool:
    """Whether a line of a heading cannot be its last: it ends in a comma, a hyphen or a joining word, or in an open bracket."""
    return string[-1] in "-,\u2010" or string.casefold().endswith(_JOINING) or string.rfind("(") > string.rfind(")")


def is_day_line(string: str) -> bool:
    """Whether a line says a day and nothing else, but for the time of day: "måndag 15/3", "2025-11-07 kl. 13.00"."""
    return _DAY_LINE.fullmatch(string) is not None
