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


REPRESENTS = [
    ("Anna Berg (KD)", "Socialnämnden, rådets ordförande"),
    ("Bo Ek", "PRO Granby, vice ordf"),
    ("Gun Hed", "SPF Seniorerna, ersättare"),
    ("Per Alm", "NHR, ej punkt 2"),
    ("Eva Dal", "Utredare, socialkontoret (sekr.)"),
    ("Ida Fors", "Region Norr, pkt 2"),
    ("Ola Hedvall", "Barn, utbildning och kultur"),
]
MISSED = [("Stig Rosén (M)", "Kultur- och fritidsnämnden")]
REPRESENTED = [
    ("Anna Berg", "KD", "Socialnämnden", "member", "present", None),
    ("Bo Ek", None, "PRO Granby", "member", "present", None),
    ("Gun Hed", None, "SPF Seniorerna", "substitute", "present", None),
    ("Per Alm", None, "NHR", "member", "part", ["1", "3"]),
    ("Eva Dal", None, "socialkontoret", "secretary", "present", None),
    ("Ida Fors", None, "Region Norr", "member", "part", ["2"]),
    ("Ola Hedvall", None, "Barn, utbildning och kultur", "member", "present", None),
    ("Stig Rosén", "M", "Kultur- och fritidsnämnden", "member", "absent", None),
]
COUNCIL = "# Minnesanteckningar från Kommunala rådet för äldre (KRÄ) 2016-04-14\n\n"
ITEMS = "\n\n## 1. Anna öppnar mötet\n\nHon hälsade välkommen.\n\n## 2. Genomläsning\n\nTill att läsa igenom anteckningarna utses Bo Ek.\n\n## 3. Slut\n\nMötet avslutades.\n"


@pytest.mark.parametrize("missing", ["Saknades", "Frånvarande", "Anmält förhinder"])
@pytest.mark.parametrize("bold", ["", "**"])
def test_cells_of_whom_they_represent(missing: str, bold: str) -> None:
    rows = [("Närvarande", "Representerar"), *REPRESENTS, (missing, ""), *MISSED]
    marked = [(f"{bold}{a}{bold}" if a in {"Närvarande", missing} else a, b) for a, b in rows]
    table = ["| " + " | ".join(marked[0]) + " |", "|---|---|", *("| " + " | ".join(row) + " |" for row in marked[1:])]
    found = minutes(COUNCIL + "\n".join(table) + ITEMS, "berg.md")
    assert [
        (str(a.name), a.party and str(a.party), str(a.organisation), a.capacity, a.presence, a.items and [str(i) for i in a.items]) for a in found.attendance
    ] == REPRESENTED
    assert found.chair is not None
    assert str(found.chair.text) == "Anna Berg"
    assert found.body is not None
    assert str(found.body.text) == "Kommunala rådet för äldre"
    assert [str(c.name) for c in found.certifiers] == ["Bo Ek"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Ek ska läsa igenom anteckningarna.",
        "Till läsare valdes Bo Ek.",
        "Bo Ek utsågs att granska anteckningarna.",
        "Bo Ek valdes att läsa igenom och justera anteckningarna.",
    ],
)
def test_who_reads_the_notes_through(sentence: str) -> None:
    text = f"Minnesanteckningar från Kommunala rådet för äldre 2016-04-14\n\nNärvarande: Anna Berg (S), Bo Ek (M), Gun Hed (C)\n\n1. Mötet öppnas\n\n{sentence}\n\n2. Slut\n\nMötet avslutades.\n"
    assert [str(c.name) for c in minutes(text).certifiers] == ["Bo Ek"]


BROKEN = """SAMRÅDSGRUPPEN FÖR ÄLDREVÅRD OCH
PSYKIATRI

MINNESANTECKNINGAR 1998-10-02

Närvarande från     Anna Berg (s), ordf
landstinget:        Bo Ek (m)
                    Hälso- och sjukvårdsdir Nils Brodén

Närvarande från     Maud Alm (s), Granby
kommunerna:         Ida Fors (kd), Hedsta
                    Förbundsdir Lars Dal, Kommunförbundet, sekr

Som gäst p 2:       Överläkare Eva Hed, psykiatriska kliniken


1.        INLEDNING

Ordf hälsade välkommen.

2.        LÄGET

Eva Hed redogjorde för läget.

3.        NÄSTA MÖTE

Mötet avslutades.
"""


def test_labels_broken_over_rows() -> None:
    found = minutes(BROKEN)
    assert found.body is not None
    assert str(found.body.text) == "SAMRÅDSGRUPPEN FÖR ÄLDREVÅRD OCH PSYKIATRI"
    assert [(str(a.name), str(a.organisation), a.capacity, a.items and [str(i) for i in a.items]) for a in found.attendance] == [
        ("Anna Berg", "landstinget", "member", None), ("Bo Ek", "landstinget", "member", None), ("Nils Brodén", "landstinget", "member", None), ("Maud Alm", "Granby", "member", None),
        ("Ida Fors", "Hedsta", "member", None), ("Lars Dal", "Kommunförbundet", "secretary", None), ("Eva Hed", "psykiatriska kliniken", "guest", ["2"]),
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["Som gäst p 2:", "Gäster (punkt 2):", "Inbjudna § 2:", "Adjungerade, punkt 2:"])
def test_headings_for_some_items(label: str) -> None:
    text = f"Minnesanteckningar från Rådet för äldre 2016-04-14\n\nNärvarande: Anna Berg (S), Bo Ek (M)\n{label} Eva Hed, Region Norr\n\n1. Start\n\nMötet öppnades.\n\n2. Läget\n\nEva Hed redogjorde.\n\n3. Slut\n\nMötet avslutades.\n"
    assert [(str(a.name), a.presence, a.items and [str(i) for i in a.items]) for a in minutes(text).attendance] == [
        ("Anna Berg", "present", None), ("Bo Ek", "present", None), ("Eva Hed", "part", ["2"])
    ]  # fmt: skip


