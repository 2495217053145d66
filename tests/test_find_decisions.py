"""What the sections of decisions hold, clause by clause (``samtrad.reading.find.decisions.find``)."""

from __future__ import annotations

import pytest

from samtrad.reading.record import Decision
from second_item import record


def decided(body: str) -> list[Decision]:
    return [d for d in record(body).decisions if d.item == 1]


def told(body: str) -> list[tuple[str, str, str | None, str]]:
    return [(d.status, d.type, d.by, d.text) for d in decided(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Beslut\nÄrendet återremitteras till kansliet.\n", [("refer", None, "Ärendet återremitteras till kansliet.")]),
        # two sentences that decide are two clauses, one that says more of the first is none
        ("Beslut\nTaxan antas. Tidigare taxa upphör att gälla.\n", [("approve", None, "Taxan antas."), ("other", None, "Tidigare taxa upphör att gälla.")]),
        (
            "Beslut\nKansliet får i uppdrag att se över taxan. Uppdraget ska redovisas i maj.\n",
            [("assign", None, "Kansliet får i uppdrag att se över taxan. Uppdraget ska redovisas i maj.")],
        ),
        (
            "Beslut\n1. Nämnden godkänner planen. Uppdraget anses därmed avslutat.\n2. Taxan antas.\n",
            [("approve", "Nämnden", "Nämnden godkänner planen. Uppdraget anses därmed avslutat."), ("approve", None, "Taxan antas.")],
        ),
        # the one who decides is carried to the att-satser, but not to a sentence of its own
        (
            "Beslut\nNämnden beslutar för egen del\n\natt anta taxan, och\natt ge kansliet i uppdrag att följa upp den.\n\nParagrafen förklaras omedelbart justerad.\n",
            [
                ("approve", "Nämnden", "att anta taxan"),
                ("assign", "Nämnden", "att ge kansliet i uppdrag att följa upp den."),
                ("other", None, "Paragrafen förklaras omedelbart justerad."),
            ],
        ),
        (
            "Beslut\nNämnden beslutar att anta taxan, att den ska gälla från maj samt att avslå motionen.\n",
            [
                ("approve", "Nämnden", "Nämnden beslutar att anta taxan"),
                ("approve", "Nämnden", "att den ska gälla från maj"),
                ("reject", "Nämnden", "att avslå motionen."),
            ],
        ),
        (
            "Beslut\nNämnden beslutar att anta taxan, att gälla från den 1 maj 2025.\n",
            [("approve", "Nämnden", "Nämnden beslutar att anta taxan, att gälla från den 1 maj 2025.")],
        ),
        # the heading names whose decisions stand beneath, not who acts in each sentence
        ("Nämndens beslut\nFrågan bordläggs.\n", [("defer", None, "Frågan bordläggs.")]),
        ("Nämndens beslut\natt bordlägga frågan\n", [("defer", "Nämnden", "att bordlägga frågan")]),
        (
            "Beslöts     att godkänna taxan för båtar,\n\n            att uppdraga åt kansliet att se över\n            den nästa år.\n",
            [("approve", None, "att godkänna taxan för båtar"), ("assign", None, "att uppdraga åt kansliet att se över den nästa år.")],
        ),
        (
            "Nämnden föreslår fullmäktige besluta\n\natt anta taxan.\n\nNämnden beslutar för egen del att ge kansliet i uppdrag att informera.\n",
            [("propose", "Nämnden", "att anta taxan."), ("assign", "Nämnden", "Nämnden beslutar för egen del att ge kansliet i uppdrag att informera.")],
        ),
        ("Beslut\n1.    Taxan antas.\n2.    Motionen avslås.\n", [("approve", None, "Taxan antas."), ("reject", None, "Motionen avslås.")]),
        ("Beslut\nNämnden beslutar att inte bevilja bidraget.\n", [("reject", "Nämnden", "Nämnden beslutar att inte bevilja bidraget.")]),
        ("Beslut\nNämnden antar taxan.\n\nNils Berglid (M) reserverar sig mot beslutet.\n", [("approve", "Nämnden", "Nämnden antar taxan.")]),
        (
            "Beslut\nNämnden tackar den avgående sekreteraren för hennes arbete.\n",
            [("other", "Nämnden", "Nämnden tackar den avgående sekreteraren för hennes arbete.")],
        ),
    ],
)
def test_clauses(body: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(kind, by, text) for status, kind, by, text in told(body) if status == "made"] == expected


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Nämnden ger den 3 mars 2025, § 12, kansliet i uppdrag att se över taxan.", "kansliet"),
        ("Nämnden rekommenderar kommunerna att anta taxan.", "kommunerna"),
        ("Nämnden rekommenderar ett fördjupat samarbete mellan kommunerna.", None),
        ("Nämnden uppdrar åt kansliet att se över taxan.", "kansliet"),
        ("Nämnden föreslår kommunstyrelsen föreslå kommunfullmäktige besluta att taxan antas.", "kommunstyrelsen"),
        (
            "Nämnden lägger rapporten till handlingarna och överlämnar den till kommunfullmäktige och kommunens revisorer.",
            "kommunfullmäktige och kommunens revisorer",
        ),
        ("Kommunerna meddelar sina svar till kansliet senast den 3 maj.", "Kommunerna"),
        ("Ärendet lämnas till förvaltningen för beredning.", "förvaltningen"),
    ],
)
def test_addressee(sentence: str, addressee: str | None) -> None:
    (found,) = decided(f"Beslut\n{sentence}\n")
    assert found.addressee == addressee


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # what the body that met proposes to another is decided here; what another proposes to it is not
        ("Samverkansnämndens förslag till kommunfullmäktige\n1. Taxan antas.\n", [("made", "propose", "Samverkansnämnden", "Taxan antas.")]),
        (
            "Arbetsutskottets förslag till samverkansnämnden\nTaxan antas.\n\nSamverkansnämnden beslutar enligt arbetsutskottets förslag.\n",
            [("made", "approve", "Samverkansnämnden", "Samverkansnämnden beslutar enligt arbetsutskottets förslag.")],
        ),
        ("Förslag till beslut\nTaxan antas.\n", [("proposed", "approve", None, "Taxan antas.")]),
        # lines of their own beneath "beslutar att"
        (
            "Samverkansnämnden beslutar att\n\ngodkänna taxan\nge kansliet i uppdrag att följa upp den\n",
            [("made", "approve", "Samverkansnämnden", "godkänna taxan"), ("made", "assign", "Samverkansnämnden", "ge kansliet i uppdrag att följa upp den")],
        ),
        (
            "Beslut\nNämnden beslutar\natt entlediga Eva Sund (L) från uppdraget som ledamot i beredningen\natt utse Per Alm (L) till ny ledamot i beredningen\n",
            [
                ("made", "other", "Nämnden", "att entlediga Eva Sund (L) från uppdraget som ledamot i beredningen"),
                ("made", "elect", "Nämnden", "att utse Per Alm (L) till ny ledamot i beredningen"),
            ],
        ),
        ("Beslut\nNämnden beslutade enligt följande.\n1. Taxan antas.\n", [("made", "approve", "Nämnden", "Taxan antas.")]),
        # another body's act beneath the decision is told
        (
            "Beslut\nNämnden har tagit del av anmälningarna.\n\nLänsstyrelsen har 2025-02-11 beslutat att bevilja bidrag.\n",
            [
                ("made", "note", "Nämnden", "Nämnden har tagit del av anmälningarna."),
                ("reported", "approve", "Länsstyrelsen", "Länsstyrelsen har 2025-02-11 beslutat att bevilja bidrag."),
            ],
        ),
        # what a body puts forward counts where the item leaves it open
        (
            "Kansliet föreslår att taxan höjs. Ärendet bordläggs.\n",
            [("proposed", "propose", "Kansliet", "Kansliet föreslår att taxan höjs."), ("made", "defer", None, "Ärendet bordläggs.")],
        ),
        ("Kansliet föreslår att taxan höjs.\n\nBeslut\nTaxan höjs.\n", [("made", "amend", None, "Taxan höjs.")]),
        (
            "Nämnden beslutar enligt kansliets förslag\n\natt fastställa taxan, samt\n\natt upphäva den tidigare.\n",
            [("made", "approve", "Nämnden", "att fastställa taxan"), ("made", "other", "Nämnden", "att upphäva den tidigare.")],
        ),
    ],
)
def test_whose_clauses_they_are(body: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert told(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Samverkansnämnden beslutar föreslå kommunstyrelsen\natt godkänna taxan,\natt uppdra åt kansliet att informera.\n",
            [("propose", "Samverkansnämnden", "kommunstyrelsen"), ("propose", "Samverkansnämnden", "kommunstyrelsen")],
        ),
        ("Förslag till kommunstyrelsen\nKommunstyrelsen antar taxan.\n", [("propose", None, "kommunstyrelsen")]),
        ("Beslut (omedelbar justering)\nNämnden överlåter åt ordföranden att avge yttrande.\nBeslutet är enhälligt.\n", [("other", "Nämnden", "ordföranden")]),
        ("Beslut\nNämnden lämnar dispens för bryggan.\nBeslutet fattas med stöd av 7 kap. miljöbalken.\n", [("approve", "Nämnden", None)]),
        ("Beslut\nNämnden ger i uppdrag åt kansliet att se över taxan.\n", [("assign", "Nämnden", "kansliet")]),
        (
            "Beslut\nSkrivelserna antecknas.\nSedan mötet i januari har följande skrivelser inkommit.\n- Skrivelse om att sänka taxan\n- Skrivelse om att höja taxan\n",
            [("note", None, None)],
        ),
    ],
)
def test_type_and_addressee(body: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(d.type, d.by, d.addressee) for d in decided(body)] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Nämnden föreslår kommunfullmäktige besluta\n\n- att anta taxan\n\nFör egen del beslutar nämnden\n\n- att ge kansliet i uppdrag att informera.\n",
            [("propose", "Nämnden", "kommunfullmäktige", "att anta taxan"), ("assign", "nämnden", "kansliet", "att ge kansliet i uppdrag att informera.")],
        ),
        (
            "Beslut\nNämnden noterar informationen.\n\nFöljande meddelanden redovisas\n- Länsstyrelsen beslutade 2025-02-21 att inleda tillsyn.\n- Byalaget har inkommit med en skrivelse.\n",
            [
                ("note", "Nämnden", None, "Nämnden noterar informationen."),
                ("approve", "Länsstyrelsen", None, "Länsstyrelsen beslutade 2025-02-21 att inleda tillsyn."),
            ],
        ),
        (
            "Beslut\nNämnden antar taxan. Kostnaden delas lika. Ida Ek skriver en sammanfattning före den 2 maj.\n",
            [("approve", "Nämnden", None, "Nämnden antar taxan."), ("approve", None, None, "Kostnaden delas lika.")],
        ),
        (
            "Beslut\natt till ledamot i beredningen t.o.m. 2026-12-31 välja Eva Sund (L).\n",
            [("elect", None, None, "att till ledamot i beredningen t.o.m. 2026-12-31 välja Eva Sund (L).")],
        ),
        (
            "Rekommendation\nKommunerna och regionen rekommenderas att anta taxan.\n",
            [("recommend", None, "Kommunerna och regionen", "Kommunerna och regionen rekommenderas att anta taxan.")],
        ),
        (
            "Beslut\nUppföljningen överlämnas till kommunstyrelserna i Norrvik och Sund.\n",
            [("other", None, "kommunstyrelserna i Norrvik och Sund", "Uppföljningen överlämnas till kommunstyrelserna i Norrvik och Sund.")],
        ),
    ],
)
def test_clauses_of_more_layouts(body: str, expected: list[tuple[str, str | None, str | None, str]]) -> None:
    assert [(d.type, d.by, d.addressee, d.text) for d in decided(body)] == expected


