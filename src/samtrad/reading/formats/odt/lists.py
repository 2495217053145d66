"""The numbers of OpenDocument's lists and headings, computed from their list styles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.numerals import capital, letters, roman
from samtrad.reading.formats.odt.names import count, name, points
from samtrad.reading.formats.symbols import SYMBOLS
from samtrad.reading.text import BULLETS

_LEVELS = 10
_PLACE = re.compile(r"%(\d{1,2})%")
_LIST_STYLE, _OUTLINE_STYLE, _NAME = name("text:list-style"), name("text:outline-style"), name("style:name")
_NUMBER_LEVELS = frozenset({name("text:list-level-style-number"), name("text:outline-level-style")})
_BULLET_LEVEL = name("text:list-level-style-bullet")
_LEVEL, _FORMAT, _PREFIX, _SUFFIX = name("text:level"), name("style:num-format"), name("style:num-prefix"), name("style:num-suffix")
_START, _SHOWN, _BULLET, _WORDING = name("text:start-value"), name("text:display-levels"), name("text:bullet-char"), name("loext:num-list-format")
_PROPERTIES, _ALIGNMENT, _LEFT = name("style:list-level-properties"), name("style:list-level-label-alignment"), name("fo:margin-left")
_FORMATS: dict[str, Callable[[int], str]] = {"1": str, "a": letters, "A": capital(letters), "i": roman, "I": capital(roman)}

_DEFAULT = "\u2022 "
"""Before the entries of a list that names no style: programs lay it out as they like, but a list it is."""
OUTLINE = "\0outline"
"""The name that the list style of numbered headings goes by here."""


class Level(NamedTuple):
    """One level of a list style: a bullet, or how its numbers are written."""

    bullet: str = ""
    format: str = ""
    prefix: str = ""
    suffix: str = ""
    wording: str | None = None
    shown: int = 1
    start: int = 1
    left: float = 0.0


class Lists:
    """The list styles of a document, and how far each list has come while it is read."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._styles: dict[str, list[Level]] = {}
        self._counts: dict[str, list[int | None]] = {}
        for root in roots:
            for style in root.iter(_LIST_STYLE):
                self._styles.setdefault(style.get(_NAME) or "", _levels(style))
            for style in root.iter(_OUTLINE_STYLE):
                self._styles.setdefault(OUTLINE, _levels(style))

    def begin(self, style: str) -> None:
        """A list of a style starts anew."""
        self._counts.pop(style, None)

    def left(self, style: str, depth: int) -> float:
        """The left edge of a level (from 0) in points."""
        levels = self._styles.get(style)
        return levels[min(depth, _LEVELS - 1)].left if levels else 0.0

    def next(self, style: str, depth: int, start: int | None) -> str:
        """What stands before the next entry of a level (from 0), with what follows it; the list goes on."""
        levels = self._styles.get(style)
        if levels is None:
            return "" if style else _DEFAULT
        depth = min(depth, _LEVELS - 1)
        level = levels[depth]
        if level.bullet:
            return level.bullet + " "
        counts = self._counts.setdefault(style, [None] * _LEVELS)
        before = counts[depth]
        counts[depth] = start if start is not None else level.start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        shown = _shown(levels, depth, counts)
        return shown.rstrip() + " " if shown.strip() else ""


def _shown(levels: list[Level], depth: int, counts: list[int | None]) -> str:
    level = levels[depth]

    def number(at: int) -> str:
        written = _FORMATS.get(levels[at].format)
        value = counts[at]
        return written(levels[at].start if value is None else value) if written else ""

    if level.wording is not None:
        return _PLACE.sub(lambda m: number(int(m.group(1)) - 1) if 0 < int(m.group(1)) <= depth + 1 else "", level.wording)
    if not level.format:
        return ""
    numbers = [number(at) for at in range(max(depth + 1 - level.shown, 0), depth + 1)]
    return level.prefix + ".".join(filter(None, numbers)) + level.suffix


def _levels(style: etree._Element) -> list[Level]:
    levels = [Level()] * _LEVELS
    for element in style:
        depth = count(element.get(_LEVEL), 0) - 1
        if not 0 <= depth < _LEVELS:
            continue
        left = _left(element)
        if element.tag == _BULLET_LEVEL:
            levels[depth] = Level(bullet=_mark(element.get(_BULLET) or ""), left=left)
        elif element.tag in _NUMBER_LEVELS:
            get = element.get
            levels[depth] = Level("", get(_FORMAT) or "", get(_PREFIX) or "", get(_SUFFIX) or "", get(_WORDING), count(get(_SHOWN)), count(get(_START)), left)
        else:  # a picture as bullet
            levels[depth] = Level(bullet="\u2022", left=left)
    return levels


def _left(element: etree._Element) -> float:
    """Where the text of an entry starts, in points."""
    for properties in element.iterchildren(_PROPERTIES):
        for alignment in properties.iterchildren(_ALIGNMENT):
            return max(points(alignment.get(_LEFT)) or 0.0, 0.0)
    return 0.0


def _mark(character: str) -> str:
    mark = SYMBOLS.get(ord(character), character) if len(character) == 1 else character
    return mark if len(mark) == 1 and mark in BULLETS else "\u2022"
