"""Short marks that others tell of: passed over in their column, or seen unsurely. The stand-in sees what it is told."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFont

from samtrad.reading.formats.picture.alike import seen_alike, settled, with_marks
from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.formats.picture.rules import ruled

FONT = ImageFont.load_default(44)
ROWS = range(100, 700, 80)


def column(marks: str | list[str], left: int = 300) -> tuple[Image.Image, list[Seen]]:
    """A picture with a mark in each row, and the marks as they are."""
    image = Image.new("L", (900, 800), 250)
    drawing = ImageDraw.Draw(image)
    seen = []
    for number, (mark, top) in enumerate(zip(marks, ROWS, strict=False)):
        drawing.text((left, top), mark, fill=10, font=FONT)
        x0, y0, x1, y1 = map(round, drawing.textbbox((left, top), mark, font=FONT))
        seen.append(Seen(mark, x0 - 2, y0 - 2, x1 + 2, y1 + 2, number, 0.9))
    return image, seen


def picture(image: Image.Image) -> Picture:
    return Picture(image.width, image.height, image.tobytes(), 300)


def edges(one: Seen) -> tuple[int, int, int, int]:
    return one.left - 4, one.top - 4, one.right + 4, one.bottom + 4


def test_what_was_passed_over_is_told_by_its_column() -> None:
    image, seen = column("xxxSxx")
    blots = [edges(seen[1]), edges(seen[3])]
    assert [(one.text, one.top) for one in seen_alike(picture(image), blots, [seen[0], seen[2], *seen[4:]])] == [("x", pytest.approx(seen[1].top, abs=4))]


def test_other_columns_tell_nothing() -> None:
    image, seen = column("xxxx")
    blots = [(left + 200, top, right + 200, bottom) for left, top, right, bottom in [edges(seen[1])]]
    other, _ = column("xxxx", 500)
    image.paste(other.crop((450, 0, 900, 800)), (450, 0))
    assert seen_alike(picture(image), blots, seen) == []


@pytest.mark.parametrize(
    ("marks", "at", "wrong", "sure", "text"),
    [
        ("SCSCSC", 3, "G", 0.5, "C"),
        ("SCSCSC", 3, "CŒ", 0.6, "C"),
        ("SCSCSC", 3, "@", 0.5, "C"),
        ("SCSCSC", 2, "5", 0.3, "S"),
        ("SCSCSC", 3, "G", 0.9, "G"),  # surely seen
        ("SCSLSM", 3, "I", 0.3, "I"),  # no other is like it
        ("xxxxxx", 3, "•", 0.1, "•"),  # a sign of a list
        (["(S)", "(C)", "(S)", "(M)", "(S)"], 2, "(5)", 0.5, "(S)"),
    ],
)
def test_what_was_seen_unsurely_is_as_those_that_look_like_it(marks: str | list[str], at: int, wrong: str, sure: float, text: str) -> None:
    image, seen = column(marks)
    seen[at] = seen[at]._replace(text=wrong, sure=sure)
    assert [one.text for one in settled(picture(image), seen)] == [text if number == at else one.text for number, one in enumerate(seen)]


def test_a_mark_passed_over_in_a_ruled_table_stands_in_its_cell() -> None:
    image, seen = column("xxxxxx")
    drawing = ImageDraw.Draw(image)
    for top in (*(row - 15 for row in ROWS[:6]), ROWS[5] + 65):
        drawing.line([(60, top), (840, top)], fill=0, width=3)
    for left in (60, 250, 400, 840):
        drawing.line([(left, ROWS[0] - 15), (left, ROWS[5] + 65)], fill=0, width=3)
    tables = ruled(picture(image))
    cells = [cell for table in tables for cell in table.cells]
    numbered = [
        one._replace(cell=next(number for number, cell in enumerate(cells) if cell.left < one.left < cell.right and cell.top < one.top < cell.bottom))
        for one in seen
    ]
    lacking = numbered.pop(2)
    assert [(one.text, one.cell) for one in with_marks(picture(image), tables, numbered)[len(numbered) :]] == [("x", lacking.cell)]
