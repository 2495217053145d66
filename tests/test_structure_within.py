"""Sub-headings within a paragraph, and what stands behind them; all is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

HEAD = """Minnesanteckningar

Samverkansgruppen för skola

Datum: 2025-03-04
Närvarande: Mira Dal (S), Ekby, ordförande; Olle Ek (M), Granby; Sara Lund (C), Hedsta

1. Mötet öppnas
Ordföranden hälsar välkommen.

2. Läget
"""
TAIL = "\n\n3. Avslutning\nOrdföranden tackar alla.\n"


@pytest.mark.parametrize(
    ("said", "decided", "tasks"),
    [
        (
            "Cia påpekade att taxan skiljer sig åt. Beslut: vi använder samma taxa från och med VT26 (3 500 kr).",
            ["vi använder samma taxa från och med VT26 (3 500 kr)."],
            [],
        ),
        ("Taxan diskuterades. Beslut: Samma taxa används.", ["Samma taxa används."], []),
        ("Det är dyrt. Ställningstagande: Gruppen ställer sig bakom planen.\n\nSedan diskuterades bussarna.", ["Gruppen ställer sig bakom planen."], []),
        ("Taxan diskuterades. Åtgärd: Olle Ek ser över den till nästa möte.", [], ["Olle Ek ser över den till nästa möte."]),
        ("Taxan diskuterades. Beslut: Samma taxa används. Nästa steg: Olle Ek kontaktar regionen.", ["Samma taxa används."], ["Olle Ek kontaktar regionen."]),
        ("Taxan diskuterades. Beslut: tas på nästa möte.", [], []),
        ("Beslut: fattas i höst.", [], []),
        ("Många frågor kvarstår. Exempel: taxan och bussarna.", [], []),
    ],
)
def test_within(said: str, decided: list[str], tasks: list[str]) -> None:
    minutes = read((HEAD + said + TAIL).encode(), "anteckningar.txt").minutes
    assert [str(one.text) for one in minutes.decisions if one.item == 1] == decided
    assert [str(one.task) for one in minutes.assignments] == tasks


def test_what_a_letter_is_about_may_be_notes() -> None:
    letter = """Från: Eva Rud <eva.rud@norrmon.example>
Till: Skolchefsgruppen
Ämne: SV: Anteckningar från skolchefsmötet 9 okt

Hej!
Här kommer anteckningarna från mötet i Hedsta 9 oktober 2023.

Med var: Anna Berg (Granby), Bo Ek (Hedsta), Cia Dal (Väsby, fram till lunch).

Gymnasieantagningen
Vi konstaterade att systemet fungerar men är dyrt. Bo kollar vad ett byte kostar.

Skolskjuts
Ingen ny information. Beslut: frågan tas upp på mötet i november.

Hälsningar
Eva
"""
    minutes = read(letter.encode(), "brev.txt").minutes
    assert minutes.kind == "notes"
    assert [str(one.heading) for one in minutes.items] == ["Gymnasieantagningen", "Skolskjuts"]
    assert [one.type for one in minutes.decisions] == ["refer"]
    assert [str(one.responsible) for one in minutes.assignments] == ["Bo"]
