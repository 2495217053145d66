"""Web pages (HTML) to laid-out text: what a browser shows, in its order.

What stands around the text (navigation, banners, a site's header and footer) comes after it, marked as furniture.
Scripts and what is hidden are left out. Nothing is fetched: no style sheet, picture or frame.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from samtrad.reading.formats.blocks.laid_out import Row
from samtrad.reading.formats.blocks.text import text
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.html.around import Around
from samtrad.reading.formats.html.body import Body
from samtrad.reading.formats.html.charset import characters
from samtrad.reading.formats.html.style import Sheet
from samtrad.reading.text import Text

MAX_BYTES = 64 * 1024 * 1024
_LIMITS = frozenset({etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_INTERNAL_ERROR, etree.ErrorTypes.ERR_NO_MEMORY})


def read_html(data: bytes) -> Text:
    """The text of a web page. Raises ``Unreadable`` ("empty", "hostile", "no_text", "too_large")."""
    if len(data) > MAX_BYTES:
        raise Unreadable("too_large", f"{len(data) // 1024**2} MiB of HTML")
    return text(page_rows(data)[0])


def page_rows(data: bytes, at: int = 0) -> tuple[list[Row], int]:
    """The rows of a web page and how many characters were read, with ``at`` before it. Raises ``Unreadable`` ("empty", "hostile")."""
    root = _root(characters(data))
    body = Body(Sheet(e.text or "" for e in root.iter("style")), Around(root))
    body.characters = at
    body.read(root)
    return [*body.rows, Row("", []), *_apart(body.around)], body.characters


def _root(string: str) -> etree._Element:
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(string.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable("empty", "the page holds no text") from error
    if any(entry.type in _LIMITS and entry.level_name == "FATAL" for entry in parser.error_log):
        raise Unreadable("hostile", "the page nests its elements without end")
    if root is None:
        raise Unreadable("empty", "the page holds no text")
    return root


def _apart(rows: list[Row]) -> Iterator[Row]:
    for row in rows:
        row.furniture = True
        yield row
