"""Putting in the texts of agreements, and laying what they say on some areas beside each other. Each act is logged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from django.db import transaction
from django.utils import timezone
from msgspec import Struct

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.documents.models import Document
from samtrad.followup.contents.sections import common, on, place_of, sections
from samtrad.followup.models import Agreement, AgreementText, ContentMatrix, MatrixCell, MatrixColumn
from samtrad.followup.queries.texts import Words, words_of
from samtrad.people.models import Body
from samtrad.people.viewing import demand, viewer

MOST_AREAS, MOST_COLUMNS, MOST_CHARACTERS = 40, 60, 400_000


class TextFault(StrEnum):
    """Why an act can't be done."""

    NAME = "name"
    AGREEMENT = "agreement"
    NUMBER = "number"
    TAKEN = "taken"
    WORDS = "words"
    LONG = "long"
    DOCUMENT = "document"
    USED = "used"
    AREAS = "areas"
    COLUMNS = "columns"
    TWICE = "twice"
    COLUMN = "column"
    AREA = "area"
    QUOTE = "quote"


class TextError(Exception):
    """An act that can't be done; nothing of it is."""

    def __init__(self, fault: TextFault, about: str = "") -> None:
        super().__init__(f"{fault}: {about}" if about else str(fault))
        self.fault = fault
        self.about = about[:80]


class TextTold(Struct, frozen=True, kw_only=True):
    """What is told of a text: a document's, or pasted."""

    name: str
    number: int
    day: date
    document: Document | None = None
    pasted: str = ""


def put_in(agreement: Agreement, body: Body, told: TextTold, by: User) -> AgreementText:
    """Put in a version of an agreement's text, in a body's name; internal until it is published."""
    pasted = told.pasted.replace("\x00", "").replace("\r\n", "\n").strip()
    with transaction.atomic():
        demand(by, Act.PUBLISH, body)
        if not agreement.is_public:
            raise TextError(TextFault.AGREEMENT)
        if not 1 <= told.number <= 999:
            raise TextError(TextFault.NUMBER)
        if AgreementText.objects.filter(agreement=agreement, body=body, number=told.number).exists():
            raise TextError(TextFault.TAKEN, str(told.number))
        if bool(pasted) == bool(told.document):
            raise TextError(TextFault.WORDS)
        if len(pasted) > MOST_CHARACTERS:
            raise TextError(TextFault.LONG, str(MOST_CHARACTERS))
        if told.document and not told.document.is_public and set(told.document.bodies) != {body.pk}:
            raise TextError(TextFault.DOCUMENT)
        made = AgreementText.objects.create(
            agreement=agreement,
            body=body,
            scope=body.pk,
            name=_named(told.name),
            number=told.number,
            day=told.day,
            is_of_document=told.document is not None,
            document=told.document,
            text=pasted,
            by=by,
            at=timezone.now(),
        )
        log("agreement_text_put_in", f"text:{made.pk}", by, {"agreement": str(agreement.pk)})
    return made


def show_text(text: AgreementText, by: User, *, is_public: bool) -> None:
    """Anyone may read a text, or no longer."""
    with transaction.atomic():
        text = AgreementText.objects.select_for_update(of=("self",)).select_related("body").get(pk=text.pk)
        demand(by, Act.PUBLISH, text.body)
        text.is_public = is_public
        text.save(update_fields=["is_public"])
        log("agreement_text_published" if is_public else "agreement_text_withdrawn", f"text:{text.pk}", by)


def drop_text(text: AgreementText, by: User) -> None:
    """Take a text away, that stands in no matrix."""
    with transaction.atomic():
        text = AgreementText.objects.select_for_update(of=("self",)).select_related("body").get(pk=text.pk)
        demand(by, Act.PUBLISH, text.body)
        if MatrixColumn.objects.filter(text=text).exists():
            raise TextError(TextFault.USED)
        log("agreement_text_dropped", f"text:{text.pk}", by)
        text.delete()


def make_matrix(body: Body, name: str, areas: Sequence[str], columns: Sequence[tuple[str, AgreementText]], by: User) -> ContentMatrix:
    """Lay some texts beside each other. Without areas they are the headings that more than one text has."""
    with transaction.atomic():
        demand(by, Act.PUBLISH, body)
        today = timezone.localdate()
        made = ContentMatrix.objects.create(body=body, scope=body.pk, name=_named(name), made_by=by, changed_on=today)
        _lay(made, areas, columns, by)
        log("matrix_made", f"matrix:{made.pk}", by)
    return made


