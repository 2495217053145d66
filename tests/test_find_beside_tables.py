"""What stands beside and between tables: tables with other columns, heads that come again, offices, headings. Every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

ITEM = "\n§ 1 Budget\n\nBeslut\nNämnden godkänner budgeten.\n"
LISTS = """Protokoll
Vårdnämnden

Beslutande
Namn\tParti\tDel av mötet
Anna Berg\tS\t
Bo Ek\tM\t§ 1

Tjänstgörande ersättare
Namn\tParti\tErsätter
Gun Holm\tL\tIvar Jons

Övriga närvarande
Namn\tUppdrag
Maja Nord\tekonomichef
Olof Palm\tjurist
"""


def of(text: str, name: str = "a.txt") -> Minutes:
    return read(text.encode(), name).minutes


def test_each_table_of_people_is_read_by_its_own_head() -> None:
    found = [(one.name, one.party, one.title, one.capacity, one.replaces, one.items) for one in of(LISTS + ITEM).attendance]
    assert found == [
        ("Anna Berg", "S", None, "member", None, None),
        ("Bo Ek", "M", None, "member", None, ["1"]),
        ("Gun Holm", "L", None, "serving_substitute", "Ivar Jons", None),
        ("Maja Nord", None, "ekonomichef", "officer", None, None),
        ("Olof Palm", None, "jurist", "officer", None, None),
    ]


def test_the_same_head_once_more_goes_on_with_the_table() -> None:
    again = "Protokoll\nVårdnämnden\n\nNamn\tParti\nAnna Berg\tS\n\nErsättare\nNamn\tParti\nBo Ek\tM\nCia Dal\tC\n" + ITEM
    assert [(one.name, one.party, one.capacity) for one in of(again).attendance] == [
        ("Anna Berg", "S", "member"),
        ("Bo Ek", "M", "substitute"),
        ("Cia Dal", "C", "substitute"),
    ]


@pytest.mark.parametrize("office", ["Kansliet", "Kommunkansliet"])
@pytest.mark.parametrize("between", ["\t", "\n"])
def test_minutes_are_kept_in_an_office(office: str, between: str) -> None:
    notice = f"\nAnslag/bevis\nOrgan\tVårdnämnden\nAnslaget sätts upp\t2026-03-10\nAnslaget tas ned\t2026-04-01\nProtokollet förvaras hos{between}{office}\n"
    (found,) = of(LISTS + ITEM + notice).notices
    assert (found.posted, found.removed, found.kept_at) == ("2026-03-10", "2026-04-01", office)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Inga-Lill Ek (M) anmäler jäv och deltar inte i handläggningen.", ["Inga-Lill Ek"]),
        ("Inga Ek (M) anmäler jäv och deltar inte i handläggningen.", ["Inga Ek"]),
        ("Ingen av ledamöterna anmäler jäv.", []),
        ("Inga jäv anmäldes.", []),
    ],
)
def test_somebody_called_inga_is_somebody(sentence: str, names: list[str]) -> None:
    minutes = of(f"Protokoll\nVårdnämnden\n\n§ 1 Budget\n\nJäv\n{sentence}\n\nBeslut\nNämnden godkänner budgeten.\n")
    assert [one.name for one in minutes.disqualifications] == names


def test_parts_of_an_item_have_headings_of_their_own_beneath() -> None:
    page = "<h1>Protokoll</h1><p>Vårdnämnden</p><h2>§ 4 Information</h2><h3>Beslut</h3><p>Informationen antecknas.</p>"
    page += (
        "<h3>a) Badhuset</h3><p><b>Föredragande:</b> Mia Ek</p><h4>Bakgrund</h4><p>Badet är öppet.</p><h3>b) Ishallen</h3><h4>Bakgrund</h4><p>Isen är lagd.</p>"
    )
    minutes = of(f"<html><body>{page}<h2>§ 5 Avslutning</h2><p>Mötet avslutas.</p></body></html>", "a.html")
    assert [(one.number, one.heading, one.level, one.presenters) for one in minutes.items] == [
        ("4", "Information", 1, []),
        ("4 a", "Badhuset", 2, ["Mia Ek"]),
        ("4 b", "Ishallen", 2, []),
        ("5", "Avslutning", 1, []),
    ]


def test_days_of_coming_meetings_under_a_list_of_tasks_are_no_tasks() -> None:
    tasks = "\nUppdrag\n- Mia Ek bokar lokal till den 30 april 2026\n\nNästa möte\n- måndag 4 maj 2026, kl. 13.00, Sjösalen\n"
    found = of(f"Anteckningar\nNätverket för bad\n2026-03-02\n\n1. Lokaler\nLokalerna är bokade.\n{tasks}")
    assert [one.task for one in found.assignments] == ["Mia Ek bokar lokal till den 30 april 2026"]
