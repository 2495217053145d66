"""Values that do not look like what their field holds, held against the shapes of ``shapes`` and against the document's other values."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter
from typing import Final, TypeAlias

from samtrad.reading.damage.marks import odd_marks
from samtrad.reading.damage.shapes import ODD, decides, decides_surely
from samtrad.reading.damage.siblings import broken_off, cut_days, led, out_of_list, skips, unstopped
from samtrad.reading.damage.signs import Sign
from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.record import Doubt, Minutes
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words

_Lists: TypeAlias = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
_LISTS: Final[_Lists] = (
    ("attendance", (("name", "name"), ("organisation", "organisation"), ("title", "title"))),
    ("secretaries", (("name", "name"),)),
    ("certifiers", (("name", "name"),)),
    ("signatures", (("name", "name"), ("role", "role"))),
    ("items", (("heading", "heading"), ("presenters", "presenters"), ("sent_to", "sent_to"))),
    ("decisions", (("text", "decision"), ("by", "by"), ("addressee", ""))),
    ("assignments", (("task", "task"), ("assigned_by", "by"))),
    ("agreements", (("name", "agreement"),)),
    ("enclosures", (("text", ""),)),
    ("sittings", (("place", "place"),)),
    ("certifications", (("place", "place"),)),
    ("dates", (("text", ""),)),
)
"""The lists of a record, each with its fields and what they are looked at as; "" where signs alone are looked for."""
_SHAPED: Final[_Lists] = tuple((name, shaped) for name, fields in _LISTS if (shaped := tuple(field for field in fields if field[1])))
_MANY: Final = frozenset({"presenters", "sent_to"})
"""Fields that hold several values."""
_SINGLE: Final = (("title", "body"), ("organisation", "body"), ("body", "body"), ("chair", "name"))
_SPEAKING: Final = frozenset({"heading", "decision", "sent_to", "title", "task"})
"""Fields that end with a word that is no name."""
_YEAR: Final = re.compile(r"\s*\n\s*(?:19|20)\d\d\b")
_NO_DAY: Final = re.compile(r"(?:3[2-9]|[4-9]\d) \Z")
_WITH_YEAR: Final = re.compile(r"\d{4}")
_WIDE: Final = re.compile(r" {3,}")
_WIDEST: Final = " " * 3
_AFTER: Final = ("", "|", "*", "\n")
_NEAR: Final = 12
_SIGN: Final = 3
"""Letters of "att", or of a list's sign."""
_LEADS: Final = frozenset({"dels", "samt", "a t t", "d e l s"})
"""What else clauses that are set in begin with, parted from them by white space."""
_SPOILT: Final = 2
"""Receivers of one item that are none."""
_FEW: Final = 5
"""Names from which a list tells how its names are written."""
_RARE: Final = 0.2
_NAMES: Final = 3
"""Words of a name, the last of which may be the place of the next one: "Eva Dal Granby: Per Alm"."""


def odd_values(minutes: Minutes, text: Text, vocabulary: Vocabulary, *, hurt: bool) -> list[Sign]:
    """The values of a record that show what happened to the lines that they were read from. In a text that is ``hurt`` more is odd."""
    string = text.string
    marks = sorted([*_gaps(string), *odd_marks(string, vocabulary)])
    found: set[Span] = set()
    ending: list[Words] = []
    for kind, values in _values(minutes, _LISTS if marks else _SHAPED):
        if kind in _SPEAKING:
            ending += values
        if (is_odd := ODD.get(kind)) and (odd := {value for value in set(map(str, values)) if is_odd(value)}):  # each different value is looked at once
            found.update(words.span for words in values if words in odd)
        if marks:
            found.update(words.span for words in values if _holds(marks, words.span) and _shows(marks, words, string))
    found.update(_receivers(minutes, found))
    found.update(_names(minutes))
    found.update(_parted(minutes, string))
    found.update(broken_off(ending, vocabulary))
    found.update(unstopped(minutes.decisions))
    found.update(cut_days(minutes, string))
    found.update(led(minutes.attendance))
    hurt = hurt or skips(minutes.items)
    found.update(_undecided(minutes, hurt=hurt))
    if hurt:
        found.update(out_of_list(minutes.attendance))
    return [Sign("values", span, sure=True) for span in sorted(found)]


