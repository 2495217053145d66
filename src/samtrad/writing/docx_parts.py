"""The parts of a document for Word beside its text: styles, the list, the foot of its pages, what it says of itself."""

from __future__ import annotations

from html import escape
from typing import Final, NamedTuple

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FOOTER: Final = "r3"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


class Told(NamedTuple):
    """What a document says of itself."""

    title: str
    author: str
    subject: str
    language: str


def allowed(text: str) -> str:
    """Text without what XML cannot hold."""
    return "".join(sign for sign in text if sign == "\t" or " " <= sign < "\ud800" or "\ue000" <= sign < "\ufffe" or sign > "\uffff")


def package(document: bytes, told: Told, foot: tuple[str, str] | None) -> dict[str, bytes]:
    """Every part by its name."""
    made = {
        "[Content_Types].xml": _types(with_foot=foot is not None),
        "_rels/.rels": _links(("r1", f"{R}/officeDocument", "word/document.xml"), ("r2", f"{_LINKS}/metadata/core-properties", "docProps/core.xml")),
        "docProps/core.xml": _about(told),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _links(
            ("r1", f"{R}/styles", "styles.xml"), ("r2", f"{R}/numbering", "numbering.xml"), *([(FOOTER, f"{R}/footer", "footer1.xml")] if foot else [])
        ),
        "word/styles.xml": _styles(told.language),
        "word/numbering.xml": _NUMBERING,
    }
    return made | ({"word/footer1.xml": _footer(*foot)} if foot else {})


def _part(text: str) -> bytes:
    return (_HEAD + text).encode()


def _types(*, with_foot: bool) -> bytes:
    parts = {"document": "document.main", "styles": "styles", "numbering": "numbering"} | ({"footer1": "footer"} if with_foot else {})
    told = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_KINDS}.{kind}+xml"/>' for name, kind in parts.items())
    return _part(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'{told}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _links(*links: tuple[str, str, str]) -> bytes:
    return _part(
        f'<Relationships xmlns="{_LINKS}">' + "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{to}"/>' for i, kind, to in links) + "</Relationships>"
    )


def _about(told: Told) -> bytes:
    fields = {"title": told.title, "creator": told.author, "subject": told.subject, "language": told.language}
    inner = "".join(f"<dc:{name}>{escape(allowed(value))}</dc:{name}>" for name, value in fields.items() if value)
    return _part(f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</cp:coreProperties>')


def _heading(level: int, size: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>'
        f'<w:pPr><w:keepNext/><w:spacing w:before="{360 if level < 3 else 200}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        f'<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def _styles(language: str) -> bytes:
    return _part(
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{_heading(1, 32)}{_heading(2, 26)}{_heading(3, 22)}{_heading(4, 22)}"
        '<w:style w:type="paragraph" w:styleId="TableHead"><w:name w:val="Table Head"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style></w:styles>'
    )


_NUMBERING: Final = _part(
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


def _footer(text: str, page: str) -> bytes:
    def field(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    def run(told: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{escape(allowed(told))}</w:t></w:r>' if told else ""

    before, between, after = page.split("{}")
    inner = run(f"{text}    {before}") + field("PAGE") + run(between) + field("NUMPAGES") + run(after)
    return _part(f'<w:ftr xmlns:w="{W}"><w:p>{inner}</w:p></w:ftr>')
