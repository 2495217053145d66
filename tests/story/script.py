"""From the lines of a meeting file to a meeting.

The head is ``key: value`` lines; a key may come several times. ``salt`` is chance for a renderer, where its look is not liked. An item begins with ``# Heading | Dnr …``. In an item:

    ## Label                a label line                who: Name; Name      who presents it (nothing is printed)
    sentence                sentences on lines that follow each other are one paragraph
    - point   1. point      a list                      ~ line               lines without a mark, close together
    | a | b |               a table, its head first     > kind fields | …    a fact that the line above states
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

MEETINGS = Path(__file__).with_name("meetings")
_MARKS = {"- ": "-", "1. ": "1", "~ ": ""}


@dataclass
class Line:
    """A sentence, point, row or label, with the facts that stand under it."""

    kind: str
    """label, text, blank, or the mark of a list as "point:-"; "row" for tables."""
    text: str
    facts: list[str] = field(default_factory=list)


@dataclass
class Item:
    """One item of the meeting."""

    heading: str
    case: str | None = None
    presenters: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


@dataclass
class Meeting:
    """One meeting as its file has it."""

    name: str
    head: dict[str, list[str]]
    items: list[Item]

    @property
    def day(self) -> date:
        return date.fromisoformat(self.name[:10])

    @property
    def body(self) -> str:
        return self.one("body")

    def one(self, key: str, otherwise: str = "") -> str:
        return self.head.get(key, [otherwise])[0]

    def many(self, key: str) -> list[str]:
        return self.head.get(key, [])


def _line(text: str) -> Line:
    if not text.strip():
        return Line("blank", "")
    if text.startswith("## "):
        return Line("label", text[3:])
    if text.startswith("| "):
        return Line("row", text.strip("| "))
    for start, mark in _MARKS.items():
        if text.startswith(start):
            return Line(f"point:{mark}", text[len(start) :])
    return Line("text", text)


def parsed(name: str, source: str) -> Meeting:
    """A meeting of a file's text."""
    head: dict[str, list[str]] = {}
    items: list[Item] = []
    for text in source.splitlines():
        if text.startswith("# "):
            heading, _, case = text[2:].partition(" | ")
            items.append(Item(heading, case or None))
        elif not items:
            key, _, value = text.partition(":")
            if value:
                head.setdefault(key.strip(), []).append(value.strip())
        elif text.startswith("who: "):
            items[-1].presenters += [one.strip() for one in text[5:].split(";")]
        elif text.startswith("> "):
            items[-1].lines[-1].facts.append(text[2:])
        else:
            items[-1].lines.append(_line(text))
    return Meeting(name, head, items)


def meetings() -> list[Meeting]:
    """All meetings, by day."""
    return [parsed(path.stem, path.read_text("utf-8")) for path in sorted(MEETINGS.glob("2*.txt"))]
