"""Microsoft's compound files (MS-CFB) and Outlook's letters in them, made part by part."""

from __future__ import annotations

import struct
from typing import TypeAlias

Folder: TypeAlias = "dict[str, bytes | Folder]"
SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


class _Entry:
    def __init__(self, name: str, kind: int, content: bytes = b"") -> None:
        self.name, self.kind, self.content = name, kind, content
        self.right = self.child = NONE
        self.start, self.size = END if kind == 2 else 0, len(content)

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le")
        links = struct.pack("<BBIII", self.kind, 1, NONE, self.right, self.child)
        return name.ljust(64, b"\x00") + struct.pack("<H", len(name) + 2) + links + bytes(36) + struct.pack("<IQ", self.start, self.size)


def compound(root: Folder) -> bytes:
    """A compound file with folders and streams."""
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, root)
    mini, minifat = b"", []
    sectors: list[bytes] = []
    fat: list[int] = []

    def store(data: bytes) -> int:
        count = -(-len(data) // SECTOR)
        first = len(sectors)
        sectors.extend(data[n * SECTOR : (n + 1) * SECTOR].ljust(SECTOR, b"\x00") for n in range(count))
        fat.extend([*range(first + 1, first + count), END] if count else [])
        return first if count else END

    for entry in entries[1:]:
        if entry.kind == 2 and entry.content and len(entry.content) < CUTOFF:
            count = -(-len(entry.content) // MINI)
            entry.start = len(minifat)
            minifat.extend([*range(entry.start + 1, entry.start + count), END])
            mini += entry.content.ljust(count * MINI, b"\x00")
        elif entry.kind == 2 and entry.content:
            entry.start = store(entry.content)
    entries[0].start, entries[0].size = store(mini), len(mini)
    minifat_at = store(b"".join(struct.pack("<I", n) for n in minifat).ljust(-(-len(minifat) * 4 // SECTOR) * SECTOR, b"\xff")) if minifat else END
    packed = b"".join(entry.packed() for entry in entries)
    directory_at = store(packed.ljust(-(-len(packed) // SECTOR) * SECTOR, b"\x00"))
    count = 1
    while (len(fat) + count) * 4 > count * SECTOR:
        count += 1
    fat_at = list(range(len(sectors), len(sectors) + count))
    table = b"".join(struct.pack("<I", n) for n in [*fat, *[FAT_SECTOR] * count]).ljust(count * SECTOR, b"\xff")
    sectors += [table[n * SECTOR : (n + 1) * SECTOR] for n in range(count)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIIII", 0, count, directory_at, 0, CUTOFF, minifat_at, -(-len(minifat) * 4 // SECTOR), END, 0, fat_at[0])
    header += b"".join(struct.pack("<I", n) for n in [*fat_at[1:], *[FREE] * (109 - count)])
    return header.ljust(SECTOR, b"\x00") + b"".join(sectors)


def _add(entries: list[_Entry], parent: int, folder: Folder) -> None:
    """The folder's entries, one the right sibling of the other: no balanced tree, but a tree."""
    last = 0
    for name, content in sorted(folder.items(), key=lambda pair: (len(pair[0]), pair[0].upper())):
        entries.append(_Entry(name, 1) if isinstance(content, dict) else _Entry(name, 2, content))
        number = len(entries) - 1
        if last:
            entries[last].right = number
        else:
            entries[parent].child = number
        last = number
        if isinstance(content, dict):
            _add(entries, number, content)


def properties(code_page: int | None = None) -> bytes:
    """The table of a letter's properties."""
    return bytes(32) + (b"\x03\x00\xfd\x3f" + bytes(4) + struct.pack("<Q", code_page) if code_page else b"")


def letter(body: str = "", *, subject: str = "Protokoll", attached: tuple[Folder, ...] = (), more: Folder | None = None) -> Folder:
    """A letter as a folder of streams."""
    made: Folder = {"__properties_version1.0": properties(), "__substg1.0_0037001F": subject.encode("utf-16-le"), **(more or {})}
    if body:
        made["__substg1.0_1000001F"] = body.encode("utf-16-le")
    for number, one in enumerate(attached):
        made[f"__attach_version1.0_#{number:08X}"] = one
    return made


def attachment(name: str, data: bytes, more: Folder | None = None) -> Folder:
    """A file that is attached."""
    return {"__properties_version1.0": bytes(8), "__substg1.0_3707001F": name.encode("utf-16-le"), "__substg1.0_37010102": data, **(more or {})}
