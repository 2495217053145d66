"""The screen in the room: the item, what is proposed and asked, what was decided, who speaks. It tells whether anything is new, and else nothing."""

from __future__ import annotations

from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.audit.models import Entry
from samtrad.meetings.actions.deciding import questions
from samtrad.meetings.models import AgendaItem, RunMeeting
from samtrad.meetings.queries.held import looked
from samtrad.meetings.states.codes import ItemState
from samtrad.people.viewing import viewer_of
from samtrad.workspace.meetings import pages, words
from samtrad.workspace.meetings.room import decision, shown
from samtrad.workspace.shapes import Meta
from samtrad.workspace.who import for_the_signed_in

_TYPED = ("text_saved", "text_clashed")
_KEPT = 600
"""Seconds that a page is kept while nothing is done."""


@for_the_signed_in
@require_safe
def screen(request: HttpRequest, address: str) -> HttpResponseBase:
    """What everybody in the room sees; for all who may see the meeting. With ``sedan`` it is empty (204) where nothing was done since."""
    found: RunMeeting | None = RunMeeting.objects.seen_by(viewer_of(request)).filter(address=address).select_related("body", "chair").first()
    if found is None:
        raise Http404
    version = _version(found)
    if request.GET.get("sedan") == version:
        return HttpResponse(status=204)
    return HttpResponse(_page(request, found, version))


def _version(found: RunMeeting) -> str:
    """The number of the last act on a meeting that its screen shows; what is typed is not on it."""
    acts = Entry.objects.filter(subject=f"run_meeting:{found.pk}").exclude(verb__in=_TYPED)
    return str(acts.order_by("-number").values_list("number", flat=True).first() or 0)


def _page(request: HttpRequest, found: RunMeeting, version: str) -> str:
    """The page, which is the same for everybody: it is made once for a version, as two hundred may ask for it at once."""
    key = f"screen-{found.pk}-{version}-{get_language()}"
    kept: str | None = cache.get(key)
    if kept is None:
        told = {"version": version, "meeting": found, "meta": Meta(title=_("Skärm")), **_context(found)}
        kept = render_to_string("meetings/room/screen.html", told, request)
        cache.set(key, kept, _KEPT)
    return kept


def _context(found: RunMeeting) -> dict[str, object]:
    seen = looked(found)
    one = next((item for item in seen.items if item.state == ItemState.HANDLED), None)
    told: dict[str, object] = {
        "item": one,
        "state": words.STATES[found.state],
        "agenda": shown.agenda(seen),
        "is_over": found.state not in (*pages.BEFORE, *pages.DURING),
    }
    if one is None or one.in_camera:
        return told
    came = decision.context(seen, one, None, light=shown.is_light(seen))
    keys = ("motions", "puts", "next", "decided", "proposed", "must_put_off", "puts_off")
    return {**told, **{key: came[key] for key in keys}, "is_asked": bool(questions(one).asked), "quorum": shown.quorum(seen, one), **_speakers(one)}


def _speakers(one: AgendaItem) -> dict[str, object]:
    """Who has the floor and who waits for it, rejoinders first."""
    rows = [row for row in one.speakers.select_related("participant") if row.ended_at is None]
    waiting = sorted((row for row in rows if row.began_at is None), key=lambda row: (not row.is_reply, row.pk))
    return {"speaking": next((row for row in rows if row.began_at), None), "waiting": waiting}
