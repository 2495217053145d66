"""A matter's page as its picture: bodies as lanes, steps as stations, and beside the list the same line standing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from msgspec import Struct

from samtrad.portal import thread_rounds
from samtrad.portal.daily import language, plain_day, worded
from samtrad.portal.queries.matters.page import MatterPage
from samtrad.portal.queries.matters.steps import Step
from samtrad.writing import icons
from samtrad.writing.threads.lying import lying
from samtrad.writing.threads.standing import MOST, column, hop
from samtrad.writing.threads.thread import Expected, Lane, Station, Thread

_LANES = 12
"""Lanes of the picture; bodies beyond them that had the matter least share one."""
_REST = "rest"
_FEWEST = 2
_SHORT = {
    "sv": ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
}


class Beside(Struct, frozen=True):
    """What stands beside a step in the list: the line to the next, and its column."""

    hop: SafeString
    column: int
    mark: str
    handed: str


class Drawn(Struct, frozen=True):
    """A matter drawn: the lying picture, what stands beside each step, lanes by column, years to look closer at."""

    lying: SafeString
    beside: list[Beside]
    columns: int
    lanes: list[tuple[int, str]]
    years: list[int]


def drawn(page: MatterPage, today: date, year: int = 0) -> Drawn:
    """Draw a matter; of one year, the steps of that year and the line that comes in and goes out."""
    lanes, lane_of = _lanes(page.steps)
    years = sorted({step.day.year for step in page.steps if step.day})
    within = [step for step in page.steps if step.day and (not year or step.day.year == year)]
    short = {day: _short(day) for one in page.rounds for _what, day, _mark, _word in thread_rounds.days(one)}
    apart = [one for one in thread_rounds.stations(page.rounds, short) if not year or one.day.year == year]
    end = min(today, date(year, 12, 31)) if year else today
    picture = SafeString("")
    if within and (year or len(within) + len(apart) >= _FEWEST):
        stations = [_station(step, then, lane_of) for step, then in zip(within, [*within[1:], None], strict=True)]
        stations = sorted([*stations, *apart], key=lambda one: one.day)
        held = {one.lane for one in stations}
        thread = Thread(
            title=_("Frågans tråd: %(title)s") % {"title": page.title},
            description=_(
                "Varje rad är ett organ och tiden går åt höger. Den röda linjen ligger hos det organ som har frågan. Samma innehåll står som lista under bilden."
            ),
            today=end,
            flag=_("I dag %(day)s") % {"day": _short(today)} if end == today else str(year),
            months=_SHORT[language()],
            lanes=[lane for lane in [*lanes, *thread_rounds.lanes(page.rounds)] if lane.key in held],
            expected=_expected(page, end, lane_of) if end == today else [],
            open=bool(page.stands and (page.stands.lies_with or page.stands.due)),
            stations=stations,
        )
        picture = mark_safe(lying(thread))  # noqa: S308 - escaped piece by piece
    at = {lane.key: column(number) for number, lane in enumerate(lanes)}
    return Drawn(
        picture, _beside(page.steps, at, lane_of), min(len(lanes), MOST), [(at[lane.key], lane.name) for lane in lanes], years if len(years) > 1 else []
    )


def _lanes(steps: Sequence[Step]) -> tuple[list[Lane], dict[str, str]]:
    """The lanes, as bodies come into it, and the lane of each body by its address."""
    often = Counter(step.body.url for step in steps)
    order = list(dict.fromkeys(step.body.url for step in steps))
    own = order if len(order) <= _LANES else [url for url in order if url in {one for one, _count in often.most_common(_LANES - 1)}]
    first = {step.body.url: step for step in reversed(steps)}
    lanes = [_lane(first[url], often[url]) for url in own]
    rest = len(order) - len(own)
    if rest:
        lanes.append(Lane(_REST, _("Övriga organ"), ngettext("%(count)s organ", "%(count)s organ", rest) % {"count": rest}, informal=True))
    return lanes, {url: url if url in own else _REST for url in order}


def _lane(step: Step, count: int) -> Lane:
    name, _comma, owner = step.body.name.partition(", ")
    note = owner or ngettext("%(count)s gång", "%(count)s gånger", count) % {"count": count}
    return Lane(step.body.url, name, f"{note[:27]}…" if len(note) > 28 else note, step.informal)


def _station(step: Step, then: Step | None, lane_of: dict[str, str]) -> Station:
    assert step.day is not None
    where = place(step)
    did = worded(f"type.{step.type}").lower() if step.type else _("berättar") if step.is_told else _("tar upp")
    return Station(
        key=step.key,
        day=step.day,
        lane=lane_of[step.body.url],
        mark=mark_of(step),
        label=_short(step.day),
        told=f"{plain_day(step.day)} {where}: {step.body.name} {did}",
        where=where,
        handed=handed(step) if then and then.body.url != step.body.url else "",
        held=not step.is_told,
    )


def _expected(page: MatterPage, today: date, lane_of: dict[str, str]) -> list[Expected]:
    """What is due, and loose ends: where the body has no lane, in that of the step that told of it."""
    if page.stands is None:
        return []
    of_step = {step.key: lane_of[step.body.url] for step in page.steps}
    found = []
    for one in sorted([*page.stands.loose, *page.stands.due], key=lambda one: one.end):
        lane = lane_of.get(one.lane) or of_step.get(one.since)
        if lane is None:
            continue
        missed = one.end < today
        day = _short(one.end)
        told = _("%(day)s, väntat men inte hittat: %(what)s") if missed else _("%(day)s, väntat: %(what)s")
        found.append(Expected(one.key, one.end, lane, day, told % {"day": plain_day(one.end), "what": one.text or one.body}, since=one.since, missed=missed))
    return found


def place(step: Step) -> str:
    """What a step's item goes by: § 12 in minutes, item 3 in notes."""
    if not step.number:
        return ""
    return f"§\u00a0{step.number}" if step.meeting_kind == "minutes" else _("punkt %(number)s") % {"number": step.number}


