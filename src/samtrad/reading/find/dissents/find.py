"""Reservations, special statements, notes to the minutes, and conflicts of interest."""

from __future__ import annotations

import re

import msgspec

from samtrad.reading.find.dissents.told import ACTS, NOTES, RESERVES, SIGNS, STATES, subject, told, wording
from samtrad.reading.find.movers import Who, movers_in, persons_in
from samtrad.reading.outline import Entry, Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Disqualification, Dissent, DissentKind
from samtrad.reading.words import Words
from samtrad.swedish.signs import has_any

_SECTION_KINDS: dict[str, DissentKind] = {"reservation": "reservation", "statement": "statement", "note": "note"}
_FOLLOWS = re.compile(r":\s*\Z|följande (?:protokollsanteckning|särskilda yttrande|reservation|yttrande)[^.]{0,60}[:.]?\s*\Z", re.IGNORECASE)
_JAV = re.compile(r"\bjäv", re.IGNORECASE)
_STEPS_ASIDE = re.compile(
    r"deltar (?:inte|ej|varken)|deltog (?:inte|ej)|lämnar (?:rummet|lokalen|sammanträdet|mötet|salen)|lämnade (?:rummet|lokalen|sammanträdet|mötet|salen)|anmäl(?:er|de|t) (?:sig )?jäv|på grund av jäv|p\.?g\.?a\.? jäv|är jävig|var jävig",
    re.IGNORECASE,
)
_NO_JAV = re.compile(r"\b(?i:ingen|inga|inget)(?: [a-zåäö]+){0,4} jäv")
"""Words in small letters alone stand between: "Inga-Lill Ek anmäler jäv" is somebody."""
_ABSTAINS = re.compile(
    r"\b(?:deltar|deltog|deltagit|delta) (?:inte|ej) i (?:beslut|omröstning|handläggning)|\bavst(?:år|od) från att (?:delta|rösta)", re.IGNORECASE
)
"""Who takes no part in a decision is no one who dissents from it; that it is a note to the minutes a sub-heading may say."""
_WHERE = re.compile(
    r"[\s,:;.()–-]*(?:(?:enligt|se|skriftligt?|skriftligen|muntligt?|blank|bil(?:aga|\.)|reservation|särskilt yttrande|protokollsanteckning|nr|\d{1,3}|[A-Z])[\s,:;.()–-]*){0,6}"
)
_GOES_ON = re.compile(r"\)\s*(?:,|,?\s?(?:och|samt)(?:\s(?:tjänstgörande\s)?(?:ersättar(?:na|en|e)|ledam(?:öterna|oten|öter)|ordföranden))?)\s*\Z")
"""What a line of names ends with that goes on beneath: "Anna Berg (M), Bo Ek (M) och tjänstgörande ersättarna"."""
_NEAR_OPENING = 3  # characters
_SKIP = frozenset({"papers", "sent_to", "preparation", "list", "vote", "questions_put"})


def find_dissents(outline: Outline) -> list[Dissent]:
    """Reservations (KL 4:27), särskilda yttranden and protokollsanteckningar, one entry for each that was made."""
    found: list[Dissent] = []
    for index, entry in enumerate(outline.entries):
        for section in entry.sections:
            found += _of_section(index, section)
    return found


def _of_section(index: int, section: Section) -> list[Dissent]:
    kind = _SECTION_KINDS.get(section.kind)
    found: list[Dissent] = []
    if kind is None:
        if section.kind in _SKIP - {"vote", "questions_put"} or not has_any(section.low, SIGNS):
            return found
        return [_dissent(index, t.kind, t.who, p, _own_text(p, t.kind) if t.kind == "note" else None) for p in section.passages for t in told(p)]
    heading_who = movers_in(section.heading) if section.heading else []
    singular = section.heading is not None and section.heading.string.casefold().strip(" :*#").endswith(("reservation", "yttrande", "anteckning", "mening"))
    names: list[Passage] = []
    above: list[Who] = []  # those on a line that goes on in the next
    for position, passage in enumerate(section.passages):
        who = subject(passage)
        if who and position + 1 < len(section.passages) and _GOES_ON.search(passage.string) and not ACTS.search(passage.string):
            above += who
            continue
        abstains = _ABSTAINS.search(passage.string) is not None and wording(passage.string) is None
        if kind != "note" and abstains:
            continue
        if who and singular and names and names[-1] is section.passages[position - 1] and _is_names_only(passage, who):
            found[-1] = msgspec.structs.replace(found[-1], by=[*found[-1].by, *(w.words for w in who)], span=(found[-1].span[0], passage.span[1]))
            names.append(passage)
        elif who and (ACTS.search(passage.string) or not found or _stands_alone(passage, who)):
            if _is_names_only(passage, who) and not abstains:
                names.append(passage)
            text = (
                None
                if abstains
                else _quoted(section.passages[position + 1 :])
                if _FOLLOWS.search(passage.string) or _is_names_only(passage, who)
                else _own_text(passage, kind)
            )
            found.append(_with_those_above(_dissent(index, _kind_of(passage, kind), who, passage, text), above))
            above = []
    if not found and section.passages and (kind == "note" or not all(_ABSTAINS.search(p.string) for p in section.passages)):
        if heading_who and section.heading:
            found.append(_dissent(index, kind, heading_who, section.heading, _quoted(section.passages)))
        elif who := movers_in(section.passages[0], 0, 160):
            found.append(_dissent(index, _kind_of(section.passages[0], kind), who, section.passages[0], None))
    return found


