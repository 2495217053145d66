"""What some texts say on some areas, beside each other: each cell with its words and where they stand."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.access.viewer import PUBLIC
from samtrad.followup.models import ContentMatrix
from samtrad.followup.queries.matrices import Said, said
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
    """A matrix that anyone may see: five questions, however many texts it has; None where there is none. A text that is not public is a column without words."""
    found = ContentMatrix.objects.public().select_related("body").filter(address=address).first()
    if found is None:
        return None
    columns = list(found.columns.select_related("text"))
    cells, read = said(found, [one for one in columns if one.text.is_public], PUBLIC)
    return MatrixPage(
        url=addresses.matrix(found.address),
        address=found.address,
        name=found.name,
        body=found.body.name,
        columns=[
            ColumnLine(name=one.name, url=addresses.text(one.text.address) if one.text_id in read else "", day=one.text.day if one.text_id in read else None)
            for one in columns
        ],
        areas=[AreaLine(name=area, cells=[_cell(cells.get((one.pk, area)), one.text.address) for one in columns]) for area in found.areas],
        changed_on=found.changed_on,
    )


def _cell(one: Said | None, address: str) -> Cell:
    if one is None or one.is_moved:
        return Cell(is_moved=bool(one))
    return Cell(words=one.words, url=f"{addresses.text(address)}?v={one.start}-{one.end}#ord", is_by_hand=one.is_by_hand)
