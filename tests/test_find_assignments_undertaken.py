"""Tasks told with any verb, where the place tells that they are yet to be done: under what heads tasks, behind arrows and decisions. All is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Minnesanteckningar

{body}

Tid: 12 februari 2026, kl. 10.00
Plats: Nämndhuset

Närvarande
Olivia Stjernfors (S), Ekby, ordförande
Urban Gullstrand (M), Stenkalla
Asta Rud (C), Södra Lerkil
Sekreterare: Mona Stiernvall

1. Mötet öppnas

Ordföranden inleder mötet och kontrollerar att alla hör.

2. Läget

"""
TAIL = "\n\n3. Avslutning\n\nOrdföranden tackar och avslutar mötet.\n"
AGREED = "Rådet diskuterade läget.\n\nBeslut:\nRådet godkänner planen.\n\n"

TASKS: list[tuple[str, str]] = [
    # beneath what heads tasks, in any of its ways
    ("Nästa steg\tEkby skriver ihop ett underlag i mitten av april.", "Ekby"),
    ("Nästa steg: Samordnaren översätter enkäten och skickar ut den till skolorna.", "Samordnaren"),
    ("Nästa steg\n\nStudieförbunden rekryterar ledare.", "Studieförbunden"),
    ("Fortsatt arbete: Stenkalla tecknar upp vilka platser som är lediga.", "Stenkalla"),
    ("Fortsatt hantering\nAsta Rud granskar rutinen och klargör vem som beställer.", "Asta Rud"),
    ("Vidare hantering: Ekby marknadsför utbildningen bland personalen till den 15 mars.", "Ekby"),
    ("Kvarstående uppgifter:\n\n- Biblioteket trycker upp broschyren", "Biblioteket"),
    ("Uppgifter till nästa möte\n\n- Fritid stämmer av kartan med Stenkalla", "Fritid"),
    ("Vad händer nu? Avtalsgruppen väger in synpunkterna och levererar en ny version.", "Avtalsgruppen"),
    ("Efter mötet: Kommunikatören publicerar nyheten på webben.", "Kommunikatören"),
    ("Aktivitet: Näringslivskontoret spikar datum och bokar mässhallen.", "Näringslivskontoret"),
    ("Åtgärd: Turistbyrån beställer nya skyltar.", "Turistbyrån"),
    # behind arrows
    ("Mörka platser finns.\n\n-> Polisen utformar affischer till skolorna", "Polisen"),
    ("Mörka platser finns.\n\n>> Skolan ordnar schemat för vuxenvandringar.", "Skolan"),
    ("Mörka platser finns.\n\n→ Bostadsbolaget inventerar källarna.", "Bostadsbolaget"),
    # behind what was decided
    (AGREED + "Kansliet skulle tillställa ledamöterna protokollsutdrag i november.", "Kansliet"),
    (AGREED + "Valberedningens sammankallande åtog sig att utarbeta ett förslag.", "Valberedningens sammankallande"),
    (AGREED + "Styrelsens ordförande lovade att återkomma med ett program före den 1 april.", "Styrelsens ordförande"),
    (AGREED + "Förbundsdirektören svarar för att remissen sänds till kommunerna senast den 4 mars.", "Förbundsdirektören"),
    (AGREED + "Regionens statistiker bryter ned siffrorna på vårdcentral.", "Regionens statistiker"),
    (AGREED + "Presidiet bevakar frågan och rapporterar.", "Presidiet"),
    (AGREED + "Förvaltningschefen får återkomma med en skiss över matsalen.", "Förvaltningschefen"),
    (AGREED + "Förvaltningschefen redovisar statistiken för rådet.", "Förvaltningschefen"),
    ("Beslut: Rådet godkänner tidplanen.\nUppföljning: Projektledaren kvalitetssäkrar kalkylen.", "Projektledaren"),
    # with words that say whose it is
    ("Det åligger ekonomichefen att sammanställa prognosen senast den 3 maj.", "ekonomichefen"),
    ("Det ankommer på rektor att redovisa betygen för rådet i juni.", "rektor"),
    ("På gatuchefen ankommer att skylta om vid skolan.", "gatuchefen"),
    ("Rådet bad trafikbolaget räkna på en tidigare tur.", "trafikbolaget"),
    ("Senast den 4 maj ska kansliet ha skickat ut underlaget.", "kansliet"),
    ("Kansliet ska till nästa möte ha tagit fram ett underlag.", "Kansliet"),
    ("Före 2026-10-10 ska avtalssekreteraren ha sammanställt svaren.", "avtalssekreteraren"),
    ("Kommunerna ska ha lämnat sina svar senast den 4 maj.", "Kommunerna"),
    ("Ekby återkopplar köerna till rådet den 3 maj.", "Ekby"),
]


