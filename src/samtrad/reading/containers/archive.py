"""Zip archives: the documents in them, unpacked one by one and never written anywhere."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from samtrad.reading.containers.members import Budget, Member, harmless_name
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import MAX_BYTES, is_document

_MAX_ENTRIES = 20_000
_MOST_RATIO = 250
"""Times that a member may grow when unpacked: text of minutes grows ten times, an empty table perhaps a hundred."""
_SMALL = 4 * 1024 * 1024
"""Bytes that a member may unpack to whatever its ratio."""
_ENCRYPTED, _UTF8 = 0x1, 0x800
_UNICODE_PATH = 0x7075
_AES = 99
_FAULTS = (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, OverflowError)
_DOS_LETTERS, _WINDOWS_LETTERS = frozenset("åäöÅÄÖéÉü"), frozenset("σΣ÷┼─╓Θ╔")
"""Swedish letters as DOS wrote them, and what those of Windows-1252 look like when taken for DOS's."""


def archive_members(data: bytes, budget: Budget, password: str | None) -> Iterator[Member]:
    """The documents of an archive, sorted by name. Raises ``Unreadable`` ("damaged", "hostile")."""
    try:
        archive = ZipFile(BytesIO(data))
    except _FAULTS as error:
        raise Unreadable("damaged", "the archive is damaged") from error
    if len(archive.filelist) > _MAX_ENTRIES:
        raise Unreadable("hostile", f"the archive holds {len(archive.filelist)} files")
    named = sorted(
        ((harmless_name(_name(entry)), number) for number, entry in enumerate(archive.filelist) if entry.filename and not entry.is_dir()), key=lambda pair: pair
    )
    for name, number in named:
        if is_document(name):
            yield _member(archive, archive.filelist[number], name, budget, password)


def _member(archive: ZipFile, entry: ZipInfo, name: str, budget: Budget, password: str | None) -> Member:
    """One member; what is wrong with it costs no other, but an archive made to grow is read no further."""
    try:
        data = _unpacked(archive, entry, budget.left, password)
    except Unreadable as error:
        if error.code == "hostile":
            raise
        return Member(name, b"", error)
    budget.take(len(data))
    return Member(name, data)


def _unpacked(archive: ZipFile, entry: ZipInfo, left: int, password: str | None) -> bytes:
    """A member's bytes. Sizes are counted while unpacking: what the archive says of them is not to be trusted."""
    locked = bool(entry.flag_bits & _ENCRYPTED)
    if entry.compress_type == _AES:
        raise Unreadable("locked_member", "the file is locked in a way that is not opened here")
    if locked and not password:
        raise Unreadable("encrypted", "the file is locked with a password")
    most = min(MAX_BYTES, left, max(_SMALL, _MOST_RATIO * entry.compress_size))
    if entry.file_size > MAX_BYTES and entry.file_size <= _MOST_RATIO * entry.compress_size:
        raise Unreadable("too_large", f"{entry.file_size // 1024**2} MiB")
    if entry.file_size > most:
        raise _bomb()
    try:
        with archive.open(entry, pwd=password.encode() if locked and password else None) as file:
            data = file.read(most + 1)
    except RuntimeError as error:  # what a wrong password comes to
        raise Unreadable("password", "the password does not open the file") from error
    except _FAULTS as error:
        raise Unreadable("password" if locked else "damaged", "the file in the archive is damaged") from error
    if len(data) > most:
        raise _bomb()
    return data


def _bomb() -> Unreadable:
    return Unreadable("hostile", "the archive unpacks to far more than it says or holds")


def _name(entry: ZipInfo) -> str:
    """The name in the letters it was written with: those it says, else UTF-8 where it fits, else those of DOS or Windows."""
    if entry.flag_bits & _UTF8:
        return entry.filename
    told = _unicode_path(entry.extra)
    if told:
        return told
    try:
        raw = entry.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return entry.filename
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        dos = raw.decode("cp437")
        is_windows = _WINDOWS_LETTERS.intersection(dos) and not _DOS_LETTERS.intersection(dos)
        return raw.decode("cp1252" if is_windows else "cp850", "replace")  # both of DOS's tables have åäö in one place, the later one § too


def _unicode_path(extra: bytes) -> str:
    """The name in UTF-8 that some programs put beside the other one; "" where there is none."""
    at = 0
    while at + 4 <= len(extra):
        kind, size = int.from_bytes(extra[at : at + 2], "little"), int.from_bytes(extra[at + 2 : at + 4], "little")
        if kind == _UNICODE_PATH and size > 5:
            return extra[at + 9 : at + 4 + size].decode("utf-8", "replace")
        at += 4 + size
    return ""
