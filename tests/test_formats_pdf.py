"""PDFs drawn here, letter by letter, with invented content; read back by their places."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.pdf.read import read_pdf
from samtrad.reading.text import Box, Text
from samtrad.writing.pictures import pictures

WIDTH, HEIGHT = 595, 842


class Mark(NamedTuple):
    """A string drawn in Helvetica with its baseline's left end at (x, y) from the top left corner."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False
    matrix: str = "1 0 0 1"
    letters: float = 0  # white after each letter
    words: float = 0  # and on top of each space


def drawing(marks: list[Mark]) -> bytes:
    parts = []
    for m in marks:
        text = m.text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        font = "F2" if m.bold else "F1"
        head = f"BT /{font} {m.size} Tf {m.letters} Tc {m.words} Tw {m.matrix} {m.x:.2f} {HEIGHT - m.y:.2f} Tm (".encode()
        parts.append(head + text + b") Tj ET\n")
    return b"".join(parts)


def rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def paper(*pages: list[Mark], extra: str = "", password: str | None = None, box: str = f"0 0 {WIDTH} {HEIGHT}") -> bytes:
    """A PDF of the pages; ``password`` locks it with the standard's oldest cipher, which every reader knows."""
    kids = " ".join(f"{5 + 2 * k} 0 R" for k in range(len(pages)))
    fonts = [f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>" for name in ("Helvetica", "Helvetica-Bold")]
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(), *(f.encode() for f in fonts)]
    key, lock = b"", b""
    if password is not None:
        padded = (password.encode() + PADDING)[:32]
        owner = rc4(hashlib.md5(padded).digest()[:5], padded)
        key = hashlib.md5(padded + owner + (-4).to_bytes(4, "little", signed=True) + b"samtrad").digest()[:5]
        lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<%s> <%s>]" % (
            owner.hex().encode(),
            rc4(key, PADDING).hex().encode(),
            b"samtrad".hex().encode(),
            b"samtrad".hex().encode(),
        )
    for k, marks in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] {extra} /Contents {6 + 2 * k} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>".encode()
        )
        content = drawing(marks)
        if key:
            content = rc4(hashlib.md5(key + (6 + 2 * k).to_bytes(3, "little") + b"\0\0").digest()[:10], content)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return assembled(objects, lock)


def assembled(objects: list[bytes], lock: bytes) -> bytes:
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    trailer = b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, lock, len(data))
    return data + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + trailer


def read(*marks: Mark) -> Text:
    return read_pdf(paper(list(marks)))


def rows(text: Text) -> list[str]:
    return [text.of((line.start, line.end)) for line in text.lines]


def test_words_of_a_row_come_in_order_with_their_boxes() -> None:
    text = read(Mark(200, 100, "klockan nio"), Mark(70, 100, "Mötet börjar"))
    assert rows(text) == ["Mötet börjar\tklockan nio"]
    assert text.lines[0].lefts == pytest.approx((70, 200), abs=0.1)
    place = text.places((0, 5))[0]
    assert place.page == 1
    assert place.origin == (0, 5)
    assert place.box is not None
    assert (place.box.x0, place.box.y0 < 100 < place.box.y1) == (pytest.approx(70, abs=0.1), True)


def test_label_column_comes_before_its_values() -> None:
    text = read(
        Mark(70, 100, "Plats och tid", bold=True), Mark(185, 100.6, "Ekrummet, Parkgatan 1"), Mark(185, 112.6, "kl. 08.30"),
        Mark(70, 136, "Ej tjänstgörande", bold=True), Mark(185, 136.6, "Ada Ask (S)"),
        Mark(70, 148, "ersättare", bold=True), Mark(185, 148.6, "Bo Bok (M)"), Mark(185, 160.6, "Cia Cedergren (V)"),
    )  # fmt: skip
    assert rows(text) == [
        "Plats och tid\tEkrummet, Parkgatan 1", "kl. 08.30", "Ej tjänstgörande ersättare\tAda Ask (S)", "Bo Bok (M)", "Cia Cedergren (V)",
    ]  # fmt: skip
    assert [line.lefts[-1] for line in text.lines] == pytest.approx([185] * 5, abs=0.1)
    assert [line.above > 0.5 for line in text.lines] == [False, False, True, False, False]
    assert "kl. 08.30\n\nEj" in text.string


