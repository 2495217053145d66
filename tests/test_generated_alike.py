"""The same generated minutes in every format give the same record but for places: all parts of it, each a bag of entries, capitals aside."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest

from generated.families.registry import FAMILIES, make
from generated.render.formats import render
from generated.teller import Document
from test_formats_alike import record
from withheld.families import registry as opened

FORMATS = ("txt", "docx", "odt", "html", "pdf", "pdf2")
SEED = 61
ON_PAGES = frozenset({"dates", "title", "organisation"})
"""Parts that a page's head tells too: pages are others in each format, and some have none. They are compared where pages have no heads."""
EVERYWHERE = frozenset(FORMATS[1:])
OTHERWISE: dict[str, dict[str, frozenset[str]]] = {
    # No item has a number: what heads one is told by the type, where there is type, and "Kommande möten" is set as a sub-heading is.
    "topics": {
        "items": frozenset({"html", "pdf", "pdf2"}),
        "assignments": frozenset({"pdf", "pdf2"}),
        "dates": frozenset({"html", "pdf", "pdf2"}),
    },
    # In text a line ends within a name, in a list that runs on: "Petra / Dalsved Malmgård (S)".
    "substitutes": {"attendance": EVERYWHERE, "doubts": EVERYWHERE},
    # The label is wider than its column: "Sammanträdesdag13 juni 2025" is one word on the page.
    "letterhead": {"dates": frozenset({"pdf"}), "doubts": frozenset({"pdf"})},
    # "Protokollet förvaras / hos": the second line of a label that stands too near its value.
    "conflict": {"notices": frozenset({"pdf"})},
    # A label that is broken within its last syllable: "Protokollförar / e".
    "association": {"signatures": frozenset({"pdf2"})},
    # Two rows of the roll are taken for one whose cells are broken over two lines.
    "roll": {"attendance": frozenset({"pdf"})},
}
"""What is read otherwise than in text, by family: a list that may only grow shorter."""


def entries(value: Any) -> Counter[str]:
    """What a part of a record holds, whatever the order, and whether or not headings are written in capitals."""
    return Counter(json.dumps(entry, ensure_ascii=False, sort_keys=True).casefold() for entry in (value if isinstance(value, list) else [value]))


def otherwise(document: Document, family: str, parts: Collection[str] | None = None) -> dict[str, frozenset[str]]:
    """The parts that formats tell otherwise than text, with these formats; all parts but those of page heads where none are named."""
    told = {form: record(made.data, f"{family}{made.suffix}") for form in FORMATS for made in [render(document, form)[0]]}
    wanted = told["txt"].keys() - ON_PAGES if parts is None else parts
    found = {part: frozenset(form for form in FORMATS[1:] if entries(told[form][part]) != entries(told["txt"][part])) for part in wanted}
    return {part: forms for part, forms in found.items() if forms}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_same_generated_minutes_give_the_same_record(family: str) -> None:
    document = make(family, SEED, 0)
    bare = replace(document, furniture=replace(document.furniture, header=(), footer=()))
    assert otherwise(document, family) | otherwise(bare, family, ON_PAGES) == OTHERWISE.get(family, {})


def test_the_same_minutes_of_an_opened_family_give_the_same_record() -> None:
    document = opened.make("owners", SEED, 0)  # a table of members and a table of signatures at its end, which some formats set without white
    bare = replace(document, furniture=replace(document.furniture, header=(), footer=()))
    assert "owners" in opened.OPENED
    assert otherwise(document, "owners") | otherwise(bare, "owners", ON_PAGES) == {}
