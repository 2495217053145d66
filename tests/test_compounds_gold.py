"""The list of compounds is what its heading says, and the figures made with it tell right from wrong."""

from __future__ import annotations

from collections import Counter

from compounds.gold import Row, joined, measured, rows, writings

ROWS = list(rows())


def test_there_are_enough_of_each_kind() -> None:
    kinds = Counter(row.kind for row in ROWS)
    assert set(kinds) == {"compound", "word", "name"}
    assert kinds["compound"] >= 2000
    assert kinds["word"] >= 1000
    assert sum(len(row.parts) > 2 for row in ROWS) >= 400


def test_no_word_stands_twice() -> None:
    assert [word for word, times in Counter(row.word.casefold() for row in ROWS).items() if times > 1] == []


def test_parts_make_the_word() -> None:
    assert [row for row in ROWS if joined(row.parts) != row.word] == []


def test_compounds_have_parts_and_others_have_none() -> None:
    assert [row for row in ROWS if (len(row.parts) > 1) != (row.kind == "compound")] == []
    assert [row for row in ROWS if not all(part.isalpha() and (len(part) > 1 or part == "ö") for part in row.parts)] == []


def test_a_part_is_no_compound_of_the_list() -> None:
    compounds = {row.word for row in ROWS if row.kind == "compound"}
    assert [(row, part) for row in ROWS for part in row.parts if row.kind == "compound" and {part, part.removesuffix("s")} & compounds] == []


def test_rows_stand_in_order_of_the_alphabet() -> None:
    assert [row.word for row in ROWS if row.kind == "compound"] == sorted(row.word for row in ROWS if row.kind == "compound")


def test_a_letter_that_the_word_lacks_may_stand_on_either_side() -> None:
    assert writings(("buss", "station")) == {("buss", "station"), ("bus", "station"), ("buss", "tation")}
    assert writings(("tull", "tjänst")) == {("tull", "tjänst")}


def test_figures_tell_right_from_wrong() -> None:
    few = [
        Row("busstation", ("buss", "station"), "compound"),
        Row("vårdplats", ("vård", "plats"), "compound"),
        Row("tallrik", ("tallrik",), "word"),
        Row("Sala", ("Sala",), "name"),
    ]
    figures = measured(lambda word: {"busstation": ("bus", "station"), "tallrik": ("tall", "rik")}.get(word, (word,)), few)
    assert figures.asked == {"compound": 2, "word": 1, "name": 1}
    assert [wrong.row.word for wrongs in figures.wrong.values() for wrong in wrongs] == ["vårdplats", "tallrik"]
