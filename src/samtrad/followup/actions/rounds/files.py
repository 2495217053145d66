"""Files with an answer: looked at before anything is kept, kept with it, and released or taken back by those who keep the round."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple, Protocol

from django.http import HttpRequest
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents.actions import store
from samtrad.documents.actions.receiving import plain
from samtrad.documents.attached import is_of_a_kind
from samtrad.documents.store import TooLargeError
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.models import ReplyFile, RoundReply

MOST = 5
LARGEST = 10 * 1024 * 1024
"""How many files an answer may have, and how many bytes each: whoever has a link fills no disk."""


class Source(Protocol):
    """Something that bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """At most so many bytes."""


class Came(NamedTuple):
    """A file as it came by a form."""

    name: str
    source: Source


def came(request: HttpRequest) -> list[Came]:
    """The files of a form."""
    return [Came(one.name or "", one) for one in request.FILES.getlist("files")]


def looked_at(files: Sequence[Came]) -> list[tuple[str, bytes]]:
    """The files with their bytes. Raises ``RoundError`` for too many, for one that is too large or empty, and for kinds that are not taken in."""
    if len(files) > MOST:
        raise RoundError(RoundFault.FILES)
    found = []
    for one in files:
        data = one.source.read(LARGEST + 1)
        name = plain(one.name)[:255]
        if not data or len(data) > LARGEST or not is_of_a_kind(name, data[:1024]):
            raise RoundError(RoundFault.FILES)
        found.append((name, data))
    return found


def keep(reply: RoundReply, files: Sequence[tuple[str, bytes]]) -> None:
    """Keep files with an answer: internal, whatever it is."""
    for at, (name, data) in enumerate(files):
        try:
            kept = store().put(BytesIO(data), LARGEST)
        except TooLargeError as error:
            raise RoundError(RoundFault.FILES) from error
        ReplyFile.objects.create(reply=reply, ordinal=at, file_name=name, sha256=kept.sha256, size=kept.size)


def release(file: ReplyFile, by: User) -> None:
    """Anyone may have a file, for as long as the answer is confirmed. It needs who may publish for the body that keeps the round."""
    round_ = file.reply.party.round
    with acting(round_, "round_file_released", by, Act.PUBLISH) as before:
        file.refresh_from_db()
        if file.released_at is not None or not file.reply.is_confirmed:
            raise RoundError(RoundFault.UNCONFIRMED)
        before.keep(file)
        before.about = file.file_name
        file.classification, file.released_by, file.released_at = Classification.OPEN, by, timezone.now()
        file.save(update_fields=["classification", "released_by", "released_at"])


def take_back(file: ReplyFile, by: User) -> None:
    """A file is internal again."""
    with acting(file.reply.party.round, "round_file_taken_back", by, Act.PUBLISH) as before:
        file.refresh_from_db()
        before.keep(file)
        before.about = file.file_name
        file.classification, file.released_by, file.released_at = Classification.INTERNAL, None, None
        file.save(update_fields=["classification", "released_by", "released_at"])
