"""Tasks in lists and tables: "Att göra", "Åtgärd | Ansvarig | Klart", "Ansvarig: Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samtrad.reading.find.assignments.answers import WHEN_READY
from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.find.assignments.labelled import parts_of
from samtrad.reading.find.assignments.spread import Tables, spread_rows
from samtrad.reading.find.assignments.tables import flat_rows, may_be_who, wide_rows
from samtrad.reading.find.assignments.verbs import opens_with_what_to_do
from samtrad.reading.lexicon.cover_labels import KINDS
from samtrad.reading.outline import Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words
from samtrad.swedish.signs import has_any

_MARKED = re.compile(
    r"(?:\b(?:ansvarig(?:a|t)?|ansvar|huvudansvarig|uppdrag\s+till|vem)\s*:\s*|\(?\bansv(?:arig(?:a)?)?[.:]?\s+(?-i:(?=[A-ZÅÄÖ])))(?P<who>[^.;|()]{2,80})",
    re.IGNORECASE,
)
_MARKS = ("nsv", "Vem", "ppdrag till", "Utför", "utför", "Vilka:", "andlägg", "illdelad:")
_GIVEN_TO = re.compile(r"(?:Uppdrag|Uppgift|Åtgärd) (?:till|för) (?P<who>[^:]{2,60}):\s+\S")
_LONGEST_NAME = 60  # characters before the colon behind who is to do it
_LEAD = re.compile(
    r"(?:\b(?:att\s+göra|åtgärd(?:er|slista)?|att-göra-lista|nästa\s+steg|uppdrag|hemläxa|aktiviteter|fortsatt\s+hantering|till\s+nästa\s+(?:möte|gång|träff|sammanträde))\s*:\s*)\Z",
    re.IGNORECASE,
)
_DOER_FIRST = re.compile(r"(?P<who>[^:–—→]{2,60}?)\s*(?::|\s[–—-]|→)\s+\S")
_DOER_LAST = re.compile(r"(?:\(|(?<!\d)/\s?|→\s?|\s[–—-]\s)(?P<who>[^()/→–—]{2,60}?)\)?[\s.]*\Z")
_PREFIXED = re.compile(
    r"(?:(?:[åÅ]tgärd|[aA]ktion|[aA]ction|AP|[uU]ppgift|[uU]ppdrag|[aA]nsvarig|[aA]tt göra)\s+(?:för\s+|till\s+)?)?[@\[(]?(?P<who>[^:\[\]()–—→=@]{2,40}?)(?:[\])]\s*:?|\s*:|\s[–—-]|\s*→|\s*=>)\s+(?=\S)"
)
_PREFIX_SIGNS = (":", "[", "=>", "→", ")")
_BEHIND_ENDS = (")",)
_BEHIND_SIGNS = ("/", " – ", " - ", " — ")
_DOER_MARKED = re.compile(r"(?:\(|\s/\s?|\s[–—-]\s)(?P<who>[^()/→–—]{2,40}?)\)?[\s.]*\Z")
_NAMED_LAST = re.compile(r",\s(?P<who>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?)[\s.]*\Z")
# "Boka lokal – Anna – 10/4", "Beställa fika, Bo, senast 3 april": who stands before when
_WHEN_LAST = re.compile(
    r"(?:\s[–—-]\s|,\s+|\s+|\s*\()(?:(?:senast|till|klart|före|innan|klar)\s+)*(?:\w+dag(?:en)?\s+)?(?:den\s+)?(?:\d{1,2}/\d{1,2}(?:[\s-]+\d{2,4})?|\d{4}-\d\d-\d\d|\d{6}|\d{1,2}\s+[a-zåäö]{3,9}(?:\s+\d{4})?|v(?:ecka)?\.?\s?\d{1,2}|nästa\s+\w+|omgående|snarast|löpande|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|hösten|sommaren|vintern|(?:början|mitten|slutet)\s+av\s+[a-zåäö]{3,9})\)?[\s.]*\Z",
    re.IGNORECASE,
)


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


def listed(section: Section, heading: str, text: Text, doers: Doers, tables: Tables, tabled: frozenset[int] = frozenset()) -> Taken:
    """The tasks of a section's lists and tables, and those marked with who answers for them.

    ``heading`` is the item's: under "Att göra" every entry is a task. ``tabled`` are the lines of tables that have been read.
    """
    led = [section.heading, *section.passages] if section.heading is not None else section.passages
    rows = list(flat_rows(led, text, doers)) if may_be_who(section.low) or (section.heading and may_be_who(section.heading.string)) else []
    if tables.columns:
        rows += wide_rows(section.passages, text, tables.columns)
    rows = [row for row in rows if row.lines[0] not in tabled]
    if tables.spread and not rows and not any(i in tabled for p in section.passages for i in range(*p.lines)):
        rows += spread_rows(section.passages, text, tables.spread, doers)
    lines = tabled.union(i for row in rows for i in range(*row.lines))
    found = [Listed(p, row.task, row.who, row.due) for row in rows for p in section.passages if p.lines[0] <= row.lines[0] < p.lines[1]]
    return Taken([*found, *_in_lists(section, doers, lines, acting=under_actions(section, heading))], lines)


def under_actions(section: Section, heading: str) -> bool:
    """Whether a section stands under what heads tasks: "Att göra", or an item of that name."""
    return (section.kind == "actions" and _acts(section.heading)) or (section.kind in {None, ""} and label_kind(heading) == "actions")


def _in_lists(section: Section, doers: Doers, tabled: frozenset[int], *, acting: bool) -> Iterator[Listed]:
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
    return Listed(passage, _before_parts(passage, string, last), passage.words(*last.span("who")))


def _before_parts(passage: Passage, without_day: str, doer: re.Match[str]) -> Words:
    """What is to be done, of an entry with who and when behind it as parts of their own: "Boka lokal (Anna, senast 3 maj)"; else the whole entry."""
    parted = passage.string[doer.start() : doer.start("who")].strip() in {"(", "–", "—", "-"} and len(without_day) < len(passage.string)
    return passage.words(0, doer.start()) if parted else passage.words()


def _entry(passage: Passage, doers: Doers) -> Listed | None:
    """An entry of a list of things to do: who does it stands first or last, or it opens with what to do."""
    string = _WHEN_LAST.sub("", passage.string)
    first = _DOER_FIRST.match(string)
    if first and doers.kind(first.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, passage.words(), passage.words(*first.span("who")))
    last = _DOER_LAST.search(string)
    if last and doers.kind(last.group("who")) in {"person", "body", "everyone"}:
        return Listed(passage, _before_parts(passage, string, last), passage.words(*last.span("who")))
    named = _NAMED_LAST.search(string)
    if named and doers.kind(named.group("who")) == "person":
        return Listed(passage, passage.words(), passage.words(*named.span("who")))
    if opens_with_what_to_do(string) and not string.endswith("?"):
        return Listed(passage, passage.words(), None)
    return None