@pytest.mark.parametrize(
    "beneath",
    [
        "Arbetet med taxan har pågått sedan 2019.\n",
        "Nils Berglid (M) har avsagt sig uppdraget.\n",
        "Enhetschef Ida Ek och utredare Bo Alm redogjorde för läget.\n",
        "En första kartläggning genomfördes i mars.\n",
        "Prognosen visar ett underskott.\n",
        "Redovisningen avser 1 januari–28 februari 2025.\n",
        "Nämnden önskar en fortsatt dialog i frågan.\n",
        "På grund av jäv deltar Nils Berglid (M) inte i ärendet.\n",
        "Särskilt yttrande lämnas av Nils Berglid (M).\n",
        "Nils Berglid (M) får lämna en anteckning till protokollet.\n",
    ],
)
def test_what_is_told_beneath_a_decision_is_no_clause(beneath: str) -> None:
    assert [d.text for d in decided(f"Beslut\nTaxan antas.\n\n{beneath}") if d.status == "made"] == ["Taxan antas."]


@pytest.mark.parametrize(
    "beneath",
    [
        "Kostnaden delas lika mellan kommunerna.\n",
        "Nils Berglid (M) anmäler jäv under § 4.\n",
        "Nils Berglid (M) utses till kontaktperson.\n",
        "Avgiften är oförändrad.\n",
        "Taxan för kanoter antogs.\n",
    ],
)
def test_what_decides_beneath_a_decision_is_a_clause(beneath: str) -> None:
    assert [d.text for d in decided(f"Beslut\nTaxan antas.\n\n{beneath}") if d.status == "made"] == ["Taxan antas.", beneath.strip()]


