"""What texts say on the areas of a matrix, cut out of what may be read of them now."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.followup.models import ContentMatrix, MatrixCell, MatrixColumn
from samtrad.followup.queries.texts import words_of


class Said(Struct, frozen=True, kw_only=True):
    """The words of a cell and their place; empty where the text was read anew and has others there."""

    words: str
    start: int
    end: int
    is_by_hand: bool
    is_moved: bool


def said(matrix: ContentMatrix, columns: Sequence[MatrixColumn], viewer: Viewer) -> tuple[dict[tuple[int, str], Said], Collection[int]]:
    """The cells of some columns by column and area, and the texts that may be read: three questions."""
    read = words_of([one.text for one in columns], viewer)
    texts = {one.pk: one.text_id for one in columns}
    found = {}
    for cell in MatrixCell.objects.filter(column__matrix=matrix):
        if words := read.get(texts.get(cell.column_id, 0)):
            moved = words.sealed(cell.start, cell.end) != cell.seal
            told = "" if moved else " ".join(words.shown[cell.start : cell.end].split())
            found[cell.column_id, cell.area] = Said(words=told, start=cell.start, end=cell.end, is_by_hand=cell.is_by_hand, is_moved=moved)
    return found, read.keys()
