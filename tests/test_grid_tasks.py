"""The grid of tasks: a fixed sample of short minutes whose every axis varies, and classes of faults that it showed."""

from __future__ import annotations

import pytest

from grids.tasks_axes import DEEDS, DUES, NEGATIVES, WHERE
from grids.tasks_drawn import Maker
from grids.tasks_measure import measured
from samtrad.reading.read import read

HEAD = "Minnesanteckningar\n\nDatum: 2025-09-11\n\nNärvarande: Agneta Almgren, Bertil Brobäck, Elsa Ekstig (EE)\n\n1. Lokaler\n\nFrågan diskuterades.\n\n2. Skyltar\n\nDet är stor skillnad.\n\n3. Resor\n\nKostnaden ökar.\n\n"


def told(tail: str) -> list[tuple[str, str | None, str | None, str | None]]:
    """What is read of tasks: what, who, the last day, status."""
    minutes = read((HEAD + tail).encode(), "grid.txt").minutes
    return [(str(a.task), None if a.responsible is None else str(a.responsible), a.due and str(a.due.end), a.status) for a in minutes.assignments]


@pytest.mark.parametrize(("held", "found", "attributed"), [(False, 0.95, 0.94), (True, 0.80, 0.60)])
def test_sample_is_read(*, held: bool, found: float, attributed: float) -> None:
    counted = measured(60, held=held)
    told, traps = counted.told, sum(counted.traps.values())
    figures = counted.score(counted.found), counted.score(counted.attributed)
    del counted  # of what is held out nothing but totals is printed
    assert told > 150
    assert figures[0] >= found
    assert figures[1] >= attributed
    assert traps <= 2


def test_grid_is_the_same_for_a_seed_and_has_truth() -> None:
    one, two = (Maker(7, held=False).make() for _ in range(2))
    assert (one.blocks, one.told) == (two.blocks, two.told)
    assert set(WHERE.view).isdisjoint(WHERE.held)
    drawn = [t for n in range(200) for t in Maker(n, held=False).make().told]
    assert {t.axes["deed"] for t in drawn} == set(tuple(DEEDS)[:16])
    assert all(t.due == DUES[t.axes["due"]].span or t.axes.get("columns") == "Uppdrag Ansvarig Status" for t in drawn)
    assert all(t.responsible for t in drawn)
    assert len(NEGATIVES) > 10


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (
            "Vem\tVad\tNär\nAgneta\tBoka lokal för kursen\t15 oktober\nKansliet\tSe över rutinen\t\n",
            [("Boka lokal för kursen", "Agneta", "2025-10-15", "open"), ("Se över rutinen", "Kansliet", None, "open")],
        ),
        (
            "Nr\tÅtgärd\tAnsvarig\tKlart\tStatus\n1\tBoka lokal för kursen\tAgneta\t\tKlar\n2\tSe över rutinen\t\t15 oktober\tKlar\n",
            [("Boka lokal för kursen", "Agneta", None, "done")],
        ),
    ],
    ids=["labels in another order", "empty cells"],
)
def test_table_of_tasks_closes_the_minutes(tail: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert told(tail) == expected


@pytest.mark.parametrize(
    ("tail", "who", "due"),
    [
        ("- Boka lokal för kursen – Agneta – vecka 43", "Agneta", "2025-10-26"),
        ("- Boka lokal för kursen – kansliet", "kansliet", None),
        ("- Kansliet: boka lokal för kursen, 15 oktober", "Kansliet", "2025-10-15"),
        ("Under november bjuder Bertil Brobäck in föreningarna.", "Bertil Brobäck", "2025-11-30"),
        ("Senast vecka 43 skickar Elsa Ekstig ett förslag till dagordning.", "Elsa Ekstig", "2025-10-26"),
        ("Under hösten kontaktar kansliet bussbolaget om hållplatsen.", "kansliet", "2025-12-31"),
        ("Kansliet lovar att ringa entreprenören.", "Kansliet", None),
        ("Sekreteraren ska lyfta frågan om cykelvägen med grannkommunerna.", "Sekreteraren", None),
        ("Det bestämdes att Agneta sammanställer svaren under november.", "Agneta", "2025-11-30"),
    ],
)
def test_task_is_read(tail: str, who: str, due: str | None) -> None:
    assert [t[1:3] for t in told(tail + "\n")] == [(who, due)]


@pytest.mark.parametrize(
    "tail",
    [
        "- Kostnaden är hög – kansliet",
        "Under hösten var kansliet stängt.",
        "Under hösten håller bussbolaget öppet.",
        "- Agneta – vecka 43",
    ],
)
def test_no_task_is_read(tail: str) -> None:
    assert told(tail + "\n") == []


MATTERS = """Minnesanteckningar

Datum: 2025-09-11

Närvarande: Agneta Almgren, Bertil Brobäck

Punkt\tAnteckning\tAnsvarig
Vinterns vandringar\tBoka lokal för kursen senast vecka 43.\tProjektledaren
Skyltar vid baden\tFrågan diskuterades och många frågor ställdes.\tAgneta Almgren
Cykelpooler\tSe över rutinen för nycklar.\tArbetsgruppen
Resor\tKostnaden har ökat sedan förra året.\tBertil Brobäck
"""


def test_who_stands_in_the_column_beside_matters() -> None:
    minutes = read(MATTERS.encode(), "matters.txt").minutes
    assert [str(i.heading) for i in minutes.items] == ["Vinterns vandringar", "Skyltar vid baden", "Cykelpooler", "Resor"]
    assert [(str(a.task), str(a.responsible), a.due and str(a.due.end), a.item) for a in minutes.assignments] == [
        ("Boka lokal för kursen senast vecka 43.", "Projektledaren", "2025-10-26", 0),
        ("Se över rutinen för nycklar.", "Arbetsgruppen", None, 2),
    ]


def test_day_with_a_stroke_is_no_name() -> None:
    assert told("Att göra\n\n- Senast 31/10 återkommer arbetsgruppen med siffror.\n")[0][1:3] == ("arbetsgruppen", "2025-10-31")
