"""What formats without pages are made of: paragraphs and tables as rows of text, laid out the same way for all of them.

A format's module walks its document and writes what it meets with a ``Pen``, paragraph by paragraph. The rows that
come of it make a ``Text`` in ``blocks/text``; cells of a table are set beside each other in ``blocks/table``.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

POINTS_A_COLUMN = 5.5
"""Points that a column of characters is counted as, so that left edges are in columns, as those of plain text are."""

_WHITE: Final = -2.0
_SUPPLIED: Final = -1.0
_NEW: Any = tuple.__new__  # what a named tuple's own constructor comes down to, at a third of the time


class Stretch(NamedTuple):
    """Characters of a row that stand in the document one after the other: where in the row, how many, where there.

    ``length`` is 0 for what the document's program supplies itself: the number of a list entry.
    """

    start: int
    end: int
    origin: int
    length: int


class Row:
    """One line of the text to be: its string with tabs between cells, and how it looks.

    ``above`` and ``below`` are white space in lines; a row whose string is blank is a blank line itself. ``lefts``
    are the left edges of its cells in columns where a table sets them, else None; ``left`` that of the row.
    ``furniture`` marks what stands around the document's own text.
    """

    __slots__ = ("above", "below", "bold", "furniture", "left", "lefts", "size", "stretches", "string")

    def __init__(self, string: str, stretches: list[Stretch], bold: bool = False, size: float = 0.0) -> None:  # noqa: FBT001, FBT002  called for every line
        self.string = string
        self.stretches = stretches
        self.bold = bold
        self.size = size
        self.left = self.above = self.below = 0.0
        self.lefts: tuple[float, ...] | None = None
        self.furniture = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing can be seen in it."""
        return not self.string or self.string.isspace()


class Pen:
    """Writes one paragraph: runs of characters one after the other, parted by tabs and line ends.

    Weight and size of a row are those that most of its characters have.
    """

    __slots__ = ("_rows", "_runs")

    def __init__(self) -> None:
        self._rows: list[Row] = []
        self._runs: list[tuple[str, int, bool, float]] = []

    def write(self, string: str, origin: int, *, bold: bool, size: float) -> None:
        """Characters of the document that stand there from ``origin`` on."""
        self._runs.append((string, origin, bold, size))

    def mark(self, string: str, origin: int) -> None:
        """What the program that shows the document supplies: a number, a bullet, a hyphen."""
        self._runs.append((string, origin, False, _SUPPLIED))

    def space(self, string: str) -> None:
        """White space that is none of the document's characters: tabs, spaces."""
        self._runs.append((string, 0, False, _WHITE))

    def turn(self) -> None:
        """A line end inside the paragraph."""
        runs = self._runs
        if not runs:
            self._rows.append(Row("", []))
            return
        self._runs = []
        if len(runs) == 1 and runs[0][3] >= 0:
            string, origin, bold, size = runs[0]
            count = len(string)
            self._rows.append(Row(string, [_NEW(Stretch, (0, count, origin, count))], bold, size))
            return
        self._rows.append(_row(runs))

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was written yet."""
        return not self._runs and not self._rows

    @property
    def ends_in_space(self) -> bool:
        """Whether the row that is being written is empty or ends in white space."""
        return not self._runs or self._runs[-1][0][-1:].isspace()

    def rows(self, left: float = 0.0, above: float = 0.0, below: float = 0.0) -> list[Row]:
        """The paragraph's rows, at least one; what ``above`` and ``below`` say is white space around them, in lines."""
        self.turn()
        rows = self._rows
        if left:
            for row in rows:
                row.left = left
        rows[0].above = above
        rows[-1].below = below
        self._rows = []
        return rows


def _row(runs: list[tuple[str, int, bool, float]]) -> Row:
    """Runs as one row, with the weight and size that most of the document's characters in it have."""
    stretches: list[Stretch] = []
    sizes: dict[float, int] = {}
    at = weight = 0
    for string, origin, bold, size in runs:
        count = len(string)
        if size >= 0:
            stretches.append(_NEW(Stretch, (at, at + count, origin, count)))
            weight += count if bold else -count
            sizes[size] = sizes.get(size, 0) + count
        elif size == _SUPPLIED and (shown := len(string.rstrip())):
            stretches.append(Stretch(at, at + shown, origin, 0))
        at += count
    size = max(sizes, key=lambda s: (sizes[s], s)) if len(sizes) > 1 else next(iter(sizes), 0.0)
    return Row("".join([run[0] for run in runs]), stretches, weight > 0, size)
