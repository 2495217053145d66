"""Tables of tasks wherever they stand, and who stands in the columns beside a matter."""

from __future__ import annotations

import pytest

from office_files import docx, p, table
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

HEAD = "Minnesanteckningar\n\nSamrådet för bryggor och båtar\n\nDatum: 2025-09-11\n\nNärvarande: Agneta Almgren, Bertil Brobäck, Elsa Ekstig\n\n"
ITEMS = "1. Bryggor\n\nBryggan i viken har rustats.\n\n2. Båtar\n\nAntalet båtar minskar.\n\n3. Bojar\n\nBojarna ligger kvar.\n\n"

Told = tuple[str, str | None, str | None, str | None]


def of(minutes: Minutes) -> list[Told]:
    """What is read of tasks: what, who, the last day, status."""
    return [(str(a.task), None if a.responsible is None else str(a.responsible), a.due and str(a.due.end), a.status) for a in minutes.assignments]


def test_log_before_the_items_is_of_tasks_and_no_list_of_people() -> None:
    log = (
        "Uppföljning av tidigare åtgärder\n\nÅtgärd\tAnsvarig\tKlart senast\tStatus\nRiva skjulet\tBertil Brobäck\t1 augusti\tUtfört\n"
        "Hyra in en kran\tHamnkontoret\t1 oktober\tEj påbörjad\nSöka bidrag\tElsa Ekstig\t15 november\tPausad\n\n"
    )
    minutes = read((HEAD + log + ITEMS).encode(), "log.txt").minutes
    assert of(minutes) == [
        ("Riva skjulet", "Bertil Brobäck", "2025-08-01", "done"),
        ("Hyra in en kran", "Hamnkontoret", "2025-10-01", "open"),
        ("Söka bidrag", "Elsa Ekstig", "2025-11-15", "paused"),
    ]
    assert [a.item for a in minutes.assignments] == [None] * 3
    assert [a.name for a in minutes.attendance] == ["Agneta Almgren", "Bertil Brobäck", "Elsa Ekstig"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (  # labels that nobody knows but one: a column of names, and one of what to do
            ["Löpnr\tSak\tHos\tKlart", "7\tMåla bojarna\tBertil\t1 oktober", "8\tRensa rännan\tElsa Ekstig\tvecka 45", "9\tKapa kättingen\t\t"],
            [("Måla bojarna", "Bertil", "2025-10-01", "open"), ("Rensa rännan", "Elsa Ekstig", "2025-11-09", "open")],
        ),
        (  # a matter is what somebody sees to where the table has nothing else
            ["Fråga\tVem\tNär", "Ny kaj\tAgneta\t1 december", "Sommarvakt\tBertil\t–"],
            [("Ny kaj", "Agneta", "2025-12-01", "open"), ("Sommarvakt", "Bertil", None, "open")],
        ),
        (["Åtgärd\tAnsvarig/klart", "Laga grinden\tElsa, 15 oktober"], [("Laga grinden", "Elsa", "2025-10-15", "open")]),
        (
            ["Punkt\tVem\tGjort?", "Ringa dykaren\tBertil\tJa", "Mäta djupet\tElsa\tNej"],
            [("Ringa dykaren", "Bertil", None, "done"), ("Mäta djupet", "Elsa", None, "open")],
        ),
        (
            ["Klart\tAnsvarig\tÅtgärd", "\tAgneta\tKöpa rep", "1 oktober\tElsa\tSälja jollen"],
            [("Köpa rep", "Agneta", None, "open"), ("Sälja jollen", "Elsa", "2025-10-01", "open")],
        ),
        (["Insats\tSökande\tSökt belopp", "Flotten\tVästbro kommun\t45 000 kr", "Kajen\tRegion Tallmark\t12 000 kr"], []),
        (["Namn\tUppdrag", "Agneta Almgren\tOrdförande", "Bertil Brobäck\tKassör"], []),
    ],
    ids=["unknown labels", "matters", "who and when in one", "done or not", "empty cell first", "applicants", "posts"],
)
def test_columns_are_judged_by_labels_and_by_what_stands_beneath(rows: list[str], expected: list[Told]) -> None:
    assert of(read((HEAD + ITEMS + "Lista\n\n" + "\n".join(rows) + "\n").encode(), "list.txt").minutes) == expected


MATTERS = [
    ["Punkt", "Anteckning", "Ansvarig", "Klart"],
    ["1. Inledning", "Agneta öppnade mötet.", "–", "–"],
    ["2. Bommar", "Bommen är trasig. Åtgärd: Svetsa bommen.", "Bertil Brobäck", "20 oktober"],
    ["3. Fyren", "Lampan blinkar. Byta lampa i fyren. Det tog lång tid förra gången.", "Elsa", "–"],
    ["4. Kajen", "Kajen har sjunkit. Uppföljning görs varje vår.", "Elsa Ekstig", "–"],
    ["5. Rännan", "Agneta mäter djupet. Bertil berättade om muddringen.", "Agneta", "1 november"],
]
BESIDE: list[Told] = [
    ("Svetsa bommen.", "Bertil Brobäck", "2025-10-20", "open"),
    ("Byta lampa i fyren.", "Elsa", None, "open"),
    ("Agneta mäter djupet.", "Agneta", "2025-11-01", "open"),
]


