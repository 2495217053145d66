"""The lines of a document with how wide they run, so that a line that ends early is known to end a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.structure.labels import RUNS_IN, Label, label_of
from samtrad.reading.structure.own_labels import own_labels
from samtrad.reading.text import Text
from samtrad.swedish.dates_words import FULL

_MARKER = re.compile(r"(?:\d{1,2}|[a-zåäö]|i{1,3}|iv|vi{0,3})[.)]\s*", re.IGNORECASE)
_BEFORE_FIGURE = frozenset("gäller till senast perioden åren om vid på".split())  # what no line ends with that a figure follows: "gäller / 2025-01-01"
_DAY = re.compile(
    r"(?:den )?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mån?|tis?|ons?|tor?s?|fre?|lör?|sön?)\.? \d{1,2}\b|\d{1,2}(?:[-–]\d{1,2})? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
)
# words that no sentence and no heading ends with; "om", "till" and "på" end many ("ta ställning till")
_DANGLING = frozenset(
    "den det de en ett och eller samt som i för av med från enligt mellan genom under inom hos vid mot utan hur är har inte nr dnr § §§ kl kl. ca t.ex. bl.a. m.fl. dvs. s.k. fr.o.m. t.o.m.".split()
)
_LABELS_WITHIN = frozenset("ansvarig ansvariga ansvar ansv ansv. vem när klart klar datum senast deadline".split())
_BEFORE_LABEL = frozenset(".,;)")
"""What parts the label of a part within a paragraph from the part before it: "Boka lokal. Ansvarig: / Kansliet. Klart: / 3 maj"."""
_THOUSANDS = re.compile(r"\d{3}(?: \d{3})* ?(?:kr(?:onor)?|tkr|kkr|mkr|mnkr)\b")
_BEFORE_THOUSANDS = re.compile(r"[a-zåäö] \d{1,3}(?: \d{3})*\Z")
"""A sum that the line's end parts: "uppgår till 135 / 000 kronor"."""
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
UNDONE = "-,\u2010"
_FEW = 4
_WIDEST = 200  # characters of a line that somebody broke
_LOOSEST = 2.2  # sizes from line to line in a paragraph
_WHITE = 0.12  # sizes more than that, between paragraphs
_OVER = 1.3  # of a full line: lines broken by hand run no further
_FULL = 0.82  # of a full line of plain text, letters differing in width: fuller ones go on
SHORT_LINE = 0.8  # of a full line: shorter ones end what they say
_BROKEN_OFF = 0.5  # of a full line: not even a sentence goes on behind a line as short as this
WORD = 10  # characters of the next word that count: a very long one fits almost nowhere
_LONG_WORD = 14  # the same on pages, where widths are exact
LONG_LINE = 60  # characters of a line that fills its page's width
NO_LABEL = 100  # characters: no sub-heading is as long, and none opens a line with a colon after so many
_OWN_LABEL = 50  # characters of a line in which a label of the document's own ends
_A_SENTENCE = 40  # characters of a sentence that a quotation goes on with


