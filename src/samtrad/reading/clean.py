"""One line of text as a reader reads it: mark-up, bullets and stray characters taken out."""

from __future__ import annotations

import re

from msgspec import Struct

from samtrad.reading.passage import Segment
from samtrad.reading.text import BULLETS, Line, Text

_BULLET = re.compile(rf"(?:[{BULLETS}*+](?=[\s*]|[^\W\d_])|o(?=\s+\S))\s*", re.UNICODE)
_HASHES = re.compile(r"#{1,6}\s+")
_QUOTE = re.compile(r">\s+")
_MARKS = re.compile(
    r"\[(?P<link>[^\]\[]+)\]\([^)\s]*\)"  # [words](address): the words stay
    r"|(?P<bold>\*\*+|__+)"
    r"|(?P<mark>\*|(?<!\w)_(?=\w)|(?<=[\w.,;:!?)])_(?!\w)|[\xad\ufffe\x02\u200b\ufeff])"
    r"|(?P<space>\s+)"
)
_OPENING = re.compile(r"\W{0,3}\d{0,4}\s?[.):§]?\s*")  # a number before the bold words of a heading: "4. **Budget**"
_TRIGGER = re.compile(r"[*_\[\xad\ufffe\x02\u200b\ufeff\t\x0b\x85\xa0\u2000-\u200a\u202f]")


class Clean(Struct, frozen=True, gc=False):
    """A line's clean string with the way back to the text.

    ``marker`` is the bullet that opened the line ("" without), ``bullet`` its offset in the text; ``hashes``
    the number of # of a Markdown heading; ``bold`` how many characters from the start are marked bold.
    """

    string: str
    segments: tuple[Segment, ...]
    marker: str
    hashes: int
    bold: int


def clean(text: Text, line: Line) -> Clean:
    """The clean string of a line; blank when the line holds nothing but marks."""
    raw = text.string[line.start : line.end]
    at, hashes, marker = 0, 0, ""
    if raw[0] == "#" and (match := _HASHES.match(raw)):
        at, hashes = match.end(), match.end()
        hashes = raw[:at].count("#")
    elif raw[0] == ">" and (match := _QUOTE.match(raw)):
        at = match.end()
    if (first := raw[at : at + 1]) and (first in BULLETS or first in "*+o") and (match := _BULLET.match(raw, at)) and not raw.startswith("**", at):
        marker, at = first, match.end()
    if len(raw) == 1 and raw in BULLETS:
        return Clean("", (), raw, 0, 0)
    if "  " not in raw and not _TRIGGER.search(raw, at):
        bold = len(raw) - at if line.bold else 0
        return Clean(raw[at:], (Segment(0, line.start + at, len(raw) - at),) if at < len(raw) else (), marker, hashes, bold)
    return _unmarked(raw, at, line, marker, hashes)


def _unmarked(raw: str, at: int, line: Line, marker: str, hashes: int) -> Clean:
    """As ``clean``, for a line that holds marks: kept stretches one by one."""
    parts: list[str] = []
    segments: list[Segment] = []
    size = 0
    bold_open, bold_end, in_bold_from_start = False, 0, False

    def keep(low: int, high: int) -> None:
        nonlocal size
        if low < high:
            segments.append(Segment(size, line.start + low, high - low))
            parts.append(raw[low:high])
            size += high - low

    for match in _MARKS.finditer(raw, at):
        keep(at, match.start())
        at = match.end()
        if match.group("link"):
            keep(*match.span("link"))
        elif match.group("bold"):
            if not bold_open and not bold_end and (size == 0 or _OPENING.fullmatch("".join(parts))):
                in_bold_from_start = True
            elif bold_open and in_bold_from_start and not bold_end:
                bold_end = size
            bold_open = not bold_open
        elif match.group("space") and size and at < len(raw):
            parts.append(" ")
            size += 1
    keep(at, len(raw))
    string = "".join(parts)
    if in_bold_from_start and not bold_end:
        bold_end = len(string)
    if string.endswith(" "):
        string = string.rstrip()
    if string and bold_end == 0 and (line.bold or (raw.endswith("**") and raw.count("**") == 1)):
        bold_end = len(string)  # a heading whose opening mark was lost
    return Clean(string, tuple(segments), marker, hashes, min(bold_end, len(string)))
