"""§ seen as another sign in a scan: the numbering that runs on decides, and only on pages that were recognised."""

from __future__ import annotations

import pytest

from samtrad.reading.formats.pdf.read import read_pdf
from samtrad.reading.read import Reading, read
from test_formats_pdf import Mark, paper
from test_formats_scans import seer

BODY = ["Ärendebeskrivning", "Förvaltningen har lämnat ett förslag till nämnden.", "Beslut", "Nämnden godkänner förslaget."]


def document(*openings: str, more: tuple[str, ...] = ()) -> bytes:
    lines = ["Protokoll", "Bergnämnden", "Sammanträdesdatum: 2025-03-04", "Beslutande", "Anna Ek (S), ordförande", ""]
    for opening in openings:
        lines += ["", opening, *BODY]
    lines += more
    pages = [lines[k : k + 40] for k in range(0, len(lines), 40)]
    return paper(*[[Mark(70, 60 + 18 * k, line) for k, line in enumerate(page) if line] for page in pages])


def seen(data: bytes) -> Reading:
    return read(data, "a.pdf", recognise=seer(read_pdf(data)), ocr="always")


@pytest.mark.parametrize(
    "openings",
    [
        ("§ 11 Val av justerare", "8 12 Budget", "§ 13 Taxor", "§ 14 Meddelanden"),
        ("§ 11 Val av justerare", "S 12 Budget", "$ 13 Taxor", "& 14 Meddelanden"),
        ("§ 11 Val av justerare", "812 Budget", "S13 Taxor", "5 14 Meddelanden"),
        ("8 11 Val av justerare", "8 12 Budget", "8 13 Taxor", "8 14 Meddelanden"),
        ("§ 11 Val av justerare", "§8 12 Budget", "§ 13 Taxor", "6 14 Meddelanden"),
        ("11 $ Val av justerare", "12 $ Budget", "13 & Taxor", "14$ Meddelanden"),
        ("11 $ Val av justerare", "12S Budget", "13 § Taxor", "14 § Meddelanden"),
        ("11 § Val av justerare", "128 Budget", "138 Taxor", "14 § Meddelanden"),
        ("118 Val av justerare", "128 Budget", "138 Taxor", "148 Meddelanden"),
    ],
)
def test_numbers_that_run_on_open_items(openings: tuple[str, ...]) -> None:
    reading = seen(document(*openings))
    items = reading.minutes.items
    assert [item.number for item in items] == ["11", "12", "13", "14"]
    assert [item.heading for item in items] == ["Val av justerare", "Budget", "Taxor", "Meddelanden"]
    for at, item in enumerate(items):
        [(start, end)] = reading.minutes.places[f"/items/{at}/number"]
        assert reading.text.string[start:end] == item.number
    [doubt] = [d for d in reading.minutes.doubts if d.code == "ocr.sign"]
    wrong = [opening for opening in openings if "§" not in opening]
    assert len(doubt.spans) == len(wrong)
    assert all(reading.text.of(span) in opening for span, opening in zip(doubt.spans, wrong, strict=True))


def test_figures_that_end_alike_are_no_row_of_their_own() -> None:
    reading = seen(document("11 § Val av justerare", "12 § Budget", more=("38 Kommuner har svarat", "148 Kronor tas ut", "128 Barn går där")))
    assert [item.number for item in reading.minutes.items] == ["11", "12"]


def test_other_figures_open_none() -> None:
    reading = seen(
        document(
            "§ 11 Val av justerare", "§ 12 Budget", more=("8 000 Kronor avsätts", "5 ledamöter", "8 44 Kommuner har svarat", "8 13 kap. gäller", "S Anna Ek")
        )
    )
    assert [item.number for item in reading.minutes.items] == ["11", "12"]
    assert "ocr.sign" not in [d.code for d in reading.minutes.doubts]


def test_text_that_was_not_recognised_is_taken_by_its_word() -> None:
    assert [item.number for item in read(document("§ 11 Val av justerare", "8 12 Budget", "§ 13 Taxor"), "a.pdf").minutes.items] == ["11", "13"]


@pytest.mark.parametrize(
    ("openings", "numbers"),
    [
        (("§ 7 Val av justerare", "8 Budget", "§ 9 Taxor"), ["7", "8", "9"]),  # the sign was lost
        (("6 § Val av justerare", "TS Budget", "8 § Taxor"), ["6", "T", "8"]),  # "7 §": the letters stay, as they stand
        (("6 § Val av justerare", "7 Budget", "8 § Taxor"), ["6", "7", "8"]),
        (("§ 11 Val av justerare", "&§ 12 Budget", "§ 13 Taxor"), ["11", "12", "13"]),
    ],
)
def test_the_one_number_that_a_row_lacks_opens_an_item(openings: tuple[str, ...], numbers: list[str]) -> None:
    items = seen(document(*openings)).minutes.items
    assert [item.number for item in items] == numbers
    assert [item.heading for item in items] == ["Val av justerare", "Budget", "Taxor"]


@pytest.mark.parametrize(
    ("openings", "doubted"),
    [
        (("§ 7 Val av justerare", "8 Budget", "§ 9 Taxor"), "8"),
        (("6 § Val av justerare", "7 Budget", "8 § Taxor"), "7"),
        (("6 § Val av justerare", "TS Budget", "8 § Taxor"), "T"),
    ],
)
def test_a_number_that_lost_its_sign_or_its_figures_is_doubted(openings: tuple[str, ...], doubted: str) -> None:
    reading = seen(document(*openings))
    [number] = reading.minutes.places["/items/1/number"]
    spans = [span for doubt in reading.minutes.doubts if doubt.code == "ocr.sign" for span in doubt.spans]
    assert reading.text.of(number) == doubted
    assert [span for span in spans if span[0] < number[1] and number[0] < span[1]] == [number]
    assert not [span for span in spans for at in (0, 2) for start, end in reading.minutes.places[f"/items/{at}/number"] if span[0] < end and start < span[1]]


def test_numbers_that_never_had_a_sign_are_not_doubted() -> None:
    reading = seen(document("1. Val av justerare", "2. Budget", "3. Taxor"))
    assert [item.number for item in reading.minutes.items] == ["1", "2", "3"]
    assert "ocr.sign" not in [doubt.code for doubt in reading.minutes.doubts]


@pytest.mark.parametrize("lines", [("9 Kommuner har svarat",), ("8 Kommuner har svarat", "8 Regioner är med"), ("8 kommuner har svarat",), ("TB Kommuner",)])
def test_no_other_line_is_taken_for_a_number_that_lacks(lines: tuple[str, ...]) -> None:
    reading = seen(document("§ 7 Val av justerare", *lines, "§ 9 Taxor"))
    assert [item.number for item in reading.minutes.items] == ["7", "9"]
