"""Tasks in lists and tables: "Att göra", "Åtgärd | Ansvarig | Klart", "Ansvarig: Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.find.assignments.answers import WHEN_READY
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.labelled import parts_of
from samtrad.reading.find.assignments.spread import Tables, spread_rows
from samtrad.reading.find.assignments.tables import flat_rows, is_of_tasks, is_who, may_be_who, role_of, wide_rows
from samtrad.reading.find.assignments.verbs import opens_with_what_to_do
from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.outline import Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words
from samtrad.swedish.signs import has_any

_MARKED = re.compile(
    r"(?:\b(?:ansvarig(?:a|t)?|ansvar|huvudansvarig|uppdrag\s+till|vem)\s*:\s*|\(?\bansv(?:arig(?:a)?)?[.:]?\s+(?-i:(?=[A-ZÅÄÖ])))(?P<who>[^.;|()]{2,80})",
    re.IGNORECASE,
)
_MARKS = ("nsv", "Vem", "ppdrag till", "Utför", "utför", "Vilka:", "andlägg", "illdelad:")
_GIVEN_TO = re.compile(r"(?:Uppdrag|Uppgift|Åtgärd) (?:till|för) (?P<who>[^:]{2,60}):\s+\S")
_LONGEST_NAME = 60  # characters before the colon behind who is to do it
_BETWEEN = ("\t", "|")
_SAME_EDGE = 1.0  # columns of characters, or points
_LEAD = re.compile(
    r"(?:\b(?:att\s+göra|åtgärd(?:er|slista)?|att-göra-lista|nästa\s+steg|uppdrag|hemläxa|aktiviteter|fortsatt\s+hantering|till\s+nästa\s+(?:möte|gång|träff|sammanträde))\s*:\s*)\Z",
    re.IGNORECASE,
)
_DOER_FIRST = re.compile(r"(?P<who>[^:–—→]{2,60}?)\s*(?::|\s[–—-]|→)\s+\S")
_DOER_LAST = re.compile(r"(?:\(|(?<!\d)/\s?|→\s?|\s[–—-]\s)(?P<who>[^()/→–—]{2,60}?)\)?[\s.]*\Z")
_PREFIXED = re.compile(
    r"(?:(?:[åÅ]tgärd|[aA]ktion|[aA]ction|[uU]ppgift|[uU]ppdrag|[aA]tt göra)\s+(?:för\s+|till\s+)?)?[@\[(]?(?P<who>[^:\[\]()–—→=@]{2,40}?)(?:[\])]\s*:?|\s*:|\s[–—-]|\s*→|\s*=>)\s+(?=\S)"
)
_PREFIX_SIGNS = (":", "[", "=>", "→", ")")
_BEHIND_ENDS = (")",)
_BEHIND_SIGNS = ("/", " – ", " - ", " — ")
_DOER_MARKED = re.compile(r"(?:\(|\s/\s?|\s[–—-]\s)(?P<who>[^()/→–—]{2,40}?)\)?[\s.]*\Z")
_NAMED_LAST = re.compile(r",\s(?P<who>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?)[\s.]*\Z")
# "Boka lokal – Anna – 10/4", "Beställa fika, Bo, senast 3 april": who stands before when
_WHEN_LAST = re.compile(
    r"(?:\s[–—-]\s|,\s+|\s+|\s*\()(?:(?:senast|till|klart|före|innan|klar)\s+)*(?:den\s+)?(?:\d{1,2}/\d{1,2}(?:[\s-]+\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}\s+[a-zåäö]{3,9}(?:\s+\d{4})?|v(?:ecka)?\.?\s?\d{1,2}|nästa\s+\w+|omgående|snarast|löpande|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren|vintern|(?:början|mitten|slutet)\s+av\s+[a-zåäö]{3,9})\)?[\s.]*\Z",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:klart?|utför[dt]|genomför[dt]|avslutad|avslutat|färdigt?|slutför[dt])\b", re.IGNORECASE)


class Listed(NamedTuple):
    """A task of a list: its passage, its words, who has it, where in the text its day stands, and if it is done.

    ``due`` is None where the day stands in the passage itself, or else in the lines ``beside`` that tell whose it is.
    """

    passage: Passage
    task: Words
    who: Words | None
    due: tuple[Span, ...] | None = None
    done: bool = False
    beside: tuple[Span, ...] = ()


class Taken(NamedTuple):
    """The tasks of a section's lists and tables, and the lines that tables stand on."""

    tasks: list[Listed]
    lines: frozenset[int]


