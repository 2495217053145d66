"""Papers and pictures that go with minutes."""

from __future__ import annotations

import pytest

from samtrad.reading.find.enclosures import find_enclosures
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import Enclosure
from samtrad.reading.structure.build import build_outline

_FRAME = "Minnesanteckningar från Granby samverkansråd 2024-03-04\n\nNärvarande: Anna Berg, Bo Ek\n\n1. Mötet öppnas\n\nOrdföranden hälsade välkommen.\n\n2. Trygga vägar\n\n{text}\n\n3. Mötet avslutas\n\nOrdföranden tackade.\n"


def read(text: str) -> list[Enclosure]:
    return find_enclosures(build_outline(read_plain(_FRAME.format(text=text).encode())))


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Bo Ek berättar om läget (presentation bifogas).", "presentation bifogas", "attached"),
        ("Bildspelet bifogas anteckningarna.", "Bildspelet bifogas anteckningarna.", "attached"),
        ("Siffrorna framgår, se bilaga 2.", "Siffrorna framgår, se bilaga 2.", "attached"),
        ("Två länkar sänds med i anteckningarna.", "Två länkar sänds med i anteckningarna.", "attached"),
        ("Rapporten om buller bifogades i kallelsen.", "Rapporten om buller bifogades i kallelsen.", "sent_earlier"),
        ("I utskickad presentation finns mer att läsa.", "I utskickad presentation finns mer att läsa.", "sent_earlier"),
        ("Bo berättar mer i maj (inbjudan utskickad tidigare).", "inbjudan utskickad tidigare", "sent_earlier"),
        ("Rapporten har skickats ut till kommunerna.", "Rapporten har skickats ut till kommunerna.", "sent_earlier"),
        ("En sammanställning kommer att sändas ut till alla.", "En sammanställning kommer att sändas ut till alla.", "to_be_sent"),
        ("Presentationen skickas ut efter mötet.", "Presentationen skickas ut efter mötet.", "to_be_sent"),
        ("Länk till inbjudan.", "Länk till inbjudan.", "linked"),
        ("Bron (i bild ovan) rivs.", "i bild ovan", "picture"),
        ("Bilden nedan visar läget.", "Bilden nedan visar läget.", "picture"),
    ],
)
def test_kinds(text: str, words: str, kind: str) -> None:
    assert [(e.text, e.kind, e.item) for e in read(f"Mötet inleddes. {text}")] == [(words, kind, 1)]


@pytest.mark.parametrize(
    "text", ["Frågan skickas vidare.", "Bilden av läget är tydlig.", "Vi delar erfarenheter.", "Anna ritar en bild.", "Enkäten besvarades av alla.", ""]
)
def test_none(text: str) -> None:
    assert read(f"Mötet inleddes. {text}") == []


def test_list_of_enclosures() -> None:
    found = read("Samtal om läget.\n\nBilagor\n\n1. Tidplan\n2. Budget\n")
    assert [(e.text, e.kind) for e in found] == [("Tidplan", "attached"), ("Budget", "attached")]


@pytest.mark.parametrize("mark", ["", "- "])
def test_a_numbered_paper_in_a_list_of_papers_heads_nothing(mark: str) -> None:
    found = read(f"Underlag för beslut\n{mark}Rapport\n{mark}Bilaga 1\n{mark}Skrivelse den 7 maj 2024\n\nBeslut\n\nRådet godkänner rapporten.")
    assert [(e.text, e.kind) for e in found] == [("Bilaga 1", "attached")]


def test_a_numbered_paper_heads_what_is_in_it_and_the_next_one_does() -> None:
    found = read("Bilaga 1\nKarta över stigen\nBilaga 2\nKarta över bron")
    assert [e.text for e in found] == ["Karta över stigen", "Karta över bron"]
