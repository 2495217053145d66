"""Counted votes in many wordings, by head and by weight, and sentences that only tell who has votes; every name and place is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Vote

_ABOVE = """Protokoll från förbundsstämma 2021-05-04

Närvarande
Anna Berg (S), ordförande
Bo Ek (M)

§ 1 Öppnande

Ordföranden öppnade mötet.

§ 2 Avgift

"""
_BELOW = """

Beslut

Stämman godkänner avgiften.

§ 3 Avslutning

Mötet avslutades.
"""
_CASES: list[tuple[str, tuple[int, int, int | None] | None]] = [
    ("Vid omröstning avgavs 34 röster för förslaget och 12 däremot.", (34, 12, None)),
    ("Rösträkningen gav 34 röster för och 12 emot.", (34, 12, None)),
    ("Resultatet av omröstningen: ja 34, nej 12.", (34, 12, None)),
    ("Votering genomfördes. Resultat: 34 ja, 12 nej.", (34, 12, None)),
    ("Antal avgivna röster: 34 ja, 12 nej, 2 avstod.", (34, 12, 2)),
    ("Med 34 röster mot 12 beslutar stämman att bifalla förslaget.", (34, 12, None)),
    ("Förslaget fick 34 röster medan 12 röster avgavs mot.", (34, 12, None)),
    ("34 röster avgavs för bifall, 12 för avslag och 3 röster lades ned.", (34, 12, 3)),
    ("Röstetal: 34 för, 12 emot, 3 avstår.", (34, 12, 3)),
    ("Bifall: 34 röster. Avslag: 12 röster.", (34, 12, None)),
    ("För styrelsens förslag: 34 röster (Granby 20, Ekby 14). Mot: 12 röster (Hedsta).", (34, 12, None)),
    ("Styrelsens förslag erhöll 34 röster och motförslaget 12 röster.", (34, 12, None)),
    ("Omröstning efter röstlängd utfaller så att 34 röster läggs på styrelsens förslag och 12 röster på Karin Dals yrkande.", (34, 12, None)),
    ("Vid omröstning enligt andelstal röstade medlemmar med 34 röster ja och medlemmar med 12 röster nej.", (34, 12, None)),
    ("Med röstsiffrorna 34 mot 12 bifölls förslaget.", (34, 12, None)),
    ("Antalet ja-röster var 34 och antalet nej-röster 12.", (34, 12, None)),
    ("Av 49 avgivna röster var 34 ja-röster, 12 nej-röster och 3 blanka.", (34, 12, 3)),
    ("Ja-röster: 34 Nej-röster: 12 Blanka: 3", (34, 12, 3)),
    ("34 ombud röstade ja och 12 ombud röstade nej.", (34, 12, None)),
    ("34 av rösterna avgavs för styrelsens förslag, 12 för motionen.", (34, 12, None)),
    ("Omröstningen utföll med 34 röster mot 12 till förmån för styrelsens förslag.", (34, 12, None)),
    ("Vid rösträkning befanns 34 röster ha avgivits för och 12 röster emot förslaget.", (34, 12, None)),
    ("Vid sluten omröstning tillföll 34 röster Anna Berg och 12 röster Bo Ek.", (34, 12, None)),
    ("Granby kommun har 34 röster och Ekby kommun 12 röster.", None),
    ("Totalt antal röster: 46.", None),
    ("Röstlängden omfattar 34 röster för kommunerna och 12 röster för regionen.", None),
    ("Medlem\tRöster\tJa\tNej\nGranby\t20\t20\t\nEkby\t14\t14\t\nHedsta\t12\t\t12\nSumma\t46\t34\t12", (34, 12, None)),
    ("Medlem\tRöstetal\tRöst\nGranby\t20\tJa\nEkby\t14\tJa\nHedsta\t12\tNej\n\nSumma ja: 34, summa nej: 12.", (34, 12, None)),
    ("Ja: Granby (20 röster), Ekby (14 röster)\nNej: Hedsta (12 röster)\nResultat: 34 ja mot 12 nej.", (34, 12, None)),
    ("Omröstning ger 34 ja-röster (Granby och Ekby) mot 12 nej-röster (Hedsta).", (34, 12, None)),
    ("Ja röstar Granby och Ekby, 34 röster. Nej röstar Hedsta, 12 röster.", (34, 12, None)),
    ("Ombud\tRöst\nAnna Berg (S)\tJa\nBo Ek (M)\tNej\nCia Dal (C)\tJa\n\nResultat: 2 ja, 1 nej.", (2, 1, None)),
]


def _votes(told: str) -> list[Vote]:
    return list(read((_ABOVE + told + _BELOW).encode(), "minutes.txt").minutes.votes)


@pytest.mark.parametrize(("told", "figures"), _CASES)
def test_figures(told: str, figures: tuple[int, int, int | None] | None) -> None:
    assert [(v.yes, v.no, v.abstained) for v in _votes(told)] == ([figures] if figures else [])


def test_names_behind_their_side_are_ballots_and_no_meaning() -> None:
    (vote,) = _votes("Resultat: 2 ja, 1 nej.\nJa: Anna Berg, Cia Dal\nNej: Bo Ek")
    assert [(b.name, b.option) for b in vote.ballots] == [("Anna Berg", "yes"), ("Cia Dal", "yes"), ("Bo Ek", "no")]
    assert vote.yes_means is None


def test_a_column_says_how_each_voted() -> None:
    (vote,) = _votes("Ombud\tRöst\nAnna Berg (S)\tJa\nBo Ek (M)\tNej\nCia Dal (C)\tAvstår\n\nResultat: 1 ja, 1 nej, 1 avstår.")
    assert [(b.name, b.option) for b in vote.ballots] == [("Anna Berg", "yes"), ("Bo Ek", "no"), ("Cia Dal", "abstain")]
