"""Pictures put into a PDF as they are compressed already: nothing is unpacked on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

_MOST_POINTS = 14_400.0  # the longest side that a page of a PDF may have
_USUAL = 200.0  # dots an inch where a picture does not tell, and what it tells cannot be
_RESOLUTIONS = (50.0, 2400.0)


class Piece(NamedTuple):
    """A part of a picture: its place and size in dots from the top left corner, and its bytes.

    ``entries`` tell how it is compressed and coloured, in the words of an image's dictionary in PDF.
    """

    left: int
    top: int
    width: int
    height: int
    entries: str
    data: bytes


class Leaf(NamedTuple):
    """One picture as a page: dots across and down, dots an inch both ways (0 where not told), quarter turns clockwise to show it."""

    width: int
    height: int
    resolution: tuple[float, float]
    pieces: Sequence[Piece]
    turns: int = 0


def pdf_of(leaves: Sequence[Leaf]) -> bytes:
    """A PDF with a page for each picture, as large as its resolution says."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for leaf in leaves:
        across, down = _scale(leaf)
        names = {}
        drawing = []
        for number, piece in enumerate(leaf.pieces):
            objects.append(_stream(f"/Type /XObject /Subtype /Image /Width {piece.width} /Height {piece.height} {piece.entries}", piece.data))
            names[f"P{number}"] = len(objects)
            x, y = piece.left * across, (leaf.height - piece.top - piece.height) * down
            drawing.append(f"q {piece.width * across:.4f} 0 0 {piece.height * down:.4f} {x:.4f} {y:.4f} cm /P{number} Do Q")
        objects.append(_stream("", "\n".join(drawing).encode()))
        pictures = " ".join(f"/{name} {number} 0 R" for name, number in names.items())
        box = f"[0 0 {leaf.width * across:.4f} {leaf.height * down:.4f}]"
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Rotate {leaf.turns * 90} /Contents {len(objects)} 0 R /Resources << /XObject << {pictures} >> >> >>"
        )
        objects.append(page.encode())
        kids.append(len(objects))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] /Count {len(kids)} >>".encode()
    return _file(objects)


def _scale(leaf: Leaf) -> tuple[float, float]:
    """Points for a dot, across and down."""
    known = all(_RESOLUTIONS[0] <= one <= _RESOLUTIONS[1] for one in leaf.resolution)
    across, down = leaf.resolution if known else (_USUAL, _USUAL)
    shrink = min(1.0, _MOST_POINTS / max(leaf.width * 72 / across, leaf.height * 72 / down))
    return 72 / across * shrink, 72 / down * shrink


def _stream(entries: str, data: bytes) -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(data), data)


def _file(objects: list[bytes]) -> bytes:
    parts, offsets, at = [b"%PDF-1.7\n"], [], 9
    for number, body in enumerate(objects, 1):
        offsets.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        at += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    parts.append(
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, at)
    )
    return b"".join(parts)
