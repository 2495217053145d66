"""What the reader gives back of minutes that were written out, held against what was put in, field by field."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

from samtrad.reading.record import Minutes
from samtrad.writing.minutes.words import word

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_EDGES = " \t\n.,:;"


class Difference(NamedTuple):
    """One value that was put in and did not come back as it was (``given``), or that came back and was not put in (``read``)."""

    field: str
    given: object
    read: object


def differences(given: Minutes, read: Minutes) -> list[Difference]:
    """Every difference. Spans, places, doubts and the heading that a list stands under are no part of what a meeting states,

    nor are days, figures, references and agreements, which stand in its words. A task of the whole meeting comes back as one of its last item.
    """
    found = []
    for field, told in _FIELDS.items():
        put, back = Counter(told(given)), Counter(told(read))
        found += [Difference(field, value, None) for value in (put - back).elements()]
        found += [Difference(field, None, value) for value in (back - put).elements()]
    return found


def _said(text: object) -> str:
    """Words without what a line's end or a sentence's end makes of them."""
    folded = unicodedata.normalize("NFC", str(text or ""))
    return " ".join(_DASHES.sub("-", folded).split()).strip(_EDGES)


class _OfItem(Protocol):
    """An entry that belongs to an item."""

    @property
    def item(self) -> int | None: ...


def _numbered(record: Minutes, one: _OfItem) -> str | None:
    return None if one.item is None else f"{record.items[one.item].number}/{one.item}"


def _sittings(those: list[Any]) -> Iterator[tuple[Any, ...]]:
    return ((one.date, one.start, one.end, _said(one.place)) for one in those)


def _attendance(record: Minutes) -> Iterator[tuple[Any, ...]]:
    for one in record.attendance:
        who = (_said(one.name), _said(one.party), _said(one.organisation), _said(one.title), one.capacity, one.presence)
        yield (*who, tuple(one.items or ()), one.from_, one.to, _said(one.replaces), bool(one.remote))


def _items(record: Minutes) -> Iterator[tuple[Any, ...]]:
    for one in record.items:
        yield (one.number, _said(one.heading), one.level, tuple(map(_said, one.presenters)), _said(one.case_number), tuple(map(_said, one.sent_to)))


_AT_ONCE = frozenset({_said(word("at_once", "sv")), _said(word("at_once", "en"))})


def _decisions(record: Minutes) -> Iterator[tuple[Any, ...]]:
    """Decisions, but for the words that are put in for a certification at once, which is told by itself."""
    for one in record.decisions:
        if _said(one.text) in _AT_ONCE:
            continue
        yield (_numbered(record, one), _said(one.text), one.type, one.status, _said(one.by).casefold(), _said(one.addressee), one.date)


def _votes(record: Minutes) -> Iterator[tuple[Any, ...]]:
    for one in record.votes:
        ballots = tuple(sorted((_said(ballot.name), ballot.option) for ballot in one.ballots))
        yield (
            _numbered(record, one),
            one.yes,
            one.no,
            one.abstained or 0,
            one.absent or 0,
            _said(one.yes_means),
            _said(one.no_means),
            bool(one.casting_vote),
            ballots,
        )


def _assignments(record: Minutes) -> Iterator[tuple[Any, ...]]:
    for one in record.assignments:
        yield (_said(one.task), _said(one.responsible), one.due and (one.due.start, one.due.end))


_FIELDS: dict[str, Callable[[Minutes], Iterator[Any]]] = {
    "kind": lambda record: iter([record.kind]),
    "extract_of": lambda record: iter([record.extract_of]),
    "body": lambda record: iter([_said(record.body.text)] if record.body else []),
    "sittings": lambda record: _sittings(record.sittings),
    "chair": lambda record: iter([_said(record.chair.text)] if record.chair else []),
    "secretaries": lambda record: (_said(one.name) for one in record.secretaries),
    "certifiers": lambda record: (_said(one.name) for one in record.certifiers),
    "certifications": lambda record: ((one.date, _said(one.place), tuple(one.items or ()), one.immediate) for one in record.certifications),
    "notices": lambda record: ((one.posted, one.removed, _said(one.kept_at)) for one in record.notices),
    "attendance": _attendance,
    "items": _items,
    "decisions": _decisions,
    "proposals": lambda record: ((_numbered(record, one), tuple(sorted(map(_said, one.by))), _said(one.text)) for one in record.proposals if not one.withdrawn),
    "votes": _votes,
    "dissents": lambda record: ((_numbered(record, one), one.kind, tuple(sorted(map(_said, one.by))), _said(one.text)) for one in record.dissents),
    "disqualifications": lambda record: ((_numbered(record, one), _said(one.name)) for one in record.disqualifications),
    "assignments": _assignments,
    "signatures": lambda record: ((_said(one.name), one.method, one.signed_at) for one in record.signatures),
    "next_sittings": lambda record: _sittings(record.next_sittings),
}
