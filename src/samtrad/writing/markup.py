"""HTML in which nothing is left unescaped by mistake: text is escaped unless it is ``Html`` already."""

from __future__ import annotations

import re
from html import escape
from typing import TypeAlias

_NO_HTML = re.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff]")
"""Characters that no HTML document may hold; \\t, \\n and \\f are white space in it, \\r is made \\n by readers."""


class Html(str):
    """A string that is HTML."""

    __slots__ = ()


Content: TypeAlias = str | Html | None


def text(content: str) -> Html:
    """Text made HTML: escaped, and what HTML cannot hold replaced, one character for one."""
    return Html(escape(_NO_HTML.sub("\ufffd", content).replace("\r", "\ufffd"), quote=True))


def tag(name: str, /, *content: Content, **attributes: str | None) -> Html:
    """An element. Attributes that are None are left out; ``class_`` stands for class, ``aria_label`` for aria-label."""
    return Html(f"{opening(name, **attributes)}{joined(*content)}</{name}>")


def opening(name: str, /, **attributes: str | None) -> Html:
    """The opening tag of an element, or all of an element that has no content."""
    told = "".join(f' {key.rstrip("_").replace("_", "-")}="{text(value)}"' for key, value in attributes.items() if value is not None)
    return Html(f"<{name}{told}>")


def joined(*content: Content, between: str = "") -> Html:
    """Pieces one after another, text among them escaped, empty ones left out."""
    return Html(text(between).join(piece if isinstance(piece, Html) else text(piece) for piece in content if piece))
