"""Who writes the messages that go the way of those who follow something, and are of something else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from samtrad.following.actions.posting import Sending, Writer
from samtrad.following.models import Message
from samtrad.following.states import About
from samtrad.meetings import letters, minutes_letters


def _of_a_meeting(message: Message, site: str) -> Sending | None:
    """Around a meeting, or its minutes."""
    return letters.written(message, site) if hasattr(message, "call_letter") else minutes_letters.written(message, site)


WRITERS: Final[Mapping[str, Writer]] = {About.MEETING: _of_a_meeting}
