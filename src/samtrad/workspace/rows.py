"""What was read in a document, row by row, with its marks in the text: each value leads to its words, and to where it is corrected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from samtrad.reading.formats.plain.read import laid_out
from samtrad.reading.record import Attendee, Minutes, Sitting
from samtrad.reading.words import Span
from samtrad.workspace.words import LISTS, SINGLE, language, told
from samtrad.writing.days import day, days
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.marks import Mark
from samtrad.writing.phrases import act, due, hours, person, standing

_STRONG = frozenset({"decisions", "assignments"})
_LONGEST = 160


class Row(Struct, frozen=True):
    """One value or entry: its pointer, what it is, the words as they stand, how they were read, where they are, and whether a person settled it."""

    id: str
    pointer: str
    group: str
    what: str
    said: str
    read: str
    where: str
    mark: str
    is_settled: bool


class Rows:
    """The rows of a record, and the marks that they lead to."""

    def __init__(self, string: str, minutes: Minutes, settled: Sequence[str]) -> None:
        self._minutes, self._settled = minutes, settled
        self._ledger = Ledger(laid_out(string, minutes.pages), minutes, language())
        self.marks: list[Mark] = []
        self.rows = list(self._made())

    def _made(self) -> Iterator[Row]:
        minutes = self._minutes
        for name, what in SINGLE.items():
            value = getattr(minutes, name)
            if value is not None:
                span = None if isinstance(value, str) else value.span
                yield self._row(
                    f"/{name}", "meeting", str(what), told(name, value if isinstance(value, str) else value.text), self._ledger.ranges(f"/{name}/text", span)
                )
        for name in ("sittings", "next_sittings"):
            for at, sitting in enumerate(getattr(minutes, name)):
                yield self._entry(name, at, "meeting", _sitting(sitting), ("date", "start", "end", "place"), sitting.span)
        for at, one in enumerate(minutes.attendance):
            yield self._entry("attendance", at, "attendance", _person(one), ("name", "party", "organisation", "title"), one.span)
        for at, item in enumerate(minutes.items):
            yield self._entry("items", at, "items", f"{item.number or ''} {item.heading}".strip(), (), item.heading_span)
            for number, decision in enumerate(minutes.decisions):
                if decision.item == at:
                    yield self._decision(number)
        for number, decision in enumerate(minutes.decisions):
            if decision.item is None:
                yield self._decision(number)
        yield from self._rest()

    def _rest(self) -> Iterator[Row]:
        minutes = self._minutes
        for at, task in enumerate(minutes.assignments):
            read = ", ".join(part for part in (task.responsible, due(task.due, language())) if part)
            yield self._entry("assignments", at, "assignments", read, (), task.span)
        for at, vote in enumerate(minutes.votes):
            counts = [
                f"{count} {label(f'vote.{key}', language())}"
                for key, count in (("yes", vote.yes), ("no", vote.no), ("abstained", vote.abstained))
                if count is not None
            ]
            yield self._entry("votes", at, "items", ", ".join(counts), (), vote.span)
        for at, date in enumerate(minutes.dates):
            yield self._entry("dates", at, "dates", days(date.start, date.end, language(), date.precision), (), date.span)

    def _decision(self, at: int) -> Row:
        one = self._minutes.decisions[at]
        read = ", ".join(part for part in (act(one, language()), standing(one, language())) if part)
        return self._entry("decisions", at, "items", read, (), one.span)

    def _entry(self, name: str, at: int, group: str, read: str, fields: Sequence[str], span: object) -> Row:
        pointer = f"/{name}/{at}"
        ranges = self._ledger.gathered([f"{pointer}/{field}" for field in fields], span) if fields else self._ledger.ranges("", span)
        return self._row(pointer, group, str(LISTS[name]), read, ranges)

    def _row(self, pointer: str, group: str, what: str, read: str, ranges: tuple[Span, ...]) -> Row:
        number = len(self.marks) + 1
        id_, mark = f"f{pointer.replace('/', '-')}", f"m{number}" if ranges else ""
        if ranges:
            self.marks.append(Mark(mark, ranges, "strong" if pointer.split("/")[1] in _STRONG else "fine", id_))
        words = " ".join(" ".join(self._ledger.text.of(span) for span in ranges[:3]).split())
        said = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
        where = self._ledger.at(ranges[0][0]) if ranges else ""
        return Row(id_, pointer, group, what, said, read, where, mark, any(one == pointer or one.startswith(f"{pointer}/") for one in self._settled))


def _sitting(one: Sitting) -> str:
    return ", ".join(part for part in (day(one.date, language()), hours(one), one.place) if part)


def _person(one: Attendee) -> str:
    return ", ".join(part for part in (person(one) or "–", told("capacity", one.capacity).lower(), told("presence", one.presence).lower()) if part)
