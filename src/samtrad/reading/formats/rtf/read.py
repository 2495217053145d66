"""RTF to laid-out text: what a word processor shows on paper, without pages.

Kept are numbers and bullets of lists (RTF stores them beside their paragraphs), insertions, text boxes, results of fields
and notes; left out are deletions, hidden text, instructions of fields, comments, pictures and embedded objects. Nothing
outside the file is looked at, and nothing in it is run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from samtrad.reading.formats.blocks.laid_out import Row
from samtrad.reading.formats.blocks.text import text
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.rtf.group import LOOKS, Group, known, looking, shape
from samtrad.reading.formats.rtf.names import CHARACTERS, CHARSETS, EDGES, ENCODINGS, LINE_ENDS, NEW_PAGE, SILENT, STARRED, SYMBOL_CHARSET
from samtrad.reading.formats.rtf.story import Story
from samtrad.reading.formats.rtf.tokens import BYTES, CLOSE, OPEN, WORD, Token, tokens
from samtrad.reading.formats.symbols import SYMBOLS
from samtrad.reading.text import Text

KIND = "RTF document"
_DEEPEST = 2_000
_ONE_PAGE = 2_000  # characters that go on one page with its header
_MARKS = frozenset({"listtext", "pntext"})


def read_rtf(data: bytes) -> Text:
    """The text of an RTF document. Raises ``Unreadable`` ("damaged", "hostile", "no_text")."""
    document = _Document()
    document.read(data)
    return text(document.rows())


class _Document:
    """Reads the tokens one by one; ``at`` counts the document's characters in the order in which they are stored."""

    def __init__(self) -> None:
        self._body = Story()
        self._group = Group(self._body)
        self._groups: list[Group] = []
        self._letters = "cp1252"
        self._fonts: dict[int, str] = {}
        self._usual = -1
        self._edges: dict[str, list[Story]] = {}
        self._notes: list[Story] = []
        self._mark: list[str] = []
        self._pending, self._left, self._high = b"", 0, ""
        self._starred = self._opened = self._pages = self._title_page = False
        self.at = 0

    def read(self, data: bytes) -> None:
        """Read the whole file; one that is cut short is read as far as it goes."""
        for token in tokens(data):
            if token.kind == BYTES:
                self._bytes(token.data)
                continue
            if self._pending:
                self._flush()
            if token.kind == WORD:
                self._word(token)
            elif token.kind == OPEN:
                self._open()
            elif token.kind == CLOSE and self._groups:
                self._close()
                if not self._groups:
                    break  # what stands behind the document's own group is none of it
        self._flush()

    def rows(self) -> list[Row]:
        """Headers, body, notes and footers."""
        rows = self._body.end()
        long = self._pages or self.at > _ONE_PAGE
        heads = list(self._around("header", repeated=long))
        notes = [row for number, story in enumerate(self._notes, 1) for row in _apart(_numbered(story.end(), number))]
        feet = list(self._around("footer", repeated=True))
        return [*heads, Row("", []), *rows, Row("", []), *notes, Row("", []), *feet]

    def _around(self, kind: str, *, repeated: bool) -> Iterator[Row]:
        """Headers or footers, each wording once; those of a title page, and of a document of one page, are text."""
        seen: set[str] = set()
        for first in (True, False):
            for story in self._edges.get(f"first {kind}" if first else kind, []) if self._title_page or not first else []:
                rows = story.end()
                if (wording := "\n".join(row.string for row in rows if not row.is_blank)) not in seen:
                    seen.add(wording)
                    yield from rows if first or not repeated else _apart(rows)

    def _open(self) -> None:
        if len(self._groups) > _DEEPEST:
            raise Unreadable("hostile", f"the {KIND} has groups inside groups without end")
        self._groups.append(self._group)
        self._opened, self._starred = True, False

    def _close(self) -> None:
        group, self._group = self._group, self._groups.pop()
        self._high = ""
        if group.marks and not self._group.marks:
            self._numbered_list()
        if group.story is not self._group.story and group.story not in self._notes and not any(group.story in stories for stories in self._edges.values()):
            self._group.story.boxes += group.story.end()
        self._opened = self._starred = False

    def _numbered_list(self) -> None:
        """The number or bullet of a list's paragraph, which the word processor worked out, stands before its text."""
        mark = "".join(self._mark).strip()
        self._mark = []
        if mark and not self._group.silent:
            pen = self._group.story.pen
            if pen.is_empty:
                pen.mark(mark, self.at)
                pen.space(" ")

    def _word(self, token: Token) -> None:
        word, number, group = token.word, token.number, self._group
        opened, self._opened = self._opened, False
        if word == "*" and opened:
            self._starred = self._opened = True
        elif opened and (word in SILENT or (self._starred and word not in STARRED and word not in EDGES)):
            self._group = group._replace(silent=True, fonts=word == "fonttbl")
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in CHARACTERS:
            self._characters(CHARACTERS[word])
        elif group.fonts:
            self._font(word, number)
        elif word in LOOKS:
            self._group = looking(group, word, number)
        elif not group.silent:
            self._structure(word, number, opened=opened)
        self._starred = self._starred and self._opened

    def _structure(self, word: str, number: int | None, *, opened: bool) -> None:
        group, story = self._group, self._group.story
        if word in _MARKS and opened:
            self._group = group._replace(marks=True)
        elif word in EDGES:
            self._group = Group(Story(), font=group.font, instead=group.instead)
            self._edges.setdefault(EDGES[word], []).append(self._group.story)
        elif word == "footnote":
            self._group = group._replace(story=Story(), marks=False)
            self._notes.append(self._group.story)
        elif word == "shptxt":
            self._group = group._replace(story=Story(), marks=False)
        elif group.marks:
            if word == "tab":
                self._mark.append(" ")
        elif word == "par":
            story.end_paragraph()
        elif word in LINE_ENDS:
            story.pen.turn()
        elif word == "tab":
            story.pen.space("\t")
        elif word == "_":
            story.pen.mark("-", self.at)
        elif word in NEW_PAGE and number != 0:
            self._new_page(word)
        elif word in ENCODINGS:
            self._letters = ENCODINGS[word]
        elif word == "ansicpg":
            self._letters = known(f"cp{number}")
        elif word == "deff":
            self._usual = number or 0
        elif word == "titlepg":
            self._title_page = True
        else:
            shape(story, word, number)

    def _new_page(self, word: str) -> None:
        """A new page or section begins; what was written of a paragraph stands on the page before."""
        story = self._group.story
        if word != "pagebb" and not story.pen.is_empty:
            story.end_paragraph()
        story.turned = True
        self._pages = self._pages or bool(story.rows)

    def _font(self, word: str, number: int | None) -> None:
        """A font's entry in the table: which letters its bytes are."""
        if word == "f" and number is not None:
            self._group = self._group._replace(font=number)
        elif word == "fcharset" and number is not None:
            self._fonts[self._group.font] = "symbol" if number == SYMBOL_CHARSET else known(CHARSETS.get(number, ""), self._letters)
        elif word == "cpg" and number:
            self._fonts[self._group.font] = known(f"cp{number}")

    def _unicode(self, number: int) -> None:
        """A character by its number; surrogates come in pairs. What stands in for it in old programs is left out."""
        self._left = self._group.instead
        code = number & 0xFFFF if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._high = chr(code)
            return
        string, self._high = self._high + chr(code) if code <= 0x10FFFF else "\ufffd", ""
        self._characters(string.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"), counted=False)

    def _bytes(self, data: bytes) -> None:
        self._opened = False
        if self._left:
            skipped = min(self._left, len(data))
            self._left -= skipped
            data = data[skipped:]
        if not self._group.silent:
            self._pending += data

    def _flush(self) -> None:
        """Bytes to characters, in the letters of their font: several may make one."""
        data, self._pending = self._pending, b""
        if not data:
            return
        letters = self._fonts.get(self._group.font if self._group.font >= 0 else self._usual, self._letters)
        self._characters("".join(chr(0xF000 + byte) for byte in data) if letters == "symbol" else data.decode(letters, "replace"), counted=False)

    def _characters(self, string: str, *, counted: bool = True) -> None:
        group = self._group
        if counted and self._left:  # a word that stands in for a character counts as one byte
            self._left -= 1
            return
        if group.silent or group.hidden or group.deleted or not string:
            return
        if not string.isprintable():
            string = string.translate(_SHOWN)
        if group.marks:
            self._mark.append(string)
            return
        group.story.pen.write(string, self.at, bold=group.bold, size=group.size)
        group.story.size = group.size or group.story.size
        self.at += len(string)


_SHOWN = {**SYMBOLS, **dict.fromkeys((*range(0x20), 0x85, 0x2028, 0x2029), " ")}


def _numbered(rows: list[Row], number: int) -> list[Row]:
    """A note's rows, its number before the first."""
    for row in rows:
        if not row.is_blank:
            mark = f"{number} "
            row.stretches = [stretch._replace(start=stretch.start + len(mark), end=stretch.end + len(mark)) for stretch in row.stretches]
            row.string = mark + row.string
            break
    return rows


def _apart(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows that stand around the document's text."""
    for row in rows:
        row.furniture = True
        yield row
