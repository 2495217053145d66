"""What stands around the text of a web page: navigation, banners, headers and footers of the site."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

_TAGS = frozenset({"nav", "aside", "noscript", "button", "dialog", "search"})
_SITE = frozenset({"header", "footer"})  # of the page, where they are not part of an article
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar", "toolbar"})
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|brodsmul\w*|skip(?:-?(?:link|to|nav|content)\w*)?|sr-only|visually-?hidden|screen-?reader(?:-text)?|read-?speaker|rs_?btn|rsbtn|site-(?:header|footer|nav\w*)|sidebar|social|share|dela-sidan)(?:[\s_-]|$)|cookie-?(?:banner|bar|notice|consent)",
    re.IGNORECASE,
)
_NEVER = frozenset({"html", "body", "main", "article", "h1", "table", "tbody", "tr", "td"})
_MOST = 0.5  # share of a page's characters that what is told by its name alone may hold


class Around:
    """Tells what of a page stands around its text. ``main`` is the element that holds the text, where the page says so."""

    def __init__(self, root: etree._Element) -> None:
        self._length = max(_length(root), 1)
        self.main = self._main(root)

    def _main(self, root: etree._Element) -> etree._Element | None:
        """The one element that is marked as the page's content and holds a good part of it."""
        found = [e for e in root.iter("main", "div", "section", "article") if e.tag == "main" or e.get("role") == "main"]
        outer = [e for e in found if not any(a in found for a in e.iterancestors())]
        return outer[0] if len(outer) == 1 and _length(outer[0]) > min(_MOST / 2 * self._length, 500) else None

    def holds(self, element: etree._Element, tag: str, attributes: Mapping[str, str], *, in_article: bool) -> bool:
        """Whether an element stands around the text."""
        if tag in _TAGS or (tag in _SITE and not in_article):
            return not self.has_main(element) and not (tag == "header" and self._is_title(element))
        if not attributes:
            return False
        role = attributes.get("role")
        if role is not None and role.lower() in _ROLES and tag not in _NEVER:
            return not self.has_main(element)
        named = f"{attributes.get('class', '')} {attributes.get('id', '')}"
        if len(named) < 4 or tag in _NEVER or not _NAMES.search(named):
            return False
        return not self.has_main(element) and _length(element) <= _MOST * self._length

    def _is_title(self, element: etree._Element) -> bool:
        """Whether a header holds the document's own title, as programs that turn documents into pages write it."""
        return self.main is None and next(element.iter("h1"), None) is not None and next(element.iter("nav", "form", "img"), None) is None

    def has_main(self, element: etree._Element) -> bool:
        """Whether the page's content lies inside: then it cannot stand around it."""
        if self.main is None:
            return _length(element) > 0.9 * self._length
        return any(ancestor is element for ancestor in self.main.iterancestors())


def _length(element: etree._Element) -> int:
    """How many characters an element holds, scripts and styles left out."""
    return sum(len(text) for text in element.itertext()) - sum(len(e.text or "") for e in element.iter("script", "style"))
