"""Feeds (Atom) and calendars (iCalendar): for everything, and for each body, elected person and organisation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from samtrad.following.queries.subjects import searched
from samtrad.following.saved import saved
from samtrad.portal import addresses
from samtrad.portal.context import absolute
from samtrad.portal.daily import language, plain_day, worded
from samtrad.portal.queries import subscriptions as query
from samtrad.portal.queries.matters import page as matters
from samtrad.portal.queries.matters.page import MatterPage
from samtrad.portal.queries.matters.steps import Step
from samtrad.portal.queries.meetings import page as meetings
from samtrad.portal.queries.search import feed as search_feeds
from samtrad.portal.queries.search.feed import FoundEntry
from samtrad.portal.queries.subscriptions import ConcernEntry, HeldEvent, MeetingEntry, Subject
from samtrad.portal.templatetags.found import hit_word
from samtrad.portal.viewing import today, viewer_of
from samtrad.portal.views.matters import elsewhere
from samtrad.register.models import ComingMeeting, Meeting
from samtrad.writing.atom import Entry, Feed, atom
from samtrad.writing.calendars import Occasion, calendar

EMPTY = datetime(2026, 1, 1, tzinfo=UTC)
"""When an empty feed was last changed: before anything that could be in it."""
T = TypeVar("T")


@require_safe
def whole_feed(request: HttpRequest) -> HttpResponse:
    """All meetings as they are published."""
    viewer = viewer_of(request)
    return _meeting_feed(request, settings.SITE_NAME, addresses.prefix(), query.feed(viewer, query.all_meetings(viewer)))


@require_safe
def body_feed(request: HttpRequest, slug: str) -> HttpResponse:
    """A body's meetings."""
    viewer, subject = viewer_of(request), _there(query.of_body(slug))
    entries = query.feed(viewer, query.all_meetings(viewer).filter(body__in=subject.bodies))
    return _meeting_feed(request, subject.name, addresses.body(slug), entries)


@require_safe
def person_feed(request: HttpRequest, slug: str) -> HttpResponse:
    """The meetings that an elected person was at."""
    viewer = viewer_of(request)
    subject = _there(query.of_person(viewer, slug))
    return _meeting_feed(request, subject.name, addresses.person(slug), query.feed(viewer, query.meetings_with(viewer, subject.person)))


@require_safe
def organisation_feed(request: HttpRequest, slug: str) -> HttpResponse:
    """What names an organisation."""
    name, entries = _there(query.concerns(viewer_of(request), slug))
    title = _("Vad som rör %(name)s") % {"name": name}
    return feed_of(request, title, addresses.organisation(slug), [_concern_entry(request, one) for one in entries])


@require_safe
def matter_feed(request: HttpRequest, address: str) -> HttpResponse:
    """The latest steps of a matter, the latest first."""
    page = matters.matter(address, today())
    if page is None:
        return elsewhere(address, "atom")
    published = [(step, step.published) for step in reversed(page.steps) if step.published][: query.ENTRIES]
    entries = [_step_entry(request, page, step, when) for step, when in published]
    return feed_of(request, page.title, page.url, entries)


@require_safe
def search_feed(request: HttpRequest) -> HttpResponse:
    """What a search finds."""
    asked = saved(request.GET.dict())
    entries = search_feeds.found(viewer_of(request), asked) if asked.words else []
    title = _("Sök: %(asked)s") % {"asked": searched(asked)} if asked.words else _("Sök")
    address = f"{request.path}?{asked.address}" if asked.words else request.path
    return feed_of(request, title, f"{addresses.search()}?{asked.address}", [_found_entry(request, one) for one in entries], address)


@require_safe
def matter_calendar(request: HttpRequest, address: str) -> HttpResponse:
    """What is due in a matter."""
    page = matters.matter(address, today())
    if page is None:
        return elsewhere(address, "ics")
    known = max((step.published for step in page.steps if step.published), default=EMPTY)
    due = page.stands.due if page.stands else []
    found = [
        Occasion(
            f"{address}-{one.start:%Y%m%d}-{one.end:%Y%m%d}@{host(request)}",
            page.title,
            one.end,
            known,
            url=absolute(request, page.url),
            told=one.text,
            place=one.body,
        )
        for one in due
    ]
    return quiet(HttpResponse(calendar(page.title, absolute(request, request.path), language(), found), content_type="text/calendar; charset=utf-8"))


@require_safe
def whole_calendar(request: HttpRequest) -> HttpResponse:
    """All meetings."""
    viewer = viewer_of(request)
    return _calendar(request, settings.SITE_NAME, query.events(query.all_meetings(viewer), query.all_coming(viewer), today()))


@require_safe
def body_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """A body's meetings."""
    return _subject_calendar(request, _there(query.of_body(slug)))


@require_safe
def organisation_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """The meetings of an organisation's bodies, and of those that it takes part in."""
    return _subject_calendar(request, _there(query.of_organisation(viewer_of(request), slug)))


@require_safe
def person_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """The meetings of the bodies that an elected person is in."""
    return _subject_calendar(request, _there(query.of_person(viewer_of(request), slug)))


