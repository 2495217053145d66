"""Minutes of yearly meetings: who is elected to serve them, leads that say how it was voted, what the count came to. All names are invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.leads import read_lead
from samtrad.reading.find.people.homes import lone_homes
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

_YEARLY = """Kommunförbundet Ängsland

{head}

Närvarande ombud
Granby kommun: Karin Ström (s), Olle Nyberg (m)
Övriga
Revisor Maj Sundin

§ 1
Mötets öppnande
Styrelsens ordförande Karin Ström hälsade ombuden välkomna.

§ 2
{heading}
{line}

§ 3
Medlemsavgift
{decided}
"""


def yearly(
    *, heading: str = "Röstlängd", line: str = "Röstlängden fastställdes.", decided: str = "Mötet beslutade att höja avgiften.", head: str = ""
) -> Minutes:
    text = _YEARLY.format(heading=heading, line=line, decided=decided, head=head or "Protokoll fört vid förbundsmöte i Björkvik den 22 maj 1997")
    return read(text.encode(), "protokoll.txt").minutes


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("Årsmötet beslutar efter votering med 20 röster mot 11", "Årsmötet"),
        ("Nämnden beslutar efter omröstning", "Nämnden"),
        ("Styrelsen beslutar med ordförandens utslagsröst", "Styrelsen"),
        ("Kommunstyrelsen beslutade således", "Kommunstyrelsen"),
        ("Kommunstyrelsen beslutade därmed enhälligt", "Kommunstyrelsen"),
        ("Fullmäktige beslutar, med 25 ja-röster mot 20 nej-röster och 2 som avstår,", "Fullmäktige"),
        ("Fullmäktige beslöt efter omröstning (25–20) i enlighet med arbetsutskottets förslag i protokoll från den 3 mars", "Fullmäktige"),
        ("Kommunstyrelsen beslutade för egen del", "Kommunstyrelsen"),
    ],
)
def test_lead_that_says_how_it_was_decided(lead: str, who: str) -> None:
    found = read_lead(lead)
    assert found is not None
    assert found.by is not None
    assert lead[slice(*found.by)] == who


@pytest.mark.parametrize(
    "string", ["Årsmötet beslutar efter votering att avslå motionen om kollektivtrafik", "Efter votering med 20 röster mot 11 avslogs motionen"]
)
def test_clause_is_no_lead(string: str) -> None:
    assert read_lead(string) is None


@pytest.mark.parametrize(
    "lead", ["Förbundsmötet beslutar efter votering med 20 röster mot 11", "Mötet beslutade således", "Mötet beslutar med ordförandens utslagsröst"]
)
def test_clause_stands_beneath_the_lead(lead: str) -> None:
    (made,) = [d for d in yearly(decided=f"{lead}\natt avslå motionen").decisions if d.item == 2]
    assert (made.text, made.type, made.status) == ("att avslå motionen", "reject", "made")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Förbundsmötet hade således beslutat att höja avgiften.", "made"),
        ("Mötet har därmed beslutat att höja avgiften.", "made"),
        ("Således hade mötet avslagit motionen.", "made"),
        ("Förbundsmötet har tidigare beslutat att höja avgiften.", "reported"),
        ("Förbundsmötet hade den 3 maj 1996 således beslutat att höja avgiften.", "reported"),
        ("Kommunstyrelsen i Granby hade således beslutat att höja avgiften.", "reported"),
    ],
)
def test_what_the_count_came_to_was_decided_here(sentence: str, status: str) -> None:
    text = f"Omröstning begärdes. Vid omröstningen avgavs 21 ja-röster och 14 nej-röster.\n{sentence}"
    assert [d.status for d in yearly(decided=text).decisions if d.item == 2] == [status]


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Val av ordförande att leda förhandlingarna", "Till ordförande för dagens förhandlingar valdes Olle Nyberg (m), Granby."),
        ("Val av ordförande för årsmötet", "Förbundsmötet väljer Olle Nyberg till ordförande för årsmötet."),
        ("Val av presidium", "Mötet beslutar att till mötesordförande välja Olle Nyberg."),
        ("Val av presidium", "På förslag av Maj Sundin valde mötet Olle Nyberg att leda mötet. Till ordförande för mötet valdes Olle Nyberg."),
        ("Val av mötesordförande", "Olle Nyberg"),
        ("Val av mötesordförande", "På förslag av Maj Sundin valdes Olle Nyberg (m)."),
        ("Val av mötesordförande", "Olle Nyberg valdes på förslag av Maj Sundin."),
        ("Val av mötesordförande", "Karin Ström föreslog Olle Nyberg. Mötet valde Olle Nyberg."),
    ],
)
def test_chair_of_the_day(heading: str, line: str) -> None:
    chair = yearly(heading=heading, line=line).chair
    assert chair is not None
    assert chair.text == "Olle Nyberg"


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Val av ordförande i styrelsen", "Till ordförande för 1997-1998 valdes Olle Nyberg."),
        ("Val av ordförande för valberedningen", "Mötet väljer Olle Nyberg till ordförande för valberedningen."),
        ("Val av mötesordförande", "Karin Ström föreslog att frågan bordläggs."),
        ("Nästa årsmöte", "Mötet väljer Olle Nyberg till ordförande för nästa årsmöte."),
    ],
)
def test_chair_of_something_else(heading: str, line: str) -> None:
    chair = yearly(heading=heading, line=line).chair
    assert chair is None or chair.text != "Olle Nyberg"


@pytest.mark.parametrize(
    ("heading", "line", "names"),
    [
        ("Val av sekreterare", "Mötet väljer Eva Hjort.", ["Eva Hjort"]),
        ("Val av sekreterare för årsmötet", "Eva Hjort", ["Eva Hjort"]),
        ("Val av protokollförare", "Till protokollförare utsågs Eva Hjort.", ["Eva Hjort"]),
        ("Val av sekreterare i valberedningen", "Mötet väljer Eva Hjort.", []),
    ],
)
def test_secretary_of_the_day(heading: str, line: str, names: list[str]) -> None:
    assert [one.name for one in yearly(heading=heading, line=line).secretaries] == names


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("PROTOKOLL fört vid ordinarie förbundsmöte i Folkets Hus, Björkvik, torsdagen den 22 maj 1997 kl 10.00 - 14.30", "förbundsmöte"),
        ("Protokoll fört vid ordinarie kongress i Björkvik den 22 maj 1997", "kongress"),
        ("Protokoll fört vid 1997 års ordinarie förbundsmöte i Björkvik den 22 maj", "förbundsmöte"),
    ],
)
def test_what_gathered(head: str, body: str) -> None:
    found = yearly(head=head).body
    assert found is not None
    assert found.text == body


@pytest.mark.parametrize(
    ("lines", "homes"),
    [
        (["se bilaga 1 samt nedan", "Ekestad", "Anders Lind (M)", "Siv Falk (S)", "Björkvik", "Per-Ola Grahn (C)"], {1, 4}),
        (["Ekestad", "Anders Lind (M)", "Siv Falk (S)"], {0}),
        (["Ekestad (2 ombud)", "Anders Lind (M)", "Siv Falk (S)", "Björkvik (1)", "Per-Ola Grahn (C)"], {0, 3}),
        (["Ekestad", "Anders Lind (M)", "Norra Åkerby", "Per-Ola Grahn (C)"], {0, 2}),
        (["Anna", "Berit", "Cecilia", "Dan"], set()),
        (["Anna Berg", "Björn", "Cecilia Ek"], set()),
        (["Anders Lind (M)", "Siv Falk (S)", "Ekestad"], set()),
    ],
)
def test_places_over_those_who_come_from_there(lines: list[str], homes: set[int]) -> None:
    assert lone_homes(lines) == homes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Valdes till ordinarie ledamöter\nKarin Ström (s), Björkvik\nOlle Nyberg (m), Björkvik", ["Valdes till ordinarie ledamöter Karin Ström (s), Björkvik Olle Nyberg (m), Björkvik"]),
        ("Till revisorer för 1997 valdes\nKarin Ström (s)\nOlle Nyberg (m)", ["Till revisorer för 1997 valdes Karin Ström (s) Olle Nyberg (m)"]),
        ("Till revisorer valdes Karin Ström (s).\nOlle Nyberg (m) tackade för sig.", ["Till revisorer valdes Karin Ström (s)."]),
    ],
)  # fmt: skip
def test_election_takes_the_names_beneath(text: str, found: list[str]) -> None:
    assert [d.text for d in yearly(decided=text).decisions if d.item == 2] == found


def test_clauses_beneath_a_lead_in_full_lines() -> None:
    lead = "Direktionen beslutade, efter en kortare ajournering\natt godkänna årsredovisningen samt\natt överlämna den till revisorerna."
    made = [d.text for d in yearly(decided="Chefen redovisade utfallet för året.\n" + lead).decisions if d.item == 2]
    assert made == ["att godkänna årsredovisningen", "att överlämna den till revisorerna."]


@pytest.mark.parametrize("sentence", ["Höstens datum bestäms på träffen i april.", "Upprop förrättas, varvid 35 ledamöter antecknas som närvarande."])
def test_what_is_decided_later_or_by_nobody(sentence: str) -> None:
    assert not [d for d in yearly(decided=sentence).decisions if d.item == 2]


def test_who_signs_beside_the_chair_kept_the_minutes() -> None:
    foot = "\n\nVid protokollet                Ordförande              Justeras\nMaj Sundin                     Karin Ström             Olle Nyberg"
    found = yearly(decided="Mötet beslutade att höja avgiften." + foot)
    assert [one.name for one in found.secretaries] == ["Maj Sundin"]