def test_number_centred_on_its_title_is_moved_to_the_first_line() -> None:
    text = read(
        Mark(70, 100, "§ 4"), Mark(150, 100, "Budget"),
        Mark(150, 112, "Yttrande över förslaget till ny"), Mark(70, 118, "§ 5"), Mark(150, 124, "översiktsplan för skärgården"),
        Mark(70, 136, "§ 6"), Mark(150, 136, "Meddelanden"),
    )  # fmt: skip
    assert rows(text) == ["§ 4\tBudget", "§ 5\tYttrande över förslaget till ny", "översiktsplan för skärgården", "§ 6\tMeddelanden"]


def test_size_and_weight_of_a_row() -> None:
    text = read(Mark(70, 100, "Beslut", 14, bold=True), Mark(70, 120, "Planen antas i dess helhet", 11))
    assert [(line.size, line.bold) for line in text.lines] == [(14, True), (11, False)]


def test_word_printed_twice_over_itself_is_kept_once() -> None:
    text = read(Mark(70, 100, "Justeras snarast"), Mark(70.4, 100, "Justeras snarast"), Mark(70, 120, "snarast"))
    assert rows(text) == ["Justeras snarast", "snarast"]


def test_raised_figures_stay_in_their_word() -> None:
    text = read(Mark(70, 100, "Ytan är 40 m"), Mark(128.3, 96, "2", 6), Mark(135, 100, "enligt kartan"))
    assert rows(text) == ["Ytan är 40 m2 enligt kartan"]


def test_spaced_out_heading_is_closed_up() -> None:
    assert rows(read(Mark(70, 100, "D A G O R D N I N G", 14), Mark(70, 130, "Val av justerare"))) == ["DAGORDNING", "Val av justerare"]
    assert rows(read(Mark(70, 100, "DAGORDNING", 14, letters=9)))[0].replace(" ", "") == "DAGORDNING"


def test_tilted_and_unseen_words_come_last() -> None:
    text = read(Mark(40, 500, "Kopia ur arkivet", matrix="0 1 -1 0"), Mark(-400, 90, "utanför"), Mark(70, 100, "Protokoll"))
    assert rows(text) == ["Protokoll", "Kopia ur arkivet", "utanför"]
    assert all(0 <= box.x0 <= box.x1 <= WIDTH and 0 <= box.y0 <= box.y1 <= HEIGHT for box in boxes(text))


@pytest.mark.parametrize("turns", [0, 90, 180, 270])
def test_turned_pages_are_read_as_shown(turns: int) -> None:
    matrix = {0: "1 0 0 1", 90: "0 1 -1 0", 180: "-1 0 0 -1", 270: "0 -1 1 0"}[turns]
    along, down = {0: (1, 0), 90: (0, -1), 180: (-1, 0), 270: (0, 1)}[turns], {0: (0, 1), 90: (1, 0), 180: (0, -1), 270: (-1, 0)}[turns]
    marks = [
        Mark(300 + 80 * column * along[0] + 14 * row * down[0], 400 + 80 * column * along[1] + 14 * row * down[1], f"cell{row}{column}", matrix=matrix)
        for row in (1, 0)
        for column in (1, 0)
    ]
    assert rows(read_pdf(paper(marks, extra=f"/Rotate {turns}"))) == ["cell00\tcell01", "cell10\tcell11"]


PROSE = ["Närvarande   Mira Dal (S), ordförande", "             Per Alm (M)", "§ 7 Taxa för renhållning", "Nämnden antar taxan."]


@pytest.mark.parametrize("shown", [90, 180, 270])
def test_pages_that_lie_on_a_side_are_set_upright(shown: int) -> None:
    marks = [Mark(70 + (110 if line.startswith("  ") else 0), 100 + 14 * row, line.strip()) for row, line in enumerate(PROSE)]
    upright, lying = read_pdf(paper(marks)), read_pdf(paper(marks, extra=f"/Rotate {shown}"))
    assert rows(lying) == rows(upright)
    places = zip(upright.glyphs, lying.glyphs, strict=True)
    for as_set, as_shown in ((one.place.box, other.place.box) for one, other in places if one.place.box):
        turned = {
            90: (HEIGHT - as_set.y1, as_set.x0, HEIGHT - as_set.y0, as_set.x1),
            180: (WIDTH - as_set.x1, HEIGHT - as_set.y1, WIDTH - as_set.x0, HEIGHT - as_set.y0),
            270: (as_set.y0, WIDTH - as_set.x1, as_set.y1, WIDTH - as_set.x0),
        }[shown]
        assert as_shown == pytest.approx(turned, abs=0.5)
    level = [Mark(70, 300 + 14 * row, "Nämnden beslutar att anta förslaget.") for row in range(9)]
    assert rows(read_pdf(paper([*level, Mark(40, 500, "Kopia ur arkivet", matrix="0 1 -1 0")])))[-1] == "Kopia ur arkivet"