def told(item: str, body: str = "Samverkansrådet för skola") -> list[tuple[str, str | None]]:
    found = read((HEAD.format(body=body) + item + TAIL).encode(), "anteckningar.txt").minutes.assignments
    return [(str(one.task), str(one.responsible) if one.responsible else None) for one in found]


@pytest.mark.parametrize(("item", "who"), TASKS)
def test_undertaken(item: str, who: str) -> None:
    found = told(item)
    assert [named for _, named in found] == [who]
    assert " ".join(item.split()).endswith(found[0][0])


@pytest.mark.parametrize(
    "item",
    [
        "Rektorerna ser en ökad oro. Polisen varnar för bedrägerier. Stenkalla har 14 platser och Ekby har nio.",
        "Kommunen säljer tre tomter i år. Bolaget byter fordon nästa år.",
        "Rådet tar upp frågan på kommande möte.",
        "Beslut:\nRådet godkänner planen.\n\nUrban Gullstrand (M) lämnar en protokollsanteckning.",
        "Beslut:\nRådet godkänner planen.\n\nOlivia Stjernfors (S) besvarar frågan.",
        "Regionen ska ha byggt klart sjukhuset 2030.",
        "Kommunen ska inte ha skickat något svar.",
        "Beslut:\nRådet godkänner planen.\n\nRådet sammanträder tisdagar kl. 13.15.",
        "Beslut:\nRådet lämnar följande svar:\n\nKansliet ser positivt på förslaget.\n\nKansliet ser allvarligt på köerna.",
        "Beslut:\nRådet godkänner planen.\n\nRådet kompletterar planen med ett stycke om cyklar.",
    ],
)
def test_no_one_undertakes(item: str) -> None:
    assert told(item) == []


def test_what_is_undertaken_behind_a_decision_is_none() -> None:
    made = read((HEAD.format(body="Samverkansrådet för skola") + AGREED + "Kansliet skulle tillställa ombuden protokollet." + TAIL).encode(), "a.txt").minutes
    assert [str(d.text) for d in made.decisions if d.item == 1] == ["Rådet godkänner planen."]


def test_clauses_under_what_was_agreed_are_cut() -> None:
    item = "Ställningstagande:\nRådet enas om\natt notera informationen\natt ställa sig bakom förslaget"
    made = read((HEAD.format(body="Samverkansrådet för skola") + item + TAIL).encode(), "a.txt").minutes
    assert [str(d.text) for d in made.decisions if d.item == 1] == ["att notera informationen", "att ställa sig bakom förslaget"]


INITIALS = """Minnesanteckningar

Styrgruppen för nära vård

Datum: 12 februari 2026
Närvarande: Anna Berg (AB), Granby, ordförande; Bo Ek (BE), Hedsta; Cia Dal (CD), Region Norrsjö

1. Mötet öppnas

AB hälsar välkommen.

2. Läget

{item}

3. Avslutning

AB avslutar mötet.
"""


@pytest.mark.parametrize(
    "item",
    [
        "Åtgärd BE: ta fram ett förslag till tidplan",
        "Ta fram ett förslag till tidplan (BE)",
        "Ta fram ett förslag till tidplan /BE",
        "ACTION: BE reviderar budgeten",
        "Budgeten revideras av BE till nästa möte.",
        "BE ansvarar för att budgeten revideras.",
        "@BE: Revidera budgeten",
        "[BE] Revidera budgeten",
        "Aktivitetslista\n\n- Revidera budgeten – BE – 3 maj",
    ],
)
def test_tasks_of_those_called_by_initials(item: str) -> None:
    found = read(INITIALS.format(item=item).encode(), "anteckningar.txt").minutes.assignments
    assert [str(one.responsible) for one in found] == ["BE"]
