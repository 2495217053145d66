"""What a meeting's minutes tell of rounds, as it is to stand in the register: made from what may be read of the meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from samtrad.access.states import Classification
from samtrad.documents.models import Reading
from samtrad.documents.queries import public_minutes, public_text
from samtrad.documents.settled import effective
from samtrad.followup.rounds.asking import Found, found_in
from samtrad.followup.rounds.codes import Kind, Told
from samtrad.followup.rounds.totals import Total, totals_in
from samtrad.matters.models import Passage
from samtrad.matters.states import PassageKind
from samtrad.reading.record import Minutes
from samtrad.register.facts import page_at
from samtrad.register.models import Item, Meeting


class Place(NamedTuple):
    """Where something is told: the item, and the passage that is about it."""

    item: Item
    passage: Passage | None


class Wanted(NamedTuple):
    """A round that a meeting's minutes tell of. ``groups`` are parties that they name without saying who those are."""

    kind: Kind
    place: Place
    tellings: Sequence[Found]
    totals: Sequence[Total]
    groups: Sequence[tuple[str, int, int]]

    @property
    def start(self) -> int:
        """Where its first words start."""
        return min([one.span[0] for one in self.tellings] + [one.span[0] for one in self.totals])

    @property
    def asking(self) -> Found | None:
        """The words by which it was asked; None where they only tell of it."""
        return next((one for one in self.tellings if one.told == Told.ASKED), None)


class Read(NamedTuple):
    """What may be read of a meeting."""

    minutes: Minutes
    text: str
    day: date | None

    def page(self, start: int) -> int:
        """The page that a place stands on."""
        return page_at(self.minutes, start)


def read(meeting: Meeting) -> Read | None:
    """A meeting's record and text, as anyone may read them where it is public."""
    reading: Reading | None = meeting.reading
    if reading is None or meeting.classification == Classification.SECRET:
        return None
    if meeting.is_public:
        return Read(public_minutes(reading), public_text(reading.document, reading.number), meeting.first_day)
    return Read(effective(reading), reading.string, meeting.first_day)


def wanted(meeting: Meeting, told: Read) -> list[Wanted]:
    """The rounds that a meeting's minutes tell of, in the order of the text; none of what is secret."""
    passages = list(Passage.objects.filter(meeting=meeting, is_gone=False).exclude(kind=PassageKind.TOLD).order_by("start"))
    found: list[Wanted] = []
    items = list(Item.objects.filter(meeting=meeting).order_by("start"))
    for item in items:
        if item.classification == Classification.SECRET:
            continue
        within = [(one.start, one.end) for one in items if item.start < one.start and one.end <= item.end]
        tellings = [one for one in found_in(told.minutes, told.text, item.start, item.end) if not _in(within, one.span[0])]
        totals = [one for one in totals_in(told.minutes, told.text, item.start, item.end) if not _in(within, one.span[0])]
        if tellings or totals:
            here = [one for one in passages if one.start < item.end and item.start < one.end]
            found += _of_item(item, here, tellings, totals, told.minutes)
    return found


def _in(stretches: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place stands in an item under this one, which tells it itself."""
    return any(start <= at < end for start, end in stretches)


def _of_item(item: Item, passages: Sequence[Passage], tellings: Sequence[Found], totals: Sequence[Total], minutes: Minutes) -> Iterator[Wanted]:
    """The rounds of an item: by what is asked, by whom and when; what is told behind a question belongs to the last one before it."""
    groups: dict[tuple[str, int, str, str], list[Found]] = {}
    last: tuple[str, int, str, str] | None = None
    for one in tellings:
        passage = _passage(passages, one.span[0])
        at = passage.pk if passage else 0
        is_consultation = one.kind == Kind.CONSULTATION
        key = (one.kind.value, at, "" if is_consultation else one.by, "" if is_consultation else one.day)
        if one.told == Told.SENT and last and last[1] == at:
            key = last
        elif one.told == Told.SENT:
            continue
        groups.setdefault(key, []).append(one)
        last = key
    figures: dict[tuple[str, int], list[Total]] = {}
    for figure in totals:
        passage = _passage(passages, figure.span[0])
        figures.setdefault((figure.kind.value, passage.pk if passage else 0), []).append(figure)
    for key, told in groups.items():
        place = Place(item, _passage(passages, told[0].span[0]))
        yield Wanted(Kind(key[0]), place, told, figures.pop(key[:2], []), _named(minutes, place))
    for (kind, _at), rest in figures.items():
        yield Wanted(Kind(kind), Place(item, _passage(passages, rest[0].span[0])), [], rest, [])


def _passage(passages: Sequence[Passage], at: int) -> Passage | None:
    """The smallest passage that a place stands in."""
    return min((one for one in passages if one.start <= at < one.end), key=lambda one: one.end - one.start, default=None)


def _named(minutes: Minutes, place: Place) -> list[tuple[str, int, int]]:
    """The parties of the agreement that the passage is about, as it names them: "kommunerna, regionen och lärosätena"."""
    low, high = (place.passage.start, place.passage.end) if place.passage else (place.item.start, place.item.end)
    told = [one for one in minutes.agreements if low <= one.span[0] < high and one.parties]
    return list({str(party): (str(party)[:200], *one.span) for one in told for party in one.parties}.values())