def annotated(*shown: tuple[str, float, float, str], flags: int = 4) -> bytes:
    """A page with annotations: a kind, where it stands from the top left corner, and the words that it shows."""
    count = len(shown)
    label = drawing([Mark(70, 100, "Justerare")])
    numbers = " ".join(f"{5 + 2 * k} 0 R" for k in range(count))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    font = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>"
    objects += [
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Annots [{numbers}] /Contents 4 0 R {font} >>".encode(),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(label), label),
    ]
    for k, (kind, x, y, words) in enumerate(shown):
        field = "/FT /Tx /T (f)" if kind == "Widget" else ""
        rectangle = f"[{x} {HEIGHT - y} {x + 200} {HEIGHT - y + 14}]"
        objects.append(f"<< /Type /Annot /Subtype /{kind} {field} /F {flags} /Rect {rectangle} /AP << /N {6 + 2 * k} 0 R >> >>".encode())
        inside = b"BT /F1 10 Tf 0 2 Td (%s) Tj ET" % words.encode("cp1252")
        objects.append(f"<< /Type /XObject /Subtype /Form /BBox [0 0 200 14] {font} /Length {len(inside)} >>\nstream\n".encode() + inside + b"\nendstream")
    return assembled(objects, b"")


def test_what_was_filled_in_and_typed_over_a_page_is_read_where_it_stands() -> None:
    data = annotated(("Widget", 220, 102, "Mira Dal"), ("FreeText", 70, 132, "Ersatt den 4 mars"), ("Stamp", 70, 162, "Kopia"))
    text = read_pdf(data)
    assert rows(text) == ["Justerare\tMira Dal", "Ersatt den 4 mars", "Kopia"]
    assert boxes(text)[1].x0 == pytest.approx(220, abs=1)
    assert rows(read_pdf(annotated(("Widget", 220, 102, "Mira Dal"), flags=2))) == ["Justerare"]  # hidden
    assert rows(read_pdf(annotated(("Text", 220, 102, "fråga Per")))) == ["Justerare"]  # opens when touched


def test_what_was_filled_in_is_seen_on_the_pages_picture() -> None:
    empty, typed = (pictures(annotated(*shown))[0].address for shown in ((), (("Widget", 220, 102, "Mira Dal"),)))
    assert empty != typed


def test_pages_cover_the_text_and_blank_ones_count() -> None:
    text = read_pdf(paper([], [Mark(70, 100, "ett")], [], [Mark(70, 100, "två")], []))
    assert text.string == "\fett\n\f\ftvå\n\f"
    assert [text.of(page) for page in text.pages] == ["\f", "ett\n\f", "\f", "två\n\f", ""]
    assert [line.page for line in text.lines] == [2, 4]


def test_page_with_another_origin() -> None:
    text = read_pdf(paper([Mark(170, 100, "Förskjuten sida")], box="100 0 695 842"))
    assert text.lines[0].lefts[0] == pytest.approx(70, abs=0.1)


def test_bullets_and_numbers_stay_with_their_text() -> None:
    text = read(Mark(70, 100, "•"), Mark(88, 100, "att anta planen"), Mark(70, 112, "2."), Mark(95, 112, "att avslå yrkandet"))
    assert rows(text) == ["• att anta planen", "2. att avslå yrkandet"]


def test_att_far_out_in_the_margin_marks_its_clause() -> None:
    text = read(
        Mark(70, 100, "Nämnden beslutar"),
        Mark(70, 120, "att"),
        Mark(130, 120, "godkänna avtalet, och"),
        Mark(70, 140, "att"),
        Mark(130, 140, "ge kansliet i uppdrag att"),
        Mark(130, 154, "återkomma."),
    )
    assert rows(text) == ["Nämnden beslutar", "att godkänna avtalet, och", "att ge kansliet i uppdrag att", "återkomma."]


def test_a_column_that_begins_with_att_far_away_is_no_clause() -> None:
    assert rows(read(Mark(70, 100, "att"), Mark(300, 100, "Anna Berg"))) == ["att\tAnna Berg"]


def test_wide_spaces_of_justified_text_part_no_cells() -> None:
    line = "Kommunens förvaltning svarade skriftligen"
    below = [Mark(70, 112 + 12 * k, "att underlaget var ofullständigt och behövde kompletteras före mötet") for k in range(3)]
    assert rows(read(Mark(70, 100, line, words=20), *below))[0] == line


