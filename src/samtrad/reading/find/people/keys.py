"""Signs that a document explains, and what they say of those whom they stand beside: "N = närvarande, F = frånvarande", "* Deltog §§ 1–4"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from samtrad.reading.find.cells.rows import Cell, Row
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.limits import Limit, find_limits
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.lexicon.roles import heading_of, is_remote
from samtrad.reading.record import Capacity
from samtrad.reading.text import Text
from samtrad.reading.words import Words
from samtrad.swedish.names import name_end, split_person

_SIGN = r"(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,2}|[a-zåäö]|[✓✔√●■☒☐+/*–—-]{1,3})"
_ENTRY = re.compile(rf"\(?(?P<sign>{_SIGN})\)?\s*(?P<joint>=|:|–|—|-|betyder)\s*(?P<said>[^\W\d_].*)")
_TURNED = re.compile(rf"(?P<said>[^\W\d_][^=]*?)\s*=\s*(?P<sign>{_SIGN})")
_LED = re.compile(r"(?i:(?:(?:tecken)?förklaring(?:ar)?|förkortningar|koder|kod|nyckel)(?: till \w+)?\s*:\s*)")
_OPENS = re.compile(rf"\(?{_SIGN}\)?\s*(?:[=:–—-]|betyder)\s|{_LED.pattern}")
_APART = re.compile(r"\t|[,;.]\s+|\s{2,}|\s[/|]\s")
_BRACKET = re.compile(r"\(([^()]*=[^()]*)\)")
_LONGEST = 160  # characters of a row that explains signs
_NOTE = re.compile(r"\s*(?P<sign>\*{1,4}|\d\))\)?\s*(?P<said>[^\s*][^*]*?)\s*")
"""A note below a list: "* Deltog §§ 1–4"."""
_NOTED = re.compile(r"(?<=[\wåäö)])\s?(?P<sign>\*{1,4}|\d\))(?=\s|,|;|\||\Z)")
"""Its sign behind someone in the list."""
_OPENS_NOTE = frozenset("*123456789")
_FEW = 12  # characters besides the limits in a note that only limits
_SERVES = frozenset({"tjänstgörande", "tjänstgör", "tjänstgjorde", "tjg", "tj"})
_EMPHASIS = re.compile(r"\*\*[^*]+\*\*")


class Meaning(NamedTuple):
    """What a sign says: someone's capacity, presence (``absent`` None: not said), how and for how long they took part, that they served or for whom, kept the minutes."""

    capacity: Capacity | None = None
    absent: bool | None = None
    remote: bool = False
    partly: bool = False
    serving: bool = False
    secretary: bool = False
    limits: tuple[Limit, ...] = ()
    replaces: Words | None = None


class Key(NamedTuple):
    """What a document explains: its signs, the lines that do so, and what notes say of those at an offset of the text."""

    signs: Mapping[str, Meaning]
    lines: frozenset[int]
    notes: Sequence[tuple[int, Meaning]] = ()


NO_KEY: Final = Key(MappingProxyType({}), frozenset())


def read_key(text: Text, rows: Sequence[Row]) -> Key:
    """The signs that the rows explain, each as a sign with what it stands for or as a note below the lists."""
    signs: dict[str, Meaning] = {}
    lines: set[int] = set()
    for row in rows:
        first = row.cells[0].string
        if "=" not in first and not _OPENS.match(first) and not (len(row.cells) > 1 and any("=" in cell.string for cell in row.cells)):
            continue
        found = dict(_entries(row))
        if found:
            signs.update(found)
            lines.add(row.at)
        for cell in row.cells:
            if "=" in cell.string and not found:
                signs.update({sign: said for bracket in _BRACKET.finditer(cell.string) for sign, said in _explained(cell, bracket.start(1), bracket.end(1))})
    notes = _notes(text, rows, lines)
    return Key(signs, frozenset(lines), notes) if signs or notes else NO_KEY


def _entries(row: Row) -> Iterator[tuple[str, Meaning]]:
    """The signs of a row that explains signs and says nothing else; none for other rows."""
    if sum(len(cell.string) for cell in row.cells) > _LONGEST:
        return
    found: list[tuple[str, Meaning]] = []
    for cell in row.cells:
        led = _LED.match(cell.string)
        said = list(_explained(cell, led.end() if led else 0, len(cell.string)))
        if not said:
            return
        found += said
    if len(found) > 1 or "=" in row.cells[0].string:
        yield from found


