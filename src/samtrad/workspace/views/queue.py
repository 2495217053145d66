"""The first page of the workspace, and what waits for a person."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act
from samtrad.followup.queries.mine import by_time
from samtrad.followup.queries.mine import waiting as mine_waits
from samtrad.meetings.queries.certifiers import to_certify
from samtrad.people.viewing import viewer_of
from samtrad.workspace import identity, intake
from samtrad.workspace.alike import groups
from samtrad.workspace.meetings.rows import rows as meetings
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.tasks import whose_is
from samtrad.workspace.waiting import PAGE, per_body, waiting
from samtrad.workspace.who import for_the_signed_in, user_of

_MOST = 40
"""Lines on the first page: what comes first of what waits."""


@for_the_signed_in
@require_safe
def start(request: HttpRequest) -> HttpResponseBase:
    """What there is to do."""
    found, count = waiting(request, None, 0)
    mine, today = whose_is(request), timezone.localdate()
    lines = [] if mine.is_nobody else mine_waits(mine, viewer_of(request), today)
    context = {
        "meta": Meta(title=_("Arbete"), nav="start"),
        "is_somebody": not mine.is_nobody,
        "mine": by_time(lines[:_MOST], today),
        "mine_left": max(0, len(lines) - _MOST),
        "to_certify": to_certify(user_of(request)),
        "meetings": meetings(request, today)["waits"] if Act.RUN in acts_of(request) else [],
        "today": today,
        "waiting": found[:5],
        "count": count,
        "questions": identity.count(request),
        "queue": intake.counts(request),
    }
    return render(request, "workspace/start.html", context)


@for_the_signed_in
@require_safe
def waiting_page(request: HttpRequest) -> HttpResponseBase:
    """Documents with doubts, most consequential first."""
    body = number(value(request, "organ"))
    first = number(value(request, "fran"), range(10**8)) or 0
    found, count = waiting(request, body, first)
    context = {
        "meta": Meta(title=_("Att reda ut"), nav="review", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Att reda ut")))),
        "alike": groups(request, body) if not first else [],
        "waiting": found,
        "count": count,
        "per_body": per_body(request),
        "body": body,
        "first": first + 1,
        "last": first + len(found),
        "later": first + PAGE if first + PAGE < count else 0,
        "earlier": max(first - PAGE, 0) if first else None,
    }
    return render(request, "workspace/waiting.html", context)
