"""Letters as Outlook stores them (MSG, MS-OXMSG): a file of streams, one for each property of the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

import olefile

from samtrad.reading.containers.mail import HTML_NAME, TEXT_NAME
from samtrad.reading.containers.members import Budget, Member, harmless_name
from samtrad.reading.containers.packed_rtf import unpacked
from samtrad.reading.formats.errors import Unreadable

RTF_NAME, LETTER_SUFFIX = "message.rtf", ".msg"
_BODY, _HTML, _RTF, _SUBJECT = "1000", "1013", "1009", "0037"
_DATA, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME, _CONTENT_ID = "3701", "3707", "3704", "3001", "3712"
_UNICODE, _EIGHT_BIT, _BINARY, _STORAGE = "001F", "001E", "0102", "000D"
_ATTACHED = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
_PROPERTIES = "__properties_version1.0"
_CODE_PAGES = (b"\x03\x00\xfd\x3f", b"\x03\x00\xde\x3f")  # of strings, of the page: type and number of the property
_UTF8_PAGE = 65001
_DEEPEST = 8
_PICTURE = re.compile(r".+\.(?:png|jpe?g|gif|bmp|emz|wmz)", re.IGNORECASE)
_FAULTS = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, UnicodeError)
"""What the library comes to on streams that lead nowhere."""


class _Store(NamedTuple):
    """The letter's streams, and where in the file of them it stands: a letter in a letter is a folder there."""

    file: olefile.OleFileIO
    at: tuple[str, ...]

    def stream(self, *path: str) -> bytes | None:
        """The bytes of a stream, None where there is none."""
        whole = [*self.at, *path]
        if not self.file.exists(whole):
            return None
        with self.file.openstream(whole) as stream:
            data: bytes = stream.read()
        return data

    def text(self, number: str, *inside: str) -> str:
        """A property that is a string; "" where there is none."""
        if (wide := self.stream(*inside, f"__substg1.0_{number}{_UNICODE}")) is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        if (narrow := self.stream(*inside, f"__substg1.0_{number}{_EIGHT_BIT}")) is not None:
            return narrow.decode(self.letters(), "replace").rstrip("\x00")
        return ""

    def letters(self) -> str:
        """The encoding of strings of eight bits: the code page that the letter names, else Windows'."""
        table = self.stream(_PROPERTIES) or b""
        for wanted in _CODE_PAGES:
            for start in range(len(table) % 16, len(table) - 15, 16):
                if table[start : start + 4] == wanted:
                    page = int.from_bytes(table[start + 8 : start + 12], "little")
                    return "utf-8" if page == _UTF8_PAGE else _known(f"cp{page}")
        return "cp1252"


def outlook_members(data: bytes, budget: Budget, _password: str | None) -> Iterator[Member]:
    """The text of a letter and then what is attached. Raises ``Unreadable`` ("damaged", "hostile")."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            found = list(_letter(_Store(file, ()), ""))
    except (*_FAULTS, RecursionError) as error:
        raise Unreadable("damaged", "the letter is damaged") from error
    for member in found:
        budget.take(len(member.data))
        yield member


def _letter(store: _Store, prefix: str) -> Iterator[Member]:
    """A letter's text, its files, and the letters in it with theirs."""
    if len(store.at) > _DEEPEST:
        raise Unreadable("hostile", "the letter has letters inside letters without end")
    body = _body(store)
    if body is not None:
        yield body._replace(name=prefix + body.name)
    folders = sorted(
        {
            step
            for path in store.file.listdir(streams=True, storages=True)
            if path[: len(store.at)] == list(store.at)
            for step in path[len(store.at) : len(store.at) + 1]
        }
    )
    for folder in folders:
        if _ATTACHED.fullmatch(folder):
            yield from _attached(store, folder, prefix)


def _body(store: _Store) -> Member | None:
    """What is written in the letter: as plain text, else as a page, else as RTF, whichever it has."""
    if (text := store.text(_BODY)).strip():
        return Member(TEXT_NAME, text.replace("\r\n", "\n").encode("utf-8", "replace"))
    page = store.stream(f"__substg1.0_{_HTML}{_BINARY}") or store.text(_HTML).encode("utf-8", "replace")
    if page.strip():
        return Member(HTML_NAME, page)
    packed = store.stream(f"__substg1.0_{_RTF}{_BINARY}")
    return Member(RTF_NAME, unpacked(packed)) if packed else None


def _attached(store: _Store, folder: str, prefix: str) -> Iterator[Member]:
    """What is attached under one number; a picture that the letter's own page shows is none."""
    inner = f"__substg1.0_{_DATA}{_STORAGE}"
    name = next((told for number in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME) if (told := store.text(number, folder).strip())), "")
    if store.file.exists([*store.at, folder, inner]):
        letter = _Store(store.file, (*store.at, folder, inner))
        subject = name or letter.text(_SUBJECT).strip() or "letter"
        named = _plain(subject)
        yield from _letter(letter, f"{prefix}{named if named.lower().endswith(LETTER_SUFFIX) else named + LETTER_SUFFIX}!")
        return
    if store.text(_CONTENT_ID, folder) and _PICTURE.fullmatch(name):
        return
    data = store.stream(folder, f"__substg1.0_{_DATA}{_BINARY}")
    if data is not None:
        yield Member(prefix + _plain(name or "attachment"), data)


def _plain(name: str) -> str:
    return harmless_name(name.replace("/", "-").replace("\\", "-"))


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return "cp1252"
    return encoding
