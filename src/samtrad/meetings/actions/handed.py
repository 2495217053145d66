"""What forms tell that hand an item in: read alike by the page of a link and the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO, cast

from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict

from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.actions.handing import Item
from samtrad.meetings.actions.papers import keep

_MOST = 10
"""Files that may be handed in at once."""


def item_told(told: QueryDict, files: Sequence[UploadedFile[Any]]) -> Item:
    """What is handed in. The files are kept when all else is right."""
    title = told.get("title", "")
    if not title.strip():
        raise MeetingError(Fault.EMPTY)
    if len(files) > _MOST:
        raise MeetingError(Fault.MANY)
    papers = [keep(cast("BinaryIO", one.file), one.name or "") for one in files if one.file is not None]
    return Item(title, told.get("background", ""), told.get("proposal", ""), told.get("key", ""), papers)
