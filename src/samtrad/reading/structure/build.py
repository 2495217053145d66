"""The outline of a document, from its text."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.clean import clean_lines, underlined
from samtrad.reading.outline import Entry, Outline, mark_telling
from samtrad.reading.passage import Passage
from samtrad.reading.structure.cases import case_above, own_line_case
from samtrad.reading.structure.ends import find_tail
from samtrad.reading.structure.entries import make_entry
from samtrad.reading.structure.furniture import find_furniture
from samtrad.reading.structure.headings import Headings
from samtrad.reading.structure.left_labels import whole_labels
from samtrad.reading.structure.logs import logs
from samtrad.reading.structure.margin import without_margin
from samtrad.reading.structure.numbering import find_chain
from samtrad.reading.structure.numbering_forms import LETTERED
from samtrad.reading.structure.page import Page
from samtrad.reading.structure.paragraphs import passages
from samtrad.reading.structure.starts import Start, are_parts, contents_lines, head_end, numbered_starts, unnumbered_starts
from samtrad.reading.structure.subitems import split_subitems
from samtrad.reading.text import Text


def build_outline(text: Text) -> Outline:
    """What a document is made of (see ``Outline``). Never fails: a text without structure is all head."""
    cleans = underlined(text, clean_lines(text))
    whole = text
    margin = without_margin(text, cleans)
    if margin is not None:
        text, cleans = margin.text, margin.cleans
    cleans, labels = whole_labels(text, cleans)
    furniture = find_furniture(text, cleans)
    page = Page(text, cleans, furniture)
    page.left_labels = labels
    contents: set[int] = set()
    wordings: dict[int, str] = {}
    chain = find_chain(text, cleans, furniture)
    if chain and not (chain.kind in LETTERED and are_parts(page, chain)):
        contents, wordings = contents_lines(page, chain)
        starts = numbered_starts(page, chain)
        furniture |= set(chain.again)
    else:
        first = head_end(page)
        tail = find_tail(page, first or None, len(cleans))
        starts = unnumbered_starts(page, first, tail[0] if tail else len(cleans))
    tail = find_tail(page, starts[-1].line if starts else None, len(cleans))
    end = tail[0] if tail else len(cleans)
    entries = _entries(page, starts, end, wordings)
    before = [i for i in range(entries[0].lines[0] if entries else end) if i not in furniture]
    logged = logs(page, before) if entries else set()
    head = [i for i in before if i not in logged]
    outline = Outline(text=whole, furniture=furniture, contents=contents, head=head, tail=tail, entries=entries, passages=[], logs=logged)
    outline.margin = margin.notes if margin is not None else {}
    outline.passages = _all_passages(page, outline)
    mark_telling(outline.passages)
    return outline


def _entries(page: Page, starts: Sequence[Start], end: int, wordings: dict[int, str]) -> list[Entry]:
    """The items with their sections, sub-items directly after their parent."""
    headings = Headings(page, [s.line for s in starts])
    entries: list[Entry] = []
    cases = [case_above(page, start.line) for start in starts]
    tops = [start.line if above is None else above for start, above in zip(starts, cases, strict=True)]
    for start, above, stop in zip(starts, cases, [*tops[1:], end], strict=False):
        entry = make_entry(headings, start, stop, wordings.get(start.value, ""))
        if above is not None:
            entry.case_number = entry.case_number or own_line_case(page, above)
            entry.lines = (above, stop)
        entries.extend(split_subitems(page, entry))
    for index, entry in enumerate(entries):
        for section in entry.sections:
            for passage in section.passages:
                passage.item, passage.section = index, section.kind
            if section.heading:
                section.heading.item, section.heading.section = index, section.kind
    return entries


def _all_passages(page: Page, outline: Outline) -> list[Passage]:
    """Every passage of the document in reading order: head, headings, bodies, tail, furniture and contents."""
    found: list[Passage] = []
    loose = [i for i in [*outline.head, *outline.tail] if i not in outline.contents]
    found += _single(page, list(loose))
    found += _single(page, sorted(outline.logs)) if outline.logs else []
    found += _single(page, sorted(outline.contents | outline.furniture), kind="furniture")
    for index, entry in enumerate(outline.entries):
        heading = entry.heading_passage
        heading.item = index
        found.append(heading)
        for section in entry.sections:
            if section.heading:
                found.append(section.heading)
            found += section.passages
    found.sort(key=lambda p: p.segments[0].origin if p.segments else 0)
    return [p for p in found if p.string]


def _single(page: Page, lines: Sequence[int], kind: str | None = None) -> list[Passage]:
    """Passages of lines outside the items; furniture and contents line by line."""
    made = passages(page, lines, set(lines) if kind else None)
    if kind:
        for passage in made:
            passage.kind = kind
    return made