def mark_of(step: Step) -> str:
    """The mark of a step: that of its weightiest decision; a dot where it is only spoken of."""
    if not step.type:
        return "note"
    return icons.OF_TYPE.get(step.type, "note")


def handed(step: Step) -> str:
    """The word on the line to the body that has the matter next; nothing where no decision hands it over."""
    words = {"propose": _("föreslår"), "recommend": _("rekommenderar"), "assign": _("uppdrag"), "refer": _("sänder vidare")}
    return words.get(step.type, "")


def _short(day: date) -> str:
    return f"{day.day} {_SHORT[language()][day.month - 1]} {day.year}"


def _beside(steps: Sequence[Step], at: dict[str, int], lane_of: dict[str, str]) -> list[Beside]:
    columns = [at[lane_of[step.body.url]] for step in steps]
    lines = [hop(len(at), here, then) for here, then in pairwise(columns)] + [hop(len(at), columns[-1], None)] if columns else []
    return [
        Beside(mark_safe(line), here, mark_of(step), handed(step))  # noqa: S308 - drawn by us
        for line, here, step in zip(lines, columns, steps, strict=True)
    ]


def strip(days: Sequence[date], first: date, last: date) -> SafeString:
    """A matter's days as dots on a line, between the first and the last day of all that stand beside it."""
    span = max((last - first).days, 1)
    places = [round(6 + (day - first).days / span * 288, 1) for day in days]
    dots = "".join(f"M{x} 8h.01" for x in places)
    drawn_line = mark_safe(f'<path d="M{places[0]} 8H{places[-1]}"/><path class="dots" d="{dots}"/>' if places else "")  # noqa: S308 - numbers alone
    return format_html('<svg class="days" viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">{}</svg>', drawn_line)
