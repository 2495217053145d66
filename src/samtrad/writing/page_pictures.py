"""Pictures of a document's pages with boxes over what was read, each a link to its value."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.reading.text import Box
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Html, joined, opening, tag


class PagePicture(NamedTuple):
    """A picture as a data: address, and the page's width and height in points."""

    address: str
    width: float
    height: float


def picture(ledger: Ledger, number: int, one: PagePicture) -> Html:
    """The picture of page ``number`` with the boxes of all marks on it."""
    boxes = [_boxed(mark, ledger, number) for mark in ledger.marks if mark.back]
    name = label("show.picture", ledger.language, number=number)
    image = opening("image", href=one.address, width=f"{one.width:.1f}", height=f"{one.height:.1f}", role="img", aria_label=name)
    return tag("svg", Html(image + "</image>"), *boxes, class_="leaf-picture", viewBox=f"0 0 {one.width:.1f} {one.height:.1f}")


def _boxed(mark: Mark, ledger: Ledger, number: int) -> Html:
    places = [place.box for span in mark.ranges for place in ledger.text.places(span) if place.page == number and place.box]
    if not places:
        return Html("")
    # The same links stand in the text beneath, so the keyboard need not meet them twice.
    words = " ".join(" ".join(ledger.text.of(span) for span in mark.ranges).split())
    return tag("a", *[_rectangle(box) for box in places], href=f"#{mark.back}", class_=mark.kind, tabindex="-1", aria_label=words)


def _rectangle(box: Box) -> Html:
    return joined(Html(opening("rect", x=f"{box.x0:.1f}", y=f"{box.y0:.1f}", width=f"{box.x1 - box.x0:.1f}", height=f"{box.y1 - box.y0:.1f}") + "</rect>"))
