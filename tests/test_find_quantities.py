"""Sums, shares and counts in invented sentences."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samtrad.reading.find.quantities import find_quantities, number
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.record import Quantity
from samtrad.reading.text import Text


def found(string: str) -> list[Quantity]:
    passage = Passage(string, [Segment(0, 0, len(string))], (0, 1))
    return find_quantities(Outline(text=Text(string, []), furniture=set(), contents=set(), head=[], tail=[], entries=[], passages=[passage]))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Leden får 4 200 tkr.", [("4 200 tkr", 4_200_000, "SEK", None, None)]),
        ("Leden får 371 tkr och 1 667 276 kronor.", [("371 tkr", 371_000, "SEK", None, None), ("1 667 276 kronor", 1_667_276, "SEK", None, None)]),
        ("Staten ger 200 milj kr.", [("200 milj kr", 200_000_000, "SEK", None, None)]),
        ("Staten ger 500 milj. kr till byarna.", [("500 milj. kr", 500_000_000, "SEK", None, None)]),
        ("Anslag om 7,8 miljoner kronor", [("7,8 miljoner kronor", 7_800_000, "SEK", None, None)]),
        ("Av medlen går 7,8 miljoner av 200 miljoner till dalen.", [("7,8 miljoner av 200 miljoner", 7_800_000, "SEK", 200_000_000, None)]),
        ("Budgeten är 12,5 mnkr, skulden 1,2 mdkr.", [("12,5 mnkr", 12_500_000, "SEK", None, None), ("1,2 mdkr", 1_200_000_000, "SEK", None, None)]),
        ("Investeringar på 2 miljarder kronor", [("2 miljarder kronor", 2_000_000_000, "SEK", None, None)]),
        ("Priset är 5.000:- eller 75 kr.", [("5.000:-", 5000, "SEK", None, None), ("75 kr", 75, "SEK", None, None)]),
        ("Staden har 1,2 miljoner invånare.", [("1,2 miljoner invånare", 1_200_000, None, None, "invånare")]),
        (
            "12,42 procent av byarna, 80% av stigarna, 50 %",
            [("12,42 procent", 12.42, "percent", None, None), ("80%", 80, "percent", None, None), ("50 %", 50, "percent", None, None)],
        ),
        ("Gruppen rekommenderade 3/10 2003 medlemskommunerna att anta planen den 4 maj 2004 kommuner emellan.", []),
        ("235 kommuner har tackat ja.", [("235 kommuner", 235, None, None, "kommuner")]),
        ("12 av 13 kommuner är intervjuade.", [("12 av 13 kommuner", 12, None, 13, "kommuner")]),
        ("149\xa0882 personer", [("149\xa0882 personer", 149_882, None, None, "personer")]),
        ("365 utbildningsplatser", [("365 utbildningsplatser", 365, None, None, "utbildningsplatser")]),
        ("Möte 2024-03-14 kl. 13.00, § 12, punkt 4 och 12–13 personer", []),
        ("Den 6 juni 2024, 17/9 och v 47", []),
    ],
)
def test_figures_of_a_sentence(sentence: str, wanted: list[tuple[str, float, str | None, float | None, str | None]]) -> None:
    assert [(q.text, q.value, q.unit, q.of, q.subject) for q in found(sentence)] == wanted


def test_the_day_that_a_figure_holds_for() -> None:
    assert [q.as_of for q in found("48 kommuner (240301) och 12 kommuner (den 3 mars 2024), 3 kommuner (se bilaga)")] == ["2024-03-01", None, None]


def test_swedish_numbers() -> None:
    assert [number(n) for n in ("1 667 276", "12.500", "7,8", "1\u202f000,5", "3")] == [1667276, 12500, 7.8, 1000.5, 3]


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from("12 av 13 1 000 000 , . kr miljoner milj. kronor % procent kommuner (240301) tkr :-".split()), max_size=30).map(" ".join),
    )
)
@settings(deadline=None)
def test_no_string_breaks_it(string: str) -> None:
    for quantity in found(string):
        assert string[slice(*quantity.span)] == quantity.text
