"""Word documents and OpenDocument texts built by hand, part by part, for tests: no word processor takes part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"), ("fo", "xsl-fo-compatible"))
)
ODF += (
    ' office:version="1.2" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:xml="http://www.w3.org/XML/1998/namespace"'
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="{TYPE}.numbering+xml"/></Types>'
)
TEXT = "application/vnd.oasis.opendocument.text"
MANIFEST = f"""<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{TEXT}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>{{}}</manifest:manifest>"""
STYLES = """<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragraf"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>"""


def packed(parts: Mapping[str, str | bytes], *, first: Mapping[str, str] | None = None) -> bytes:
    """A zip of parts; those in ``first`` stand first and unpacked."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, words in (first or {}).items():
            file.writestr(zipfile.ZipInfo(name), words)
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def docx(body: str, *, styles: str = STYLES, numbering: str = "", parts: Mapping[str, str] | None = None, relations: str = "") -> bytes:
    """A Word document with a body in Word's XML; ``parts`` are further parts, their root's content without the root's name spaces."""
    root = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    linked = f'<Relationship Id="s" Type="{root}/styles" Target="styles.xml"/><Relationship Id="n" Type="{root}/numbering" Target="numbering.xml"/>'
    files = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r" Type="{root}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}">{linked}{relations}</Relationships>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
    }
    if numbering:
        files["word/numbering.xml"] = f"<w:numbering {SPACES}>{numbering}</w:numbering>"
    for name, content in (parts or {}).items():
        tag, _, rest = content.partition(">")
        files[f"word/{name}"] = f"{tag} {SPACES}>{rest}"
    return packed(files)


def relation(identity: str, kind: str, target: str) -> str:
    """A relation of the main part."""
    return f'<Relationship Id="{identity}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>'


def p(text: str = "", *, style: str = "", properties: str = "", bold: bool = False) -> str:
    """A paragraph of Word's; tabs and line ends in its text become what Word has for them."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{r(text, bold=bold) if text else ''}</w:p>"


def r(text: str, *, properties: str = "", bold: bool = False) -> str:
    """A run of Word's."""
    inner = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">').replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    return f'<w:r><w:rPr>{"<w:b/>" if bold else ""}{properties}</w:rPr><w:t xml:space="preserve">{inner}</w:t></w:r>'


def table(*rows: list[str], widths: tuple[int, ...] = (), indent: int = 0) -> str:
    """A table of Word's; a cell is paragraphs in XML, or a text."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths or (2400,) * max(map(len, rows)))
    made = ("<w:tr>" + "".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblInd w:w="{indent}" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(made)}</w:tbl>'


def number(identity: int = 1) -> str:
    """The property that puts a paragraph in a list."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{identity}"/></w:numPr>'


def level(depth: int = 0, text: str = "%1.", written: str = "decimal", more: str = "", start: int = 1) -> str:
    """A level of a list."""
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{written}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def lists(*abstracts: str) -> str:
    """Numbering with a list for each set of levels, numbered from 1."""
    made = "".join(f'<w:abstractNum w:abstractNumId="{i}">{levels}</w:abstractNum>' for i, levels in enumerate(abstracts))
    return made + "".join(f'<w:num w:numId="{i + 1}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(len(abstracts)))


def odt(body: str, *, automatic: str = "", styles: str = "", masters: str = "", manifest: str = "") -> bytes:
    """An OpenDocument text with a body in its XML."""
    content = f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    sheet = (
        f"<office:document-styles {ODF}><office:styles>{styles}</office:styles><office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )
    parts = {"content.xml": content, "styles.xml": sheet, "META-INF/manifest.xml": MANIFEST.format(manifest)}
    return packed(parts, first={"mimetype": TEXT})
