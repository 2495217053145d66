"""One item of the outline: its number, heading, case number and sections."""

from __future__ import annotations

import re

from samtrad.reading.outline import Entry, Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.cases import EDGE, after_case_number, case_in_heading, case_in_last_cell, next_case, own_line_case
from samtrad.reading.structure.headings import Headings, folded, run_in_end
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.labels import Label, label_kind
from samtrad.reading.structure.page import Page
from samtrad.reading.structure.paragraphs import goes_on_over_page, number_of, passages
from samtrad.reading.structure.starts import Start
from samtrad.reading.structure.within import labelled_within
from samtrad.reading.words import Words

_TITLE_LABEL = re.compile(r"(?:(?:ärende)?rubrik|ärendemening|ärendets rubrik|ärende)\s*:\s+(?=\S)", re.IGNORECASE)  # before a heading in some forms
_PAPER = re.compile(r"bilaga \w{1,2}(?:\.\d{1,2})?", re.IGNORECASE)
_DECISION_OF = re.compile(r"\w+s (?:beslut|ställningstagande|förslag|yttrande)\b.{0,20}(?:\d{4}-\d\d-\d\d|\d{1,2} \w{3,9} \d{4}|§ ?\d)")
"""A decision named by its day or paragraph, as papers are: "Socialnämndens beslut 2024-09-19 § 96"."""
_TOLD = 3  # spaces at least in a clause that tells what someone does
_PAIR = 2  # cells
_LEFT_COLUMN = 34  # characters that a left column with sub-headings is wide at most
_BESIDE = frozenset(
    {
        "decision",
        "position",
        "suggestion",
        "background",
        "proposals",
        "reservation",
        "note",
        "statement",
        "vote",
        "questions_put",
        "discussion",
        "preparation",
        "sent_to",
        "papers",
        "presenters",
        "actions",
    }
)


def make_entry(headings: Headings, start: Start, stop: int, expected: str) -> Entry:
    """The item that a start opens, with all its text up to line ``stop``."""
    page = headings.page
    opening = page.cleans[start.line]
    low, case = after_case_number(page, start.line, start.rest)
    filled = bool(opening.string[low:].strip(EDGE))
    cut = run_in_end(opening.string, low) if filled and not opening.bold else None
    if cut and not (expected and folded(opening.string[low:]) in expected):
        return _run_in_entry(page, start, stop, (low, cut), case)
    lines = headings.lines(start.line, stop, expected, filled=filled)
    if not filled and case is None and lines and (found := own_line_case(page, lines[0])):
        case = found
        more = headings.lines(lines[0], stop, expected, filled=False)
        lines = more or lines
    skip = low if filled else 0
    if lines and (label := _TITLE_LABEL.match(page.cleans[lines[0]].string, skip)):
        skip = label.end()
    upto = _bold_end(page, lines, skip)
    apart = case_in_last_cell(page, lines, skip) if upto is None and case is None else None
    beside = case_in_last_cell(page, lines[:1], skip) if apart is None and upto is None and case is None and len(lines) > 1 else None
    if apart:
        upto, case = apart
    if beside:
        case = beside[1]
    string, segments = join(page.cleans, lines, page.text.string, skip=skip, upto=upto, first=beside[0] if beside else None)
    heading = Passage(string, segments, (lines[0], lines[-1] + 1) if lines else (start.line, start.line + 1), "heading")
    after = (lines[-1] if lines else start.line) + 1
    below = next((i for i in range(after, stop) if i not in page.furniture), stop)  # a page may end between a heading and its case number
    if lines and upto is None and (trailing := next_case(page, below, stop)) and case is None:
        case = trailing
        after = below + 1
    case = case or (case_in_heading(heading) if lines else None)
    rest = _leftover(page, lines, upto) if apart is None else None
    number = _number(page, start)
    return Entry(
        number=number,
        heading=heading.words(),
        heading_passage=heading,
        level=1,
        case_number=case,
        lines=(start.line, stop),
        sections=_sections(page, after, stop, rest),
    )


def _run_in_entry(page: Page, start: Start, stop: int, heading: tuple[int, int], case: Words | None) -> Entry:
    """An item whose text begins on the line of its heading."""
    string, segments = join(page.cleans, [start.line], page.text.string, skip=heading[0], upto=heading[1])
    passage = Passage(string, segments, (start.line, start.line + 1), "heading")
    line = page.cleans[start.line].string
    rest = _run_in(page, start.line, heading[1] + len(line[heading[1] :]) - len(line[heading[1] :].lstrip()), list(range(start.line, stop)))
    return Entry(
        number=_number(page, start),
        heading=passage.words(),
        heading_passage=passage,
        level=1,
        case_number=case,
        lines=(start.line, stop),
        sections=_sections(page, rest.lines[1], stop, rest),
    )


def _number(page: Page, start: Start) -> Words | None:
    if start.number is None:
        return None
    string, segments = join(page.cleans, [start.line], "")
    return Passage(string, segments, (start.line, start.line + 1)).words(*start.number)


def _bold_end(page: Page, lines: list[int], skip: int) -> int | None:
    """Where the bold part of a heading ends on its last line, if plain text goes on there: "**Budget.** Anna Berg ..."."""
    if len(lines) != 1:
        return None
    clean = page.cleans[lines[0]]
    return clean.bold if skip < clean.bold < len(clean.string) - 1 and clean.bold - skip > 3 else None


def _leftover(page: Page, lines: list[int], upto: int | None) -> Passage | None:
    if upto is None:
        return None
    string, segments = join(page.cleans, [lines[-1]], page.text.string, skip=upto)
    stripped = string.lstrip()
    shift = len(string) - len(stripped)
    string, segments = join(page.cleans, [lines[-1]], page.text.string, skip=upto + shift)
    return Passage(string, segments, (lines[-1], lines[-1] + 1)) if string else None


