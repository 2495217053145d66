"""The head and tail of a document taken apart once, for all that reads them: rows, labels, lists and signing blocks."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.reading.find.cells.rows import Row, rows_of
from samtrad.reading.find.people.keys import Key, read_key
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sheet.fields import read_fields
from samtrad.reading.find.sheet.signers.pairing import Signer
from samtrad.reading.find.sheet.signers.read import read_signers
from samtrad.reading.outline import Outline


class Sheet(NamedTuple):
    """A document's ends.

    ``head`` and ``tail`` are rows without page furniture; ``fields`` and ``tail_fields`` their labels with values;
    ``people`` the lines that lists of who was there take; ``signers`` the names with roles, head before tail; ``key`` the signs that either explains.
    """

    head: list[Row]
    tail: list[Row]
    fields: list[Field]
    tail_fields: list[Field]
    people: frozenset[int]
    signers: list[Signer]
    key: Key


def read_sheet(outline: Outline) -> Sheet:
    """Take the head and tail apart. Finders that are given the same sheet need not do it again."""
    head = rows_of(outline.text, [i for i in outline.head if i not in outline.furniture and i not in outline.contents])
    tail = rows_of(outline.text, [i for i in outline.tail if i not in outline.furniture])
    key = read_key(outline.text, [*head, *tail])
    fields, tail_fields = read_fields(head, key=key), read_fields(tail, key=key)
    people = _people_rows(fields) | _people_rows(tail_fields)
    signers = [*read_signers(head, people, frozenset()), *read_signers(tail, people, frozenset(outline.tail))]
    return Sheet(head, tail, fields, tail_fields, people, signers, key)


def _people_rows(fields: list[Field]) -> frozenset[int]:
    """The lines that lists of who was there take, role labels among them where they head a part of the list."""
    found: set[int] = set()
    in_people = False
    for field in fields:
        if field.kind in {"people", "side", "roll", "spread", "narrated"}:
            in_people = True
        elif field.kind not in {"chair", "vice_chair", "secretary"} or field.dotted:
            in_people = False
        if in_people:
            found.update([field.row, *(row.at for row in field.rows)])
    return frozenset(found)