@require_safe
def meeting_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """One meeting, to be put in a calendar."""
    viewer = viewer_of(request)
    slug = slug if query.all_meetings(viewer).filter(slug=slug).exists() else meetings.moved(viewer, slug)
    own = query.all_meetings(viewer).filter(slug=slug)
    found = query.events(own, query.all_coming(viewer).none(), date(1901, 1, 1))
    if not found:
        raise Http404
    return _calendar(request, found[0].body, found)


def _subject_calendar(request: HttpRequest, subject: Subject) -> HttpResponse:
    viewer = viewer_of(request)
    held: QuerySet[Meeting] = query.all_meetings(viewer).filter(body__in=subject.bodies)
    coming: QuerySet[ComingMeeting] = query.all_coming(viewer).filter(body__in=subject.bodies)
    return _calendar(request, subject.name, query.events(held, coming, today()))


def _there(found: T | None) -> T:
    """What was found; the page of what is not there where nothing was."""
    if found is None:
        raise Http404
    return found


def _meeting_feed(request: HttpRequest, title: str, page: str, entries: Sequence[MeetingEntry]) -> HttpResponse:
    return feed_of(request, title, page, [_meeting_entry(request, one) for one in entries])


def feed_of(request: HttpRequest, title: str, page: str, entries: Sequence[Entry], address: str = "") -> HttpResponse:
    """A feed of entries about a page."""
    name = title if title == settings.SITE_NAME else f"{title} – {settings.SITE_NAME}"
    subtitle = _("Ur protokoll och anteckningar som vi har läst")
    feed = Feed(absolute(request, address or request.path), absolute(request, page), name, subtitle, settings.SITE_NAME, language(), EMPTY)
    return quiet(HttpResponse(atom(feed, entries), content_type="application/atom+xml; charset=utf-8"))


def _meeting_entry(request: HttpRequest, one: MeetingEntry) -> Entry:
    told = plain_day(one.day) if one.day else _("utan dag")
    more = [ngettext("och ett beslut till", "och %(count)s beslut till", one.more) % {"count": one.more}] if one.more else []
    summary = " · ".join([*one.decisions, *more]) or _("Inga egna beslut.")
    title = f"{one.body} {told}: {worded(f'kind.{one.kind}').lower()}"
    return Entry(tag(request, f"meeting/{one.slug}"), title, absolute(request, one.url), one.published, summary, one.published, one.body)


def _concern_entry(request: HttpRequest, one: ConcernEntry) -> Entry:
    concern = one.concern
    title = f"{concern.body.name} {plain_day(concern.day)}: {concern.heading or concern.text[:80]}"
    return Entry(
        tag(request, concern.url.removeprefix("/en").strip("/")),
        title,
        absolute(request, concern.url),
        one.published,
        concern.text or concern.heading,
        one.published,
        concern.body.name,
    )


def _step_entry(request: HttpRequest, matter: MatterPage, step: Step, published: datetime) -> Entry:
    told = plain_day(step.day) if step.day else _("utan dag")
    summary = " · ".join(clause.text for clause in step.clauses) or step.quote or step.heading
    title = f"{step.body.name} {told}: {matter.title}"
    name = tag(request, "/".join(url.removeprefix("/en").strip("/") for url in (matter.url, step.url)))  # by its item: steps before it may come later
    return Entry(name, title, absolute(request, step.url), published, summary, published, step.body.name)


def _found_entry(request: HttpRequest, one: FoundEntry) -> Entry:
    told = plain_day(one.day) if one.day else _("utan dag")
    title = f"{one.body} {told}: {one.title or hit_word(one.kind)}"
    name = tag(request, one.url.removeprefix("/en").strip("/"))
    return Entry(name, title, absolute(request, one.url), one.published, one.text or one.title, one.published, one.body)


def _calendar(request: HttpRequest, name: str, events: Sequence[HeldEvent]) -> HttpResponse:
    made = calendar(name, absolute(request, request.path), language(), [_occasion(request, one) for one in events])
    return quiet(HttpResponse(made, content_type="text/calendar; charset=utf-8"))


def _occasion(request: HttpRequest, one: HeldEvent) -> Occasion:
    held = _("%(items)s ärenden, %(decisions)s beslut") % {"items": one.items, "decisions": one.decisions}
    return Occasion(
        uid=f"{one.uid}@{host(request)}",
        title=one.body,
        day=one.day,
        changed=one.changed,
        last_day=one.last_day,
        start=one.start,
        end=one.end,
        place=one.place,
        url=absolute(request, one.url),
        told=held if one.is_held else _("Mötet nämns i ett protokoll. Det kan ha ändrats sedan dess."),
        is_held=one.is_held,
    )


def host(request: HttpRequest) -> str:
    """The name of the site, for ids."""
    return urlsplit(absolute(request, "/")).hostname or "localhost"


def tag(request: HttpRequest, what: str) -> str:
    """An id that stays when the site's address changes (RFC 4151). Numbers of rows would tell how many there are that nobody may see."""
    return f"tag:{host(request)},2026:{what}"


def quiet(response: HttpResponse) -> HttpResponse:
    """What is for programs, and for no search engine."""
    response["X-Robots-Tag"] = "noindex"
    return response