def change_matrix(matrix: ContentMatrix, name: str, areas: Sequence[str], columns: Sequence[tuple[str, AgreementText]], by: User) -> None:
    """Tell a matrix otherwise. What persons pointed out stays where its text and its area stay."""
    with transaction.atomic():
        matrix = _held(matrix, by)
        matrix.name = _named(name)
        _lay(matrix, areas, columns, by)
        log("matrix_changed", f"matrix:{matrix.pk}", by)


def _lay(matrix: ContentMatrix, areas: Sequence[str], columns: Sequence[tuple[str, AgreementText]], by: User) -> None:
    """The areas and texts of a matrix, and for each what stands under the heading that is on it."""
    if not 1 <= len(columns) <= MOST_COLUMNS:
        raise TextError(TextFault.COLUMNS, str(MOST_COLUMNS))
    names = [_named(name)[:100] for name, _text in columns]
    if len(set(names)) < len(names):
        raise TextError(TextFault.TWICE, next(name for name in names if names.count(name) > 1))
    read = words_of([text for _name, text in columns], viewer(by))
    found = {pk: sections(words.whole) for pk, words in read.items()}
    told = list(dict.fromkeys(one for area in areas if (one := " ".join(area.replace("\x00", "").split())[:200])))
    matrix.areas = told or common(found.values(), 9)
    if not 1 <= len(matrix.areas) <= MOST_AREAS:
        raise TextError(TextFault.AREAS, str(MOST_AREAS))
    matrix.save()
    kept = {(cell.column.text_id, cell.area): cell for cell in MatrixCell.objects.filter(column__matrix=matrix, is_by_hand=True).select_related("column")}
    matrix.columns.all().delete()
    for at, (name, (_given, text)) in enumerate(zip(names, columns, strict=True)):
        column = MatrixColumn.objects.create(matrix=matrix, ordinal=at, name=name, text=text)
        cells = []
        for area in matrix.areas:
            if own := kept.get((text.pk, area)):
                cells.append(MatrixCell(column=column, area=area, start=own.start, end=own.end, seal=own.seal, is_by_hand=True))
            elif text.pk in read and (section := on(area, found[text.pk])):
                cells.append(_cell(column, area, section.start, section.end, read[text.pk], is_by_hand=False))
        MatrixCell.objects.bulk_create(cells)


def _cell(column: MatrixColumn, area: str, start: int, end: int, words: Words, *, is_by_hand: bool) -> MatrixCell:
    return MatrixCell(column=column, area=area, start=start, end=end, seal=words.sealed(start, end), is_by_hand=is_by_hand)


def quote(matrix: ContentMatrix, column: MatrixColumn, area: str, quoted: str, by: User) -> None:
    """Point out what a text says on an area, by its words; without any, it says nothing on it."""
    with transaction.atomic():
        matrix = _held(matrix, by)
        if column.matrix_id != matrix.pk:
            raise TextError(TextFault.COLUMN)
        if area not in matrix.areas:
            raise TextError(TextFault.AREA)
        MatrixCell.objects.filter(column=column, area=area).delete()
        if quoted.strip():
            words = words_of([column.text], viewer(by)).get(column.text_id)
            place = place_of(quoted.replace("\x00", ""), words.shown) if words else None
            if words is None or place is None:
                raise TextError(TextFault.QUOTE)
            _cell(column, area, *place, words, is_by_hand=True).save()
        matrix.save()
        log("matrix_quoted", f"matrix:{matrix.pk}", by, {"column": str(column.pk)})


def show_matrix(matrix: ContentMatrix, by: User, *, is_public: bool) -> None:
    """Anyone may see a matrix, with what is public of its texts; or no longer."""
    with transaction.atomic():
        matrix = _held(matrix, by)
        matrix.is_public = is_public
        matrix.save()
        log("matrix_published" if is_public else "matrix_withdrawn", f"matrix:{matrix.pk}", by)


def _held(matrix: ContentMatrix, by: User) -> ContentMatrix:
    held = ContentMatrix.objects.select_for_update(of=("self",)).select_related("body").get(pk=matrix.pk)
    demand(by, Act.PUBLISH, held.body)
    held.changed_on = timezone.localdate()
    return held


def _named(words: str) -> str:
    name = " ".join(words.replace("\x00", "").split())[:200].rstrip()
    if not name:
        raise TextError(TextFault.NAME)
    return name
