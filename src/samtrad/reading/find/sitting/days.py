"""Days and times of sittings: from labels, the title or the page header; years supplied where none is given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.cells.rows import Row, Strip, is_hyphened
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sitting.clock import Times, clock, hours, hours_of_days, times_in
from samtrad.reading.find.sitting.place import opening, place_beneath, place_of, without_dates
from samtrad.reading.find.sitting.told import told_place, told_sentences
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.record import Sitting
from samtrad.reading.words import Span, Words
from samtrad.swedish.dates import DateSpan, find_dates
from samtrad.swedish.dates_words import MONTHS, SHORT

_OPENING = frozenset({"", "den", *(f"{day}dag{more}" for day in ("mån", "tis", "ons", "tors", "fre", "lör", "sön") for more in ("", "en", " den", "en den"))})
_WEEKDAYS = ("mån", "tis", "ons", "tors", "fre", "lör", "sön")
_LONGEST_DATE_LINE = 90
_NEAR, _BESIDE, _LABEL = 3, 2, 12
"""Rows from the day, cells of a row, and letters of a label, within which hours alone are those of the sitting."""
_LONGEST_REST = 45  # characters that may stand beside the day on a header line: a time and a place
_LONGEST_BEHIND = 75  # the same where the day opens the line: "Torsdag 9 februari 2023 kl. 9-11, Stadshuset, Lilla salen"
_LONGEST_MEETING = 4  # days
_GAP = 0.6  # line heights of white that part paragraphs
_LONG_LINE = 50  # characters of a value whose line has no room for more
_MEETS = re.compile(r"\b\w*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|överläggning|konferens)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:protokollet |anteckningarna |datum för |utsänd |senast )?(?:juster|ansl[aåo]|publicer|utskick|utsänt|utsänd|skicka|sänt |kallelse|upprätta|ändra|uppdatera|revider|version|utskri|gransk|godkän|fastställ|signera)",
    re.IGNORECASE,
)
"""What opens a line with a day of something else than the meeting: "Justerat den 23 maj 2019"."""
_MEETS_FIRST = re.compile(r"\A(?:möte|sammanträde|träff|nätverksträff|nätverksmöte)\b")
_NEAR_LABELS = 5  # lines
_LETTERHEAD = re.compile(r"(?:datum|dat\.?|den)?\s*:?", re.IGNORECASE)
_WRITTEN_AFTER = 60  # days after a meeting within which its notes are written down
_UNFINISHED = (",", " i", " och", "-", " på", " vid", " kl", " kl.", " den")


@cache
def _full_day() -> re.Pattern[str]:
    """Days with their year in the two commonest forms: enough to know what year a document speaks of."""
    return re.compile(rf"(?<!\d)(?:((?:19|20)\d\d)-([01]\d)-([0-3]\d)|([0-3]?\d) ({'|'.join(SHORT)})\w* ((?:19|20)\d\d))(?!\d)")


def _given(match: re.Match[str]) -> date | None:
    year, month, day, spoken_day, name, spoken_year = match.groups()
    try:
        return date(int(year), int(month), int(day)) if year else date(int(spoken_year), MONTHS[name], int(spoken_day))
    except ValueError:
        return None


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(r"\b(mån|tis|ons|tors|fre|lör|sön)dag(?:en)?s?,?(?:\s+den)?\s*\Z", re.IGNORECASE)


class Day(NamedTuple):
    """A day found for a sitting: inferred where the year was supplied; where in the text its words stand."""

    day: date
    inferred: bool
    span: Span


class Years:
    """Supplies years: from the weekday where one is written, from a given day, from the year that most full dates have."""

    def __init__(self, outline: Outline) -> None:
        self._text = outline.text.string
        self._all: list[date] | None = None
        self.after: date | None = None
        """A day that the meeting lies before and near: that of its certification."""

    @property
    def full(self) -> list[date]:
        """Every day in the text that is given with its year, sorted."""
        if self._all is None:
            self._all = sorted(d for m in _full_day().finditer(self._text) if (d := _given(m)) is not None)
        return self._all

    def supply(self, span: DateSpan, before: str, near: date | None = None) -> tuple[date, date, bool] | None:
        """First and last day of an expression, and whether its year was supplied; None where none can be."""
        if span.value.year_given:
            days = span.value.days(0)
            return (*days, False) if days else None
        anchor = near or self.after or (self.full[len(self.full) // 2] if self.full else None)
        if anchor is None:
            return None
        options = [d for year in range(anchor.year - 3, anchor.year + 4) if (d := span.value.days(year))]
        if weekday := _weekday().search(before):
            index = _WEEKDAYS.index(weekday.group(1).casefold())
            options = [d for d in options if d[0].weekday() == index] or options
        if near is None and self.after is not None:
            options = [d for d in options if d[0] <= anchor] or options
        if not options:
            return None
        told = Counter(d.year for d in self.full) if near is None and self.after is None else Counter[int]()
        best = min(options, key=lambda d: (-told[d[0].year], abs((d[0] - anchor).days)))
        return (*best, True)


def days_in(passage: Passage, years: Years, near: date | None = None, start: int = 0, end: int | None = None) -> Iterator[tuple[Day, DateSpan]]:
    """The days named in a passage, spans of a few days one by one."""
    string = passage.string if end is None else passage.string[:end]
    for span in find_dates(string):
        if span.start < start or span.value.precision not in {"day", "range"} or not span.valid or span.value.first.week or not span.value.first.day:
            continue
        supplied = years.supply(span, string[max(span.start - 20, 0) : span.start], near)
        if supplied is None or (supplied[1] - supplied[0]).days > _LONGEST_MEETING:
            continue
        ranges = passage.ranges(span.start, span.end)
        place = (ranges[0][0], ranges[-1][1])
        for offset in range((supplied[1] - supplied[0]).days + 1):
            yield Day(supplied[0] + timedelta(days=offset), supplied[2], place), span


def value_of(field: Field, most: int = 4) -> Passage | None:
    """A field's value as one passage: its first rows, as far as they lie close together."""
    strip = Strip()
    for number, row in enumerate(field.rows[:most]):
        if number and (row.above >= 1 or (row.cells[0].left < field.label.left + 2 and not _continues(strip, row, field.rows[number - 1]))):
            break
        for cell in row.cells:
            hyphened = is_hyphened(strip.last, cell.string)
            kept = strip.trimmed(1) if hyphened else strip
            kept.add(cell, "" if hyphened else " ")
    return strip.passage() if strip.size else None


