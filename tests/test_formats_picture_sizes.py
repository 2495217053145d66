"""Type sizes told from dots: headings in bold a point larger than their text are one size, on a page and from page to page."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.picture.even import even
from samtrad.reading.formats.picture.lines import Letters, sizes
from samtrad.reading.text import Line


def line(number: int, size: float, text: str = "Nätverket enas om att arbetsgruppen bjuds in till hösten") -> list[Letters]:
    """The words of a line whose ink is as high as type of this size."""
    reach = {"a": 0.53, "h": 0.75, "g": 0.74}
    return [Letters(word, number, 0.9, 0, 50, 0, size * reach.get(word, 0.75)) for word in ("hata", "hetta", "hand") * max(len(text) // 15, 1)]


def told(*lines: tuple[float, bool]) -> list[float]:
    """The size that each line comes to: how high its ink stands, and whether it is bold (then it is short)."""
    letters, heavy = [], []
    for number, (size, bold) in enumerate(lines):
        words = line(number, size, "Val" if bold else "x" * 60)
        letters += words
        heavy += [bold] * len(words)
    found = dict(zip((one.line for one in letters), sizes(letters, heavy), strict=True))
    return [found[number] for number in range(len(lines))]


BODY = [(size, False) for size in (11.2, 11.0, 11.5, 11.2, 10.8, 11.3)]


def test_headings_a_little_larger_are_one_size_though_they_are_not_seen_alike() -> None:
    *text, first, second, third = told(*BODY, (12.5, True), (13.4, True), (12.8, True))
    assert len(set(text)) == 1
    assert first == second == third > text[0] + 1


def test_sub_headings_in_bold_stay_of_the_size_of_the_text() -> None:
    *text, heading, sub = told(*BODY, (13.2, True), (11.6, True))
    assert sub == text[0]
    assert heading > text[0] + 1


def test_plain_lines_seen_larger_stay() -> None:
    *text, larger = told(*BODY, (12.4, False))
    assert larger == text[0]


def shown(page: int, size: float, *, bold: bool = False) -> Line:
    return Line(start=0, end=10 if bold else 60, cells=(), page=page, size=size, bold=bold)


@pytest.mark.parametrize(("first", "second"), [(13.0, 13.5), (13.5, 12.5)])
def test_sizes_are_made_alike_from_page_to_page(first: float, second: float) -> None:
    lines = (shown(1, first, bold=True), shown(1, 11.0), shown(1, 11.0), shown(2, second, bold=True), shown(2, 11.5), shown(2, 17.0, bold=True), shown(2, 8.0))
    heading, text, _, other, on_the_second, title, note = [one.size for one in even(lines, {1, 2})]
    assert heading == other
    assert text == on_the_second == 11.0
    assert (title, note) == (17.0, 8.0)


def test_pages_with_text_of_their_own_keep_their_sizes() -> None:
    lines = (shown(1, 11.0), shown(1, 11.0), shown(2, 11.4), shown(3, 11.5))
    assert [one.size for one in even(lines, {1, 3})] == [11.0, 11.0, 11.4, 11.0]
    assert even(lines, ()) == lines
