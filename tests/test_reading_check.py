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


@pytest.mark.parametrize(
    ("told", "doubted"),
    [
        ("Sammanfattning\n\nFörbundet rekommenderar medlemskommunerna att inleda samarbete om inköp.", 1),
        ("Sammanfattning\n\nLänsstyrelsen rekommenderar kommunerna att inleda samarbete om inköp.", 0),
        ("Sammanfattning\n\nFörbundet rekommenderade den 3 februari 2025 medlemskommunerna att inleda samarbete om inköp.", 0),
        ("Sammanfattning\n\nMedlemskommunerna berättar om sina inköp.", 0),
    ],
)
def test_a_recommendation_beside_what_was_decided_is_a_doubt(told: str, doubted: int) -> None:
    head = "Protokoll\nFörbundsstyrelsen\n2025-03-04\n\nBeslutande\nMia Ek (S), ordförande\n\n§ 1 Inköp\n\nBeslut\n\nInformationen antecknas.\n\n"
    doubts = [one for one in read(f"{head}{told}\n".encode(), "a.txt").minutes.doubts if one.code == "decision.recommended_aside"]
    assert len(doubts) == doubted
    assert all(one.candidates == ["reported", "made"] and one.spans for one in doubts)
