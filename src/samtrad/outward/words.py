"""The words of a page that was fetched, as somebody who looks at it has them before them."""

from __future__ import annotations

from lxml import etree, html

from samtrad.outward.fetching import Fetched

_UNSEEN = ("script", "style", "template", "noscript", "head")
_HTML = ("text/html", "application/xhtml+xml")
KINDS = (*_HTML, "text/plain")


def words(found: Fetched) -> str:
    """The words in a row, one blank between them; none of what is no page of text."""
    if found.kind not in KINDS:
        return ""
    if found.kind not in _HTML:
        return " ".join(found.data.decode(_known(found.charset) or "utf-8", "replace").split())
    try:
        root = html.document_fromstring(found.data, parser=html.HTMLParser(encoding=_known(found.charset) or None, no_network=True, remove_comments=True))
    except (etree.LxmlError, ValueError):  # nothing, or no element
        return ""
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    return " ".join(" ".join(str(words) for words in root.itertext()).split())


def _known(charset: str) -> str:
    """A set of letters that Python has too."""
    try:
        charset.encode("ascii").decode(charset)
    except (LookupError, UnicodeError):
        return ""
    return charset
