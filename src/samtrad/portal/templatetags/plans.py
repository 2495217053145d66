"""Plans in templates: how far activities have come, how series stand, what follow-ups came to."""

from __future__ import annotations

from decimal import Decimal

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from samtrad.followup.plan_states import Direction, Judgement, Part
from samtrad.portal.queries.plans.series import PointLine, SeriesLine, plain
from samtrad.portal.templatetags.look import decimal, number
from samtrad.writing.series import Dot, drawn

register = template.Library()
_SHOWN = 8


@register.filter
def progress_word(progress: str) -> str:
    """How far something has come."""
    return {
        "done": _("Klart, belagt"),
        "said": _("Sägs vara klart"),
        "decided": _("Beslutat"),
        "under_way": _("Pågår"),
        "over": _("Utgår eller har upphört"),
        "unknown": _("Okänt"),
    }[progress]


@register.filter
def sign_word(kind: str) -> str:
    """What shows how far it has come."""
    return {"task": _("Uppdrag"), "agreement": _("Överenskommelse"), "decision": _("Beslut")}[kind]


@register.filter
def act_word(verb: str) -> str:
    """What was done with a plan, that can be undone."""
    return {
        "plan_changed": _("Uppgifter ändrade"),
        "plan_goal_told": _("Mål ändrat"),
        "plan_goal_dropped": _("Mål borttaget"),
        "plan_activity_told": _("Aktivitet ändrad"),
        "plan_activity_dropped": _("Aktivitet borttagen"),
        "plan_activity_untied": _("Var läget syns borttaget"),
        "plan_indicator_told": _("Mått ändrat"),
        "plan_indicator_dropped": _("Mått borttaget"),
        "plan_values_put": _("Värden inlagda"),
        "plan_targets_put": _("Målvärden inlagda"),
        "plan_value_dropped": _("Värde borttaget"),
        "plan_reviewed": _("Uppföljning inlagd"),
    }[verb]


@register.filter
def outcome_word(outcome: str) -> str:
    """How a series stands to its target."""
    return {
        "reached": _("Målet är nått"),
        "nearer": _("Åt rätt håll"),
        "farther": _("Åt fel håll"),
        "same": _("Oförändrat"),
        "unknown": _("Går inte att säga"),
    }[outcome]


@register.filter
def judgement_word(judgement: str) -> str:
    """What a follow-up came to."""
    return str(Judgement(judgement).label)


@register.filter
def part_word(part: str) -> str:
    """Whom a value is of."""
    return str(Part(part).label)


@register.filter
def direction_word(direction: str) -> str:
    """Which way an indicator is to go."""
    return str(Direction(direction).label)


@register.filter
def periods(series: list[SeriesLine]) -> list[str]:
    """The last periods of some series, in order: what the columns of their table are."""
    days = {point.period: point.day for one in series for point in one.points}
    return sorted(days, key=lambda name: (days[name], name))[-_SHOWN:]


@register.simple_tag
def cells(one: SeriesLine, names: list[str]) -> SafeString:
    """The values of a series by some periods, as cells of its row: written at once, as a plan has hundreds."""
    held = {point.period: point for point in one.points}
    missing = format_html('<span class="quiet">{}</span>', _("saknas"))
    return mark_safe("".join(f'<td class="right" data-l="{escape(name)}">{_cell(held.get(name), missing)}</td>' for name in names))  # noqa: S308 - escaped piece by piece


def _cell(point: PointLine | None, missing: str) -> str:
    if point is None:
        return ""
    if not point.value:
        return missing
    mean = format_html(' <span class="small quiet">{}</span>', _("medel av %(count)s") % {"count": number(point.count)}) if point.count > 1 else ""
    return f"{escape(decimal(point.value))}{mean}"


@register.simple_tag
def series_drawn(one: SeriesLine, name: str) -> SafeString:
    """A series as a picture."""
    dots = [Dot(point.day, float(point.value) if point.value else None) for point in one.points]
    there = [point for point in one.points if point.value]
    told = _("%(name)s: %(first)s %(from)s, %(last)s %(to)s") % {
        "name": name,
        "first": there[0].period if there else "",
        "from": there[0].value.replace(".", ",") if there else "",
        "last": there[-1].period if there else "",
        "to": there[-1].value.replace(".", ",") if there else "",
    }
    return mark_safe(drawn(dots, float(one.target.value) if one.target else None, told))  # noqa: S308 - escaped piece by piece


@register.filter
def measure(value: Decimal) -> str:
    """A value as it is written."""
    return decimal(plain(value))
