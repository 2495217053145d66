"""What only the header or foot of each page says, and who presides by the questions that are put."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

FOOT = "Norrdalens kommun Hamnstyrelsen, protokoll\n\n"
HEADER = "Hamnstyrelsen\nProtokoll nr 4\nSammanträdesdatum: 2025-03-03\n\n"


def minutes(text: str) -> Minutes:
    return read(text.encode(), "protokoll.txt").minutes


def item(number: int, heading: str, beneath: str) -> str:
    return f"§ {number} Ärendenummer HN-2025-{number:05}\n\n{heading}\nBeslut\n\n{beneath}\n\n"


ROWS = (
    "Anna Berg (M), Bo Ek (M), Cia Dal (KD), Dan Ros (L), Eva Ny (L) och tjänstgörande ersättarna\nFia Alm (M) och Gun Ask (M) reserverar sig mot beslutet.\n\n"
)
PUTS = "Propositionsordning\n\nOrdföranden Ida Ekvik (S) ställer propositioner på bifall och avslag och finner att motionen avslagits.\n\n"


def of_pages() -> str:
    """Thirteen items, the foot after each, the header where an item goes over to the next page."""
    text = item(1, "Anmälan av jäv", "Ingen av ledamöterna ansåg sig förhindrad att delta.") + FOOT
    for number in range(2, 6):
        text += item(number, f"Motion om bro {number}", "Motionen bordläggs.\n\nHandlingar\n\nHamnkontorets skrivelse.") + FOOT
    for number in range(6, 14):
        text += item(number, f"Motion om brygga {number}", "Motionen avslås.") + PUTS + FOOT + HEADER
        text += "Reservationer\n\n" + ROWS + "Protokollsutdrag skickas till\nHamnkontoret\n\n" + FOOT
    return text


def test_a_foot_is_no_decision_where_no_page_breaks_beside_it() -> None:
    found = minutes(of_pages())
    assert [d.text for d in found.decisions if d.item == 0] == ["Ingen av ledamöterna ansåg sig förhindrad att delta."]
    assert not any("protokoll" in d.text for d in found.decisions)


def test_a_row_of_names_that_returns_is_no_header() -> None:
    for dissent in minutes(of_pages()).dissents:
        assert dissent.by == ["Anna Berg", "Bo Ek", "Cia Dal", "Dan Ros", "Eva Ny", "Fia Alm", "Gun Ask"]
    assert len(minutes(of_pages()).dissents) == 8


def test_the_body_that_only_the_headers_name() -> None:
    found = minutes(of_pages()).body
    assert found is not None
    assert found.text == "Hamnstyrelsen"


@pytest.mark.parametrize(
    ("first", "then", "chair"),
    [
        ("Ordföranden Ida Ekvik (S)", "Ordföranden Ida Ekvik (S)", "Ida Ekvik"),
        ("Tjänstgörande ordföranden Bo Ek (M)", "Ordföranden Ida Ekvik (S)", "Ida Ekvik"),  # who steps in for one item
    ],
)
def test_who_puts_the_questions_presides(first: str, then: str, chair: str) -> None:
    text = item(1, "Val av justerare", "Cia Dal (C) utses att jämte tjänstgörande ordföranden Bo Ek (M) justera dagens protokoll under paragraf 2.") + FOOT
    for number, who in enumerate([first, then, then], 2):
        text += item(number, f"Motion om brygga {number}", "Motionen avslås.") + PUTS.replace("Ordföranden Ida Ekvik (S)", who) + FOOT + HEADER
    found = minutes(text).chair
    assert found is not None
    assert found.text == chair