class Page:
    """How wide the document's lines run, so that a line that ends early is known to end a paragraph."""

    def __init__(self, text: Text, cleans: Sequence[Clean], furniture: set[int]) -> None:
        self.text, self.cleans, self.furniture = text, cleans, furniture
        self.width = self._measure()
        self.pitch = self._pitch()
        self._labels: dict[tuple[str, int] | str, Label | None] = {}
        self._own = own_labels(cleans)
        self.left_labels: dict[int, int] = {}
        """Where the text starts beside labels of the left column that were broken over lines, by line."""

    def label(self, index: int) -> Label | None:
        """The sub-heading that a line is or opens with, kept: a line is asked for it from several sides, and the lines of rolls return."""
        clean = self.cleans[index]
        key = (clean.string, clean.bold) if clean.bold else clean.string
        try:
            return self._labels[key]
        except KeyError:
            found = self._labels[key] = self._label(clean)
            return found

    def _label(self, clean: Clean) -> Label | None:
        long = len(clean.string) > NO_LABEL and not clean.bold and not clean.string.startswith(RUNS_IN) and clean.string.find(":", 0, NO_LABEL) < 0
        found = None if long else label_of(clean.string, bold=clean.bold)
        if found is None and self._own and (colon := clean.string.find(": ", 0, _OWN_LABEL)) > 0 and clean.string[:colon] in self._own:
            return Label("decision", colon + 2)
        return found

    def _measure(self) -> float | None:
        """Width of a full line in characters or, on pages, right edge in points; None where lines are not broken."""
        rows = []
        for i in range(len(self.cleans) - 1):
            below = self.cleans[i + 1]
            if i in self.furniture or i + 1 in self.furniture or self.text.lines[i + 1].above >= 0.6 or not below.string[:1].islower() or below.marker:
                continue  # what opens with a bullet goes on from nothing: "Nämnden beslutar / - att anta planen"
            if len(self.text.lines[i].cells) == 1 and self.cleans[i].string:
                rows.append(self.reach(i))
        if len(rows) < _FEW:
            return self._widest()
        rows.sort()
        full = rows[int(len(rows) * 0.9)]
        if not self.text.pages and (full > _WIDEST or self._runs_over(full)):
            return None
        return full if full < 1000 and rows[len(rows) // 2] > 0.6 * full else None

    def _pitch(self) -> float | None:
        """How far apart the lines of one paragraph stand on pages, in type sizes; None where they are too few, or recognised in pictures."""
        if self.text.recognised or not self.text.pages:
            return None
        steps = sorted(
            step
            for i in range(len(self.cleans) - 1)
            if self.cleans[i + 1].string[:1].islower()
            and not self.cleans[i + 1].marker
            and len(self.text.lines[i].cells) == 1
            and (step := self._step(i, i + 1)) is not None
            and step < _LOOSEST
        )
        return steps[len(steps) // 2] if len(steps) >= _FEW else None

    def _step(self, index: int, following: int) -> float | None:
        """How far a line stands under another of its size on its page, in sizes; None for other lines."""
        line, below = self.text.lines[index], self.text.lines[following]
        if line.box is None or below.box is None or line.page != below.page or not line.size or line.size != below.size or below.box.y0 <= line.box.y0:
            return None
        return (below.box.y0 - line.box.y0) / line.size

    def is_apart(self, index: int, following: int) -> bool:
        """Whether a little white parts a line from the one above, more than lines of one paragraph have between them."""
        return self.pitch is not None and (step := self._step(index, following)) is not None and step > self.pitch + _WHITE

    def _runs_over(self, full: float) -> bool:
        """Whether lines run much further than those that seem full: each is a whole paragraph, and "Nämnden beslutar / att anta planen" two of them."""
        far = full * _OVER
        return sum(len(line.cells) == 1 and self.reach(i) > far for i, line in enumerate(self.text.lines) if i not in self.furniture) >= _FEW

    def _widest(self) -> float | None:
        """The right edge of the longest lines of a short document on pages, where all lines are broken; None elsewhere."""
        long = [
            self.reach(i)
            for i, line in enumerate(self.text.lines)
            if line.box and len(line.cells) == 1 and i not in self.furniture and len(self.cleans[i].string) > LONG_LINE
        ]
        return max(long) if len(long) > 1 else None

    def reach(self, index: int) -> float:
        """Where a line ends: its right edge in points, or the column of characters."""
        line = self.text.lines[index]
        return line.box.x1 if line.box else (line.lefts[0] if line.lefts else 0.0) + len(self.cleans[index].string)

    def fill(self, index: int, following: int) -> float:
        """How much of a full line is taken when the next line's first word is put at the end of a line: 1.0 is full."""
        if self.width is None:
            return 0.0
        return self.fill_of(index, following, self.width)

    def fill_of(self, index: int, following: int, width: float) -> float:
        """As ``fill``, for lines of another width (characters, or right edge in points)."""
        box = self.text.lines[index].box
        first = self.cleans[following].string.split(" ", 1)[0][: _LONG_WORD if box else WORD]
        if box:
            per_character = (box.x1 - box.x0) / max(self.text.lines[index].end - self.text.lines[index].start, 1)
            left = min(box.x0, width / 3)
            return (box.x1 + per_character * (len(first) + 1) - left) / max(width - left, 1.0)
        return (self.reach(index) + len(first) + 1) / width

    def is_row(self, index: int) -> bool:
        """Whether a line has several cells, a list's marker that stands apart not counted: "1.    Planen antas"."""
        cells = self.text.lines[index].cells
        if len(cells) < 2:
            return False
        return len(cells) > 2 or _MARKER.fullmatch(self.text.string, *cells[0]) is None

    def ends_early(self, index: int) -> bool:
        """Whether any next word had room on a line of plain text, so that a capital below it begins something else."""
        return self.width is None or (self.text.lines[index].box is None and self.reach(index) + WORD + 1 < _FULL * self.width)

    def goes_on(self, index: int, following: int) -> bool:
        """Whether a line without white space or marker before it continues the line above.

        A small letter goes on with an unfinished sentence; else the line above must have been full, and fuller
        still if it ends like a sentence. Lines are counted in characters where there are no boxes, and letters
        differ in width, hence the slack.
        """
        above, string = self.cleans[index].string, self.cleans[following].string
        if is_dangling(above, string):
            return True
        if string[0].islower() and above[-1] not in ".!?:":
            if _DAY.match(string) and _DAY.match(above):
                return False  # a list of days, one a line
            return self.width is None or above[-1] in UNDONE or self.fill(index, following) > (SHORT_LINE if _DAY.match(string) else _BROKEN_OFF)
        if self.width is None:
            return string[0] in '"”“' and above[-1].isalpha() and len(above) > _A_SENTENCE
        exact = self.text.lines[index].box is not None
        full = 0.97 if exact else (1.12 if above[-1] in ".!?" else _FULL)
        if exact and above[-1] in ".!?" and self.is_apart(index, following):
            return False
        return above[-1] != ":" and self.fill(index, following) > full


def is_dangling(above: str, following: str) -> bool:
    """Whether a line cannot have ended what it says: it ends in "för", "den" or "§", in a month whose year follows, or in the dash of a span."""
    cut = above.rfind(" ") + 1
    last = above[cut:]
    if last[-1] == ":" and last[:-1].casefold() in _LABELS_WITHIN and above[cut - 2 : cut - 1] in _BEFORE_LABEL:
        return True
    if last in _DANGLING or (last in _BEFORE_FIGURE and following[0].isdigit()):
        return cut > 0
    if above[-1] in "-\u2010\u2013" and following[0].isdigit() and above[:-1].rstrip()[-1:].isdigit():
        return True  # "perioden 2027- / 2031", "den 5– / 6 maj"
    if last[-1].isdecimal() and _THOUSANDS.match(following) and _BEFORE_THOUSANDS.search(above):
        return True
    return last in FULL and _YEAR.match(following) is not None
