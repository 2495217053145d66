"""Long lists to choose from in forms."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def options(rows: Iterable[tuple[str, str]], chosen: str) -> SafeString:
    """A choice for each value and name. Written in one piece: of hundreds, as bodies are, a loop in a template takes several milliseconds."""
    written = (f'<option value="{escape(value)}"{" selected" if value == chosen else ""}>{escape(name)}</option>' for value, name in rows)
    return SafeString("".join(written))
