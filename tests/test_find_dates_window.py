"""The window of a meeting whose day is not stated: drawn from acts told as done or as to come, and from nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from samtrad.reading.find.dates.window import meeting_window
from samtrad.reading.read import read
from samtrad.reading.structure.build import build_outline

_LOW = "Kansliets skrivelse den 4 mars 2024 redovisades."


def window(text: str) -> tuple[str | None, str | None]:
    reading = read(f"Minnesanteckningar\nBergrådet\n\n§ 1 Leden\n\n{text}\n".encode(), "x.txt")
    assert reading.minutes.sittings == []
    when = meeting_window(build_outline(reading.text))
    return (when.not_before, when.not_after) if when else (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "Rasthusen ska vara tillgänglighetsanpassade till 2025-12-31.",
        "Alla synpunkter ska ha lämnats till kansliet innan den 3 maj 2024 och skickats vidare.",
        "Taxan i kansliets skrivelse fastställs och gäller från den 1 juni 2025.",
        "Avtalet godkändes att gälla från och med den 1 januari 2025.",
        "Planen antogs för perioden 1 april 2024 till 31 augusti 2024.",
        "Stödet har beviljats till och med den 30 juni 2024.",
        "Ledamoten valdes för tiden från och med den 1 maj 2024.",
        "Rådet har beslutat bordlägga ärendet till sammanträdet den 27 april 2024.",
    ],
)
def test_what_holds_until_or_from_a_day_was_not_done_on_it(told: str) -> None:
    assert window(f"{_LOW}\n\n{told}")[0] == "2024-03-04"


@pytest.mark.parametrize(
    "told",
    [
        "Ida Ek (S) yrkar att ärendet ska återremitteras enligt yrkande från S, V och MP den 10 mars 2024.",
        "Bo Al (M) yrkar att motionen ska avstyrkas med hänvisning till yttrandet från MP och V den 10 mars 2024.",
        "Redovisning av fullmäktiges uppdrag 2024-03-10 § 32 till kansliet att ta fram en plan som ska visas.",
        "Bergnämndens uppdrag, givet av dalrådet 2024-03-10, att utreda hur leden ska röjas.",
        "En utredning ska göras, beslutad i bergnämnden 2024-03-10.",
        "Ärendet ska avslås enligt utskottets beslut den 10 mars 2024.",
    ],
)
def test_days_that_cite_papers_and_acts_are_past(told: str) -> None:
    assert window(f"{_LOW}\n\n{told}") == ("2024-03-10", None)


@pytest.mark.parametrize(
    "told",
    [
        "Uppdraget att visa en plan senast i mars 2024 förklaras fullgjort.",
        "Dalrådets uppdrag 2023-06-08 § 6 att senast den 31 mars 2024 redovisa en plan tas upp.",
        "Taxan gäller från den 31 mars 2024.",
        "Avtalet ska gälla till den 31 mars 2024.",
        "Delårsrapport per mars 2024 kommer att behandlas.",
    ],
)
def test_recited_days_and_validity_set_no_last_day(told: str) -> None:
    assert window(f"{_LOW}\n\n{told}")[1] is None


@pytest.mark.parametrize(
    "told",
    [
        "Svar ska lämnas senast den 20 mars 2024.",
        "Nästa möte hålls den 20 mars 2024.",
        "Frågan kommer att tas upp vid mötet den 20 mars 2024.",
        "Leden ska vara röjd till den 20 mars 2024.",
    ],
)
def test_what_is_to_come_sets_the_last_day(told: str) -> None:
    assert window(f"{_LOW}\n\n{told}") == ("2024-03-04", "2024-03-20")


def test_the_pages_own_lines_give_the_day() -> None:
    page = "§ {0} Leden {0}\n\nBergrådet godkänner planen för led {0}.\n\nProtokoll nr 3\nSammanträdesdatum: {1}\n\n"
    minutes = read("".join(page.format(n, "2024-03-12") for n in range(1, 6)).encode(), "x.txt").minutes
    assert [(s.date, s.place) for s in minutes.sittings] == [("2024-03-12", None)]
    assert minutes.when is None


def _files(shared: Path) -> list[Path]:
    return sorted(f for f in (shared / "minutes").rglob("*.txt") if re.search(r"\d{4}-\d\d-\d\d", f.stem))


def test_real_minutes_state_their_day_or_leave_a_window_that_holds_it(shared: Path) -> None:
    wrong = []
    for file in _files(shared):
        minutes = read(file.read_bytes(), file.name).minutes
        day = re.findall(r"\d{4}-\d\d-\d\d", file.stem)[-1]
        low, high = (minutes.when.not_before, minutes.when.not_after) if minutes.when else (None, None)
        if (minutes.sittings and [s.date for s in minutes.sittings] != [day]) or not (low or day) <= day <= (high or day):
            wrong.append((file.name, low, high))
    assert wrong == []


def test_the_window_holds_the_day_also_where_it_is_stated(shared: Path) -> None:
    """What is told must bound the meeting as well as its label does; one file has a paper dated the day after."""
    wrong = []
    for file in _files(shared):
        day = re.findall(r"\d{4}-\d\d-\d\d", file.stem)[-1]
        when = meeting_window(build_outline(read(file.read_bytes(), file.name).text))
        if when and not (when.not_before or day) <= day <= (when.not_after or day):
            wrong.append(file.name)
    assert len(wrong) <= 1, wrong
