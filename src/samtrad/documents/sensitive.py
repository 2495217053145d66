"""What may have to be masked: looked for when a document is entered, decided by persons, carried over to later readings by its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from samtrad.access.models import User
from samtrad.audit.actions import log
from samtrad.documents.actions import subject
from samtrad.documents.masking import Cover, pattern
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.queries import masked_words
from samtrad.documents.sensitive_finding import Found, sensitive
from samtrad.documents.states import NEVER_KEPT, SensitiveKind, SensitiveState
from samtrad.reading.words import Span


class NeverKeptError(ValueError):
    """Something that may only be masked, never left standing in what is public."""


def look(document: Document, readings: Sequence[Reading], before: Sequence[Reading]) -> None:
    """Make the document's rows those that its readings that hold give cause for.

    It is done in the transaction that enters, so that there is no moment in which a document could be published that nobody looked through.
    What persons decided holds for the same words in the new text; where those are not there any more, the row waits for a decision anew.
    """
    texts = {reading.number: reading.string for reading in before}
    decided = [one for one in Sensitive.objects.filter(document=document).exclude(kind=SensitiveKind.SECRET) if one.decided_by_id and one.number in texts]
    rows: dict[tuple[int, str, int, int], Sensitive] = {}
    for reading in readings:
        text = reading.string
        for found in sensitive(text, reading.minutes):
            _add(rows, document, reading.number, found)
        for one in decided:
            if one.number == reading.number:
                _carry_over(rows, one, texts[one.number][one.start : one.end], text)
    Sensitive.objects.filter(document=document).exclude(kind=SensitiveKind.SECRET).delete()
    Sensitive.objects.bulk_create(rows.values())
    for reading in readings:
        if reading.string != texts.get(reading.number, reading.string):
            _cover_all(document, reading)


def look_first(document: Document, readings: Sequence[Reading]) -> list[Sensitive]:
    """As ``look``, in a document of which nothing is known yet; what was found."""
    rows: dict[tuple[int, str, int, int], Sensitive] = {}
    for reading in readings:
        for found in sensitive(reading.string, reading.minutes):
            _add(rows, document, reading.number, found)
    return Sensitive.objects.bulk_create(rows.values()) if rows else []


def _cover_all(document: Document, reading: Reading) -> None:
    """Where the text has changed and something in it is secret, all of it is covered until the secret has been found again."""
    rows = Sensitive.objects.filter(document=document, number=reading.number, kind=SensitiveKind.SECRET)
    first = rows.first()
    if first and reading.string:
        rows.exclude(pk=first.pk).delete()
        first.start, first.end = 0, len(reading.string)
        first.save(update_fields=["start", "end"])


def _add(rows: dict[tuple[int, str, int, int], Sensitive], document: Document, number: int, found: Found) -> Sensitive:
    at = (number, found.kind, found.start, found.end)
    return rows.setdefault(at, Sensitive(document=document, number=number, kind=found.kind, start=found.start, end=found.end))


def _carry_over(rows: dict[tuple[int, str, int, int], Sensitive], old: Sensitive, told: str, text: str) -> None:
    kind = SensitiveKind(old.kind)
    spans = Cover([told]).spans(text) or ([match.span() for match in re.finditer(pattern(told), text)] if told.split() else [])
    if not spans:
        end = max(1, min(old.end, len(text)))
        _add(rows, old.document, old.number, Found(kind, max(0, min(old.start, end - 1)), end))
    for start, end in spans:
        row = _add(rows, old.document, old.number, Found(kind, start, end))
        row.state, row.decided_by_id, row.decided_at = old.state, old.decided_by_id, old.decided_at


def decide(rows: Iterable[Sensitive], state: SensitiveState, by: User, now: datetime | None = None) -> list[Document]:
    """A person decides what becomes of some rows; the documents that it concerns. Raises ``NeverKeptError`` before anything has changed."""
    chosen = list(rows)
    if state == SensitiveState.KEEP and any(one.kind in NEVER_KEPT for one in chosen):
        raise NeverKeptError
    documents = {one.document_id: one.document for one in chosen}
    with transaction.atomic():
        Sensitive.objects.filter(pk__in=[one.pk for one in chosen]).update(state=state, decided_by=by, decided_at=now or timezone.now())
        for document in documents.values():
            count = sum(one.document_id == document.pk for one in chosen)
            name_anew(document)
            log("masked" if state == SensitiveState.MASK else "kept", subject(document), by, {"sha256": document.sha256, "count": count})
    return list(documents.values())


def name_anew(document: Document) -> None:
    """Cover in the document's file name what is masked in its text or was masked in the name alone; the name that it came under stays with its receipt."""
    document.name = Cover(masked_words(document), in_name=True)(document.name)
    document.save(update_fields=["name", "masked_in_name"])


def mark_in_name(document: Document, told: str, by: User) -> bool:
    """A person masks words that stand in the file name, or in that of a part of the file, and not in the text; whether they stand there."""
    names = [document.name, *Reading.objects.filter(document=document, is_current=True).values_list("name", flat=True)]
    cover = Cover([told], in_name=True)
    if all(cover(name) == name for name in names):
        return False
    with transaction.atomic():
        document.masked_in_name = sorted({*document.masked_in_name, " ".join(told.split())})
        name_anew(document)
        log("masked", subject(document), by, {"sha256": document.sha256, "count": 1})
    return True


def mark(reading: Reading, span: Span, by: User, kind: SensitiveKind = SensitiveKind.OTHER) -> list[Sensitive]:
    """A person masks words that were not found: wherever they stand in the record's text, or they would be read there."""
    return _mark(reading, {span, *Cover([reading.string[span[0] : span[1]]]).spans(reading.string)}, by, kind)


def mark_words(reading: Reading, told: str, by: User) -> list[Sensitive]:
    """A person masks words as they say them, wherever they stand in the record's text; nothing where they do not."""
    spans = set(Cover([told]).spans(reading.string))
    return _mark(reading, spans, by, SensitiveKind.OTHER) if spans else []


def _mark(reading: Reading, spans: set[Span], by: User, kind: SensitiveKind) -> list[Sensitive]:
    now = timezone.now()
    rows = []
    with transaction.atomic():
        for start, end in sorted(spans):
            row, _ = Sensitive.objects.update_or_create(
                document=reading.document,
                number=reading.number,
                kind=kind,
                start=start,
                end=end,
                defaults={"state": SensitiveState.MASK, "decided_by": by, "decided_at": now},
            )
            rows.append(row)
        name_anew(reading.document)
        log("masked", subject(reading.document), by, {"sha256": reading.document.sha256, "count": len(rows)})
    return rows
