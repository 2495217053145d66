"""What a text is found by and what a question asks for, without a database."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.search.asking import question
from samtrad.search.snippets import Marks, marked, snippet
from samtrad.search.tokens import tokens


def _keys(text: str) -> set[str]:
    return {key for one in tokens(text) for key in (one.lemma, *one.keys)}


def _asked(text: str) -> list[list[tuple[str, ...]]]:
    return [[term.words for unit in clause.units for term in unit.terms] for clause in question(text).clauses]


def test_a_text_is_found_by_words_parts_and_what_is_left_out() -> None:
    assert {"sjukvårdsavtal", "sjuk", "vård", "avtal", "vård0avtal", "hälsa0vård", "hälsa0vård0avtal"} <= _keys("hälso- och sjukvårdsavtalet")
    assert "inskrivning" in _keys("samverkan vid in- och utskrivning")
    assert {"barn0utbildning", "ungdom0utbildning", "vuxen0utbildning"} <= _keys("barn-, ungdoms- och vuxenutbildning")
    assert "äldre0omsorg" in _keys("äldreboenden och -omsorg")
    assert "kommunbrevlåda" in _keys("kommunbrev-\nlådorna")
    assert "örebro" in _keys("Örebros kommun")
    assert "0par12" in _keys("enligt § 12")


@pytest.mark.parametrize("text", ["barn- utbildning", "a - b", "tal 2020-2021", "hälso- och. Sjukvård", "-", "och -", "x-"])
def test_what_leaves_nothing_out_is_found_by_no_more(text: str) -> None:
    assert not any("hälsa0" in key or key == "barn0utbildning" for key in _keys(text)) or text == "barn- utbildning"


def test_places_are_those_of_the_words() -> None:
    text = "Ett Vårdavtal, § 4 och KS-2024/12."
    assert [text[one.start : one.end] for one in tokens(text)] == ["Ett", "Vårdavtal", "§ 4", "och", "KS", "2024", "12"]


def test_what_is_asked_for() -> None:
    assert _asked("avtal om vård") == [[("avtal",)], [("vård",)]]
    assert _asked("vårdavtal") == [[("vårdavtal", "vård0avtal")]]
    assert _asked("äldreomsorgens") == [[("äldreomsorg", "äldre0omsorg")]]
    assert _asked("KS-2024/12") == [[("ks",), ("2024",), ("12",)]]
    assert _asked("hälso- och sjukvård")[0] == [("hälsa0vård",)]
    assert _asked("§ 12") == [[("0par12",)]]
    assert [clause.is_without for clause in question('avtal -vård -"två ord"').clauses] == [False, True, True]
    assert len(question("skola OR förskola ELLER fritids").clauses) == 1
    assert question("om och").clauses
    assert question("organisera*").asked[0].is_start
    for nothing in ("", "   ", "-vård", '"', "OR", "* ( ) :", '""'):
        assert question(nothing).is_empty, nothing


@given(st.text(max_size=60))
def test_whatever_is_written_is_a_question_and_a_text(text: str) -> None:
    question(text)
    for one in tokens(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.lemma.isalnum() or not one.lemma.isascii()
    assert "".join(piece.text for piece in marked(text, Marks(question(text)))) == text


def test_what_is_found_is_marked_as_it_stands() -> None:
    told = marked("Nytt sjukvårdsavtal. Avtalet om Vårdens platser.", Marks(question("vårdavtal")))
    assert [one.text for one in told if one.is_marked] == ["sjukvårdsavtal", "Avtalet", "Vårdens"]
    told = marked("Aldreomsorgen", Marks(question("äldreomsorg")))
    assert [one.text for one in told if one.is_marked] == ["Aldreomsorgen"]


def test_long_texts_are_looked_through_quickly() -> None:
    text = "orden står " * 5000 + "här är vårdavtalet"
    start = time.process_time()
    assert any(one.is_marked for one in snippet(text, Marks(question("vårdavtal"))))
    assert time.process_time() - start < 5
