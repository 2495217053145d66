"""Tables of parties as people paste them, and what is wrong with them said by line."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.shares import By, Choice, ShareError, TableError, Wrong, key_of, shared, table_of, weight

PASTED = "Kommun\tFolkmängd\tInskrivna\tFast belopp\nAlmby\t12\u00a0345\t1,5\t\n\nBjörkö\t9.000\t0\t\nRegionen\t\t\t20 000\n"


@pytest.mark.parametrize("sign", ["\t", ";", "   "])
def test_a_sheet_is_read_however_its_cells_are_parted(sign: str) -> None:
    text = PASTED if sign == "\t" else PASTED.replace("\t\t\t", "\t-\t-\t").replace("\t", sign)
    table = table_of(text)
    assert table.parties == ("Almby", "Björkö", "Regionen")
    assert table.columns["Folkmängd"] == {"Almby": Fraction(12345), "Björkö": Fraction(9000), "Regionen": Fraction(0)}
    assert table.columns["Inskrivna"]["Almby"] == Fraction(3, 2)
    assert table.fixed == {"Regionen": 20_000}


def test_a_table_and_weights_share_out() -> None:
    key = key_of(table_of(PASTED), Choice(weights={"Folkmängd": "50", "Inskrivna": "25 %"}, equal="1/4"))
    assert [(part.name, part.weight, part.by) for part in key.parts] == [
        ("Folkmängd", Fraction(1, 2), By.FIGURES),
        ("Inskrivna", Fraction(1, 4), By.FIGURES),
        ("", Fraction(1, 4), By.EQUAL),
    ]
    told = shared(120_000, ["Almby", "Björkö", "Regionen"], key)
    assert [one.units for one in told.shares][2] == 20_000
    assert sum(one.units for one in told.shares) == 120_000


def test_parties_alone_share_equally() -> None:
    assert [one.units for one in shared(7, ["a", "b"], key_of(table_of("Kommun\na\nb"), Choice(equal="100"))).shares] == [4, 3]


@pytest.mark.parametrize(
    ("text", "wrong", "line", "about"),
    [
        ("", Wrong.EMPTY, 0, ""),
        ("\n \n", Wrong.EMPTY, 0, ""),
        ("Kommun;Folkmängd\n", Wrong.EMPTY, 0, ""),
        ("Almby;100\nBjörkö;200", Wrong.HEAD, 1, "100"),
        ("Kommun;Folk;Folk\nA;1;2", Wrong.TWICE, 1, "Folk"),
        ("Kommun;Folk\nA;1\n\nA;2", Wrong.TWICE, 4, "A"),
        ("Kommun;Folk\nA;ett", Wrong.NUMBER, 2, "ett"),
        ("Kommun;Folk\nA;-3", Wrong.NUMBER, 2, "-3"),
        ("Kommun;Folk\nA;1;2", Wrong.COLUMNS, 2, "A"),
        ("Kommun;Folk\n;1", Wrong.NAME, 2, ""),
        ("Kommun;Fast\nA;1,5", Wrong.WHOLE, 2, "1,5"),
        ("Kommun\n" + "\n".join(f"k{at}" for at in range(401)), Wrong.MANY, 402, "400"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, wrong: Wrong, line: int, about: str) -> None:
    with pytest.raises(TableError) as told:
        table_of(text)
    assert (told.value.wrong, told.value.line, told.value.about) == (wrong, line, about)


@pytest.mark.parametrize(
    ("words", "told"), [("50", Fraction(1, 2)), ("33,3 %", Fraction(333, 1000)), ("1/3", Fraction(1, 3)), ("", Fraction(0)), ("100%", Fraction(1))]
)
def test_weights_as_written(words: str, told: Fraction) -> None:
    assert weight(words) == told


@pytest.mark.parametrize("words", ["hälften", "-5", "1/0", "5 %%", "9" * 30])
def test_what_is_no_weight(words: str) -> None:
    with pytest.raises(TableError, match="weight"):
        weight(words)


@given(st.text(max_size=200), st.text(max_size=8))
def test_any_text_is_a_table_or_a_clear_refusal(text: str, words: str) -> None:
    try:
        table = table_of(text)
        told = shared(1000, table.parties, key_of(table, Choice(weights=dict.fromkeys(table.columns, words), equal=words)))
    except (TableError, ShareError):
        return
    assert sum(one.units for one in told.shares) == 1000
