"""The one place that imports late: a command pays at start-up only for what it uses itself."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

_PLACES = {
    "read": "samtrad.cli.read:run",
    "text": "samtrad.cli.text:run",
    "show": "samtrad.cli.show:run",
    "schema": "samtrad.cli.schema:run",
    "parser": "samtrad.cli.options:parser",
    "pool": "samtrad.cli.pool:outcomes",
    "tesseract": "samtrad.cli.tesseract:Tesseract",
    "office": "samtrad.cli.office:Office",
    "form.json": "samtrad.cli.forms:as_json",
    "form.summary": "samtrad.cli.summary:as_summary",
    "form.line": "samtrad.cli.listing:as_line",
    "list.head": "samtrad.cli.listing:head",
    "form.text": "samtrad.cli.forms:as_text",
    "form.page": "samtrad.cli.page:as_page",
    "pictures": "samtrad.writing.pictures:pictures",
}


def load(name: str) -> Callable[..., Any]:
    """The function that a name stands for; its module is imported now."""
    module, _, function = _PLACES[name].partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found
