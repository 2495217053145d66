"""Lines joined to paragraphs and list entries."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.structure.labels import Label, label_of
from samtrad.reading.text import Text

# "1. ", "2) ", "a) ", "B/ ", "iv. "; a year, a decimal or a week ("v. 11") is no marker
_NUMBERED = re.compile(r"(?P<marker>\d{1,2}[.)](?=\s)|\d{1,2}\.\d{1,2}\.?(?=\s)|[A-Za-zÅÄÖåäö][)/](?=\s?\S)|[a-h]\.(?=\s)|\(?(?:i{1,3}[.)]|iv[.)]|vi{1,3}[.)]|v\))(?=\s))\s*")
_MARKER_ENDS = frozenset(".)/")
_MARKER = re.compile(r"(?:\d{1,2}|[a-zåäö]|i{1,3}|iv|vi{0,3})[.)]\s*", re.IGNORECASE)
# what no line of a text of its own ends with: "godkänns och gäller / 2025-01-01"
_BEFORE_FIGURE = frozenset("gäller till senast perioden åren om vid på".split())  # and what a figure goes on with: "gäller / 2025-01-01"
_CUT_LABEL = re.compile(r"\b(?:dnr|diarienr|ärendenr|diarienummer|ärendenummer)[.:]?\Z", re.IGNORECASE)
_CUT_ENDS = ("nr", "NR", "Nr", "nR", "mer", "MER", "Mer")  # letters that such a label ends with
_CUT_CASE = re.compile(r"\b(?:dnr|diarienr|ärendenr|diarienummer|ärendenummer)\b[.:]?\s*[\d./:-]+\Z", re.IGNORECASE)
_CASE_SUFFIX = re.compile(r"[A-ZÅÄÖ]{2,6}")
_CASE_ENDS = frozenset("rRnN:.0123456789")
_SUSPENDED = re.compile(r"(?:och|eller|samt|respektive|till|/)\b", re.IGNORECASE)
_DAY = re.compile(r"(?:den )?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mån?|tis?|ons?|tor?s?|fre?|lör?|sön?)\.? \d{1,2}\b|\d{1,2}(?:[-–]\d{1,2})? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))")
# words that no sentence and no heading ends with; "om", "till" and "på" end many ("ta ställning till")
_DANGLING = frozenset("den det de en ett och eller samt som i för av med från enligt mellan genom under inom hos vid mot utan hur är har inte nr dnr § §§ kl kl. ca t.ex. bl.a. m.fl. dvs. s.k. fr.o.m. t.o.m.".split())
_MONTHS = frozenset("januari februari mars april maj juni juli augusti september oktober november december".split())
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_CLAUSE = ("att ", "dels ", "samt att ")
_BEFORE_CLAUSE = (" samt", " och", "beslutar", "besluta", "beslut", "beslöts", "beslöt", "beslutade", "följande")
_TERMINAL = '.:!?;”")'
_UNDONE = "-,\u2010"
_FEW = 4
_FULL = 0.82  # of a full line of plain text, letters differing in width: fuller ones go on
_SHORT_LINE = 0.8  # of a full line: shorter ones end what they say
_BROKEN_OFF = 0.5  # of a full line: not even a sentence goes on behind a line as short as this
_WORD = 10  # characters of the next word that count: a very long one fits almost nowhere
_LONG_WORD = 14  # the same on pages, where widths are exact
_LONG_LINE = 60  # characters of a line that fills its page's width
_NO_LABEL = 100  # characters: no sub-heading is as long, and none opens a line with a colon after so many
_GAP = 0.6  # line heights of white that part paragraphs
_INDENT = 2.0  # columns of characters, or points, that the first line of a paragraph is set in at least
_DEEPEST = 40.0  # and at most
_A_SENTENCE = 40  # characters of a sentence that a quotation goes on with


class Page:
    """How wide the document's lines run, so that a line that ends early is known to end a paragraph."""

    def __init__(self, text: Text, cleans: Sequence[Clean], furniture: set[int]) -> None:
        self.text, self.cleans, self.furniture = text, cleans, furniture
        self.width = self._measure()
        self._labels: dict[tuple[str, int] | str, Label | None] = {}

    def label(self, index: int) -> Label | None:
        """The sub-heading that a line is or opens with, kept: a line is asked for it from several sides, and the lines of rolls return."""
        clean = self.cleans[index]
        key = (clean.string, clean.bold) if clean.bold else clean.string
        labels = self._labels
        if key in labels:
            return labels[key]
        long = len(clean.string) > _NO_LABEL and not clean.bold and clean.string.find(":", 0, _NO_LABEL) < 0
        found = labels[key] = None if long else label_of(clean.string, bold=clean.bold)
        return found

    def _measure(self) -> float | None:
        """Width of a full line in characters or, on pages, right edge in points; None where lines are not broken."""
        rows = []
        for i in range(len(self.cleans) - 1):
            if i in self.furniture or i + 1 in self.furniture or self.text.lines[i + 1].above >= 0.6 or not self.cleans[i + 1].string[:1].islower():
                continue
            if len(self.text.lines[i].cells) == 1 and self.cleans[i].string:
                rows.append(self.reach(i))
        if len(rows) < _FEW:
            return self._widest()
        rows.sort()
        full = rows[int(len(rows) * 0.9)]
        return full if full < 1000 and rows[len(rows) // 2] > 0.6 * full and (self.text.pages or full <= 200) else None

    def _widest(self) -> float | None:
        """The right edge of the longest lines of a short document on pages, where all lines are broken; None elsewhere."""
        long = [self.reach(i) for i, line in enumerate(self.text.lines) if line.box and len(line.cells) == 1 and i not in self.furniture and len(self.cleans[i].string) > _LONG_LINE]
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
        first = self.cleans[following].string.split(" ", 1)[0][: _LONG_WORD if box else _WORD]
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
        return self.width is None or (self.text.lines[index].box is None and self.reach(index) + _WORD + 1 < _FULL * self.width)

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
            return self.width is None or above[-1] in _UNDONE or self.fill(index, following) > (_SHORT_LINE if _DAY.match(string) else _BROKEN_OFF)
        if self.width is None:
            return string[0] in '"”“' and above[-1].isalpha() and len(above) > _A_SENTENCE
        exact = self.text.lines[index].box is not None
        full = 0.97 if exact else (1.12 if above[-1] in ".!?" else _FULL)
        return above[-1] != ":" and self.fill(index, following) > full


def is_dangling(above: str, following: str) -> bool:
    """Whether a line cannot have ended what it says: it ends in "för", "den" or "§", or in a month whose year follows."""
    cut = above.rfind(" ") + 1
    last = above[cut:]
    if last in _DANGLING or (last in _BEFORE_FIGURE and following[0].isdigit()):
        return cut > 0
    return last in _MONTHS and _YEAR.match(following) is not None


def join(cleans: Sequence[Clean], indexes: Sequence[int], whole: str, *, skip: int = 0, upto: int | None = None) -> tuple[str, list[Segment]]:
    """One clean string of several lines, hyphens at line ends taken out, with the way back.

    ``skip`` characters at the start of the first line are left out; ``upto`` cuts the last line.
    """
    if len(indexes) == 1 and not skip and upto is None:
        return cleans[indexes[0]].string, list(cleans[indexes[0]].segments)
    parts: list[str] = []
    segments: list[Segment] = []
    size = 0
    for place, index in enumerate(indexes):
        string, pieces = cleans[index].string, cleans[index].segments
        low = skip if place == 0 else 0
        high = upto if upto is not None and place == len(indexes) - 1 else len(string)
        body = string[low:high]
        if not body:
            continue
        if parts and not (drop := _hyphen(parts[-1], body, whole)):
            if not (parts[-1].endswith("-") and drop is None):
                parts.append(" ")
                size += 1
        elif parts:
            parts[-1] = parts[-1][:-1]
            size -= 1
            last = segments[-1]
            segments[-1] = Segment(last.start, last.origin, last.length - 1)
        for piece in pieces:
            first, end = max(piece.start, low), min(piece.start + piece.length, high)
            if first < end:
                segments.append(Segment(size + first - low, piece.origin + first - piece.start, end - first))
        parts.append(body)
        size += len(body)
    return "".join(parts), segments


def _hyphen(before: str, after: str, whole: str) -> bool | None:
    """What to do where a line ends in a hyphen: True drop it, None keep it and add no space, False add a space.

    "kommun-/styrelsen" loses it, "GR-/kommunerna" and "2020-/2021" keep it, "hälso- och" keeps it and a space.
    """
    if len(before) < 2 or before[-1] not in "-\u2010" or not before[-2].isalnum():
        return False
    if _SUSPENDED.match(after):
        return False
    stem = re.split(r"[\s(/]", before[:-1])[-1]
    first = re.match(r"\w*", after)
    follow = first.group() if first else ""
    if not after[0].islower() or not stem[-1:].islower() or stem.isupper():
        return None
    if f"{stem}-{follow}" in whole and f"{stem}{follow}" not in whole:
        return None
    return True


def passages(page: Page, indexes: Iterable[int], fixed: set[int] | None = None) -> list[Passage]:
    """The paragraphs, list entries and table rows that lines make, in order. ``fixed`` lines stand alone.

    A line opens a new passage after white space, with a marker of its own, under a sub-heading, or where the
    line above had room for its first word. A paragraph that is broken by furniture or a page goes on.
    """
    order = list(indexes)
    lines, cleans = page.text.lines, page.cleans
    groups: list[list[int]] = []
    pending: list[str] = []
    markers: dict[int, str] = {}
    fixed = fixed or set()
    splits: set[int] = set()
    for position, index in enumerate(order):
        clean = cleans[index]
        if not clean.string:
            pending += [clean.marker] if clean.marker else []
            continue
        if len(pending) > 1:
            splits = _stray_bullets(page, order[position:], len(pending) - 1)
            markers.update(dict.fromkeys(splits, pending[0]))
        if clean.marker or pending:
            markers[index] = clean.marker or pending[0]
        alone = not groups or pending or index in fixed or index in splits or groups[-1][-1] in fixed or (lines[index].above >= _GAP and _stands_apart(clean))
        if not alone and _continues(page, groups[-1], index):
            groups[-1].append(index)
        else:
            groups.append([index])
        if pending:
            pending.clear()
    return [_passage(page, group, markers.get(group[0], "")) for group in groups]


def _stands_apart(clean: Clean) -> bool:
    """Whether a line with white above it can be no going on of anything: most are told so at once."""
    return clean.marker != "" or (len(clean.string) >= _WORD and not clean.string[0].islower())


def _stray_bullets(page: Page, order: Sequence[int], wanted: int) -> set[int]:
    """Where entries start whose bullets all stand above them, as text drawn from a page in columns has it.

    The ``wanted`` shortest lines that end a sentence part the lines up to the next white space or bullet.
    """
    ends: list[tuple[int, int]] = []
    for above, index in itertools.pairwise(order):
        clean = page.cleans[index]
        if not clean.string or clean.marker or (page.text.lines[index].above >= 0.6 and index - 1 not in page.furniture) or label_of(clean.string):
            break
        string = page.cleans[above].string
        if string and string[-1] in ".:" and clean.string[0].isupper():
            ends.append((len(string), index))
    return {index for _, index in sorted(ends)[:wanted]}


def _continues(page: Page, group: list[int], index: int) -> bool:
    """Whether a line goes on with the passage that ``group`` has begun."""
    last = group[-1]
    clean, line, above, before = page.cleans[index], page.text.lines[index], page.cleans[last], page.text.lines[last]
    string, ending = clean.string, above.string[-1]
    broken = index != last + 1 or line.page != before.page
    small = string[0].islower()
    if clean.marker:
        # a dash that the line break put first: "Remiss om kusten / - samråd"
        return clean.marker in "-–" and line.above < _GAP and not broken and ending not in _TERMINAL and not page.cleans[group[0]].marker and page.fill(last, index) > 1.0
    if line.above >= _GAP or broken:
        return (small and _goes_on_over(page, group, index, broken=broken)) or (ending in _CASE_ENDS and len(string) < _WORD and _case_number_goes_on(above.string, string))
    if (ending == ")" or above.string[above.string.rfind(" ") + 1].isupper()) and ending not in _CASE_ENDS and ending not in _UNDONE and string[0].isupper() and page.ends_early(last):
        return False  # the lines of a roll: told at once
    if clean.hashes or above.hashes or page.is_row(index) or is_numbered(string):
        return False
    if page.is_row(last):
        return small and ending not in _TERMINAL and not string.startswith(_CLAUSE) and _hangs(page, last, index)
    unfinished = small and ending not in _TERMINAL
    if (not unfinished and page.label(index)) or (len(group) == 1 and page.label(last)):
        return False
    if (clean.bold >= len(string)) != (above.bold >= len(above.string)):
        return False
    if ending in _CASE_ENDS and _case_number_goes_on(above.string, string):
        return True
    if small and string.startswith(_CLAUSE) and _opens_clause(page, last, index):
        return False
    if ending in _UNDONE and (small or page.width is not None):
        return True
    return page.goes_on(last, index) and not _is_set_in(page, group, index)


def _goes_on_over(page: Page, group: list[int], index: int, *, broken: bool) -> bool:
    """Whether a line in lower case goes on over white space, furniture or a page's end."""
    last = group[-1]
    line, above = page.text.lines[index], page.cleans[last]
    if above.string[-1] in _TERMINAL or len(above.string) <= _WORD + 2 or above.hashes or len(line.cells) > 1 or len(page.text.lines[last].cells) > 1 or is_numbered(page.cleans[index].string):
        return False
    if page.cleans[index].string.startswith(_CLAUSE) and (not broken or _opens_clause(page, last, index)):
        return False
    if not broken and page.width is not None and not page.goes_on(last, index):
        return False
    if len(group) == 1 and page.label(last):
        return False
    return (page.cleans[index].bold >= len(page.cleans[index].string)) == (above.bold >= len(above.string))


def _hangs(page: Page, last: int, index: int) -> bool:
    """Whether a line goes on with the right one of two cells above it: "Beslöts    att uppdra åt ordföranden / att föra ..."."""
    before, line = page.text.lines[last], page.text.lines[index]
    return len(before.cells) == 2 and abs(before.lefts[1] - line.lefts[0]) <= _INDENT


def _is_set_in(page: Page, group: list[int], index: int) -> bool:
    """Whether a line is set in from the one above, as the first of a paragraph is."""
    string = page.cleans[index].string
    if not string[0].isupper() or page.cleans[group[0]].marker or is_numbered(page.cleans[group[0]].string):
        return False
    lefts = page.text.lines[index].lefts, page.text.lines[group[-1]].lefts
    return bool(lefts[0] and lefts[1]) and _INDENT <= lefts[0][0] - lefts[1][0] <= _DEEPEST and page.cleans[group[-1]].string[-1] in ".!?:"


def is_numbered(string: str) -> bool:
    """Whether a line opens with the number or letter of a list entry."""
    return not _MARKER_ENDS.isdisjoint(string[1:6]) and _NUMBERED.match(string) is not None


def _opens_clause(page: Page, last: int, index: int) -> bool:
    """Whether a line that begins with "att" begins an att-sats of its own, rather than running on by chance."""
    above = page.cleans[last].string
    broken = page.width is not None or (_LONG_LINE < len(above) < _NO_LABEL and above[-1].isalnum())
    return not broken or above[-1] in ",;:." or above.endswith(_BEFORE_CLAUSE) or (above.startswith("att ") and page.fill(last, index) < _SHORT_LINE)


def _case_number_goes_on(above: str, following: str) -> bool:
    """Whether a case number was broken over lines: "Taxa för hamnen Dnr:" and "2025.118 HN", or "2025.118" and "HN"."""
    return (above.rstrip(".:").endswith(_CUT_ENDS) and _CUT_LABEL.search(above, max(len(above) - 20, 0)) is not None) or (above[-1].isdigit() and _CASE_SUFFIX.fullmatch(following) is not None and _CUT_CASE.search(above) is not None)


def _passage(page: Page, group: list[int], marker: str) -> Passage:
    first = group[0]
    head, line = page.cleans[first], page.text.lines[first]
    skip = 0
    kind = "bullet" if marker else "paragraph"
    if len(line.cells) > 1 and page.is_row(first):
        kind = "row"
    elif not _MARKER_ENDS.isdisjoint(head.string[1:6]) and (match := _NUMBERED.match(head.string)):
        kind, marker, skip = "numbered", match.group("marker"), match.end()
        if skip >= len(head.string) and len(group) == 1:
            kind, skip = "paragraph", 0
    if skip or len(group) > 1:
        passage = Passage(*join(page.cleans, group, page.text.string, skip=skip), (first, group[-1] + 1), kind)
    else:
        passage = Passage(head.string, head.segments, (first, first + 1), kind)
    passage.marker = marker
    passage.indent = int(line.lefts[0]) if line.lefts else 0
    return passage
