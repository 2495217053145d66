"""A table on paper: an accessible PDF (PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from samtrad.writing.typeset import typeset

_SET = r"""
#set document(title: told.title, author: told.author, description: told.lead)
#set text(lang: told.lang, font: "Libertinus Serif", size: 9.5pt)
#set page(
  paper: "a4", flipped: true, margin: (x: 15mm, y: 16mm),
  footer: context [#text(size: 8pt)[#told.foot #h(1fr) #counter(page).display("1 / 1", both: true)]],
)
#set par(leading: 0.5em)
#show table.cell.where(y: 0): strong
= #told.title
#v(1mm)
#told.lead
#v(3mm)
#if told.rows.len() == 0 [ #told.empty ] else [
#table(
  columns: told.widths.map(width => width * 1fr),
  stroke: (x: none, y: 0.4pt + luma(140)), inset: (x: 3pt, y: 4pt), align: left + top,
  table.header(..told.columns),
  ..told.rows.flatten(),
)]
"""
"""The page. A row may break between pages; the header stands again on each."""


class Table(Struct, frozen=True, kw_only=True):
    """A table with what stands over and under it. ``widths`` are shares of the line; ``empty`` is said where there are no rows."""

    title: str
    lead: str
    foot: str
    author: str
    lang: str
    columns: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[Sequence[str]]
    empty: str


def table_pdf(table: Table, made: datetime) -> bytes:
    """The table as a PDF; the same for the same table and time."""
    return typeset(_SET, {name: getattr(table, name) for name in table.__struct_fields__}, made)