def test_hyphen_at_a_line_end_is_a_hyphen() -> None:
    text = read(Mark(70, 100, "Frågan om samverkansöver-"), Mark(70, 112, "enskommelsen bordlades"))
    assert rows(text) == ["Frågan om samverkansöver-", "enskommelsen bordlades"]
    assert text.lines[0].end == len("Frågan om samverkansöver-")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"), (b" \n\0", "empty"), (b"Protokoll", "damaged"), (b"%PDF-1.7\n", "damaged"), (paper(), "empty"), (paper([]), "no_text"),
        (paper([Mark(70, 100, "hemligt")], password="ekorre"), "encrypted"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_pdf(data)
    assert caught.value.code == code
    assert caught.value.message


def test_password_opens() -> None:
    data = paper([Mark(70, 100, "Öppnat blad")], password="ekorre")
    assert rows(read_pdf(data, password="ekorre")) == ["Öppnat blad"]
    with pytest.raises(Unreadable, match="password"):
        read_pdf(data, password="igelkott")
    assert rows(read_pdf(paper([Mark(70, 100, "Fritt blad")], password=""))) == ["Fritt blad"]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.95, 0.99])
def test_truncated_files_are_read_or_refused(share: float) -> None:
    data = paper(*[[Mark(70, 100, f"Sida {k}")] for k in range(9)])
    try:
        found = set(rows(read_pdf(data[: int(len(data) * share)])))
    except Unreadable:
        found = set()
    assert found <= {f"Sida {k}" for k in range(9)}


def test_two_thousand_pages() -> None:
    text = read_pdf(paper(*[[Mark(70, 100, f"Sida {k}")] for k in range(2000)]))
    assert len(text.pages) == len(text.lines) == 2000
    assert rows(text)[-1] == "Sida 1999"


def boxes(text: Text) -> list[Box]:
    return [box for box in [*(glyphs.place.box for glyphs in text.glyphs), *(line.box for line in text.lines)] if box is not None]


def letters(strings: Iterable[str]) -> Counter[str]:
    return Counter(letter for string in strings for letter in string if not letter.isspace())


WORDS = st.text("abcdefghåäöABCÅÄÖ0123456789.,:;()§-–", min_size=1, max_size=9)
MARKS = st.builds(
    Mark,
    x=st.integers(20, 500), y=st.integers(30, 800), text=st.lists(WORDS, min_size=1, max_size=4).map(" ".join),
    size=st.sampled_from([7, 9, 10, 11, 14]), bold=st.booleans(), matrix=st.just("1 0 0 1"), letters=st.just(0), words=st.just(0),
)  # fmt: skip


def apart(marks: list[Mark]) -> list[Mark]:
    """Marks that do not lie on one another: what is printed over itself is read once."""
    return list({round(m.y / 16): m for m in marks}.values())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(MARKS, max_size=12).map(apart), min_size=1, max_size=3).filter(any))
def test_nothing_is_lost_and_all_has_its_place(pages: list[list[Mark]]) -> None:
    data = paper(*pages)
    text = read_pdf(data)
    assert letters([text.string]) == letters(m.text for page in pages for m in page)
    check(text, len(pages))
    assert [(text.string, text.lines, text.glyphs)] == [((again := read_pdf(data)).string, again.lines, again.glyphs)]


@settings(max_examples=60, deadline=None)
@given(st.lists(MARKS, min_size=1, max_size=30))
def test_heaps_of_words_keep_the_laws(marks: list[Mark]) -> None:
    check(read_pdf(paper(marks)), 1)


def check(text: Text, pages: int) -> None:
    """Lines and glyphs in order, spans exact, boxes on the page, pages without a gap."""
    at = 0
    for line in text.lines:
        assert not text.string[at : line.start].strip()
        assert text.of((line.start, line.end)) == "\t".join(map(text.of, line.cells))
        assert len(line.cells) == len(line.lefts)
        assert line.page == text.page_at(line.start)
        assert line.above >= 0
        at = line.end
    assert not text.string[at:].strip()
    assert "".join(map(text.of, text.pages)) == text.string
    assert len(text.pages) == pages
    at = 0
    for glyphs in text.glyphs:
        assert not text.string[at : glyphs.start].strip()
        at = glyphs.start + glyphs.length
        assert not any(map(str.isspace, text.string[glyphs.start : at]))
    assert not text.string[at:].strip()
    assert all(0 <= box.x0 <= box.x1 <= WIDTH and 0 <= box.y0 <= box.y1 <= HEIGHT for box in boxes(text))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_mutilated_files_never_crash(data: st.DataObject) -> None:
    whole = bytearray(paper([Mark(70, 100, "Första bladet")], [Mark(70, 100, "Andra bladet")]))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        text = read_pdf(bytes(whole))
    except Unreadable:
        return
    assert len(text.pages) >= 1
