"""Decisions "enligt yrkande", and what stands beside them: proposals, notes to the minutes, the order in which questions are put."""

from __future__ import annotations

import pytest

from second_item import record


def made(body: str) -> list[tuple[str, str]]:
    return [(d.type, d.text) for d in record(body).decisions if d.item == 1 and d.status == "made"]


@pytest.mark.parametrize(
    "opening",
    [
        "Enligt yrkande från S, V och C:",
        "Enligt tilläggsyrkande från S:",
        "Enligt återremissyrkande från Ida Ekvik (S):",
        "I enlighet med yrkande från S och C:",
        "På yrkande av Ida Ekvik (S):",
    ],
)
def test_what_is_decided_as_someone_moved_is_decided(opening: str) -> None:
    body = f"Beslut\n\n{opening}\n1. Kansliet får i uppdrag att se över taxan.\n2. Taxan för 2025 antas.\n\nHandlingar\n\nKansliets skrivelse.\n"
    assert made(body) == [("assign", "Kansliet får i uppdrag att se över taxan."), ("approve", "Taxan för 2025 antas.")]
    assert not record(body).proposals
    assert [a.responsible for a in record(body).assignments] == ["Kansliet"]


def test_a_subheading_of_what_parties_moved_still_is_one() -> None:
    body = "Beslut\n\nTaxan antas.\n\nYrkande från C och M\n\nTaxan sänks med hälften.\n"
    assert made(body) == [("approve", "Taxan antas.")]
    assert [(p.by, p.text) for p in record(body).proposals] == [(["C", "M"], "Taxan sänks med hälften")]


def test_what_is_put_to_another_beneath_a_decision_of_its_own() -> None:
    body = (
        "Beslut\n\nEnligt kansliets förslag:\nRedovisningen av skicket hos alla bryggor och broar i Norrdalens hamnar antecknas. "
        "Nämnden tillstyrker tilläggsyrkande från S och C den 2 mars 2025 och\nföreslår att förbundsfullmäktige beslutar:\nUppdraget om bryggor avslutas.\n"
    )
    found = [(d.type, d.addressee, d.text) for d in record(body).decisions if d.item == 1]
    assert found == [
        ("note", None, "Redovisningen av skicket hos alla bryggor och broar i Norrdalens hamnar antecknas."),
        ("propose", "förbundsfullmäktige", "Uppdraget om bryggor avslutas."),
    ]


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        ("avslag på tilläggsyrkande från C den 2 mars 2025", [("reject", "avslag på tilläggsyrkande från C den 2 mars 2025")]),
        ("avslag på återremissyrkandet", [("reject", "avslag på återremissyrkandet")]),
        ("bifall till tilläggsyrkande från C", [("add", "bifall till tilläggsyrkande från C")]),
        (
            "att ärendet ska återremitteras enligt yrkande från C och anmäler att ledamöterna från C inte deltar i beslutet om det faller",
            [("remit", "att ärendet ska återremitteras enligt yrkande från C")],
        ),
        ("avslag på övriga yrkanden samt anmäler att yrkandet från M återtas", [("reject", "avslag på övriga yrkanden")]),
    ],
)
def test_of_what_kind_a_proposal_is_and_where_it_ends(moved: str, expected: list[tuple[str, str]]) -> None:
    body = f"Beslut\n\nTaxan antas.\n\nYrkanden\n\nNils Berglid (M) yrkar {moved}.\n"
    assert [(p.kind, p.text) for p in record(body).proposals] == expected


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ("Ledamöterna från M deltar inte i beslutet.\n\nLedamöterna från C deltar inte i beslutet.\n", [["M"], ["C"]]),
        (
            "Nils Berglid (M) deltar inte i beslutet.\n\nRepresentanterna från S antecknar som yttrande en skrivelse från den 2 mars 2025.\n",
            [["Nils Berglid"], ["S"]],
        ),
    ],
)
def test_who_takes_no_part_is_a_note_where_the_subheading_says_so(notes: str, expected: list[list[str]]) -> None:
    found = record(f"Beslut\n\nTaxan antas.\n\nProtokollsanteckningar\n\n{notes}").dissents
    assert [(d.kind, d.by, d.text) for d in found] == [("note", by, None) for by in expected]


def test_who_takes_no_part_is_no_reservation() -> None:
    found = record("Beslut\n\nTaxan antas.\n\nReservation\n\nNils Berglid (M) deltar inte i beslutet.\n").dissents
    assert found == []


@pytest.mark.parametrize(
    "said",
    ["Inga anmälningar förekom.", "Ingen av nämndens ledamöter eller tjänstgörande ersättare ansåg sig förhindrad att delta.", "Inget jäv anmäldes."],
)
def test_what_did_not_occur_is_no_approval(said: str) -> None:
    assert made(f"Beslut\n\n{said}\n") == [("other", said)]


def test_a_title_of_two_sentences_is_one_clause() -> None:
    said = "Yttrande över remissen Ökad tillgång till bryggor. En ny ordning (SOU 2023:62), enligt bilagan, översänds till departementet."
    assert made(f"Beslut\n\nEnligt kansliets förslag:\n{said}\n") == [("other", said)]
