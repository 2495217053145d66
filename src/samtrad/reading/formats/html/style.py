"""How a web page's elements are set, as far as text needs it: shown or not, weight, size and white space above and below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from samtrad.reading.formats.blocks.laid_out import POINTS_A_COLUMN

SIZE = 12.0
"""Points of a page's text, where it says nothing."""
_LINE = 1.2  # sizes from line to line
_MOST_RULES = 20_000
_MOST_SHEET = 2_000_000  # characters
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_AT_BLOCK = re.compile(r"@[^{};]{0,300}\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")  # for print, for narrow screens, fonts
_RULE = re.compile(r"([^{}@;]{1,2000})\{([^{}]*)\}")
_SELECTOR = re.compile(r"(?:([a-z][a-z0-9]*)?\.([\w-]+)|([a-z][a-z0-9]*))", re.IGNORECASE)
_PROPERTY = re.compile(r"(display|visibility|margin(?:-top|-bottom)?|font-weight|font-size|list-style(?:-type)?|white-space)\s*:\s*([^;]+)", re.IGNORECASE)
_LENGTH = re.compile(r"(-?\d*\.?\d+)(pt|px|cm|mm|in|em|rem|ex|%)?")
_POINTS = {"pt": 1.0, "px": 0.75, "cm": 28.346, "mm": 2.8346, "in": 72.0}
_HEADINGS = {"h1": 2.0, "h2": 1.5, "h3": 1.17, "h4": 1.0, "h5": 0.83, "h6": 0.67}
_SPACED = frozenset({"p", "blockquote", "dl", "figure", "pre", "ul", "ol", "menu", "dir", "fieldset", "hr", *_HEADINGS})
_BOLD = frozenset({"b", "strong", "th", *_HEADINGS})
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
    "header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul".split()
)
_FAR = 50.0  # lines: more white space tells no more


class Style(NamedTuple):
    """What an element's style says: shown, set apart as a block, white space in lines, weight, size, list marks."""

    shown: bool
    block: bool
    above: float = 0.0
    below: float = 0.0
    bold: bool | None = None
    size: float | None = None
    marked: bool = True
    kept: bool = False
    """Whether white space in it is kept."""


class Sheet:
    """The styles of a page: what browsers give an element, its rules for single elements and classes, and its own."""

    def __init__(self, sheets: Iterable[str] = ()) -> None:
        self._rules: dict[str, dict[str, str]] = {}
        self._known: dict[tuple[str, str, str, float], Style] = {}
        for sheet in sheets:
            if "{" in sheet and len(sheet) <= _MOST_SHEET:
                self._take(_AT_BLOCK.sub(" ", _COMMENT.sub(" ", sheet)))

    def _take(self, sheet: str) -> None:
        for number, rule in enumerate(_RULE.finditer(sheet)):
            if number >= _MOST_RULES:
                return
            declared = _properties(rule.group(2))
            if not declared:
                continue
            for selector in rule.group(1).split(","):
                if match := _SELECTOR.fullmatch(selector.strip()):
                    tag, kind, alone = match.groups()
                    key = alone.lower() if alone else f"{(tag or '').lower()}.{kind}"
                    self._rules.setdefault(key, {}).update(declared)

    def style(self, tag: str, classes: str, own: str, size: float) -> Style:
        """The style of an element in text of a size."""
        key = (tag, classes, own, size)
        found = self._known.get(key)
        if found is None:
            declared: dict[str, str] = {}
            if self._rules:
                declared.update(self._rules.get(tag, {}))
                for kind in classes.split():
                    declared.update(self._rules.get(f".{kind}", {}))
                    declared.update(self._rules.get(f"{tag}.{kind}", {}))
            if own:
                declared.update(_properties(own))
            found = self._known[key] = _styled(tag, declared, size)
        return found


def _properties(declared: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _PROPERTY.finditer(declared):
        name, value = match.group(1).lower(), match.group(2).replace("!important", "").strip().lower()
        if name == "margin":
            sides = value.split()
            if sides:
                found["margin-top"], found["margin-bottom"] = sides[0], sides[2] if len(sides) > 2 else sides[0]
        else:
            found[name] = value
    return found


def _styled(tag: str, declared: Mapping[str, str], around: float) -> Style:
    display = declared.get("display", "")
    size = _size(declared.get("font-size"), around)
    if size is None and tag in _HEADINGS:
        size = around * _HEADINGS[tag]
    white = 1.0 if tag in _SPACED else 0.0
    weight = declared.get("font-weight", "")
    bold: bool | None = True if tag in _BOLD else None
    if weight:
        bold = weight in {"bold", "bolder"} or (weight.isascii() and weight.isdigit() and int(weight[:4]) >= 600)
    return Style(
        shown=display != "none" and declared.get("visibility") not in {"hidden", "collapse"},
        block=display in {"block", "flex", "grid", "list-item", "table"} or (tag in _BLOCKS and not display.startswith("inline")),
        above=_lines(declared.get("margin-top"), size or around, white),
        below=_lines(declared.get("margin-bottom"), size or around, white),
        bold=bold,
        size=round(size, 2) if size is not None else None,
        marked=not any("none" in declared.get(name, "") for name in ("list-style", "list-style-type")),
        kept=declared.get("white-space", "").startswith(("pre", "break-spaces")) if "white-space" in declared else tag == "pre",
    )


def _points(length: str | None, size: float) -> float | None:
    match = _LENGTH.fullmatch(length) if length else None
    if match is None:
        return None
    number, unit = float(match.group(1)), match.group(2)
    if unit is None:
        return 0.0 if number == 0 else None
    if unit in _POINTS:
        return number * _POINTS[unit]
    return number * {"em": size, "rem": SIZE, "ex": size / 2, "%": size / 100}[unit]


def _size(written: str | None, around: float) -> float | None:
    size = _points(written, around)
    return size if size is not None and 1.0 <= size <= 200.0 else None


def _lines(written: str | None, size: float, otherwise: float) -> float:
    """White space in lines; what a browser gives a paragraph by itself is one blank line."""
    if written is None or (points := _points(written, size)) is None:
        return otherwise
    return min(max(points / (size * _LINE), 0.0), _FAR)


INDENT = 30 / POINTS_A_COLUMN
"""Columns that a list's entries are moved in."""