def listed(section: Section, heading: str, text: Text, doers: Doers, tables: Tables) -> Taken:
    """The tasks of a section's lists and tables, and those marked with who answers for them.

    ``heading`` is the item's: under "Att göra" every entry is a task.
    """
    led = [section.heading, *section.passages] if section.heading is not None else section.passages
    rows = list(flat_rows(led, text, doers)) if may_be_who(section.low) or (section.heading and may_be_who(section.heading.string)) else []
    if tables.columns:
        rows += wide_rows(section.passages, text, tables.columns)
    if tables.spread and not rows and next(_tables(section.passages, text), None) is None:
        rows += spread_rows(section.passages, text, tables.spread, doers)
    lines = frozenset(i for row in rows for i in range(*row.lines))
    beside = list(_beside(section.passages, text, doers)) if tables.margin and not rows else []
    if beside:
        return Taken(beside, frozenset(i for one in beside for i in range(*one.passage.lines)))
    found = [Listed(p, row.task, row.who, row.due) for row in rows for p in section.passages if p.lines[0] <= row.lines[0] < p.lines[1]]
    return Taken([*found, *_in_lists(section, text, doers, lines, acting=under_actions(section, heading))], lines)


def _beside(passages: Sequence[Passage], text: Text, doers: Doers) -> Iterator[Listed]:
    """What is to be done in the text of a matter, and in the column beside it who does it, and maybe by when."""
    for task, answer in pairwise(passages):
        cell = text.lines[answer.lines[0]].cells[0] if answer.lines[0] < len(text.lines) and text.lines[answer.lines[0]].cells else None
        if cell is None or task.kind in {"heading", "row"} or not opens_with_what_to_do(task.string) or not is_who(text.of(cell).strip(), doers):
            continue
        who = _cell(text, cell)
        if who is not None:
            yield Listed(task, task.words(), who, beside=(answer.span,))


def under_actions(section: Section, heading: str) -> bool:
    """Whether a section stands under what heads tasks: "Att göra", or an item of that name."""
    return (section.kind == "actions" and _acts(section.heading)) or (section.kind in {None, ""} and label_kind(heading) == "actions")


def _in_lists(section: Section, text: Text, doers: Doers, tabled: frozenset[int], *, acting: bool) -> Iterator[Listed]:
    if not tabled:
        yield from _tables(section.passages, text)
    led = False
    for position, passage in enumerate(section.passages):
        if KINDS.get(passage.string.partition(":")[0].strip().casefold()) == "next":
            return  # "Nästa möte" below the last task heads days of meetings
        if passage.kind == "row" or (tabled and not tabled.isdisjoint(range(*passage.lines))):
            continue
        found = _labelled(section.passages, position, doers) or _marked(section.passages, position, doers) if has_any(passage.string, _MARKS) else None
        found = found or (_told_to_do(passage, doers) if has_any(passage.string[:_LONGEST_NAME], _PREFIX_SIGNS) else None)
        found = found or (
            _named_behind(passage, doers) if passage.string.rstrip(" .").endswith(_BEHIND_ENDS) or has_any(passage.string, _BEHIND_SIGNS) else None
        )
        found = found or (_entry(passage, doers) if acting or (led and passage.marker) else None)
        if found is not None:
            yield found
        if not passage.marker:
            led = passage.string.rstrip().endswith(":") and _LEAD.search(passage.string[-60:]) is not None


