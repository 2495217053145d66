"""What a paragraph of Word's says: its runs with tabs, breaks and symbols; what was deleted or only computes is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from lxml import etree

from samtrad.reading.formats.blocks.laid_out import Pen
from samtrad.reading.formats.docx.names import COMPATIBILITY, MATH, VAL, contents, is_on, w, whole
from samtrad.reading.formats.docx.styles import BOLD, SIZE, VANISH, Look, Styles
from samtrad.reading.formats.symbols import SYMBOLS

_SPACE = re.compile(r"[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_R, _T, _RPR, _RSTYLE = w("r"), w("t"), w("rPr"), w("rStyle")
_TAB, _BREAK, _TYPE = w("tab"), w("br"), w("type")
_SDT, _RUBY, _RUBY_BASE = w("sdt"), w("ruby"), w("rubyBase")
_FIELD, _FIELD_TYPE, _CHECK_BOX, _CHECKED, _DEFAULT = w("fldChar"), w("fldCharType"), w("checkBox"), w("checked"), w("default")
_SYMBOL, _CHAR, _NOTE_ID = w("sym"), w("char"), w("id")
_BOX, _ALTERNATIVES, _CHOICE, _FALLBACK = w("txbxContent"), f"{{{COMPATIBILITY}}}AlternateContent", f"{{{COMPATIBILITY}}}Choice", f"{{{COMPATIBILITY}}}Fallback"
_MATH_TEXT = f"{{{MATH}}}t"
_THROUGH = frozenset(map(w, ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo")))
_TABS = frozenset({_TAB, w("ptab")})
_HYPHEN = w("noBreakHyphen")
_LINE_ENDS = frozenset({_BREAK, w("cr")})
_DRAWN = frozenset({w("drawing"), w("pict"), w("object"), _ALTERNATIVES})
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_OWN_NUMBER = frozenset({w("footnoteRef"), w("endnoteRef")})
_FORMULAS = frozenset({f"{{{MATH}}}oMath", f"{{{MATH}}}oMathPara"})
_PAGE_SEEN = w("lastRenderedPageBreak")
_LOOKING = frozenset({BOLD, SIZE, VANISH, _RSTYLE})

PAGE_BREAK: Final = "page"


class Note(NamedTuple):
    """A footnote or endnote that the text refers to."""

    kind: str
    id: str


class Runs:
    """Reads the runs of one paragraph after another on a pen.

    ``at`` counts the characters read; ``boxes`` are the text boxes met and ``notes`` the notes referred to;
    ``pages`` whether the document is known to have a second page; ``own`` the number of the note that is read.
    """

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.at = 0
        self.pen = Pen()
        self.boxes: list[etree._Element] = []
        self.notes: list[Note] = []
        self.pages = False
        self.own = ""
        self._fields: list[bool] = []  # of each open field whether its result is reached
        self._silent = False
        self._looks: dict[tuple[bool | None, str | None, bool | None, str | None, Look], Look] = {}

    def close_fields(self) -> None:
        """A field whose instruction does not end in its paragraph is broken: what follows is text again."""
        if self._silent:
            self._fields.clear()
            self._silent = False

    def read(self, parent: Iterable[etree._Element], look: Look) -> None:
        """All that stands in a paragraph or in what holds runs, child by child."""
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child, look)
            elif tag in _THROUGH:
                self.read(child, look)
            elif tag == _SDT:
                for content in contents(child):
                    self.read(content, look)
            elif tag in _FORMULAS:
                for part in child.iter(_MATH_TEXT):
                    self._write(part.text, look)
            elif tag == _ALTERNATIVES:
                self._alternatives(child, look)

    def _run(self, run: etree._Element, look: Look) -> None:
        for child in run:
            tag = child.tag
            if tag == _T:
                self._write(child.text, look)
            elif tag == _RPR:
                look = self._look(child, look)
            elif tag in _TABS:
                if not self._silent:
                    self.pen.space("\t")
            elif tag in _LINE_ENDS:
                self.pages = self.pages or child.get(_TYPE) == PAGE_BREAK
                if not self._silent:
                    self.pen.turn()
            elif tag == _FIELD:
                self._field(child)
            elif tag == _PAGE_SEEN:
                self.pages = True
            else:
                self._rare(child, tag, look)

    def _rare(self, child: etree._Element, tag: str, look: Look) -> None:
        """What few runs hold: symbols, notes, drawings with text boxes, words with their reading above."""
        if tag in _NOTES:
            self.notes.append(Note(_NOTES[tag], child.get(_NOTE_ID) or ""))
        elif tag in _DRAWN:
            self._drawn(child, look)
        elif tag == _HYPHEN:
            self.pen.mark("-", self.at)
        elif tag == _SYMBOL:
            self._symbol(child.get(_CHAR) or "")
        elif tag in _OWN_NUMBER:
            self.pen.mark(self.own, self.at)
            self.pen.space(" ")
        elif tag == _RUBY:
            for base in child.iterchildren(_RUBY_BASE):
                self.read(base, look)

    def _write(self, string: str | None, look: Look) -> None:
        if not string or self._silent or look.hidden:
            return
        if not string.isprintable():
            string = _SPACE.sub(" ", string).translate(SYMBOLS)
        self.pen.write(string, self.at, bold=bool(look.bold), size=look.size or 0.0)
        self.at += len(string)

    def _look(self, properties: etree._Element, under: Look) -> Look:
        """How a run looks; the few ways that a document has are worked out once."""
        bold: bool | None = None
        hidden: bool | None = None
        size: str | None = None
        style: str | None = None
        for child in properties:
            tag = child.tag
            if tag in _LOOKING:
                value = child.get(VAL)
                if tag == BOLD:
                    bold = is_on(value)
                elif tag == SIZE:
                    size = value
                elif tag == VANISH:
                    hidden = is_on(value)
                else:
                    style = value
        if bold is None and size is None and hidden is None and style is None:
            return under
        key = (bold, size, hidden, style, under)
        look = self._looks.get(key)
        if look is None:
            own = Look(bold, whole(size) / 2 or None, hidden)
            look = self._looks[key] = (own.over(self.styles.look(style)) if style else own).over(under)
        return look

    def _field(self, mark: etree._Element) -> None:
        kind = mark.get(_FIELD_TYPE)
        if kind == "begin":
            self._fields.append(False)
            if (box := next(mark.iter(_CHECK_BOX), None)) is not None:
                self._tick(box)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()
        self._silent = not all(self._fields)

    def _tick(self, box: etree._Element) -> None:
        """A form's box, ticked or not."""
        states = [child for name in (_CHECKED, _DEFAULT) if (child := box.find(name)) is not None]
        self.pen.mark("\u2612" if states and is_on(states[0].get(VAL)) else "\u2610", self.at)

    def _symbol(self, code: str) -> None:
        try:
            number = int(code, 16)
        except ValueError:
            return
        if 0x20 < number < 0xD800 or 0xE000 <= number < 0xFFFE:
            self.pen.mark(SYMBOLS.get(number, chr(number)), self.at)

    def _drawn(self, drawing: etree._Element, look: Look) -> None:
        """Text boxes of a drawing, to be read after the paragraph; of alternatives only the first that there is."""
        if drawing.tag == _ALTERNATIVES:
            self._alternatives(drawing, look)
            return
        for child in drawing:
            if child.tag == _BOX:
                self.boxes.append(child)
            else:
                self._drawn(child, look)

    def _alternatives(self, element: etree._Element, look: Look) -> None:
        chosen = element.find(_CHOICE)
        if chosen is None:
            chosen = element.find(_FALLBACK)
        if chosen is None:
            return
        if chosen.find(_R) is not None:
            self.read(chosen, look)
        else:
            self._run(chosen, look)
