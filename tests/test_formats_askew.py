"""Pages fed askew: how far is found by their ink, they are seen set straight, and words lead back to where they stand on the page as it is."""

from __future__ import annotations

from math import cos, degrees, radians, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from conftest import ROOT
from samtrad.reading.formats.pdf.read import read_pdf
from samtrad.reading.formats.picture.askew import askew
from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.text import Box, Text
from scans import Scanner, drawn, scan
from test_formats_scans import seer

EXAMPLE = (ROOT / "tests/samples/forbundsstyrelsen.pdf").read_bytes()
TEXT = read_pdf(EXAMPLE)
PAGE = drawn(EXAMPLE, Scanner(dpi=300), range(1))[0]


def picture(image: Image.Image, resolution: float = 300) -> Picture:
    return Picture(image.width, image.height, image.tobytes(), resolution)


def turned(degree: float, resolution: int = 300) -> Picture:
    """The page with its lines falling by so many degrees, scanned at a resolution and drawn at 300 dots an inch."""
    shrunk = PAGE.resize((PAGE.width * resolution // 300, PAGE.height * resolution // 300), Image.Resampling.BOX)
    return picture(shrunk.rotate(-degree, Image.Resampling.BICUBIC, fillcolor=255).resize(PAGE.size, Image.Resampling.BILINEAR))


def middle(box: Box) -> tuple[float, float]:
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


@given(st.floats(-5, 5), st.sampled_from([100, 150, 200, 300]))
@settings(max_examples=12, deadline=None)
def test_the_angle_is_found_within_a_tenth_of_a_degree(degree: float, resolution: int) -> None:
    assert degrees(askew(turned(degree, resolution))) == pytest.approx(degree, abs=0.1)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_is_not_taken_for_one_askew(turn: int) -> None:
    assert askew(picture(PAGE.rotate(turn, expand=True))) == 0.0


@pytest.mark.parametrize("grey", [0, 140, 255])
def test_an_empty_page_has_no_angle(grey: int) -> None:
    assert askew(picture(Image.new("L", (2480, 3508), grey))) == 0.0
    assert askew(picture(Image.new("L", (3, 2), grey))) == 0.0
    assert askew(picture(Image.effect_noise((2480, 3508), 120))) == 0.0


@pytest.mark.parametrize("degree", [0.0, 0.1])
def test_a_page_that_is_straight_or_nearly_so_is_seen_as_it_is(degree: float, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Picture] = []

    def see(page: Picture) -> list[Seen]:
        looked.append(page)
        return [Seen("ord", 100, 100, 200, 140, 0, 0.9)]

    page = scan(EXAMPLE, Scanner(skew=degree), range(1))
    read_pdf(page, recognise=see)
    monkeypatch.setattr("samtrad.reading.formats.pdf.drawing.askew", lambda _picture: 0.0)
    read_pdf(page, recognise=see)
    assert looked[0] == looked[1]


def test_a_page_askew_is_seen_straight() -> None:
    looked: list[float] = []

    def see(page: Picture) -> list[Seen]:
        looked.append(degrees(askew(page)))
        return [Seen("ord", 100, 100, 200, 140, 0, 0.9)]

    read_pdf(scan(EXAMPLE, Scanner(skew=1.7, noise=20, blur=0.5), range(1)), recognise=see)
    assert looked == [pytest.approx(0, abs=0.1)]


def straight(text: Text) -> list[tuple[str, Box]]:
    """The words of the first page with their boxes."""
    return [(text.string[g.start : g.start + g.length], g.place.box) for g in text.glyphs if g.place.page == 1 and g.place.box]


@pytest.mark.parametrize("degree", [-3.1, -0.6, 1.2, 4.0])
def test_words_of_a_page_askew_stand_where_they_are_on_it(degree: float) -> None:
    """The page was turned about its middle: so were its words."""
    seen = read_pdf(scan(EXAMPLE, Scanner(skew=-degree), range(1)), recognise=seer(TEXT))
    told, found = straight(TEXT), dict(straight(seen))
    once = [(word, box) for word, box in told if [other for other, _ in told].count(word) == 1 and len(word) > 3]
    width, height = drawn(EXAMPLE, Scanner(dpi=72), range(1))[0].size
    c, s = cos(radians(degree)), sin(radians(degree))
    assert len(once) > 20
    for word, box in once:
        x, y = middle(box)
        x, y = x - width / 2, y - height / 2
        there = (width / 2 + x * c - y * s, height / 2 + x * s + y * c)
        assert middle(found[word]) == pytest.approx(there, abs=3), word