def _sections(page: Page, first: int, stop: int, rest: Passage | None) -> list[Section]:
    """The body of an item cut at its sub-headings."""
    cleans, rows = page.cleans, page.text.lines
    lines = [i for i in range(first, stop) if i not in page.furniture and (cleans[i].string or cleans[i].marker)]
    sections = [Section(kind="", heading=None, passages=[rest] if rest else [])]
    pending: list[int] = []
    side = 0.0  # left edge of the column beside a sub-heading in the left column

    def flush() -> None:
        if not pending:
            return
        fixed = {i for i in pending if not cleans[i].string[:1].islower()} if sections[-1].kind == "sent_to" else None
        sections[-1].passages.extend(passages(page, pending, fixed))
        pending.clear()

    taken = -1  # last line that a run-in sub-heading has taken with it
    for index in lines:
        if index <= taken:
            continue
        clean = cleans[index]
        if side and rows[index].lefts[0] < side and clean.string:
            flush()  # back at the margin: what the sub-heading in the left column stood beside has ended
            sections.append(Section(kind="", heading=None, passages=[]))
            side = 0.0
        label = page.label(index) if clean.string and not (clean.marker and not clean.bold) else None
        beside = None
        if label is None:
            if len(clean.segments) == 1 and len(rows[index].cells) == 1:
                pending.append(index)  # no gap parts a line in one piece
                continue
            label = beside = label_beside(page, index)
        if label and label.kind == "presenters" and _is_task(clean.string, label.rest):
            label = label._replace(kind="actions")
        if label and label.kind == "contents":
            label = label._replace(kind="background")  # within an item "Innehåll:" is what was said of it
        if label is None or (pending and _inside_sentence(page, pending[-1], index)) or _is_paper(sections[-1], clean.string):
            pending.append(index)
            continue
        flush()
        string, segments = join(page.cleans, [index], "", upto=label.rest or None)
        sections.append(Section(kind=label.kind, heading=Passage(string.rstrip(), segments, (index, index + 1), "heading"), passages=[]))
        side = rows[index].lefts[1] if beside and len(rows[index].cells) > 1 else 0.0
        if label.rest:
            run_in = _run_in(page, index, label.rest, lines)
            sections[-1].passages.append(run_in)
            taken = run_in.lines[1] - 1
    flush()
    return labelled_within([s for s in sections if s.heading or s.passages])


def _is_paper(section: Section, string: str) -> bool:
    """Whether a line names one of the papers that are listed: "Bilaga 1" under "Underlag för beslut"; under "Bilaga 1" it heads the next."""
    if section.kind == "papers" and section.heading is not None and _DECISION_OF.search(string):
        return True
    if section.kind != "papers" or section.heading is None or _PAPER.fullmatch(string) is None:
        return False
    return _PAPER.fullmatch(section.heading.string) is None


def _is_task(string: str, rest: int) -> bool:
    """Whether what stands behind "Ansvarig:" is what someone does: "Ansvarig: Eva bokar lokal i Vik senast 11/4."."""
    return string[:8].casefold() == "ansvarig" and string.count(" ", rest) >= _TOLD and any(word.islower() for word in string[rest:].split()[1:3])


def label_beside(page: Page, index: int) -> Label | None:
    """The sub-heading in the left column of a line whose text stands beside it: "Beslöts     att godkänna planen"."""
    line = page.text.lines[index]
    if (end := page.left_labels.get(index)) is not None:
        kind = label_kind(page.cleans[index].string[: end - 1])
        return Label(kind, end) if kind in _BESIDE else None
    if len(line.cells) > 1:
        (a, b), (rest, _) = line.cells[:2]
    else:
        gap = page.text.string.find("  ", line.start, min(line.start + _LEFT_COLUMN, line.end))
        a, b, rest = line.start, gap, gap + 2  # two spaces part no cells, but a sub-heading from its text
        if gap < 0:
            return None
    first, second = page.text.string[a:b].strip(), page.text.string[rest : line.end].lstrip()
    string = page.cleans[index].string
    kind = label_kind(first) if first and second and string.startswith(first) else None
    at = string.find(second.split(" ", 1)[0], len(first)) if kind in _BESIDE else -1
    if kind == "actions" and (len(line.cells) > _PAIR or second.count(" ") < _TOLD):
        return None  # "Åtgärd | Ansvarig | Klart" names the columns of a table
    return Label(kind, at) if kind and at > 0 else None


def _run_in(page: Page, index: int, rest: int, lines: list[int]) -> Passage:
    """What stands behind a sub-heading on its own line, with the lines that it runs on over."""
    group = [index]
    for following in lines[lines.index(index) + 1 :]:
        clean, line = page.cleans[following], page.text.lines[following]
        if not clean.string or clean.marker or page.label(following):
            break
        if not goes_on_over_page(page, group, following) and (line.above >= 0.6 or not page.goes_on(group[-1], following)):
            break
        group.append(following)
    marked = number_of(page.cleans[index].string[rest:])
    string, segments = join(page.cleans, group, page.text.string, skip=rest + (marked.end() if marked else 0))
    passage = Passage(string, segments, (index, group[-1] + 1), "numbered" if marked else "paragraph")
    passage.marker = marked.group("marker") if marked else ""
    return passage


def _inside_sentence(page: Page, last: int, index: int) -> bool:
    """A short line in the middle of a broken sentence is no sub-heading: "... enligt tidigare / beslut"."""
    above, line = page.cleans[last].string, page.text.lines[index]
    return line.above < 0.6 and above != "" and above[-1] not in ".:!?" and page.cleans[index].string[0].islower() and not page.cleans[index].bold
