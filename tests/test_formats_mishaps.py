"""Pages that something befell before they are read: photographed, two on one sheet, in poor light, on coloured paper, faint."""

from __future__ import annotations

from difflib import SequenceMatcher
from random import Random

import pytest
from PIL import Image, ImageChops, ImageDraw

import mishaps
from conftest import ROOT
from samtrad.reading.formats.frame import Beside, Frame, Leaning, Lens
from samtrad.reading.formats.pdf.read import read_pdf
from samtrad.reading.formats.picture.fold import fold
from samtrad.reading.formats.picture.ground import evened
from samtrad.reading.formats.picture.page import Picture, Seen
from samtrad.reading.formats.picture.paper import corners
from samtrad.reading.formats.picture.upright import set_upright
from samtrad.reading.formats.picture.words import sight
from samtrad.reading.text import Box
from scans import Scanner, drawn, scan
from test_formats_scans import seer

EXAMPLE = (ROOT / "tests/samples/forbundsstyrelsen.pdf").read_bytes()
TEXT = read_pdf(EXAMPLE)
PAGES = drawn(EXAMPLE, Scanner(dpi=150), range(2))
SWEDISH = {"och", "att", "som", "för", "till"}


def picture(image: Image.Image, resolution: float = 150) -> Picture:
    grey = image.convert("L")
    return Picture(grey.width, grey.height, grey.tobytes(), resolution)


def image_of(page: Picture) -> Image.Image:
    return Image.frombytes("L", (page.width, page.height), page.dots)


