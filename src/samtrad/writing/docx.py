"""A small document for Word: headings, paragraphs and tables, in the standard's own parts and nothing else. The same content gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

from samtrad.writing import docx_parts as parts

_W = parts.W
_BETWEEN_MARGINS = 9070
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def _widths(rows: Sequence[Sequence[str]]) -> list[str]:
    """How wide each column is, by its longest line: a share of what stands between the margins, in twentieths of a point."""
    longest = [min(max(len(line) for told in column for line in told.splitlines() or [""]), 50) + 5 for column in zip(*rows, strict=True)]
    return [str(_BETWEEN_MARGINS * one // sum(longest)) for one in longest]


class Docx:
    """A document, written from above. ``title``, ``author`` and ``subject`` are what it says of itself."""

    def __init__(self, *, title: str = "", author: str = "", subject: str = "", language: str = "sv-SE") -> None:
        self._root = etree.Element(f"{{{_W}}}document", nsmap={"w": _W, "r": parts.R})
        self._body = etree.SubElement(self._root, f"{{{_W}}}body")
        self._told = parts.Told(title, author, subject, language)
        self._foot: tuple[str, str] | None = None

    def heading(self, text: str, level: int = 1) -> None:
        """A heading of the levels 1 to 4."""
        self._paragraph(self._body, text, f"Heading{level}")

    def paragraph(self, text: str, *, label: str = "") -> None:
        """Text; its lines are kept apart. ``label`` stands in bold before the first, with a colon."""
        for at, line in enumerate(text.splitlines() or [""]):
            self._paragraph(self._body, line, label=label if at == 0 else "")

    def points(self, points: Sequence[str]) -> None:
        """A list."""
        for point in points:
            self._paragraph(self._body, " ".join(point.split()), "ListBullet")

    def foot(self, text: str, page: str) -> None:
        """What stands at the foot of each page; ``page`` has {} for its number and for how many there are."""
        self._foot = (text, page)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table, whose first row is told as its heading on every page."""
        table = etree.SubElement(self._body, f"{{{_W}}}tbl")
        properties = etree.SubElement(table, f"{{{_W}}}tblPr")
        borders = etree.SubElement(properties, f"{{{_W}}}tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            etree.SubElement(borders, f"{{{_W}}}{side}", {f"{{{_W}}}val": "single", f"{{{_W}}}sz": "4"})
        grid = etree.SubElement(table, f"{{{_W}}}tblGrid")
        widths = _widths([heads, *rows])
        for width in widths:
            etree.SubElement(grid, f"{{{_W}}}gridCol", {f"{{{_W}}}w": width})
        for at, row in enumerate([heads, *rows]):
            line = etree.SubElement(table, f"{{{_W}}}tr")
            if at == 0:
                etree.SubElement(etree.SubElement(line, f"{{{_W}}}trPr"), f"{{{_W}}}tblHeader")
            for told, width in zip(row, widths, strict=True):
                cell = etree.SubElement(line, f"{{{_W}}}tc")
                etree.SubElement(etree.SubElement(cell, f"{{{_W}}}tcPr"), f"{{{_W}}}tcW", {f"{{{_W}}}w": width, f"{{{_W}}}type": "dxa"})
                for piece in told.splitlines() or [""]:
                    self._paragraph(cell, piece, "TableHead" if at == 0 else "")

    def _paragraph(self, within: etree._Element, text: str, style: str = "", *, label: str = "") -> None:
        made = etree.SubElement(within, f"{{{_W}}}p")
        if style:
            etree.SubElement(etree.SubElement(made, f"{{{_W}}}pPr"), f"{{{_W}}}pStyle", {f"{{{_W}}}val": style})
        if label:
            run = etree.SubElement(made, f"{{{_W}}}r")
            etree.SubElement(etree.SubElement(run, f"{{{_W}}}rPr"), f"{{{_W}}}b")
            self._text(run, f"{label}: ")
        self._text(etree.SubElement(made, f"{{{_W}}}r"), text)

    @staticmethod
    def _text(run: etree._Element, text: str) -> None:
        told = etree.SubElement(run, f"{{{_W}}}t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        told.text = parts.allowed(text)

    def bytes(self) -> bytes:
        """The document."""
        section = etree.SubElement(self._body, f"{{{_W}}}sectPr")
        if self._foot is not None:
            etree.SubElement(section, f"{{{_W}}}footerReference", {f"{{{_W}}}type": "default", f"{{{parts.R}}}id": parts.FOOTER})
        etree.SubElement(section, f"{{{_W}}}pgSz", {f"{{{_W}}}w": "11906", f"{{{_W}}}h": "16838"})
        etree.SubElement(section, f"{{{_W}}}pgMar", {f"{{{_W}}}{side}": "1418" for side in ("top", "right", "bottom", "left")})
        document = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in parts.package(document, self._told, self._foot).items():
                packed.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()
