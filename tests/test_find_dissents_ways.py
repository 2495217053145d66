"""Dissents told in more ways, by named people and by parties, and what only looks like one; every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.dissents import find_dissents
from samtrad.reading.formats.plain import read_plain
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


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_dissent(text: str, expected: list[str]) -> None:
    outline = build_outline(read_plain(DOCUMENT.format(text).encode()))
    assert [f"{d.kind}: {', '.join(d.by)}" for d in find_dissents(outline)] == expected
