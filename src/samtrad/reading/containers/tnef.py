"""What Outlook packs a letter's attachments into for other Outlooks (winmail.dat, MS-OXTNEF): attributes one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from samtrad.reading.containers.mail import TEXT_NAME
from samtrad.reading.containers.members import Budget, Member, harmless_name
from samtrad.reading.formats.errors import Unreadable

_HEAD = 6  # bytes of the signature and the key before the first attribute
_ATTRIBUTE = 11  # bytes of an attribute besides its data: level, name, length, sum
_OEM, _BODY, _BEGINS, _TITLE, _DATA, _PROPERTIES = 0x9007, 0x800C, 0x9002, 0x8010, 0x800F, 0x9005
_LONG_NAME, _OBJECT = 0x3707, 0x3701
_SIZES: Final = {0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_SPREAD: Final = frozenset({0x0D, 0x1E, 0x1F, 0x102})
"""Types of properties whose values have a length before them."""
_NAMED, _MANY = 0x8000, 0x1000
_INTERFACE = 16  # bytes before a letter that is attached to the letter
_SIGNATURE: Final = b"\x78\x9f\x3e\x22"
_MOST_VALUES = 10_000


class _Attached(NamedTuple):
    """One attachment as far as its attributes tell of it."""

    title: str = ""
    name: str = ""
    data: bytes | None = None


def tnef_members(data: bytes, budget: Budget, _password: str | None) -> Iterator[Member]:
    """The text in it, if any, and the attachments. Raises ``Unreadable`` ("damaged", "hostile")."""
    letters = "cp1252"
    found: list[_Attached] = []
    body = ""
    for name, value in _attributes(data):
        if name == _OEM:
            letters = _known(int.from_bytes(value[:4], "little"))
        elif name == _BODY:
            body = value.rstrip(b"\0").decode(letters, "replace")
        elif name == _BEGINS:
            found.append(_Attached())
        elif found and name == _TITLE:
            found[-1] = found[-1]._replace(title=value.rstrip(b"\0").decode(letters, "replace"))
        elif found and name == _DATA:
            found[-1] = found[-1]._replace(data=value)
        elif found and name == _PROPERTIES:
            found[-1] = _with_properties(found[-1], value, letters)
    members = [Member(TEXT_NAME, body.encode("utf-8", "replace"))] if body.strip() else []
    members += [
        Member(harmless_name((one.name or one.title or "attachment").replace("/", "-").replace("\\", "-")), one.data) for one in found if one.data is not None
    ]
    for member in members:
        budget.take(len(member.data))
        yield member


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The attributes by the lower half of their names, which is theirs alone."""
    at = _HEAD
    while at < len(data):
        length = int.from_bytes(data[at + 5 : at + 9], "little")
        if at + _ATTRIBUTE + length > len(data):
            raise Unreadable("damaged", "the packed attachments are cut short")
        yield int.from_bytes(data[at + 1 : at + 3], "little"), data[at + 9 : at + 9 + length]
        at += _ATTRIBUTE + length


def _with_properties(attached: _Attached, value: bytes, letters: str) -> _Attached:
    """An attachment with its whole name, and a letter that is attached as what it is packed in."""
    for number, kind, content in _properties(value):
        if number == _LONG_NAME:
            string = content.decode("utf-16-le" if kind == 0x1F else letters, "replace").rstrip("\0")
            attached = attached._replace(name=string)
        elif number == _OBJECT and content[_INTERFACE:].startswith(_SIGNATURE):
            attached = attached._replace(data=content[_INTERFACE:])
    return attached


def _properties(value: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The properties in an attribute: number, type, and the first value. What is of no known type ends them, as nothing tells its length."""
    at = 4
    for _ in range(min(int.from_bytes(value[:4], "little"), _MOST_VALUES)):
        kind, number = int.from_bytes(value[at : at + 2], "little"), int.from_bytes(value[at + 2 : at + 4], "little")
        at += 4
        if number >= _NAMED:
            is_string = int.from_bytes(value[at + 16 : at + 20], "little")
            length = int.from_bytes(value[at + 20 : at + 24], "little") if is_string else 0
            at += 24 + _padded(length)
        single = kind & ~_MANY
        count = 1
        if kind & _MANY or single in _SPREAD:
            count = int.from_bytes(value[at : at + 4], "little")
            at += 4
        first = b""
        for index in range(min(count, _MOST_VALUES)):
            if single in _SPREAD:
                size = int.from_bytes(value[at : at + 4], "little")
                at += 4
            elif single in _SIZES:
                size = _SIZES[single]
            else:
                return
            if at > len(value):
                return
            first = first if index else value[at : at + size]
            at += _padded(size)
        yield number, single, first


def _padded(size: int) -> int:
    return (size + 3) // 4 * 4


def _known(page: int) -> str:
    try:
        "".encode(f"cp{page}")
    except LookupError:
        return "cp1252"
    return f"cp{page}"
