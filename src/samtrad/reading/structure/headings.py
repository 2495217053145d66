"""How far the heading of an item runs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.structure.cases import is_case_line
from samtrad.reading.structure.clauses import DAY, FINITE, PAST_OR_PRESENT, is_day_line, is_unfinished
from samtrad.reading.structure.labels import label_of
from samtrad.reading.structure.page import Page
from samtrad.reading.structure.paragraphs import is_numbered
from samtrad.reading.structure.places import Places
from samtrad.swedish.case_numbers import case_number_in

_LONGEST_HEADING = 8  # lines
_WIDER = 1.12
_NUMBER_CELL = 14  # characters that a cell with an item's number takes at most
_RUN_IN = re.compile(r"(?<=[^\W\d_]{3}|\w\w\))\.\s+(?=[A-ZÅÄÖ])")  # no full stop of "dnr." or "t.ex."
_LONG_LINE = 110
_FEWEST_CAPITALS = 3
_SHORT = 90  # characters of a heading
_A_SENTENCE = 40  # characters
_MARKED = re.compile(r"\d{1,2}[.)]\s|[A-Za-z][)/]\s?\S")
_OPENS_CLAUSE = re.compile(
    r"(?:\S+ ){1,3}?(?:beslöt|beslutar|beslutade|noterar|noterade|godkänner|godkände|fastställer|fastställde|informerar|informerade|redogör|redogjorde|berättar|berättade|konstaterar|konstaterade|väljer|valde|utser|utsåg|föreslår|föreslog|antecknar|antecknade|tackar|tackade|hälsar|hälsade|öppnar|öppnade)\b"
)
_GIVEN_NAME = re.compile(r"\s[A-ZÅÄÖ][\w’'-]+\Z")
_SURNAME = re.compile(r"[A-ZÅÄÖ][\w’'-]+ \([A-ZÅÄÖ]{1,4}\)(?=\Z|,?\s(?:till|i|och|samt|om|som|från|ur|för|angående|gällande)\b)")
"""The rest of a name that the end of a line parts: "i stället för Anna" over "Berg (S) och Bo Ek (M)"."""
_FOLD = re.compile(r"\W+")


def folded(string: str) -> str:
    """A string for comparing wordings: case, white space and punctuation left out."""
    return _FOLD.sub("", string.casefold())


_ASIDE = re.compile(
    r"\((?:se )?(?:bil(?:aga|agor)?\b\.?(?! till)|kl(?:ockan)?\b\.?\s?\d|\d{1,2}[.:]\d\d|ca\.? \d|\d+ min|muntlig|information|info\b|beslut\b|diskussion|dialog|stående punkt|föredra|bordlagt|återkommande|handling(?:ar)?\b|utskickat|dnr\b)[^()]{0,60}\)\.?",
    re.IGNORECASE,
)
"""What is set in brackets on a line of its own beneath a heading, and is no part of it: "(Bil. 1)", "(kl. 9.15, information)"."""


class Headings:
    """Where the headings of a document's items end. ``starts`` are the lines that open its items."""

    def __init__(self, page: Page, starts: Sequence[int]) -> None:
        self.page = page
        self.width = _width(page, starts)
        self.places = Places(page, starts)

    def lines(self, first: int, stop: int, expected: str, *, filled: bool) -> list[int]:
        """The lines of the heading that starts on line ``first``, at most up to ``stop``.

        ``filled`` tells that ``first`` itself holds words of the heading (else it holds the number only and the
        heading follows). ``expected`` is the folded wording on the contents page, "" where there is none.
        """
        return _over_furniture(self.page, self._together(first, stop, expected, filled=filled), stop)

    def _together(self, first: int, stop: int, expected: str, *, filled: bool) -> list[int]:
        """As ``lines``, up to the first line that furniture parts from the rest."""
        page, width = self.page, self.width
        lines = [first] if filled else []
        read = ""
        for index in range(first + 1, stop):
            if index in page.furniture or not page.cleans[index].string:
                continue
            if not lines:
                if expected != folded(page.cleans[index].string) and not self.places.heads(index, stop):
                    return lines
                lines.append(index)
                continue
            read = folded("".join(page.cleans[i].string for i in lines))
            if expected and expected.endswith(read) is False and expected not in read and (read + folded(page.cleans[index].string)) in expected:
                lines.append(index)
                continue
            if len(lines) == 1 and (block := _heading_block(page, lines[0], stop, width)):
                return block
            if (
                len(lines) >= _LONGEST_HEADING
                or (expected and expected in read)
                or is_case_line(page.cleans[index].string)
                or not _heading_goes_on(page, lines[-1], index, width)
            ):
                break
            lines.append(index)
        return lines


def _width(page: Page, starts: Sequence[int]) -> float | None:
    """How wide headings run before they break: the widest that goes on with a small letter; None if none does."""
    rows = []
    for start in starts:
        for index in range(start, min(start + 4, len(page.cleans) - 1)):
            following, line = page.cleans[index + 1], page.text.lines[index + 1]
            if not following.string or index + 1 in page.furniture or label_of(following.string) or label_of(page.cleans[index].string):
                break
            if line.above >= 0.6:
                if index > start:
                    break
                continue
            if following.string[0].islower() and not following.marker and page.cleans[index].string:
                box = page.text.lines[index].box
                rows.append(box.x1 if box else float(len(page.cleans[index].string)))
                break
    return max(rows) if rows else None


