"""Who writes the messages that go the way of those who follow something, and are of something else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from samtrad.following.actions.posting import Writer
from samtrad.following.states import About
from samtrad.meetings.letters import written

WRITERS: Final[Mapping[str, Writer]] = {About.MEETING: written}
