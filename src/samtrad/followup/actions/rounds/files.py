"""Files with an answer: looked at before anything is kept, kept with it, and released or taken back by those who keep the round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, cast

from django.http import HttpRequest
from django.utils import timezone

from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents import attached
from samtrad.documents.actions import store
from samtrad.documents.attached import Bounds, Came, UnfitError
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, acting
from samtrad.followup.actions.rounds.numbers import read_without
from samtrad.followup.models import ReplyFile, RoundReply

BOUNDS = Bounds(largest=10 * 1024 * 1024, most=5)
"""How large the files of an answer may be, and how many: whoever has a link fills no disk."""


def came(request: HttpRequest) -> list[Came]:
    """The files of a form."""
    return [Came(one.name or "", cast("BinaryIO", one)) for one in request.FILES.getlist("files")]


def looked_at(files: Sequence[Came]) -> list[Came]:
    """The files, if they may be kept with an answer; else ``RoundError``. They are read through, which may last: nothing is to be held meanwhile."""
    try:
        found = attached.looked_at(files, BOUNDS)
    except UnfitError as error:
        raise RoundError(RoundFault.FILES) from error
    read_without(found)
    return found


def keep(reply: RoundReply, files: Sequence[Came]) -> None:
    """Keep files with an answer that were looked at: internal, whatever it is."""
    for at, one in enumerate(files):
        kept = store().put(one.source, BOUNDS.largest)
        ReplyFile.objects.create(reply=reply, ordinal=at, file_name=one.name, sha256=kept.sha256, size=kept.size)


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