def _acts(heading: Passage | None) -> bool:
    low = heading.string.casefold() if heading is not None else ""
    return "aktivitet" not in low or "aktivitetsl" in low  # "Aktivitetslista" and "Aktivitetslogg" hold tasks, "Aktiviteter" what is arranged


def _labelled(passages: Sequence[Passage], position: int, doers: Doers) -> Listed | None:
    """A task whose parts have labels in one paragraph; when it is due may stand in the next one: "När: 13 augusti"."""
    passage = passages[position]
    parts = parts_of(passage.string, doers)
    if parts is None:
        return None
    following = passages[position + 1] if position + 1 < len(passages) else None
    beside = (following.span,) if following is not None and WHEN_READY.match(following.string) else ()
    return Listed(passage, passage.words(*parts.task), passage.words(*parts.who), beside=beside)


def _marked(passages: Sequence[Passage], position: int, doers: Doers) -> Listed | None:
    """A task with "Ansvarig: Anna" behind it; where the mark has a line of its own, the task is the line above."""
    passage = passages[position]
    previous = passages[position - 1] if position else None
    if (given := _GIVEN_TO.match(passage.string)) and doers.kind(given.group("who")) in {"person", "body"}:
        return Listed(passage, passage.words(), passage.words(*given.span("who")))
    match = _MARKED.search(passage.string)
    if match is None:
        return None
    who = doers.after(passage.string, match.start("who"), match.end("who"))
    if who is None:
        return None
    words = passage.words(*who)
    if passage.string[: match.start()].strip(" -–(,.") == "":
        following = passages[position + 1] if position + 1 < len(passages) else None
        spans = (passage.span, following.span) if following is not None and WHEN_READY.match(following.string) else (passage.span,)
        return (
            Listed(previous, previous.words(), words, beside=spans)
            if previous is not None and previous.kind != "heading" and len(previous.string) < 400
            else None
        )
    task = passage.string[: match.start()].rstrip(" (–-")
    if task.endswith((".", "!")) and not _LEAD.search(task):
        return Listed(passage, passage.words(0, len(task)), words)  # "Boka lokal. Ansvarig: Anna, senast 3 maj"
    return Listed(passage, passage.words(), words)


def _told_to_do(passage: Passage, doers: Doers) -> Listed | None:
    """A line that says whose it is and what to do: "Åsa: stämma av med kommunerna, senast 15 november", "[BE] Boka lokal", "Åtgärd BE: boka lokal"."""
    first = _PREFIXED.match(passage.string)
    if (
        first is None
        or doers.kind(first.group("who")) not in {"person", "body", "everyone"}
        or not opens_with_what_to_do(passage.string[first.end() :].lstrip())
    ):
        return None
    return Listed(passage, passage.words(), passage.words(*first.span("who")))


def _named_behind(passage: Passage, doers: Doers) -> Listed | None:
    """What is to be done, and who does it in brackets or behind a stroke: "Ta fram ett förslag (BE)", "Boka lokal /Anna", "Boka lokal – kansliet – 3 maj"."""
    string = _WHEN_LAST.sub("", passage.string)
    last = _DOER_MARKED.search(string)
    if last is None or doers.kind(last.group("who")) not in {"person", "body", "everyone"} or not opens_with_what_to_do(string):
        return None
    return Listed(passage, passage.words(), passage.words(*last.span("who")))


def _entry(passage: Passage, doers: Doers) -> Listed | None:
    """An entry of a list of things to do: who does it stands first or last, or it opens with what to do."""
    string = _WHEN_LAST.sub("", passage.string)
    first = _DOER_FIRST.match(string)
    if first and doers.kind(first.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, passage.words(), passage.words(*first.span("who")))
    last = _DOER_LAST.search(string)
    if last and doers.kind(last.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, passage.words(), passage.words(*last.span("who")))
    named = _NAMED_LAST.search(string)
    if named and doers.kind(named.group("who")) == "person":
        return Listed(passage, passage.words(), passage.words(*named.span("who")))
    if opens_with_what_to_do(string) and not string.endswith("?"):
        return Listed(passage, passage.words(), None)
    return None


