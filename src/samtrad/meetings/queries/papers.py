"""A meeting's minutes as they are set on pages and in files: the whole for those who keep it, and a public version with what is masked or secret covered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone
from msgspec import Struct, structs, to_builtins

from samtrad.access.states import Classification
from samtrad.documents import hidden, masking
from samtrad.documents.models import Document, Reading
from samtrad.documents.queries import masks
from samtrad.documents.states import State
from samtrad.meetings.models import AgendaItem, CertifiedUnit, RunMeeting
from samtrad.meetings.queries.composed import held_of
from samtrad.meetings.queries.written import certification_of, corrections_of
from samtrad.meetings.states.codes import UnitState
from samtrad.people.models import Organisation
from samtrad.people.states import BodyKind, Form, Regime
from samtrad.reading.words import Span
from samtrad.register.models import Item
from samtrad.register.named import elected_in
from samtrad.register.publication import obstacle
from samtrad.writing.minutes.blocks import Composed
from samtrad.writing.minutes.compose import compose
from samtrad.writing.minutes.extract import extract
from samtrad.writing.minutes.held import Held
from samtrad.writing.minutes.masked import masked
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.paper import paper
from samtrad.writing.minutes.templates import Template, template


class Papers(Struct, frozen=True, kw_only=True):
    """Minutes that are ready to be set, and the time that files tell of themselves."""

    composed: Composed
    held: Held
    made: datetime

    def pdf(self) -> bytes:
        """PDF/A-3a and PDF/UA-1, with the record as JSON."""
        return paper(self.composed, self.held, self.made)


def template_of(meeting: RunMeeting) -> Template:
    """The template of a body."""
    body = meeting.body
    if body.form == Form.NOTES:
        return template("notes")
    return template("consultative" if body.kind == BodyKind.CONSULTATION or body.regime != Regime.KL else "statutory")


def whole_unit(meeting: RunMeeting) -> CertifiedUnit | None:
    """The unit in which all is certified that was not certified at once."""
    return meeting.units.filter(is_immediate=False).select_related("written", "document").first()


def document_of(meeting: RunMeeting) -> Document | None:
    """The document of the register that a meeting's minutes became, in the version that holds; None while they are not entered."""
    unit = whole_unit(meeting)
    if unit is not None:
        last = unit.corrections.select_related("document").last()
        return last.document if last else unit.document
    written = meeting.written.order_by("-version").first()
    found: Document | None = Document.objects.filter(sha256=written.sha256, state=State.ENTERED).first() if written else None
    return found


def held_now(meeting: RunMeeting, unit: CertifiedUnit | None = None) -> Held:
    """A meeting, or what is certified at once of it, as it is now; with its certification and corrections where there are any."""
    unit = unit or whole_unit(meeting)
    only = list(unit.items.values_list("pk", flat=True)) if unit and unit.is_immediate else None
    if unit is None or unit.certified_on is None:
        return held_of(meeting, only)
    return held_of(meeting, only, [certification_of(unit, unit.certified_on)], corrections_of(unit))


def papers_of(meeting: RunMeeting, unit: CertifiedUnit | None = None) -> Papers:
    """The whole, for those who keep it."""
    unit = unit or whole_unit(meeting)
    held = held_now(meeting, unit)
    is_draft = unit is None or unit.state in (UnitState.DRAFT, UnitState.SENT)
    options = Options(template=template_of(meeting), draft=is_draft and meeting.body.certifies)
    return Papers(composed=compose(held, options), held=held, made=_made(meeting, unit))


def to_sign(unit: CertifiedUnit) -> bytes:
    """The PDF of a unit that those who certify sign: the same each time that it is made of the same text."""
    meeting = unit.meeting
    only = list(unit.items.values_list("pk", flat=True)) if unit.is_immediate else None
    held = held_of(meeting, only)
    made = unit.sent_at or _made(meeting, unit)
    return paper(compose(held, Options(template=template_of(meeting), lines=True)), held, made)


def public_of(meeting: RunMeeting) -> Papers | None:
    """The public version of minutes that are entered; None while they are not."""
    document = document_of(meeting)
    reading = Reading.objects.filter(document=document, is_current=True).order_by("number").first() if document else None
    if document is None or reading is None:
        return None
    held, spans = held_now(meeting), masks(document, reading.number)
    out = _not_named(meeting, document, held)
    if spans or out:
        held = covered(held, reading.string, spans, masks(document, reading.number, secret_alone=True), out)
    composed = compose(held, Options(template=template_of(meeting), public=bool(spans or out)))
    return Papers(composed=composed, held=held, made=_made(meeting, whole_unit(meeting)))


