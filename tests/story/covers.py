"""The heads of the documents: title, day and place, and who was there, one function a template."""

from __future__ import annotations

from collections.abc import Callable

from generated.said import Said, say
from generated.teller import Teller
from generated.truth import Attendee, Sitting
from generated.wording.days import WEEKDAYS

from .bodies import Body
from .roll import Roll, Shown, party_of, roll
from .saying import saying, written
from .script import Meeting


def _sits(teller: Teller, meeting: Meeting, body: Body) -> None:
    start, _, end = meeting.one("hours").partition("–")
    teller.truth.sittings.append(Sitting(meeting.day, _clock(start), _clock(end), _room(meeting, body)))


def _clock(hours: str) -> str | None:
    """ "9.00" as 09:00."""
    if not hours:
        return None
    hour, minute = hours.split(".")
    return f"{int(hour):02d}:{minute}"


def _room(meeting: Meeting, body: Body) -> str:
    return meeting.one("place", body.room)


def _long(meeting: Meeting) -> str:
    return f"{WEEKDAYS[meeting.day.weekday()]} den {written(meeting.day)}"


def _list(teller: Teller, label: str, shown: list[Shown], mark: str = "") -> None:
    """A list below its heading; nothing where nobody is in it."""
    if shown:
        teller.section(label)
        teller.points([one.said for one in shown], mark)
        teller.attends([one.told for one in shown])


def _keeper(people: Roll, *, home: bool = True) -> Shown:
    seat = people.secretary
    told = Attendee(seat.name, "secretary", organisation=seat.home if home else None, title=seat.title)
    return Shown(say(", ".join(part for part in (seat.name, told.organisation, seat.title) if part)), told)


def _names(people: Roll) -> str:
    shown = [f"{name} ({party})" if (party := party_of(name)) else name for name in people.certifiers]
    return " och ".join(shown)


