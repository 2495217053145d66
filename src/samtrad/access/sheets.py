"""Tables as CSV: semicolons and a mark of its encoding, as Swedish Excel opens them. A word that a sheet would take for a formula stays a word."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from django.http import HttpResponse

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def sheet(name: str, head: Sequence[str], rows: Iterable[Sequence[object]], *, indexable: bool = False) -> HttpResponse:
    """A table to keep under a name. Numbers stand as they are, broken ones with a comma."""
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow([_cell(one) for one in head])
    lines.writerows([_cell(one) for one in row] for row in rows)
    shown = HttpResponse("\ufeff" + out.getvalue(), content_type="text/csv; charset=utf-8")
    shown["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    if not indexable:
        shown["X-Robots-Tag"] = "noindex"
    return shown


def _cell(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