def apart(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures differ on average, of 255."""
    dots = ImageChops.difference(one, other).tobytes()
    return sum(dots) / len(dots)


def test_a_lens_leads_corners_to_corners() -> None:
    told, seen = [(0, 0), (100, 0), (100, 140), (0, 140)], [(10, 5), (95, 12), (102, 150), (3, 138)]
    lens = Lens.of(told, seen)
    for (x, y), there in zip(told, seen, strict=True):
        assert lens.seen(x, y) == pytest.approx(there)


def test_boxes_of_sheets_lead_back_to_the_page() -> None:
    half = Leaning(Frame(0, 0.0, 100, 140), Lens(1, 0, 100, 0, 1, 0))
    both = Beside(Frame(0, 0.0, 100, 140), half, 140)
    assert both.shown(Box(10, 20, 30, 30)) == Box(10, 20, 30, 30)
    assert both.shown(Box(10, 160, 30, 170)) == Box(110, 20, 130, 30)


@pytest.mark.parametrize("seed", [7])
def test_a_photographed_sheet_is_seen_flat_and_straight(seed: int) -> None:
    looked: list[Picture] = []

    def see(page: Picture) -> list[Seen]:
        looked.append(page)
        return seer(TEXT)(page)

    sheet = mishaps.photographed(PAGES[:1], Random(seed))
    seen = read_pdf(mishaps.bound(sheet, 150), recognise=see)
    flat = image_of(looked[0]).resize(PAGES[0].size, Image.Resampling.BOX)
    assert flat.getpixel((3, 3)) == 255, "the table is not seen"
    assert apart(flat, PAGES[0]) < 9
    word = "Protokoll"
    place = seen.places((seen.string.index(word), seen.string.index(word) + len(word)))[0]
    assert place.box
    scale = 150 / 72
    cut = sheet[0].crop(tuple(round(edge * scale) for edge in place.box)).tobytes()
    assert min(cut) < 0.6 * max(cut), "the word's box holds ink of the photograph"


def test_a_scan_is_no_photograph() -> None:
    assert corners(picture(PAGES[0])) is None
    assert corners(picture(Image.new("L", (800, 1100), 60))) is None
    assert corners(picture(Image.effect_noise((800, 1100), 100))) is None


def test_two_sheets_on_a_page_are_read_one_after_the_other() -> None:
    sheet = mishaps.spread(PAGES, Random(3))[0]
    found = fold(picture(sheet))
    assert found
    assert 0.45 * sheet.width < found[0] <= found[1] < 0.55 * sheet.width
    looked: list[Picture] = []
    see = seer(TEXT)

    def both(page: Picture) -> list[Seen]:
        looked.append(page)
        return see(page) if len(looked) <= 2 else []

    seen = read_pdf(mishaps.bound([sheet], 150), recognise=both)
    first, second = (TEXT.string[start:end] for start, end in TEXT.pages[:2])
    assert all(page.height > page.width for page in looked[:2])
    assert SequenceMatcher(None, seen.string.split(), [*first.split(), *second.split()]).ratio() > 0.97
    last = second.split()[-1]
    at = seen.string.rindex(last)
    box, page = seen.places((at, at + len(last)))[0].box, sheet.width * 72 / 150
    assert box
    assert box.x0 > page / 2


def evened_image(sheet: Image.Image) -> Image.Image:
    return image_of(evened(picture(sheet)))


def test_a_wide_table_is_one_sheet() -> None:
    sheet = Image.new("L", (1754, 1240), 255)
    cell = PAGES[0].crop((150, 150, 450, 160))
    for row in range(25):
        for column in (60, 480, 960, 1380):
            sheet.paste(cell, (column, 80 + 40 * row))
    assert fold(picture(sheet)) is None
    ImageDraw.Draw(sheet).line([(877, 60), (877, 1200)], fill=0, width=3)
    ImageDraw.Draw(sheet).rectangle((890, 1100, 1100, 1110), fill=0)
    assert fold(picture(sheet)) is None, "a rule between columns"
    assert fold(picture(PAGES[0])) is None


def test_shadows_leave_paper_white() -> None:
    assert apart(evened_image(mishaps.lit(PAGES[:1], Random(5))[0]), PAGES[0]) < 7


def test_what_is_printed_behind_the_text_goes() -> None:
    sheet = Image.new("L", PAGES[0].size, 240)
    sheet.paste(190, (200, 300, 900, 420))
    cleared = evened_image(ImageChops.multiply(sheet, PAGES[0]))
    assert cleared.getpixel((210, 310)) == 255
    assert apart(cleared, PAGES[0]) < 4


def test_faint_ink_is_made_black() -> None:
    faint = PAGES[0].point([round(150 + 95 * value / 255) for value in range(256)])
    assert apart(evened_image(faint), PAGES[0]) < apart(faint, PAGES[0]) / 2


@pytest.mark.parametrize("page", [PAGES[0], Image.new("L", (1240, 1754), 255), Image.new("L", (9, 4), 130), Image.new("L", (1240, 1754), 0)])
def test_a_page_in_order_is_left_as_it_is(page: Image.Image) -> None:
    shown = picture(page)
    assert evened(shown) is shown


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_picture_is_set_upright_with_its_words(turns: int) -> None:
    page = Image.new("L", (90, 140), 255)
    page.paste(0, (10, 20, 40, 30))
    turned = picture(page.rotate(90 * turns, expand=True))
    ink = image_of(turned).point(lambda value: 255 - value).getbbox()
    assert ink
    upright, [word] = set_upright(turned, [Seen("ord", *ink, 0, 0.9)], turns)
    assert upright == picture(page)
    assert word[1:5] == (10, 20, 40, 30)


def test_the_grain_of_a_blank_page_is_not_looked_at() -> None:
    looked: list[Picture] = []

    def see(page: Picture) -> list[Seen]:
        looked.append(page)
        return [Seen("Protokoll", 300, 300, 600, 350, 0, 0.9)]

    blank = Image.new("L", PAGES[0].size, 245)
    grained = Image.blend(blank, Image.effect_noise(blank.size, 60), 0.08)
    page = grained.copy()
    page.paste(PAGES[0].crop((100, 100, 600, 400)), (100, 100))
    seen = read_pdf(mishaps.bound([page, grained], 150), recognise=see)
    assert [scan.page for scan in seen.scans] == [1]
    assert looked


def test_a_dotted_line_holds_no_word() -> None:
    """Lines of dots to sign on are seen as letters."""
    sheet = Image.new("L", (1240, 400), 255)
    for x in range(300, 900, 10):
        sheet.paste(0, (x, 200, x + 4, 203))
    for x in range(300, 500, 30):
        sheet.paste(0, (x, 225, x + 12, 250))
    seen = [Seen("asssrrnsrnes", 300, 196, 900, 206, 0, 0.4), Seen("Ordförande", 300, 224, 500, 251, 1, 0.9)]
    assert [word.text for word in sight(seen, picture(sheet)).words] == ["Ordförande"]


def test_scans_are_drawn_as_before() -> None:
    """A page that lies straight is drawn once more, as sharp as ever."""
    looked: list[Picture] = []

    def see(page: Picture) -> list[Seen]:
        looked.append(page)
        return [Seen("ord", 100, 100, 200, 140, 0, 0.9)]

    read_pdf(scan(EXAMPLE, Scanner(), range(1)), recognise=see)
    assert looked[0].resolution == 300
    assert (looked[0].width, looked[0].height) == (2481, 3508)
