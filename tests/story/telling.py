"""A whole document: its head, its items line by line, the coming meetings and the signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from generated.blocks import Furniture
from generated.said import Said, say
from generated.teller import Document, Teller
from generated.truth import Sitting
from generated.wording.told import Told, joined

from .bodies import BODIES, Body
from .covers import cover
from .facts import facts_of
from .roll import Roll
from .saying import saying
from .script import Item, Line, Meeting

_LEAD = re.compile(r"(\w+) (?:beslutar|beslutade)(?: för egen del)?:?|(\w+) föreslår \w+ besluta:?")


def _lead(line: Line) -> str | None:
    """The body of a line such as "Nämnden beslutar", above what it decides."""
    found = _LEAD.fullmatch(line.text)
    return (found[1] or found[2]) if found else None


def _told(teller: Teller, line: Line, around: str, lead: str | None = None) -> Told:
    """A line with its facts; the coming meetings are told to the record at once."""
    said = saying(line.text)
    for mark in line.facts:
        if mark.startswith("next "):
            when, _, place = mark.partition("|")
            _, day, start, end = [*when.split(), "", ""][:4]
            inferred = any(one.inferred for one in said.days if one.start.isoformat() == day)
            teller.truth.next_sittings.append(Sitting(date.fromisoformat(day), start or None, end or None, place.strip() or None, inferred))
        elif mark == "immediate" and teller.item is not None:
            teller.certified(None, items=[teller.truth.parts["items"][teller.item]["number"]], immediate=True)
    plain = [mark for mark in line.facts if mark != "immediate" and not mark.startswith("next ")]
    return Told(said, tuple(fact for mark in plain for fact in facts_of(mark, said, around, lead)))


def _groups(lines: list[Line]) -> Iterator[tuple[str, list[Line]]]:
    for kind, group in groupby(lines, key=lambda line: line.kind):
        yield kind, list(group)


def _item(teller: Teller, item: Item, number: str | None) -> None:
    """An item's heading and what stands below it."""
    teller.open_item(number, saying(item.heading), case=saying(item.case) if item.case else None, presenters=item.presenters)
    around = " ".join([item.heading, *(saying(line.text).text for line in item.lines)])
    lead: str | None = None
    for kind, lines in _groups(item.lines):
        if kind == "label":
            lead = None
            for line in lines:
                teller.label(line.text)
        elif kind == "text":
            teller.tell(joined([_told(teller, line, around, lead) for line in lines]))
            lead = _lead(lines[-1]) or lead
        elif kind == "row":
            head, *rows = ([cell.strip() for cell in line.text.split(" | ")] for line in lines)
            teller.table(head, [[saying(cell) for cell in row] for row in rows])
            _row_facts(teller, lines)
        elif kind.startswith("point:"):
            teller.tell_points([_told(teller, line, around, lead) for line in lines], kind[6:])
    teller.close_items()


def _row_facts(teller: Teller, lines: list[Line]) -> None:
    """The facts of table rows, which stand in cells."""
    for line in lines:
        for mark in line.facts:
            for fact in facts_of(mark, saying(line.text)):
                teller.fact(fact)


def _signed(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """The end of the document, as the template has it."""
    signers = [("Sekreterare", people.secretary.name), ("Ordförande", people.chair), *(("Justerare", name) for name in people.certifiers)]
    if body.closing == "name":
        teller.para("Vid anteckningarna")
        teller.para(people.secretary.name, tight=True)
        teller.signs(people.secretary.name)
        return
    if body.closing == "rows":
        teller.section("Underskrifter")
        teller.rows([(role, [say("." * 34), say(name)]) for role, name in signers])
    else:
        for above, (role, name) in zip(["Vid protokollet", "Justeras", *[""] * 8], signers, strict=False):
            if above:
                teller.para(above)
            teller.para(name, tight=True)
            teller.para(role, tight=True)
    for role, name in signers:
        teller.signs(name, role)
    if body.closing == "electronic":
        for i, (_, name) in enumerate(signers[1:]):
            _electronic(teller, meeting, name, i)


def _electronic(teller: Teller, meeting: Meeting, name: str, place: int) -> None:
    """A line of the signing service; its day is a week or so after the meeting."""
    day = meeting.day + timedelta(days=6 + place)
    time = f"{8 + place:02d}:{(meeting.day.day * 7 + 11) % 60:02d}:{(meeting.day.month * 13) % 60:02d}"
    teller.para(f"Signerat av: {name.upper()}")
    teller.para(saying(f"Datum: {day} {time}"), tight=True)
    teller.signs(name, None, "electronic", f"{day} {time}")


def _furniture(meeting: Meeting, body: Body) -> Furniture:
    def filled(line: str) -> Said:
        return saying(line.replace("{owner}", body.owner).replace("{title}", body.title).replace("{body}", body.name).replace("{day}", str(meeting.day)))

    return Furniture(tuple(filled(line) for line in body.head), tuple(filled(line) for line in body.foot))


def _extract(teller: Teller, meeting: Meeting, body: Body) -> None:
    """One paragraph alone, with who vouches for it."""
    keeper = meeting.one("vouched")
    teller.title("Protokollsutdrag")
    teller.title(f"{body.name}, {body.owner}", is_title=False)
    teller.para(saying(f"Sammanträdesdatum: {meeting.day}"))
    teller.truth.body, teller.truth.organisation, teller.truth.extract_of = body.name, body.owner, meeting.one("first")
    teller.truth.sittings.append(Sitting(meeting.day))
    _item(teller, meeting.items[0], meeting.one("first"))
    teller.para("Rätt utdraget intygar")
    teller.para(keeper, tight=True)
    teller.signs(keeper)


def told(meeting: Meeting) -> Document:
    """The document of a meeting."""
    body = BODIES[meeting.body]
    teller = Teller(body.style())
    if meeting.one("vouched"):
        _extract(teller, meeting, body)
        return Document(meeting.name, teller.blocks, Furniture(), teller.style, teller.truth)
    people = cover(teller, meeting, body)
    first = int(meeting.one("first", "1"))
    for i, item in enumerate(meeting.items):
        _item(teller, item, str(first + i) if body.cover != "topics" else None)
    _signed(teller, meeting, body, people)
    return Document(meeting.name, teller.blocks, _furniture(meeting, body), teller.style, teller.truth)
