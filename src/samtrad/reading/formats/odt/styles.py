"""OpenDocument's styles: weight, size, spacing and level of a paragraph or a run, worked out once for each style."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.odt.names import count, name, points

_USUAL_SIZE = 12.0
_LINE = 1.2  # sizes from line to line in most fonts
_DEEPEST = 30  # styles that build on one another
_BOLD = frozenset({"bold", "600", "700", "800", "900"})
_STYLE, _DEFAULT_STYLE, _FAMILY, _NAME, _PARENT = (
    name("style:style"),
    name("style:default-style"),
    name("style:family"),
    name("style:name"),
    name("style:parent-style-name"),
)
_PARAGRAPH, _TEXT, _COLUMN = name("style:paragraph-properties"), name("style:text-properties"), name("style:table-column-properties")
_TOP, _BOTTOM, _LEFT, _MARGIN, _BREAK = name("fo:margin-top"), name("fo:margin-bottom"), name("fo:margin-left"), name("fo:margin"), name("fo:break-before")
_WEIGHT, _SIZE, _DISPLAY, _WIDTH = name("fo:font-weight"), name("fo:font-size"), name("text:display"), name("style:column-width")
_CLOSE, _MASTER = name("style:contextual-spacing"), name("style:master-page-name")


class Shape(NamedTuple):
    """How a paragraph or run is set: type size and spacing in points; ``key`` is its style's name."""

    bold: bool = False
    size: float = _USUAL_SIZE
    hidden: bool = False
    top: float = 0.0
    bottom: float = 0.0
    left: float = 0.0
    turns: bool = False
    close: bool = False

    def in_lines(self, length: float) -> float:
        """White space in points as a number of lines."""
        return length / (self.size * _LINE) if length > 0 and self.size > 0 else 0.0


class Styles:
    """The styles of a document; those of the content go before those of the same name in the document's style sheet."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._defaults: dict[str, etree._Element] = {}
        self._shapes: dict[tuple[str, str, Shape | None], Shape] = {}
        for root in roots:
            for style in root.iter(_STYLE):
                self._elements.setdefault((style.get(_FAMILY) or "", style.get(_NAME) or ""), style)
            for style in root.iter(_DEFAULT_STYLE):
                self._defaults.setdefault(style.get(_FAMILY) or "", style)

    def paragraph(self, style: str) -> Shape:
        """The shape of a paragraph of a style, all that it builds on included."""
        return self._shape("paragraph", style, None)

    def run(self, style: str, around: Shape) -> Shape:
        """The shape of a run of a style in a paragraph or run."""
        return self._shape("text", style, around)

    def width(self, style: str) -> float:
        """The width of a table's column in points."""
        element = self._elements.get(("table-column", style))
        properties = next(element.iterchildren(_COLUMN), None) if element is not None else None
        return max(points(properties.get(_WIDTH)) or 0.0, 0.0) if properties is not None else 0.0

    def masters(self) -> set[str]:
        """The names of page layouts that paragraphs ask for."""
        return {master for element in self._elements.values() if (master := element.get(_MASTER))}

    def _shape(self, family: str, style: str, around: Shape | None) -> Shape:
        key = (family, style, around)
        found = self._shapes.get(key)
        if found is None:
            found = around or Shape()
            if family == "paragraph" and family in self._defaults:
                found = _with(found, self._defaults[family])
            for element in reversed(self._line_of(family, style)):
                found = _with(found, element)
            self._shapes[key] = found
        return found

    def _line_of(self, family: str, style: str) -> list[etree._Element]:
        """A style and what it builds on, itself first; a circle is cut."""
        found: list[etree._Element] = []
        element = self._elements.get((family, style))
        while element is not None and element not in found and len(found) < _DEEPEST:
            found.append(element)
            element = self._elements.get((family, element.get(_PARENT) or ""))
        return found


def _with(shape: Shape, element: etree._Element) -> Shape:
    """A shape with what one style changes."""
    changes: dict[str, float | bool] = {}
    for properties in element:
        get = properties.get
        if properties.tag == _PARAGRAPH:
            every = points(get(_MARGIN))
            for key, attribute in (("top", _TOP), ("bottom", _BOTTOM), ("left", _LEFT)):
                if (length := points(get(attribute))) is not None or (length := every) is not None:
                    changes[key] = length
            if (turn := get(_BREAK)) is not None:
                changes["turns"] = turn == "page"
            if (close := get(_CLOSE)) is not None:
                changes["close"] = close == "true"
        elif properties.tag == _TEXT:
            if (weight := get(_WEIGHT)) is not None:
                changes["bold"] = weight in _BOLD
            if (size := _size(get(_SIZE), shape.size)) is not None:
                changes["size"] = size
            if (display := get(_DISPLAY)) is not None:
                changes["hidden"] = display == "none"
    return shape._replace(**changes) if changes else shape  # type: ignore[arg-type]


def _size(written: str | None, around: float) -> float | None:
    """A type size in points, or as a share of the one around it."""
    if written is None:
        return None
    if written.endswith("%"):
        return around * count(written[:-1], 100) / 100
    return points(written)
