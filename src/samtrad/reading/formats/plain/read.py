"""Plain text and Markdown: bytes to laid-out text, with the byte offsets of every line."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from functools import partial

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.plain.eight_bit import AS_WINDOWS, EIGHT_BIT, decoded, encoding_of
from samtrad.reading.formats.plain.spelt_twice import undone
from samtrad.reading.formats.plain.tables import in_tables
from samtrad.reading.text import BULLETS, Glyphs, Line, Place, Respelt, Text
from samtrad.reading.words import Span

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LINE_END = re.compile(r"\r\n|\r|\n")
_COLUMN_GAP = re.compile(r"[ \xa0]*(?:\t+|\|)[ \xa0\t|]*|[ \xa0]{3,}")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_MARKERS = frozenset((*BULLETS, "*", "+", "o", "att", "dels"))
_MARKER = re.compile(r"\(?(?:\d{1,2}|[A-Za-zÅÄÖåäö]|i{1,3}|iv|vi{0,3})[.)]|\d{1,2}\.\d{1,2}\.?")
_TAB = 8
_MARGIN = (0.0,)
_MOST_CONTROL = 0.02  # share of control characters above which a file is no text
_ODD_UTF16 = 0.3  # share of zero bytes in every second place above which a file without a mark is UTF-16


def read_plain(data: bytes) -> Text:
    """The text of a file in UTF-8, UTF-16 or an old encoding of Windows, DOS or Mac, line ends as line feeds, a byte order mark left out.

    Bytes that are not valid UTF-8 in a file that otherwise is are read as Windows-1252, so nothing is lost; what was
    spelt twice is spelt once. Raises ``Unreadable`` ("empty", "binary", "encoding").
    """
    if not data.strip(b"\x00 \t\r\n\x0c\xef\xbb\xbf\xff\xfe"):
        raise Unreadable("empty", "the file holds no text")
    stands, encoding, skipped = decode(data)
    raw, changes = undone(stands) if encoding not in EIGHT_BIT else (stands, ())
    if len(_CONTROL.findall(raw)) > max(_MOST_CONTROL * len(raw), 2):
        raise Unreadable("binary", "the file is not text")
    string = _LINE_END.sub("\n", raw) if "\r" in raw else raw
    pages = _pages(string)
    text = Text(string, in_tables(string, _lines(string, pages)), pages, partial(_offsets, raw, encoding, skipped, changes), encoding)
    text.respelt = undone(_LINE_END.sub("\n", stands))[1] if changes and "\r" in raw else changes
    return text


def laid_out(string: str, pages: Sequence[Span] = ()) -> Text:
    """A string that was read before as a text again, its lines told by its line ends; where its characters came from is not known."""
    return Text(string, _lines(string, list(pages)), pages)


def decode(data: bytes) -> tuple[str, str, int]:
    """The string, its encoding and how many bytes a byte order mark took. Raises ``Unreadable`` ("encoding")."""
    for mark, wide in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(wide, "replace"), wide, len(mark)
    if guessed := _utf16_without_mark(data):
        return data.decode(guessed, "replace"), guessed, 0
    try:
        return data.decode("utf-8"), "utf-8", 0
    except UnicodeDecodeError as error:
        if _is_mostly_utf8(data, error.start):
            return data.decode("utf-8", AS_WINDOWS), "utf-8", 0
    encoding = encoding_of(data)
    if encoding is None:
        raise Unreadable("encoding", "the characters are coded in a way that is not known")
    return decoded(data, encoding), encoding, 0


def _is_mostly_utf8(data: bytes, first_fault: int) -> bool:
    """A file with valid multi-byte characters and a few faults, rather than one in an eight-bit encoding."""
    faults = data.decode("utf-8", "replace").count("\ufffd")
    valid = len(re.findall(rb"[\xc3\xe2][\x80-\xbf]", data))
    return valid > faults or (first_fault > len(data) - 4 and faults == 1)


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:2000]
    if len(sample) < 8 or b"\x00" not in sample:
        return None
    even, odd = sample[::2].count(0) / len(sample[::2]), sample[1::2].count(0) / len(sample[1::2])
    if odd > _ODD_UTF16 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > _ODD_UTF16 and odd < 0.05 else None


def _offsets(raw: str, encoding: str, skipped: int, changes: Sequence[Respelt] = ()) -> list[Glyphs]:
    """One stretch of glyphs a line with its bytes in the file; the string they belong to has line feeds at line ends.

    Characters that stand there otherwise, being spelt twice, are stretches of their own.
    """
    ends = [m.group() for m in _LINE_END.finditer(raw)] if "\r" in raw else ["\n"] * raw.count("\n")
    bodies = _LINE_END.split(raw) if "\r" in raw else raw.split("\n")
    width = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4}.get(encoding, 1)
    glyphs = []
    start, byte, at, change = 0, skipped, 0, 0
    for body, end in zip(bodies, [*ends, ""], strict=True):
        first = change
        while change < len(changes) and changes[change].at < at + len(body):
            change += 1
        for low, high, stands in _pieces(body, at, changes[first:change]):
            size = len(stands) if width == 1 and (stands.isascii() or encoding in EIGHT_BIT) else len(stands.encode(encoding, "surrogatepass"))
            glyphs.append(Glyphs(start + low, high - low, Place(0, None, (byte, byte + size))))
            byte += size
        start += len(body) + 1
        at += len(body) + len(end)
        byte += len(end) * width
    return glyphs


def _pieces(body: str, at: int, changes: Sequence[Respelt]) -> Iterator[tuple[int, int, str]]:
    """A line cut at the characters that stand otherwise in the file: from where to where, and what stands there."""
    low = 0
    for change in changes:
        if low < change.at - at:
            yield low, change.at - at, body[low : change.at - at]
        low = change.at - at + 1
        yield low - 1, low, change.stood
    if low < len(body):
        yield low, len(body), body[low:]


def _pages(string: str) -> list[Span]:
    """Form feeds part pages, as programs that turn PDF into text leave them."""
    if "\f" not in string.strip("\f"):
        return []
    starts = [0, *(m.end() for m in re.finditer("\f", string) if m.end() < len(string))]
    return list(zip(starts, [*starts[1:], len(string)], strict=True))


def _lines(string: str, pages: list[Span]) -> list[Line]:
    lines: list[Line] = []
    start, blanks, page = 0, 0, 1 if pages else 0
    for row in string.split("\n"):
        content = row.strip()
        if not content:
            blanks += 1
            start += len(row) + 1
            continue
        begin = start + (row.index(content) if len(content) < len(row) else 0)
        start += len(row) + 1
        end = begin + len(content)
        while page and page < len(pages) and begin >= pages[page - 1][1]:
            page += 1
        if row is content and "\t" not in content and "   " not in content and "|" not in content:
            lines.append(Line(begin, end, ((begin, end),), page, None, 0.0, False, float(blanks), _MARGIN))
        else:
            cells, lefts = cells_of(row, content, begin)
            lines.append(Line(begin, end, cells, page, None, 0.0, False, float(blanks), lefts))
        blanks = 0
    return lines


def cells_of(row: str, content: str, begin: int) -> tuple[tuple[Span, ...], tuple[float, ...]]:
    """Cells of a row with their columns; tabs count to the next multiple of eight."""
    left = 0 if row[0] == content[0] else len(row[: row.index(content)].expandtabs(_TAB))
    if "\t" not in content and "   " not in content and "|" not in content:
        return ((begin, begin + len(content)),), (float(left),)
    spans, at = [], 0
    for gap in _COLUMN_GAP.finditer(content):
        if gap.start() > at:
            spans.append((at, gap.start()))
        at = gap.end()
    if at < len(content):
        spans.append((at, len(content)))
    if len(spans) > 1 and "|" not in content[: spans[1][0]] and _opens_entry(content[slice(*spans[0])]):
        # the gap behind the mark of a list entry parts no columns: "•\tTaxan höjs", "att\tanta taxan", "b)\tLäget i skolan"
        spans[:2] = [(spans[0][0], spans[1][1])]
    lefts = tuple(float(left + len(content[:s].expandtabs(_TAB))) for s, _ in spans)
    return tuple((begin + s, begin + e) for s, e in spans), lefts


def _opens_entry(mark: str) -> bool:
    """Whether a line's first cell is the mark of a list entry."""
    return mark in _MARKERS or _MARKER.fullmatch(mark) is not None
