"""What some texts say on some areas, beside each other: each cell with its words and where they stand."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import ContentMatrix, MatrixCell
from samtrad.followup.queries.texts import words_of
from samtrad.portal import addresses
from samtrad.portal.queries.paging import Asked, page_of

_SIZE = 40


class MatrixLine(Struct, frozen=True, kw_only=True):
    """A matrix in a list."""

    url: str
    name: str
    body: str
    changed_on: date


class MatricesPage(Struct, frozen=True, kw_only=True):
    """Matrices, the one that was changed last first."""

    matrices: list[MatrixLine]
    before: str
    after: str


class ColumnLine(Struct, frozen=True, kw_only=True):
    """A text of a matrix; its address is empty where it may not be read."""

    name: str
    url: str
    day: date | None


class Cell(Struct, frozen=True, kw_only=True):
    """What a text says on an area, and where; empty where it says nothing. ``is_moved``: the text was read anew, and the words stand there no more."""

    words: str = ""
    url: str = ""
    is_by_hand: bool = False
    is_moved: bool = False


class AreaLine(Struct, frozen=True, kw_only=True):
    """An area, with what each text says on it, in their order."""

    name: str
    cells: list[Cell]


class MatrixPage(Struct, frozen=True, kw_only=True):
    """A matrix."""

    url: str
    address: str
    name: str
    body: str
    columns: list[ColumnLine]
    areas: list[AreaLine]
    changed_on: date


def matrices(asked: Asked) -> MatricesPage:
    """A page of the matrices that anyone may see."""
    shown = ContentMatrix.objects.public()
    part = page_of(shown, "changed_on", asked, _SIZE)
    rows = shown.filter(pk__in=part.ids).select_related("body").order_by("-changed_on", "-id")
    lines = [MatrixLine(url=addresses.matrix(one.address), name=one.name, body=one.body.name, changed_on=one.changed_on) for one in rows]
    return MatricesPage(matrices=lines, before=part.before, after=part.after)


def matrix(address: str) -> MatrixPage | None:
    """A matrix that anyone may see: five questions, however many texts it has; None where there is none."""
    found = ContentMatrix.objects.public().select_related("body").filter(address=address).first()
    return of_matrix(found) if found else None


def of_matrix(found: ContentMatrix) -> MatrixPage:
    """A matrix as anyone may see it: a text that is not public is a column without its words."""
    columns = list(found.columns.select_related("text"))
    shown = [one.text for one in columns if one.text.is_public]
    read = words_of(shown, PUBLIC)
    held = {(cell.column_id, cell.area): cell for cell in MatrixCell.objects.filter(column__matrix=found)}

    def cell(column: int, text: int, address: str, area: str) -> Cell:
        one, words = held.get((column, area)), read.get(text)
        if one is None or words is None:
            return Cell()
        if words.sealed(one.start, one.end) != one.seal:
            return Cell(is_moved=True)
        where = f"{addresses.text(address)}?v={one.start}-{one.end}#ord"
        return Cell(words=" ".join(words.shown[one.start : one.end].split()), url=where, is_by_hand=one.is_by_hand)

    return MatrixPage(
        url=addresses.matrix(found.address),
        address=found.address,
        name=found.name,
        body=found.body.name,
        columns=[
            ColumnLine(name=one.name, url=addresses.text(one.text.address) if one.text_id in read else "", day=one.text.day if one.text_id in read else None)
            for one in columns
        ],
        areas=[AreaLine(name=area, cells=[cell(one.pk, one.text_id, one.text.address, area) for one in columns]) for area in found.areas],
        changed_on=found.changed_on,
    )
