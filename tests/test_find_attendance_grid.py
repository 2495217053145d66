"""What the grid of lists showed, a case for each class; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "members that are organisations beside their delegates",
        "Protokoll\n\nRöstlängd\nMedlem\tRöster\tOmbud\nGranby kommun\t12\tAnna Berg (S)\nRegion Vik\t9\tBo Ek (M)\n",
        "Anna Berg|S|Granby kommun||member|present\nBo Ek|M|Region Vik||member|present",
    ),
    (
        "parties before colons",
        "Protokoll\n\nBeslutande\nS: Anna Berg, Bo Ek\nV: Cia Dal\n",
        "Anna Berg|S|||member|present\nBo Ek|S|||member|present\nCia Dal|V|||member|present",
    ),
    (
        "organisations with their votes",
        "Protokoll\n\nOmbud\nGranby kommun (12 röster): Anna Berg\nVik kommun (3 röster): Bo Ek\n",
        "Anna Berg||Granby kommun||member|present\nBo Ek||Vik kommun||member|present",
    ),
    (
        "boxes of brackets",
        "Protokoll\n\nUpprop\n[x] Anna Berg (S)\n[x] Bo Ek (M)\n[ ] Cia Dal (C)\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|present\nCia Dal|C|||member|absent",
    ),
    (
        "a sentence on who left, behind the absent",
        "Protokoll\n\nBeslutande\nAnna Berg (S)\nBo Ek (M)\n\nFrånvarande\nCia Dal (C)\n\nAnna Berg lämnade mötet efter § 2.\n",
        "Anna Berg|S|||member|part|1 2\nBo Ek|M|||member|present\nCia Dal|C|||member|absent",
    ),
]


@pytest.mark.parametrize(("top", "people"), [(top, people) for _, top, people in CASES], ids=[name for name, _, _ in CASES])
def test_lists_of_the_grid(top: str, people: str) -> None:
    assert "\n".join(line(a) for a in attendees(top)) == people
