"""Tables of items, tasks and people in documents made of blocks: cells are known, and read as they are in a PDF."""

from __future__ import annotations

import pytest

from office_files import docx, p, table
from samtrad.reading.formats.docx.read import read_docx
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

TOP = p("Minnesanteckningar") + p("Nätverket för vård, 2025-03-01") + p() + p("Närvarande: Anna Berg, Bo Ek, Cilla Dal") + p()
TASKS = table(
    ["Åtgärd", "Ansvarig", "Status", "Klart"],
    ["Skicka kallelse", "Anna Berg", "", "1 maj"],
    [p("Boka lokal") + p("Gärna stor."), "Bo Ek", "Pågår", "2 maj"],
    ["Ring", "", "", "3 maj"],
)
ITEMS = table(
    ["Nr", "Ärende", "Anteckning", "Ansvarig", "Klart"],
    ["1", "Inledning", p("Anna hälsar välkommen.") + p("Dagordningen godkänns."), "", ""],
    ["2", p("Budget") + p("Dnr KS 2025/12"), p("Bo berättar.") + p("Beslut: Nätverket ställer sig bakom förslaget."), "Bo Ek", "2025-04-01"],
    ["3", "Läget", p("Rundan.") + p("Skicka ut underlag."), p() + p("Anna Berg"), p() + p("2 april")],
)


def minutes(body: str) -> Minutes:
    return read(docx(body), "nätverk.docx").minutes


def test_items_have_heading_text_and_what_stands_beside() -> None:
    found = minutes(TOP + ITEMS + p() + p("Vid anteckningarna") + p("Cilla Dal"))
    assert [(item.number, item.heading, item.case_number) for item in found.items] == [
        ("1", "Inledning", None),
        ("2", "Budget", "KS 2025/12"),
        ("3", "Läget", None),
    ]
    assert [(d.item, d.type) for d in found.decisions] == [(0, "approve"), (1, "approve")]
    assert [(a.item, a.task, a.responsible) for a in found.assignments if a.item == 2] == [(2, "Skicka ut underlag.", "Anna Berg")]


@pytest.mark.parametrize(
    "before",
    [
        ITEMS + p() + p("Att göra", bold=True),
        p("1. Läget", bold=True) + p("Text.") + p() + p("2. Mer", bold=True) + p("Text.") + p() + p("3. Uppgifter", bold=True),
    ],
)
def test_tasks_keep_their_columns_where_cells_are_empty(before: str) -> None:
    found = minutes(TOP + before + TASKS).assignments
    told = [(a.task, a.responsible, a.due.start if a.due else None) for a in found]
    assert ("Skicka kallelse", "Anna Berg", "2025-05-01") in told
    assert ("Boka lokal Gärna stor.", "Bo Ek", "2025-05-02") in told
    assert not any(a.responsible == "3 maj" for a in found)


def test_a_row_with_as_many_lines_in_each_cell_is_several_tasks() -> None:
    text = read_docx(docx(table(["Vad", "Vem"], [p("Ett") + p("Två"), p("Anna") + p("Bo")])))
    assert text.string == "Vad\tVem\nEtt\tAnna\nTvå\tBo\n"


def test_people_beside_each_other_stay_so() -> None:
    text = read_docx(docx(table(["Ledamöter", "Ersättare"], [p("Mira Dal (S)") + p("Per Alm (M)"), p("Bo Ek (C)")])))
    assert text.string == "Ledamöter\tErsättare\nMira Dal (S)\tBo Ek (C)\nPer Alm (M)\n"


def test_ticks_stand_in_their_columns() -> None:
    found = minutes(
        p("Protokoll")
        + p("Nätverket för vård, 2025-03-01")
        + p()
        + table(["Namn", "Organisation", "Närvarande", "Frånvarande"], ["Anna Berg", "Dalby kommun", "X", ""], ["Bo Ek", "Ekby kommun", "", "X"])
    )
    assert [(a.name, a.organisation, a.presence) for a in found.attendance] == [("Anna Berg", "Dalby kommun", "present"), ("Bo Ek", "Ekby kommun", "absent")]
