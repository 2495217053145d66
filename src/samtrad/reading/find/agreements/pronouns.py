"""Words that stand for an agreement just named: "Den löper ut i juni", "ställde sig bakom det"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from samtrad.reading.find.agreements.names import Name

_UNDER_WAY = re.compile(r"revid|remiss|förslag|\bn(?:y|ya|ytt)\b|förny|uppdater|omförhandl|förläng|utkast|översyn", re.IGNORECASE)


@cache
def _subject() -> re.Pattern[str]:
    """Opening a clause, before a verb that is said of agreements."""
    return re.compile(
        r"(?:\A|[.!?]\s+|,\s+|\batt\s+|\boch\s+)(?P<who>den|det|denna|detta)\s+(?:(?:nuvarande|nya|gamla|befintliga|som\s+(?:nu\s+)?gäller(?:\s+(?:nu|i\s?dag))?,?)\s+)?(?:(?:har|hade|ska|skall|kommer\s+att|bör|behöver|kan|är|blev|blir)\s+)?(?:(?:nu|då|därefter|sedan|därmed|även|också|bara|i\s+dag|idag)\s+)?"
        r"(?:gäll(?:er|a|de|t)|börja(?:r|de|t)?\s+(?:att\s+)?gälla|löp(?:er|a|te|t)\b|upphör(?:a|de|t)?|förläng(?:s|as|des|ts|d|t)|säg(?:s|as)\s+upp|sades\s+upp|sagts\s+upp|uppsag[dt]|går\s+ut|gick\s+ut|träd(?:er|a|de)\s+i\s+kraft|revider(?:as|ades|ats|ad|at)"
        r"|underteckna(?:s|des|ts|d|t)|signera(?:s|des|ts)|antog(?:s)?|anta(?:s|gits|gen|get)|utvärder(?:as|ades|ats)|tecknades|tecknats)\b",
        re.IGNORECASE,
    )


@cache
def _period() -> re.Pattern[str]:
    """How long an agreement runs, said without naming it: "Nuvarande avtalsperiod löper ut i maj"."""
    return re.compile(
        r"\b(?P<who>avtals(?:perioden|tiden|period|tid)|giltighetstiden)\s+(?:är|löper|gäller|sträcker\s+sig|går|upphör|förlängs)\b", re.IGNORECASE
    )


@cache
def _object() -> re.Pattern[str]:
    return re.compile(
        r"\bställ(?:er|a|de|t)\s+(?:\w+\s+){0,3}?bakom\s+(?P<who>den|det|denna|detta|förslaget|utkastet|förlängningen|revideringen)(?![\w-])(?!\s+(?:till|om|på|[a-zåäö]+t\b))|\butnyttja(?:r|de|t|s)?\s+(?P<option>(?:förlängnings)?optionen)\b",
        re.IGNORECASE,
    )


@cache
def _proposal() -> re.Pattern[str]:
    """What was made of an agreement whose revision the item is about: "har arbetat fram ett nytt förslag"."""
    return re.compile(
        r"\b(?:tagit|tog|tagits|togs|arbetat|arbetade|arbetats)\s+fram\s+ett\s+(?:nytt\s+|reviderat\s+|gemensamt\s+)?(?P<made>förslag)(?!\s+(?:till|på|om|för)\b)"
        r"|\bett\s+nytt\s+(?P<new>förslag)(?!\s+(?:till|på|om|för)\b)|\b(?:antog|antagit|antar|godkände|godkänt|godkänner|tillstyrkte|tillstyrkt|tillstyrker)\s+(?P<who>förslaget)(?!\s+(?:till|på|om|för)\b)",
        re.IGNORECASE,
    )


def pronouns(string: str, heading: str) -> Iterator[Name]:
    """Words that may stand for an agreement; ``heading`` names one where "förslaget" can be about it, else ""."""
    if "bakom" in string or "ption" in string:
        yield from (_pronoun(m, "who" if m.group("who") else "option")._replace(object=True) for m in _object().finditer(string))
    if "en" in string or "et" in string:
        yield from (_pronoun(m, "who") for m in _subject().finditer(string))
    if "avtals" in string or "giltighets" in string or "Avtals" in string:
        yield from (_pronoun(m, "who")._replace(object=True) for m in _period().finditer(string))
    if heading and "förslag" in string:
        under_way = _UNDER_WAY.search(heading) is not None
        yield from (_pronoun(m, m.lastgroup or "who") for m in _proposal().finditer(string) if under_way or m.lastgroup == "new")


def _pronoun(match: re.Match[str], group: str) -> Name:
    word = match.group(group)
    start, end = match.span(group)
    return Name(start, end, word.casefold(), "", bare=True, known=True, from_=start, pronoun=True)
