"""Tasks told by their day: "Kommunerna lämnar svar senast den 3 maj", "Uppdraget ska redovisas i mars"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.subject import subject_before
from samtrad.reading.find.assignments.verbs import MODALS, Token
from samtrad.reading.lexicon.doer_words import NO_TASK_VERBS
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

_VERB_SIGNS: Final = ("ska", "kommer", "bör", "behöver", "rapporteras", "redovisas", "återkopplas", "presenteras", "lämnas", "ges", "sker", "avges", "besvaras")
"""Letters of which what ``_verb`` finds has some."""
DEADLINES: Final = frozenset({"senast", "före", "innan"})
_WINDOW = 120  # characters between what is given and the verb that says so
_REPORTS = re.compile(r"(?:åter)?rapport|uppdrag", re.IGNORECASE)
_REVIEWS = re.compile(r"utvärdering|uppföljning", re.IGNORECASE)
_COMMISSION = re.compile(r"\s*(?:detta |det )?uppdrag(?:et)?\s*", re.IGNORECASE)
"""What is reported on by those who got it, to those who gave it: "Uppdraget redovisas i maj 2017"."""
_OF_THE_STATE = re.compile(r"\b(?:från|av)\s+(?:regeringen|riksdagen|staten|\w+departementet)\b")
_ANSWER = re.compile(r"svar(?:et)?", re.IGNORECASE)
_MADE = re.compile(r"\b(?:göras|ske)\Z")
_BREAKS = re.compile(r"\b(?:inte|ej|aldrig|som|att\s+vara|besluta|ta\s+ställning)\b|[;:]|,\s+(?:och|men|vilket|så|där)\b")
_NOT = re.compile(r"\s+(?:inte|ej)\b")


class Taken(NamedTuple):
    """Who has the task (None where only reporting back is told), by whose order, and where it starts.

    ``report`` tells that a commission is to be reported on.
    """

    who: Span | None
    by: Span | None
    after: int
    report: bool = False


def by_a_day(string: str, words: list[Token], doers: Doers, known: frozenset[str], *, dated: bool) -> Taken | None:
    """Whatever a doer does by a day is a task: "Varje kommun meddelar en kontaktperson senast den 3 maj".

    Not what bodies decide, nor what they get or have by then.
    """
    if not dated or known.isdisjoint(DEADLINES):
        return None
    low = words[0].start
    for word in words:
        modal = word.low in MODALS and word.low in {"ska", "skall"}
        if not modal and (not word.low.endswith("r") or len(word.low) < 4 or word.low in NO_TASK_VERBS or string[word.start].isupper()):
            continue
        who = subject_before(string, low, word.start, doers)
        if who is None or string[who[0] : who[1]] == "Övriga" or doers.kind(string[who[0] : who[1]]) in {None, "stranger"}:
            continue  # "Övriga åldersgrupper": a word that ends like a verb
        following = next((w.low for w in words if w.start >= word.end), "")
        if modal and (following in NO_TASK_VERBS or _BREAKS.search(string, word.end, min(word.end + 12, words[-1].end))):
            continue
        return None if following in {"inte", "ej"} else Taken(who, None, word.end)
    return None


def report_back(string: str, low: int, high: int, doers: Doers, *, dated: bool) -> Taken | None:
    """As in "Uppdraget ska återrapporteras till styrelsen i mars": no one is named, but a day or a receiver is."""
    if not has_any(string, _VERB_SIGNS) or not _verb().search(string, low):
        return None
    for subject in _subject().finditer(string, low, high):
        verb = _verb().search(string, subject.end(), min(high, subject.end() + _WINDOW))
        if verb is None or _BREAKS.search(string, subject.end(), verb.start()) or _NOT.match(string, verb.end()):
            continue
        if _OF_THE_STATE.search(string, subject.end(), verb.start()):
            continue  # "Uppdraget från regeringen ska slutredovisas i maj": news of whoever got it
        if _MADE.search(verb.group()) and _REVIEWS.search(subject.group()):
            continue  # "en utvärdering ska göras i höst": no one gets anything
        if _ANSWER.fullmatch(subject.group().strip()) and not _receiver(string, verb.end(), high, doers):
            continue  # "Svar ska lämnas under våren": no one is named, to no one and by no day
        if dated and (verb.group("must") or verb.group("back") or _COMMISSION.fullmatch(subject.group()) or _receiver(string, verb.end(), high, doers)):
            return Taken(None, None, verb.end(), report=True)
        if verb.group("must") and _REPORTS.search(subject.group()) and re.search(r"\b(?:till|vid|på|i|för)\s+\S", string[verb.end() : high]):
            return Taken(None, None, verb.end(), report=True)
    return None


def _receiver(string: str, start: int, high: int, doers: Doers) -> bool:
    """Whether someone is named who gets it, or it is said by when: "presenteras vid en konferens" names none."""
    if re.compile(r"\s+(?:senast|före|innan)\b").match(string, start, high):
        return True
    return any(
        (who := doers.after(string, match.end(), high)) is not None
        and doers.kind(string[who[0] : who[1]]) is not None
        and (match.group().strip() in {"till", "för"} or string[who[0] : who[1]] not in doers.homes)  # "presenteras i Ekeryd": where
        for match in re.compile(r"\s(?:till|för|vid|på|i)\s+(?=\S)").finditer(string, start, min(high, start + 60))
    )


@cache
def _subject() -> re.Pattern[str]:
    """What is given when someone reports back, at the start of a sentence or clause."""
    return re.compile(
        r"(?:(?<=^)|(?<=[.!?:] )|(?<=, )|(?<=; )|(?<=[–-] )|(?<=\batt )|(?<=\boch ))(?:(?:[\w-]+ ){0,2}?(?:(?:uppdraget|uppdragen|arbetet|resultatet|utredningen|översynen|kartläggningen|granskningen|yttrande[t]?|remissvar(?:et)?|remissen|enkäten|underlag(?:et)?|sammanställning(?:en)?"
        r"|[\w-]*utvärdering(?:en)?|uppföljning(?:en)?|[\w-]*rapport(?:en|er|erna|ering|eringen)?|(?:åter|del|slut)?(?:återkoppling|redovisning)(?:en)?|lägesbild(?:en)?|svar(?:en|et)?|synpunkter(?! på (?:\w*anteckning|\w*protokoll|dagordning))|förslag(?:et)?)(?![\w-]))"
        r"|(?:det|detta)(?= ska))",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _verb() -> re.Pattern[str]:
    """What is done with it: what must be, what is always a report, and what needs a receiver to be one."""
    done = r"återrapporteras|återredovisas|återkopplas|rapporteras|redovisas|slutredovisas|delredovisas|ges|lämnas|avges|avlämnas|presenteras|ske|skickas|sändas|insändas|vara (?:klar\w*|färdig\w*)|inlämnas|delges|göras|finnas|föreligga|besvaras|tillställas|överlämnas|läggas"
    return re.compile(
        rf"\b(?:(?P<must>(?:ska|skall|kommer(?: att)?|bör|behöver)(?: \w+){{0,2}}? (?:{done})|(?:ska|skall) in)|(?P<back>återrapporteras|återredovisas|slutredovisas|delredovisas|återkopplas)|(?:redovisas|rapporteras|presenteras|lämnas|ges|sker|avges|besvaras))\b"
    )
