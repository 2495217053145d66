"""Decisions and tasks in wordings of councils, networks and committees that no layout in view uses. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.own_acts import own_act
from samtrad.reading.lexicon.own_acts import OwnAct, own_acts
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

pytestmark = pytest.mark.once

FRAME = (
    "Minnesanteckningar\n\nTrygghetsrådet i Ekby\n\nTid: 12 februari 2026, kl. 10.00\n\nNärvarande: Mira Dal, Ekby; Orvar Lind, polisen; Pil Hed, Vik\n\n"
    "1. Mötet öppnas\nKort presentation.\n\n2. Föregående anteckningar\nLäggs till handlingarna.\n\n3. Belysning\n{}\n\n4. Övrigt\nInga övriga frågor.\n"
)
FORMAL = "Sammanträdesprotokoll\nDalnämnden\n2026-02-12\n\n§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Taxa\n{}\n\n§ 3 Information\nInformationen antecknas.\n"


def notes(text: str) -> Minutes:
    return read(FRAME.format(text).encode(), "anteckningar.txt").minutes


def made(text: str, frame: str = FRAME) -> list[tuple[str, str]]:
    return [
        (str(d.text).rstrip("."), d.type)
        for d in read(frame.format(text).encode(), "p.txt").minutes.decisions
        if d.status == "made" and d.item == (2 if frame is FRAME else 1)
    ]


@pytest.mark.parametrize("row", own_acts(), ids=lambda row: row.example)
def test_own_act_is_found_in_its_example(row: OwnAct) -> None:
    act = own_act(row.example, short=True, body="Trygghetsrådet")
    assert act is not None
    assert act.status == "made"
    assert (act.by is not None) == (row.voice == "active")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rådet sa nej till en avgift.", ("Rådet sa nej till en avgift", "reject")),
        ("Rådet säger ja till en avgift.", ("Rådet säger ja till en avgift", "approve")),
        ("Rådet har inget att erinra mot planen.", ("Rådet har inget att erinra mot planen", "other")),
        ("Rådet tyckte att lampor saknas och bestämde att skriva till Vik.", ("Rådet tyckte att lampor saknas och bestämde att skriva till Vik", "approve")),
        ("Rådets yttrande: Rådet ställer sig bakom planen.", ("Rådet ställer sig bakom planen", "approve")),
        ("Frågan tas upp igen i mars.", ("Frågan tas upp igen i mars", "refer")),
        ("Beslut att byta lampor i vår.", ("att byta lampor i vår", "approve")),
        ("Mira Dal blev vald till ordförande.", ("Mira Dal blev vald till ordförande", "elect")),
        ("Hyresavtalet sägs upp till sommaren.", ("Hyresavtalet sägs upp till sommaren", "other")),
        ("Rådet avslår förslaget.", ("Rådet avslår förslaget", "reject")),
    ],
)
def test_acts_of_a_council(text: str, expected: tuple[str, str]) -> None:
    assert made(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Rådet ser positivt på att lampor byts.",
        "Rådet diskuterade lamporna och gick vidare.",
        "Vad har rådet att invända?",
        "Frågan tas upp igen när planen skrivs.",
        "Rådet förordar samma fördelning som förra gången.",
    ],
)
def test_no_acts(text: str) -> None:
    assert made(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Att uppdra åt kansliet att utreda taxan.\nAtt ärendet återkommer i maj.", ["assign", "approve"]),
        (
            "Dalnämnden beslutar, efter överläggning, att taxan höjs, att höjningen gäller från maj, och att kansliet får i uppdrag att informera.",
            ["amend", "approve", "assign"],
        ),
        ("Dalnämnden beslutar att inte ändra taxan och att skrivelsen därmed är besvarad.", ["approve", "other"]),
        ("Dalnämnden beslutar dels att avtalet förlängs, dels att nytt underlag tas fram.", ["amend", "approve"]),
        ("Ordf. får i uppdrag att svara.", ["assign"]),
    ],
)
def test_clauses_of_a_sentence(text: str, expected: list[str]) -> None:
    assert [kind for _, kind in made(text, FORMAL)] == expected


def test_att_that_opens_what_is_said_of_it_decides_nothing() -> None:
    assert made("Att anta taxan skulle innebära högre avgifter.", FORMAL) == []


def test_a_heading_whose_colon_was_lost_over_a_line_that_goes_on() -> None:
    text = "Beslut Dalnämnden beslutar i enlighet med kansliets\nförslag att godkänna taxan.\n\nKansliet återkommer."
    assert [words for words, _ in made(text, FORMAL)] == ["Dalnämnden beslutar i enlighet med kansliets förslag att godkänna taxan"]


@pytest.mark.parametrize(
    "besides",
    [
        "Sekreteraren undersöker frågan vidare.",
        "Kommunstyrelsen åtar sig att presentera ett underlag före 2026-06-16.",
        "Nämndchefen redovisar tidplanen för nämnden den 26 mars 2026.",
        "Chefsdialogen hålls den 3 mars i Vik.",
        "Siffrorna visar en ökning. Insatsen har hittills haft 43 deltagare.",
    ],
)
def test_what_stands_behind_a_decision_and_decides_nothing(besides: str) -> None:
    assert [kind for _, kind in made(f"Beslut\n1. att godkänna taxan\n\n{besides}", FORMAL)] == ["approve"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mira och Orvar vandrar runt skolan.", "Mira och Orvar"),
        ("Orvar rundfrågar handlarna till nästa möte.", "Orvar"),
        ("Var och en anmäler deltagare till Pil.", "Var och en"),
        ("Alla kollar upp sina siffror.", "Alla"),
        ("Samtliga skolchefer tar med sig listan hem.", "Samtliga skolchefer"),
        ("Pil tar huvudansvaret för vandringen.", "Pil"),
        ("Kansliet gör klart listan.", "Kansliet"),
    ],
)
def test_tasks(text: str, who: str) -> None:
    assert [(str(a.responsible), str(a.task).rstrip(".")) for a in notes(text).assignments] == [(who, text.rstrip("."))]


@pytest.mark.parametrize(
    "text",
    [
        "Mira och Orvar informerar om vandringen.",
        "Mira och Orvar ger en lägesbild av skolorna.",
        "Orvar berättar om vandringen.",
        "Orvar vandrar ofta vid skolan.",
        "Mira Dal och Orvar Lind låter till protokollet anteckna att de anser att taxan är hög.",
    ],
)
def test_no_tasks(text: str) -> None:
    assert notes(text).assignments == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Au förordnar Per Alm som rektor.", ("Au förordnar Per Alm som rektor", "elect")),
        ("Au föreslår att förbundsstyrelsen antar planen.", ("Au föreslår att förbundsstyrelsen antar planen", "propose")),
        ("Au:s beslut\nControllern ska komplettera rapporten.", ("Controllern ska komplettera rapporten", "assign")),
        ("Skolchefen åläggs att lämna en plan.", ("Skolchefen åläggs att lämna en plan", "assign")),
    ],
)
def test_acts_of_a_committee_by_its_short_name(text: str, expected: tuple[str, str]) -> None:
    assert made(text, FORMAL.replace("Dalnämnden", "Daldalens skolförbund, arbetsutskottet")) == [expected]


def test_a_commission_is_reported_on_by_its_day() -> None:
    tasks = notes("Sekreteraren skickar kallelser. Uppdraget redovisas i maj 2026.").assignments
    assert [(str(a.task).rstrip("."), str(a.due.end) if a.due else None) for a in tasks][-1] == ("Uppdraget redovisas i maj 2026", "2026-05-31")
