"""Parties of a round as tiles: equal squares, county by county from north to south, each with the letters of its name and the letter of its state.

The table beside says the same in words, so the picture is one thing to whoever listens: its title and how many stand how.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, sqrt
from typing import NamedTuple

from samtrad.writing.markup import Html, joined, tag, text

_SIZE = 62
_GAP = 4
_HEAD = 26
_WIDE = 8
_LETTERS = 4
_NORTH = ("25", "24", "23", "22", "21", "20", "17", "18", "19", "03", "01", "04", "05", "14", "06", "08", "09", "13", "07", "10", "12", "")
"""Counties by their codes from north to south; those without one last."""


class Tile(NamedTuple):
    """A party: its name, its county's code, the letter of its state, and how its square is drawn (adopted, refused, waits)."""

    name: str
    county: str
    letter: str
    drawn: str
    told: str


class Block(NamedTuple):
    """A county's tiles, and where they stand."""

    name: str
    tiles: Sequence[Tile]
    columns: int
    left: int = 0
    top: int = 0

    @property
    def wide(self) -> int:
        """How wide it is; room for its name."""
        return max(self.columns * (_SIZE + _GAP), min(len(self.name) * 11, _WIDE * (_SIZE + _GAP)))

    @property
    def high(self) -> int:
        """How high it is."""
        return _HEAD + ceil(len(self.tiles) / self.columns) * (_SIZE + _GAP)


def tiles(parties: Sequence[Tile], counties: Mapping[str, str], title: str, told: str) -> Html:
    """The picture: SVG with a title and a sentence that says what it shows."""
    blocks, wide, high = _placed(_blocks(parties, counties))
    return tag(
        "svg",
        tag("title", title, id="brickor-namn"),
        tag("desc", told, id="brickor-sagt"),
        *[_block(one) for one in blocks],
        class_="pic tiles",
        role="img",
        aria_labelledby="brickor-namn brickor-sagt",
        viewBox=f"0 0 {wide} {high}",
    )


def _blocks(parties: Sequence[Tile], counties: Mapping[str, str]) -> list[Block]:
    order = {code: at for at, code in enumerate(_NORTH)}
    codes = sorted({one.county for one in parties}, key=lambda code: (order.get(code, len(order)), code))
    found = []
    for code in codes:
        held = [one for one in parties if one.county == code]
        found.append(Block(counties.get(code, ""), held, min(_WIDE, max(2, ceil(sqrt(len(held) * 1.6))))))
    return found


def _placed(blocks: Sequence[Block]) -> tuple[list[Block], int, int]:
    """The blocks in rows, as many beside each other as there is room for."""
    room, left, top, row = _WIDE * (_SIZE + _GAP), 0, 0, 0
    placed: list[Block] = []
    for one in blocks:
        if left and left + one.wide > room:
            left, top, row = 0, top + row + _GAP * 3, 0
        placed.append(one._replace(left=left, top=top))
        left, row = left + one.wide + _GAP * 4, max(row, one.high)
    return placed, max((one.left + one.wide for one in placed), default=room), top + row


def _block(one: Block) -> Html:
    drawn = [tag("text", one.name, x=str(one.left), y=str(one.top + _HEAD - 9))] if one.name else []
    for at, tile in enumerate(one.tiles):
        left = one.left + at % one.columns * (_SIZE + _GAP)
        top = one.top + _HEAD + at // one.columns * (_SIZE + _GAP)
        drawn.append(_tile(tile, left, top))
    return joined(*drawn)


def _tile(tile: Tile, left: int, top: int) -> Html:
    """One square, written out at once: there may be some hundreds."""
    middle, side = left + _SIZE // 2, _SIZE - 4
    return Html(
        f'<g class="tile {text(tile.drawn)}"><title>{text(f"{tile.name}: {tile.told}")}</title>'
        f'<rect x="{left + 2}" y="{top + 2}" width="{side}" height="{side}"></rect>'
        f'<text x="{middle}" y="{top + 27}" class="mid">{text(tile.name[:_LETTERS])}</text>'
        f'<text x="{middle}" y="{top + 51}" class="mid">{text(tile.letter)}</text></g>'
    )
