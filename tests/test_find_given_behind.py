"""Those who are given a task behind "åt" or "till", before or after what they are to do, and what else these rules touched; all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.clause.addressee import find_addressee
from samtrad.reading.read import read
from samtrad.swedish.case_numbers import case_numbers_in
from samtrad.swedish.sentences import split_sentences


@pytest.mark.parametrize(
    ("clause", "to"),
    [
        ("Nämnden lämnar åt kanslichefen i uppdrag att räkna om taxan.", "kanslichefen"),
        ("Styrelsen gav till kansliet i uppgift att bjuda in skolorna.", "kansliet"),
        ("Uppdraget att se över taxan ges till arbetsgruppen för sotning.", "arbetsgruppen för sotning"),
        ("Ansvaret för höstens mässa läggs på kansliet.", "kansliet"),
        ("Nämnden ger kansliet i uppdrag att till styrelsen lämna förslag.", "kansliet"),
    ],
)
def test_addressee(clause: str, to: str) -> None:
    found = find_addressee(clause, "assign")
    assert found is not None
    assert clause[slice(*found)] == to


def test_tasks() -> None:
    text = (
        "Skolförbundet Norrdalen\n\nProtokoll\n\nDirektionen\n\n3 mars 2021\n\n§ 1 Budget\n\nBeslut\n\nDirektionen lämnar åt kanslichefen i uppdrag att räkna om budgeten.\n\n"
        "§ 2 Larm\n\nBeslut\n\nUppdraget att se över taxan ges till arbetsgruppen för sotning.\n"
    )
    found = read(text.encode(), "a.txt").minutes.assignments
    assert [str(one.responsible) for one in found] == ["kanslichefen", "arbetsgruppen för sotning"]


def test_body_in_small_letters_ends_a_title() -> None:
    text = "RÄDDNINGSFÖRBUNDET NORRDALEN\n\nSammanträdesprotokoll direktionen\nTid: 5 augusti 2005 kl. 14.00\n\n§ 1 Budget\n\nBeslut\n\nBudgeten antas.\n"
    body = read(text.encode(), "a.txt").minutes.body
    assert body is not None
    assert body.text == "direktionen"


def test_case_numbers_with_the_registers_letters_behind() -> None:
    string = "2004/412 GYF"
    assert [string[n.start : n.end] for n in case_numbers_in(string)] == [string]
    money = "2021/123 MSEK"
    assert [money[n.start : n.end] for n in case_numbers_in(money)] == ["2021/123"]


def test_a_place_of_one_letter_ends_a_sentence() -> None:
    string = "Bo Ek kommer från Vittinge Å. Cia Dal kommer från Vik. Förslaget är från A. Berg."
    assert [string[a:b] for a, b in split_sentences(string)] == ["Bo Ek kommer från Vittinge Å.", "Cia Dal kommer från Vik.", "Förslaget är från A. Berg."]


def test_a_statement_under_reservations() -> None:
    text = "Nämnden\n\nProtokoll 3 mars 2021\n\n§ 1 Budget\n\nBeslut\n\nNämnden antar budgeten.\n\nReservation\nSärskilt yttrande lämnas av Bo Ek (V) och Cia Dal (M).\n"
    assert [one.kind for one in read(text.encode(), "a.txt").minutes.dissents] == ["statement"]