def _explained(cell: Cell, low: int, high: int) -> Iterator[tuple[str, Meaning]]:
    """The signs between two offsets of a cell; none where a part between its commas explains none."""
    found: list[tuple[str, Meaning]] = []
    at = low
    for end, following in [*((m.start(), m.end()) for m in _APART.finditer(cell.string, low, high)), (high, high)]:
        entry = _ENTRY.fullmatch(cell.string, at, end)
        if entry is None and (entry := _TURNED.fullmatch(cell.string, at, end)) is not None:
            said = _meaning(cell, at, entry.end("said"))  # "på plats = P"
        else:
            said = _meaning(cell, entry.start("said"), end) if entry is not None else None
        if entry is None or said is None:
            return
        found.append((entry.group("sign"), said))
        at = following
        if at >= high:
            break
    yield from found


def _meaning(cell: Cell, low: int, high: int) -> Meaning | None:
    """What the words of a cell between two offsets say of someone; None where they say nothing that is known."""
    string = cell.string[low:high].strip(" .)")
    limits = tuple(find_limits(string))
    mark = mark_of(string, bracket=False, politics=False) if string else None
    heading = heading_of(string)
    if mark is None:
        return None
    if mark.kind == "replaces":
        end = name_end(string, mark.at)
        return Meaning(replaces=cell.words(low + mark.at, low + end) if end > mark.at else None, serving=True, limits=limits)
    if mark.kind == "capacity" and string.casefold() not in _SERVES:
        return Meaning(capacity=mark.value, absent=False)  # type: ignore[arg-type]
    if mark.kind == "secretary":
        return Meaning(secretary=True)
    if string.casefold() in _SERVES:
        return Meaning(serving=True, absent=False)
    if heading is not None and (heading.absent is not None or heading.capacity is not None):
        return Meaning(heading.capacity, heading.absent is True, heading.remote, heading.partly, limits=limits)
    if mark.kind in {"absent", "present"} and not limits:
        return Meaning(absent=mark.kind == "absent")
    if (limits and len(string) <= sum(limit.end - limit.start for limit in limits) + _FEW) or mark.kind == "partly":
        return Meaning(partly=mark.kind == "partly", limits=limits)
    return Meaning(remote=True, absent=False) if mark.kind == "remote" or is_remote(string) else None


def _notes(text: Text, rows: Sequence[Row], lines: set[int]) -> list[tuple[int, Meaning]]:
    """What notes below the lists say, at the offsets where their signs stand; the notes' lines are added to ``lines``."""
    said: dict[str, Meaning] = {}
    told: dict[str, int] = {}
    for row in rows:
        line = text.lines[row.at]
        if text.string[line.start] not in _OPENS_NOTE or (note := _NOTE.fullmatch(text.string, line.start, line.end)) is None:
            continue
        cell = row.cells[-1]
        if split_person(note.group("said")) is None and (meaning := _meaning(cell, max(cell.string.find(note.group("said")), 0), len(cell.string))):
            said[note.group("sign")] = meaning
            told[note.group("sign")] = row.at
    if not said:
        return []
    noted: list[tuple[int, str]] = []
    for row in rows:
        line = text.lines[row.at]
        if row.at not in told.values() and not _EMPHASIS.search(text.string, line.start, line.end):
            noted += [(m.start(), m.group("sign")) for m in _NOTED.finditer(text.string, line.start, line.end)]
    lines.update(told[sign] for _, sign in noted if sign in told)
    return [(at, said[sign]) for at, sign in noted if sign in said]


def say(draft: Draft, meaning: Meaning) -> None:
    """Add what a sign says to what is known of someone."""
    if meaning.absent is not None:
        draft.absent = meaning.absent
    if meaning.capacity is not None and (meaning.capacity != "member" or draft.heading.capacity is None):
        draft.capacity = meaning.capacity
        draft.heading = draft.heading._replace(capacity=meaning.capacity, strict=False)
    if meaning.replaces is not None or (meaning.serving and "substitute" in {draft.capacity, draft.heading.capacity}):
        draft.replaces, draft.capacity = meaning.replaces or draft.replaces, "serving_substitute"
    draft.limits += meaning.limits
    draft.remote = draft.remote or meaning.remote
    draft.partly = draft.partly or meaning.partly
    draft.secretary = draft.secretary or meaning.secretary


def say_notes(drafts: Sequence[Draft], key: Key) -> None:
    """Give each note to the one behind whom its sign stands: the last that opens before it."""
    if not key.notes:
        return
    starts = sorted(((draft.passage.ranges(draft.start, draft.start + 1)[0][0], number) for number, draft in enumerate(drafts)), reverse=True)
    for at, meaning in key.notes:
        owner = next((drafts[number] for start, number in starts if start < at), None)
        if owner is not None:
            say(owner, meaning)
