"""Tasks in lists and tables: "Att göra", "Åtgärd | Ansvarig | Klart", "Ansvarig: Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.find.assignments_doers import Doers
from samtrad.reading.find.assignments_verbs import opens_with_what_to_do
from samtrad.reading.outline import Section
from samtrad.reading.passage import Passage
from samtrad.reading.text import Line, Text
from samtrad.reading.words import Span, Words

_MARKED = re.compile(
    r"(?:\b(?:ansvarig(?:a|t)?|ansvar|huvudansvarig|uppdrag\s+till|vem)\s*:\s*|\(?\bansv(?:arig(?:a)?)?[.:]?\s+(?=[A-ZÅÄÖ]))(?P<who>[^.;|()]{2,80})",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:\b(?:att\s+göra|åtgärd(?:er|slista)?|att-göra-lista|nästa\s+steg|uppdrag|hemläxa|aktiviteter|fortsatt\s+hantering|till\s+nästa\s+(?:möte|gång|träff|sammanträde))\s*:\s*)\Z",
    re.IGNORECASE,
)
_DOER_FIRST = re.compile(r"(?P<who>[^:–—→]{2,60}?)\s*(?::|\s[–—-]|→)\s+\S")
_DOER_LAST = re.compile(r"(?:\(|/\s?|→\s?|\s[–—-]\s)(?P<who>[^()/→–—]{2,60}?)\)?[\s.]*\Z")
_WHO_COLUMN = re.compile(r"(?:huvud)?ansvarig(?:a|t)?(?: (?:för|person|part|funktion).*)?|vem|ansvar|utförare|utförs av|handläggare", re.IGNORECASE)
_TASK_COLUMN = re.compile(
    r"(?:åtgärd|uppgift|aktivitet|uppdrag|vad|att göra|ärende|fråga|beslut|aktivitet/åtgärd|punkt|insats|beskrivning|uppföljning)(?:er|ar|ter|en|et)?",
    re.IGNORECASE,
)
_DUE_COLUMN = re.compile(
    r"(?:klart|när|datum|senast|deadline|tid|tidplan|slutdatum|klar|färdigt|sluttid|genomförs|förfallodag|återrapportering)(?: (?:datum|senast|när|den))?",
    re.IGNORECASE,
)
_STATUS_COLUMN = re.compile(r"status|läge", re.IGNORECASE)
_DONE = re.compile(r"\b(?:klart?|utför[dt]|genomför[dt]|avslutad|avslutat|färdigt?|slutför[dt])\b", re.IGNORECASE)


class Listed(NamedTuple):
    """A task of a list: its passage, its words, who has it, the text that its due day stands in, and if it is done."""

    passage: Passage
    task: Words
    who: Words | None
    due: Span | None = None
    done: bool = False


def listed(section: Section, text: Text, doers: Doers) -> Iterator[Listed]:
    """The tasks of a section's lists and tables, and those marked with who answers for them."""
    yield from _tables(section.passages, text)
    acting = section.kind == "actions" and _acts(section.heading)
    led = False
    for position, passage in enumerate(section.passages):
        if passage.kind == "row":
            continue
        if (
            ("nsv" in passage.string or "Vem:" in passage.string or "ppdrag till" in passage.string)
            and (found := _marked(passage, section.passages[position - 1] if position else None, doers))
        ) or ((acting or (led and passage.marker)) and (found := _entry(passage, doers))):
            yield found
        if not passage.marker:
            led = bool(_LEAD.search(passage.string[-60:]))


def _acts(heading: Passage | None) -> bool:
    return heading is None or "aktivitet" not in heading.string.casefold()


def _marked(passage: Passage, previous: Passage | None, doers: Doers) -> Listed | None:
    """A task with "Ansvarig: Anna" behind it; where the mark has a line of its own, the task is the line above."""
    match = _MARKED.search(passage.string)
    if match is None:
        return None
    who = doers.after(passage.string, match.start("who"), match.end("who"))
    if who is None:
        return None
    words = passage.words(*who)
    if passage.string[: match.start()].strip(" -–(,.") == "":
        return Listed(previous, previous.words(), words) if previous is not None and previous.kind != "heading" and len(previous.string) < 400 else None
    return Listed(passage, passage.words(), words)


def _entry(passage: Passage, doers: Doers) -> Listed | None:
    """An entry of a list of things to do: who does it stands first or last, or it opens with what to do."""
    string = passage.string
    first = _DOER_FIRST.match(string)
    if first and doers.kind(first.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, passage.words(), passage.words(*first.span("who")), (0, len(string)))
    last = _DOER_LAST.search(string)
    if last and doers.kind(last.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, passage.words(), passage.words(*last.span("who")), (0, len(string)))
    if opens_with_what_to_do(string) and not string.endswith("?"):
        return Listed(passage, passage.words(), None, (0, len(string)))
    return None


def _tables(passages: Sequence[Passage], text: Text) -> Iterator[Listed]:
    """Rows under a header row that names a column for who and one for what."""
    columns: dict[str, int] = {}
    for passage in passages:
        if passage.kind != "row":
            columns = columns if not columns or passage.string.strip() == "" else {}
            continue
        for index in range(*passage.lines):
            line = text.lines[index]
            if header := _header(line, text):
                columns = header
            elif columns and (found := _row(passage, line, text, columns)):
                yield found


def _header(line: Line, text: Text) -> dict[str, int]:
    """Columns by role, where the row is a header of a table of tasks."""
    if len(line.cells) < 2:
        return {}
    columns: dict[str, int] = {}
    for number, cell in enumerate(line.cells):
        label = text.of(cell).strip(" *_:|").rstrip()
        for role, pattern in (("who", _WHO_COLUMN), ("task", _TASK_COLUMN), ("due", _DUE_COLUMN), ("status", _STATUS_COLUMN)):
            if role not in columns and pattern.fullmatch(label):
                columns[role] = number
                break
    return columns if "who" in columns and "task" in columns else {}


def _row(passage: Passage, line: Line, text: Text, columns: dict[str, int]) -> Listed | None:
    cells = line.cells
    if max(columns["who"], columns["task"]) >= len(cells):
        return None
    task, who = (_cell(text, cells[columns[role]]) for role in ("task", "who"))
    if task is None or who is None or not any(c.isalpha() for c in task) or not any(c.isalpha() for c in who):
        return None
    due = cells[columns["due"]] if columns.get("due", len(cells)) < len(cells) else None
    status = text.of(cells[columns["status"]]) if columns.get("status", len(cells)) < len(cells) else ""
    return Listed(passage, task, who, due, done=bool(_DONE.search(status)))


def _cell(text: Text, span: Span) -> Words | None:
    string = text.of(span)
    start, end = span[0] + len(string) - len(string.lstrip(" *_")), span[1] - len(string) + len(string.rstrip(" *_"))
    return Words(" ".join(text.string[start:end].split()), ((start, end),)) if end > start else None
