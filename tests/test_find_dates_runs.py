"""Years of days in a run whose last gives the year, and of days until which something holds."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

TEXT = "Protokoll från Nämnden för familjerätt i Granby 2015-10-07\n\nNärvarande: Anna Berg (S), Bo Ek (M)\n\n1. Start\n\nMötet öppnades. {}\n\n2. Slut\n\nMötet avslutades.\n"
CASES = [
    ("Justeringen har anslagits i Askvik den 16 oktober, i Granby den 17 oktober och i Vik den 19 oktober 2015.", ["2015-10-16", "2015-10-17", "2015-10-19"]),
    ("Annonser var införda 12 december, 15 december och 3 januari 2014.", ["2013-12-12", "2013-12-15", "2014-01-03"]),
    ("Mötena hölls i Vik den 4 mars samt den 9 april 2013.", ["2013-03-04", "2013-04-09"]),
    ("Myndigheten har beslutat om besöksförbud t.o.m. den 30 november.", ["2015-11-30"]),
    ("Länsstyrelsen har infört eldningsförbud till och med 15 november.", ["2015-11-15"]),
    ("Avtalet gällde t.o.m. den 30 november.", ["2014-11-30"]),
    ("Kommunerna betalar var för sig till den 30 november, därefter delas kostnaden.", ["2015-11-30"]),
    ("Var och en lämnar svar den 30 november.", ["2015-11-30"]),
    ("Rådet var i Vik den 30 november.", ["2014-11-30"]),
    ("Beslutet togs den 16 oktober. Mötet hölls den 19 november 2012.", ["2014-10-16", "2012-11-19"]),
]


@pytest.mark.parametrize(("sentence", "days"), CASES, ids=[s for s, _ in CASES])
def test_days(sentence: str, days: list[str]) -> None:
    found = read(TEXT.format(sentence).encode(), "berg.txt").minutes.dates
    assert [d.start for d in found if d.item == 0] == days