def _values(minutes: Minutes, lists: _Lists) -> Iterator[tuple[str, list[Words]]]:
    """The values of a record with places by the kind of their field, each list of it by itself."""
    for name, kind in _SINGLE:
        one = getattr(minutes, name)
        if one is not None and isinstance(one.text, Words) and one.text.ranges:
            yield kind, [one.text]
    for name, fields in lists:
        entries = getattr(minutes, name)
        for field, kind in fields if entries else ():
            values = map(attrgetter(field), entries)
            yield kind, [words for words in (chain.from_iterable(values) if field in _MANY else values) if isinstance(words, Words) and words.ranges and words]


def _gaps(string: str) -> Iterator[int]:
    """Where white space between columns ends, with something before it that is more than a list's sign or "att"."""
    for gap in _WIDE.finditer(string) if _WIDEST in string else ():
        at, end = gap.span()
        if string[end : end + 1] in _AFTER:
            continue
        low = max(at - _NEAR, 0)
        before = string[max(string.rfind("\n", low, at) + 1, low) : at].strip()
        if before[-1:] not in "|*" and before not in _LEADS and sum(letter.isalnum() for letter in before) > _SIGN:
            yield end - 1


def _holds(marks: list[int], span: Span) -> bool:
    """Whether a sign stands within a value."""
    at = bisect_left(marks, span[0])
    return at < len(marks) and marks[at] < span[1]


def _shows(marks: list[int], words: Words, string: str) -> bool:
    """Whether a sign stands within a line of a value: what lies beside it between two of its lines is another column's."""
    start, end = words.ranges[0]
    for low, high in words.ranges[1:]:
        if "\n" in string[end:low]:
            if _holds(marks, (start, end)):
                return True
            start = low
        end = high
    return _holds(marks, (start, end))


def _receivers(minutes: Minutes, found: set[Span]) -> list[Span]:
    """Whom an item is sent to, all of it, where much of it is no receiver: a list that another page or section runs into."""
    lists = ([one.span for one in item.sent_to if isinstance(one, Words) and one.ranges] for item in minutes.items)
    return [span for spans in lists if len(found.intersection(spans)) >= _SPOILT for span in spans]


def _names(minutes: Minutes) -> Iterator[Span]:
    """Names in a list that are shorter than the others, or hold the place of the one behind."""
    names = [a.name for a in minutes.attendance if isinstance(a.name, Words) and a.name.ranges]
    if len(names) < _FEW:
        return
    alone = [name for name in names if " " not in name]
    if len(alone) <= _RARE * len(names):
        yield from (name.span for name in alone)
    homes = {word for a in minutes.attendance if a.organisation for word in (a.organisation, a.organisation.partition(" ")[0])}
    yield from (name.span for name in names if name.count(" ") >= _NAMES - 1 and name.rpartition(" ")[2] in homes)


def _undecided(minutes: Minutes, *, hurt: bool) -> Iterator[Span]:
    """Decisions without a word of deciding, which stand where one is awaited: what follows a heading that changed places or was lost."""
    deciding = decides_surely if hurt else decides
    own = {str(one.text) for one in (minutes.organisation, minutes.body) if one is not None}
    for decision in minutes.decisions:
        text = decision.text
        if decision.status != "made" or not isinstance(text, Words) or not text.ranges:
            continue
        if text in own or (decision.type == "approve" and decision.by is None and not deciding(text)):
            yield text.span


def _parted(minutes: Minutes, string: str) -> Iterator[Span]:
    """Days whose year stands on a line of its own behind them, and months with a figure before them that is no day."""
    for dated in minutes.dates:
        if not isinstance(dated.text, Words) or not dated.text.ranges:
            continue
        start, end = dated.text.span
        behind = string[end : end + 2]
        apart = (behind.isspace() or behind[:1] == "\n") and _YEAR.match(string, end) and not _WITH_YEAR.search(dated.text)
        if apart or (string[start - 2 : start - 1].isdecimal() and _NO_DAY.search(string, max(start - 4, 0), start)):
            yield dated.text.span


def unnamed(minutes: Minutes) -> list[Doubt]:
    """Items of which no heading was found: it may be lost, or stand elsewhere."""
    return [
        Doubt(
            code="items.unnamed",
            message="Ett ärende saknar rubrik.",
            pointer=f"/items/{index}/heading",
            spans=[item.number.span] if isinstance(item.number, Words) and item.number.ranges else [],
        )
        for index, item in enumerate(minutes.items)
        if not item.heading.strip()
    ]
