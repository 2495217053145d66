"""A document's text with some of its words pointed out, and the pictures of its pages with boxes about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.formats.plain.read import laid_out
from samtrad.reading.record import Minutes
from samtrad.reading.words import Span
from samtrad.writing.labels import Language
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Html, opening, tag
from samtrad.writing.sheets import sheets


class Rectangle(NamedTuple):
    """A stretch of a row on a page, in points from its top left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


def anchor(span: Span) -> str:
    """The id of words that are pointed out."""
    return f"{span[0]}-{span[1]}"


def pointed(string: str, minutes: Minutes, spans: Sequence[Span], language: Language) -> Html:
    """The text as HTML: headings of items as headings, and the words of the spans marked, each under its ``anchor``."""
    headings = [Mark(f"i{at}", (item.heading_span,), "heading") for at, item in enumerate(minutes.items)]
    marks = [Mark(anchor(span), (span,), "strong on") for span in dict.fromkeys(spans)]
    return sheets(laid_out(string, minutes.pages), minutes, [*headings, *marks], language)


def overlay(width: float, height: float, rows: Sequence[tuple[str | None, Rectangle]]) -> Html:
    """Boxes to lie over the picture of a page, each with its id or None."""
    drawn = [_box(row, name) for name, row in rows]
    return tag("svg", *drawn, class_="page-boxes", viewBox=f"0 0 {width:.1f} {height:.1f}", aria_hidden="true", focusable="false")


def _box(row: Rectangle, name: str | None) -> Html:
    edges = {"x": row.x0, "y": row.y0, "width": row.x1 - row.x0, "height": row.y1 - row.y0}
    return Html(opening("rect", id=name, **{key: f"{value:.1f}" for key, value in edges.items()}) + "</rect>")


def linked(width: float, height: float, marks: Sequence[tuple[Mark, str, Sequence[Rectangle]]]) -> Html:
    """Boxes to lie over the picture of a page, those of each mark a link to its value, called by its words."""
    seen: set[str] = set()
    drawn = []
    for mark, words, rows in marks:
        name = None if mark.name in seen else mark.name
        seen.add(mark.name)
        boxes = [_box(row, None) for row in rows]
        # The same links stand beside the picture, so the keyboard need not meet them twice.
        drawn.append(tag("a", *boxes, id=name, href=f"#{mark.back}", class_=f"hit {mark.kind}", tabindex="-1", aria_label=words))
    return tag("svg", *drawn, class_="page-boxes", viewBox=f"0 0 {width:.1f} {height:.1f}", focusable="false")
