"""How a record's entries stand to the meeting and to one another."""

from __future__ import annotations

from typing import Any

import pytest

from samtrad.reading.read import read

_FRAME = """Granby kommun
Miljönämnden

PROTOKOLL

Sammanträdesdatum: 2025-03-12
Plats: Rådhuset, Granby

Närvarande: Anna Berg (S), ordförande
Bo Ek (M)

§ 1 Mötets öppnande

Ordföranden hälsade välkommen.

§ 2 Leden

{text}

§ 3 Avslutning

Ordföranden tackade.
"""


def codes(text: str) -> dict[str, dict[str, Any]]:
    return read(_FRAME.format(text=text).encode(), "x.txt").minutes.codes


@pytest.mark.parametrize(
    "text",
    [
        "Regeringen gav Socialstyrelsen i uppdrag att ta fram en ny föreskrift.",
        "Kommunfullmäktige gav den 4 februari 2025 förvaltningen i uppdrag att räkna på leden.",
        "På mötet den 4 februari fick Anna i uppdrag att räkna på leden.",
        "Bo Ek fick i höstas i uppdrag att räkna på leden.",
    ],
)
def test_tasks_given_elsewhere_or_before(text: str) -> None:
    assert codes(text)["/assignments/0"]["standing"] == "reported"


@pytest.mark.parametrize("text", ["Beslut\n\nMiljönämnden ger förvaltningen i uppdrag att räkna på leden.", "Anna Berg ser över leden till den 3 april 2025."])
def test_tasks_of_this_meeting_have_no_code(text: str) -> None:
    minutes = read(_FRAME.format(text=text).encode(), "x.txt").minutes
    assert len(minutes.assignments) == 1
    assert minutes.codes == {}


def test_a_report_leads_to_its_task() -> None:
    told = codes("Beslut\n\nMiljönämnden ger förvaltningen i uppdrag att räkna på leden.\n\nUppdraget ska redovisas för nämnden senast den 3 juni 2025.")
    assert told == {"/assignments/1": {"report_of": 0}}


def test_agreements_that_had_ended_and_those_told_of_twice() -> None:
    text = "Avtalet om skolskjuts med Ekby gällde till och med 2024-12-31. Avtal om snöröjning med Ekby föreslås gälla till och med 2026-12-31.\n\nBeslut\n\nMiljönämnden antar avtalet om snöröjning med Ekby."
    minutes = read(_FRAME.format(text=text).encode(), "x.txt").minutes
    assert [(str(a.name), a.valid_to) for a in minutes.agreements] == [
        ("Avtalet om skolskjuts med Ekby", "2024-12-31"),
        ("Avtal om snöröjning med Ekby", "2026-12-31"),
        ("avtalet om snöröjning med Ekby", None),
    ]
    assert minutes.codes == {"/agreements/0": {"ended": True}, "/agreements/2": {"same_as": 1}}
