"""A record's values put into the few words that page and terminal both use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from samtrad.reading.record import Agreement, Assignment, Attendee, Capacity, Decision, Interval, Minutes, Sitting
from samtrad.writing.days import day, days
from samtrad.writing.labels import Language, known, label

_CANDIDATE_KEYS = ("text", "name", "value", "date", "start", "status", "type", "presence", "capacity")
_NUMBER = re.compile(r"(?P<number>\d+)(?:\s?(?P<letter>[A-Za-z]))?(?P<year>/\d{2,4})?")
_CAPACITIES: tuple[Capacity, ...] = ("member", "serving_substitute", "substitute", "co_opted", "officer", "secretary", "presenter", "guest", "other")
_WEEK = re.compile(r"^v(?:ecka|\.)?\s*(?=\d)", re.IGNORECASE)
_PAIR = 2
"""Numbers that are told one by one; a longer run by its ends."""


def code(group: str, value: str | None, language: Language) -> str:
    """The wording of a code; the code itself where a later reader has one that the table lacks."""
    if value is None:
        return ""
    key = f"{group}.{value}"
    return label(key, language) if known(key) else value


def hours(sitting: Sitting) -> str:
    """Kl. 13.00–15.30 without its "kl.", "" where no time is stated."""
    start, end = (time.replace(":", ".") if time else "" for time in (sitting.start, sitting.end))
    return f"{start}–{end}" if start and end else start or (f"–{end}" if end else "")


def window(minutes: Minutes, language: Language) -> str:
    """When the meeting was, as far as the document tells, where it states no day."""
    low = minutes.when.not_before if minutes.when else None
    high = minutes.when.not_after if minutes.when else None
    if low and high:
        return label("between", language, low=day(low, language), high=day(high, language))
    if low:
        return label("after", language, low=day(low, language))
    return label("before", language, high=day(high, language)) if high else ""


def person(attendee: Attendee) -> str:
    """Name, party and whom the person is there for: Ida Ekvik (S), Norrby."""
    name = (attendee.name or "") + (f" ({attendee.party})" if attendee.party else "")
    return ", ".join(part for part in (name, attendee.organisation, position(attendee)) if part)


def position(attendee: Attendee) -> str | None:
    """A person's title, where it says more than the list that the person is told in: a sekreterare among sekreterare is none."""
    title = attendee.title
    return None if title and title.casefold() == label(f"capacity.{attendee.capacity}", "sv") else title


def limits(attendee: Attendee, language: Language, most: int | None = None) -> str:
    """For which items or hours someone was there, "" for the whole meeting."""
    parts = []
    if attendee.items:
        parts.append(label("parts", language, items=numbers(attendee.items, most)))
        if " … " in parts[0]:
            parts.append(label("count.items", language, count=len(attendee.items)))
    if attendee.from_ or attendee.to:
        parts.append(_stay(attendee.from_, attendee.to, language))
    return ", ".join(parts)


def _stay(start: str | None, end: str | None, language: Language) -> str:
    """Between which hours someone was there: 13.15–14.30, or till kl. 14.30 where only one of them is stated."""
    start, end = (clock(time, language) if time else None for time in (start, end))
    if start and end:
        return f"{start}–{end}"
    return label("from_time", language, time=start) if start else label("to_time", language, time=end)


def clock(time: str, language: Language) -> str:
    """An hour as it is written: 13.15, in English 13:15."""
    return time.replace(":", ".") if language == "sv" else time.replace(".", ":")


def capacities(people: Iterable[Attendee]) -> list[Capacity]:
    """The capacities in which people are there, in the order in which they are told: those who decide first."""
    found = {one.capacity for one in people}
    return [one for one in _CAPACITIES if one in found]


def number(value: float, language: Language) -> str:
    """A figure with its thousands apart: 4 200 000 or 7,8; 4,200,000 or 7.8 in English."""
    told = f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"
    return told if language == "en" else told.replace(",", "\u00a0").replace(".", ",")


def numbers(items: Sequence[str], most: int | None = None) -> str:
    """Item numbers with runs drawn together: 3, 5–8, 34 A–E. Past ``most`` runs those in the middle are left out: 1, 3 … 40."""
    runs: list[list[str]] = []
    for item in items:
        if runs and _follows(runs[-1][-1], item):
            runs[-1].append(item)
        else:
            runs.append([item])
    told = [_run(run) for run in runs]
    if most is not None and len(told) > most:
        return ", ".join(told[: most - 1]) + f" … {told[-1]}"
    return ", ".join(told)


def _follows(before: str, item: str) -> bool:
    """Whether an item's number comes next after another: 8 after 7, 34 B after 34 A."""
    one, other = _NUMBER.fullmatch(before), _NUMBER.fullmatch(item)
    if not one or not other or one["year"] != other["year"]:
        return False
    if not one["letter"] and not other["letter"]:
        return int(other["number"]) == int(one["number"]) + 1
    return bool(one["letter"] and other["letter"]) and one["number"] == other["number"] and ord(other["letter"]) == ord(one["letter"]) + 1


