"""What may be shown of a document: its text, record and file with what is masked or secret covered. The one way to them for pages that anyone may see.

Whatever was found in a document and no person has let stand is covered, also while it waits for a decision.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from samtrad.access.viewer import PUBLIC, Viewer
from samtrad.documents import hidden, masking
from samtrad.documents.actions import store
from samtrad.documents.models import Derivative, Document, Reading, Sensitive
from samtrad.documents.settled import effective
from samtrad.documents.states import SensitiveKind, SensitiveState
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span

TEXT = "text/plain; charset=utf-8"
"""What a masked copy is where the format itself cannot be masked."""


class Shown(NamedTuple):
    """A file as someone may have it: its bytes' SHA-256 in the store, or the bytes themselves where they are made for the occasion."""

    name: str
    media_type: str
    sha256: str
    data: bytes = b""
    is_masked: bool = False

    def read(self) -> bytes:
        """The bytes."""
        return self.data or store().read(self.sha256)


def at(address: str, viewer: Viewer) -> Document | None:
    """The document of an address, where the viewer may see it."""
    found: Document | None = Document.objects.seen_by(viewer).filter(address=address).first()
    return found


def masks(document: Document, number: int | None = None, *, secret_alone: bool = False) -> list[Span]:
    """The stretches of a record's text that are covered for everyone who may not read the whole."""
    rows = Sensitive.objects.filter(document=document).exclude(state=SensitiveState.KEEP)
    if number is not None:
        rows = rows.filter(number=number)
    if secret_alone:
        rows = rows.filter(kind=SensitiveKind.SECRET)
    return masking.merged(rows.values_list("start", "end"))


def public_text(document: Document, number: int = 1) -> str:
    """A record's text as anyone may read it: as long as the original, with what is masked covered."""
    reading = _reading(document, number)
    return masking.covered(reading.string, masks(document, number)) if reading else ""


def covered(reading: Reading) -> str:
    """A reading's text as anyone may read it."""
    return masking.covered(reading.string, masks(reading.document, reading.number))


def text_for(reading: Reading, viewer: Viewer) -> str:
    """A reading's text as a viewer may read it."""
    document = reading.document
    return reading.string if document.is_whole_to(viewer) else covered(reading)


def worded(reading: Reading) -> Minutes:
    """The record with what persons settled, its masked words covered wherever they stand; what is secret is still in it."""
    return worded_apart(reading)[0]


def worded_apart(reading: Reading) -> tuple[Minutes, list[Span]]:
    """As ``worded``, and where what is secret stands: asked for at once."""
    minutes = effective(reading)
    rows = Sensitive.objects.filter(document_id=reading.document_id, number=reading.number).exclude(state=SensitiveState.KEEP)
    told = list(rows.values_list("kind", "start", "end"))
    secret = masking.merged((start, end) for kind, start, end in told if kind == SensitiveKind.SECRET)
    return _masked(minutes, reading, [(start, end) for kind, start, end in told if kind != SensitiveKind.SECRET]), secret


def worded_first(reading: Reading, found: Iterable[Sensitive]) -> Minutes:
    """As ``worded``, of a reading that is new: nothing is settled in it, and this was found in its document just now."""
    return _masked(reading.minutes, reading, [(one.start, one.end) for one in found if one.number == reading.number])


def _masked(minutes: Minutes, reading: Reading, spans: Iterable[Span]) -> Minutes:
    """A record with the words of some spans covered wherever they stand."""
    told = list(spans)
    return hidden.covered(minutes, masking.Cover(masking.words(reading.string, told))) if told else minutes


def public_minutes(reading: Reading) -> Minutes:
    """The record as anyone may read it: masked, without what is secret, and without the sum by which the original could be told."""
    document, minutes = reading.document, worded(reading)
    secret = masks(document, reading.number, secret_alone=True)
    if secret:
        minutes = hidden.covered(hidden.without(minutes, secret), masking.Cover(masking.words(reading.string, secret)))
    if document.masked_in_name or masks(document):
        tree = hidden.tree_of(minutes)
        tree["source"] |= {"sha256": "", "name": name_of(reading)}
        minutes = hidden.minutes_of(tree)
    return minutes


def masked_words(document: Document) -> list[str]:
    """What is masked by a person's decision in any of a document's texts, or in its name alone."""
    found = list(document.masked_in_name)
    for reading in Reading.objects.filter(document=document, is_current=True):
        rows = Sensitive.objects.filter(document=document, number=reading.number, state=SensitiveState.MASK)
        found += masking.words(reading.string, rows.values_list("start", "end"))
    return found


def name_of(reading: Reading) -> str:
    """The name of a record as anyone may read it: the file's or a part's, with what is masked covered."""
    document = reading.document
    return masking.Cover(masked_words(document), in_name=True)(reading.name) if masking.BLOCK in document.name or document.masked_in_name else reading.name


def minutes_for(reading: Reading, viewer: Viewer) -> Minutes:
    """A reading's record as a viewer may read it."""
    return effective(reading) if reading.document.is_whole_to(viewer) else public_minutes(reading)


def public_bytes(document: Document) -> Shown:
    """The file as anyone may have it: the original where nothing in it is masked, else the masked copy, else its masked text."""
    name = document.name
    spans = masks_by_record(document)
    if not spans:
        return Shown(name, document.media_type, document.sha256)
    copy = Derivative.objects.filter(document=document, kind="masked", spans=spans).order_by("-id").first()
    if copy and store().path(copy.sha256).exists():
        return Shown(name, copy.media_type, copy.sha256, is_masked=True)
    readings = Reading.objects.filter(document=document, is_current=True).order_by("number")
    text = "\n\n".join(masking.covered(reading.string, masks(document, reading.number)) for reading in readings)
    return Shown(f"{name}.txt", TEXT, "", text.encode("utf-8") or b"\n", is_masked=True)


def bytes_for(document: Document, viewer: Viewer = PUBLIC) -> Shown:
    """The file as a viewer may have it."""
    if document.is_whole_to(viewer):
        return Shown(document.name, document.media_type, document.sha256)
    return public_bytes(document)


def masks_by_record(document: Document) -> list[list[int]]:
    """What is covered in a document: record, start and end, in order. A masked copy tells the same of itself, or is out of date."""
    numbers = Sensitive.objects.filter(document=document).exclude(state=SensitiveState.KEEP).order_by().values_list("number", flat=True).distinct()
    return [[number, start, end] for number in sorted(numbers) for start, end in masks(document, number)]


def _reading(document: Document, number: int) -> Reading | None:
    return Reading.objects.filter(document=document, number=number, is_current=True).first()