def _not_named(meeting: RunMeeting, document: Document, held: Held) -> list[str]:
    """Those who are in a meeting and may not be named where its body names elected persons alone: as its lists and its record have them."""
    names = elected_in(document)
    if names is None:
        return []
    there = {*meeting.participants.exclude(name="").values_list("name", flat=True), *meeting.items.exclude(presenter="").values_list("presenter", flat=True)}
    return sorted({one for one in there if not names.told(one)} | hidden.unnamed(held.record, names))


def extract_of(item: AgendaItem, organisation: Organisation | None = None, case_number: str = "") -> Papers | None:
    """The public version of one item; None while the minutes are not entered, or where the item is not in them."""
    meeting = item.meeting
    public, whole = public_of(meeting), held_now(meeting)
    place = next(
        (at for at, one in enumerate(whole.record.items) if one.number == (str(item.number) if item.number else None) and one.heading == item.title), None
    )
    if public is None or place is None:
        return None
    held = extract(public.held, place)
    secretary = meeting.secretary.name if meeting.secretary else None
    options = Options(
        template=template_of(meeting),
        public=public.held.record.source.sha256 == "",
        extract_by=secretary,
        extract_to=organisation.name if organisation else "",
        extract_number=case_number,
    )
    return Papers(composed=compose(held, options), held=held, made=public.made)


def is_ready(document: Document) -> bool:
    """Whether what is public of a document may go out: nothing in it waits to be looked at, and it is neither internal nor secret."""
    return obstacle(document) == ""


def is_secret(item: AgendaItem) -> bool:
    """Whether an item is classed as secret or internal in the register."""
    document = document_of(item.meeting)
    rows = Item.objects.filter(meeting__documents__document=document, number=str(item.number) if item.number else "", heading=item.title)
    return rows.exclude(classification=Classification.OPEN).exists()


def covered(held: Held, text: str, spans: list[Span], secret: list[Span], out: Sequence[str] = ()) -> Held:
    """A meeting with the words of some stretches of its text covered wherever they stand, those of ``out`` too, and all that lies within those that are secret."""
    pointers = list(_within(to_builtins(held.record), secret, "/record"))
    hidden_items = [at for at, item in enumerate(held.record.items) if _lies(item.span, secret)]
    pointers += [f"/prose/{at}" for at, one in enumerate(held.prose) if one.item in hidden_items]
    words = [*masking.words(text, spans), *out]
    found, cover = masked(held, words, pointers), masking.Cover(words)  # what is broken over lines too
    record = hidden.covered(found.record, cover)
    source = structs.replace(record.source, sha256="", name="protokoll.txt")  # by the sum the original could be told
    prose = [structs.replace(one, paragraphs=[cover(words) for words in one.paragraphs]) for one in found.prose]
    return Held(record=structs.replace(record, source=source, places={}), prose=prose, corrections=[cover(one) for one in found.corrections])


def _within(node: Any, secret: list[Span], at: str) -> Iterator[str]:  # noqa: ANN401 - any JSON
    """Pointers to what stands in the text within a stretch that is secret."""
    if isinstance(node, dict):
        if _lies(node.get("span"), secret):
            yield at
            return
        for key, value in node.items():
            yield from _within(value, secret, f"{at}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(node, (list, tuple)):
        for number, value in enumerate(node):
            yield from _within(value, secret, f"{at}/{number}")


def _lies(span: Any, secret: list[Span]) -> bool:  # noqa: ANN401 - a span, or none
    return isinstance(span, (list, tuple)) and len(span) == 2 and any(start <= span[0] and span[1] <= end for start, end in secret) and span[0] < span[1]


def _made(meeting: RunMeeting, unit: CertifiedUnit | None) -> datetime:
    """When what stands was written: files of the same minutes are the same."""
    last = unit.corrections.last() if unit else None
    written = meeting.written.order_by("-version").first()
    return (last.at if last else None) or (unit.sent_at if unit else None) or (written.at if written else None) or meeting.closed_at or timezone.now()
