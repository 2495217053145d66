"""What a record contradicts itself in: doubts about numbers, told once and only where they are worth asking about."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read


def missing(title: str, numbers: list[int]) -> list[tuple[str, int]]:
    items = "".join(f"§ {number} Fråga om brygga {number}\n\nBeslut\n\nBryggan målas.\n\n" for number in numbers)
    minutes = read(f"{title}\nByanämnden\n2025-03-04\n\nBeslutande\nMia Ek (S), ordförande\nBo Al (M)\n\n{items}".encode(), "a.txt").minutes
    doubts = [d for d in minutes.doubts if d.code == "items.missing"]
    assert all(d.candidates == [] for d in doubts)
    return [(d.message, len(d.spans)) for d in doubts]


@pytest.mark.parametrize(
    ("title", "numbers", "told"),
    [
        ("Protokoll", [1, 2, 3, 5, 6], [("Numreringen hoppar över 4.", 1)]),
        ("Protokoll", [1, 2, 4, 5, 6, 9, 10], [("Numreringen hoppar över 3, 7–8.", 2)]),
        ("Protokoll", [1, 2, 3, 4], []),
        ("Protokollsutdrag", [1, 2, 4, 5], []),
        ("Protokoll", [3, 8, 9], []),
        ("Protokoll", [1, 3, 5, 7, 9, 10, 11, 12], []),
    ],
    ids=["one", "two gaps", "none", "an extract", "more are gone than are there", "every other"],
)
def test_numbers_left_out_are_one_doubt(title: str, numbers: list[int], told: list[tuple[str, int]]) -> None:
    assert missing(title, numbers) == told
