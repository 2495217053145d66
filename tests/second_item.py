"""Minutes of an invented board with two items, of which a test writes the second."""

from __future__ import annotations

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

HEAD = """Protokoll
Norrdalens samverkansnämnd

Tid: 3 mars 2025 kl. 13.00-14.30
Närvarande: Ida Ekvik (S), ordförande, Nils Berglid (M)

§ 1 Dagordning
Beslut
Dagordningen godkänns.

§ 2 Taxa för båtar
"""


def record(body: str) -> Minutes:
    """What is read of the minutes, with the second item's words."""
    return read((HEAD + body).encode(), "protokoll.txt").minutes
