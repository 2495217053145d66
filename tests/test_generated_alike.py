"""The same generated minutes in every format give the same record but for places, in the parts where all formats tell the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from generated.families.registry import FAMILIES, make
from generated.render.formats import render
from test_formats_alike import record

FORMATS = ("txt", "docx", "odt", "html", "pdf", "pdf2")
SEED = 61
ALIKE = (
    "schema", "kind", "extract_of", "when", "sittings", "next_sittings", "secretaries", "certifiers", "proposals", "votes", "dissents", "interpellations",
    "references", "quantities", "certifications", "disqualifications", "enclosures", "codes",
)  # fmt: skip
APART = {
    "dates": "the day in a page's head stands once a page: formats have other pages, or none",
    "title": "a page's head in PDF may tell another title before the document does",
    "organisation": "the name may stand in a page's head alone, which web pages do not have",
}
"""Parts in which formats tell different things, with what."""
YET = frozenset("agreements assignments attendance body chair decisions doubts items notices signatures".split())
"""Parts that are alike in most documents, and that some format is still read otherwise in; what, is told in the figures."""


def entries(value: Any) -> Counter[str]:
    """What a part of a record holds, whatever the order."""
    return Counter(json.dumps(entry, ensure_ascii=False, sort_keys=True) for entry in (value if isinstance(value, list) else [value]))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_same_generated_minutes_give_the_same_record(family: str) -> None:
    document = make(family, SEED, 0)
    told = {form: record(made.data, f"{family}{made.suffix}") for form in FORMATS for made in [render(document, form)[0]]}
    assert told["txt"].keys() == {*ALIKE, *APART, *YET}
    for form in FORMATS[1:]:
        for part in ALIKE:
            assert entries(told[form][part]) == entries(told["txt"][part]), (form, part)