def _with_those_above(dissent: Dissent, above: list[Who]) -> Dissent:
    """A dissent with those whom the line above it names."""
    if not above:
        return dissent
    return msgspec.structs.replace(dissent, by=[*(w.words for w in above), *dissent.by], span=(above[0].words.span[0], dissent.span[1]))


def _stands_alone(passage: Passage, who: list[Who]) -> bool:
    """Whether a passage only says who dissents and where it can be read: "Bo Ek (MP), bilaga 3", "Bo Ek (MP): skriftlig reservation"."""
    return who[0].start <= _NEAR_OPENING and _WHERE.fullmatch(passage.string, who[-1].end) is not None


def _is_names_only(passage: Passage, who: list[Who]) -> bool:
    return sum(w.end - w.start for w in who) > 0.7 * len(passage.string)


def _kind_of(passage: Passage, kind: DissentKind) -> DissentKind:
    """A passage under one sub-heading may itself name another kind."""
    if kind != "reservation" and RESERVES.search(passage.string):
        return "reservation"
    if kind == "reservation" and STATES.search(passage.string) and not RESERVES.search(passage.string):
        return "statement"
    if kind == "reservation" and NOTES.search(passage.string) and not RESERVES.search(passage.string):
        return "note"
    return kind


def _own_text(passage: Passage, kind: DissentKind) -> Words | None:
    """The reasons or the note where it stands in the sentence that tells of it."""
    colon = passage.string.find(": ")
    if kind == "reservation" or colon < 0 or len(passage.string) - colon < 25:
        return None
    return passage.words(colon + 2, len(passage.string))


def _quoted(passages: list[Passage]) -> Words | None:
    """The paragraphs of a note or statement that is given in full."""
    taken: list[Passage] = []
    for passage in passages:
        if taken and _SELF.search(passage.string[:200]) and subject(passage):
            break
        taken.append(passage)
    if not taken:
        return None
    ranges = tuple(r for p in taken for r in p.ranges(0, len(p.string)))
    return Words(" ".join(p.string for p in taken).strip(), ranges)


_SELF = re.compile(r"\b(?:reserverar sig|lämnar (?:följande |en )?protokollsanteckning|antecknar som yttrande|lämnar (?:ett )?särskilt)", re.IGNORECASE)


def _dissent(index: int, kind: DissentKind, who: list[Who], passage: Passage, text: Words | None) -> Dissent:
    by: list[str] = [w.words for w in who]
    start, end = passage.span
    if text is not None:
        start, end = min(start, text.span[0]), max(end, text.span[1])
    return Dissent(item=index, kind=kind, by=by, text=text, span=(start, end))


def find_disqualifications(outline: Outline) -> list[Disqualification]:
    """Who stood aside from an item for conflict of interest; a notice given for later items is none of this item's."""
    found: list[Disqualification] = []
    for index, entry in enumerate(outline.entries):
        for section in entry.sections:
            for passage in section.passages if section.kind == "disqualification" or "jäv" in section.low else ():
                found += _jav(index, entry, section, passage)
    return found


def _jav(index: int, entry: Entry, section: Section, passage: Passage) -> list[Disqualification]:
    string = passage.string
    inside = section.kind == "disqualification"
    if not inside and "jäv" not in string and "Jäv" not in string and "JÄV" not in string:
        return []
    if not (inside or _JAV.search(string)) or _NO_JAV.search(string) or (not inside and not _STEPS_ASIDE.search(string)):
        return []
    if _JAV.search(entry.heading) and re.search(r"§|paragraf|ärende \d|punkt \d", string):
        return []
    return [Disqualification(item=index, name=w.words, span=w.words.span) for w in persons_in(passage) or persons_in(passage, bare=True)[:1]]