def _continues(strip: Strip, row: Row, above: Row) -> bool:
    """Whether a row at the label's own edge goes on from the value: a time of day, a small letter, or what the line above had no room for."""
    string = row.cells[0].string
    if string[0].islower() or strip.size == 0 or bool(clock().match(string)) or bool(_day_first().match(string)):
        return True
    return row.above < _GAP and len(row.cells) == 1 and (strip.last.endswith(_UNFINISHED) or above.cells[-1].end - above.cells[0].start >= _LONG_LINE)


@cache
def _day_first() -> re.Pattern[str]:
    """A line that opens with the day: under the room, where the label stands over both."""
    return re.compile(
        r"(?:den\s+)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b|\d{1,2}\s+(?:" + "|".join(SHORT) + r")\w*\b|\d{4}-\d\d-\d\d|kl\b)", re.IGNORECASE
    )


def read_sittings(fields: Sequence[Field], title: Words | None, top: Sequence[Row], years: Years) -> list[Sitting]:
    """The days the meeting sat, with times and place."""
    values = [(f, p) for f in fields if f.kind in {"place_time", "date", "time", "place"} and (p := value_of(f)) is not None]
    days = (
        _labelled_days([(f, p) for f, p in values if not _is_of_letter(f, top)], years)
        or _days_of_title(title, years)
        or _days_on_top(top, years)
        or _told_days(top, years)
    )
    timed = [p for f, p in values if f.kind in {"place_time", "time", "date"}]
    times = next((t for p in timed if (t := hours(without := without_dates(p.string)) or times_in(without)).start), None) or _times_on_top(top, days)
    if times.start is None and days and not timed:
        times = next((t for p in told_sentences(top) if (t := hours(without := without_dates(p.string)) or times_in(without)).start), times)
    each = next((found for p in timed if (found := hours_of_days(p.string, len(days)))), None)
    place = place_of(values)
    if times.start is None and place is None and (told := opening(top)):
        times, place = told
    if place is None and not timed:
        place = told_place(top) or (place_beneath(top, days[0].span) if days else None)
    last = len(days) - 1
    each = each or [Times(times.start if number == 0 else None, times.end if number == last else None) for number in range(len(days))]
    return [Sitting(date=d.day.isoformat(), start=t.start, end=t.end, place=place, inferred=d.inferred, span=d.span) for d, t in zip(days, each, strict=True)]


_LETTER_HEAD = ("från:", "from:", "till:", "to:", "ämne:", "subject:", "kopia:", "skickat:")


