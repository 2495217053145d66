"""One line of text as a reader reads it: mark-up, bullets and stray characters taken out."""

from __future__ import annotations

import re

from msgspec import Struct

from samtrad.reading.passage import Segment
from samtrad.reading.text import BULLETS, Line, Text

_BULLET = re.compile(
    rf"(?:[-=–]{{1,2}}>(?=\s*\S)|[{BULLETS}+](?=[\s*]|[^\W\d_])|\*(?=[\s*]|[^\W\d_](?![^*]*\*))|o(?=\s+\S))\s*", re.UNICODE
)  # "*Föredragande: Eva Ek*" is slanted
_HASHES = re.compile(r"#{1,6}\s+")
_CLOSING = re.compile(r"(?<=\S)\s+#+\s*\Z")
_QUOTE = re.compile(r"(?:>[ \t]{0,3}){1,6}(?<=\s)(?=\S)")
_MARKS = re.compile(
    r"(?P<picture>!\[[^\]\[]*\]\([^)\s]*\)(?:\{[^{}]*\})?)"
    r"|\[(?P<link>[^\]\[]+)\](?:\([^)\s]*\)|\{[^{}]*\})"  # [words](address): the words stay
    r"|(?P<bold>\*\*+|__+)"
    r"|(?P<mark>\*|(?<!\w)_(?=\w)|(?<=[\w.,;:!?)])_(?!\w)|[\xad\ufffe\x02\u200b\ufeff]|\\\Z|\s*\{[#.][^{}]*\}|</?(?:u|b|i|em|strong|sup|sub|span|p|div|center|font|mark|ins)\b[^<>]*>)"
    r"|\\(?P<escaped>[^\w\s])"
    r"|(?P<spaced>(?<!\w)(?:a t t|E j(?=\s+n ä r)|[a-zåäö](?: [a-zåäö]){5,}|[A-ZÅÄÖ](?: [a-zåäö]){3,}|[A-ZÅÄÖ](?: [A-ZÅÄÖ]){5,})(?!\w))"
    r"|(?P<space>(?:\s|&nbsp;|<br ?/?>)+)"
)
_SPACED = re.compile(
    r"(?:a t t|E j(?=\s+n ä r)|[a-zåäö](?: [a-zåäö]){5,}|[A-ZÅÄÖ](?: [a-zåäö]){3,}|[A-ZÅÄÖ](?: [A-ZÅÄÖ]){5,})(?!\w)"
)  # letters set apart: "B e s l u t", "a t t anta"
_OPENING = re.compile(r"\W{0,3}\d{0,4}\s?[.):§]?\s*")  # a number before the bold words of a heading: "4. **Budget**"
_TRIGGER = re.compile(r"[*_\[<&{\\\xad\ufffe\x02\u200b\ufeff\t\x0b\x85\xa0\u2000-\u200a\u202f]")
_ORNAMENT = re.compile(r"[-–—_=*~+.…\\|:\s]{3,}")  # rules of Markdown and of tables drawn with letters, lines to sign on
_UNDERLINES = {"=": 1, "-": 2}  # the levels of the headings that they make
_MATCHED = (0.6, 1.7)  # of a heading's length that the line under it takes up
_RULES = frozenset("-–—_=*~+.…\\|:")
_OPENERS = frozenset((*BULLETS, "*", "+", "o", "="))
_SPECIAL = _RULES | _OPENERS | {"#", ">"}


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


_BLANK = Clean("", (), "", 0, 0)


def clean(text: Text, line: Line) -> Clean:
    """The clean string of a line; blank when the line holds nothing but marks."""
    raw = text.string[line.start : line.end]
    if raw[0] in _SPECIAL:
        return _opened(raw, line)
    if "  " in raw or (raw[1:2] == " " and _SPACED.match(raw)) or _TRIGGER.search(raw):
        return _unmarked(raw, 0, line, "", 0)
    return Clean(raw, (Segment(0, line.start, len(raw)),), "", 0, len(raw) if line.bold else 0)


def clean_lines(text: Text) -> list[Clean]:
    """The clean strings of all lines; where marks stand is looked up once for the whole text, as most lines have none."""
    string = text.string
    marks = (match.start() for match in _TRIGGER.finditer(string))
    mark = next(marks, len(string))
    found = []
    for line in text.lines:
        start, end = line.start, line.end
        while mark < start:
            mark = next(marks, len(string))
        raw = string[start:end]
        if mark < end or raw[0] in _SPECIAL or "  " in raw or raw[1:2] == " ":
            found.append(clean(text, line))
        else:
            found.append(Clean(raw, (Segment(0, start, end - start),), "", 0, end - start if line.bold else 0))
    return found


def _opened(raw: str, line: Line) -> Clean:
    """As ``clean``, for a line that may open with a heading's, a quotation's or a list entry's mark, or be a rule."""
    at, hashes, marker = 0, 0, ""
    if raw[0] in _RULES and _ORNAMENT.fullmatch(raw):
        return _BLANK
    if raw[0] == "#" and (match := _HASHES.match(raw)):
        at, hashes = match.end(), match.end()
        hashes = raw[:at].count("#")
        raw = _CLOSING.sub("", raw)  # "## Budget ##"
    elif raw[0] == ">" and (match := _QUOTE.match(raw)):
        at = match.end()
    if (first := raw[at : at + 1]) and first in _OPENERS and (match := _BULLET.match(raw, at)) and not raw.startswith("**", at):
        marker, at = first, match.end()
    if len(raw) == 1 and raw in BULLETS:
        return Clean("", (), raw, 0, 0)
    if "  " not in raw and not _TRIGGER.search(raw, at):
        bold = len(raw) - at if line.bold else 0
        return Clean(raw[at:], (Segment(0, line.start + at, len(raw) - at),) if at < len(raw) else (), marker, hashes, bold)
    return _unmarked(raw, at, line, marker, hashes)


def underlined(text: Text, cleans: list[Clean]) -> list[Clean]:
    """The lines of a document with those that a line of = or - underlines as headings: Markdown's other way, and typists'."""
    for index in range(1, len(cleans)):
        line, above = text.lines[index], cleans[index - 1]
        if cleans[index] is _BLANK and line.above < 1.0 and above.string and not above.hashes and not above.marker and len(text.lines[index - 1].cells) == 1:
            raw = text.string[line.start : line.end]
            if raw.strip(raw[0]) == "" and raw[0] in _UNDERLINES and _MATCHED[0] <= len(raw) / len(above.string) <= _MATCHED[1]:
                cleans[index - 1] = Clean(above.string, above.segments, "", _UNDERLINES[raw[0]], above.bold)
    return cleans


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
        if match.group("link") or match.group("escaped"):
            keep(*match.span("link" if match.group("link") else "escaped"))
        elif match.group("spaced"):
            for letter in range(match.start(), match.end(), 2):
                keep(letter, letter + 1)
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
