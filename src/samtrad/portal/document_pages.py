"""What a document's public page tells: its text or pages with words pointed out, its versions, when it came."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.documents import pages, queries
from samtrad.documents.models import Document, Reading
from samtrad.documents.told_doubts import Told, public_doubts
from samtrad.portal import addresses
from samtrad.portal.shapes import Crumb, Link, Meta
from samtrad.reading.record import Doubt
from samtrad.reading.words import Span
from samtrad.register.models import Meeting
from samtrad.register.named import names_in
from samtrad.swedish.cutting import cut_at_word
from samtrad.writing.days import day
from samtrad.writing.doubts import message_of
from samtrad.writing.labels import Language
from samtrad.writing.markup import Html
from samtrad.writing.phrases import code, heading
from samtrad.writing.pointed import Rectangle, anchor, overlay, pointed

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")
_MOST_SPANS = 40
"""Words that one address may point out."""


class Sheet(Struct, frozen=True):
    """A page: its number, its picture, its size, and the boxes that lie over it."""

    number: int
    url: str
    width: int
    height: int
    boxes: Html


class Unsure(Struct, frozen=True):
    """What we are not sure of: in words, in their language, with where the words stand, and whether nobody can know."""

    message: str
    language: str
    url: str
    is_unknowable: bool


class Shown(Struct, frozen=True, kw_only=True):
    """All that a document's page tells."""

    meta: Meta
    document: Document
    title: str
    kind: str
    whole: str
    text: Html
    sheets: list[Sheet]
    can_be_drawn: bool
    as_pages: bool
    words: list[Link]
    meeting: Link | None
    others: list[Link]
    older: list[Link]
    newer: list[Link]
    received: list[datetime]
    file_url: str
    text_url: str
    record_url: str
    switch_url: str
    ocr: bool
    masked: bool
    unsure: list[Unsure]
    name: str
    language_of_text: str


def spans_of(told: Sequence[str], length: int) -> list[Span]:
    """The words that an address points out, ``v=120-140``: what is no range of the text is passed over."""
    found = []
    for one in told[:_MOST_SPANS]:
        if match := _SPAN.fullmatch(one):
            start, end = int(match[1]), min(int(match[2]), length)
            if start < end:
                found.append((start, end))
    return found


def shown(
    document: Document, readings: Sequence[Reading], reading: Reading, told: Sequence[str], language: Language, viewer: Viewer, *, as_pages: bool
) -> Shown:
    """The page of one record of a document."""
    minutes, string, names = reading.minutes, queries.text_for(reading, viewer), names_in(reading, viewer)
    spans = spans_of(told, len(string))
    file = queries.bytes_for(document, viewer)
    can_be_drawn = pages.drawable(file)
    sheets = _sheets(document, reading, file, spans) if can_be_drawn and as_pages else []
    meeting = Meeting.objects.seen_by(viewer).filter(documents__document=document, documents__number=reading.number).select_related("body").first()
    title = _title(reading, meeting, language)
    here = addresses.document(document.address, reading.number)
    query = "&".join(f"v={start}-{end}" for start, end in spans)
    file_url = reverse("portal:document-file", args=[document.address])
    record_url = reverse("portal:document-record", args=[document.address, reading.number])
    crumbs = [Crumb(_("Start"), reverse("portal:start"))]
    if meeting:
        crumbs += [Crumb(meeting.body.name, addresses.body(meeting.body.slug)), Crumb(_("Mötet"), addresses.meeting(meeting.slug))]
    meta = Meta(
        title=f"{title} – {_('dokumentet')}",
        description=_("Dokumentets text, där varje avläst uppgift kan pekas ut, och filen som den kommer från."),
        crumbs=(*crumbs, Crumb(_("Dokumentet"))),
        indexable=document.indexable,
        json=record_url,
    )
    return Shown(
        meta=meta,
        document=document,
        title=title,
        kind=code("kind", minutes.kind, language),
        whole=_size(document, reading),
        text=Html("") if sheets else pointed(string, minutes, spans, language),
        sheets=sheets,
        can_be_drawn=can_be_drawn,
        as_pages=bool(sheets),
        words=[Link(_quoted(string, span), f"#{'v' if sheets else ''}{anchor(span)}") for span in spans],
        meeting=Link(_("Mötet"), addresses.meeting(meeting.slug)) if meeting else None,
        others=[Link(queries.name_of(one), addresses.document(document.address, one.number)) for one in readings if one.number != reading.number],
        older=[Link(one.name, addresses.document(one.address)) for one in Document.objects.seen_by(viewer).filter(pk=document.supersedes_id or 0)],
        newer=[Link(one.name, addresses.document(one.address)) for one in Document.objects.seen_by(viewer).filter(supersedes=document)],
        received=list(document.receipts.order_by("at").values_list("at", flat=True)[:20]),
        file_url=file_url,
        text_url=reverse("portal:document-text", args=[document.address, reading.number]),
        record_url=record_url,
        switch_url=f"{here}?{'&'.join(part for part in (query, '' if sheets else 'visa=sidor') if part)}",
        ocr=minutes.source.ocr,
        masked=file.is_masked,
        unsure=[_unsure(one, here, language) for one in public_doubts(reading) if names.sentence(one.message)],
        name=file.name,
        language_of_text=minutes.source.language or "sv",
    )


