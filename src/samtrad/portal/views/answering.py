"""Answering a round through the link that an organisation was sent, without an account; and the receipt for both registries."""

from __future__ import annotations

import hashlib
from datetime import date

import msgspec
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from samtrad.access.asked import number
from samtrad.access.rates import spend
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault
from samtrad.followup.actions.rounds.links import opened
from samtrad.followup.actions.rounds.replying import Given, answer_by_link, next_version
from samtrad.followup.models import RoundReply
from samtrad.followup.round_words import WHY
from samtrad.followup.states import ReplyKind, ReplySource, RoundStage
from samtrad.portal.shapes import Meta

_FIELDS = ("answer", "body_name", "paragraph", "text", "case_number", "name", "address")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The page of a link. What is none, has expired or was taken back is told in the same words, and no page says which."""
    if wait := spend(request, "answer"):
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    try:
        link = opened(token)
    except RoundError:
        return _told(render(request, "portal/no_answer.html", {"meta": Meta(title=_("Länken gäller inte"), description="")}, status=404))
    error = ""
    if request.method == "POST":
        try:
            answer_by_link(token, _given(request), number(request.POST.get("version", "")) or 0)
            return _told(HttpResponseRedirect(request.path))
        except RoundError as fault:
            error = str(WHY[fault.fault])
    row = link.party
    receipt = RoundReply.objects.filter(party=row, source=ReplySource.LINK, link=link).order_by("-version").first()
    context = {
        "meta": Meta(title=row.round.question, description=""),
        "row": row,
        "receipt": receipt,
        "sum": _sum(receipt) if receipt else "",
        "open": row.round.stage == RoundStage.OPEN,
        "kinds": ReplyKind.choices,
        "version": next_version(row),
        "told": request.POST,
        "error": error,
    }
    return _told(render(request, "portal/answer.html", context, status=400 if error else 200))


def _given(request: HttpRequest) -> Given:
    told = {name: request.POST.get(name, "") for name in _FIELDS}
    written = request.POST.get("day", "").strip()
    try:
        day = date.fromisoformat(written) if written else None
    except ValueError:
        raise RoundError(RoundFault.DAY) from None
    return Given(day=day, **told)


def _sum(reply: RoundReply) -> str:
    """What a receipt is known by: SHA-256 over all that was answered, so that both registries can see that they hold the same."""
    told = [reply.party_id, reply.version, reply.answer, str(reply.day), reply.body_name, reply.paragraph, reply.text, reply.case_number, reply.given_name]
    return hashlib.sha256(msgspec.json.encode([*told, reply.given_at.isoformat()])).hexdigest()[:32]


def _told(shown: HttpResponse) -> HttpResponse:
    """The address is a key: it goes to no other site and into no index."""
    shown["Referrer-Policy"] = "no-referrer"
    shown["X-Robots-Tag"] = "noindex"
    return shown
