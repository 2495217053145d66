"""The signing blocks of a document: rows gathered to blocks, and each block's names paired with its roles."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.find.cells.label import DOTS
from samtrad.reading.find.cells.rows import Row
from samtrad.reading.find.sheet.signers.pairing import Signer, pair
from samtrad.reading.find.sheet.signers.tokens import Token, tokens_of


def read_signers(rows: Sequence[Row], skipped: frozenset[int], tail: frozenset[int]) -> list[Signer]:
    """Everyone in the signing blocks of the rows, in order. ``skipped`` are the rows of lists of who was there."""
    found: list[Signer] = []
    block: list[Token] = []
    marks = [False, False]  # a line to sign on was seen, the block stands at the document's end
    for number, row in enumerate(rows):
        tokens = None if row.at in skipped else tokens_of(row, rows[number + 1] if number + 1 < len(rows) else None)
        if tokens and len(row.cells) == 1:
            tokens = [t._replace(tab=row.cells[0].column, left=row.cells[0].left) for t in tokens]
        elif tokens:
            tokens = [t._replace(tab=row.cells[t.column].column, left=row.cells[t.column].left) if t.column < len(row.cells) else t for t in tokens]
        if tokens is None or any(t.kind == "attested" for t in tokens):  # who vouches for an extract signs apart
            found += pair(block, dotted=marks[0], tail=marks[1])
            block, marks = [], [False, False]
        if tokens is None:
            continue
        marks[0] = marks[0] or any(DOTS.search(cell.string) for cell in row.cells if len(cell.string) > 4)
        marks[1] = marks[1] or row.at in tail
        block += tokens
    return found + pair(block, dotted=marks[0], tail=marks[1])
