"""Dissents told in more ways, by named people and by parties, and what only looks like one; every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.dissents.find import find_dissents
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.structure.build import build_outline

DOCUMENT = """Protokoll

Beslutande: Anna Berg (S), Bo Ek (M), Cia Dal (C), Dan Fors (KD)

§ 1 Taxor

Beslut

Nämnden beslutar att höja taxan.

{}

§ 2 Avslutning

Ordföranden tackar.
"""

CASES = [
    (
        "Bo Ek (M) och Cia Dal (C) avger gemensam reservation, se bilaga 1. Även Dan Fors (KD) reserverar sig.",
        ["reservation: Bo Ek, Cia Dal", "reservation: Dan Fors"],
    ),
    ("Bo Ek (M) reserverar sig, och Cia Dal (C) lämnar ett särskilt yttrande.", ["reservation: Bo Ek", "statement: Cia Dal"]),
    ("Reservation till förmån för eget förslag: Bo Ek (M).", ["reservation: Bo Ek"]),
    ("Bo Ek (M) har inkommit med en skriftlig reservation.", ["reservation: Bo Ek"]),
    ("Bo Ek (M) anmälde till protokollet att han inte delar nämndens uppfattning.", ["note: Bo Ek"]),
    ('Bo Ek (M) gör följande protokollsanteckning:\n\n"Taxan är för hög."', ["note: Bo Ek"]),
    ("Ett särskilt yttrande har lämnats in av Bo Ek (M).", ["statement: Bo Ek"]),
    ("Mot beslutet anmälde Bo Ek reservation.", ["reservation: Bo Ek"]),
    ("Skriftlig reservation avgavs av Cia Dal, bilaga 1.", ["reservation: Cia Dal"]),
    ("Dan Fors lät till protokollet anteckna avvikande mening.", ["reservation: Dan Fors"]),
    ("Bo Ek anmälde avvikande mening.", ["reservation: Bo Ek"]),
    ("Från beslutet anmäler Dan Fors (KD) skiljaktig mening.", ["reservation: Dan Fors"]),
    ("Cia Dal (C) ansluter sig till reservationen.", ["reservation: Cia Dal"]),
    ("Bo Ek ville till protokollet få antecknat att ärendet borde ha beretts bättre.", ["note: Bo Ek"]),
    ('Cia Dal (C) avgav följande särskilda yttrande:\n\n"Torget behöver träd."', ["statement: Cia Dal"]),
    ("Hela m-gruppen reserverar sig skriftligt.", ["reservation: m"]),
    ("Ledamöterna från M respektive SD anmäler blank reservation.", ["reservation: M, SD"]),
    ("Särskilt yttrande har inkommit från V-gruppen.", ["statement: V"]),
    ("Reservation\n\nBo Ek\n\nCia Dal", ["reservation: Bo Ek, Cia Dal"]),
    ("Särskilda yttranden\n\n* Cia Dal (C), bilaga 3\n* Dan Fors (KD), bilaga 4", ["statement: Cia Dal", "statement: Dan Fors"]),
    ("Reservationer\n\nBo Ek (M) reserverar sig mot beslutet.\n\nCia Dal (C) deltar inte i beslutet.", ["reservation: Bo Ek"]),
    ("Bo Ek och Cia Dal deltog ej i beslutet.", []),
    ("Inga reservationer anmäldes.", []),
    ("Reservationstiden för lokaler är en vecka.", []),
    ("Det finns skilda meningar om Bo Eks förslag.", []),
]

TOLD = [
    ("Bo Ek (M) är av annan mening än nämnden och vill att detta noteras.", ["note: Bo Ek"]),
    ("Bo Ek (M) lämnar följande röstförklaring: Jag stöder budgeten.", ["note: Bo Ek"]),
    ("Bo Ek (M) noterade till protokollet att handlingarna kom sent.", ["note: Bo Ek"]),
    ("Det antecknas att Bo Ek (M) är av annan mening.", ["note: Bo Ek"]),
    ("Bo Ek (M) är av annan mening, vilket antecknas till protokollet.", ["note: Bo Ek"]),
    ("Skriftlig reservation bifogas från Bo Ek (M).", ["reservation: Bo Ek"]),
    ("Bo Ek (M) bilägger en reservation.", ["reservation: Bo Ek"]),
    ("SPF och RPG önskar få antecknat till protokollet att de saknar en satsning.", ["note: SPF, RPG"]),
    ("Anna Berg (S) vill ha antecknat att hon inte deltar i beslutet.", ["note: Anna Berg"]),
    ("Bo Ek deltog ej i beslutet och begärde att få detta antecknat.", ["note: Bo Ek"]),
    ("Bo Ek avviker från beslutet och anmäler skriftlig reservation. Ett särskilt yttrande lämnas av Eva Hall.", ["reservation: Bo Ek", "statement: Eva Hall"]),
    ("Mot beslutet anför Bo Ek (M) och Eva Hall (KD) reservation.", ["reservation: Bo Ek, Eva Hall"]),
    ("Häremot reserverade sig Bo Ek.", ["reservation: Bo Ek"]),
    ("Bo Ek och Eva Hall reserverade sig häremot.", ["reservation: Bo Ek, Eva Hall"]),
    ("Reservation mot beslutet från Bo Ek (M).", ["reservation: Bo Ek"]),
    ("I beslutet reserverar sig Bo Ek (M) till förmån för eget yrkande.", ["reservation: Bo Ek"]),
    ("SD:s ledamöter reserverar sig mot beslutet.", ["reservation: SD"]),
    ("Sverigedemokraterna reserverar sig i beslutet.", ["reservation: Sverigedemokraterna"]),
    ("Samtliga närvarande ledamöter från S och V reserverar sig.", ["reservation: S, V"]),
    ("Bo Ek (M) deltar ej i beslutet utan lämnar blank reservation.", ["reservation: Bo Ek"]),
    ("Det antecknas till protokollet att Bo Ek (V) inte ställer sig bakom beslutet.", ["note: Bo Ek"]),
    ("Antecknas att Bo Ek (V) inte ställer sig bakom beslutet.", ["note: Bo Ek"]),
    ("Bo Ek (C) tillför protokollet följande: Vi hade hellre sett en annan lösning.", ["note: Bo Ek"]),
    ("Bo Ek begär att följande förs till protokollet: Vi hade hellre sett en annan lösning.", ["note: Bo Ek"]),
    ("Bo Ek (C) vill till protokollet framföra att tiden var för kort.", ["note: Bo Ek"]),
    ("Bo Ek (V) inlämnar särskilt yttrande.", ["statement: Bo Ek"]),
    ("Bo Ek (V) meddelar ett särskilt yttrande.", ["statement: Bo Ek"]),
    ("Eva Hall (MP) instämmer i reservationen.", ["reservation: Eva Hall"]),
    ("Skriftlig reservation inkom från Bo Ek (M), bilaga 1.", ["reservation: Bo Ek"]),
    ("Bo Ek (M) lämnar en anteckning till protokollet.", ["note: Bo Ek"]),
    ("Bo Ek (M), Eva Hall (M) och Gun Dal (KD) avger gemensamt särskilt yttrande.", ["statement: Bo Ek, Eva Hall, Gun Dal"]),
    ("Liberalerna lämnar protokollsanteckning enligt bilaga.", ["note: Liberalerna"]),
    ("Reservation: Bo Ek (M), Eva Hall (KD).", ["reservation: Bo Ek, Eva Hall"]),
    ("Reservation från M och KD.", ["reservation: M, KD"]),
    ("Protokollsanteckning av Bo Ek (V): Det är viktigt att barnen hörs.", ["note: Bo Ek"]),
    ("Bo Ek (V) lät anteckna följande: Det är viktigt att barnen hörs.", ["note: Bo Ek"]),
    ("Bo Ek (V) ber att få till protokollet antecknat att barnen ska höras.", ["note: Bo Ek"]),
    ("Bo Ek (V) önskar få följande antecknat till protokollet: Barnen ska höras.", ["note: Bo Ek"]),
    ("Mot beslutet reserverar sig (M)- och (KD)-ledamöterna.", ["reservation: M, KD"]),
    ("Bo Ek hade reserverat sig vid nämndens behandling.", []),
    ("Ingen reservation anmäldes.", []),
    ("Nämnden låter anteckna att informationen lämnats.", []),
    ("Det antecknas att Bo Ek inte deltog i behandlingen på grund av jäv.", []),
    ("Protokollsanteckning från nämnden bifogas.", []),
    ("Reservationer kan lämnas skriftligt till sekreteraren.", []),
    ("Bo Ek (S) var reservant i nämnden när ärendet behandlades.", []),
    ("Bo Ek (M) ges möjlighet att inkomma med en skriftlig reservation.", ["reservation: Bo Ek"]),
    ("Bo Ek (M) är skiljaktig och anför att ansökan borde ha avslagits.", ["reservation: Bo Ek"]),
    ("Bo Ek (V) anmäler att han kommer att lämna ett särskilt yttrande.", ["statement: Bo Ek"]),
    ("Till protokollet antecknas att Bo Ek (V) anser att frågan borde ha återremitterats.", ["note: Bo Ek"]),
    ("Bo Ek fogar en anteckning till protokollet, se bilaga 2.", ["note: Bo Ek"]),
    ("Bo Ek (KD) reserverar sig mot beslutet med följande motivering: Kostnaden är för hög.", ["reservation: Bo Ek"]),
    ("Vänsterpartiet anmäler protokollsanteckning.", ["note: Vänsterpartiet"]),
    ("Bo Ek (V) vill ha fört till protokollet att han hade önskat ett annat beslut.", ["note: Bo Ek"]),
    ("Bo Ek (V) ville ha till protokollet att barnen ska höras.", ["note: Bo Ek"]),
    ("Bo Ek och Eva Hall ansluter sig till protokollsanteckningen.", ["note: Bo Ek, Eva Hall"]),
    ("Bo Ek (M) yttrar till protokollet: Vi står fast.", ["note: Bo Ek"]),
    (
        "Reservationer\n\nAnna Berg (S) reserverar sig mot beslutet.\n\nBo Ek (M), ej tjänstgörande ersättare, lämnar en protokollsanteckning.",
        ["reservation: Anna Berg", "note: Bo Ek"],
    ),
    ("Till protokollet\n\nBo Ek (M) vill ha antecknat att han inte deltar i beslutet.", ["note: Bo Ek"]),
    ("Yrkande från M, L, C, D med särskilt yttrande KD bifölls i nämnden.", []),
    ("Bo Ek utses att justera protokollet.", []),
]
"""Sentences of the item's text that tell of one or two, or only seem to."""


@pytest.mark.parametrize(("text", "expected"), [*CASES, *TOLD])
def test_dissent(text: str, expected: list[str]) -> None:
    outline = build_outline(read_plain(DOCUMENT.format(text).encode()))
    assert [f"{d.kind}: {', '.join(d.by)}" for d in find_dissents(outline)] == expected