def _title(reading: Reading, meeting: Meeting | None, language: Language) -> str:
    """Whose meeting it tells of, else the document's own name."""
    if meeting is None:
        return heading(reading.minutes, language) if reading.minutes.kind != "other" else queries.name_of(reading)
    return f"{meeting.body.name}, {day(meeting.first_day.isoformat(), language)}" if meeting.first_day else meeting.body.name


def _unsure(one: Told, here: str, language: Language) -> Unsure:
    message = message_of(Doubt(code=one.code, message=one.message), language)
    spans = [span for span in one.spans if span[0] < span[1]][:_MOST_SPANS]
    url = f"{here}?{'&'.join(f'v={start}-{end}' for start, end in spans)}#{anchor(spans[0])}" if spans else ""
    return Unsure(message.text, message.language, url, one.is_unknowable)


def _size(document: Document, reading: Reading) -> str:
    count = document.pages or 0
    if count:
        return ngettext("%(count)s sida", "%(count)s sidor", count) % {"count": count}
    characters = len(reading.string)
    return ngettext("%(count)s tecken", "%(count)s tecken", characters) % {"count": f"{characters:,}".replace(",", "\u00a0")}


def _quoted(string: str, span: Span) -> str:
    """The words that are pointed out, cut to what a link bears."""
    return cut_at_word(" ".join(string[span[0] : span[1]].split()), 80)


def _sheets(document: Document, reading: Reading, file: queries.Shown, spans: Sequence[Span]) -> list[Sheet]:
    """Every page with its boxes; where a record is of some pages of the file alone, those."""
    rows, own = _rows(reading, spans), pages.own(reading)
    made = []
    for number, size in enumerate(pages.sizes(file), 1):
        if own and number not in own:
            continue
        url = reverse("portal:document-picture", args=[document.address, number])
        made.append(Sheet(number, url, round(size.width), round(size.height), overlay(size.width, size.height, rows.get(number, []))))
    return made


def _rows(reading: Reading, spans: Sequence[Span]) -> dict[int, list[tuple[str | None, Rectangle]]]:
    """The boxes of the words by page, the first of each with its anchor."""
    found: dict[int, list[tuple[str | None, Rectangle]]] = {}
    for span in spans:
        name: str | None = f"v{anchor(span)}"  # in a drawing an id begins with a letter
        for box in pages.boxes(reading, span):
            found.setdefault(box.page, []).append((name, Rectangle(box.x0, box.y0, box.x1, box.y1)))
            name = None
    return found
