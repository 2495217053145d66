"""Tables with ruled lines on recognised pages: the lines are found, each cell is looked at by itself, and its words lead back to where they stand."""

from __future__ import annotations

import random

import pytest
from PIL import Image, ImageDraw, ImageFont

from samtrad.reading.formats.picture.apart import apart, seen_apart
from samtrad.reading.formats.picture.missed import missed, seen_again
from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.formats.picture.rules import ruled
from samtrad.reading.formats.rows.ruled import Box, Grid, Grids
from samtrad.reading.formats.rows.word import Word

FONT = ImageFont.load_default(44)
PAPER = 236
WIDTH, HEIGHT = 2480, 1800
COLUMNS = (200, 700, 1300, 2200)
ROWS = (300, 400, 520, 700)
CELLS = (("Namn", "Kommun", "Deltog"), ("Vera Malmsten", "Ekeby", "Ja"), ("Otto Brink", "Lillhult", "Nej"))


def drawn(*, ruled_with: int = 90, soiled: bool = False, joined: bool = False) -> Image.Image:
    """A page with a line of text over a table of three columns and three rows; with ``joined`` the last row's first two cells are one."""
    image = Image.new("L", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    pen.text((200, 120), "Protokoll fört vid rådets sammanträde", fill=20, font=FONT)
    for y in ROWS:
        pen.line([(COLUMNS[0], y), (COLUMNS[-1], y)], fill=ruled_with, width=2)
    for x in COLUMNS:
        pen.line([(x, ROWS[0]), (x, ROWS[-2] if joined and x == COLUMNS[1] else ROWS[-1])], fill=ruled_with, width=2)
    for y, row in zip(ROWS, CELLS, strict=False):
        for x, told in zip(COLUMNS, row, strict=False):
            pen.text((x + 20, y + 18), told, fill=20, font=FONT)
    if soiled:
        grains = random.Random(5).randbytes(WIDTH * HEIGHT)
        image = Image.blend(image, Image.frombytes("L", image.size, grains), 0.1)
    return image


def picture(image: Image.Image) -> Picture:
    return Picture(image.width, image.height, image.tobytes(), 300.0)


@pytest.mark.parametrize("soiled", [False, True])
@pytest.mark.parametrize("grey", [0, 90, 150])
def test_every_cell_is_found(grey: int, *, soiled: bool) -> None:
    (table,) = ruled(picture(drawn(ruled_with=grey, soiled=soiled)))
    assert [(cell.row, cell.column) for cell in table.cells] == [(row, column) for row in range(3) for column in range(3)]
    for cell in table.cells:
        assert (cell.left, cell.right) == pytest.approx((COLUMNS[cell.column], COLUMNS[cell.column + 1]), abs=3)
        assert (cell.top, cell.bottom) == pytest.approx((ROWS[cell.row], ROWS[cell.row + 1]), abs=3)


def test_cells_without_a_rule_between_them_are_one() -> None:
    (table,) = ruled(picture(drawn(joined=True)))
    assert [(cell.left // 100, cell.right // 100) for cell in table.cells if cell.row == 2] == [(2, 13), (13, 22)]


def test_text_underlined_and_text_alone_make_no_table() -> None:
    image = Image.new("L", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    for y in range(100, 1700, 60):
        pen.text((200, y), "Illa Hillevi tillhöll allt illviljigt i hallen, lilla Lill", fill=20, font=FONT)
    pen.line([(200, 300), (2200, 300)], fill=60, width=3)
    pen.rectangle([200, 1000, 2200, 1200], outline=60, width=3)  # a frame has one cell
    assert ruled(picture(image)) == []


def line_at(top: int, bottom: int, looked: Picture) -> tuple[int, int]:
    """The left and right edge of the ink within some rows."""
    rows = [looked.dots[y * looked.width : (y + 1) * looked.width] for y in range(top, bottom)]
    inked = [x for x in range(looked.width) if any(row[x] < 110 for row in rows)]
    return min(inked), max(inked) + 1


def by_lines(looked: Picture) -> list[Seen]:
    """One who sees every stretch of rows with ink as one word."""
    found: list[Seen] = []
    start = None
    for y in range(looked.height):
        dark = min(looked.dots[y * looked.width : (y + 1) * looked.width]) < 110
        if dark and start is None:
            start = y
        elif not dark and start is not None:
            if y - start > 8:
                left, right = line_at(start, y, looked)
                found.append(Seen(f"ord{len(found)}", left, start, right, y, len(found), 0.95))
            start = None
    return found


def test_cells_are_seen_one_by_one_and_led_back() -> None:
    page = picture(drawn())
    tables = ruled(page)
    seen = seen_apart(page, by_lines, tables)
    assert [one.cell for one in seen] == [-1, *range(9)]
    for one in seen[1:]:
        cell = tables[0].cells[one.cell]
        assert cell.left < one.left < one.right < cell.right
        assert cell.top < one.top < one.bottom < cell.bottom
        assert one.left == pytest.approx(cell.left + 22, abs=6)


def test_no_rule_is_left_to_be_seen() -> None:
    page = picture(drawn(soiled=True))
    together, _ = apart(page, ruled(page))
    for start in range(0, together.width * together.height, together.width):
        row = together.dots[start : start + together.width]
        assert sum(dot < 0.6 * PAPER for dot in row) < 1000  # a rule has two thousand


def test_a_word_that_runs_over_its_rule_stays_whole() -> None:
    image = drawn(ruled_with=120)
    pen = ImageDraw.Draw(image)
    long = "Sammanträdesordningsfrågorna"
    pen.text((COLUMNS[0] + 20, ROWS[2] + 90), long, fill=20, font=FONT)
    wide = round(pen.textlength(long, FONT))
    assert COLUMNS[0] + 20 + wide > COLUMNS[1] + 100
    page = picture(image)
    seen = seen_apart(page, by_lines, ruled(page))
    whole = [one for one in seen if one.top > ROWS[2] + 80]
    assert len(whole) == 1
    assert whole[0].left == pytest.approx(COLUMNS[0] + 22, abs=6)
    assert whole[0].right == pytest.approx(COLUMNS[0] + 20 + wide, abs=8)


def test_what_was_passed_over_is_looked_at_beside_its_row() -> None:
    image = drawn()
    pen = ImageDraw.Draw(image)
    pen.text((200, 900), "7", fill=20, font=FONT)
    for x, word in ((700, "Lokaler"), (900, "på"), (1300, "Nämnden"), (1600, "tackar"), (1800, "för"), (1900, "det")):
        pen.text((x, 900), word, fill=20, font=FONT)
    page = picture(image)
    seen = [
        Seen(word, x, 905, x + 24 * len(word), 950, 3, 0.9)
        for x, word in ((700, "Lokaler"), (900, "på"), (1300, "Nämnden"), (1600, "tackar"), (1800, "för"), (1900, "det"))
    ]
    whole = page._replace(dots=page.dots[: 800 * WIDTH].translate(bytes([PAPER] * 256)) + page.dots[800 * WIDTH :])  # the row alone
    (blot,) = missed(whole, seen)
    assert blot.left == pytest.approx(203, abs=8)
    assert blot.right == pytest.approx(224, abs=8)
    looked: list[Picture] = []

    def one_word(shown: Picture) -> list[Seen]:
        looked.append(shown)
        left, right = line_at(0, shown.height, shown)
        return [Seen("7", left, 40, left + 18, 80, 0, 0.97), Seen("Lokaler", left + 60, 40, right, 80, 0, 0.97)]

    (again,) = seen_again(whole, seen, one_word)
    assert (again.text, again.line) == ("7", 4)
    assert blot.left <= again.left < again.right <= blot.right
    assert blot.top <= again.top < again.bottom <= blot.bottom
    assert looked[0].height < 200  # the words beside it are shown with it, and nothing else


def word(text: str, x: float, base: float, *, bold: bool = False, size: float = 10.0) -> Word:
    return Word(text, x, base - 8, x + 5.5 * len(text), base + 2, base, size, bold, 0, len(text))


def lines(x: float, base: float, *told: str, bold: bool = False) -> list[Word]:
    """The words of lines set 12 points apart."""
    found = []
    for number, line in enumerate(told):
        at = x
        for text in line.split():
            found.append(word(text, at, base + 12 * number, bold=bold))
            at = found[-1].x1 + 3
    return found


def texts(grids: Grids, *rows: tuple[list[Word], ...], edges: tuple[float, ...] = (50, 150, 300, 400, 500)) -> list[str]:
    boxes = [Box(number, column, edges[column], edges[column + 1], words) for number, row in enumerate(rows) for column, words in enumerate(row)]
    return ["|".join(" ".join(one.text for one in cell) for cell in row.cells) for row in grids.rows(Grid(100, 400, tuple(boxes)))]


def test_lines_of_a_cell_are_one_paragraph_where_the_next_word_had_no_room() -> None:
    found = texts(
        Grids(),
        (lines(53, 110, "Ledamot"), lines(153, 110, "Kommun")),
        (lines(53, 125, "Vera Malmsten", "Dahl (KD)"), lines(153, 125, "Ekeby")),
        (lines(53, 150, "Närvarande"), lines(153, 150, "Otto Brink", "Siv Ask", "Per Ek")),
    )
    assert found == ["Ledamot|Kommun", "Vera Malmsten Dahl (KD)|Ekeby", "Närvarande|Otto Brink", "Siv Ask", "Per Ek"]


def test_an_item_has_its_heading_before_its_text_and_goes_on_over_the_page() -> None:
    grids = Grids()
    first = texts(
        grids,
        (lines(53, 110, "Ärende"), lines(153, 110, "Anteckning"), lines(303, 110, "Ansvarig")),
        (lines(53, 125, "4. Lokaler för", "föreningar"), lines(153, 125, "Frågan om lokaler i alla", "kommuner bereds vidare."), lines(303, 125, "Vera")),
    )
    assert first == ["Ärende|Anteckning|Ansvarig", "4. Lokaler för föreningar", "Frågan om lokaler i alla kommuner bereds vidare.", "Vera"]
    assert texts(grids, ([], lines(153, 60, "Rådet tackar."), []), (lines(53, 80, "5. Övrigt"), lines(153, 80, "Inget."), [])) == [
        "Rådet tackar.",
        "5. Övrigt",
        "Inget.",
    ]


def test_another_table_is_read_by_its_own_columns() -> None:
    grids = Grids()
    texts(grids, (lines(53, 110, "Ärende"), lines(153, 110, "Beslut")), (lines(53, 125, "1. Val"), lines(153, 125, "Valet görs.")))
    beside = texts(grids, (lines(53, 110, "Tid"), lines(163, 110, "klockan tolv"), []), edges=(50, 160, 310, 400, 500))
    assert beside == ["Tid|klockan tolv"]


def test_a_figure_alone_in_its_cell_is_shown_before_the_next_cell() -> None:
    image = Image.new("L", (WIDTH, HEIGHT), PAPER)
    pen = ImageDraw.Draw(image)
    for y in (300, 400, 560):
        pen.line([(200, y), (2200, y)], fill=90, width=2)
    for x in (200, 700, 1300, 2200):
        pen.line([(x, 300), (x, 560)], fill=90, width=2)
    for x, y, told in ((220, 318, "Nr"), (720, 318, "Ärende"), (220, 418, "7"), (720, 418, "Lokaler i alla"), (720, 478, "kommuner"), (1320, 418, "9")):
        pen.text((x, y), told, fill=20, font=FONT)
    page = picture(image)
    tables = ruled(page)
    together, pieces = apart(page, tables)
    by_cell = {piece.cell: piece for piece in pieces}
    number, text, last = by_cell[3], by_cell[4], by_cell[5]
    assert number.at < number.at + number.right - number.left < text.at  # side by side
    assert number.down - text.down == number.top - text.top  # as high as they stand on the page
    assert last.down > text.down + text.bottom - text.top  # what follows has a line of its own
    seen = seen_apart(page, lambda _: [Seen("7", number.at + 20, number.down + 20, number.at + 40, number.down + 50, 0, 0.9)], tables)
    assert [(one.text, one.cell) for one in seen] == [("7", 3)]
    assert number.left <= seen[0].left < seen[0].right <= number.right
    assert together.width == page.width
