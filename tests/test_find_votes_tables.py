"""Tables of how each voted, also where they break off."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

MINUTES = """# Protokoll

Kommunfullmäktige i Viken 2024-03-18

## § 12 Skattesats

Omröstning

| Ledamot | Ja | Nej | Avstår |
|---|---|---|---|
| Jonas Jönemark (M) | X |  |  |
| Farid Sundhage (S) | X |  |  |
| Wilma Lagerbro (C) |  | X |  |
| Jerker Brännvall (V) | X |  |  |
"""


def test_a_table_that_breaks_off_within_a_row_gives_what_stands_in_it() -> None:
    minutes = read(f"{MINUTES}| ".encode(), "cut.md").minutes
    (vote,) = minutes.votes
    assert [(str(one.name), one.option) for one in vote.ballots] == [
        ("Jonas Jönemark", "yes"),
        ("Farid Sundhage", "yes"),
        ("Wilma Lagerbro", "no"),
        ("Jerker Brännvall", "yes"),
    ]


@pytest.mark.parametrize("end", range(len(MINUTES) - 120, len(MINUTES)))
def test_wherever_it_breaks_off_it_is_read(end: int) -> None:
    assert read(MINUTES[:end].encode(), "cut.md").minutes.items
