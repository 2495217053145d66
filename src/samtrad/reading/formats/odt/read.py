"""OpenDocument texts (ODT) to laid-out text: what the word processor shows on paper, without pages.

Kept are numbers that it computes, insertions, text boxes, fields and notes; left out are deletions, hidden text
and comments. Nothing outside the file is looked at, no macro is run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from samtrad.reading.formats.blocks.laid_out import Row
from samtrad.reading.formats.blocks.text import text
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.odt.body import Body
from samtrad.reading.formats.odt.lists import Lists
from samtrad.reading.formats.odt.names import name
from samtrad.reading.formats.odt.styles import Styles
from samtrad.reading.formats.package import Package, parsed
from samtrad.reading.text import Text

KIND = "OpenDocument text"
_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_LOCKED = b"encryption-data"
_ONE_PAGE = 2_000  # characters that go on one page with its header
_TEXT, _MASTER, _NAME, _NEXT, _DISPLAY = (
    name("office:text"),
    name("style:master-page"),
    name("style:name"),
    name("style:next-style-name"),
    name("style:display"),
)
_HEADERS = (name("style:header-first"), name("style:header"), name("style:header-left"))
_FOOTERS = (name("style:footer-first"), name("style:footer"), name("style:footer-left"))
_USUAL = "Standard"


def read_odt(data: bytes) -> Text:
    """The text of an OpenDocument text. Raises ``Unreadable`` ("damaged", "locked", "hostile", "no_text")."""
    package = Package(data, KIND)
    if _MANIFEST in package.names and _LOCKED in package.bytes_of(_MANIFEST):
        raise Unreadable("locked", f"the {KIND} is locked with a password")
    return _read(package.xml(_CONTENT), _sheet(package))


def read_flat(data: bytes) -> Text:
    """The text of an OpenDocument text that is one file of XML (FODT). Raises ``Unreadable`` ("damaged", "hostile", "no_text")."""
    return _read(parsed(data, KIND), None)


def _read(content: etree._Element, sheet: etree._Element | None) -> Text:
    """The text of a document; without a sheet its styles and page layouts stand with its content."""
    roots = [content] if sheet is None else [content, sheet]
    styles = Styles(roots)
    body = Body(styles, Lists(roots))
    main = next(content.iter(_TEXT), None)
    if main is None:
        raise Unreadable("damaged", f"the {KIND} is damaged")
    rows = body.story(main)
    notes = [row for note in body.notes[:] for row in _apart(body.story(note.body, own=note.mark))]
    long = body.has_pages or body.characters > _ONE_PAGE
    masters = list(_masters(roots[-1], styles))
    heads = list(_edges(body, masters, _HEADERS, repeated=long))
    feet = list(_edges(body, masters, _FOOTERS, repeated=True))
    return text([*heads, Row("", []), *rows, Row("", []), *notes, Row("", []), *feet])


def _sheet(package: Package) -> etree._Element | None:
    """The style sheet, where there is one and it can be read: text without styles is better than none."""
    if _STYLES not in package.names:
        return None
    try:
        return package.xml(_STYLES)
    except Unreadable as error:
        if error.code == "damaged":
            return None
        raise


def _masters(sheet: etree._Element, styles: Styles) -> Iterator[etree._Element]:
    """The page layouts in use: the usual one, those that paragraphs ask for, and those that follow on them."""
    masters = {master.get(_NAME) or "": master for master in sheet.iter(_MASTER)}
    wanted = [_USUAL, *sorted(styles.masters())]
    seen = set()
    for one in wanted:
        if one in masters and one not in seen:
            seen.add(one)
            yield masters[one]
            wanted.append(masters[one].get(_NEXT) or "")


def _edges(body: Body, masters: Iterable[etree._Element], wanted: tuple[str, ...], *, repeated: bool) -> Iterator[Row]:
    """Headers or footers, each wording once; those of a first page, and of a document of one page, are text."""
    seen: set[str] = set()
    for master in masters:
        found = {child.tag: child for child in master if child.tag in wanted and child.get(_DISPLAY) != "false"}
        for tag in wanted:
            if tag not in found:
                continue
            rows = body.story(found[tag])
            if (wording := "\n".join(row.string for row in rows if not row.is_blank)) not in seen:
                seen.add(wording)
                yield from rows if tag == wanted[0] or not repeated else _apart(rows)


def _apart(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows that stand around the document's text."""
    for row in rows:
        row.furniture = True
        yield row
