"""A receipt on paper, for two registries: what was answered, by whom, when, and the checksum by which both see that they hold the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from samtrad.writing.typeset import typeset

_SET = r"""
#set document(title: told.title, author: told.author)
#set text(lang: told.lang, font: "Libertinus Serif", size: 11pt)
#set page(
  paper: "a4", margin: (x: 25mm, y: 25mm),
  footer: context [#text(size: 8pt)[#told.foot #h(1fr) #counter(page).display("1 / 1", both: true)]],
)
#show table.cell.where(x: 0): strong
= #told.title
#v(2mm)
#told.lead
#v(4mm)
#table(
  columns: (1fr, 2.2fr), stroke: (x: none, y: 0.4pt + luma(140)), inset: (x: 0pt, y: 5pt), align: left + top,
  table.header(told.heads.at(0), told.heads.at(1)),
  ..told.rows.flatten(),
)
#if told.body != "" [
== #told.body_head
#for line in told.body.split("\n") [#line \ ]
]
"""


class Receipt(Struct, frozen=True, kw_only=True):
    """What stands on a receipt: pairs of a name and a value, and the answer's own words."""

    title: str
    lead: str
    foot: str
    author: str
    lang: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    body_head: str
    body: str


def receipt_pdf(receipt: Receipt, made: datetime) -> bytes:
    """The receipt as a PDF; the same for the same receipt and time."""
    return typeset(_SET, {name: getattr(receipt, name) for name in receipt.__struct_fields__}, made)
