"""Logs of decisions with their days: what earlier meetings decided, told of at this one; all is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Styrgruppen för gemensamt e-arkiv

Minnesanteckningar
Datum: 2024-03-14

Närvarande: Anna Berg, Granby, ordförande; Bo Ek, Hedsta; Cia Dal, Norrmon

1. Mötets öppnande
Ordföranden hälsade välkommen.

2. Läget
Beslut: Styrgruppen antar anbudet från Arkivbolaget.

3. {heading}

"""
TAIL = "\n\n4. Nästa möte\nNästa möte hålls den 18 april 2024.\n"

LOGS = {
    "bars": "Nr | Datum | Beslut\nB1 | 2023-11-02 | Projektdirektivet fastställdes\nB2 | 2024-01-18 | Budgeten utökades med 300 000 kronor\n",
    "tabs": "Datum\tBeslut\tAnsvarig\n2 november 2023\tProjektdirektivet fastställdes\tEva Hall\n18 januari 2024\tBudgeten utökades med 300 000 kronor\tBo Ek\n",
    "a cell to a line": "Nr\nDatum\nBeslut\nB1\n2023-11-02\nProjektdirektivet fastställdes\nB2\n2024-01-18\nBudgeten utökades med 300 000 kronor\n",
    "with today's": "Datum | Beslut\n2023-11-02 | Projektdirektivet fastställdes\n2024-01-18 | Budgeten utökades med 300 000 kronor\n2024-03-14 | Styrgruppen antar anbudet från Arkivbolaget\n",
}


@pytest.mark.parametrize("heading", ["Beslutslogg", "Tidigare beslut", "Översikt"])
@pytest.mark.parametrize("log", LOGS.values(), ids=LOGS)
def test_what_was_decided_before_is_reported(log: str, heading: str) -> None:
    minutes = read((HEAD.format(heading=heading) + log + TAIL).encode(), "anteckningar.txt").minutes
    assert [(one.item, str(one.text), one.type, one.status, one.date) for one in minutes.decisions] == [
        (1, "Styrgruppen antar anbudet från Arkivbolaget.", "approve", "made", None),
        (2, "Projektdirektivet fastställdes", "approve", "reported", "2023-11-02"),
        (2, "Budgeten utökades med 300 000 kronor", "amend", "reported", "2024-01-18"),
    ]
    assert minutes.assignments == []


def test_who_decided_is_told_by_a_column() -> None:
    log = "Datum | Beslut | Beslutat av\n2023-11-02 | Direktivet fastställdes | Förbundsstyrelsen\n2024-01-18 | Planen antogs | Styrgruppen\n"
    minutes = read((HEAD.format(heading="Beslutslogg") + log + TAIL).encode(), "anteckningar.txt").minutes
    assert [(str(one.by), one.date) for one in minutes.decisions if one.status == "reported"] == [
        ("Förbundsstyrelsen", "2023-11-02"),
        ("Styrgruppen", "2024-01-18"),
    ]


def test_what_is_to_be_done_by_days_to_come_is_no_log() -> None:
    log = "Beslut | Ansvarig | Datum\nSkicka ut enkäten | Anna Berg | 2024-04-02\nBoka lokal | Bo Ek | 2024-05-03\n"
    minutes = read((HEAD.format(heading="Att göra") + log + TAIL).encode(), "anteckningar.txt").minutes
    assert "reported" not in [one.status for one in minutes.decisions]
    assert [str(one.responsible) for one in minutes.assignments] == ["Anna Berg", "Bo Ek"]
