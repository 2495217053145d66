"""What stands beneath a decision and is none of its clauses: tasks to report, and papers that go with the minutes."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Protokoll
Kommunfullmäktige

Tid: 3 mars 2025 kl. 13.00-14.30
Närvarande: Ida Ekvik (S), ordförande, Nils Berglid (M), Per Alm, sekreterare

§ 1 Dagordning
Beslut
Dagordningen godkänns.

§ 2 Taxa för båtar
"""


@pytest.mark.parametrize(
    ("body", "decided"),
    [
        ("Beslut\natt anta taxan\n\nKommunstyrelsen ska redovisa utredningens resultat för fullmäktige senast 2025-05-27.", ["att anta taxan"]),
        ("Beslut\natt anta taxan\n\nBiläggs\nTaxa 2025\nYttrande från kontoret", ["att anta taxan"]),
        ("Beslut\natt anta taxan\n\nBifogas protokollet\nTaxa 2025", ["att anta taxan"]),
        # these are clauses
        (
            "Beslut\nTaxan antas.\n\nNämnden skall återrapportera till fullmäktige i juni.",
            ["Taxan antas.", "Nämnden skall återrapportera till fullmäktige i juni."],
        ),
        ("Beslut\natt anta taxan\natt kommunstyrelsen ska redovisa utfallet i juni", ["att anta taxan", "att kommunstyrelsen ska redovisa utfallet i juni"]),
        ("Beslut\nTaxan antas.\n\nPlanen biläggs avtalet.", ["Taxan antas.", "Planen biläggs avtalet."]),
    ],
)
def test_beneath_a_decision(body: str, decided: list[str]) -> None:
    found = read((HEAD + body + "\n\nVid protokollet\nPer Alm\n").encode(), "protokoll.txt").minutes.decisions
    assert [one.text for one in found if one.item == 1] == decided
