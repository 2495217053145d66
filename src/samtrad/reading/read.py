"""From the bytes of a document to its text and its minutes."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from samtrad.reading.assemble import with_places
from samtrad.reading.check import check
from samtrad.reading.find.agreements import find_agreements
from samtrad.reading.find.assignments import find_assignments
from samtrad.reading.find.attendance import find_attendance
from samtrad.reading.find.cover import Cover, find_cover
from samtrad.reading.find.dates import find_dates_in, meeting_window
from samtrad.reading.find.decisions import find_decisions
from samtrad.reading.find.dissents import find_disqualifications, find_dissents
from samtrad.reading.find.enclosures import find_enclosures
from samtrad.reading.find.interpellations import find_interpellations
from samtrad.reading.find.items import find_items
from samtrad.reading.find.proposals import find_proposals
from samtrad.reading.find.quantities import find_quantities
from samtrad.reading.find.references import find_references
from samtrad.reading.find.reported import find_told
from samtrad.reading.find.signatures import find_signatures
from samtrad.reading.find.votes import find_votes
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.pdf import read_pdf
from samtrad.reading.formats.plain import read_plain
from samtrad.reading.outline import Outline
from samtrad.reading.parts import cut_into_parts
from samtrad.reading.record import Minutes, Part, Source, When
from samtrad.reading.source import MARKDOWN, PDF, PLAIN, sniff
from samtrad.reading.structure.build import build_outline
from samtrad.reading.text import Text


class Reading(NamedTuple):
    """A document as it was read: its text with the way back to the original, and the record of its minutes."""

    text: Text
    minutes: Minutes


def read(data: bytes, name: str, *, password: str | None = None) -> Reading:
    """Read one document. A function of its bytes and name: no clock, locale or setting has a say (law 2).

    Raises ``Unreadable`` where there is no text to read. A text that is no minutes gives kind "other" and
    nothing that the document does not say.
    """
    media_type = sniff(data, name)
    text = read_text(data, media_type, password=password)
    source = Source(name=name, sha256=hashlib.sha256(data).hexdigest(), media_type=media_type, characters=len(text.string), pages=len(text.pages) or None, language="sv")
    return Reading(text, read_minutes(text, source))


def read_text(data: bytes, media_type: str, *, password: str | None = None) -> Text:
    """The laid-out text of a document of a known media type."""
    if media_type == PDF:
        return read_pdf(data, password=password)
    if media_type in {PLAIN, MARKDOWN}:
        return read_plain(data)
    raise Unreadable("unknown_format", f"files of type {media_type} cannot be read")


def read_minutes(text: Text, source: Source) -> Minutes:
    """The record of a laid-out text."""
    outline = build_outline(text)
    attendance, attendance_doubts = find_attendance(outline)
    cover = find_cover(outline, attendance)
    if cover.kind == "other":
        return _no_minutes(outline, source)
    when = None if cover.sittings else meeting_window(outline)
    return _record(outline, source, cover, when, attendance, attendance_doubts)
