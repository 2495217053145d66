"""The packed RTF in which Outlook may store what a letter says (MS-OXRTFCP)."""

from __future__ import annotations

from samtrad.reading.formats.errors import Unreadable

MAX_UNPACKED = 64 * 1024 * 1024
"""Bytes of the text of a letter."""
_PACKED, _PLAIN = b"LZFu", b"MELA"
_HEADER, _RING = 16, 4096
_PRESET = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    rb"{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What the ring holds before the first byte comes."""


def unpacked(data: bytes) -> bytes:
    """The RTF. Raises ``Unreadable`` ("damaged", "hostile")."""
    if data[8:12] == _PLAIN:
        return data[_HEADER:]
    if data[8:12] != _PACKED:
        raise Unreadable("damaged", "the text of the letter is damaged")
    size = int.from_bytes(data[4:8], "little")
    if size > MAX_UNPACKED:
        raise Unreadable("hostile", "the text of the letter unpacks to far more than anyone writes")
    ring = bytearray(_PRESET.ljust(_RING, b"\x00"))
    write, at = len(_PRESET), _HEADER
    found = bytearray()
    while at < len(data) and len(found) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if at >= len(data):
                break
            if not control >> bit & 1:
                piece = data[at : at + 1]
                at += 1
            else:
                token = int.from_bytes(data[at : at + 2], "big")
                at += 2
                if token >> 4 == write:
                    return bytes(found[:size])
                piece = _copied(ring, token >> 4, (token & 15) + 2, write)
            for byte in piece:
                ring[write] = byte
                write = (write + 1) % _RING
            found += piece
    return bytes(found[:size])


def _copied(ring: bytearray, start: int, count: int, write: int) -> bytes:
    """So many bytes of the ring; those that are being written are read as they come."""
    piece = bytearray()
    for number in range(count):
        at = (start + number) % _RING
        ahead = (at - write) % _RING
        piece.append(piece[ahead] if ahead < number else ring[at])
    return bytes(piece)
