"""Texts of agreements: compared so that both can be had back, and cut into sections by their headings."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.contents.comparing import compared
from samtrad.followup.contents.sections import common, on, paragraphs, place_of, sections

TEXT = """Överenskommelse om hemsjukvård

1. Syfte
Parterna ska ge trygg vård
i hemmet.

2 Läkarmedverkan
Regionen svarar för läkare dygnet runt.
- i ordinärt boende
- i särskilt boende

## Läkemedel och hjälpmedel
Kommunen svarar för hjälpmedel.

Uppsägning

Överenskommelsen kan sägas upp tolv månader före den sista dagen.
"""


def test_sections_by_headings() -> None:
    found = sections(TEXT)
    assert [one.name for one in found] == ["Överenskommelse om hemsjukvård", "Syfte", "Läkarmedverkan", "Läkemedel och hjälpmedel", "Uppsägning"]
    assert TEXT[found[1].start : found[1].end] == "Parterna ska ge trygg vård\ni hemmet."
    assert TEXT[found[2].start : found[2].end].endswith("- i särskilt boende")
    assert found[0].start == found[0].end


@pytest.mark.parametrize(
    ("area", "words"),
    [
        ("läkemedel", "Kommunen svarar"),
        ("Hjälpmedel", "Kommunen svarar"),
        ("Läkarmedverkan", "Regionen svarar"),
        ("uppsägning", "Överenskommelsen kan"),
    ],
)
def test_the_section_that_is_on_an_area(area: str, words: str) -> None:
    found = on(area, sections(TEXT))
    assert found
    assert TEXT[found.start :].startswith(words)


@pytest.mark.parametrize("area", ["rehabilitering", "", "och", "hemsjukvård", "läkare"])
def test_no_section_is_made_to_fit(area: str) -> None:
    assert on(area, sections(TEXT)) is None


def test_headings_that_texts_have_in_common() -> None:
    other = "Läkemedel och hjälpmedel\nRegionen.\n\nSyfte\nTrygghet.\n\nTvister\nLöses."
    assert common([sections(TEXT), sections(other)], 9) == ["Syfte", "Läkemedel och hjälpmedel"]
    assert common([sections(other)], 2) == ["Läkemedel och hjälpmedel", "Syfte"]


def test_a_quotation_is_found_however_lines_are_broken() -> None:
    span = place_of("ge  trygg vård i hemmet", TEXT)
    assert span
    assert " ".join(TEXT[slice(*span)].split()) == "ge trygg vård i hemmet"
    assert place_of("trygg omsorg", TEXT) is None
    assert place_of("  ", TEXT) is None


def test_what_is_changed_is_marked_by_words() -> None:
    rows = compared(["Avtalet gäller i två år.", "Parterna möts."], ["Avtalet gäller i tre år.", "Nytt stycke om läkemedel.", "Parterna möts."])
    assert [row.kind for row in rows] == ["changed", "new", "same"]
    assert [(piece.op, piece.words) for piece in rows[0].pieces] == [("same", "Avtalet gäller i"), ("gone", "två"), ("new", "tre"), ("same", "år.")]


_WORDS = st.lists(st.sampled_from("avtal gäller part vård två tre".split()), max_size=6).map(" ".join)


@given(st.lists(_WORDS, max_size=8), st.lists(_WORDS, max_size=8))
def test_both_texts_can_be_had_back(old: list[str], new: list[str]) -> None:
    rows = compared(old, new)
    assert [" ".join(piece.words for piece in row.pieces if piece.op != "new" and piece.words) for row in rows if row.kind != "new"] == old
    assert [" ".join(piece.words for piece in row.pieces if piece.op != "gone" and piece.words) for row in rows if row.kind != "gone"] == new


@given(st.text(alphabet="Aa1. -\n#§\r\u2028", max_size=80))
def test_paragraphs_hold_all_words_in_order(text: str) -> None:
    found = paragraphs(text)
    assert "".join("".join(text[one.start : one.end].split()) for one in found) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(found))