def lines(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """The steering group: day and room on lines of their own, lists under headings in capitals."""
    teller.title(body.title)
    teller.title(body.name, is_title=False)
    teller.para(saying(f"Sammanträdesdatum {meeting.day}"), tight=True)
    teller.para(f"{body.owner}, {_room(meeting, body)}, kl. {meeting.one('hours')}")
    teller.section("NÄRVARANDE")
    teller.label("Ledamöter")
    teller.points([one.said for one in people.members], "")
    teller.attends([one.told for one in people.members])
    keeper = _keeper(people)
    teller.label("Sekreterare")
    teller.points([keeper.said], "")
    teller.attends([keeper.told])
    if people.others:
        teller.label("Övriga")
        teller.points([one.said for one in people.others], "")
        teller.attends([one.told for one in people.others])
    if people.absent:
        teller.section("EJ NÄRVARANDE")
        teller.label("Ledamöter")
        teller.points([one.said for one in people.absent], "")
        teller.attends([one.told for one in people.absent])
    first = int(meeting.one("first"))
    teller.section(f"PARAGRAFER {first}–{first + len(meeting.items) - 1}")


def notes(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """Notes, and the council that writes its minutes like notes: time and room in bold, one list."""
    teller.title(body.title)
    teller.title(body.name, is_title=False)
    teller.para(saying(f"{_long(meeting).capitalize()}, kl. {meeting.one('hours')}"), label="Tid:", tight=True)
    teller.para(_room(meeting, body), label="Plats:", tight=True)
    keeper = _keeper(people, home=body.kind == "notes")
    after = " (antecknar)" if body.kind == "notes" else ", sekreterare"
    keeper = Shown(say(keeper.said, after), keeper.told)
    if body.kind != "notes":
        keeper.told.title = "sekreterare"
    if body.kind == "notes":
        _list(teller, body.labels["present"], [*people.members, *people.others, keeper])
    else:
        _list(teller, body.labels["present"], people.members)
        _list(teller, body.labels["others"], [*people.others, keeper])
    if people.absent:
        teller.para(say("; ".join(one.said.text for one in people.absent)), label=f"{body.labels['absent']}:")
        teller.attends([one.told for one in people.absent])


def topics(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """Notes with the body and the day in the title, people in a row."""
    teller.title(saying(f"Anteckningar från MAS-nätverket {written(meeting.day)}"))
    teller.para(f"{_room(meeting, body)}, kl. {meeting.one('hours')}")
    keeper = Shown(
        say(people.secretary.name, ", ", people.secretary.home or "", " (antecknar)"),
        Attendee(people.secretary.name, "secretary", organisation=people.secretary.home),
    )
    shown = [*people.members, *people.others, keeper]
    teller.para(say("; ".join(one.said.text for one in shown)), label="Deltagare:")
    teller.attends([one.told for one in shown])
    if people.absent:
        teller.para(say("; ".join(one.said.text for one in people.absent)), label="Frånvarande:")
        teller.attends([one.told for one in people.absent])


def _certified(teller: Teller, meeting: Meeting, where: str) -> list[Said]:
    day = saying(f"{where}, {meeting.one('certified')}")
    teller.certified(day.days[0].start, where)
    return [day]


def _rows(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> list[tuple[str, list[Said]]]:
    """Label and lines, in the order of a cover page."""
    labels = body.labels
    keeper = _keeper(people)
    groups = [
        (labels["deciding"], people.members),
        (labels.get("substitutes", ""), people.substitutes),
        (labels["others"], [*people.others, keeper]),
        (labels.get("absent", ""), people.absent),
    ]
    rows = [(labels["place_time"], [saying(f"{_room(meeting, body)}, {written(meeting.day)}, kl. {meeting.one('hours')}")])]
    for label, shown in groups:
        if label and shown:
            rows.append((label, [one.said for one in shown]))
            teller.attends([one.told for one in shown])
    rows.append((labels["certifier"], [say(_names(people))]))
    where = "Kommunhuset" if body.owner == "Fagerheds kommun" else "Kansliet"
    rows.append((labels["certified"], _certified(teller, meeting, where)))
    return rows


def column(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """A cover page with labels in a column."""
    _headed(teller, body)
    teller.rows(_rows(teller, meeting, body, people))
    teller.new_page()


def table(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """A cover page as a table without heads."""
    _headed(teller, body)
    teller.table([], [[say(label), line] if i == 0 else [say(""), line] for label, told in _rows(teller, meeting, body, people) for i, line in enumerate(told)])
    teller.new_page()


def headings(teller: Teller, meeting: Meeting, body: Body, people: Roll) -> None:
    """Headings with a list below each."""
    _headed(teller, body)
    teller.rows([("Datum", [saying(written(meeting.day))]), ("Tid", [say(f"kl. {meeting.one('hours')}")]), ("Plats", [say(_room(meeting, body))])])
    _list(teller, body.labels["deciding"], people.members)
    _list(teller, body.labels["absent"], people.absent)
    _list(teller, body.labels["others"], [*people.others, _keeper(people)])
    teller.rows([(body.labels["certifier"], [say(_names(people))])])


def _headed(teller: Teller, body: Body) -> None:
    teller.truth.organisation = body.owner
    teller.para(body.owner, tight=True)
    teller.title(body.title)
    teller.title(body.name, is_title=False)


COVERS: dict[str, Callable[[Teller, Meeting, Body, Roll], None]] = {
    "lines": lines,
    "notes": notes,
    "topics": topics,
    "column": column,
    "table": table,
    "headings": headings,
}


def cover(teller: Teller, meeting: Meeting, body: Body) -> Roll:
    """The head of a document, and whom it lists."""
    people = roll(meeting)
    teller.truth.body, teller.truth.kind = body.name, body.kind
    teller.truth.chair = people.chair
    teller.truth.secretaries, teller.truth.certifiers = [people.secretary.name], people.certifiers
    _sits(teller, meeting, body)
    COVERS[body.cover](teller, meeting, body, people)
    return people
