"""Coming meetings: the days told or listed, with times and places, and such as are no meeting of the body."""

from __future__ import annotations

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

§ 2 {heading}

{text}

§ 3 Avslutning

Ordföranden tackade.
"""

_Meeting = tuple[str, str | None, str | None, str | None]


def coming(text: str, heading: str = "Övrigt") -> list[_Meeting]:
    found = read(_FRAME.format(heading=heading, text=text).encode(), "x.txt").minutes.next_sittings
    return [(s.date, s.start, s.end, s.place) for s in found]


@pytest.mark.parametrize(
    ("heading", "text", "found"),
    [
        ("Nästa möte", "Nästa möte äger rum onsdagen den 14 maj kl. 13.00 i kommunhuset i Ekeryd.", [("2025-05-14", "13:00", None, "kommunhuset i Ekeryd")]),
        ("Övrigt", "Mötet avslutas. Nästa möte 14/5.", [("2025-05-14", None, None, None)]),
        ("Övrigt", "Nästa sammanträde äger rum 25/4 2025 kl 09.00.", [("2025-04-25", "09:00", None, None)]),
        ("Nästa möte", "Tisdag den 10 juni kl. 9:30–12:00 digitalt via Teams.", [("2025-06-10", "09:30", "12:00", "Teams")]),
        ("Övrigt", "Miljönämndens nästa sammanträde är den 23 april 2025 kl. 13.15 i Rådhuset, sal B.", [("2025-04-23", "13:15", None, "Rådhuset, sal B")]),
        ("Övrigt", "Mötet den 14 maj flyttas till den 21 maj kl. 10.00.", [("2025-05-21", "10:00", None, None)]),
        (
            "Nästa möte",
            "Nästa möte hålls 2025-05-14 klockan 13:00–15:30, Stadshuset Ekeryd. Kallelse skickas ut senast den 2 maj.",
            [("2025-05-14", "13:00", "15:30", "Stadshuset Ekeryd")],
        ),
        ("Nästa möte", "Onsdag den 4 juni 2025 kl. 13.30. Sista dag för att anmäla ärenden är den 13 maj.", [("2025-06-04", "13:30", None, None)]),
        ("Nästa möte", "Nästa möte hålls den 20 maj. Årsmöte preliminärt den 24 juni.", [("2025-05-20", None, None, None)]),
    ],
)
def test_one_meeting(heading: str, text: str, found: list[_Meeting]) -> None:
    assert coming(text, heading) == found


@pytest.mark.parametrize(
    ("heading", "text", "start", "end"),
    [
        ("Mötestider", "Följande mötestider fastställs för 2026: 12/2, 9/4 och 11/6. Mötena börjar kl. 9.00.", "09:00", None),
        ("Sammanträdesplan 2026", "12 februari, 9 april och 11 juni 2026, samtliga kl. 13.00-16.00.", "13:00", "16:00"),
        ("Nämndens sammanträden 2026", "Nämnden sammanträder kl. 13.00 följande dagar:\n\n- 12 februari\n- 9 april\n- 11 juni\n", "13:00", None),
        (
            "Fastställande av sammanträdestider",
            "Miljönämnden fastställer följande sammanträdesdagar för 2026, samtliga med början kl. 13.00: 12 februari, 9 april och 11 juni.",
            "13:00",
            None,
        ),
        (
            "Sammanträdesdagar",
            "Nämnden beslutar att under 2026 sammanträda torsdagar kl. 09:00 enligt följande: 12 februari, 9 april och 11 juni.",
            "09:00",
            None,
        ),
        ("Datum för möten våren 2026", "12 februari\n9 april\n11 juni\nTid: kl. 13.00–15.00\n", "13:00", "15:00"),
    ],
)
def test_a_time_stated_once_holds_for_the_list(heading: str, text: str, start: str, end: str | None) -> None:
    assert coming(text, heading) == [("2026-02-12", start, end, None), ("2026-04-09", start, end, None), ("2026-06-11", start, end, None)]


def test_a_place_stated_once_and_meetings_told_after_the_next() -> None:
    text = "Nämnden beslutar om följande datum:\n10 september\n22 oktober\nSamtliga möten börjar kl. 09.30 och hålls i Sessionssalen.\n"
    assert coming(text, "Sammanträdesdatum hösten 2025") == [("2025-09-10", "09:30", None, "Sessionssalen"), ("2025-10-22", "09:30", None, "Sessionssalen")]
    assert coming("Nästa möte äger rum den 4 juni kl. 09.30 i Sessionssalen. Därefter 10 september och 3 december.") == [
        ("2025-06-04", "09:30", None, "Sessionssalen"),
        ("2025-09-10", None, None, None),
        ("2025-12-03", None, None, None),
    ]


def test_table_and_days_on_lines() -> None:
    text = "| Datum | Tid | Plats |\n|---|---|---|\n| 14 maj 2025 | 13:00-16:00 | Rådhuset |\n| 20 september 2025 | 09:00–12:00 | Teams |\n"
    assert coming(text, "Kommande möten") == [("2025-05-14", "13:00", "16:00", "Rådhuset"), ("2025-09-20", "09:00", "12:00", "Teams")]
    assert coming("27 maj 9-12 (Teams)\nv 25, datum kommer\n16-17 september lunch till lunch, Ekeryd\n", "Kommande träffar") == [
        ("2025-05-27", "09:00", "12:00", "Teams"),
        ("2025-09-16", None, None, "Ekeryd"),
        ("2025-09-17", None, None, "Ekeryd"),
    ]


def test_columns_of_other_bodies_and_papers_are_left_out() -> None:
    text = "| Arbetsutskott | Nämnd | Kallelse |\n|---|---|---|\n| 14 januari | 28 januari | 20 januari |\n| 11 februari | 25 februari | 17 februari |\n"
    assert [d for d, *_ in coming(text, "Sammanträdestider 2026")] == ["2026-01-28", "2026-02-25"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Höstens möten: 4/9, 9/10 och 13/11, kl 9–12.", ["2025-09-04 09:00", "2025-10-09 09:00", "2025-11-13 09:00"]),
        ("Kommande möten är den 4 april kl. 8.00 och den 8 maj kl. 9.00.", ["2025-04-04 08:00", "2025-05-08 09:00"]),
        ("Vi ses igen den 14 maj kl. 9 i Ekeryd.", ["2025-05-14 09:00"]),
        ("Ett extra sammanträde hålls den 3 april kl. 8.00.", ["2025-04-03 08:00"]),
        ("Arbetsgruppen träffas igen den 20 maj.", []),
        ("Nämnden beslutar att sammanträda den 3 april kl. 13.30 i stället för den 10 april.", ["2025-04-03 13:30"]),
        ("Arbetsgruppens nästa möte är den 20 maj.", []),
        ("Nästa möte den 20 maj ställs in.", []),
    ],
)
def test_sentences(text: str, days: list[str]) -> None:
    assert [f"{d} {t}" for d, t, *_ in coming(text)] == days


def test_meetings_of_other_bodies_are_left_out() -> None:
    text = "Arbetsutskottet 2 april kl 9\nMiljönämnden 23 april kl 13\nArbetsutskottet 7 maj kl 9\nMiljönämnden 28 maj kl 13\n"
    assert [d for d, *_ in coming(text, "Kommande sammanträden")] == ["2025-04-23", "2025-05-28"]
    text = "Miljönämnden:\n- 10 april kl 8.30-10.00\n- 14 maj kl 8.30-10.00\n\nKSO-rådet:\n- 26 september (heldag)\n"
    assert [d for d, *_ in coming(text, "Kommande möten")] == ["2025-04-10", "2025-05-14"]


@pytest.mark.parametrize(
    "text", ["Kommunstyrelsens nästa sammanträde är den 24 april 2025.", "Presidierna träffas den 20 april.", "Rapporten ska lämnas den 3 maj.", ""]
)
def test_none(text: str) -> None:
    assert coming(text) == []


def test_a_heading_that_says_onwards() -> None:
    assert coming("4 juni 2025 kl. 13.00\n12 september 2025 kl. 13.00\n", "Möten framöver") == [
        ("2025-06-04", "13:00", None, None),
        ("2025-09-12", "13:00", None, None),
    ]