def _is_of_letter(field: Field, top: Sequence[Row]) -> bool:
    """Whether a day is that of a letter that the notes were sent with: "Datum: 14 oktober" between "Från: Anna Berg" and "Ämne: Anteckningar"."""
    near = [row.cells[0].string.casefold() for row in top if abs(row.at - field.row) < _NEAR_LABELS]
    return field.kind == "date" and sum(string.startswith(_LETTER_HEAD) for string in near) > 1


def _labelled_days(values: Sequence[tuple[Field, Passage]], years: Years) -> list[Day]:
    for field, passage in values:
        if field.kind != "place" and (days := _unique(d for d, _ in days_in(passage, years))):
            return days
    return []


def _told_days(top: Sequence[Row], years: Years) -> list[Day]:
    """The days that a sentence at the top says the body met on."""
    for passage in told_sentences(top):
        if days := _unique(d for d, _ in days_in(passage, years) if not d.inferred):
            return days
    return []


def _unique(days: Iterator[Day]) -> list[Day]:
    found: dict[date, Day] = {}
    for day in days:
        found.setdefault(day.day, day)
    return list(found.values())


def _days_of_title(title: Words | None, years: Years) -> list[Day]:
    if title is None:
        return []
    strip = _passage(title)
    return _unique(d for d, _ in days_in(strip, years)) if strip else []


def _passage(words: Words) -> Passage | None:
    """Words as a passage; those of several lines stand with a space between, or with none where a hyphen was taken out."""
    lengths = [end - start for start, end in words.ranges]
    space = len(words) - sum(lengths) == len(lengths) - 1
    if not space and len(words) != sum(lengths):
        return None
    segments, at = [], 0
    for (start, _), length in zip(words.ranges, lengths, strict=True):
        segments.append(Segment(at, start, length))
        at += length + space
    return Passage(str(words), segments, (0, 0))


def _days_on_top(top: Sequence[Row], years: Years) -> list[Day]:
    """A line of the header that is a date and little else; one that tells of the meeting before one of a letterhead, on which it was written down."""
    bare: list[Day] = []
    for row in top:
        for cell in row.cells:
            met = _MEETS.search(cell.string) is not None
            if (
                len(cell.string) > _LONGEST_DATE_LINE
                or cell.string.endswith(".")
                or _OF_ANOTHER.match(cell.string)
                or not (
                    cell.string[0].isupper()
                    or cell.string[0].isdigit()
                    or cell.string.startswith("den ")
                    or (met and cell.string.startswith(("från ", "vid ", "fört vid ")))
                )
            ):
                continue
            passage = Passage(cell.string, cell.segments, (0, 0))
            found = list(days_in(passage, years))
            if not found or found[0][0].inferred:
                continue
            rest = _rest(cell.string, found[0][1])
            if not (len(rest) < _most_beside(cell.string, found[0][1]) or (met and bare)):
                continue
            days = _unique(d for d, _ in found)
            if not bare and rest and not _LETTERHEAD.fullmatch(rest):
                return days
            if not bare:
                bare = days
            elif (met or _weekday().search(cell.string[: found[0][1].start])) and 0 <= (bare[0].day - days[0].day).days <= _WRITTEN_AFTER:
                return days
    return bare


def _times_on_top(top: Sequence[Row], days: Sequence[Day]) -> Times:
    """The times of day on the header line that gives the day: "2021-05-04 kl 9-11"; else the only hours alone beside a short word near it.

    The word is a label, though it may be seen wrongly or be none that is known: "Ta | kl. 18.30–21.10".
    """
    found = Times(None, None)
    for number, row in enumerate(top):
        for cell in row.cells:
            if days and cell.start <= days[0].span[0] < cell.end and len(cell.string) < 80:
                found = times_in(without_dates(cell.string))
                near = top[max(number - _NEAR, 0) : number + _NEAR + 1]
                alone = [other.cells[1].string for other in near if len(other.cells) == _BESIDE and _is_label(other.cells[0].string)]
                told = [match for string in alone if (match := clock().fullmatch(string.strip(" ."))) and match.group("b")]
                return times_in(told[0].group()) if found.start is None and len(told) == 1 else found
    return found


def _is_label(string: str) -> bool:
    return len(string) <= _LABEL and string.strip(" :").isalpha()


def _most_beside(string: str, span: DateSpan) -> int:
    """How much may stand beside a day on its line: more where the line opens with it or its weekday, and goes on with the hour or the place."""
    before = _MEETS_FIRST.sub("", string[: span.start].casefold()).strip(" ,")
    return _LONGEST_BEHIND if before in _OPENING and string[span.end : span.end + 1] in {"", ",", " "} else _LONGEST_REST


def _rest(string: str, span: DateSpan) -> str:
    return (string[: span.start] + string[span.end :]).strip(" ,.()")
