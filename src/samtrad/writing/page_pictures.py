"""Pictures of a document's pages with boxes over what was read, each a link to its value."""

from __future__ import annotations

from collections.abc import Sequence
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


def boxes(ledger: Ledger) -> dict[int, list[tuple[Mark, list[Box]]]]:
    """The boxes of all marks that lead back to a value, by the page that they stand on."""
    found: dict[int, list[tuple[Mark, list[Box]]]] = {}
    for mark in ledger.marks:
        by_page: dict[int, list[Box]] = {}
        for place in [place for span in mark.ranges for place in ledger.text.places(span)] if mark.back else ():
            if place.page and place.box:
                by_page.setdefault(place.page, []).append(place.box)
        for page, placed in by_page.items():
            found.setdefault(page, []).append((mark, placed))
    return found


def picture(ledger: Ledger, number: int, one: PagePicture, placed: Sequence[tuple[Mark, list[Box]]]) -> Html:
    """The picture of page ``number`` with the boxes of the marks on it."""
    boxed = [_boxed(mark, there, ledger) for mark, there in placed]
    name = label("show.picture", ledger.language, number=number)
    image = opening("image", href=one.address, width=f"{one.width:.1f}", height=f"{one.height:.1f}", role="img", aria_label=name)
    return tag("svg", Html(image + "</image>"), *boxed, class_="leaf-picture", viewBox=f"0 0 {one.width:.1f} {one.height:.1f}")


def _boxed(mark: Mark, there: list[Box], ledger: Ledger) -> Html:
    # The same links stand in the text beneath, so the keyboard need not meet them twice.
    words = " ".join(" ".join(ledger.text.of(span) for span in mark.ranges).split())
    name = ledger.back(words, mark.back, mark.ranges[0][0]) or words
    return tag("a", *[_rectangle(box) for box in there], href=f"#{mark.back}", class_=mark.kind, tabindex="-1", aria_label=name)


def _rectangle(box: Box) -> Html:
    return joined(Html(opening("rect", x=f"{box.x0:.1f}", y=f"{box.y0:.1f}", width=f"{box.x1 - box.x0:.1f}", height=f"{box.y1 - box.y0:.1f}") + "</rect>"))
