"""Words of codes, and values that take a sentence: spans of days, windows, what lacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samtrad.access.asked import number as asked
from samtrad.portal.daily import language, plain_day
from samtrad.portal.queries.bodies.lists import YearLine
from samtrad.portal.shapes import MeetingLine
from samtrad.portal.templatetags.look import held
from samtrad.portal.wording import word
from samtrad.writing import days
from samtrad.writing.labels import known, label

register = template.Library()


@register.simple_tag
def kind_word(kind: str) -> str:
    """Minutes, notes, a call: what a document is."""
    return label(f"kind.{kind}", language()) if known(f"kind.{kind}") else word(f"role.{kind}", language())


@register.simple_tag
def meeting_counts(meeting: MeetingLine, named: object = None) -> str:
    """How much there was at a meeting: "12 ärenden, ett beslut, 14 närvarande"; after what its document is, where the line goes by another name.

    A list has forty of these: to say each in the template takes as long as all else on its line.
    """
    told = [kind_word(meeting.kind)] if named else []
    if meeting.items:
        told.append(ngettext("ett ärende", "%(items)s ärenden", meeting.items) % {"items": meeting.items})
    if meeting.decisions:
        told.append(ngettext("ett beslut", "%(decisions)s beslut", meeting.decisions) % {"decisions": meeting.decisions})
    if meeting.present:
        told.append(ngettext("en närvarande", "%(present)s närvarande", meeting.present) % {"present": meeting.present})
    return ", ".join(told)


@register.simple_tag
def type_word(kind: str) -> str:
    """What a decision does."""
    return label(f"type.{kind}", language())


@register.simple_tag
def dissent_word(kind: str) -> str:
    """Reservation, special statement, note."""
    return label(f"dissent.{kind}", language())


@register.simple_tag
def body_kind(kind: str) -> str:
    """What a body is."""
    return word(f"body.{kind}", language())


@register.simple_tag
def organisation_kind(kind: str) -> str:
    """What an organisation is."""
    return word(f"organisation.{kind}", language())


@register.simple_tag
def capacity_word(capacity: str, title: str = "") -> str:
    """In what capacity one person is there, with the title where that says something more."""
    told = word(f"capacity.{capacity}", language())
    return f"{told}, {title.lower()}" if title and title.casefold() != told.casefold() else told


@register.simple_tag
def group_word(capacity: str, place: str = "") -> str:
    """In what capacity several are there."""
    told = label(f"capacity.{capacity}", language()) if known(f"capacity.{capacity}") else capacity
    return told[:1].upper() + told[1:] if place == "first" else told


@register.simple_tag
def role_word(role: str) -> str:
    """What a document is to its meeting."""
    return word(f"role.{role}", language())


@register.simple_tag
def force_word(force: str) -> str:
    """How far a decision binds."""
    return word(f"force.{force}", language())


@register.simple_tag
def option_word(option: str) -> str:
    """How someone voted."""
    return word(f"option.{option}", language())


@register.simple_tag
def weekday(value: date) -> str:
    """The day of the week."""
    return days.weekday(value.isoformat(), language())


@register.simple_tag
def short_day(value: date) -> SafeString:
    """A day over a narrow column: the day and the month's first letters, the year for whoever asks."""
    told = days.day(value.isoformat(), language()).split()
    return format_html('<time datetime="{}">{}\u00a0{}<br>{}</time>', value.isoformat(), told[0], told[1][:3], told[2])


@register.simple_tag
def span_of_days(start: str, end: str, precision: str = "") -> str:
    """Days from one to another, in the fewest words."""
    return held(days.days(start, end, language(), precision))


_CERTIFY = 14
"""Days within which minutes are to be certified where the Local Government Act holds."""


@register.filter
def certified_late(certified: str, met: date | None) -> int:
    """How many days after the meeting minutes were certified, where that was later than the law gives; 0 where it was not, or nobody can tell."""
    try:
        behind = (date.fromisoformat(certified) - met).days if met else 0
    except ValueError:
        return 0
    return behind if behind > _CERTIFY else 0


@register.simple_tag
def between(since: date | None, until: date | None, is_current: bool = False) -> str:  # noqa: FBT001, FBT002 - as templates call it
    """From when to when, as far as it is known; what goes on has no end."""
    if since and is_current:
        return _("sedan %(day)s") % {"day": plain_day(since)}
    if since and until:
        return f"{plain_day(since)} – {plain_day(until)}"
    if until:
        return _("till %(day)s") % {"day": plain_day(until)}
    return _("från %(day)s") % {"day": plain_day(since)} if since else ""


@register.simple_tag
def window(low: date | None, high: date | None) -> str:
    """Between which days something was whose day is not stated; a clause that follows on a comma."""
    told = {"low": plain_day(low), "high": plain_day(high)}
    if low and high:
        return ", " + _("mellan %(low)s och %(high)s") % told
    if low:
        return ", " + _("tidigast %(low)s") % told
    return ", " + _("senast %(high)s") % told if high else ""


@register.simple_tag
def gaps(years: Sequence[YearLine]) -> list[str]:
    """The numbers that lack in a body's series, in sentences, the latest first."""
    return [_gap(gap, year.year) for year in years for gap in reversed(year.gaps)]


def _gap(gap: dict[str, str | int | None], year: int) -> str:
    first, last = int(gap["first"] or 0), int(gap["last"] or 0)
    numbers = f"§\u00a0{first}" if first == last else f"§§\u00a0{first}\u2060–\u2060{last}"
    told = {"numbers": numbers, "year": year, "after": plain_day(str(gap["after"] or "")), "before": plain_day(str(gap["before"] or ""))}
    if gap["after"] is None:
        return _("%(numbers)s %(year)s, före %(before)s.") % told
    if gap["after"] == gap["before"]:
        return _("%(numbers)s %(year)s, i protokollet %(before)s.") % told
    return _("%(numbers)s %(year)s, mellan %(after)s och %(before)s.") % told


@register.filter
def ranges(numbers: Sequence[str]) -> str:
    """Numbers with those that follow on each other as a range: 61–66, 70."""
    runs: list[list[str]] = []
    for before, one in pairwise(["", *numbers]):
        low, high = asked(before), asked(one)
        follows = low is not None and high == low + 1
        if follows and runs:
            runs[-1].append(one)
        else:
            runs.append([one])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}\u2060–\u2060{run[-1]}" for run in runs)


@register.filter
def plain(value: float) -> str:
    """A number for a drawing: with a point, in every language."""
    return f"{value:g}"
