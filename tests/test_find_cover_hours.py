"""The hours of meetings of several days. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.swedish.dates import find_dates

MINUTES = "Minnesanteckningar\n\nRådet för byvägar i Grånäs\n\n{when}\nPlats: Eken\n\nNärvarande\nAnna Berg\nBo Ek\n\n1. Dagordning\n\nAnna hälsade välkommen.\n\n2. Skyltar\n\nInformation gavs.\n\n3. Nästa möte\n\nVi ses.\n"
OWN = [("2021-10-04", "10:00", "17:00"), ("2021-10-05", "08:30", "12:00")]


@pytest.mark.parametrize(
    ("when", "hours"),
    [
        ("Datum: 4–5 oktober 2021\nTid: dag 1 kl. 10.00–17.00, dag 2 kl. 08.30–12.00", OWN),
        ("Tid: måndag 4 oktober 2021 10.00–17.00, tisdag 5 oktober 8.30–12.00", OWN),
        ("Datum: 4–5 oktober 2021\nTid: kl. 10.00–17.00 respektive 8.30–12.00", OWN),
        ("Datum: 4–5 oktober 2021\nTid: 9.00–12.00, 13.00–16.00", [("2021-10-04", "09:00", None), ("2021-10-05", None, "16:00")]),
        ("Datum: 4–5 oktober 2021\nTid: kl. 13.00 till 12.00", [("2021-10-04", "13:00", None), ("2021-10-05", None, "12:00")]),
        ("Datum: 4 oktober 2021\nTid: 9.00–12.00, 13.00–16.00", [("2021-10-04", "09:00", "16:00")]),
    ],
)
def test_each_day_has_its_hours(when: str, hours: list[tuple[str, str | None, str | None]]) -> None:
    assert [(s.date, s.start, s.end) for s in read(MINUTES.format(when=when).encode(), "anteckningar.txt").minutes.sittings] == hours


@pytest.mark.parametrize(
    ("when", "hours"),
    [
        ("Datum\t4 oktober 2021\nTa\tkl. 18.30 — 21.10\nPlats\tEken", ("18:30", "21:10")),
        ("Datum\t4 oktober 2021\nSammanträdet\t18.30–21.10", ("18:30", "21:10")),
        ("Datum\t4 oktober 2021\nFörmöte\t17.00–18.00\nMiddag\t18.30–19.10", (None, None)),
        ("Datum\t4 oktober 2021\nLåda 4\t18.30–21.10", (None, None)),
    ],
)
def test_hours_alone_beside_a_word_near_the_day(when: str, hours: tuple[str | None, str | None]) -> None:
    """The label may be misread in a scan, or none that is known."""
    assert [(s.start, s.end) for s in read(MINUTES.format(when=when).encode(), "anteckningar.txt").minutes.sittings] == [hours]


@pytest.mark.parametrize(
    ("string", "day"), [("Dag 1 – måndag 4 oktober", "4 oktober"), ("måndag 1 – torsdag 4 oktober", "1 – torsdag 4 oktober"), ("1–4 oktober", "1–4 oktober")]
)
def test_the_number_of_a_day_is_no_day(string: str, day: str) -> None:
    assert [string[found.start : found.end] for found in find_dates(string)] == [day]
