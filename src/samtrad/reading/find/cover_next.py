"""The announced coming meetings of the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from samtrad.reading.find.cover_days import Years, days_in, times_in, value_of
from samtrad.reading.find.cover_fields import Field
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Sitting

_STOP = re.compile(r"(?<!\bkl)(?<!\bca)[.!?](?=\s+[A-ZÅÄÖ])")
_YEAR = re.compile(r"\b(20\d\d)\b")
_FAR = 550  # days ahead beyond which a day is no coming meeting


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:datum|tider?|tid|planering|plan)\s+(?:för|av)\s+)?(?:kommande|nästa|nästkommande|årets|framtida|höstens|vårens|inplanerade|planerade)\s+(?:\w+\s)?(?:\w*möten?(?:s?tider|sdatum)?|\w*mötes(?:tider|datum)|"
        r"\w*sammanträden?\w*|\w*träff(?:ar)?|mötestillfällen?|tillfällen?|nätverksmöten?|nätverksträff(?:ar)?|samråd|möte)|(?:mötes|sammanträdes)(?:tider|datum|plan|dagar)",
        re.IGNORECASE,
    )


@cache
def _tells() -> re.Pattern[str]:
    return re.compile(
        r"(?P<next>\b(?:nästa|nästkommande)\s+(?:ordinarie\s+|fysiska\s+|digitala\s+|extra\s+)?(?:möte|sammanträde|nämnd|träff|\w+möte|\w+sammanträde|\w+träff|tillfälle|gång|samråd|styrgrupp|styrelsemöte)(?:t|n)?\b)|"
        r"(?P<moved>\b(?:nämnd|styrelse|råds|grupp)?(?:sammanträdet|mötet)\b.{0,60}\b(?:ändras?|flyttas?|tidigareläggs?|senareläggs?|äger rum|hålls)\b)",
        re.IGNORECASE,
    )


@cache
def _paper() -> re.Pattern[str]:
    """Papers are dated too, and those days are no meetings: "Tjänsteskrivelse daterad den 3 maj"."""
    return re.compile(r"utlåtande|skrivelse|daterad|\bprotokoll|yttrande|\bbeslutade\b|\bsenast\b", re.IGNORECASE)


@cache
def _moved_time() -> re.Pattern[str]:
    return re.compile(r"från\s+(?:kl\.?|klockan)\s*[\d.:]+\s+till\s+((?:kl\.?|klockan)\s*[\d.:]+)", re.IGNORECASE)


def read_next(outline: Outline, fields: Sequence[Field], sittings: Sequence[Sitting], years: Years) -> list[Sitting]:
    """Coming meetings in the order told, each day once, later than the meeting itself."""
    held = [date.fromisoformat(s.date) for s in sittings]
    found: dict[str, Sitting] = {}
    for sitting in (*_listed(outline, held, years), *_labelled(fields, held, years), *_told(outline, held, years)):
        if not held or held[-1] < date.fromisoformat(sitting.date):
            found.setdefault(sitting.date, sitting)
    return list(found.values())


def _listed(outline: Outline, held: Sequence[date], years: Years) -> Iterator[Sitting]:
    """The days under a heading such as "Kommande möten 2021"; the heading itself may hold the only one."""
    for entry in outline.entries:
        if not _heads().match(entry.heading) or "frågor" in entry.heading:
            continue
        year = _YEAR.search(entry.heading)
        near = date(int(year.group(1)), 7, 1) if year else None
        for passage in entry.passages:
            if _paper().search(passage.string):
                continue
            yield from _days(passage, near or (held[-1] if held else None), years, forward=bool(held) and near is None)


def _labelled(fields: Sequence[Field], held: Sequence[date], years: Years) -> Iterator[Sitting]:
    for field in fields:
        if field.kind == "next" and (passage := value_of(field, 12)) is not None:
            yield from _days(passage, held[-1] if held else None, years, forward=bool(held))


def _days(passage: Passage, near: date | None, years: Years, *, forward: bool, start: int = 0, end: int | None = None) -> Iterator[Sitting]:
    """A sitting for each day named, with the times that stand between it and the next."""
    found = list(days_in(passage, years, near, start, end))
    string = passage.string if end is None else passage.string[:end]
    for number, (day, span) in enumerate(found):
        stop = found[number + 1][1].start if number + 1 < len(found) else len(string)
        when = day.day
        if forward and near is not None and day.inferred and when < near:
            when = _year_later(when)
        if near is not None and abs((when - near).days) > _FAR:
            continue
        moved = _moved_time().search(string, span.end)
        times = times_in(moved.group(1) if moved else string[span.end : max(stop, span.end)])
        yield Sitting(date=when.isoformat(), start=times.start, end=times.end, place=None, inferred=day.inferred, span=day.span)


def _year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day


def _told(outline: Outline, held: Sequence[date], years: Years) -> Iterator[Sitting]:
    """Sentences that tell of the next meeting and name its day; another body's ("Rådets nästa möte") are left out."""
    if not held:
        return
    for passage in outline.passages:
        string = passage.string
        if passage.kind == "furniture" or not ("ästa" in string or "ästkommande" in string or "sammanträdet" in string or "mötet" in string):
            continue
        for match in _tells().finditer(string):
            before = string[: match.start()].rstrip()
            if match.group("next") and before.endswith("s") and before.split()[-1][:1].isupper():
                continue
            stop = _sentence_end(string, match.end())
            start = match.start()
            first = next(_days(passage, held[-1], years, forward=True, start=start, end=stop), None)
            if first is not None and date.fromisoformat(first.date) > held[-1]:
                yield first


def _sentence_end(string: str, at: int) -> int:
    """Where the sentence ends: a full stop before a capital; one after "kl" or between figures is none."""
    match = _STOP.search(string, at)
    return match.start() if match else len(string)
