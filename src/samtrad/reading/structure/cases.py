"""Case numbers about a heading: between number and heading, at its end, or on a line of their own."""

from __future__ import annotations

import re
from functools import lru_cache

from samtrad.reading.passage import Passage, Segment
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.page import Page
from samtrad.reading.words import Words
from samtrad.swedish.case_numbers import case_number_in

_CASE_LABEL = re.compile(r"[(\[]?\s*(?:ärende(?:nummer|nr|beteckning)?|diarie(?:nummer|nr)|dnr|diarienr|ärende-?id)[.:]*\s*$", re.IGNORECASE)
_BARE_CASE_LABEL = re.compile(r"[(\[]?\s*(?:ärende(?:nummer|nr)|diarie(?:nummer|nr)|dnr)[.:]*\s*[)\]]?\s*", re.IGNORECASE)
_LOOSE_CASE = re.compile(r"\d{2,6}/\d{2,4}(?=\s|\Z)|(?:19|20)\d\d:\d{1,5}(?=\s*\Z)")  # "§ 10 0901/22": right behind the item's number it is no fraction
_LABELLED_CASE = re.compile(r"[^\s,;]*\d[^\s,;]*(?:\s[A-ZÅÄÖ]{2,5}\b)?")  # behind "Ärendenummer" anything with a figure is one
_GROUP = re.compile(r"\d{1,3}(?:\.\d{1,3})*")  # of a plan of documents, behind the case number: "§ 12   KS 2024/123   041"
_GAP = 0.6  # line heights of white that part paragraphs
EDGE = " \t,;:–-|()[]"


def after_case_number(page: Page, line: int, rest: int) -> tuple[int, Words | None]:
    """Where the heading starts behind a case number that stands between number and heading, and that number."""
    string = page.cleans[line].string
    label = _BARE_CASE_LABEL.match(string, rest)
    at = label.end() if label else rest
    found = case_number_in(string[at:]) or (match.span() if (match := (_LABELLED_CASE if label else _LOOSE_CASE).match(string[at:])) else None)
    if found and not string[at : at + found[0]].strip(EDGE):
        whole, segments = join(page.cleans, [line], "")
        words = Passage(whole, segments, (line, line + 1)).words(at + found[0], at + found[1])
        at += found[1]
        while at < len(string) and string[at] in EDGE:
            at += 1
        return (len(string) if _GROUP.fullmatch(string, at) else at), words
    return (at if label else rest), None


def own_line_case(page: Page, line: int) -> Words | None:
    """The case number of a line that holds nothing else."""
    if not is_case_line(page.cleans[line].string):
        return None
    string, segments = join(page.cleans, [line], "")
    return Passage(string, segments, (line, line + 1)).words(*(case_number_in(string) or (0, 0)))


def case_above(page: Page, line: int) -> int | None:
    """The line right above an item's number that holds a case number alone, set apart from what it follows; None without."""
    above = line - 1
    if above < 0 or page.text.lines[line].above >= _GAP or above in page.furniture or not is_case_line(page.cleans[above].string):
        return None
    apart = page.text.lines[above].above >= _GAP or above - 1 in page.furniture or above == 0
    return above if apart else None


def next_case(page: Page, line: int, stop: int) -> Words | None:
    """A case number on its own on the line below the heading."""
    return own_line_case(page, line) if line < stop and line not in page.furniture and page.cleans[line].string else None


def case_in_heading(heading: Passage) -> Words | None:
    """A case number that the heading holds with its label."""
    found = case_number_in(heading.string)
    if found is None:
        return None
    alone = heading.string[found[0] - 1 : found[0]] == "(" and heading.string[found[1] :] == ")"  # "Internkontroll (ON 2015:88)"
    return heading.words(*found) if alone or _CASE_LABEL.search(heading.string[: found[0]]) else None


def case_in_last_cell(page: Page, lines: list[int], skip: int) -> tuple[int, Words] | None:
    """Where a heading ends before a case number that stands apart on its last line, and that number."""
    if not lines or len(page.text.lines[lines[-1]].cells) < 2:
        return None
    string, segments = join(page.cleans, lines[-1:], "")
    start = string.rfind(page.text.of(page.text.lines[lines[-1]].cells[-1]).strip())
    found = case_number_in(string[start:]) if start > (skip if len(lines) == 1 else 0) else None
    if found is None:
        return _case_in_column(page, lines[-1], string, segments, skip)
    if (_CASE_LABEL.sub("", string[start : start + found[0]]) + string[start + found[1] :]).strip(EDGE):
        return None
    return len(string[:start].rstrip(" \t,;:–-|")), Passage(string, segments, (lines[-1], lines[-1] + 1)).words(start + found[0], start + found[1])


_CASE_LAST = re.compile(r"(?<=\S) (?P<case>[A-ZÅÄÖ]{2,6}[ -]?\d{4}[-/.:]\d{1,6})\Z")
_FEWEST = 2  # headings whose case numbers make a column


def _case_in_column(page: Page, line: int, string: str, segments: list[Segment], skip: int) -> tuple[int, Words] | None:
    """A case number one space behind a long heading, where those of other headings stand in a column of their own."""
    match = _CASE_LAST.search(string, skip)
    if match is None or page.text.lines[line].box is not None:
        return None
    left = page.text.lines[line].end - len(match.group("case"))
    left -= page.text.string.rfind("\n", 0, left) + 1
    beside = 0
    for other in page.text.lines:
        if other.box is None and len(other.cells) > 1:
            low, high = other.cells[-1]
            beside += low - page.text.string.rfind("\n", 0, low) - 1 == left and is_case_line(page.text.string[low:high].strip())
    return (match.start(), Passage(string, segments, (line, line + 1)).words(*match.span("case"))) if beside >= _FEWEST else None


@lru_cache(maxsize=1024)
def is_case_line(string: str) -> bool:
    """Whether a line holds a case number, its label, and nothing else."""
    found = case_number_in(string)
    return found is not None and not (_CASE_LABEL.sub("", string[: found[0]]) + string[found[1] :]).strip(EDGE)
