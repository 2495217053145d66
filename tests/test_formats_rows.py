"""Rows and columns from words that are placed by hand; every letter is half a size wide. All content is invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.reading.formats.rows.columns import in_columns
from samtrad.reading.formats.rows.labels import settle_labels
from samtrad.reading.formats.rows.page import Row, aside, rows
from samtrad.reading.formats.rows.runs import runs
from samtrad.reading.formats.rows.text import text
from samtrad.reading.formats.rows.word import Word

SIZE = 10.0


def placed(x: float, y: float, string: str, size: float = SIZE, space: float = 0.25) -> list[Word]:
    """The words of a string from (x, y), ``space`` sizes apart."""
    words = []
    for part in string.split():
        right = x + 0.5 * size * len(part)
        words.append(Word(part, x, y - 0.8 * size, right, y + 0.2 * size, y, size, False, len(words), len(words) + 1))
        x = right + space * size
    return words


def written(page: list[Row]) -> list[str]:
    return ["\t".join(" ".join(word.text for word in cell) for cell in row.cells) for row in page]


def lines(*strings: tuple[float, float, str]) -> list[Word]:
    return [word for x, y, string in strings for word in placed(x, y, string)]


def test_baselines_a_little_apart_are_one_row() -> None:
    assert written(rows(lines((70, 100, "Ordförande"), (200, 102, "Eva Ek"), (330, 98.5, "(C)")))) == ["Ordförande\tEva Ek\t(C)"]


def test_close_lines_that_overlap_sideways_are_two_rows() -> None:
    assert written(rows(lines((70, 100, "Sammanträdet"), (80, 103.5, "ajourneras")))) == ["Sammanträdet", "ajourneras"]


def test_a_narrow_gap_parts_cells_where_a_column_begins() -> None:
    column = [(180.0, 112.0 + 12 * k, "Namn Namnsson") for k in range(3)]
    found = written(rows(lines((70, 100, "Justeringens plats och"), (188, 100, "Kansliet"))))
    assert found == ["Justeringens plats och Kansliet"]
    found = written(rows(lines((70, 100, "Justeringens plats ort"), (188, 100, "Kansliet"), *[(188.0, y, s) for _, y, s in column])))
    assert found[0] == "Justeringens plats ort\tKansliet"


def test_cells_of_a_table_with_even_gaps_stay_apart() -> None:
    table = [(70.0 + 60 * k, 100.0 + 14 * row, word) for row in range(4) for k, word in enumerate(["S", "M", "C", "V"])]
    assert written(rows(lines(*table))) == ["S\tM\tC\tV"] * 4


def test_attendance_in_two_columns_is_read_row_by_row() -> None:
    names = ["Alva Asp (S)", "Bror Bok (M)", "Cleo Ceder (C)", "Dan Dal (V)", "Ebba Ek (L)", "Frej Fors (KD)", "Gun Gran (MP)"]
    words = [word for k, name in enumerate(names) for x in (70, 310) for word in placed(x, 100 + 12 * k, name)]
    assert written(in_columns(rows(words))) == [f"{name}\t{name}" for name in names]


PROSE = [
    "Nämnden konstaterar att arbetet med", "de nya skolvägarna har kommit långt", "och att budgeten räcker till ännu en",
    "etapp. Den gamla bron behöver dock", "ses över innan tyngre fordon får köra", "där, och länsstyrelsen ska höras om", "skyddet för den närliggande ån.",
]  # fmt: skip


@pytest.mark.parametrize("shift", [0, 5])
def test_prose_in_two_columns_is_read_column_by_column(shift: float) -> None:
    right = [line.replace("nya", "sena") for line in PROSE]
    words = [word for k in range(len(PROSE)) for x, part, y in ((70, PROSE, 0), (310, right, shift)) for word in placed(x, 130 + y + 12 * k, part[k])]
    heading = placed(70, 100, "Bakgrund till frågan och hur den har beretts i nämndens utskott under hösten", 13)
    page = in_columns(rows([*heading, *words]))
    assert written(page)[1:] == [*PROSE, *right]


def test_wrapped_cells_of_a_table_are_read_row_by_row() -> None:
    words = []
    for block in range(3):
        for k, line in enumerate(PROSE):
            words += [word for x in (70, 310) for word in placed(x, 100 + 12 * k + 96 * block, line)]
    assert written(in_columns(rows(words))) == [f"{line}\t{line}" for _ in range(3) for line in PROSE]


def test_label_of_two_lines_centred_on_three_names() -> None:
    words = lines(
        (70, 100, "Plats"), (220, 100, "Rådhuset"), (70, 126, "Tjänstgörande"), (70, 138, "ersättare"),
        (220, 120, "Alva Asp"), (220, 132, "Bror Bok"), (220, 144, "Cleo Ceder"), (70, 164, "Sekreterare"), (220, 164, "Dan Dal"),
    )  # fmt: skip
    found = written(settle_labels(rows(words)))
    assert found == ["Plats\tRådhuset", "Tjänstgörande\tAlva Asp", "ersättare\tBror Bok", "Cleo Ceder", "Sekreterare\tDan Dal"]


def test_labels_centred_on_blocks_that_much_white_parts() -> None:
    words = lines(
        (70, 100, "Plats"), (220, 100, "Rådhuset"), (70, 155, "Beslutande"), (220, 131, "Alva Asp"), (220, 143, "Bror Bok"), (220, 155, "Cleo Ceder"),
        (220, 167, "Dan Dal"), (220, 179, "Eva Ek"), (70, 210, "Sekreterare"), (220, 210, "Fia Falk"),
    )  # fmt: skip
    found = written(settle_labels(rows(words)))
    assert found == ["Plats\tRådhuset", "Beslutande\tAlva Asp", "Bror Bok", "Cleo Ceder", "Dan Dal", "Eva Ek", "Sekreterare\tFia Falk"]


def test_labels_of_two_lines_around_one_value() -> None:
    words = lines(
        (70, 100, "Plats"), (220, 100, "Rådhuset"), (70, 124, "Justeringens plats och"), (220, 130, "Rådhuset, den 4 mars"), (70, 136, "tid"),
        (70, 160, "Paragrafer"), (220, 160, "4–9"), (220, 172, "och 11"),
    )  # fmt: skip
    found = written(settle_labels(rows(words)))
    assert found == ["Plats\tRådhuset", "Justeringens plats och tid\tRådhuset, den 4 mars", "Paragrafer\t4–9", "och 11"]


def test_labels_of_scans_stand_a_little_off() -> None:
    words = lines(
        (70, 110, "Plats"), (220, 100, "Rådhuset"), (220, 110, "kl. 9"), (220, 131, "Alva Asp"), (220, 143.6, "Bror Bok"), (70, 155, "Beslutande"), (220, 156, "Cleo Ceder"),
        (220, 168, "Dan Dal"), (220, 179.5, "Eva Ek"), (70, 200, "Sekreterare"), (220, 200, "Fia Falk"), (170, 220, "•"), (220, 220, "Gun Gran"), (70, 232, "Övriga"), (220, 232, "Hans Hed"),
        (220, 244, "Ida Id"),
    )  # fmt: skip
    found = written(settle_labels(rows(words)))
    assert found[2:] == [
        "Beslutande\tAlva Asp",
        "Bror Bok",
        "Cleo Ceder",
        "Dan Dal",
        "Eva Ek",
        "Sekreterare\tFia Falk",
        "Övriga\t•\tGun Gran",
        "Hans Hed",
        "Ida Id",
    ]


def test_labels_centred_on_blocks_that_hardly_any_white_parts_where_lines_are_even() -> None:
    words = lines(
        (70, 100, "Plats"), (220, 100, "Rådhuset"), (70, 124.8, "Beslutande"), (220, 114, "Alva Asp"), (220, 126, "Bror Bok"), (220, 138, "Cleo Ceder"),
        (70, 152, "Sekreterare"), (220, 152, "Fia Falk"), (70, 176.2, "Övriga"), (220, 166, "Gun Gran"), (220, 178, "Hans Hed"), (220, 190, "Ida Id"),
    )  # fmt: skip
    found = written(settle_labels(rows(words)))
    assert found == ["Plats\tRådhuset", "Beslutande\tAlva Asp", "Bror Bok", "Cleo Ceder", "Sekreterare\tFia Falk", "Övriga\tGun Gran", "Hans Hed", "Ida Id"]


def test_labels_at_the_foot_of_all_blocks() -> None:
    foot = (
        (220, 100, "Alva Asp"), (220, 112, "Bror Bok"), (70, 124, "Beslutande"), (220, 124, "Cleo Ceder"),
        (220, 150, "Dan Dal"), (70, 162, "Ersättare"), (220, 162, "Eva Ek"), (70, 188, "Sekreterare"), (220, 188, "Fia Falk"),
    )  # fmt: skip
    found = written(settle_labels(rows(lines(*foot))))
    assert found == ["Beslutande\tAlva Asp", "Bror Bok", "Cleo Ceder", "Ersättare\tDan Dal", "Eva Ek", "Sekreterare\tFia Falk"]
    top = ((70, 214, "Justerare"), (220, 214, "Gun Gran"), (220, 226, "Hans Hed"), (220, 238, "Ida Id"))
    assert written(settle_labels(rows(lines(*foot, *top))))[:4] == ["Alva Asp", "Bror Bok", "Beslutande\tCleo Ceder", "Dan Dal"]


def test_labels_at_the_top_stay() -> None:
    words = lines(
        (70, 100, "§ 1"), (150, 100, "Val av justerare"), (150, 112, "Tid för justering"), (70, 124, "§ 2"), (150, 124, "Dagordning"),
        (150, 136, "Ändringar"), (70, 148, "§ 3"), (150, 148, "Övrigt"),
    )  # fmt: skip
    assert settle_labels(rows(words))[0].cells[0][0].text == "§"
    assert written(settle_labels(rows(words)))[2] == "§ 2\tDagordning"


def test_white_above_is_counted_in_lines() -> None:
    words = lines(*[(70, y, f"rad nummer {y}") for y in (100, 112, 124, 148, 160)])
    found = text([rows(words)])
    assert [line.above for line in found.lines] == [0, 0, 0, 1, 0]
    assert found.string.count("\n\n") == 1


def test_letters_of_lists_are_not_closed_up() -> None:
    assert [w.text for run in runs(placed(70, 100, "1 2 3 4 5")) for w in run.words] == ["1", "2", "3", "4", "5"]
    assert [w.text for run in runs(placed(70, 100, "K A L L E L S E")) for w in run.words] == ["KALLELSE"]


WORD = st.builds(
    lambda x, y, text, size, first: Word(text, x, y - 0.8 * size, x + 0.5 * size * len(text), y + 0.2 * size, y, size, False, first, first + 1),
    st.floats(0, 500), st.floats(10, 800), st.text("abåÄ§1.)", min_size=1, max_size=8), st.sampled_from([6.0, 9.5, 10.0, 14.0]), st.integers(0, 99),
)  # fmt: skip


@given(st.lists(WORD, max_size=40), st.lists(WORD, max_size=4))
def test_no_word_is_lost_but_doubles(words: list[Word], tilted: list[Word]) -> None:
    page = [*in_columns(settle_labels(rows(words))), *aside(tilted)]
    written_out = sorted("".join(word.text for row in page for cell in row.cells for word in cell))
    drawn = sorted("".join(word.text for word in [*words, *tilted]))
    distinct = len({(w.text, w.x0, w.base) for w in words}) == len(words)
    if distinct and all(abs(a.base - b.base) > 3 or abs(a.x0 - b.x0) > 3 for i, a in enumerate(words) for b in words[:i]):
        assert written_out == drawn
    else:
        assert len(written_out) <= len(drawn)
    assert all(row.cells and all(row.cells) for row in page)


def stretched(x: float, y: float, right: float, *parts: str) -> list[Word]:
    """A line of few words whose spaces fill it up to its right edge."""
    space = (right - x - sum(0.5 * SIZE * len(part) for part in parts)) / (len(parts) - 1)
    words = []
    for part in parts:
        words += placed(x, y, part)
        x += 0.5 * SIZE * len(part) + space
    return words


def test_a_stretched_line_of_few_words_is_no_row_of_cells() -> None:
    line = stretched(82, 100, 500, "Direktörsgruppen", "rekommenderade", "3/10", "2003")
    assert written(rows(lines((70, 100, "–")) + line)) == ["– Direktörsgruppen rekommenderade 3/10 2003"]
    assert written(rows(lines((82, 100, "Direktörsgruppen"), (260, 100, "rekommenderade"), (380, 100, "3/10"), (440, 100, "2003")))) == [
        "Direktörsgruppen\trekommenderade\t3/10\t2003"
    ]
