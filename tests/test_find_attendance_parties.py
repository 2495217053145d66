"""A party in a cell before several people, who are all of it; own tables, every name invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "a table with its head",
        "Protokoll\n\nNärvarande\n\nParti\tLedamöter\tErsättare\nS\tAnna Berg (ordförande), Bo Ek\tGun Hed\nM\tCia Dal, Dan Fors (§§ 2–3)\t–\nC\t–\tIvar Lind\n",
        """Anna Berg|S||ordförande|member|present
Bo Ek|S|||member|present
Gun Hed|S|||substitute|present
Cia Dal|M|||member|present
Dan Fors|M|||member|part|2 3
Ivar Lind|C|||substitute|present""",
    ),
    (
        "rows without a head",
        "Protokoll\n\nBeslutande\nS\tAnna Berg, ordförande, Bo Ek\nM\tCia Dal, Dan Fors\n",
        "Anna Berg|S||ordförande|member|present\nBo Ek|S|||member|present\nCia Dal|M|||member|present\nDan Fors|M|||member|present",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_party_of_all_in_the_row(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")
