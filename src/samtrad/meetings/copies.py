"""Copies of papers as everybody may have them: read through for what may have to be masked, and made anew with what is masked black and nothing carried along unseen."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from samtrad.bounded.limits import Limits
from samtrad.bounded.masking import MASKABLE, Job, named
from samtrad.bounded.recorded import Record
from samtrad.bounded.records import Reader
from samtrad.documents.actions import store
from samtrad.documents.copies import blacked
from samtrad.documents.masking import Cover, widened
from samtrad.documents.sensitive_finding import sensitive
from samtrad.reading.record import Minutes
from samtrad.reading.source import sniff
from samtrad.writing.cleared import UnclearError, cleared

LIMITS = Limits(120.0, 1536)
"""Seconds and MiB in which a paper is read through."""
TEXT = ("txt", "csv")
DRAWN = ("pdf", "png", "jpg", "jpeg")
SHOWABLE = (*DRAWN, *TEXT)
"""Kinds of files of which a copy can be made. Others carry comments, earlier wordings and hidden sheets along: of them a person makes a PDF."""
_HEAD = 4096


class Sought(NamedTuple):
    """What was found in a file: pairs of a kind and words, each once, and whether any words could be read in it."""

    found: list[tuple[str, str]]
    has_text: bool


class Copy(NamedTuple):
    """A copy: its bytes, and what kind of file it is."""

    data: bytes
    kind: str


def kind_of(file_name: str) -> str:
    """What kind of file a name tells of, in small letters."""
    return file_name.rpartition(".")[2].casefold()


def sought(sha256: str, file_name: str) -> Sought:
    """Read a file through, in a process that is bounded."""
    found: dict[tuple[str, str], None] = {}
    records = read(sha256, file_name)
    for one in records:
        for each in sensitive(one.text, msgspec.json.decode(bytes(one.minutes), type=Minutes)):
            found.setdefault((str(each.kind), " ".join(one.text[each.start : each.end].split())))
    return Sought(list(found), any(one.text.strip() for one in records))


def copied(sha256: str, file_name: str, title: str, masked: Sequence[str]) -> Copy | None:
    """The copy with some words masked; None where it cannot be made so that they can be read nowhere in it. ``title`` is what a PDF calls itself."""
    kind = kind_of(file_name)
    if kind in TEXT:
        return _text(sha256, file_name, masked)
    if kind not in DRAWN:
        return None
    if kind == "pdf" and not masked:
        try:
            return Copy(cleared(store().read(sha256), title), "pdf")
        except UnclearError:
            pass  # drawn anew it shows what is seen, and no more
    return _drawn(sha256, file_name, title, masked)


def _text(sha256: str, file_name: str, masked: Sequence[str]) -> Copy | None:
    if not masked:
        return Copy(store().read(sha256), kind_of(file_name))
    cover, records = Cover(masked), read(sha256, file_name)
    if not _are_all_there(masked, records):
        return None
    return Copy("\n".join(cover(one.text) for one in records).encode(), kind_of(file_name))


def _drawn(sha256: str, file_name: str, title: str, masked: Sequence[str]) -> Copy | None:
    path = store().path(sha256)
    with path.open("rb") as source:
        media_type = sniff(source.read(_HEAD), file_name)
    if media_type not in MASKABLE:
        return None
    records = read(sha256, file_name) if masked else []
    cover = Cover(masked)
    if not _are_all_there(masked, records):
        return None
    spans = {named(one.text): widened(one.text, cover.spans(one.text)) for one in records}
    with tempfile.TemporaryDirectory(prefix="samtrad-copy-") as folder:
        out = Path(folder, "copy.pdf")
        if not blacked(Job(str(path), file_name, media_type, spans), Path(folder), out, f"paper {sha256[:8]}"):
            return None
        try:
            return Copy(cleared(out.read_bytes(), title), "pdf")
        except UnclearError:
            return None


def _are_all_there(masked: Sequence[str], records: Sequence[Record]) -> bool:
    """Whether each of the words that are to be masked is found: one that is not may be there otherwise written."""
    return all(any(Cover([word]).spans(one.text) for one in records) for word in masked)


def read(sha256: str, file_name: str) -> list[Record]:
    """The records of a file, read in a process that is bounded; none where it can't be read."""
    reader = Reader(LIMITS)
    try:
        return reader.read(str(store().path(sha256)), file_name).records
    finally:
        reader.close()