CAME_IN = "{0}Skrivelse från båtklubben om taxan.\n{0}Styrgruppen för hamnen noterade 2025-02-08 informationen om taxan.\n{0}Cirkulär från SKR om båtar.\n{0}Sunds kommun har fastställt sin taxa.\n"


@pytest.mark.parametrize(
    ("note", "mark"),
    [
        ("Nämnden noterar informationen.\n\n", "- "),
        ("1. att anteckna anmälan\n\n", "- "),
        ("Nämnden beslutar\n- att anteckna informationen\n", "- "),
        ("Informationen antecknas.\n\n", ""),
    ],
)
def test_what_came_in_is_listed_beneath_a_note(note: str, mark: str) -> None:
    found = decided("Beslut\n" + note + CAME_IN.format(mark).replace("\n", "\n" if mark else "\n\n"))
    assert [d.type for d in found if d.status == "made"] == ["note"]
    assert [d.by for d in found if d.status == "reported"] == ["Styrgruppen för hamnen", "Sunds kommun"]


def test_a_list_that_decides_is_no_list_of_what_came_in() -> None:
    found = decided("Beslut\nNämnden godkänner informationen.\n\n- Taxan antas.\n- Kansliet får i uppdrag att informera båtklubben.\n")
    assert [d.type for d in found] == ["approve", "approve", "assign"]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Vidare beslutar nämnden att ge kansliet i uppdrag att informera.", "nämnden"),
        ("Med anledning av förslaget beslutade samverkansnämnden enhälligt att anta taxan.", "samverkansnämnden"),
        ("Härefter beslutas att anta taxan.", None),
    ],
)
def test_who_decides_behind_an_opening_adverbial(sentence: str, who: str | None) -> None:
    (found,) = decided(f"Beslut\n{sentence}\n")
    assert found.by == who


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # entries of another mark go on with the clause that ends before them
        (
            "Beslut\n1. Ärendet återremitteras till kansliet som får i uppdrag att:\na. inkludera taxan för kanoter,\nb. återkomma med ett förslag i maj.\n2. Motionen avslås.\n",
            [
                ("refer", "kansliet", "Ärendet återremitteras till kansliet som får i uppdrag att:"),
                ("assign", "kansliet", "inkludera taxan för kanoter"),
                ("assign", "kansliet", "återkomma med ett förslag i maj."),
                ("reject", None, "Motionen avslås."),
            ],
        ),
        (
            "Beslut\nÄrendet återremitteras till kansliet för att tillsammans med båtklubben:\na. inkludera taxan för kanoter,\nb. inarbeta synpunkterna.\n",
            [
                ("refer", "kansliet", "Ärendet återremitteras till kansliet för att tillsammans med båtklubben:"),
                ("refer", "kansliet", "inkludera taxan för kanoter"),
                ("refer", "kansliet", "inarbeta synpunkterna."),
            ],
        ),
        (
            "Beslut\nKansliet får i uppdrag att:\n- inventera bryggorna\n- återkomma med ett förslag i maj.\n",
            [("assign", "Kansliet", "inventera bryggorna"), ("assign", "Kansliet", "återkomma med ett förslag i maj.")],
        ),
        # each line that begins with "att" is a clause, also where the verb stands late in it
        (
            "Beslut\natt avge yttrande till Länsstyrelsen enligt bilaga\natt till Vik kommun sälja marken\natt inte delta i provet\n",
            [
                ("other", "Länsstyrelsen", "att avge yttrande till Länsstyrelsen enligt bilaga"),
                ("approve", None, "att till Vik kommun sälja marken"),
                ("approve", None, "att inte delta i provet"),
            ],
        ),
        ("Beslut\natt utse Bo Ek\natt jämte ordföranden justera protokollet\n", [("elect", None, "att utse Bo Ek att jämte ordföranden justera protokollet")]),
        # whom a clause goes to, where the name stands before the verb or behind what is asked for
        ("Beslut\natt hos länsstyrelsen begära ny sammanräkning.\n", [("other", "länsstyrelsen", "att hos länsstyrelsen begära ny sammanräkning.")]),
        ("Beslut\natt kräva tillbaka 20 000 kronor från Vik.\n", [("approve", "Vik", "att kräva tillbaka 20 000 kronor från Vik.")]),
        ("Beslut\natt tilldela Vik Bygg AB kontraktet.\n", [("approve", "Vik Bygg AB", "att tilldela Vik Bygg AB kontraktet.")]),
        (
            "Beslut\natt skicka planen på remiss till kommunerna och bergnämnden med svar i maj.\n",
            [("refer", "kommunerna och bergnämnden", "att skicka planen på remiss till kommunerna och bergnämnden med svar i maj.")],
        ),
        ("Beslut\natt avslå begäran om bidrag från Båtklubben.\n", [("reject", None, "att avslå begäran om bidrag från Båtklubben.")]),
        # a list that says what is adopted is none
        (
            "Beslut\nNämnden bemyndigar kansliet att teckna avtal med följande inriktning:\na. hög turtäthet,\nb. låga priser.\n",
            [("other", None, "Nämnden bemyndigar kansliet att teckna avtal med följande inriktning:")],
        ),
        # an exclamation mark within a title ends no sentence
        (
            "Beslut\nYttrande över remissen Båtar åt alla! En ny sjöfart (SOU 2023:62) översänds till Sjöfartsverket.\n",
            [("other", "Sjöfartsverket", "Yttrande över remissen Båtar åt alla! En ny sjöfart (SOU 2023:62) översänds till Sjöfartsverket.")],
        ),
        (
            "Beslut\nTaxan antas! Kansliet får i uppdrag att informera båtklubben.\n",
            [("approve", None, "Taxan antas!"), ("assign", "Kansliet", "Kansliet får i uppdrag att informera båtklubben.")],
        ),
    ],
)
def test_clauses_that_go_on_in_a_list_or_behind_a_title(body: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(d.type, d.addressee, d.text) for d in decided(body)] == expected


def test_the_heading_that_somebody_stands_aside_from_is_no_decision() -> None:
    told = "Beslut\nMira Dal (S) anmäler jäv under paragraf 18:\nHemställan från Bergbolaget om möjlighet att ta del av avtal.\n"
    assert [d.text for d in decided(told)] == ["Mira Dal (S) anmäler jäv under paragraf 18:"]
    decides = decided(told.replace("Hemställan från Bergbolaget om möjlighet att ta del av avtal.", "Nämnden antar planen."))
    assert [d.type for d in decides][-1] == "approve"
