"""Files that hold the minutes of several meetings, and those that only look like it."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

from conftest import ROOT
from office_files import docx, p
from samtrad.reading.formats.registry import read_text
from samtrad.reading.meetings import meetings
from samtrad.reading.read import Reading, read, read_each
from samtrad.reading.source import sniff
from test_reading_laws import assert_lawful, documents

HEAD = "{body}\n{title}\n\nSammanträdesdatum: {day}\n\nNärvarande\nMira Dal (S), ordförande\nPer Alm (M)\nBo Ek (C)\n\n"
ITEMS = "§ {a} Val av justerare\n\nBeslut\nPer Alm väljs till justerare.\n\n§ {b} Budget\n\nBeslut\nBergnämnden godkänner budgeten.\n\n"
TAIL = "Vid protokollet\n\nEva Lo\n\nJusteras\n\nPer Alm\n"


def minutes(day: str, first: int = 1, *, body: str = "Bergnämnden", title: str = "Protokoll", tail: str = TAIL) -> str:
    return HEAD.format(body=body, title=title, day=day) + ITEMS.format(a=first, b=first + 1) + tail


def parts(text: str, name: str = "berg.txt") -> list[Reading]:
    found = read_each(text.encode(), name)
    for reading in found:
        assert_lawful(reading)
    return found


def days(text: str) -> list[list[str]]:
    return [[sitting.date for sitting in reading.minutes.sittings] for reading in parts(text)]


@pytest.mark.parametrize("between", ["\n", "\n\n\n", "\f", "\n---\n"])
@pytest.mark.parametrize("first", [1, 3])
def test_each_meeting_is_a_record(between: str, first: int) -> None:
    one, two = minutes("2025-03-04"), minutes("2025-05-06", first)
    found = parts(one + between + two)
    assert [reading.minutes.source.name for reading in found] == ["berg#1.txt", "berg#2.txt"]
    assert [reading.minutes.sittings[0].date for reading in found] == ["2025-03-04", "2025-05-06"]
    assert [[item.number for item in reading.minutes.items] for reading in found] == [["1", "2"], [str(first), str(first + 1)]]
    assert all(next(doubt.code for doubt in reading.minutes.doubts) == "file.several_meetings" for reading in found)
    assert "".join(reading.text.string for reading in found) == one + between + two
    assert found[1].text.string.lstrip("\n-").startswith("Bergnämnden\nProtokoll")


def test_places_are_those_in_the_file() -> None:
    whole = (minutes("2025-03-04") + "\f" + minutes("2025-05-06")).encode()
    (_, second) = read_each(whole, "berg.txt")
    record = second.minutes
    assert record.body is not None
    for span, words in ((record.body.span, "Bergnämnden"), (record.items[1].heading_span, "Budget")):
        (place,) = second.text.places(span)
        assert whole[slice(*place.origin)].decode() == words
    assert record.body.page == 2
    assert second.text.page_at(record.body.span[0]) == 2
    assert record.source.pages == 1
    assert read(whole, "berg.txt").minutes.source.pages == 2


def test_pages_of_a_pdf_keep_their_numbers() -> None:
    path = ROOT / "examples/2025-06-13-forbundsstyrelsen.pdf"
    other = min((ROOT / "tests/layouts").glob("*.pdf"))
    joined = pypdfium2.PdfDocument.new()
    counts = []
    for one in (path, other):
        document = pypdfium2.PdfDocument(one)
        counts.append(len(document))
        joined.import_pages(document)
    buffer = io.BytesIO()
    joined.save(buffer)
    found = read_each(buffer.getvalue(), "bada.pdf")
    assert len(found) == 2
    for reading, page in zip(found, (1, counts[0] + 1), strict=True):
        assert_lawful(reading)
        body = reading.minutes.body
        assert body is not None
        assert body.page == page
        assert {place.page for place in reading.text.places(body.span)} == {page}
    alone = [read(one.read_bytes(), one.name).minutes for one in (path, other)]
    for reading, whole in zip(found, alone, strict=True):
        assert [item.heading for item in reading.minutes.items] == [item.heading for item in whole.items]
        assert [decision.text for decision in reading.minutes.decisions] == [decision.text for decision in whole.decisions]


def test_three_meetings_and_notes() -> None:
    notes = "# Minnesanteckningar Dalrådet 2025-{}-04\n\nNärvarande: Mira Dal, Per Alm, Bo Ek\n\n1. Läget\nKansliet berättar om läget.\n\n2. Budget\nPer Alm går igenom budgeten.\nDen ska vara klar i juni.\n\n3. Nästa möte\nMötet hålls i Granby.\n\n"
    assert days("".join(notes.format(month) for month in ("01", "02", "03"))) == [["2025-01-04"], ["2025-02-04"], ["2025-03-04"]]


def test_bodies_that_met_on_one_day() -> None:
    assert len(parts(minutes("2025-03-04") + "\n\n" + minutes("2025-03-04", body="Dalrådet"))) == 2


def test_word_documents() -> None:
    lines = (minutes("2025-03-04") + "\n" + minutes("2025-05-06")).split("\n")
    found = read_each(docx("".join(p(line, bold=line in {"Bergnämnden", "Protokoll"}) for line in lines)), "berg.docx")
    assert [reading.minutes.source.name for reading in found] == ["berg#1.docx", "berg#2.docx"]


# What is one


def test_a_meeting_of_two_days() -> None:
    assert len(parts(minutes("2025-03-04") + "\n\n" + minutes("2025-03-05", 3))) == 1


def test_the_same_meeting_twice() -> None:
    assert len(parts(minutes("2025-03-04") + "\n\n" + minutes("2025-03-04", 3))) == 1


def test_a_call_and_its_minutes() -> None:
    call = "Bergnämnden\nKallelse\n\nSammanträdesdatum: 2025-03-04\n\nLedamöter\nMira Dal (S)\nPer Alm (M)\nBo Ek (C)\n\nÄrenden\n\n1. Val av justerare\n2. Budget\n3. Övrigt\n\nEva Lo\nsekreterare\n\n\n"
    assert len(parts(call + minutes("2025-03-04"))) == 1
    assert len(parts(call.replace("2025-03-04", "2025-03-01") + minutes("2025-03-04"))) == 1


def test_an_appendix_with_minutes_of_its_own() -> None:
    for opening in ("Bilaga 2\n", "Bilaga 2 till § 2\n\n", "BILAGA\n"):
        assert len(parts(minutes("2025-03-04") + "\f" + opening + minutes("2025-02-01", body="Arbetsgruppen för stigar", title="Minnesanteckningar"))) == 1


def test_an_extract_that_follows() -> None:
    assert len(parts(minutes("2025-03-04") + "\f" + minutes("2025-02-01", 12, body="Dalrådet", title="Protokollsutdrag"))) == 1


def test_notes_quoted_in_an_item() -> None:
    quoted = "§ 3 Föregående möte\n\nAnteckningarna från förra mötet lästes upp:\n\nMinnesanteckningar 2025-01-09\n\nNärvarande: Mira Dal, Per Alm\n\n1. Läget\nAllt var väl.\n\n§ 4 Avslutning\n\nOrdföranden avslutar mötet.\n\n"
    text = minutes("2025-03-04", tail="") + quoted + TAIL
    assert len(parts(text)) == 1


def test_headers_that_return() -> None:
    pages = [f"Bergnämnden\nPROTOKOLL\nSammanträdesdatum 2025-03-04\nSida {n} (4)\n\n" for n in range(1, 5)]
    people = "Närvarande\nMira Dal (S), ordförande\nPer Alm (M)\n\n"
    text = "\f".join(
        header + (people if n in {0, 2} else "") + f"§ {n + 1} Ärende {n}\n\nBeslut\nBergnämnden noterar informationen.\n" for n, header in enumerate(pages)
    )
    assert len(parts(text)) == 1


def test_minutes_of_before_that_are_only_spoken_of() -> None:
    text = minutes("2025-03-04").replace(
        "§ 2 Budget", "§ 2 Budget\n\nProtokoll från den 4 februari 2025 lades fram.\n\nDeltagare i gruppen är Mira Dal och Per Alm.\n"
    )
    assert len(parts(text)) == 1


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.stem)
def test_minutes_of_one_meeting_stay_whole(path: Path) -> None:
    data = path.read_bytes()
    text = read_text(data, sniff(data, path.name))
    assert meetings(text) == [text]
