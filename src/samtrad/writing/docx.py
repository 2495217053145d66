"""A small document for Word: headings, paragraphs and tables, in the standard's own parts and nothing else. The same content gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""
_RELATIONS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""
_STYLED = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""
_STYLES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style></w:styles>"""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class Docx:
    """A document, written from above."""

    def __init__(self) -> None:
        self._root = etree.Element(f"{{{_W}}}document", nsmap={"w": _W})
        self._body = etree.SubElement(self._root, f"{{{_W}}}body")

    def heading(self, text: str, level: int = 1) -> None:
        """A heading of the first or second level."""
        self._paragraph(self._body, text, f"Heading{level}")

    def paragraph(self, text: str) -> None:
        """Text; its lines are kept apart."""
        for line in text.splitlines() or [""]:
            self._paragraph(self._body, line)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A table, whose first row is told as its heading on every page."""
        table = etree.SubElement(self._body, f"{{{_W}}}tbl")
        properties = etree.SubElement(table, f"{{{_W}}}tblPr")
        borders = etree.SubElement(properties, f"{{{_W}}}tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            etree.SubElement(borders, f"{{{_W}}}{side}", {f"{{{_W}}}val": "single", f"{{{_W}}}sz": "4"})
        grid = etree.SubElement(table, f"{{{_W}}}tblGrid")
        for _ in heads:
            etree.SubElement(grid, f"{{{_W}}}gridCol")
        for at, row in enumerate([heads, *rows]):
            line = etree.SubElement(table, f"{{{_W}}}tr")
            if at == 0:
                etree.SubElement(etree.SubElement(line, f"{{{_W}}}trPr"), f"{{{_W}}}tblHeader")
            for told in row:
                cell = etree.SubElement(line, f"{{{_W}}}tc")
                for piece in told.splitlines() or [""]:
                    self._paragraph(cell, piece)

    def _paragraph(self, within: etree._Element, text: str, style: str = "") -> None:
        made = etree.SubElement(within, f"{{{_W}}}p")
        if style:
            etree.SubElement(etree.SubElement(made, f"{{{_W}}}pPr"), f"{{{_W}}}pStyle", {f"{{{_W}}}val": style})
        told = etree.SubElement(etree.SubElement(made, f"{{{_W}}}r"), f"{{{_W}}}t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        told.text = "".join(sign for sign in text if sign == "\t" or " " <= sign < "\ud800" or "\ue000" <= sign < "\ufffe" or sign > "\uffff")

    def bytes(self) -> bytes:
        """The document."""
        etree.SubElement(self._body, f"{{{_W}}}sectPr")
        parts = {
            "[Content_Types].xml": _TYPES.encode(),
            "_rels/.rels": _RELATIONS.encode(),
            "word/document.xml": etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True),
            "word/_rels/document.xml.rels": _STYLED.encode(),
            "word/styles.xml": _STYLES.encode(),
        }
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in parts.items():
                packed.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()
