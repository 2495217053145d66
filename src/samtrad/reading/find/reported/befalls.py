"""What befalls in a meeting and is told between decisions: breaks, people who come and go, and what is yet to be decided or answered."""

from __future__ import annotations

import re
from functools import cache

from samtrad.swedish.names import name_end
from samtrad.swedish.names_given import GIVEN_NAMES


@cache
def _break() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:En |Kort |En kort )?\w*(?:paus|rast|lunch|fika|ajournering|uppehåll|bensträckare)(?:en|et)?)\b(?:\s(?:för|med|till|i|och|mellan|under|kl\.?|klockan|den|fram|minuter|kaffe|lunch|fika|gruppmöten?|överläggning(?:ar)?)|,?\s(?:kl\.?\s?)?\d[\d.:]*(?:\s?[-–]\s?(?:kl\.?\s?)?\d[\d.:]*)?)*\s?\.?",
        re.IGNORECASE,
    )


@cache
def _goes() -> re.Pattern[str]:
    return re.compile(
        r"(?: \([A-ZÅÄÖa-zåäö]{1,4}\))? (?:lämnar|lämnade|anländer|anlände|ansluter|anslöt|inträder|inträdde|tjänstgör|tjänstgjorde|avviker|avvek|går|gick|kommer|kom|återkommer|återkom)(?: (?:till|från))?(?: (?:nu|in|ut|hem))?(?: (?:mötet|sammanträdet|lokalen|salen|rummet))?(?: (?:och|varvid|varpå) [^.;]{3,80})?(?: (?:kl\.?|klockan) [\d.:]+| efter [^.;]{2,30}| före [^.;]{2,30})?\.?"
    )


@cache
def _to_come() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:Svar(?:en|et)?|Remissvar(?:en|et)?|Synpunkter(?:na)?|Yttrande(?:t|n|na)?|Anmälan|Anmälningar(?:na)?)\s(?:ska|skall|lämnas|önskas|väntas|inväntas|ges|sänds|skickas|senast|görs|tas emot)\b|(?:Slutligt |Formellt )?[Bb]eslut(?:et)?(?:\s(?:om|i)\s[^.;:]{2,60}?)?\s(?:tas|fattas|väntas|planeras|förväntas|kommer att)\b)"
    )


def is_break(sentence: str) -> bool:
    """Whether a sentence only says that the meeting paused: "Paus 10.35–10.50.", "Lunch kl. 12–13"."""
    return _break().fullmatch(sentence.strip()) is not None


def is_move(sentence: str) -> bool:
    """Whether a sentence only says that someone came or left: "Anna Berg (S) lämnar mötet och Bo Ek tjänstgör."."""
    end = name_end(sentence)
    return end > 0 and _goes().fullmatch(sentence, end) is not None


_DOES = re.compile(
    r"(?P<given>[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)(?: (?:och|samt) (?P<other>[A-ZÅÄÖ][a-zåäöé]+))? (?P<verb>[a-zåäö]{3,14}r)\s(?!inte\b|ej\b|att\b)"
)
_BY_THEN = re.compile(
    r"\s(?:till|senast|före|innan|inför|under)\s(?:den\s|nästa\s|kommande\s)?(?:\d|v\.|vecka|möte|träff|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommaren|hösten|våren|jul)"
)
_NO_TASKS = frozenset("utses väljer utser blir är har får yrkar reserverar avstår anser".split())


def is_ones_task(sentence: str) -> bool:
    """Whether somebody called by their given name does something by when: "Adam sätter ihop en lista till 15 maj."."""
    does = _DOES.match(sentence)
    if does is None or does.group("verb") in _NO_TASKS or does.group("given").casefold() not in GIVEN_NAMES:
        return False
    return _BY_THEN.search(sentence, does.end() - 1) is not None


def is_yet_to_come(sentence: str) -> bool:
    """Whether a sentence says by when answers are to be given, or when something will be decided: "Svar ska lämnas senast den 3 maj.", "Beslut tas i mars."."""
    return _to_come().match(sentence) is not None