@pytest.mark.parametrize("form", ["txt", "docx"])
def test_who_stands_beside_a_matter_has_what_its_text_says_to_do(form: str) -> None:
    if form == "txt":
        data = (HEAD + "\n".join("\t".join(row) for row in MATTERS) + "\n").encode()
    else:
        data = docx("".join(p(line) for line in HEAD.split("\n\n") if line) + table(*MATTERS))
    minutes = read(data, f"matters.{form}").minutes
    assert of(minutes) == BESIDE
    assert [a.item for a in minutes.assignments] == [1, 2, 4]


def test_days_of_tasks_are_no_coming_meetings() -> None:
    tail = "4. Kommande möten\n\nFredag 7 november.\n\nÅtgärdslista\n\nAktivitet\tVem\tKlart\nRusta ekan\tBertil\t24 oktober\n"
    minutes = read((HEAD + ITEMS + tail).encode(), "next.txt").minutes
    assert [s.date for s in minutes.next_sittings] == ["2025-11-07"]
    assert of(minutes) == [("Rusta ekan", "Bertil", "2025-10-24", "open")]


@pytest.mark.parametrize(
    "tail",
    [
        "Åtgärd: Laga grinden\nAnsvarig: Bertil Brobäck\nKlart senast: 20 oktober\n",
        "Vem\tBertil Brobäck\nUppgift\tLaga grinden\nSenast\t20 oktober\n",
        "| Notering | Grinden gnisslar. |\n| Nästa steg | Laga grinden |\n| Vem | Bertil Brobäck |\n| Senast | 20 oktober |\n",
        "Åtgärd\n\nLaga grinden\n\nAnsvarig\n\nBertil Brobäck\n\nKlart\n\n20 oktober\n",
        "Vad\nVem\nNär\nLaga grinden\nBertil Brobäck\n20 oktober\n",
    ],
    ids=["colons", "who first", "bars", "beneath", "one cell a line"],
)
def test_parts_of_a_task_behind_labels(tail: str) -> None:
    minutes = read((HEAD + ITEMS + "4. Grinden\n\n" + tail + "\n5. Övrigt\n\nInget.\n").encode(), "rows.txt").minutes
    assert of(minutes) == [("Laga grinden", "Bertil Brobäck", "2025-10-20", "open")]


def test_log_with_one_cell_a_line_before_the_items() -> None:
    log = "Åtgärder sedan förra mötet\n\nUppgift\nAnsvarig\nKlart\nStatus\nRiva skjulet\nBertil Brobäck\n1 augusti\nKlart\nHyra in en kran\nElsa Ekstig\n–\nPågår\n\n"
    minutes = read((HEAD + log + ITEMS).encode(), "fallen.txt").minutes
    assert of(minutes) == [("Riva skjulet", "Bertil Brobäck", "2025-08-01", "done"), ("Hyra in en kran", "Elsa Ekstig", None, "open")]
    assert [a.name for a in minutes.attendance] == ["Agneta Almgren", "Bertil Brobäck", "Elsa Ekstig"]


SAID = "4. Ekor\n\nElsa berättade om ekorna. {}\n"


@pytest.mark.parametrize(
    "told", ["Bertil tjärar ekan innan den sjösätts.", "Ekorna målas av Agneta.", "Agneta och Elsa hittar en köpare.", "Elsa går igenom försäkringen."]
)
def test_present_tense_tells_what_is_to_be_done_where_the_rest_is_past(told: str) -> None:
    assert [t[0] for t in of(read((HEAD + ITEMS + SAID.format(told)).encode(), "told.txt").minutes)] == [told]


@pytest.mark.parametrize(
    "told",
    [
        "Bertil vikarierar för hamnchefen.",
        "Agneta seglar varje sommar.",
        "Ekorna ägs av Agneta.",
        "Frågan väcktes av Agneta.",
        "Elsa menar att ekorna läcker.",
        "Bertil tjärar inte ekan.",
        "Hamnchefen målar bryggan.",
        "Agneta har tjärat ekan.",
    ],
)
def test_present_tense_that_tells_no_task(told: str) -> None:
    assert of(read((HEAD + ITEMS + SAID.format(told)).encode(), "told.txt").minutes) == []


def test_present_tense_where_the_meeting_is_told_in_the_present() -> None:
    assert of(read((HEAD + ITEMS + "4. Ekor\n\nElsa berättar om ekorna. Bertil tjärar ekan på bilden.\n").encode(), "told.txt").minutes) == []


def test_sentences_in_cells_of_a_table_that_is_none_of_tasks() -> None:
    rows = "Tid\tPunkt\tAnteckning\n13.00\tVälkomna\tElsa hälsade välkommen.\n13.10\tKranen\tElsa visade bilder. Bertil bokar kranen senast 30 september.\n"
    assert of(read((HEAD + ITEMS + "4. Kranen\n\n" + rows).encode(), "cells.txt").minutes) == [
        ("Bertil bokar kranen senast 30 september.", "Bertil", "2025-09-30", "open")
    ]
