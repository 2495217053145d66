"""Tables that tell from when until when agreements are valid and how they stand, and the same in sentences; all is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Avtalsrådet i Norrmon

Protokoll
Sammanträdesdag 2024-03-12

Närvarande
Anna Berg (C), ordförande
Bo Ek (S)

1 Mötets öppnande
Ordföranden öppnar mötet.

2 {heading}

"""
TAIL = "\n3 Nästa möte\nNästa möte hålls den 3 maj 2024.\n"

Row = tuple[str, str | None, str | None, str | None]

CASES: list[tuple[str, str, list[Row]]] = [
    (
        "bars",
        """Överenskommelse | Gäller från | Gäller till | Läge
Överenskommelse om barns hälsa | 1 januari 2022 | 30 juni 2026 | Gäller
Avtal om hemsjukvård | – | – | Förslag på remiss
Ramavtal om digital samverkan | – | – | Utvärderas
Avtal om hjälpmedel | 1 juli 2021 | tills vidare | Gäller
""",
        [
            ("Överenskommelse om barns hälsa", "in_force", "2022-01-01", "2026-06-30"),
            ("Avtal om hemsjukvård", "proposed", None, None),
            ("Ramavtal om digital samverkan", "evaluated", None, None),
            ("Avtal om hjälpmedel", "in_force", "2021-07-01", None),
        ],
    ),
    (
        "a cell to a line",
        "Dokument\nGäller från\nGäller till\nLäge\nRiktlinje för egenvård\n–\n–\nUnder revidering\nAvtal om läkemedelsförråd\n2023-01-01\n2025-12-31\nSagt upp\n",
        [("Riktlinje för egenvård", "revised", None, None), ("Avtal om läkemedelsförråd", "terminated", "2023-01-01", "2025-12-31")],
    ),
    (
        "one column for the time, and others beside",
        "Nr\tAvtal\tParter\tAvtalstid\tAnsvarig\n1\tAvtal om färdtjänst\tGranby, Hedsta\t2023-01-01–2025-12-31\tAnna Berg\n2\tAvtal om räddningstjänst\tGranby, Norrmon\t2022–2026\tBo Ek\n",
        [("Avtal om färdtjänst", "in_force", "2023-01-01", "2025-12-31"), ("Avtal om räddningstjänst", "in_force", "2022-01-01", "2026-12-31")],
    ),
    (
        "when it ends alone",
        "| Avtal | Löper ut |\n| --- | --- |\n| Samverkansavtal om tolkar | 2024-12-31 |\n| Avtal om larm | 2025-06-30 |\n",
        [("Samverkansavtal om tolkar", "in_force", None, "2024-12-31"), ("Avtal om larm", "in_force", None, "2025-06-30")],
    ),
]


@pytest.mark.parametrize(("table", "rows"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("heading", ["Avtalskatalog", "Översikt"])
def test_a_table_of_agreements(table: str, rows: list[Row], heading: str) -> None:
    minutes = read((HEAD.format(heading=heading) + table + TAIL).encode(), "protokoll.md" if "---" in table else "protokoll.txt").minutes
    assert [(str(one.name), one.event, one.valid_from, one.valid_to) for one in minutes.agreements] == rows
    assert {one.item for one in minutes.agreements} == {1}


@pytest.mark.parametrize(
    "table",
    [
        "Avtal | Antal | Kostnad\nAvtal om larm | 3 | 40 000\nAvtal om tolkar | 2 | 12 000\n",
        "Namn | Från | Till\nAnna Berg | 09.00 | 10.00\nBo Ek | 09.00 | 11.30\n",
        "Resa | Gäller från | Gäller till\nStockholm | 1 maj 2024 | 3 maj 2024\nMalmö | 4 maj 2024 | 6 maj 2024\n",
    ],
)
def test_other_tables_tell_of_none(table: str) -> None:
    assert read((HEAD.format(heading="Översikt") + table + TAIL).encode(), "protokoll.txt").minutes.agreements == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Riktlinjen för egenvård upphävdes.", ("terminated", None, None)),
        ("Avtalet om larm upphävs.", ("terminated", None, None)),
        ("Avtalet om larm gäller från och med halvårsskiftet 2024.", ("in_force", "2024-07-01", None)),
        ("Avtalet om larm gäller till halvårsskiftet 2024.", ("in_force", None, "2024-06-30")),
        ("Färdplanen för nära omsorg har fortsatt giltighet till och med 31 december 2024.", ("in_force", None, "2024-12-31")),
    ],
)
def test_the_same_in_sentences(sentence: str, told: tuple[str, str | None, str | None]) -> None:
    minutes = read((HEAD.format(heading="Läget") + sentence + TAIL).encode(), "protokoll.txt").minutes
    assert [(one.event, one.valid_from, one.valid_to) for one in minutes.agreements] == [told]
