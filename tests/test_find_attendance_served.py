"""Lists that name surnames first, members beside those who served for them, items by meeting and number, and sides that are one organisation."""

from __future__ import annotations

import pytest

from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

HEAD = "Protokoll från Kommunfullmäktige i Granby 2006-09-25\n\n"
BODY = "\n\n12/31 Mötet öppnas\n\nOrdföranden hälsade välkommen.\n\n12/32 Läget\n\nRapporten godkändes.\n\n12/33 Avslut\n\nMötet avslutades.\n"


def minutes(text: str, name: str = "berg.txt") -> Minutes:
    return read(text.encode(), name).minutes


def people(text: str, name: str = "berg.txt") -> list[tuple[str, str, str, str | None]]:
    return [(str(a.name), a.capacity, a.presence, str(a.replaces) if a.replaces else None) for a in minutes(text, name).attendance]


SERVED = [
    ("Anna Berg", "member", "present", None),
    ("Bo Ek", "member", "absent", None),
    ("Gun Hed", "serving_substitute", "present", "Bo Ek"),
    ("Per Alm", "member", "present", None),
    ("Eva Dal", "member", "absent", None),
    ("Ida Fors", "member", "present", None),
]


@pytest.mark.parametrize("head", ["Tjg ersättare", "TJÄNSTGÖRANDE ERSÄTTARE", "Tjänstgörande ersättare"])
@pytest.mark.parametrize("lead", ["........... ", "", ". . . . . "])
def test_stand_ins_beside(head: str, lead: str) -> None:
    lead = lead.replace(" .", ".").strip() + " " if lead else ""
    rows = [f"     {'LEDAMÖTER':26}{head}"]
    for party, member, stand_in in (
        ("s", "Anna Berg, ordf", ""),
        ("s", "Bo Ek", "Gun Hed (s)"),
        ("m", "Per Alm", ""),
        ("m", "Eva Dal", "---"),
        ("c", "Ida Fors", ""),
    ):
        rows.append(f"     ({party}) {member:22}{lead + stand_in if stand_in else ''}".rstrip())
    assert people(HEAD + "\n".join(rows) + BODY) == SERVED


def test_dots_lead_within_a_line() -> None:
    rows = [
        "LEDAMÖTER                Tjg ersättare",
        "Anna Berg (s)",
        "Bo Ek (s) .............. Gun Hed (s)",
        "Per Alm (m)",
        "Eva Dal (m) ............ ---",
        "Ida Fors (c)",
    ]
    assert people(HEAD + "\n".join(rows) + BODY) == SERVED


def test_two_lists_side_by_side_are_two() -> None:
    rows = [
        "Ledamöter                Tjänstgörande ersättare",
        "Anna Berg (s)            Gun Hed (s)",
        "Bo Ek (s)                Ida Fors (s)",
        "Per Alm (m)              Ola Sten (m)",
        "Eva Dal (m)",
    ]
    assert [p[2] for p in people(HEAD + "\n".join(rows) + BODY)] == ["present"] * 7


SLASHED = [
    ("Från 12/34", ("12/34",), "from"),
    ("t.o.m. 12/36", ("12/36",), "to"),
    ("12/35", ("12/35",), ""),
    ("12/31-12/33", ("12/31", "12/32", "12/33"), ""),
    ("ej 12/3", ("12/3",), "not"),
    ("§ 34/2015", ("34/2015",), ""),
]


@pytest.mark.parametrize(("string", "numbers", "mode"), SLASHED, ids=[s for s, _, _ in SLASHED])
def test_items_by_meeting_and_number(string: str, numbers: tuple[str, ...], mode: str) -> None:
    assert [(limit.numbers, limit.mode) for limit in find_limits(string)] == [(numbers, mode)]


@pytest.mark.parametrize("string", ["sjuk 12/3", "1/2 tjänst", "ledig 5/12"])
def test_a_day_is_no_item(string: str) -> None:
    assert find_limits(string) == []


SURNAMES = """   Närvarande för kommunerna
   Berg Anna (S)          Granby         Ordförande
   Ek Gunnar (M)          Hedsta         T.o.m. 12/32
   Alm Per (C)            Ekby

   Närvarande för landstinget
   Dal Eva (M)            Vice ordförande
   Fors Ida (S)

   Tjänstemän
   Hedvall Ola            Regionförbundet, sekreterare
"""


def test_surnames_first() -> None:
    found = minutes(HEAD + SURNAMES + BODY + "\n\nOla Hedvall                 Anna Berg\n")
    assert found.chair is not None
    assert str(found.chair.text) == "Anna Berg"
    assert [str(s.name) for s in found.secretaries] == ["Ola Hedvall"]
    assert [(str(a.name), str(a.organisation), a.presence) for a in found.attendance] == [
        ("Berg Anna", "Granby", "present"), ("Ek Gunnar", "Hedsta", "part"), ("Alm Per", "Ekby", "present"), ("Dal Eva", "landstinget", "present"),
        ("Fors Ida", "landstinget", "present"), ("Hedvall Ola", "Regionförbundet", "present"),
    ]  # fmt: skip
    assert found.attendance[1].items == ["12/31", "12/32"]


BOXES = """- Kommunerna

    - [x] Anna Berg (C), Granby
    - [ ] Bo Ek (M), Hedsta

- Landstinget

    - [x] Eva Dal (S), regionråd
    - [ ] Ida Fors (L)
"""


def test_boxes_under_sides() -> None:
    found = minutes(
        "# Anteckningar från Samrådsgruppen 2021-03-04\n\nAntecknar: Ola Sten\n\n"
        + BOXES
        + "\n## 1. Läget\n\nRapporten godkändes.\n\n## 2. Slut\n\nMötet avslutades.\n",
        "berg.md",
    )
    assert [(str(a.name), str(a.organisation), a.capacity, a.presence) for a in found.attendance if str(a.name) != "Ola Sten"] == [
        ("Anna Berg", "Granby", "member", "present"), ("Bo Ek", "Hedsta", "member", "absent"), ("Eva Dal", "Landstinget", "member", "present"), ("Ida Fors", "Landstinget", "member", "absent"),
    ]  # fmt: skip
