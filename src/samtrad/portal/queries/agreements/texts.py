"""The texts of agreements: one of them with a place marked, two beside each other, and those of an agreement."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.contents.comparing import Row, compared
from samtrad.followup.contents.sections import paragraphs
from samtrad.followup.models import AgreementText
from samtrad.followup.queries.plans import at_last
from samtrad.followup.queries.texts import Words, words_of
from samtrad.portal import addresses
from samtrad.portal.shapes import Link

_SHORTEST_RUN = 3
"""Paragraphs that are the same one after another, from which they are folded."""


class TextLine(Struct, frozen=True, kw_only=True):
    """A version of a text; ``against`` is where it stands beside the one before."""

    url: str
    name: str
    number: int
    day: date
    against: str = ""


class Passage(Struct, frozen=True, kw_only=True):
    """A paragraph, in the words before a place that is marked, those of it, and those after."""

    before: str
    marked: str
    after: str
    is_heading: bool
    is_first: bool = False


class TextPage(Struct, frozen=True, kw_only=True):
    """A version of a text, with the document whose it is where that is read here, and the other versions."""

    url: str
    address: str
    name: str
    number: int
    day: date
    agreement: Link | None
    document: str
    passages: list[Passage]
    others: list[TextLine]


class Stretch(Struct, frozen=True, kw_only=True):
    """Paragraphs one after another: those that are the same are folded where they are many."""

    is_folded: bool
    rows: list[Row]


class ComparedPage(Struct, frozen=True, kw_only=True):
    """Two versions beside each other, and how many paragraphs are new, gone, changed and the same."""

    url: str
    one: TextLine
    other: TextLine
    agreement: Link | None
    stretches: list[Stretch]
    counts: dict[str, int]


def of_agreement(agreement: int) -> list[TextLine]:
    """The public texts of an agreement, the first first: one question."""
    return _lines(AgreementText.objects.public().annotate(agreed=at_last("agreement")).filter(agreed=agreement).order_by("day", "number", "id"))


def _lines(texts: Iterable[AgreementText]) -> list[TextLine]:
    found: list[TextLine] = []
    before = ""
    for one in texts:
        found.append(_line(one, addresses.compared(before, one.address) if before else ""))
        before = one.address
    return found


def _line(one: AgreementText, against: str = "") -> TextLine:
    return TextLine(url=addresses.text(one.address), name=one.name, number=one.number, day=one.day, against=against)


def text(address: str, marked: tuple[int, int] | None) -> TextPage | None:
    """A text that anyone may read; None where there is none. ``marked``: the place of words to mark."""
    found = AgreementText.objects.public().select_related("agreement__merged_into", "document").filter(address=address).first()
    words = words_of([found], PUBLIC).get(found.pk) if found else None
    if found is None or words is None:
        return None
    agreement = _agreed(found)
    return TextPage(
        url=addresses.text(address),
        address=address,
        name=found.name,
        number=found.number,
        day=found.day,
        agreement=agreement,
        document=addresses.document(found.document.address) if found.document and found.document.is_public else "",
        passages=_passages(words, marked or (0, 0)),
        others=[
            one for one in (of_agreement(found.agreement.merged_into_id or found.agreement.pk) if found.agreement else []) if one.url != addresses.text(address)
        ],
    )


def _agreed(found: AgreementText) -> Link | None:
    """The agreement, where public minutes tell of it."""
    one = found.agreement and (found.agreement.merged_into or found.agreement)
    return Link("", addresses.agreement(one.address)) if one and one.is_public else None


def _passages(words: Words, marked: tuple[int, int]) -> list[Passage]:
    found: list[Passage] = []
    for one in paragraphs(words.whole):
        start, end = min(max(marked[0], one.start), one.end), min(max(marked[1], one.start), one.end)
        pieces = (words.shown[one.start : start], words.shown[start:end], words.shown[end : one.end])
        before, inside, after = (" ".join(piece.split()) for piece in pieces)
        first = bool(inside) and not any(passage.marked for passage in found)
        found.append(Passage(before=before, marked=inside, after=after, is_heading=one.is_heading, is_first=first))
    return found


def against(first: str, second: str) -> ComparedPage | None:
    """Two texts beside each other, as anyone may read them; None where one of them may not be read."""
    found = {one.address: one for one in AgreementText.objects.public().select_related("agreement__merged_into").filter(address__in=(first, second))}
    read = words_of(found.values(), PUBLIC)
    if first == second or len(found) < 2 or len(read) < 2:
        return None
    one, other = found[first], found[second]
    rows = compared(*(_cut(read[text.pk]) for text in (one, other)))
    return ComparedPage(
        url=addresses.compared(first, second),
        one=_line(one),
        other=_line(other),
        agreement=_agreed(other),
        stretches=_folded(rows),
        counts={kind: sum(row.kind == kind for row in rows) for kind in ("changed", "new", "gone", "same")},
    )


def _cut(words: Words) -> list[str]:
    return [words.shown[one.start : one.end] for one in paragraphs(words.whole)]


def _folded(rows: Iterable[Row]) -> list[Stretch]:
    """The rows in stretches: what is the same apart from what is not."""
    found: list[tuple[bool, list[Row]]] = []
    for row in rows:
        same = row.kind == "same"
        if found and found[-1][0] == same:
            found[-1][1].append(row)
        else:
            found.append((same, [row]))
    return [Stretch(is_folded=same and len(held) >= _SHORTEST_RUN, rows=held) for same, held in found]
