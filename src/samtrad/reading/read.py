"""From the bytes of a document to its text and its minutes."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import NamedTuple

from msgspec import structs

from samtrad.reading.assemble import with_places
from samtrad.reading.called import CALLED, as_called
from samtrad.reading.check import check
from samtrad.reading.check_scans import check_scans
from samtrad.reading.check_spelt import check_spelt
from samtrad.reading.check_sums import check_sums
from samtrad.reading.check_whole import check_whole
from samtrad.reading.damage.check import check_damage
from samtrad.reading.find.acts_days import Days
from samtrad.reading.find.agreements.find import find_agreements
from samtrad.reading.find.assignments.find import find_assignments
from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.find.cover.find import Cover, find_cover
from samtrad.reading.find.dates.find import find_dates_in
from samtrad.reading.find.dates.window import Window, dates_seen, meeting_window
from samtrad.reading.find.decisions.find import find_decisions
from samtrad.reading.find.decisions.log import logged as logged_decisions
from samtrad.reading.find.dissents.find import find_disqualifications, find_dissents
from samtrad.reading.find.enclosures import find_enclosures
from samtrad.reading.find.interpellations.find import find_interpellations
from samtrad.reading.find.items import find_items
from samtrad.reading.find.proposals.find import find_proposals
from samtrad.reading.find.quantities import find_quantities
from samtrad.reading.find.references import find_references
from samtrad.reading.find.reported.find import LEAVES_OPEN, find_told
from samtrad.reading.find.sheet.taken_apart import read_sheet
from samtrad.reading.find.signatures.find import find_signatures
from samtrad.reading.find.votes.fallen import FallenVotes
from samtrad.reading.find.votes.find import find_votes
from samtrad.reading.formats.converted import Convert
from samtrad.reading.formats.picture.page import Ocr, Recognise
from samtrad.reading.formats.registry import read_text
from samtrad.reading.meetings import meetings
from samtrad.reading.misread.mended import doubts_of, mended
from samtrad.reading.outline import Outline
from samtrad.reading.parts import cut_into_parts
from samtrad.reading.record import Attendee, Dated, Decision, Doubt, Minutes, Source, When
from samtrad.reading.relations import relations
from samtrad.reading.source import numbered, sniff
from samtrad.reading.structure.build import build_outline
from samtrad.reading.text import Text
from samtrad.reading.words import Span


class Reading(NamedTuple):
    """A document as it was read: its text with the way back to the original, and the record of its minutes."""

    text: Text
    minutes: Minutes


class How(NamedTuple):
    """How documents are read.

    ``password`` opens what is locked. ``recognise`` is what sees text in pictures; without it pages that are pictures stay
    unread, and a doubt says so. ``ocr`` tells whether they are recognised ("auto"), or none, or every page. ``convert``
    makes a Word document of an old one; without it those cannot be read.
    """

    password: str | None = None
    recognise: Recognise | None = None
    ocr: Ocr = "auto"
    convert: Convert | None = None


USUAL = How()


def read(
    data: bytes, name: str, *, password: str | None = None, recognise: Recognise | None = None, ocr: Ocr = "auto", convert: Convert | None = None
) -> Reading:
    """Read one document as one record. A function of its bytes and name: no clock, locale or setting has a say (law 2).

    The arguments are those of ``How``. A file that may hold several meetings' minutes or other files is for ``documents.read_all``.

    Raises ``Unreadable`` where there is no text to read. A text that is no minutes gives kind "other" and
    nothing that the document does not say.
    """
    with _uncollected():
        text, media_type = _laid_out(data, name, How(password, recognise, ocr, convert))
        return _reading(text, _source(text, data, name, media_type))


def read_each(data: bytes, name: str, how: How = USUAL, sha256: str = "") -> list[Reading]:
    """Read one document, each meeting whose minutes it holds as a record of its own: "berg.pdf", or "berg#1.pdf", "berg#2.pdf".

    ``sha256`` is the fingerprint of the file that the document lies in, where it is not a file by itself. Raises ``Unreadable``, as ``read`` does.
    """
    with _uncollected():
        text, media_type = _laid_out(data, name, how)
        texts = meetings(text)
        if len(texts) == 1:
            return [_reading(text, _source(text, data, name, media_type, sha256))]
        readings = [_reading(one, _source(one, data, numbered(name, number), media_type, sha256)) for number, one in enumerate(texts, 1)]
        return [Reading(text, _one_of(minutes, number, len(texts))) for number, (text, minutes) in enumerate(readings, 1)]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Reading makes many small tuples and no cycles: the collector's rounds over them find nothing.

    What was read counts as old at once (frozen and let go again, which touches no object), or the next allocation would have all of it
    looked through. Where the caller keeps frozen what it has, that stays.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _laid_out(data: bytes, name: str, how: How) -> tuple[Text, str]:
    media_type = sniff(data, name)
    return read_text(data, media_type, password=how.password, convert=how.convert, recognise=how.recognise, ocr=how.ocr), media_type


def _source(text: Text, data: bytes, name: str, media_type: str, sha256: str = "") -> Source:
    return Source(
        name=name, sha256=sha256 or hashlib.sha256(data).hexdigest(), media_type=media_type, characters=len(text.string), pages=text.page_count or None,
        ocr=bool(text.recognised), language="sv",
    )  # fmt: skip


def _reading(text: Text, source: Source) -> Reading:
    """The record of a text; letters that were misread are put right while it is read."""
    slips = mended(text)
    minutes = with_places(slips.as_it_stands(read_minutes(slips.text, source))) if slips else read_minutes(text, source)
    unsure = [*doubts_of(text, slips, minutes), *check_spelt(text)]
    return Reading(text, structs.replace(minutes, doubts=[*minutes.doubts, *unsure]) if unsure else minutes)


def _one_of(minutes: Minutes, number: int, count: int) -> Minutes:
    """The record of one meeting of several in a file, which it says."""
    doubt = Doubt(
        code="file.several_meetings", message=f"Filen har protokoll från {count} möten. Det här är nummer {number}.", candidates=list(range(1, count + 1))
    )
    return structs.replace(minutes, doubts=[doubt, *minutes.doubts])


def read_minutes(text: Text, source: Source) -> Minutes:
    """The record of a laid-out text."""
    outline = build_outline(text)
    sheet, fallen = read_sheet(outline), FallenVotes(outline)
    attendance, doubts = find_attendance(outline, sheet, fallen)
    cover = find_cover(outline, attendance, sheet)
    if cover.kind == "other":
        return _no_minutes(outline, source)
    seen = dates_seen(outline)
    when = None if cover.sittings else meeting_window(outline, seen)
    dates, strange = find_dates_in(outline, Window.of(cover.sittings, when), seen)
    decisions, unsure, logs = _decisions(
        outline, Days(text.string, dates, max((s.date for s in cover.sittings), default=None)), str(cover.body.text) if cover.body else None
    )
    record = _record(outline, fallen, source, cover, when, attendance, decisions, dates, strange)
    if logs:  # who was to see to what was decided then has no task of this meeting
        record = structs.replace(record, assignments=[a for a in record.assignments if not any(low <= a.span[0] < high for low, high in logs)])
    signatures = find_signatures(outline, sheet)
    unsure += (
        check(attendance, record.items, record.votes, record.decisions, extract=cover.extract_of is not None)
        + check_sums(outline.text.string, record.quantities)
        + check_whole(outline, record.items, signatures, when)
        + check_scans(outline)
        + check_damage(outline, structs.replace(record, signatures=signatures))
    )
    record = structs.replace(record, doubts=[*record.doubts, *doubts, *unsure], signatures=signatures)
    record = as_called(record, outline) if record.kind in CALLED else record
    return with_places(structs.replace(record, codes=relations(record)))


def _decisions(outline: Outline, days: Days, body: str | None) -> tuple[list[Decision], list[Doubt], list[Span]]:
    """Decisions made, reported and proposed, in document order, a clause found in two ways once; doubts; and where logs of decisions stand."""
    made, doubts = find_decisions(outline, body)
    taken = {r for d in made for r in _ranges(d)}
    told = [d for d in find_told(outline, days, body, made) if not any(a < e and s < b for s, e in _ranges(d) for a, b in taken)]
    told = [d for d in told if d.status != "made" or not any(m.item == d.item and m.text.startswith(d.text) for m in made)]  # said in the text, then recorded
    of_log, places = logged_decisions(outline, days, [*made, *told])
    if places:
        made, told = [[d for d in some if not any(a <= d.span[0] < b for a, b in places)] for some in (made, told)]
        told += of_log
    decided = {d.item for d in (*made, *told) if d.status == "made" and d.type not in LEAVES_OPEN}
    made = [d for d in made if d.status == "made" or d.item not in decided]  # what was put forward and then decided is no second entry
    return sorted([*made, *told], key=lambda d: d.span), doubts, places


def _ranges(decision: Decision) -> list[tuple[int, int]]:
    return [decision.span]


def _no_minutes(outline: Outline, source: Source) -> Minutes:
    """The record of a text that is no minutes: its parts, the references in it, and nothing made up."""
    return with_places(
        Minutes(
            source=source,
            kind="other",
            references=find_references(outline),
            doubts=check_scans(outline),
            parts=cut_into_parts(outline, []),
            pages=list(outline.text.pages),
        )
    )


def _record(
    outline: Outline, fallen: FallenVotes, source: Source, cover: Cover, when: When | None, attendance: list[Attendee], decisions: list[Decision], dates: list[Dated], doubts: list[Doubt]
) -> Minutes:  # fmt: skip
    """The record without signatures and places; ``doubts`` holds those about dates, which come first."""
    return Minutes(
        source=source, kind=cover.kind, extract_of=cover.extract_of, title=cover.title, organisation=cover.organisation, body=cover.body,
        sittings=list(cover.sittings), when=when, chair=cover.chair, secretaries=list(cover.secretaries), certifiers=list(cover.certifiers),
        certifications=list(cover.certifications), notices=list(cover.notices), attendance=attendance, items=find_items(outline), decisions=decisions,
        proposals=find_proposals(outline), votes=find_votes(outline, fallen), dissents=find_dissents(outline), disqualifications=find_disqualifications(outline),
        assignments=find_assignments(outline, decisions, dates, attendance, str(cover.body.text) if cover.body else None), dates=dates, quantities=find_quantities(outline), references=find_references(outline),
        agreements=find_agreements(outline, decisions, dates, str(cover.body.text) if cover.body else None, date.fromisoformat(cover.sittings[0].date) if cover.sittings else None), enclosures=find_enclosures(outline),
        interpellations=find_interpellations(outline), next_sittings=list(cover.next_sittings), doubts=doubts, parts=cut_into_parts(outline, attendance), pages=list(outline.text.pages),
    )  # fmt: skip
