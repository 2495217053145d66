"""Gathers the interface's sentences into the English catalogue, and compiles it.

Sentences stand in Swedish in templates and code. New ones are added to the catalogue without English, which a test
refuses; those that nothing says any more are left out. Run it after changing a sentence, and after a merge.
"""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "samtrad"
PO = SOURCE / "portal" / "locale" / "en" / "LC_MESSAGES" / "django.po"
MO = PO.with_suffix(".mo")
_CALLS = {"_", "gettext", "gettext_lazy"}
_PLURALS = {"ngettext", "ngettext_lazy"}
Message = str | tuple[str, str]
"""A sentence; of one that counts, its singular and plural."""


def in_code(path: Path) -> Iterator[Message]:
    """The sentences of a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            told = [argument.value for argument in node.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)]
            if node.func.id in _CALLS and told:
                yield told[0]
            elif node.func.id in _PLURALS and len(told) > 1:
                yield told[0], told[1]


def in_template(path: Path) -> Iterator[Message]:
    """The sentences of a template, as Django itself parses it."""
    from django.template import Template  # noqa: PLC0415 - Django is set up first
    from django.templatetags.i18n import BlockTranslateNode, TranslateNode  # noqa: PLC0415 - as above

    nodes = Template(path.read_text("utf-8")).nodelist
    for node in nodes.get_nodes_by_type(TranslateNode):
        yield str(node.filter_expression.var.literal if hasattr(node.filter_expression.var, "literal") else node.filter_expression.var)
    for block in nodes.get_nodes_by_type(BlockTranslateNode):
        singular = block.render_token_list(block.singular)[0]
        plural = block.render_token_list(block.plural)[0] if block.plural else ""
        trimmed = [" ".join(one.split()) if block.trimmed else one for one in (singular, plural)]
        yield (trimmed[0], trimmed[1]) if plural else trimmed[0]


def said() -> set[Message]:
    """All sentences of the interface."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")  # noqa: TID251 - as manage.py does
    import django  # noqa: PLC0415 - after the settings are named

    django.setup()
    code = [path for path in SOURCE.rglob("*.py") if "django" in path.read_text("utf-8") and "migrations" not in path.parts]
    return {one for path in code for one in in_code(path)} | {one for path in SOURCE.rglob("templates/**/*.html") for one in in_template(path)}


def catalogue() -> Catalog:
    """The English catalogue as it stands."""
    with PO.open("rb") as file:
        return read_po(file, locale="en")


def gathered(old: Catalog) -> Catalog:
    """The catalogue of what is said now, with the English that it had."""
    new = Catalog(locale="en", project="samtrad", charset="utf-8", fuzzy=False)
    new.creation_date = new.revision_date = datetime(2026, 1, 1, tzinfo=UTC)  # one that does not change, so that merges do not meet in it
    for message in said():
        before = old.get(message)
        new.add(message, string=before.string if before and before.string else None)
    return new


def written(catalog: Catalog) -> tuple[bytes, bytes]:
    """The catalogue as its two files."""
    po, mo = BytesIO(), BytesIO()
    write_po(po, catalog, sort_output=True, width=0, omit_header=False)
    write_mo(mo, catalog)
    return po.getvalue(), mo.getvalue()


def lacking(catalog: Catalog) -> list[Message]:
    """The sentences that have no English."""
    return [message.id for message in catalog if message.id and not all(message.string if isinstance(message.string, tuple) else (message.string,))]


def main() -> int:
    """Write both files; 1 where a sentence has no English."""
    new = gathered(catalogue())
    po, mo = written(new)
    PO.write_bytes(po)
    MO.write_bytes(mo)
    for one in lacking(new):
        print(f"no English: {one}")
    return 1 if lacking(new) else 0


if __name__ == "__main__":
    sys.exit(main())
