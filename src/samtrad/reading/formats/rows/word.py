"""A word on a page, as a PDF or a reader of pictures hands it over."""

from __future__ import annotations

from typing import NamedTuple


class Word(NamedTuple):
    """Characters without a space between them, and where they stand.

    Lengths are points from the page's top left corner: ``x0``, ``y0``, ``x1``, ``y1`` bound the box that the type's
    own height and the letters' advance give, ``base`` is the line that letters stand on, ``size`` the type size.
    ``first`` and ``end`` are the half-open range of character indexes on the page.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    size: float
    bold: bool
    first: int
    end: int
