"""Words that stand for an agreement just named: "Den löper ut i juni", "ställde sig bakom det"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from samtrad.reading.find.agreements.names import Name
from samtrad.reading.find.assignments.doers import is_body

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
def _taken() -> re.Pattern[str]:
    """What is acted on: "har nu antagit den", "beslutade att förlänga det till 2026"."""
    return re.compile(
        r"\b(?:anta(?:r|git)?|antog|godkänn(?:a|er)|godkän(?:t|de)|fastställ(?:a|er|de|t)|(?:under)?teckna(?:r|de|t)?|signera(?:r|de|t)?|förläng(?:a|er|de|t)|revidera(?:r|de|t)?|uppdatera(?:r|de|t)?|utvärdera(?:r|de|t)?"
        r"|säg(?:a|er)\s+upp|sa(?:de)?\s+upp|sagt\s+upp|skriv(?:a|er|it)\s+(?:under|på)|skrev\s+(?:under|på))(?:\s+(?:inte|nu|också|även|därför))*\s+(?P<what>den|det|denna|detta)"
        r"(?=[.,;:]|\s*\Z|\s+(?:till|från|fr\.?o\.?m|t\.?o\.?m|med|i|för|senast|under|före|innan|och|samt|vid|per|redan|nu|efter)\b)",
        re.IGNORECASE,
    )


@cache
def _renewal() -> re.Pattern[str]:
    """What was done about its renewal, said without naming it: "godkände förlängningen", "tillstyrkte den 20 april en förlängning"."""
    return re.compile(
        r"\b(?:godkän(?:ner|de|t|ns|des|ts)|tillstyrk(?:er|te|t)|rekommender(?:ar|ade|at)|förord(?:ar|ade|at)|beslut(?:ar|ade|at)\s+om|beviljar?|beviljade|bifaller|biföll|bifallit|antog|antagit|ställ(?:er|de|t)\s+sig\s+(?:bakom|positiv\w*\s+till))"
        r"(?:\s+(?:den\s+)?(?:\d{1,2}\s+[a-zåäö]+(?:\s+\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}),?(?:\s+§\s*\d+,?)?)?\s+(?:en\s+(?:\w+\s+){0,2})?(?P<renewal>förlängning(?:en)?)(?!\s+av\b)(?![\w-])",
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
    if "förlängning" in string:
        yield from (_pronoun(m, "renewal")._replace(object=True) for m in _renewal().finditer(string))
    if " den" in string or " det" in string:
        yield from (_pronoun(m, "what")._replace(taken=True) for m in _taken().finditer(string))
    if "avtals" in string or "giltighets" in string or "Avtals" in string:
        yield from (_pronoun(m, "who")._replace(object=True) for m in _period().finditer(string))
    if heading and "förslag" in string:
        under_way = _UNDER_WAY.search(heading) is not None
        yield from (_pronoun(m, m.lastgroup or "who") for m in _proposal().finditer(string) if under_way or m.lastgroup == "new")


_OTHER = re.compile(r"(?<![\w-])[a-zåäö]{3,}(?P<end>et|en)(?![\w-])")
_NO_THING = frozenset("sedan redan även innan medan endan utan någon ingen under dagen tiden året mötet sammanträdet arbetet".split())


def stands_between(string: str, since: int, pronoun: Name) -> bool:
    """Whether another thing stands nearer that "den" or "det" may stand for: "avslog förslaget om taxa. Ekby har godkänt det"."""
    end = "et" if pronoun.head in {"det", "detta"} else "en"
    return any(m.group("end") == end and m.group() not in _NO_THING and not is_body(m.group()) for m in _OTHER.finditer(string, since, pronoun.start))


def _pronoun(match: re.Match[str], group: str) -> Name:
    word = match.group(group)
    start, end = match.span(group)
    return Name(start, end, word.casefold(), "", bare=True, known=True, from_=start, pronoun=True)