def _over_furniture(page: Page, lines: list[int], stop: int) -> list[int]:
    """The lines of a heading with those in lower case that a page's end or furniture parts from them."""
    for index in range(lines[-1] + 1 if lines else stop, stop):
        clean = page.cleans[index]
        if index in page.furniture or not clean.string:
            continue
        last = page.cleans[lines[-1]].string
        broken = index - 1 in page.furniture or page.text.lines[index].page != page.text.lines[lines[-1]].page
        if (
            not broken
            or not clean.string[0].islower()
            or last[-1] in ".!?:"
            or clean.marker
            or clean.string.startswith(("att ", "dels "))
            or len(clean.string) > _A_SENTENCE + len(last)
        ):
            break
        lines = [*lines, index]
    return lines


def _heading_block(page: Page, first: int, stop: int, width: float | None) -> list[int]:
    """The lines from ``first`` to white space or a sub-heading, where none of them ends like a sentence; else none.

    Only in text whose lines are broken: elsewhere the line beneath a heading may be a paragraph.
    """
    if page.width is None or page.cleans[first].hashes or _ends_in_cell(page, first):
        return []
    lines = [first]
    for index in range(first + 1, min(stop, first + _LONGEST_HEADING + 4)):
        clean, line = page.cleans[index], page.text.lines[index]
        if index in page.furniture or not clean.string:
            continue
        same = (clean.bold >= len(clean.string)) == (page.cleans[lines[-1]].bold >= len(page.cleans[lines[-1]].string))
        if line.above >= 0.6 or not same or line.page != page.text.lines[lines[-1]].page or label_of(clean.string, bold=clean.bold):
            break
        if (
            clean.marker
            or _is_entry(clean.string)
            or (clean.string[0] == "(" and _ASIDE.fullmatch(clean.string))
            or DAY.match(clean.string)
            or _is_day_beneath(page.cleans[lines[-1]].string, clean.string)
            or len(line.cells) > 1
            or clean.string[-1] in ".:?!"
            or case_number_in(clean.string)
            or _is_clause(clean.string)
        ):
            return []
        reach = line.box.x1 if line.box else float(len(clean.string))
        if width is not None and reach > _WIDER * width:
            return []  # wider than any heading: the text that follows without white space
        size = page.text.lines[lines[-1]].size
        if size and abs(size - line.size) > 0.4:
            break
        lines.append(index)
    else:
        return []
    return lines if 1 < len(lines) <= _LONGEST_HEADING else []


def _ends_in_cell(page: Page, index: int) -> bool:
    """Whether something stands apart at the end of a heading's line: a case number, or who presents the item."""
    line = page.text.lines[index]
    return len(line.cells) > 1 and line.cells[-2][1] - line.start > _NUMBER_CELL


def _is_clause(string: str) -> bool:
    """Whether a line opens a clause: "Rådet beslöt att komplettera listan" under a heading, no white between."""
    return string[0].isupper() and _OPENS_CLAUSE.match(string) is not None


def _is_entry(string: str) -> bool:
    return is_numbered(string) or _MARKED.match(string) is not None


def run_in_end(string: str, start: int) -> int | None:
    """Where a heading ends that a whole sentence follows on its line: "§ 3. Ekonomi. Kassören redogjorde för läget."."""
    match = _RUN_IN.search(string, start)
    if match is None or match.end() - start > _SHORT or not (string[-1] in ".!?" or len(string) > _LONG_LINE or ". " in string[match.end() :]):
        return None
    heading, rest = string[start : match.start()], string[match.end() :]
    if len(heading) <= _FEWEST_CAPITALS or FINITE.search(heading) or not (FINITE.search(rest) or PAST_OR_PRESENT.search(rest)):
        return None
    return match.start() + 1


_NEXT_SENTENCE = re.compile(r"[a-zåäö)]{3}[.!?] [A-ZÅÄÖ][a-zåäö]")
"""A sentence that ends within a line and the next one: a paragraph, and no rest of a heading."""


_OF_A_DAY = re.compile(r"protokoll|anteckning|skrivelse|\bbrev\b|rapport\b|beslut|yttrande|underrättelse|redovisning", re.IGNORECASE)
"""What a heading names that has a day of its own: "Minnesanteckning från ledningsgruppen" over "2024-03-27"."""


def _is_day_beneath(above: str, string: str) -> bool:
    """Whether a line is a day by itself that is no rest of the heading above it: "12 maj 2024" under "Nästa möte"."""
    return is_day_line(string) and not is_unfinished(above) and _OF_A_DAY.search(above) is None


def _heading_goes_on(page: Page, last: int, index: int, width: float | None) -> bool:
    above, clean = page.cleans[last], page.cleans[index]
    line, before = page.text.lines[index], page.text.lines[last]
    if clean.marker or clean.hashes or above.hashes or line.above >= 0.6 or _is_entry(clean.string) or label_of(clean.string, bold=clean.bold):
        return False
    if clean.string[0] == "(" and _ASIDE.fullmatch(clean.string):
        return False
    if _is_day_beneath(above.string, clean.string):
        return False
    if (clean.bold >= len(clean.string)) != (above.bold >= len(above.string)):
        return False
    if before.size and line.size and abs(before.size - line.size) > 0.4:
        return False
    if _ends_in_cell(page, last) and not clean.string[0].islower():
        return False
    if is_unfinished(above.string) or (_GIVEN_NAME.search(above.string) and _SURNAME.match(clean.string)):
        return True
    if above.string.isupper() and clean.string.isupper() and not any(map(str.isdigit, clean.string[:2])):
        return True
    if clean.string[0].islower() or (clean.string[0] in "(–-" and above.string[-1] not in ".!?"):
        return True
    if above.string[-1] in ".!?" or width is None or clean.string[-1] == "." or _is_clause(clean.string) or _NEXT_SENTENCE.search(clean.string):
        return False
    return page.fill_of(last, index, width) > (0.97 if before.box else 0.85)
