"""Wordings of decisions, elections, reported decisions and parts of agreements that were read wrong once; all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes
from second_item import record

NOTES = """Minnesanteckningar
Norrdalens samverkansråd

Tid: 3 mars 2025 kl. 13.00-14.30
Närvarande: Ida Ekvik (S), ordförande, Nils Berglid (M), Siv Ask

1. Dagordning
Dagordningen godkänns.

2. Taxa för båtar

{}

3. Nästa möte
Nästa möte är den 5 maj.

4. Mötet avslutas
Ordföranden tackade.
"""


def noted(body: str) -> Minutes:
    return read(NOTES.format(body).encode(), "anteckningar.txt").minutes


def told(found: Minutes) -> list[tuple[str, str, str | None, str]]:
    return [(d.status, d.type, d.by, d.text) for d in found.decisions if d.item == 1]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Till arbetsgruppen utses\n- Nils Berglid\n- Siv Ask\n- Ida Ekvik\n", "Till arbetsgruppen utses Nils Berglid Siv Ask Ida Ekvik"),
        (
            "Till representanter i arbetsgruppen utses:\n\nNils Berglid (M)\n\nSiv Ask (C)\n\nIda Ekvik (S)\n",
            "Till representanter i arbetsgruppen utses: Nils Berglid (M) Siv Ask (C) Ida Ekvik (S)",
        ),
        ("Som ledamöter i styrelsen väljs\na) Nils Berglid (M)\nb) Siv Ask (C)\n", "Som ledamöter i styrelsen väljs Nils Berglid (M) Siv Ask (C)"),
        (
            "Nämnden väljer\na) Nils Berglid (M) till ordförande,\nb) Siv Ask (C) till vice ordförande.\n",
            "Nämnden väljer Nils Berglid (M) till ordförande, Siv Ask (C) till vice ordförande.",
        ),
        (
            "Nämnden utser följande personer till arbetsgruppen:\nNils Berglid (M)\nSiv Ask (C)\n",
            "Nämnden utser följande personer till arbetsgruppen: Nils Berglid (M) Siv Ask (C)",
        ),
    ],
)
def test_who_is_elected_in_a_list_is_one_clause_with_what_elects_them(body: str, text: str) -> None:
    found = told(record(f"Beslut\n\n{body}\nHandlingar\n\nEn skrivelse.\n"))
    assert [(kind, said) for _, kind, _, said in found] == [("elect", text)]


def test_behind_the_names_decisions_go_on() -> None:
    found = told(record("Beslut\n\nTill arbetsgruppen utses:\n\n- Nils Berglid (M)\n- Siv Ask (C)\n\nArbetsgruppen får i uppdrag att se över taxan.\n"))
    assert [(kind, said) for _, kind, _, said in found] == [
        ("elect", "Till arbetsgruppen utses: Nils Berglid (M) Siv Ask (C)"),
        ("assign", "Arbetsgruppen får i uppdrag att se över taxan."),
    ]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("att avge medfinansiering enligt bilaga", "approve"),
        ("Nämnden avger yttrande enligt bilaga.", "other"),
        ("Yttrande enligt bilagan avges till regionen.", "other"),
        ("Ärendet bordläggs.", "defer"),
    ],
)
def test_of_what_type(said: str, kind: str) -> None:
    assert [found[1] for found in told(record(f"Beslut\n\n{said}\n"))] == [kind]


def test_what_a_body_urges_others_to_is_no_task() -> None:
    found = noted("Rådet uppmanar kommunerna att lämna siffror om bryggor.")
    assert [(d.type, d.addressee) for d in found.decisions if d.item == 1] == [("recommend", "kommunerna")]
    assert not found.assignments


@pytest.mark.parametrize(
    "body",
    [
        "Kommunstyrelsen beslutar (redovisat beslut)\natt anta taxan för båtar.",
        "Redovisade beslut\n\nKommunstyrelsen beslutar att anta taxan för båtar.",
    ],
)
def test_decisions_that_are_reported_to_the_meeting(body: str) -> None:
    for found in (noted(body), record(body + "\n\nBeslut\n\nRedovisningen antecknas.\n")):
        first = told(found)[0]
        assert first[:3] == ("reported", "approve", "Kommunstyrelsen")
        assert first[3].endswith("anta taxan för båtar.")


@pytest.mark.parametrize(
    "said",
    [
        "Hamnavtalet, underavtal till Färjeavtalet, gäller 2025-01-01–2027-12-31.",
        "Hamnavtalet, som är ett underavtal till Färjeavtalet, gäller 2025-01-01–2027-12-31.",
        "Hamnavtalet (bilaga till Färjeavtalet) gäller 2025-01-01–2027-12-31.",
    ],
)
def test_a_part_of_an_agreement_is_valid_by_itself(said: str) -> None:
    assert [(a.name, a.event, a.valid_from, a.valid_to, a.part_of) for a in noted(said).agreements] == [
        ("Hamnavtalet", "in_force", "2025-01-01", "2027-12-31", "Färjeavtalet")
    ]


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("Norrdalens riktlinje för bryggor, i enlighet med bilaga 2 till kontorets tjänsteutlåtande, antas.", "adopted"),
        ("Norrdalens riktlinje för bryggor i enlighet med bilaga 2 till kontorets tjänsteutlåtande antas.", "adopted"),
        ("Norrdalens riktlinje för bryggor, enligt bilagan till kontorets tjänsteutlåtande med de ändringar som framgår nedan, fastställs.", "adopted"),
        ("Norrdalens riktlinje för bryggor antas i enlighet med bilaga 2.", "adopted"),
    ],
)
def test_what_becomes_of_a_guideline_behind_what_it_accords_with(said: str, event: str) -> None:
    found = record(f"Beslut\n\nEnligt kontorets förslag:\n{said}\n").agreements
    assert [(a.name, a.event) for a in found] == [("riktlinje för bryggor", event)]


def test_what_is_put_to_another_is_proposed_there_too() -> None:
    body = "Beslut\n\nNämnden föreslår att förbundsfullmäktige beslutar:\nRiktlinje för bryggor, i enlighet med bilagan, antas.\n"
    assert [(a.name, a.event) for a in record(body).agreements] == [("Riktlinje för bryggor", "proposed")]


def test_what_an_agreement_accords_with_is_not_what_is_adopted() -> None:
    assert not record("Beslut\n\nTaxan, enligt riktlinje för bryggor, antas.\n").agreements


def test_where_the_name_of_an_agreement_ends_before_another_act() -> None:
    found = record("Beslut\n\nKontoret får i uppdrag att säga upp avtalet för bryggan vid Norrviken och inleda förhandlingar med ägaren.\n").agreements
    assert [a.name for a in found] == ["avtalet för bryggan vid Norrviken"]


@pytest.mark.parametrize(
    "days",
    [
        "Första halvåret 2026\nTorsdagen den 1 februari\nTorsdagen den 7 november (budget)\n",
        "Tisdag 3 februari kl. 13.00\n5 maj 2026\n2026-10-06\n",
    ],
)
def test_days_of_meetings_are_no_clauses(days: str) -> None:
    assert told(record(f"Beslut\n\n{days}\nHandling\n\nEn skrivelse.\n")) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "Bordlagt den 10 januari 2025, § 3 och den 24 januari 2025, § 57.",
            [("defer", None, "2025-01-10", "Bordlagt den 10 januari 2025, § 3 och den 24 januari 2025, § 57.")],
        ),
        (
            "Återremitterat den 8 januari 2025, § 105, bordlagt den 24 januari 2025, § 29.",
            [("refer", None, "2025-01-08", "Återremitterat den 8 januari 2025, § 105"), ("defer", None, "2025-01-24", "bordlagt den 24 januari 2025, § 29.")],
        ),
        (
            "Återremitterat från kommunfullmäktige den 7 december 2024, § 92.",
            [("refer", "kommunfullmäktige", "2024-12-07", "Återremitterat från kommunfullmäktige den 7 december 2024, § 92.")],
        ),
        ("Delvis bordlagt den 7 februari 2025, § 94.", [("defer", None, "2025-02-07", "Delvis bordlagt den 7 februari 2025, § 94.")]),
        ("Bordlagt ärende.", []),
        ("Behandlat av kontoret i oktober.", []),
    ],
)
def test_how_an_item_was_handled_before(said: str, expected: list[tuple[str, str | None, str, str]]) -> None:
    found = record(f"Beslut\n\nTaxan antas.\n\nTidigare behandling\n\n{said}\n").decisions
    assert [(d.type, d.by, d.date, d.text) for d in found if d.status == "reported"] == expected


def test_the_entries_of_a_list_that_a_clause_is_said_of_are_of_its_type() -> None:
    body = "Beslut\n\n1. Nedanstående uppdrag (a-b), givna i budget 2024, förklaras fullgjorda.\na. Hamnkontorets uppdrag att bygga en bro.\nb. Kansliets uppdrag att se över taxan.\n2. Taxan antas.\n"
    assert [found[1] for found in told(record(body))] == ["other", "other", "other", "approve"]
    assert not record(body).assignments


def test_a_task_that_goes_on_in_a_lettered_list() -> None:
    body = "Beslut\n\n1. Ida Ekvik (S) utses till ombud vid stämman.\n2. Ombudet ges i uppdrag att vid stämman 2025 besluta om:\na. Fastställande av balansräkningen.\nb. Ansvarsfrihet för styrelsen.\n"
    assert [found[1] for found in told(record(body))] == ["elect", "assign", "assign", "assign"]


def test_who_may_hand_on_a_task_hands_on_none() -> None:
    found = record("Beslut\n\nNämnden medger tills vidare att hamnchefen i sin tur uppdrar åt annan anställd inom kommunen att besluta i chefens ställe.\n")
    assert not found.assignments


@pytest.mark.parametrize(
    ("said", "doers"),
    [
        ("Hamnnämndens uppdrag ”Hamnnämnden får i uppdrag att se över taxan.” från budget 2023 förklaras därmed fullgjort.", []),
        ("Uppdraget ”Kansliet får i uppdrag att se över taxan” förklaras fullgjort.", []),
        ("Punkt 3 ändras från: ”Kansliet får i uppdrag att bygga en brygga.”", []),
        ("Kansliet får i uppdrag att se över ”taxan för båtar”.", ["Kansliet"]),
    ],
)
def test_a_task_that_is_quoted_is_given_to_nobody(said: str, doers: list[str]) -> None:
    assert [a.responsible for a in record(f"Beslut\n\n{said}\n").assignments] == doers


def test_what_an_item_is_sent_back_to_do() -> None:
    found = record("Beslut\n\n1. Ärendet återremitteras till hamnnämnden med följande uppdrag:\na. Utreda frågan om stöd.\nb. Ta fram en analys av nyttan.\n")
    assert [(d.type, d.addressee) for d in found.decisions if d.item == 1] == [("refer", "hamnnämnden"), ("assign", "hamnnämnden"), ("assign", "hamnnämnden")]
    assert [a.responsible for a in found.assignments] == ["hamnnämnden", "hamnnämnden"]


def test_what_a_body_decides_itself_behind_what_it_proposes() -> None:
    body = (
        "Beslut\n\nNämnden föreslår att förbundsfullmäktige beslutar:\n1. Taxan antas.\n2. Hamnkontoret får i uppdrag att kungöra taxan.\n\n"
        "Enligt kansliets förslag:\n1. Nämndens uppdrag om bryggor förklaras fullgjort.\n"
    )
    found = [(d.type, d.addressee, d.text) for d in record(body).decisions if d.item == 1]
    assert found == [
        ("propose", "förbundsfullmäktige", "Taxan antas."),
        ("propose", "förbundsfullmäktige", "Hamnkontoret får i uppdrag att kungöra taxan."),
        ("other", None, "Nämndens uppdrag om bryggor förklaras fullgjort."),
    ]


def test_a_ground_right_beneath_what_is_proposed_goes_with_it() -> None:
    body = "Beslut\n\nNämnden föreslår att förbundsfullmäktige beslutar:\n\nEnligt kansliets förslag:\n1. Taxan antas.\n"
    assert [d.type for d in record(body).decisions if d.item == 1] == ["propose"]