def test_parties_under_absent_and_then_substitutes() -> None:
    text = HEAD + "Tjänstgörande\nM: Anna Berg, Bo Ek\nS: Gun Hed\n\nFrånvarande\nS: Per Alm\n\nErsättare som inte tjänstgör\nM: Eva Dal\nS: Ida Fors" + BODY
    assert [(str(a.name), str(a.party), a.capacity, a.presence) for a in minutes(text).attendance] == [
        ("Anna Berg", "M", "member", "present"), ("Bo Ek", "M", "member", "present"), ("Gun Hed", "S", "member", "present"), ("Per Alm", "S", "member", "absent"),
        ("Eva Dal", "M", "substitute", "present"), ("Ida Fors", "S", "substitute", "present"),
    ]  # fmt: skip


def test_names_over_roles_below_a_label() -> None:
    block = "Justerare: Anna Berg och Bo Ek\nJustering: Kansliet 2006-10-02\n\n    Ola Hedvall               Gun Hed\n    sekreterare               ordförande\n\n    Anna Berg                 Bo Ek\n"
    found = minutes(HEAD + "Ledamöter: Gun Hed (s), Anna Berg (m), Bo Ek (v), Per Alm (c)\n\n" + block + BODY)
    assert found.chair is not None
    assert str(found.chair.text) == "Gun Hed"
    assert [str(s.name) for s in found.secretaries] == ["Ola Hedvall"]
    assert [str(c.name) for c in found.certifiers] == ["Anna Berg", "Bo Ek"]


RUNNING = """Närvarande: Ordförande Ingrid Markén (S), Askby; vice ordförande Börje
Nyman (FP), Bredby; ledamöterna Tuula Hein (V), Askby, Sten Ahl (M),
Askby, fr.o.m. § 2, och Anette Vik (S), Granby; tjänstgörande ersättaren
Kjell Rud (C), Bredby, för Lova Hall (C); ersättarna Jan Gyll (S),
Granby, och Eva-Stina Lod (KD), Askby. Dessutom: familjerätts-
chefen Marian Bolin, familjesekreteraren Petter Åhs (§ 3), revisorn Gull-
Britt Rehn (§ 2) samt nämndsekreteraren Kurt Elgh, som fört protokollet.
"""


def test_a_running_list_over_lines() -> None:
    text = HEAD + RUNNING + "\n§ 1  Start\n\nMötet öppnades.\n\n§ 2  Läget\n\nRapporten godkändes.\n\n§ 3  Slut\n\nMötet avslutades.\n"
    assert [(str(a.name), a.capacity, a.presence) for a in minutes(text).attendance] == [
        ("Ingrid Markén", "member", "present"), ("Börje Nyman", "member", "present"), ("Tuula Hein", "member", "present"), ("Sten Ahl", "member", "part"), ("Anette Vik", "member", "present"),
        ("Kjell Rud", "serving_substitute", "present"), ("Jan Gyll", "substitute", "present"), ("Eva-Stina Lod", "substitute", "present"), ("Marian Bolin", "officer", "present"),
        ("Petter Åhs", "officer", "part"), ("Gull-Britt Rehn", "officer", "part"), ("Kurt Elgh", "secretary", "present"),
    ]  # fmt: skip


@pytest.mark.parametrize("sentence", ["Eva Dal deltog till och med punkt 2.", "Eva Dal lämnade mötet efter punkt 2.", "Eva Dal kom till punkt 2."])
def test_a_sentence_behind_those_who_were_absent(sentence: str) -> None:
    text = f"Minnesanteckningar från Rådet för äldre 2016-04-14\n\nNärvarande: Anna Berg (S), Bo Ek (M), Eva Dal (C), Per Alm (V)\n\nFrånvarande: Bo Ek, Per Alm. {sentence}\n\n1. Start\n\nMötet öppnades.\n\n2. Läget\n\nInget fanns.\n\n3. Slut\n\nMötet avslutades.\n"
    assert [(str(a.name), a.presence) for a in minutes(text).attendance] == [
        ("Anna Berg", "present"),
        ("Bo Ek", "absent"),
        ("Eva Dal", "part"),
        ("Per Alm", "absent"),
    ]


def test_a_party_before_all_is_no_ones_own() -> None:
    text = HEAD + "Tjänstgörande\nM: Camilla Hedén, Henrik Lööf\nS: Ulf Rask, Birgitta Stolpe, Kenan Aydin (för Tore Wikman)" + BODY
    assert [(str(a.name), a.organisation) for a in minutes(text).attendance] == [
        ("Camilla Hedén", None), ("Henrik Lööf", None), ("Ulf Rask", None), ("Birgitta Stolpe", None), ("Kenan Aydin", None)
    ]  # fmt: skip
