"""Plans: the list, and one of them, as a page, JSON and CSV."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.access.sheets import sheet
from samtrad.followup.queries.titles import moved
from samtrad.portal import addresses, bars
from samtrad.portal.answers import answer
from samtrad.portal.queries.plans import lists as listed
from samtrad.portal.queries.plans import page as query
from samtrad.portal.queries.plans.goals import GoalLine
from samtrad.portal.queries.plans.page import PlanPage
from samtrad.portal.queries.plans.series import MOST, IndicatorLine
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.plans import part_word
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages


@require_safe
def plans(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Plans, the one that was last written in or told of first."""
    page = listed.plans(value(request, "organ")[:100], asked(request), today())
    meta = Meta(
        title=_("Planer"),
        description=_("Handlingsplaner: mål, aktiviteter och mått, vad som är gjort och vad det vilar på."),
        nav="plans",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Planer"))),
        json=f"{addresses.prefix()}planer.json",
    )
    return answer(request, "portal/plans.html", page, meta, form, pages=pages(request, page.before, page.after), looks=bars.looks())


@require_safe
def plan(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One plan."""
    page = query.plan(address, today(), most=None if form == "csv" else MOST)
    if page is None:
        return _elsewhere(address, form)
    if form == "csv":
        return _csv(page)
    url = page.url.rstrip("/")
    meta = Meta(
        title=page.name,
        description=_("%(name)s: mål, aktiviteter och mått, och vad som är gjort.") % {"name": page.name},
        nav="plans",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Planer"), f"{addresses.prefix()}planer/"), Crumb(page.name)),
        indexable=page.indexable,
        json=f"{url}.json",
    )
    return answer(request, "portal/plan.html", page, meta, form, drawn=drawn(page, today()), looks=bars.looks(), csv=f"{url}.csv")


def drawn(page: PlanPage, day: date) -> SafeString:
    """When a plan holds, on a calendar."""
    if page.told:
        return bars.of_one(page.name, page.told.parts, page.told.evaluations, page.told.ended, day)
    return bars.of_one(page.name, listed.term(page.first_day, page.last_day, is_decided=page.decision is not None), [], None, day)


def _elsewhere(address: str, form: str) -> HttpResponse:
    """Where the plan is that one that minutes tell of is part of now."""
    into = moved(address)
    if not into:
        raise Http404
    url = addresses.plan(into)
    return redirect(url if form == "html" else f"{url.rstrip('/')}.{form}")


def _csv(page: PlanPage) -> HttpResponse:
    """Every value and target of a plan, a row each."""
    head = [_("Mål"), _("Mått"), _("Enhet"), _("Vem"), _("Del"), _("Period"), _("Värde"), _("Saknas"), _("Medel av"), _("Målvärde")]
    return sheet(f"plan-{page.address}", head, (row for goal in page.goals for row in _of_goal(goal)))


def _of_goal(goal: GoalLine) -> Iterator[list[object]]:
    for indicator in goal.indicators:
        for row in _of_indicator(indicator):
            yield [goal.name, indicator.name, indicator.unit, *row]
    for part in goal.parts:
        yield from _of_goal(part)


def _of_indicator(indicator: IndicatorLine) -> Iterator[list[object]]:
    for one in indicator.series:
        aims = {point.period: point.value for point in one.targets}
        for point in one.points:
            yield [one.who, part_word(one.part), point.period, _comma(point.value), point.missing, point.count, _comma(aims.pop(point.period, ""))]
        for period, aim in aims.items():
            yield [one.who, part_word(one.part), period, "", "", "", _comma(aim)]
    for point in indicator.targets:
        yield ["", part_word(""), point.period, "", "", "", _comma(point.value)]


def _comma(value: str) -> str:
    return value.replace(".", ",")
