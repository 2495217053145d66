"""Pictures of text: read through a stand-in that sees what was drawn, so that only what lies around recognition is tried."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image

from conftest import ROOT
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.frame import Frame
from samtrad.reading.formats.image.read import as_pdf
from samtrad.reading.formats.pdf.read import read_pdf
from samtrad.reading.formats.pdf.usable import is_usable
from samtrad.reading.formats.picture.page import Failing, NotRecognised, Picture, Seen
from samtrad.reading.formats.picture.words import sight
from samtrad.reading.read import read
from samtrad.reading.source import JPEG, PNG, TIFF
from samtrad.reading.text import Box, Text
from scans import Scanner, drawn, pictured, scan
from test_formats_pdf import HEIGHT, WIDTH, Mark, assembled, paper

EXAMPLE = (ROOT / "tests/samples/forbundsstyrelsen.pdf").read_bytes()
MINUTES = [Mark(70, 100 + 20 * k, text, 12) for k, text in enumerate(["Protokoll", "§ 1 Val av justerare", "Beslut", "Ada Ask väljs att justera protokollet."])]
SWEDISH = "Ordföranden hälsar välkommen, öppnar mötet och konstaterar att kallelsen har gått ut i rätt tid till samtliga ledamöter och ersättare. " * 3


def seer(text: Text) -> Callable[[Picture], list[Seen]]:
    """Sees the words of a text, page by page, as well as can be."""
    pages = iter(range(1, len(text.pages) + 1))

    def see(picture: Picture) -> list[Seen]:
        page = next(pages)
        scale = picture.resolution / 72
        found = []
        for number, line in enumerate(text.lines):
            if line.page == page:
                for place, word in ((p, text.string[g.start : g.start + g.length]) for g in text.glyphs for p in [g.place] if line.start <= g.start < line.end):
                    assert place.box is not None
                    x0, y0, x1, y1 = (round(edge * scale) for edge in place.box)
                    found.append(Seen(word, x0, y0, x1, y1, number, 0.95))
        return found

    return see


def refuser(code: Failing) -> Callable[[Picture], list[Seen]]:
    def see(_picture: Picture) -> list[Seen]:
        raise NotRecognised(code)

    return see


def test_scan_gives_the_record_of_its_text() -> None:
    told = read(EXAMPLE, "a.pdf")
    seen = read(scan(EXAMPLE), "a.pdf", recognise=seer(told.text))
    assert seen.minutes.source.ocr
    assert not told.minutes.source.ocr
    assert [i.heading for i in seen.minutes.items] == [i.heading for i in told.minutes.items]
    assert [(a.name, a.party, a.presence) for a in seen.minutes.attendance] == [(a.name, a.party, a.presence) for a in told.minutes.attendance]
    assert [d.text for d in seen.minutes.decisions] == [d.text for d in told.minutes.decisions]


def test_places_lead_to_the_words_on_the_picture() -> None:
    told = read_pdf(paper(MINUTES))
    seen = read_pdf(scan(paper(MINUTES)), recognise=seer(told))
    at = told.string.index("justerare")
    there = seen.string.index("justerare")
    ours, theirs = told.places((at, at + 9))[0].box, seen.places((there, there + 9))[0].box
    assert ours is not None
    assert theirs is not None
    assert theirs.x0 == pytest.approx(ours.x0, abs=1)
    assert theirs.y1 == pytest.approx(ours.y1, abs=3)


def test_mixed_file_is_read_page_by_page() -> None:
    whole = pypdfium2.PdfDocument.new()
    text = read_pdf(paper(MINUTES))
    for part in (paper(MINUTES), scan(paper(MINUTES)), paper(MINUTES)):
        whole.import_pages(pypdfium2.PdfDocument(part))
    file = io.BytesIO()
    whole.save(file)
    seen = read_pdf(file.getvalue(), recognise=seer(text))
    assert seen.recognised == {2}
    assert seen.string.count("Val av justerare") == 3


@pytest.mark.parametrize("code", ["missing", "time", "failed"])
def test_unread_page_is_told_and_the_others_are_read(code: Failing) -> None:
    whole = pypdfium2.PdfDocument.new()
    for part in (paper(MINUTES), scan(paper(MINUTES))):
        whole.import_pages(pypdfium2.PdfDocument(part))
    file = io.BytesIO()
    whole.save(file)
    seen = read(file.getvalue(), "a.pdf", recognise=refuser(code))
    assert [(d.code, d.spans) for d in seen.minutes.doubts if d.code.startswith("ocr.")] == [(f"ocr.{code}", [])]
    assert "sida 2" in next(d.message for d in seen.minutes.doubts if d.code.startswith("ocr."))
    assert len(seen.minutes.items) == 1
    with pytest.raises(Unreadable) as error:
        read(scan(paper(MINUTES)), "a.pdf", recognise=refuser(code))
    assert error.value.code == f"ocr_{code}"


def test_never_and_always() -> None:
    seen = read_pdf(paper(MINUTES), recognise=seer(read_pdf(paper(MINUTES))), ocr="always")
    assert seen.recognised == {1}
    with pytest.raises(Unreadable) as error:
        read_pdf(scan(paper(MINUTES)), recognise=refuser("failed"), ocr="never")
    assert error.value.code == "no_text"


def test_text_with_a_picture_beside_it_stays_as_it_is() -> None:
    marks = [Mark(70, 60 + 14 * k, "Nämnden beslutar att anta planen för kommande år och mandatperiod.") for k in range(30)]
    text = read_pdf(paper(marks), recognise=refuser("failed"))
    assert not text.scans
    assert text.string.count("mandatperiod") == 30


def test_fewer_words_in_the_picture_than_in_the_text_change_nothing() -> None:
    content = b"q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xf0 EI Q BT /F1 12 Tf 70 700 Td (samverkan i regionen) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]  # fmt: skip
    text = read_pdf(assembled(objects, b""), recognise=lambda _picture: [Seen("samverkan", 100, 100, 300, 140, 0, 0.9)])
    assert not text.recognised
    assert text.string == "samverkan i regionen"
    text = read_pdf(
        assembled(objects, b""),
        recognise=lambda _picture: [
            Seen(word, 100 + 300 * k, 100, 380 + 300 * k, 140, 0, 0.9) for k, word in enumerate(["samverkan", "mellan", "kommunerna", "och", "regionen"])
        ],
    )
    assert text.recognised == {1}


# geometry


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("slant", [0.0, 0.02, -0.03])
def test_a_page_is_set_upright_and_led_back(turns: int, slant: float) -> None:
    frame = Frame(turns, slant, 595, 842)
    x, y = frame.upright(200, 300)
    box = frame.shown(Box(x - 1, y - 1, x + 1, y + 1))
    assert ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2) == pytest.approx((200, 300), abs=0.01)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_sideways_and_upside_down_pages_are_read(turns: int) -> None:
    text = read_pdf(paper(MINUTES))
    upright = seer(text)

    def see(picture: Picture) -> list[Seen]:
        flat = Picture(picture.height, picture.width, b"", picture.resolution) if turns % 2 else picture
        found = upright(flat)
        for _ in range(turns):  # each word a quarter turn clockwise
            height = flat.height
            found = [one._replace(left=height - one.bottom, top=one.left, right=height - one.top, bottom=one.right) for one in found]
            flat = Picture(flat.height, flat.width, b"", flat.resolution)
        return found

    turned = pictured([picture.rotate(-90 * turns, expand=True) for picture in drawn(paper(MINUTES))])
    seen = read_pdf(turned, recognise=see)
    assert [seen.of((line.start, line.end)) for line in seen.lines] == [mark.text for mark in MINUTES]
    box = seen.places((0, 9))[0].box
    assert box is not None
    width = HEIGHT if turns % 2 else WIDTH
    assert (box.x0 < width / 2) == (turns in {0, 3})


def test_slanted_lines_are_rows() -> None:
    words = [Seen(f"ord{k}{n}", 100 + 400 * k, 100 + 60 * n + 8 * k, 180 + 400 * k, 130 + 60 * n + 8 * k, n, 0.9) for n in range(10) for k in range(5)]
    blank = Picture(2480, 3508, b"\xff" * (2480 * 3508), 300)
    seen = sight(words, blank)
    bases = [word.base for word in seen.words]
    assert seen.frame.slant == pytest.approx(0.02, abs=0.001)
    assert all(max(bases[5 * n : 5 * n + 5]) - min(bases[5 * n : 5 * n + 5]) < 1 for n in range(10))


def test_dot_of_a_list_is_seen_by_its_shape() -> None:
    picture = Image.new("L", (600, 200), 255)
    for x in range(100, 112):
        for y in range(100, 112):
            if (x - 105.5) ** 2 + (y - 105.5) ** 2 <= 36:
                picture.putpixel((x, y), 0)
    seen = [Seen("e", 100, 100, 112, 112, 0, 0.4), Seen("rekrytering", 140, 90, 300, 120, 0, 0.9)]
    assert [w.text for w in sight(seen, Picture(600, 200, picture.tobytes(), 300)).words] == ["•", "rekrytering"]


# text that cannot be used


def test_swedish_can_be_used_and_letters_mixed_up_cannot() -> None:
    assert is_usable("")
    assert is_usable(SWEDISH)
    assert is_usable("Ada Ask (S)\nBo Bok (M)\n12 345 kr")
    assert not is_usable("".join(ch if ch == " " else chr(max(ord(ch) - 29, 33)) for ch in SWEDISH))
    assert not is_usable("".join(ch if ch == " " else chr(0xF000 + ord(ch)) for ch in SWEDISH))
    assert not is_usable("\x00" * 40 + "abc")


def test_page_whose_font_tells_nothing_is_recognised() -> None:
    told = [m._replace(text="".join(chr((ord(ch) - 65 + 7) % 26 + 65) if ch.isascii() and ch.isupper() else ch for ch in m.text)) for m in MINUTES]
    assert read_pdf(paper(told), recognise=refuser("failed")).scans == ()  # too little to tell
    nonsense = [Mark(40, 60 + 14 * k, "Qxjwkz vbqzxg hjkwqf zxcvqj kwpqgh xzvjqb fghqwz") for k in range(20)]
    seen = read_pdf(paper(nonsense), recognise=seer(read_pdf(paper(MINUTES))))
    assert seen.recognised == {1}
    assert "Val av justerare" in seen.string


# pictures of other formats


def stored(picture: Image.Image, form: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, form, dpi=(75, 75), **options)
    return file.getvalue()


PAGE = drawn(paper(MINUTES), Scanner(dpi=75))[0]
PICTURES = {
    **{f"png {mode}": (stored(PAGE.convert(mode), "PNG"), PNG) for mode in ("L", "RGB", "1", "P", "RGBA")},
    **{f"jpeg {mode}": (stored(PAGE.convert(mode), "JPEG"), JPEG) for mode in ("L", "RGB", "CMYK")},
    **{
        f"tiff 1 {c}": (stored(PAGE.convert("1"), "TIFF", compression=c), TIFF)
        for c in ("group3", "group4", "packbits", "tiff_lzw", "tiff_adobe_deflate", "tiff_ccitt", None)
    },
    **{
        f"tiff {m} {c}": (stored(PAGE.convert(m), "TIFF", compression=c), TIFF)
        for m in ("L", "RGB", "RGBA", "P")
        for c in ("packbits", "tiff_lzw", "tiff_adobe_deflate", None)
    },
    **{f"tiff {m} jpeg": (stored(PAGE.convert(m), "TIFF", compression="jpeg"), TIFF) for m in ("L", "RGB")},
    "tiff predicted": (stored(PAGE, "TIFF", compression="tiff_lzw", tiffinfo={317: 2}), TIFF),
}


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_go_into_a_pdf_as_they_are(name: str) -> None:
    data, media_type = PICTURES[name]
    page = pypdfium2.PdfDocument(as_pdf(data, media_type))[0]
    assert page.get_size() == pytest.approx((WIDTH, HEIGHT), abs=1)
    shown = page.render(scale=75 / 72, grayscale=True).to_pil().convert("L")
    ink = sum(1 for value in shown.resize(PAGE.size).tobytes() if value < 128)
    wanted = sum(1 for value in PAGE.tobytes() if value < 128)
    assert ink == pytest.approx(wanted, rel=0.5)


def test_frames_are_pages_and_cameras_are_turned_back() -> None:
    frames = [PAGE.convert("1")] * 3
    data = stored(frames[0], "TIFF", save_all=True, append_images=frames[1:], compression="group4")
    seen = read(data, "a.tif", recognise=lambda _picture: [Seen("Protokoll", 100, 100, 300, 140, 0, 0.9)])
    assert seen.minutes.source.pages == 3
    assert seen.minutes.source.media_type == TIFF
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = stored(PAGE.rotate(90, expand=True), "JPEG", exif=exif)
    assert pypdfium2.PdfDocument(as_pdf(turned, JPEG))[0].get_size() == pytest.approx((WIDTH, HEIGHT), abs=1)


@pytest.mark.parametrize("name", PICTURES)
def test_damaged_pictures_are_told_to_be(name: str) -> None:
    data, media_type = PICTURES[name]
    for cut in (9, 20, 40, len(data) // 2):
        for broken in (data[:cut], data[:cut] + bytes(40) + data[cut + 40 :], data[:cut] + b"\xff" * 40 + data[cut + 40 :]):
            try:
                document = pypdfium2.PdfDocument(as_pdf(broken, media_type))
            except Unreadable as error:
                assert error.code in {"damaged", "odd_picture", "too_large"}
            else:
                document[0].render(scale=0.05)
