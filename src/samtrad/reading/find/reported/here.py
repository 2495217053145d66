"""Acts told of in running text that were done at this meeting after all, and who they are put to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from samtrad.reading.find.act import DAY, Act
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.own_acts import own_act
from samtrad.reading.find.own_names import own_bodies
from samtrad.reading.find.reported.whose import dated, is_own, tells_earlier
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision
from samtrad.reading.words import Words

_HAS = re.compile(r"\b(?:har|hade)\b")
# "Kansliet fick i uppdrag att återkomma senast den 3 maj": who gave it is not said, and no earlier day
_GOT_TASK = re.compile(
    r"\b(?:fick|erhöll|gavs)\b(?!\s(?:tidigare|redan|då|förra)\b)[^.;:]{0,60}?\b(?:i uppdrag|i uppgift|uppdraget|uppgiften|ansvar(?:et)? för) att\b"
)
HANDED_ON = re.compile(
    r"\b(?:i uppdrag|i uppgift|uppdraget|uppgiften|ansvar(?:et)? för) att\b.*\b(?:senast|före|innan|till)\s(?:den\s|nästa\s|kommande\s)?(?:\d|möte|samman)"
)


def given_here(sentence: str, act: Act) -> Act:
    """A task that someone got, told of no earlier day, where an informal body's notes of an item end or the task is due: it was given at this meeting."""
    got = _GOT_TASK.search(sentence, act.start, act.end)
    return (
        act._replace(status="made")
        if got and act.status == "reported" and act.by is None and not dated(sentence[: got.end()]) and not tells_earlier(sentence[: got.start()])
        else act
    )


def given_behind(told: Sequence[Decision]) -> list[Decision]:
    """What an item tells, each task that someone got, of no day and by no one named, made where what the body itself did stands before it in the past.

    "Rådet antog fördelningen. Arbetsgruppen fick ansvar för att följa upp den.": both were decided here.
    """
    found: list[Decision] = []
    decided = False
    for one in told:
        given = decided and one.status == "reported" and one.by is None and one.date is None and _OPENS_GOT.match(one.text) and not dated(one.text)
        found.append(structs.replace(one, status="made") if given and not tells_earlier(one.text) else one)
        decided = decided or (one.status == "made" and one.by is not None and _IN_PAST.search(one.text[:_OPENING]) is not None)
    return found


_OPENS_GOT = re.compile(r"[A-ZÅÄÖ][^.;:,]{2,60}? fick (?:i uppdrag|i uppgift|uppdraget|uppgiften|ansvar(?:et)? för) att\b")
_IN_PAST = re.compile(r"\b\w{2,}(?:ade|[dn]de|[kpst]te|og|öt|åg)s?\b|\b(?:gav|lade|höll|kom överens)\b")
_OPENING = 80  # characters of a decision in which its verb stands


def done_here(sentence: str, act: Act, own: re.Pattern[str] | None) -> Act:
    """An act in the passive by the body that met, of no other day: "Redogörelsen noterades av styrelsen"."""
    if own is None or act.status != "reported" or act.by is None or not sentence.endswith(" av ", 0, act.by[0]):
        return act
    here = is_own(sentence, act.by, own) and not dated(sentence) and not tells_earlier(sentence) and not _HAS.search(sentence, 0, act.by[0])
    return act._replace(status="made") if here else act


# what the count or the questions put came to: "Förbundsmötet hade således beslutat att", "Därmed har mötet avslagit motionen"
CONCLUDING = r"(?:således|därmed|härmed|sålunda|alltså|följaktligen|därvid|enhälligt|med \w+ röster mot \w+|efter (?:\w+ )?(?:votering|omröstning|överläggning|diskussion|lottning)\w*|genom acklamation)"
"""How an act told in the perfect is said to be what the meeting came to."""
_CONCLUDES = re.compile(rf"\b{CONCLUDING}\b", re.IGNORECASE)


def concluded(sentence: str, act: Act, body: str | None) -> bool:
    """Whether an act of no other day is what the body that met came to here, told in the perfect."""
    if act.status != "reported" or act.by is None or not _HAS.search(sentence, act.start) or not _CONCLUDES.search(sentence, act.start, act.by[1] + 30):
        return False
    return is_own(sentence, act.by, own_bodies(body)) and not dated(sentence[: act.by[1]]) and not tells_earlier(sentence[: act.by[1]])


def puts_on(sentence: str, act: Act, own: re.Pattern[str] | None, body: str | None) -> bool:
    """Whether the body that met puts something to another, which is what it decides: "Gruppen föreslår chefsgruppen att godkänna"."""
    if own is None or act.by is None or not own.fullmatch(sentence[slice(*act.by)]):
        return False
    return read_clause(sentence).addressee is not None and own_act(sentence, short=False, body=body) is not None


def after_day(passage: Passage, start: int, end: int) -> Words:
    """Who is given a task, behind the day on which it was given: "gav kommunstyrelsen 20 april VD i uppdrag"."""
    day = _DAY_FIRST.match(passage.string, start)
    return passage.words(day.end() if day and day.end() < end else start, end)


_DAY_FIRST = re.compile(rf"\s*{DAY},?(?:\s§+\s?\d+,?)?\s")
