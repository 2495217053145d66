"""Wordings and layouts of a council, a welfare committee and a water federation; every name and place is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.cells.label import label_at
from samtrad.reading.read import read

pytestmark = pytest.mark.once

RULED = """Protokoll
Omsorgsnämnden

Datum\t12 juni 2023
{label}\tkl. 13.15–15.55
Plats\tNämndhuset

Beslutande
Anna Berg (C), ordförande
Bo Ek (S)

§ 1 Val av justerare
Beslut
Bo Ek (S) väljs att justera.

Beslutet ska skickas till
Revisionen

________________________
Cia Dal
Sekreterare

________________________
Anna Berg
Ordförande

________________________
Bo Ek
Justerare
"""


@pytest.mark.parametrize("label", ["Klockslag", "Sammanträdets tid", "Mötets klockslag", "Tid"])
def test_hours_have_a_label_of_their_own(label: str) -> None:
    (sitting,) = read(RULED.format(label=label).encode(), "p.txt").minutes.sittings
    assert (sitting.start, sitting.end) == ("13:15", "15:55")


@pytest.mark.parametrize("string", ["Klockslaget för öppnandet", "Tider"])
def test_no_labels_of_hours(string: str) -> None:
    assert label_at(string) is None


def test_names_under_a_line_to_sign_on_stand_over_their_roles() -> None:
    minutes = read(RULED.format(label="Tid").encode(), "p.txt").minutes
    assert [(s.name, s.role) for s in minutes.signatures] == [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]
    assert minutes.chair
    assert minutes.chair.text == "Anna Berg"
