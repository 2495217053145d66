"""A meeting written out as plain text, and its record: each value of the record is what was written, where it was written."""

from __future__ import annotations

import hashlib
from typing import Any

from msgspec import Struct

from samtrad.meetings.composing.items import ItemWriter, Lists
from samtrad.meetings.composing.pen import Pen
from samtrad.meetings.composing.told import ToldCertification, ToldMeeting, ToldPerson
from samtrad.meetings.composing.words import GROUPS, belongs, listed, numbered, when
from samtrad.reading.assemble import with_places
from samtrad.reading.record import Attendee, Certification, Minutes, Named, Sitting, Source, TextAt
from samtrad.reading.words import Words
from samtrad.writing.days import day


class Composition(Struct, frozen=True, kw_only=True):
    """The text and the record that points into it."""

    text: str
    record: Minutes

    @property
    def sha256(self) -> str:
        """Of the text's bytes: that of the document that it becomes."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


def compose(told: ToldMeeting, name: str) -> Composition:
    """Write a meeting. The same meeting gives the same bytes; ``name`` is the file's."""
    pen = Pen()
    head = _cover(pen, told)
    lists = Lists()
    writer = ItemWriter(pen, told, lists)
    for at in range(len(told.items)):
        writer.write(at)
    certified = _closing(pen, told)
    text = pen.done()
    data = text.encode("utf-8")
    source = Source(name=name, sha256=hashlib.sha256(data).hexdigest(), media_type="text/plain", characters=len(text), language="sv")
    record = Minutes(source=source, kind="notes" if told.is_notes else "minutes", parts=pen.parts, certifications=certified, **head, **lists.fields())
    return Composition(text=text, record=with_places(record))


def _at(words: Words) -> TextAt:
    return TextAt(text=words, span=words.span)


def _cover(pen: Pen, told: ToldMeeting) -> dict[str, Any]:
    """What stands before the first item: whose meeting, when and where, who led it, and who was there."""
    head: dict[str, Any] = {"title": _at(pen.say("Mötesanteckningar" if told.is_notes else "Sammanträdesprotokoll"))}
    pen.line()
    if told.organisation:
        head["organisation"] = _at(pen.say(told.organisation))
        pen.line()
    head["body"] = _at(pen.say(told.body))
    pen.line("\n")
    _officers(pen, head, "Ordförande", [told.chair] if told.chair else [], "chair")
    _officers(pen, head, "Antecknar" if told.is_notes else "Sekreterare", [told.secretary] if told.secretary else [], "secretaries")
    head["sittings"] = [_sitting(pen, told, at) for at in range(len(told.sittings))]  # between: beside each other they would look like those who signed
    _officers(pen, head, "Justerare", list(told.certifiers), "certifiers")
    pen.line()
    pen.begin("attendance")
    head["attendance"] = list(_people(pen, told))
    return head


def _sitting(pen: Pen, told: ToldMeeting, at: int) -> Sitting:
    one = told.sittings[at]
    pen.write("Tid: ")
    span = pen.write(when(one))
    pen.line()
    place = None
    if one.place:
        pen.write("Plats: ")
        place = pen.say(one.place)
        pen.line()
    return Sitting(date=one.day, start=one.start, end=one.end, place=place, span=span)


def _officers(pen: Pen, head: dict[str, Any], label: str, names: list[str], field: str) -> None:
    if not names:
        return
    pen.write(f"{label}: ")
    said = []
    for number, name in enumerate(names):
        pen.write("" if not number else " och " if number == len(names) - 1 else ", ")
        said.append(pen.say(name))
    pen.line()
    head[field] = _at(said[0]) if field == "chair" else [Named(name=one, span=one.span) for one in said]


def _people(pen: Pen, told: ToldMeeting) -> Any:  # noqa: ANN401 - entries as they are written
    """Each heading with those under it, and vacant seats among the absent."""
    for heading, of_notes, capacities, present in GROUPS:
        those = [one for one in told.people if belongs(one, capacities, present=present)]
        if those:
            label = of_notes if told.is_notes else heading
            pen.line(f"{label}")
            for one in those:
                yield _person(pen, told, one, label)
            pen.line()


def _person(pen: Pen, told: ToldMeeting, one: ToldPerson, group: str) -> Attendee:
    """ "Per Holm (C), Almby, ersätter Nina Ask, §§ 2–4, på distans"."""
    start = pen.at
    said: dict[str, Any] = {"name": pen.say(one.name) if one.presence != "vacant" else None}
    if one.presence == "vacant":
        pen.write("Vakant")
    if one.party:
        pen.write(" (")
        said["party"] = pen.say(one.party)
        pen.write(")")
    for field in ("organisation", "title"):
        if value := getattr(one, field):
            pen.write(", ")
            said[field] = pen.say(value)
    if one.replaces:
        pen.write(", ersätter ")
        said["replaces"] = pen.say(one.replaces)
    if one.items:
        pen.write(f", {numbered(one.items, is_notes=told.is_notes)}")
    if one.remote:
        pen.write(", på distans")
    span = (start, pen.at)
    pen.line()
    items = list(one.items) if one.items else None
    return Attendee(
        capacity=one.capacity,  # type: ignore[arg-type] # a code of the record
        presence=one.presence,  # type: ignore[arg-type] # as above
        items=items,
        span=span,
        group=group,
        remote=True if one.remote else None,
        **said,
    )


def _closing(pen: Pen, told: ToldMeeting) -> list[Certification]:
    """Who certified, and when, and what was corrected since: what is written after what was certified, which it does not change."""
    found = []
    for one in told.certifications:
        pen.begin("signatures")
        found.append(_certified(pen, told, one))
    for correction in told.corrections:
        pen.begin("other")
        pen.line(f"\nRättelse den {day(correction.day, 'sv')}, {correction.by}:\n{correction.text}")
    return found


def _certified(pen: Pen, told: ToldMeeting, one: ToldCertification) -> Certification:
    start = pen.at
    what = f" {numbered(one.items, is_notes=told.is_notes)}" if one.items else ""
    pen.write(f"{'Omedelbart justerat' if one.immediate else 'Justerat'}{what} den {day(one.day, 'sv')} av {listed(list(one.by))}")
    span = (start, pen.at)
    pen.line()
    return Certification(date=one.day, items=list(one.items) if one.items else None, immediate=one.immediate, span=span)
