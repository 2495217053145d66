"""The minutes of this folder, and which third of them is held out: of those only figures are looked at."""

from __future__ import annotations

import html
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from samtrad.reading.read import read

_FOLDER = Path(__file__).parent
_FILES = ("one", "two", "three")

Told = tuple[str | None, str | None, str | None, str, str]
"""Name, party, organisation, capacity, presence."""


class Attended(NamedTuple):
    """One document: its name, its text, who was there, and the items of those who were there in part."""

    name: str
    text: str
    told: list[Told]
    items: dict[str, list[str]]

    @property
    def held_out(self) -> bool:
        """Whether only figures of it are looked at."""
        return crc32(self.name.encode()) % 3 == 0

    @property
    def page(self) -> str:
        """The same as a web page, a paragraph to a line; what columns there are stay as wide."""
        return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>\n" for line in self.text.splitlines() if line.strip()) + "</body></html>"


def minutes() -> list[Attended]:
    """All of them, in the order of the files."""
    found = []
    for file in _FILES:
        for part in (_FOLDER / f"{file}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
            name, rest = part.split("\n", 1)
            text, truth = rest.split("\n---\n", 1)
            rows = [line.split("|") for line in truth.strip().splitlines()]
            told: list[Told] = [(None if row[0] == "-" else row[0], row[1] or None, row[2] or None, row[3], row[4]) for row in rows]
            found.append(Attended(name, text + "\n", told, {row[0]: row[5].split() for row in rows if row[5]}))
    return found


def told_by_reader(data: str, suffix: str) -> Counter[Told]:
    """Who was there by the reader."""
    return Counter((a.name, a.party, a.organisation, a.capacity, a.presence) for a in read(data.encode(), f"minutes{suffix}").minutes.attendance)
