"""No personal identity number comes with a round (law 14): files that came are read through before anything of them is kept."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.documents.attached import Came
from samtrad.documents.reading_through import read_through
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault


def read_without(files: Sequence[Came]) -> list[bool]:
    """Whether each of some files could be read from end to end. Raises ``RoundError`` where a personal identity number stands in one, or in its name."""
    through = read_through(files)
    if any(one.has_number for one in through):
        raise RoundError(RoundFault.PERSONAL)
    return [one.is_read for one in through]
