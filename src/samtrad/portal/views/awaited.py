"""What waits: for whom, and for one body or organisation by day; with calendars and feeds of assignments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from django.core.validators import slug_re
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.context import absolute
from samtrad.portal.daily import language
from samtrad.portal.queries.awaited import page as query
from samtrad.portal.queries.awaited.lines import WaitLine
from samtrad.portal.queries.awaited.page import WaitingPage
from samtrad.portal.queries.tasks import lists as assignments
from samtrad.portal.queries.tasks.lines import TaskLine
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.tasks import due_word, task_state, what_word
from samtrad.portal.viewing import today
from samtrad.portal.views.subscriptions import EMPTY, feed_of, host, quiet, tag
from samtrad.writing.atom import Entry
from samtrad.writing.calendars import Occasion, calendar


@require_safe
def overview(request: HttpRequest, form: str = "html") -> HttpResponse:
    """For whom something waits; what waits for one organisation, where one is chosen."""
    if chosen := value(request, "organisation"):
        if slug_re.fullmatch(chosen) is None:
            raise Http404
        return redirect(f"{addresses.organisation(chosen)}vantar/")
    meta = Meta(
        title=_("Vad som väntar"),
        description=_("Vad som väntar på varje organ och organisation: uppdrag, svar och det som ska komma upp, dag för dag."),
        nav="awaited",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Vad som väntar"))),
        json=f"{addresses.prefix()}vantar.json",
    )
    return answer(request, "portal/awaited_overview.html", query.overview(today()), meta, form)


@require_safe
def body(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """What waits for a body."""
    return _page(request, query.of_body, slug, form)


@require_safe
def organisation(request: HttpRequest, slug: str, form: str = "html") -> HttpResponse:
    """What waits for an organisation and its bodies."""
    return _page(request, query.of_organisation_slug, slug, form)


def _page(request: HttpRequest, find: Callable[[str, date, str], WaitingPage | None], slug: str, form: str) -> HttpResponse:
    page = find(slug, today(), "" if form == "ics" else request.GET.get("vad", ""))
    if page is None:
        raise Http404
    title = _("Vad som väntar på %(name)s") % {"name": page.of.name}
    if form == "ics":
        lines = [line for part in page.parts for line in part.lines]
        return _calendar(request, title, [_occasion(request, line) for line in lines if line.last])
    base = page.url.rstrip("/")
    meta = Meta(
        title=title,
        description=_("Uppdrag, svar och det som ska komma upp för %(name)s, dag för dag, med belägg.") % {"name": page.of.name},
        nav="awaited",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Vad som väntar"), f"{addresses.prefix()}vantar/"), Crumb(page.of.name)),
        json=f"{base}.json",
        calendar=f"{base}.ics",
    )
    return answer(request, "portal/awaited.html", page, meta, form, today=today())


@require_safe
def task_calendar(request: HttpRequest) -> HttpResponse:
    """The days on which assignments are due."""
    lines = assignments.with_days(today())
    found = [
        Occasion(
            f"uppdrag-{one.address}@{host(request)}",
            one.words[:200],
            one.due,
            one.changed or EMPTY,
            url=absolute(request, one.url),
            told=_told(one),
            place=one.holder.name,
        )
        for one in lines
        if one.due
    ]
    return _calendar(request, _("Uppdrag"), found)


@require_safe
def task_feed(request: HttpRequest) -> HttpResponse:
    """The assignments that were last heard of."""
    entries = [
        Entry(
            tag(request, f"uppdrag/{one.address}/{one.state}"),
            f"{task_state(one.state)}: {one.words[:120]}",
            absolute(request, one.url),
            one.changed,
            _told(one),
            one.changed,
            one.body.name if one.body else "",
        )
        for one in assignments.latest(today())
        if one.changed
    ]
    return feed_of(request, _("Uppdrag"), f"{addresses.prefix()}uppdrag/", entries)


def _told(one: TaskLine) -> str:
    """Who gave an assignment to whom, and when it is due."""
    parts = [
        _("Givet av %(who)s") % {"who": one.giver.name} if one.giver.name else "",
        _("Har det: %(who)s") % {"who": one.holder.name} if one.holder.name else "",
        _("Ska vara klart %(when)s") % {"when": due_word(one.due_from, one.due)} if one.due else "",
        task_state(one.state),
    ]
    return ". ".join(part for part in parts if part)


def _occasion(request: HttpRequest, line: WaitLine) -> Occasion:
    assert line.last is not None
    return Occasion(
        f"{line.key}-{line.what}@{host(request)}",
        f"{what_word(line.what)}: {line.words[:160]}",
        line.last,
        line.changed or EMPTY,
        url=absolute(request, line.url),
        told=line.words,
        place=line.told_by.name if line.told_by else "",
    )


def _calendar(request: HttpRequest, title: str, found: Sequence[Occasion]) -> HttpResponse:
    made = calendar(title, absolute(request, request.path), language(), found)
    return quiet(HttpResponse(made, content_type="text/calendar; charset=utf-8"))
