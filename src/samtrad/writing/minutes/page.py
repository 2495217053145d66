"""Written minutes as a web page: headings, lists and tables as what they are, the look inside it, without script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from samtrad.writing.markup import Html, joined, opening, tag
from samtrad.writing.minutes.blocks import Block, Composed, Facts, Heading, Lines, Para, Points, Table

_LOOK = Path(__file__).parents[1] / "look" / "minutes.css"
_NO_ID = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans("åäöé", "aaoe")
_ITEM = 2


def page(composed: Composed) -> bytes:
    """The page."""
    head = joined(
        opening("meta", charset="utf-8"),
        opening("meta", name="viewport", content="width=device-width, initial-scale=1"),
        opening("meta", name="color-scheme", content="light dark"),
        tag("title", composed.title),
        tag("style", Html(_LOOK.read_text("utf-8"))),
    )
    body = tag("body", tag("main", "\n", fragment(composed)))
    return f"{Html('<!doctype html>')}\n{tag('html', tag('head', head), body, lang=composed.language)}\n".encode()


def fragment(composed: Composed) -> Html:
    """The minutes as they stand within a page: an element for each part, named by its heading."""
    used: set[str] = set()
    parts = [_section(blocks, used) for blocks in _parted(composed.blocks)]
    return tag("article", *parts, class_="minutes", lang=composed.language)


def _parted(blocks: object) -> Iterator[list[Block]]:
    """What stands before the first heading of an item or part, then each of these with what is under it."""
    part: list[Block] = []
    for block in blocks:  # type: ignore[attr-defined]
        if isinstance(block, Heading) and block.level == _ITEM and part:
            yield part
            part = []
        part.append(block)
    if part:
        yield part


def _section(blocks: list[Block], used: set[str]) -> Html:
    first = blocks[0]
    if not (isinstance(first, Heading) and first.level == _ITEM):
        return tag("header", *(_block(block) for block in blocks))
    name = _name(first.text, used)
    return tag("section", tag("h2", first.text, id=name), "\n", *(_block(block) for block in blocks[1:]), aria_labelledby=name)


def _name(text: str, used: set[str]) -> str:
    """An id of the letters of a heading: "§ 12 Budget" is p-12-budget."""
    name = base = f"p-{_NO_ID.sub('-', text.casefold().translate(_LETTERS)).strip('-')[:60]}"
    at = 2
    while name in used:
        name, at = f"{base}-{at}", at + 1
    used.add(name)
    return name


def _block(block: Block) -> Html:
    match block:
        case Heading():
            told = tag(f"h{block.level}", block.text)
        case Para():
            told = tag("p", tag("b", f"{block.label}:") if block.label else None, " " if block.label else None, block.text)
        case Points():
            told = tag("ul", *(tag("li", point) for point in block.points))
        case Facts():
            told = tag("dl", *(tag("div", tag("dt", label), *(tag("dd", line) for line in lines)) for label, lines in block.rows))
        case Table():
            told = _table(block)
        case Lines():
            told = tag("dl", *(tag("div", tag("dt", role), tag("dd", name)) for role, name in block.signers), class_="lines")
    return joined(told, "\n")


def _table(block: Table) -> Html:
    head = tag("tr", *(tag("th", cell, scope="col") for cell in block.head))
    rows = [tag("tr", tag("th", row[0], scope="row"), *(tag("td", cell) for cell in row[1:])) for row in block.rows]
    table = tag("table", tag("thead", head), tag("tbody", *rows), aria_label=block.caption)
    return tag("div", table, class_="wide", tabindex="0", role="group", aria_label=block.caption)
