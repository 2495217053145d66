"""Notes of joint bodies as their secretaries write them: what ends a heading, who approves, what is decided in the past tense with days. All is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Politiskt samråd för nära vård i Sörmon
Mötesanteckningar 5 februari 2026

Närvarande:
Region Sörmon: Anna Berg (S) ordförande, Bo Ek (M), Cia Dal (C)
Granby: Eva Hall (S), Gun Hed (L) ersättare
Tjänstepersoner: Lars Ro, direktör, Nils Ek, samordnare (anteckningar)

1. Inledning
Ordföranden öppnar mötet.

2. Läget
{said}

3. Avslutning
Ordföranden avslutar mötet.

Vid anteckningarna
Nils Ek
{tail}"""


@pytest.mark.parametrize("label", ["Godkänns", "Godkännes", "Godkänt av", "Justerat och godkänt", "Justeras"])
def test_who_approves_keeps_no_minutes(label: str) -> None:
    minutes = read(HEAD.format(said="Läget diskuterades.", tail=f"\n{label}\nAnna Berg, Bo Ek\n").encode(), "anteckningar.txt").minutes
    assert [str(one.name) for one in minutes.secretaries] == ["Nils Ek"]
    assert {str(one.name): one.capacity for one in minutes.attendance}["Anna Berg"] == "member"


@pytest.mark.parametrize(
    "said",
    [
        "Samrådet beslutade sammanträda 28/2, 24/4 och 12/6.",
        "Samrådet beslutade att sammanträda 28/2 och 24/4.",
        "Samrådet beslutade om mötesdagar den 28 februari och den 24 april.",
    ],
)
def test_days_that_a_decision_is_about_are_not_its_own(said: str) -> None:
    minutes = read(HEAD.format(said=said, tail="").encode(), "anteckningar.txt").minutes
    assert [one.status for one in minutes.decisions if one.item == 1] == ["made"]


def test_day_of_an_act_that_was_done_before() -> None:
    minutes = read(HEAD.format(said="Regionstyrelsen beslutade den 14 januari 2026 att anta planen.", tail="").encode(), "anteckningar.txt").minutes
    assert [(one.status, one.date) for one in minutes.decisions if one.item == 1] == [("reported", "2026-01-14")]


def test_what_leads_on_is_no_part_of_a_clause() -> None:
    said = "Samrådet enas om att\na) ge kansliet i uppdrag att ta fram ett förslag,\nb) regionen bidrar med stöd under 2026, samt att\nc) kommunerna deltar."
    minutes = read(HEAD.format(said=said, tail="").encode(), "anteckningar.txt").minutes
    assert [str(one.text) for one in minutes.decisions if one.item == 1] == [
        "ge kansliet i uppdrag att ta fram ett förslag",
        "regionen bidrar med stöd under 2026",
        "kommunerna deltar.",
    ]


def test_a_paragraph_right_beneath_a_long_heading_is_no_part_of_it() -> None:
    said = """Samrådet tog upp läget.

3. Överenskommelse om personer med psykisk funktionsnedsättning (bilaga 1)
Nils Ek föredrar ärendet. Överenskommelsen har varit på remiss hos samtliga kommuner
under hösten; svar har kommit från Granby, Hedsta och Väsby, medan Norrmon har begärt
anstånd till den 28 februari.
Samrådet ställer sig bakom förslaget.

4. Utskrivningsklara personer på länets sjukhus och deras väntan på en plats i en
kommun som kan ta emot dem
Lars Ro visar siffror."""
    minutes = read(HEAD.replace("3. Avslutning", "5. Avslutning").format(said=said, tail="").encode(), "anteckningar.txt").minutes
    assert [str(one.heading) for one in minutes.items][2:4] == [
        "Överenskommelse om personer med psykisk funktionsnedsättning (bilaga 1)",
        "Utskrivningsklara personer på länets sjukhus och deras väntan på en plats i en kommun som kan ta emot dem",
    ]


