"""Short minutes of joint bodies of many kinds, written before the reader was tried on them; a third is held out and only counted."""

from __future__ import annotations

from collections import Counter

from attended import laid
from attended.minutes import Attended, minutes, told_by_reader


def _f1(some: list[Attended]) -> float:
    right = said = 0
    for one in some:
        found, true = told_by_reader(one.text, ".txt"), Counter(one.told)
        right, said = right + (found & true).total(), said + found.total() + true.total()
    return 2 * right / said


def test_a_third_is_held_out() -> None:
    held = sum(one.held_out for one in minutes())
    assert len(minutes()) > 50
    assert len(minutes()) * 0.25 < held < len(minutes()) * 0.45


def test_truth_is_of_the_text() -> None:
    for one in minutes():
        for name, party, _, _, _ in one.told:
            assert name is None or all(word in one.text for word in name.split()), (one.name, name)
            assert party is None or party in one.text


def test_lists_in_view_do_not_fall() -> None:
    assert _f1([one for one in minutes() if not one.held_out]) > 0.88


def test_lists_held_out_do_not_fall() -> None:
    assert _f1([one for one in minutes() if one.held_out]) > 0.75


def _of_blocks(some: list[laid.Block], suffix: str) -> float:
    right = said = 0
    for one in some:
        found, true = laid.told_by_reader(one, suffix), Counter(one.told)
        right, said = right + (found & true).total(), said + found.total() + true.total()
    return 2 * right / said


def test_truth_of_blocks_is_of_their_text() -> None:
    for block in laid.blocks():
        text = block.as_file(".txt").decode()
        for name, _, organisation, _, _ in block.told:
            assert name is None or all(word in text for word in name.split()), (block.name, name)
            assert organisation is None or organisation in text, (block.name, organisation)


def test_blocks_in_view_do_not_fall() -> None:
    seen = [block for block in laid.blocks() if not block.held_out]
    assert _of_blocks(seen, ".txt") > 0.98
    assert _of_blocks(seen[::3], ".docx") > 0.97


def test_blocks_held_out_do_not_fall() -> None:
    assert _of_blocks([block for block in laid.blocks() if block.held_out], ".html") > 0.72
