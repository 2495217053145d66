"""Letters that were spelt twice in a file and have been undone: that it was so is told once, with the first word as it stood."""

from __future__ import annotations

import re

from samtrad.reading.record import Doubt
from samtrad.reading.text import Text

_BEFORE, _BEHIND = re.compile(r"\w{0,40}\Z"), re.compile(r"\w{0,40}")


def check_spelt(text: Text) -> list[Doubt]:
    """One doubt for all characters that were put right; none where none were."""
    if not text.respelt:
        return []
    first = next((one for one in text.respelt if text.string[one.at].isalpha()), text.respelt[0])
    before, behind = _BEFORE.search(text.string, max(first.at - 40, 0), first.at), _BEHIND.match(text.string, first.at + 1)
    start, end = before.start() if before else first.at, behind.end() if behind else first.at + 1
    stood = "".join(_stood(text, start, end))
    count = len(text.respelt)
    return [
        Doubt(
            code="text.spelt_twice",
            message=f"{count} tecken var kodade två gånger, som ”{stood}”, och är återställda.",
            candidates=[f"{stood} → {text.string[start:end]}"],
            spans=[(start, end)],
        )
    ]


def _stood(text: Text, start: int, end: int) -> list[str]:
    """The letters of a stretch as they stand in the file."""
    changed = {one.at: one.stood for one in text.respelt if start <= one.at < end}
    return [changed.get(at, text.string[at]) for at in range(start, end)]
