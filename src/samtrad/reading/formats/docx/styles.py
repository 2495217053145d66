"""Word's styles: weight, size, spacing, numbering and level of a paragraph, worked out once for each style."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from samtrad.reading.formats.docx.names import VAL, is_on, w, whole

_USUAL_SIZE = 10.0  # points, where a document says nothing
_LINE = 1.2  # sizes from line to line in most fonts
_TWIPS = 20.0  # to a point
_AUTO = 14.0  # points that "automatic" spacing comes to
_DEEPEST = 30  # styles that build on one another
_BODY_LEVEL = 9  # outline level 9 is body text

_TYPE, _ID, _DEFAULT, _BASED = w("type"), w("styleId"), w("default"), w("basedOn")
_PPR, _RPR, _SPACING, _INDENT, _NUMBERING = w("pPr"), w("rPr"), w("spacing"), w("ind"), w("numPr")
_OUTLINE, _CONTEXTUAL = w("outlineLvl"), w("contextualSpacing")
_NUMBER, _LEVEL = w("numId"), w("ilvl")
_BEFORE, _AFTER, _BEFORE_AUTO, _AFTER_AUTO, _LEFTS = w("before"), w("after"), w("beforeAutospacing"), w("afterAutospacing"), (w("left"), w("start"))

BOLD, SIZE, VANISH = w("b"), w("sz"), w("vanish")
"""Run properties that say how characters look."""
SHAPING = frozenset({_SPACING, _INDENT, _NUMBERING, _OUTLINE, _CONTEXTUAL})
"""Paragraph properties that make its shape."""


class Look(NamedTuple):
    """How characters look, where something says so: None is to be taken from what stands around."""

    bold: bool | None = None
    size: float | None = None
    hidden: bool | None = None

    def over(self, under: Look) -> Look:
        """Itself, gaps filled from another."""
        return Look(
            under.bold if self.bold is None else self.bold,
            under.size if self.size is None else self.size,
            under.hidden if self.hidden is None else self.hidden,
        )


class Shape(NamedTuple):
    """How a paragraph is set, where something says so: spacing and indent in points, numbering, outline level."""

    before: float | None = None
    after: float | None = None
    left: float | None = None
    number: str | None = None
    level: int | None = None
    outline: int | None = None
    contextual: bool | None = None
    look: Look = Look()

    def over(self, under: Shape) -> Shape:
        """Itself, gaps filled from another."""
        gaps = {key: theirs for key, mine, theirs in zip(self._fields, self, under, strict=True) if mine is None and theirs is not None}
        return self._replace(**gaps, look=self.look.over(under.look))  # type: ignore[arg-type]

    @property
    def is_heading(self) -> bool:
        """Whether the document's outline has it."""
        return self.outline is not None and self.outline < _BODY_LEVEL


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._shapes: dict[str, Shape] = {}
        self._looks: dict[str, Look] = {}
        self.base = Look(bold=False, size=_USUAL_SIZE, hidden=False)
        self.spacing = Shape()
        self.usual = ""
        if root is not None:
            self._take(root)

    def _take(self, root: etree._Element) -> None:
        for style in root.iterchildren(w("style")):
            name, kind = style.get(_ID), style.get(_TYPE)
            if name is None:
                continue
            self._elements.setdefault(name, style)
            if kind == "paragraph" and style.get(_DEFAULT) is not None and is_on(style.get(_DEFAULT)):
                self.usual = name
        defaults = root.find(w("docDefaults"))
        if defaults is not None:
            if (properties := defaults.find(f"{w('rPrDefault')}/{_RPR}")) is not None:
                self.base = look_of(properties).over(self.base)
            if (properties := defaults.find(f"{w('pPrDefault')}/{_PPR}")) is not None:
                self.spacing = shape_of(properties)

    def shape(self, name: str | None) -> Shape:
        """The shape of a paragraph style, those it builds on included; document defaults are left out."""
        key = name if name is not None and name in self._elements else self.usual
        found = self._shapes.get(key)
        if found is None:
            found = Shape()
            for element in self._line_of(key):
                own = element.find(_PPR)
                shape = shape_of(own) if own is not None else Shape()
                characters = element.find(_RPR)
                found = found.over(shape._replace(look=look_of(characters) if characters is not None else Look()))
            self._shapes[key] = found
        return found

    def look(self, name: str) -> Look:
        """The look of a character style."""
        found = self._looks.get(name)
        if found is None:
            found = Look()
            for element in self._line_of(name):
                if (own := element.find(_RPR)) is not None:
                    found = found.over(look_of(own))
            self._looks[name] = found
        return found

    def _line_of(self, name: str) -> list[etree._Element]:
        """A style and what it builds on, itself first; a circle is cut."""
        found: list[etree._Element] = []
        element = self._elements.get(name)
        while element is not None and element not in found and len(found) < _DEEPEST:
            found.append(element)
            based = element.find(_BASED)
            element = self._elements.get(based.get(VAL) or "") if based is not None else None
        return found


def look_of(properties: etree._Element) -> Look:
    """What run properties say by themselves."""
    bold = size = hidden = None
    for child in properties:
        tag = child.tag
        if tag == BOLD:
            bold = is_on(child.get(VAL))
        elif tag == SIZE:
            size = whole(child.get(VAL)) / 2 or None
        elif tag == VANISH:
            hidden = is_on(child.get(VAL))
    return Look(bold, size, hidden)


def shape_of(properties: etree._Element) -> Shape:
    """What paragraph properties say by themselves."""
    found = Shape()
    for child in properties:
        if child.tag in SHAPING:
            found = shaped(found, child)
    return found


def shaped(shape: Shape, child: etree._Element) -> Shape:
    """A shape with what one of its properties says."""
    tag = child.tag
    if tag == _SPACING:
        before = _AUTO if _automatic(child, _BEFORE_AUTO) else _points(child.get(_BEFORE))
        after = _AUTO if _automatic(child, _AFTER_AUTO) else _points(child.get(_AFTER))
        return shape._replace(before=before, after=after)
    if tag == _INDENT:
        return shape._replace(left=next((_points(value) for name in _LEFTS if (value := child.get(name)) is not None), None))
    if tag == _NUMBERING:
        values = {part.tag: part.get(VAL) for part in child}
        return shape._replace(number=values.get(_NUMBER), level=whole(values[_LEVEL]) if _LEVEL in values else None)
    if tag == _OUTLINE:
        return shape._replace(outline=whole(child.get(VAL), _BODY_LEVEL))
    return shape._replace(contextual=is_on(child.get(VAL)))


def _automatic(spacing: etree._Element, name: str) -> bool:
    value = spacing.get(name)
    return value is not None and is_on(value)


def _points(twips: str | None) -> float | None:
    return None if twips is None else max(whole(twips), 0) / _TWIPS


def in_lines(points: float | None, size: float) -> float:
    """White space in points as a number of lines of a type size."""
    return points / (size * _LINE) if points else 0.0
