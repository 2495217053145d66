"""Minutes made of blocks as a PDF: lines broken at the right edge, white space for what stands apart, columns for tables."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

SIZE, STEP, GAP = 11.0, 13.5, 11.0
LEFT, RIGHT, TOP, BOTTOM = 71.0, 71.0, 71.0, 71.0
TAB = 130.0
MARK = 18.0
_PLAIN, _BOLD = "Helvetica", "Helvetica-Bold"


class Sheet:
    """Writes lines from the top of one page to the bottom of the last."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=A4, invariant=1)
        self._y = A4[1] - TOP

    def gap(self) -> None:
        """White space before what comes."""
        self._y -= GAP

    def row(self, cells: Sequence[tuple[float, str]], *, bold: bool = False) -> None:
        """Cells beside each other at their left edges, each broken where the next begins."""
        font = _BOLD if bold else _PLAIN
        edges = [*(left for left, _ in cells[1:]), A4[0] - RIGHT + 12]
        broken = [list(_broken(text, edge - 12 - left, font)) for (left, text), edge in zip(cells, edges, strict=True)]
        for number in range(max(map(len, broken))):
            if self._y - STEP < BOTTOM:
                self._canvas.showPage()
                self._y = A4[1] - TOP
            self._y -= STEP
            self._canvas.setFont(font, SIZE)
            for (left, _), lines in zip(cells, broken, strict=True):
                if number < len(lines):
                    self._canvas.drawString(left, self._y, lines[number])

    def done(self) -> bytes:
        """The document."""
        self._canvas.save()
        return self._buffer.getvalue()


def _broken(text: str, width: float, font: str) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        if line and stringWidth(f"{line} {word}", font, SIZE) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