def _run(run: Sequence[str]) -> str:
    if len(run) <= _PAIR:
        return ", ".join(run)
    first, last = (_NUMBER.fullmatch(one) for one in (run[0], run[-1]))
    start = run[0].removesuffix((first and first["year"]) or "")
    return f"{start}–{(last and last['letter']) or run[-1]}"


def due(interval: Interval | None, language: Language) -> str:
    """The day or days that a task is due."""
    return days(interval.start, interval.end, language, interval.precision) if interval else ""


class Due(NamedTuple):
    """When a task is due: in words that say it whole, and the days that words of the document were read as, or ""."""

    told: str
    days: str = ""
    quoted: bool = False


def due_told(minutes: Minutes, task: Assignment, language: Language) -> Due | None:
    """By the day that is stated; for less than a day the words that state it, i början av december; None for neither."""
    days_ = due(task.due, language)
    if task.due is None or not days_:
        return None
    if task.due.start == task.due.end:
        return Due(label("due.by", language, day=days_))
    words = due_words(minutes, task)
    return Due(days_) if not words or _says(due(task.due, "sv"), words) else Due(words, days_, quoted=True)


def _says(days_: str, words: str) -> bool:
    """Whether days tell the same as words of the document and no more than the year besides: vecka 14 2026 for v. 14."""
    return re.fullmatch(re.escape(_WEEK.sub("vecka ", words)) + r"(?: \d{4})?", days_, re.IGNORECASE) is not None


def due_words(minutes: Minutes, task: Assignment) -> str:
    """The words that state when a task is due, where they are among the record's dates: i början av december."""
    due_ = task.due
    if due_ is None:
        return ""
    same = [one for one in minutes.dates if (one.start, one.end) == (due_.start, due_.end)]
    near = [one for one in same if task.span[0] <= one.span[0] and one.span[1] <= task.span[1]]
    found = near or [one for one in same if one.item == task.item]
    return found[0].text if found else ""


def held(minutes: Minutes) -> str:
    """The last day that the meeting sat, or the first that it may have; "" where nothing tells."""
    days_ = [one.date for one in minutes.sittings if one.date]
    return max(days_) if days_ else (minutes.when.not_before or "" if minutes.when else "")


def ends_after(minutes: Minutes, agreement: Agreement) -> str:
    """An agreement's last day where it had not passed when the meeting was held, else ""."""
    end = agreement.valid_to or ""
    return end if end >= held(minutes) else ""


def validity(agreement: Agreement, language: Language) -> str:
    """From when and until when an agreement holds, as far as is said."""
    start, end = agreement.valid_from, agreement.valid_to
    if start and end:
        return label("valid.both", language, day=f"{day(start, language)} – {day(end, language)}")
    if start:
        return label("valid.from", language, day=day(start, language))
    return label("valid.to", language, day=day(end, language)) if end else ""


def act(decision: Decision, language: Language) -> str:
    """What a decision does, in a word; where its kind has none and it was not made here, only whose it is."""
    if decision.type == "other" and decision.status != "made":
        told = label(f"status.{decision.status}", language)
        return told[:1].upper() + told[1:]
    return code("type", decision.type, language)


def standing(decision: Decision, language: Language) -> str:
    """Whose decision it is and from when, where it is not the body's own made here: "" for that."""
    if decision.status == "made":
        return ""
    parts = [label(f"status.{decision.status}", language)]
    if decision.by and decision.status == "proposed":
        parts = [label("status.proposed_by", language, who=decision.by)]
    elif decision.by:
        parts.append(label("by", language, who=decision.by))
    if decision.date:
        parts.append(day(decision.date, language))
    return " ".join(parts)


def candidate(value: Any, language: Language) -> str:  # noqa: ANN401  candidates are of any kind
    """What a doubtful value might be instead, as words."""
    if isinstance(value, str):
        return day(value, language)
    if isinstance(value, Mapping):
        told = [code(key, str(value[key]), language) for key in _CANDIDATE_KEYS if value.get(key)]
        return ", ".join(day(part, language) for part in told) or ", ".join(f"{key}: {part}" for key, part in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(candidate(part, language) for part in value)
    return str(value)


def kind_beside(minutes: Minutes, language: Language) -> str:
    """What kind of document it is, where its heading does not say so: Protokoll beside a body, nothing beside Protokoll 3/2025."""
    kind = code("kind", minutes.kind, language)
    return "" if heading(minutes, language).casefold().startswith(kind.casefold()) else kind


def heading(minutes: Minutes, language: Language) -> str:
    """What the whole record is called: its body, else its title, else its kind of document."""
    named = minutes.body or minutes.title
    return named.text[:1].upper() + named.text[1:] if named else code("kind", minutes.kind, language)