def _tables(passages: Sequence[Passage], text: Text) -> Iterator[Listed]:
    """Rows under a header row that names a column for who and one for what."""
    columns: dict[str, int] = {}
    top: Line | None = None
    for passage in passages:
        if passage.kind != "row":
            columns = columns if not columns or passage.string.strip() == "" else {}
            continue
        for index in range(*passage.lines):
            line = text.lines[index]
            if header := _header(line, text):
                columns, top = header, line
            elif columns and top and (found := _row(passage, _by_column(line, top, text), text, columns)):
                yield found


def _header(line: Line, text: Text) -> dict[str, int]:
    """Columns by role, where the row is a header of a table of tasks."""
    if len(line.cells) < 2:
        return {}
    columns: dict[str, int] = {}
    told = False  # whether the column for what says that it holds tasks, as "Punkt" and "Ärende" do not
    for number, cell in enumerate(line.cells):
        label = text.of(cell)
        role = role_of(label)
        if role == "task" and not told:
            columns[role], told = number, is_of_tasks(label)
        elif role and role not in columns:
            columns[role] = number
    return columns if "who" in columns and "task" in columns else {}


def _by_column(line: Line, header: Line, text: Text) -> Sequence[Span]:
    """A row's cells, an empty one where it has none beneath the header's: known by the signs between them, or where their left edges are the same."""
    if len(line.cells) >= len(header.cells):
        return line.cells
    for sign in _BETWEEN:
        heads, parts = _parted(header, sign, text), _parted(line, sign, text)
        if len(heads) == len(header.cells) and 1 < len(parts) <= len(heads):
            return [*parts, *[(line.end, line.end)] * (len(heads) - len(parts))]  # white space at a line's end is gone
    if len(line.lefts) != len(line.cells) or len(header.lefts) != len(header.cells):
        return line.cells
    placed: list[Span] = [(line.start, line.start)] * len(header.cells)
    for cell, left in zip(line.cells, line.lefts, strict=True):
        column = min(range(len(placed)), key=lambda k: abs(header.lefts[k] - left))
        if abs(header.lefts[column] - left) > _SAME_EDGE:
            return line.cells
        placed[column] = cell
    return placed


def _parted(line: Line, sign: str, text: Text) -> list[Span]:
    """The stretches of a line between signs, empty ones too; a sign at the line's edge frames it."""
    string = text.of((line.start, line.end))
    parts: list[Span] = []
    at = line.start
    for part in string.split(sign):
        start = at + len(part) - len(part.lstrip())
        parts.append((start, max(start, at + len(part.rstrip()))))
        at += len(part) + 1
    return parts[string.startswith("|") : len(parts) - string.endswith("|")] if sign == "|" else parts


def _row(passage: Passage, cells: Sequence[Span], text: Text, columns: dict[str, int]) -> Listed | None:
    if max(columns["who"], columns["task"]) >= len(cells):
        return None
    task, who = (_cell(text, cells[columns[role]]) for role in ("task", "who"))
    if task is None or who is None or not any(c.isalpha() for c in task) or not any(c.isalpha() for c in who):
        return None
    due = cells[columns["due"]] if columns.get("due", len(cells)) < len(cells) else (0, 0)
    status = text.of(cells[columns["status"]]) if columns.get("status", len(cells)) < len(cells) else ""
    return Listed(passage, task, who, (due,) if due[0] < due[1] else (), done=bool(_DONE.search(status)))


def _cell(text: Text, span: Span) -> Words | None:
    string = text.of(span)
    start, end = span[0] + len(string) - len(string.lstrip(" *_")), span[1] - len(string) + len(string.rstrip(" *_,;"))
    return Words(" ".join(text.string[start:end].split()), ((start, end),)) if end > start else None
