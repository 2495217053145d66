"""Who is to do what, and by when: tasks given by decision, taken on at the meeting, or told of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samtrad.reading.find.assignments.answers import answered_for
from samtrad.reading.find.assignments.doers import Doers, doers_of
from samtrad.reading.find.assignments.drafts import Draft, finished, in_order, with_reports
from samtrad.reading.find.assignments.due import DatesAt, dates_at, due_in
from samtrad.reading.find.assignments.lists import listed
from samtrad.reading.find.assignments.merge import merged
from samtrad.reading.find.assignments.passages import Lead, lead_of, of_passage, under_lead
from samtrad.reading.find.assignments.spread import Tables, tables_in
from samtrad.reading.outline import Outline, Section
from samtrad.reading.record import Assignment, Attendee, Dated, Decision, Interval
from samtrad.reading.words import Span

# What stands there was moved, voted on, sent or signed, not given or taken on.
_PASSED_OVER = frozenset(
    "suggestion proposals vote questions_put reservation statement note papers sent_to list signing notice contents certification disqualification not_taking_part presenters_list".split()
)


def find_assignments(outline: Outline, decisions: Sequence[Decision], dates: Sequence[Dated], attendance: Sequence[Attendee] = ()) -> list[Assignment]:
    """Every task in the items, in document order, a task told twice in an item once.

    A decision of type assign and the sentence that it was read from make one entry, with the decision's text.
    A duty by law, a wish, a proposal that is merely moved and a plan with no one named are no tasks.
    """
    doers = doers_of(outline, attendance)
    at = dates_at(dates)
    tables = tables_in(outline.text)
    drafts: list[Draft] = []
    for index, entry in enumerate(outline.entries):
        found = [d for section in entry.sections for d in _of_section(index, section, outline, doers, at, tables)]
        found = in_order([*found, *answered_for(index, entry, doers, at)])
        drafts += with_reports(finished(found, entry.passages))
    return merged(drafts, decisions, at, outline)


def _of_section(index: int, section: Section, outline: Outline, doers: Doers, at: DatesAt, tables: Tables) -> Iterator[Draft]:
    if section.kind in _PASSED_OVER:
        if section.kind == "papers":
            yield from _behind_papers(index, section, doers, at)
        return
    tasks, tabled = listed(section, outline.entries[index].heading, outline.text, doers, tables)
    rows = {id(found.passage) for found in tasks}
    for found in tasks:
        due = (
            (due_in(found.passage, (0, len(found.passage.string)), 0, at) or _due_of_cells(found.beside, at))
            if found.due is None
            else _due_of_cells(found.due, at)
        )
        yield Draft(index, found.task, found.who, None, due, "done" if found.done else "open")
    lead: Lead | None = None
    for passage in section.passages:
        if not passage.marker:
            lead = lead_of(passage, doers)
        if id(passage) in rows or passage.kind in {"row", "furniture", "heading"} or (tabled and not tabled.isdisjoint(range(*passage.lines))):
            continue
        found_here = list(of_passage(index, passage, doers, at)) if passage.tells else []
        if not found_here and lead and passage.marker:
            found_here = list(under_lead(index, passage, lead, at))
        if lead and lead.all_tasks and not passage.marker:
            found_here = [d for d in found_here if d.task.span[1] < passage.span[1] - 1]
        yield from found_here


def _behind_papers(index: int, section: Section, doers: Doers, at: DatesAt) -> Iterator[Draft]:
    """The tasks in paragraphs behind a list of papers, which are no papers."""
    listed_any = False
    for passage in section.passages:
        listed_any = listed_any or passage.marker != ""
        if listed_any and not passage.marker and passage.kind == "paragraph" and passage.string.endswith(".") and passage.tells:
            yield from of_passage(index, passage, doers, at)


def _due_of_cells(cells: Sequence[Span], at: DatesAt) -> Interval | None:
    for start, dated in zip(at.starts, at.dates, strict=True):
        if any(low <= start < high for low, high in cells):
            return Interval(start=dated.start, end=dated.end, precision=dated.precision, inferred=dated.inferred)
    return None