@pytest.mark.parametrize("body", ["Projektstyrgrupp Hälsodata", "Styrgrupp Nära vård", "Ledningsgrupp för välfärd", "Nätverk IT-chefer"])
@pytest.mark.parametrize(
    "top", ["{}\nMinnesanteckningar\nDatum: 2024-03-04\n", "Minnesanteckningar\n\n{}\n\nDatum: 2024-03-04\n", "{} – minnesanteckningar\nTid: 2024-03-04\n"]
)
def test_bodies_without_an_article(body: str, top: str) -> None:
    text = (
        top.format(body)
        + "\nNärvarande: Anna Berg, Granby; Bo Ek, Hedsta\n\n1. Mötets öppnande\nOrdföranden öppnar mötet.\n\n2. Budget\nBeslut 24.3: Budgeten godkänns.\n"
    )
    minutes = read(text.encode(), "anteckningar.txt").minutes
    assert minutes.body is not None
    assert str(minutes.body.text) == body
    assert [str(one.name) for one in minutes.attendance] == ["Anna Berg", "Bo Ek"]
    assert [str(one.text) for one in minutes.decisions] == ["Budgeten godkänns."]


@pytest.mark.parametrize(
    ("heading", "read_as"),
    [
        ("Minnesanteckning från ledningsgruppen för larmtjänsten\n2026-01-27", "Minnesanteckning från ledningsgruppen för larmtjänsten 2026-01-27"),
        ("Nästa möte med ledningsgruppen för den gemensamma larmtjänsten\n12 maj 2026", "Nästa möte med ledningsgruppen för den gemensamma larmtjänsten"),
    ],
)
def test_a_day_beneath_a_heading(heading: str, read_as: str) -> None:
    text = f"""Kommunstyrelsen
Protokoll 2026-02-05

§ 1 Yttrande över remiss om ändring av reglementet för den
gemensamma nämnden för hjälpmedel
Beslut
Yttrandet antas.

§ 2 {heading}
Beslut
Informationen antecknas.

§ 3 Budget
Beslut
Budgeten antas.
"""
    assert str(read(text.encode(), "protokoll.txt").minutes.items[1].heading) == read_as


def test_what_is_moved_lists_nobody_as_there() -> None:
    text = """Kommunstyrelsen
Protokoll 2024-05-29

§ 1 Motion om bussar
Yrkanden

Tjänstgörande ersättaren Nina Berghall (M) yrkar bifall till yrkande från M
den 20 maj 2024.
Viktoria Rosenlund (S), Axel Askmo (L) och Elisabet Lindfors (KD) yrkar att
motionen ska avstyrkas. Vidare yrkar Viktoria Rosenlund (S) avslag på yrkande från M.

Beslut
Motionen avstyrks.

§ 2 Budget
Beslut
Budgeten antas.
"""
    assert read(text.encode(), "protokoll.txt").minutes.attendance == []


def test_a_post_beside_a_name_is_no_task() -> None:
    table = "Vad | Vem | När\nBoka lokal | Nils Ek | 10 mars\nOrdförande | Anna Berg | \nSkicka underlag | Bo Ek | 12 mars"
    minutes = read(HEAD.format(said=table, tail="").encode(), "anteckningar.txt").minutes
    assert [str(one.task) for one in minutes.assignments] == ["Boka lokal", "Skicka underlag"]


@pytest.mark.parametrize(
    ("last", "codes"),
    [
        ("Utskick: rådets ledamöter och ersättare, anslagstavlan på biblioteket", []),
        ("Kansliet bjuder in alla som har arbetat med frågan under året och som vill vara med i", ["text.broken"]),
    ],
)
def test_whom_it_is_sent_to_is_no_sentence_that_breaks_off(last: str, codes: list[str]) -> None:
    text = HEAD.format(said="Läget diskuterades.", tail="").replace("\nVid anteckningarna\nNils Ek\n", "") + f"\n{last}\n"
    assert [one.code for one in read(text.encode(), "anteckningar.txt").minutes.doubts if one.code == "text.broken"] == codes


def test_a_label_is_no_task() -> None:
    table = "Vad | Vem | När\nBoka lokal | Nils Ek | 10 mars\nSkicka underlag | Bo Ek | 12 mars\nAtt göra | Anna Berg | 3 mars"
    minutes = read(HEAD.format(said=table, tail="").encode(), "anteckningar.txt").minutes
    assert [str(one.task) for one in minutes.assignments] == ["Boka lokal", "Skicka underlag"]
