"""Agreements, plans and guidelines: the list, one of them, its feed and its calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.followup.queries.titles import moved
from samtrad.portal import addresses, bars
from samtrad.portal.answers import answer
from samtrad.portal.context import absolute
from samtrad.portal.daily import language, plain_day
from samtrad.portal.queries.agreements import lists as listed
from samtrad.portal.queries.agreements import page as query
from samtrad.portal.queries.agreements.events import Happening
from samtrad.portal.queries.agreements.lists import Wanted
from samtrad.portal.queries.agreements.page import AgreementPage
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages
from samtrad.portal.views.subscriptions import host, quiet, tag
from samtrad.portal.wording import happened
from samtrad.writing.atom import Entry, Feed, atom
from samtrad.writing.calendars import Occasion, calendar

_EMPTY = datetime(2026, 1, 1, tzinfo=UTC)


@require_safe
def agreements(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Agreements, those that were last told of first."""
    wanted = Wanted(body=value(request, "organ")[:100], organisation=value(request, "organisation")[:100])
    page = listed.agreements(wanted, asked(request), today())
    meta = Meta(
        title=_("Överenskommelser och planer"),
        description=_("Överenskommelser, avtal, handlingsplaner och riktlinjer: vad som gäller när, vad det vilar på och vad som går ut."),
        nav="agreements",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Överenskommelser och planer"))),
        json=f"{addresses.prefix()}avtal.json",
    )
    told = {"drawn": bars.of_list(page.agreements, today()), "looks": bars.looks(), "pages": pages(request, page.before, page.after), "today": today()}
    return answer(request, "portal/agreements.html", page, meta, form, **told)


@require_safe
def agreement(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One agreement."""
    page = query.agreement(address, today())
    if page is None:
        return _elsewhere(address, form)
    meta = Meta(
        title=page.title,
        description=_("%(title)s: vad som gäller när, med varje händelse och dess belägg.") % {"title": page.title},
        nav="agreements",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Överenskommelser och planer"), f"{addresses.prefix()}avtal/"), Crumb(page.title)),
        indexable=page.indexable,
        json=f"{page.url.rstrip('/')}.json",
        feed=f"{page.url.rstrip('/')}.atom",
        calendar=f"{page.url.rstrip('/')}.ics",
    )
    told = {"drawn": bars.of_one(page.title, page.parts, page.evaluations, page.ended, today()), "looks": bars.looks(), "today": today()}
    return answer(request, "portal/agreement.html", page, meta, form, **told)


def _elsewhere(address: str, form: str) -> HttpResponse:
    """Where the agreement is that one is part of now, in the same form; the page of what is not there where it is part of none."""
    into = moved(address)
    if not into:
        raise Http404
    url = addresses.agreement(into)
    return redirect(url if form == "html" else f"{url.rstrip('/')}.{form}")


@require_safe
def agreement_feed(request: HttpRequest, address: str) -> HttpResponse:
    """The events of an agreement, the latest first."""
    page = query.agreement(address, today())
    if page is None:
        return _elsewhere(address, "atom")
    entries = [_entry(request, page, one, one.published) for one in reversed(page.happenings) if one.published]
    name = f"{page.title} – {settings.SITE_NAME}"
    feed = Feed(
        absolute(request, request.path),
        absolute(request, page.url),
        name,
        _("Ur protokoll och anteckningar som vi har läst"),
        settings.SITE_NAME,
        language(),
        _EMPTY,
    )
    return quiet(HttpResponse(atom(feed, entries), content_type="application/atom+xml; charset=utf-8"))


def _entry(request: HttpRequest, page: AgreementPage, one: Happening, published: datetime) -> Entry:
    told = plain_day(one.day) if one.day else _("utan dag")
    title = f"{one.body.name} {told}: {happened(one.event, language(), extends=one.extends)}"
    known = tag(request, f"{page.url.removeprefix('/en').strip('/')}/{one.meeting.name}/{one.at}")
    return Entry(known, title, absolute(request, one.url), published, one.words or page.title, published, one.body.name)


@require_safe
def agreement_calendar(request: HttpRequest, address: str) -> HttpResponse:
    """What an agreement has ahead: when it runs out, when that must be begun, when it is to be evaluated."""
    page = query.agreement(address, today())
    if page is None:
        return _elsewhere(address, "ics")
    known = max((one.published for one in page.happenings if one.published), default=_EMPTY)
    found = [
        Occasion(f"{address}-{kind}-{day:%Y%m%d}@{host(request)}", f"{words}: {page.title}", day, known, url=absolute(request, page.url), told=told)
        for kind, words, day, told in _days(page)
    ]
    return quiet(HttpResponse(calendar(page.title, absolute(request, request.path), language(), found), content_type="text/calendar; charset=utf-8"))


def _days(page: AgreementPage) -> Iterator[tuple[str, str, date, str]]:
    """The days ahead, each with what it is."""
    if page.ends:
        yield "end", _("Går ut"), page.ends, _("Belagt.") if page.is_proved else _("Enligt protokoll. Vi har inte läst beslut av alla det binder.")
    if page.lead:
        yield "begin", _("Börja senast"), page.lead.begin, _("Räknat baklänges från sista dagen, så att det hinner beredas, beslutas och undertecknas.")
    for _first, last, _key in page.evaluations:
        yield "evaluation", _("Ska vara utvärderat"), last, ""
