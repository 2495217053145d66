"""Who is to do what, and by when: tasks given by decision, taken on at the meeting, or told of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.clean import clean
from samtrad.reading.find.assignments.answers import answered_for
from samtrad.reading.find.assignments.beside import answers, told_beside
from samtrad.reading.find.assignments.doers import Doers, doers_of
from samtrad.reading.find.assignments.drafts import Draft, finished, in_order, with_reports
from samtrad.reading.find.assignments.due import DatesAt, dates_at, due_in
from samtrad.reading.find.assignments.fallen_rows import fallen_ledgers
from samtrad.reading.find.assignments.labelled_rows import labelled_rows
from samtrad.reading.find.assignments.ledgers import Ledger, ledgers
from samtrad.reading.find.assignments.lists import listed, under_actions
from samtrad.reading.find.assignments.margins import told_in_margin
from samtrad.reading.find.assignments.merge import merged
from samtrad.reading.find.assignments.passages import Lead, lead_of, of_passage, under_lead
from samtrad.reading.find.assignments.promises import tells_in_past
from samtrad.reading.find.assignments.spread import Tables, tables_in
from samtrad.reading.find.assignments.tables import is_of_tasks, who_lines
from samtrad.reading.find.assignments.undertaken import ARROWS, Place
from samtrad.reading.find.own_acts import TO_CERTIFY
from samtrad.reading.find.own_names import own_bodies
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.outline import Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Assignment, Attendee, Dated, Decision, Interval
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span
from samtrad.swedish.names import is_title

_FEW = 2  # spaces in a label: "Underlag om kostnader" tells what is to be done
# What stands there was moved, voted on, sent or signed, not given or taken on.
_PASSED_OVER = frozenset(
    "suggestion proposals vote questions_put reservation statement note papers sent_to list signing notice contents certification disqualification not_taking_part presenters_list".split()
)


def find_assignments(
    outline: Outline, decisions: Sequence[Decision], dates: Sequence[Dated], attendance: Sequence[Attendee] = (), body: str | None = None
) -> list[Assignment]:
    """Every task in the items, in document order, a task told twice in an item once.

    A decision of type assign and the sentence that it was read from make one entry, with the decision's text.
    ``body`` is the body that met: what it does itself is decided, and no task. A duty by law, a wish, a proposal that is merely moved and a plan with no one named are no tasks.
    """
    doers = doers_of(outline, attendance)
    at = dates_at(dates)
    whos = who_lines(outline.text)
    tables = tables_in(outline.text, whos.columns)
    tabled = [*ledgers(outline.text, outline.furniture, doers), *fallen_ledgers(outline.text, outline.furniture, doers, whos.columns)]
    rows = frozenset(i for table in tabled for i in range(*table.lines))
    own = own_bodies(body)
    behind = _ends_of_decisions(decisions)
    past = tells_in_past(outline.telling, doers)
    logged = _logged(tabled, outline, at)
    drafts = logged.pop(None, [])
    for index, entry in enumerate(outline.entries):
        found = [
            d for section in entry.sections for d in _of_section(index, section, outline, doers, at, tables, Decided(own, behind.get(index, ()), past), rows)
        ]
        found += [*logged.get(index, []), *answered_for(index, entry, doers, at)]
        if any(entry.lines[0] <= line < entry.lines[1] for line in whos.openings):
            found += [
                Draft(index, row.task, row.who, None, _due_of_cells(row.due or row.task.ranges, at), "open")
                for row in labelled_rows(entry.lines, outline.text, outline.furniture | rows)
            ]
        if tables.margin:
            found += [
                d
                for answer in answers(entry, outline.text, doers)
                if not rows.intersection(range(*answer.row.lines))
                for d in told_beside(index, answer, found, at)
            ]
        if outline.margin:
            found += told_in_margin(index, entry, outline.text, outline.margin, found, at)
        found = in_order([d for d in found if not TO_CERTIFY.match(d.task) and not _is_no_act(d.task) and not _is_settled(d, behind.get(index, ()))])
        drafts += with_reports(finished(found, entry.passages))
    return merged(drafts, decisions, at, outline)


def _is_no_act(task: str) -> bool:
    """Whether a cell holds the post of the one beside it, or a label, and nothing to do: "Anna Berg | ordförande", "Att göra"."""
    return (" " not in task.strip() and is_title(task)) or column_of(task) is not None or (task.count(" ") < _FEW and label_kind(task) is not None)


_ANSWER_DUE = re.compile(r"(?:Svar(?:et|en)?|Remissen|Remissvar(?:et|en)?|Yttrande(?:t|n)?|Synpunkter(?:na)?)\b")


def _is_settled(draft: Draft, decided: Sequence[Span]) -> bool:
    """Whether a sentence says by when a letter must be answered and no one who does, in an item that goes on to decide on the answer."""
    return draft.report and draft.who is None and _ANSWER_DUE.match(draft.task) is not None and any(span[0] > draft.task.span[0] for span in decided)


def _logged(tables: Sequence[Ledger], outline: Outline, at: DatesAt) -> dict[int | None, list[Draft]]:
    """The rows of tables of tasks by the item that they stand in, None for those before the first item and behind the last."""
    tops = [entry.lines for entry in outline.entries]
    found: dict[int | None, list[Draft]] = {}
    for table in tables:
        item = next((k for k in range(len(tops) - 1, -1, -1) if tops[k][0] <= table.lines[0] < tops[k][1]), None)
        found.setdefault(item, []).extend(Draft(item, row.task, row.who, None, _due_of_cells(row.due, at), row.status) for row in table.entries)
    return found


def _ends_of_decisions(decisions: Sequence[Decision]) -> dict[int, list[Span]]:
    """Where what was decided stands, by item."""
    found: dict[int, list[Span]] = {}
    for one in decisions:
        if one.status == "made" and one.item is not None:
            found.setdefault(one.item, []).append(one.span)
    return found


class Decided(NamedTuple):
    """What the body that met is called, and where what it decided in an item stands in the text."""

    own: re.Pattern[str]
    spans: Sequence[Span]
    past: bool = False
    """Whether the minutes tell in the past what people said."""

    def is_in(self, passage: Passage) -> bool:
        """Whether something was decided in a passage."""
        low, high = passage.span
        return any(start < high and low < end for start, end in self.spans)

    def until(self, passage: Passage) -> int | None:
        """Where the first that was decided in a paragraph ends, None where nothing was."""
        if not self.spans or passage.marker:
            return None
        low, high = passage.span
        ends = min((end for start, end in self.spans if low <= start < high), default=high)
        return ends if ends + _SENTENCE < high else None


def _of_section(
    index: int, section: Section, outline: Outline, doers: Doers, at: DatesAt, tables: Tables, decided: Decided, rows: frozenset[int]
) -> Iterator[Draft]:
    if section.kind in _PASSED_OVER:
        if section.kind == "papers":
            yield from _behind_papers(index, section, doers, at)
        return
    tasks, tabled = listed(section, outline.entries[index].heading, outline.text, doers, tables, rows)
    known = {id(found.passage) for found in tasks}
    for found in tasks:
        due = (
            (due_in(found.passage, (0, len(found.passage.string)), 0, at) or _due_of_cells(found.beside, at))
            if found.due is None
            else _due_of_cells(found.due, at)
        )
        yield Draft(index, found.task, found.who, None, due, "done" if found.done else "open")
    lead: Lead | None = None
    acting = under_actions(section, outline.entries[index].heading)
    behind = False
    run_in = section.kind == "actions" and section.heading is not None and bool(section.passages) and section.heading.lines[0] == section.passages[0].lines[0]
    follows = section.heading is not None and _FOLLOWS.match(section.heading.string) is not None and bool(decided.spans)
    for passage in section.passages:
        if not passage.marker:
            lead = lead_of(passage, doers)
        if passage.kind == "row" and id(passage) not in known and not rows.intersection(range(*passage.lines)):
            yield from _of_cells(index, passage, outline.text, doers, at, decided)
        if id(passage) in known or passage.kind in {"row", "furniture", "heading"} or (tabled and not tabled.isdisjoint(range(*passage.lines))):
            continue
        place = _place(passage, outline.text, acting=acting or (run_in and passage is section.passages[0]), behind=(behind or follows) and not passage.marker)
        found_here = list(of_passage(index, passage, doers, at, place, decided.own, decided.until(passage), past=decided.past)) if passage.tells else []
        behind = bool(found_here and behind) or decided.is_in(passage)
        if not found_here and lead and passage.marker:
            found_here = list(under_lead(index, passage, lead, at))
        if lead and lead.all_tasks and not passage.marker:
            found_here = [d for d in found_here if d.task.span[1] < passage.span[1] - 1]
        yield from found_here


def _of_cells(index: int, passage: Passage, text: Text, doers: Doers, at: DatesAt, decided: Decided) -> Iterator[Draft]:
    """The tasks that sentences in the cells of a row tell: "13.10 | Vårens spelningar | Anna bokar två musiker."."""
    for number in range(*passage.lines):
        cells = text.lines[number].cells
        label = text.of(cells[0]).strip(" *_|:") if cells else ""
        listed_here = len(cells) > 1 and (label_kind(label) == "actions" or is_of_tasks(label))
        for start, end in cells[1:]:
            if text.string[start:end].rstrip(" *_")[-1:] != "." or " " not in text.string[start:end]:
                continue
            cleaned = clean(text, Line(start, end, ((start, end),)))
            cell = Passage(cleaned.string, cleaned.segments, (number, number + 1))
            if cleaned.segments:
                yield from of_passage(index, cell, doers, at, "listed" if listed_here else "", decided.own, past=decided.past)


_SENTENCE = 15  # characters of a sentence that gives a task
_FOLLOWS = re.compile(r"(?:uppföljning|återkoppling|återrapportering)\b", re.IGNORECASE)
"""What heads, once something was decided, what it leads to."""


def _place(passage: Passage, text: Text, *, acting: bool, behind: bool) -> Place:
    """Where a passage stands: ``acting`` beneath what heads tasks, ``behind`` what was decided."""
    if acting or (passage.segments and ARROWS.search(text.string, text.lines[passage.lines[0]].start, passage.span[0] + 3)):
        return "listed"
    return "after" if behind else ""


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
