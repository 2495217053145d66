"""A page as a picture, and what one who recognises text sees in it. How that is done comes in from outside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

Failing: TypeAlias = Literal["missing", "off", "time", "failed"]
"""Why a picture was not recognised: nothing to do it with, not wished for, too slow, or it went wrong."""

Ocr: TypeAlias = Literal["auto", "never", "always"]
"""Whether pictures of text are recognised: where a page has no text that can be used, never, or on every page."""


class Picture(NamedTuple):
    """Grey dots, row by row from the top, 0 black and 255 white; ``resolution`` is dots an inch."""

    width: int
    height: int
    dots: bytes
    resolution: float


class Seen(NamedTuple):
    """A word seen in a picture: its edges in dots from the top left corner, its line's number, how sure it is (0 to 1).

    ``cell`` is the number of the cell of a ruled table that it stands in, counted through the page; -1 outside of such tables.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: int
    sure: float
    cell: int = -1


Recognise: TypeAlias = Callable[[Picture], list[Seen]]
"""Recognises the text of one picture, words in reading order. Raises ``NotRecognised`` where it cannot."""


class NotRecognised(Exception):  # noqa: N818 - what is said of a page, as Unreadable is of a file
    """A picture whose text could not be recognised."""

    def __init__(self, code: Failing) -> None:
        super().__init__(code)
        self.code = code
