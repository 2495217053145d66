"""Documents that are not whole are told of; whole ones are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from samtrad.reading.read import read
from test_reading_laws import documents

NOTES = """Sjönätverket
Minnesanteckningar 2025-03-04

§ 1 Dagordning
Dagordningen godkändes.

§ 2 Budget
Arbetsgruppen redovisade läget och återkommer med ett förslag till fördelning mellan kommunerna i september.

§ 3 Avtal
Avtalet löper ut den 31 december 2025. Nätverket ser över hur ett nytt avtal kan tas fram under våren.
"""


def codes(text: str) -> set[str]:
    return {doubt.code for doubt in read(text.encode(), "notes.txt").minutes.doubts}


def test_whole_notes_raise_no_doubt() -> None:
    assert not codes(NOTES) & {"items.order", "text.broken"}


def test_pages_that_changed_places_are_told_of() -> None:
    pages = [
        "\n".join(
            f"§ {number} Ärende om {name}\n\nKontoret berättade om {name} och vad som hänt sedan i våras.\n\nBeslut\n\nNämnden godkänner rapporten om {name}.\n"
            for number, name in page
        )
        for page in (((1, "vägar"), (2, "broar")), ((3, "skolor"), (4, "bad")), ((5, "parker"), (6, "vatten")))
    ]
    head = "Sjönämnden\nSammanträdesprotokoll 2025-03-04\n\n"
    assert "items.order" not in codes(head + "\f".join(pages))
    assert "items.order" in codes(head + "\f".join([pages[0], pages[2], pages[1]]))


@pytest.mark.parametrize("left", [20, 40])
def test_a_text_that_breaks_off_is_told_of(left: int) -> None:
    assert "text.broken" in codes(NOTES.rstrip()[:-left].rstrip())


def test_a_signed_text_is_not_broken_off() -> None:
    assert "text.broken" not in codes(NOTES.rstrip()[:-20].rstrip() + "\n\nVid anteckningarna\nEva Ek\n")


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_real_and_invented_minutes_are_whole(path: Path) -> None:
    assert not {doubt.code for doubt in read(path.read_bytes(), path.name).minutes.doubts} & {"items.order", "text.broken"}
