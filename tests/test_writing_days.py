"""Days in the fewest words that say them."""

from __future__ import annotations

import pytest

from samtrad.writing.days import day, days, weekday


@pytest.mark.parametrize(
    ("start", "end", "precision", "told"),
    [
        ("2025-03-03", "2025-03-03", "day", "3 mars 2025"),
        ("2025-03-03", "2025-03-09", "week", "vecka 10 2025"),
        ("2025-03-03", "2025-03-09", "range", "3–9 mars 2025"),
        ("2025-03-01", "2025-03-31", "month", "mars 2025"),
        ("2024-02-01", "2024-02-29", "month", "februari 2024"),
        ("2025-01-01", "2025-06-30", "season", "januari–juni 2025"),
        ("2025-01-01", "2025-12-31", "year", "2025"),
        ("9999-01-01", "9999-12-31", "year", "9999"),
        ("2025-03-03", "2025-04-05", "range", "3 mars – 5 april 2025"),
        ("2024-12-21", "2025-01-10", "range", "21 december 2024 – 10 januari 2025"),
        (None, "2025-03-31", "range", "31 mars 2025"),
        (None, None, "range", ""),
        ("snart", "sen", "range", "snart–sen"),
    ],
)
def test_days(start: str | None, end: str | None, precision: str, told: str) -> None:
    assert days(start, end, "sv", precision) == told


def test_day_and_weekday() -> None:
    assert day("2025-06-13", "en") == "13 June 2025"
    assert weekday("2025-06-13", "sv") == "fredag"
    assert day("omgående", "sv") == "omgående"
    assert weekday("omgående", "sv") == ""
