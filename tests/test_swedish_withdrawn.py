"""Matters taken off the agenda, and what only sounds like it."""

from __future__ import annotations

import pytest

from samtrad.swedish.withdrawn import is_withdrawn


@pytest.mark.parametrize(
    "decision",
    [
        "Ärendet utgår.",
        "att ärendet utgår från dagordningen",
        "Punkten utgick.",
        "Frågan utgår ur listan.",
        "Utgår",
        "att frågan utgår från dagens lista",
        "Ärendet stryks från dagordningen.",
        "Ärendet om nya bussar utgår, då underlag saknas.",
        "§ 14 utgår.",
    ],
)
def test_withdrawn(decision: str) -> None:
    assert is_withdrawn(decision)


@pytest.mark.parametrize("decision", ["Frågan utgår från barnets bästa.", "Ersättning utgår.", "Utgår från planen.", "Ärendet bordläggs."])
def test_not_withdrawn(decision: str) -> None:
    assert not is_withdrawn(decision)
