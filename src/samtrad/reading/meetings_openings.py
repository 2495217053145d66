"""Lines at which the minutes of a meeting may begin: a title or a cover's label, a day and a list of people beneath."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from samtrad.reading.find.cover.kind import close_set, kind_of
from samtrad.reading.find.sitting.body import ORGANISATION, is_body
from samtrad.reading.lexicon.meeting_words import DAY, LIST_HEAD, LISTED, NAMED, NUMBERED, RULED, SENT, SIGNED, WHEN
from samtrad.reading.text import Line, Text
from samtrad.swedish.names import split_person

_PEOPLE_WITHIN = 60  # lines from an opening within which the list of people stands
_SIGNED_WITHIN = 12  # lines over an opening within which someone signs the minutes before
_PAGE_TOP = 15  # lines of a page on which the opening of a cover stands
_LETTERHEAD = 4  # lines that may stand over a title: the municipality, the body
_MOST_ABOVE = 6  # lines over a title that are looked at for where its block begins
_DOCUMENT_TOP = 6  # lines of a document's start that return over the title of the next minutes
_LONGEST = 110
_LARGER = 1.15
_APART = 2.0  # lines of white that set a title apart
_FRONT = 15  # lines before the first opening that may be minutes without a title known here
_MARKS = "#*_ |>"
_BEFORE_LIST = "#*_ |>0123456789.:-•"
_FIGURES = re.compile(r"[\d()/]+")
_FIRST_PAGE = re.compile(
    r"(?:sid(?:a|an)?\.? ?)?1 ?(?:\(\d+\)|/ ?\d+|av \d+)?|sid(?:a|an)?|(?:org\.? ?nr|dnr|diarienr|ärendenr)\b.*|[\d .-]{8,}", re.IGNORECASE
)
_LATER_PAGE = re.compile(r".*(?:\bsid(?:a|an)?\.? ?|\t| {3}|\A)(?!1\b)\d+ ?(?:\(\d+\)|av \d+)\Z|.*(?:\bwww\.|@|\btfn?\b|\btelefon)", re.IGNORECASE)
_MINUTES = frozenset({"minutes", "notes"})


class Opening(NamedTuple):
    """Where minutes may begin: the first line of them, the line that tells, and what speaks for their being by themselves."""

    first: int
    title: int
    marked: bool
    on_page: bool


def openings(text: Text) -> list[Opening]:
    """The openings in order; fewer than two in nearly all files, which is seen at a glance."""
    low = text.string.lower()
    if len(low) != len(text.string):  # a letter whose small form is two
        low = "".join(letter if len(letter.lower()) != 1 else letter.lower() for letter in text.string)
    lists = _lists(text, low)
    if not lists or lists[-1] < _FRONT:
        return []
    candidates = _candidates(text, low)
    found: list[Opening] = []
    passed = -1
    faces: dict[str, frozenset[str]] = {}
    for listed in lists:
        title = _title_of(text, [line for line in candidates if max(passed, listed - _PEOPLE_WITHIN) < line <= listed])
        face = _face(text, title, listed) if title is not None else None
        if title is None or face is None or not face[1].isdisjoint(faces.get(face[0], ())):  # the header of a further page says the same
            continue
        faces[face[0]] = faces.get(face[0], frozenset()) | face[1]
        opening = _opening(text, title, passed)
        if not found or opening.marked or opening.on_page or _may_close(text, opening.first):
            found.append(opening)
            passed = listed
    if found and found[0].first > _FRONT:
        found.insert(0, Opening(0, 0, marked=True, on_page=True))
    return found


def _may_close(text: Text, first: int) -> bool:
    """Whether minutes may end over a line: someone signs there."""
    cells = (text.of(cell).strip(_MARKS) for line in text.lines[max(first - _SIGNED_WITHIN, 0) : first] for cell in line.cells)
    return any(SIGNED.match(cell) or split_person(cell.lstrip("/")) for cell in cells)


def _title_of(text: Text, candidates: list[int]) -> int | None:
    """The first line of the cover over a list: the nearest that names minutes, or one close over it that does so too."""
    title = candidates[-1] if candidates else None
    for line in reversed(candidates):
        between = text.lines[line + 1 : title]
        if title is None or len(between) > _PAGE_TOP or any(SIGNED.match(text.string, *cell) for one in between for cell in one.cells):
            break
        if any(NUMBERED.match(text.string, one.start, one.end) for one in between):
            break
        title = line
    return title


def _found(low: str, words: tuple[str, ...]) -> list[int]:
    """Where any of the words stands in a string of small letters. Searching for each by itself is far quicker than a pattern."""
    found = []
    for word in words:
        at = low.find(word)
        while at >= 0:
            found.append(at)
            at = low.find(word, at + 1)
    return sorted(found)


def _lists(text: Text, low: str) -> list[int]:
    """The lines that head a list of people."""
    starts = [line.start for line in text.lines]
    found: list[int] = []
    for at in _found(low, LISTED):
        index = bisect_right(starts, at) - 1
        if not LIST_HEAD.match(text.string, at):
            continue
        if (
            index >= 0
            and (not found or found[-1] != index)
            and any(not low[start:at].strip(_BEFORE_LIST) for start, end in text.lines[index].cells if start <= at < end)
        ):
            found.append(index)
    return found


def _candidates(text: Text, low: str) -> list[int]:
    """Lines that name minutes or notes as a title does, and on the first lines of pages labels of a cover."""
    starts = [line.start for line in text.lines]
    named = {bisect_right(starts, at) - 1 for at in _found(low, NAMED)}
    found = {index for index in named if index >= 0 and _is_title(text, text.lines[index])}
    if text.pages:
        tops = [bisect_left(starts, start) for start, end in text.pages if start < end]
        found.update(
            index
            for top in tops
            for index in range(top, min(top + _PAGE_TOP, len(text.lines)))
            if any(WHEN.match(text.string, *cell) for cell in text.lines[index].cells)
        )
    return sorted(found)


def _face(text: Text, title: int, listed: int) -> tuple[str, frozenset[str]] | None:
    """What the opening's line says, its figures left out, and the days named from there to the list; None without any.

    Where an item opens in between, the list is none of a cover's.
    """
    if any(NUMBERED.match(text.string, line.start, line.end) for line in text.lines[title:listed]):
        return None
    days = frozenset(match[0].casefold() for match in DAY.finditer(text.string, text.lines[max(title - _LETTERHEAD, 0)].start, text.lines[listed].end))
    strings = [text.of((line.start, line.end)).strip(_MARKS) for line in text.lines[max(title - 1, 0) : title + 2]]
    at = min(title, 1)
    named = [string for number, string in enumerate(strings) if number == at or is_body(string)]  # who met stands beside the title
    return (_FIGURES.sub("", " ".join(named)).casefold().strip(), days) if days else None


def _is_title(text: Text, line: Line) -> bool:
    if line.end - line.start > _LONGEST and len(line.cells) < 2:
        return False
    strings = [text.of(cell).strip(_MARKS) for cell in line.cells]
    return any(string[:1].isupper() and not SENT.search(string) and kind_of(close_set(string).casefold()) in _MINUTES for string in strings)


def _opening(text: Text, title: int, passed: int) -> Opening:
    """The opening with its letterhead: on top of a page all that stands there, else lines that name who met."""
    line = text.lines[title]
    top = title
    while top and text.lines[top - 1].page == line.page and title - top < _PAGE_TOP:
        top -= 1
    starts_page = line.page > 0 and title - top < _PAGE_TOP and (top == 0 or text.lines[top - 1].page != line.page)
    if starts_page and top > passed and not any(SIGNED.match(text.string, *cell) for index in range(top, title) for cell in text.lines[index].cells):
        return Opening(top, title, marked=True, on_page=True)
    first = title
    while first - 1 > passed and title - first < _MOST_ABOVE and (text.lines[first].above < 1 or _is_letterhead(text, text.lines[first - 1])):
        if _ends_minutes(text, text.lines[first - 1]):
            break
        first -= 1
    if text.lines[first].above < 1 and title - first == _MOST_ABOVE:  # no letterhead, but text that runs on to the title
        first = title
    return Opening(first, title, marked=_is_marked(text, first, title), on_page=False)


def _ends_minutes(text: Text, line: Line) -> bool:
    """Whether a line over an opening belongs to the minutes before: a signing block, a rule, a sentence, someone's name alone."""
    string = text.of((line.start, line.end)).strip(_MARKS)
    return (
        not string
        or RULED.match(string) is not None
        or _LATER_PAGE.match(string) is not None
        or SIGNED.match(string) is not None
        or string.endswith((".", "!"))
        or split_person(string) is not None
    )


def _is_letterhead(text: Text, line: Line) -> bool:
    """Whether a line over a title belongs to it: it names a municipality or a body, or stands at the document's start too."""
    string = text.of((line.start, line.end)).strip(_MARKS)
    if any(ORGANISATION.fullmatch(cell) or is_body(cell) or _FIRST_PAGE.fullmatch(cell) for cell in (text.of(cell).strip(_MARKS) for cell in line.cells)):
        return True
    return any(text.of((one.start, one.end)).strip(_MARKS) == string for one in text.lines[:_DOCUMENT_TOP])


def _is_marked(text: Text, first: int, title: int) -> bool:
    """Whether the opening is set apart as only a document's start is: as a heading, in capitals, after a rule or much white."""
    line, start = text.lines[title], text.lines[first]
    string = text.of((line.start, line.end))
    usual = sorted(one.size for one in text.lines)[len(text.lines) // 2]
    above = text.lines[first - 1] if first else None
    return (
        line.bold
        or string.startswith(("#", "**", "__"))
        or string.isupper()
        or (usual > 0 and line.size > usual * _LARGER)
        or start.above >= _APART
        or (above is not None and RULED.match(text.of((above.start, above.end))) is not None)
    )
