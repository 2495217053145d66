"""Days as people write them: 13 juni 2025, 3–5 mars 2026, vecka 12 2025."""

from __future__ import annotations

from datetime import date, timedelta

from samtrad.writing.labels import Language

_MONTHS = {
    "sv": ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
}
_WEEKDAYS = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_DECEMBER = 12
_MONDAY_TO_SUNDAY = 6


def day(iso: str, language: Language) -> str:
    """``2025-06-13`` as 13 juni 2025; what is no ISO day is given back as it is."""
    parsed = _parse(iso)
    return iso if parsed is None else f"{parsed.day} {_MONTHS[language][parsed.month - 1]} {parsed.year}"


def weekday(iso: str, language: Language) -> str:
    """The name of the day of the week, "" for what is no ISO day."""
    parsed = _parse(iso)
    return "" if parsed is None else _WEEKDAYS[language][parsed.weekday()]


def weekday_in(name: str, language: Language) -> str:
    """A Swedish weekday in another language; what is none is given back as it is."""
    return _WEEKDAYS[language][_WEEKDAYS["sv"].index(name)] if name in _WEEKDAYS["sv"] else name


def days(start: str | None, end: str | None, language: Language, precision: str = "") -> str:
    """A span of days in the fewest words that say it: a month, a year, a week, or from the first to the last."""
    if start is None or end is None or start == end:
        return day(start or end or "", language)
    first, last = _parse(start), _parse(end)
    if first is None or last is None:
        return f"{start}–{end}"
    if precision == "week" and (last - first).days == _MONDAY_TO_SUNDAY:
        year, week, _ = first.isocalendar()
        return f"{'vecka' if language == 'sv' else 'week'} {week} {year}"
    months = _MONTHS[language]
    if first.year == last.year and first.day == 1 and _ends_month(last):
        return _whole_months(first, last, months)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(end, language)}"
    opening = f"{first.day} {months[first.month - 1]}" if first.year == last.year else day(start, language)
    return f"{opening} – {day(end, language)}"


def _whole_months(first: date, last: date, months: tuple[str, ...]) -> str:
    """Months of one year from the first day to the last: mars 2025, mars–maj 2025, 2025."""
    if first.month == last.month:
        return f"{months[first.month - 1]} {first.year}"
    if (first.month, last.month) == (1, _DECEMBER):
        return str(first.year)
    return f"{months[first.month - 1]}–{months[last.month - 1]} {first.year}"


def _ends_month(last: date) -> bool:
    return last == date.max or (last + timedelta(days=1)).day == 1


def _parse(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
