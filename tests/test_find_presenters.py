"""Who presents an item, as invented minutes say it: the name alone, and nobody who only is told of."""

from __future__ import annotations

import pytest

from samtrad.reading.find.items import find_items
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.read import read
from samtrad.reading.structure.build import build_outline

_FRAME = "Rådet för välfärd\nProtokoll 2024-03-04\n\nNärvarande\nAnna Berg, ekonomichef\nBo Ek, kassör\n\n§ 1 Val av justerare\nBo Ek väljs.\n\n§ 2 Läget\n{text}\n\n§ 3 Avslutning\nOrdföranden tackar.\n"

_SENTENCES = (
    ("Föredragande: Anna Berg", ["Anna Berg"]),
    ("Ekonomichef Anna Berg redogör för bokslutet.", ["Anna Berg"]),
    ("Kassören Bo Ek föredrog den ekonomiska rapporten.", ["Bo Ek"]),
    ("Anna Berg, ekonomichef, och Bo Ek informerar om läget.", ["Anna Berg", "Bo Ek"]),
    ("Region Norrvala informerar om upphandlingen.", []),
    ("Kommunförbundet Norrvala redovisar enkäten.", []),
    ("I Storköping presenterade man en ny modell.", []),
)


@pytest.mark.parametrize(("text", "names"), _SENTENCES)
def test_presenters(text: str, names: list[str]) -> None:
    items = find_items(build_outline(read_plain(_FRAME.format(text=text).encode())))
    assert items[1].presenters == names


def test_someone_listed_is_not_asked_about_for_the_sake_of_a_title() -> None:
    minutes = read(_FRAME.format(text="Ekonomichef Anna Berg redogör för bokslutet.").encode(), "a.txt").minutes
    assert [d.code for d in minutes.doubts] == []


def test_someone_on_no_list_is_asked_about() -> None:
    minutes = read(_FRAME.format(text="Cia Lund redogör för bokslutet.").encode(), "a.txt").minutes
    assert [d.code for d in minutes.doubts] == ["presenter.unlisted"]
