"""Flat lists of who was there, as web pages and letters have them, in wordings that no layout in view uses; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

pytestmark = pytest.mark.once

CASES: list[tuple[str, str, str]] = [
    (
        "those of each organisation behind who they came from",
        "Anteckningar\n\nFrån Region Norrsjö deltog: Anna Berg (L), Bo Ek (S), tjänsteperson Cia Dal\nFrån Vik kommun deltog: Dan Fors (C)\nFrån polisen: Eva Hall\n",
        "Anna Berg|L|Region Norrsjö||member|present\nBo Ek|S|Region Norrsjö||member|present\nCia Dal||Region Norrsjö||officer|present\nDan Fors|C|Vik kommun||member|present\nEva Hall||polisen||member|present",
    ),
    (
        "organisations before their people, with no heading over them",
        "Anteckningar\n\nVik kommun: Anna Berg (S), Bo Ek (M)\nEkby kommun: Cia Dal (C)\nTrafikbolaget: Dan Fors, trafikchef\n\nEj närvarande: Eva Hall, Ekby kommun\n",
        "Anna Berg|S|Vik kommun||member|present\nBo Ek|M|Vik kommun||member|present\nCia Dal|C|Ekby kommun||member|present\nDan Fors||Trafikbolaget|trafikchef|member|present\nEva Hall||Ekby kommun||member|absent",
    ),
    (
        "first names with a place behind a dash",
        "Anteckningar\n\nDeltagare\nAnna – Vik\nBo – Ekby\nCia – Granby\n",
        "Anna||Vik||member|present\nBo||Ekby||member|present\nCia||Granby||member|present",
    ),
    (
        "small words before a colon",
        "Anteckningar\n\nMed: Anna (Vik), Bo (Ekby)\nEj med: Cia (Granby)\nSjuk: Dan\n",
        "Anna||Vik||member|present\nBo||Ekby||member|present\nCia||Granby||member|absent\nDan||||member|absent",
    ),
    (
        "lists that follow each other in one paragraph",
        "Protokoll\n\nNärvarande: Anna Berg, Bo Ek. Frånvarande med giltigt förfall: Cia Dal. Sekreterare: Dan Fors.\n",
        "Anna Berg||||member|present\nBo Ek||||member|present\nCia Dal||||member|absent\nDan Fors||||secretary|present",
    ),
    (
        "a post and the pen, who was co-opted, and who was there for a list",
        "Protokoll\n\nNärvarande: Anna Berg, Bo Ek (adj. verksamhetsledare), Cia Dal, säkerhetssamordnare och sekreterare\n",
        "Anna Berg||||member|present\nBo Ek|||verksamhetsledare|co_opted|present\nCia Dal|||säkerhetssamordnare och sekreterare|secretary|present",
    ),
    (
        "a sentence that says where each came from",
        "Anteckningar\n\nNärvarande var Anna Berg från Vik, Bo Ek från Ekby samt Cia Dal från regionen.\n",
        "Anna Berg||Vik||member|present\nBo Ek||Ekby||member|present\nCia Dal||regionen||member|present",
    ),
    (
        "a side names no one's organisation",
        "Anteckningar\n\nFrån kommunerna: Anna Berg, Bo Ek\nFrån regionen: Cia Dal, Dan Fors\n",
        "Anna Berg||||member|present\nBo Ek||||member|present\nCia Dal||||member|present\nDan Fors||||member|present",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")
