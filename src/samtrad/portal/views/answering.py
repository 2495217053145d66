"""Answering a round through the link that an organisation was sent, without an account; and the receipt for both registries."""

from __future__ import annotations

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.files import File, served
from samtrad.access.rates import spend
from samtrad.documents.actions import store
from samtrad.documents.attached import media_type
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault
from samtrad.followup.actions.rounds.files import came
from samtrad.followup.actions.rounds.links import opened
from samtrad.followup.actions.rounds.replying import Given, answer_by_link, next_version
from samtrad.followup.models import RoundLink, RoundReply
from samtrad.followup.queries.receipts import paper as receipt_of
from samtrad.followup.queries.receipts import sum_of
from samtrad.followup.queries.round_papers import for_the_asked
from samtrad.followup.queries.rounds import asker, title
from samtrad.followup.round_answers import answer_word, answers
from samtrad.followup.round_words import WHY
from samtrad.followup.states import ReplySource, RoundStage
from samtrad.portal.keyed import keyed
from samtrad.portal.shapes import Meta
from samtrad.portal.viewing import today

_WITH = ("party__round__sender", "party__organisation", "given_by")
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
        return keyed(render(request, "portal/no_answer.html", {"meta": Meta(title=_("Länken gäller inte"), description="")}, status=404))
    error = ""
    if request.method == "POST":
        try:
            answer_by_link(token, _given(request), number(request.POST.get("version", "")) or 0)
            return keyed(HttpResponseRedirect(request.path))
        except RoundError as fault:
            error = str(WHY[fault.fault])
    row = link.party
    given = _latest(link)
    context = {
        "meta": Meta(title=title(row.round), description=""),
        "row": row,
        "asker": asker(row.round),
        "until": row.extended_to or row.last_day,
        "today": today(),
        "receipt": given,
        "token": token,
        "sum": sum_of(given) if given else "",
        "files": list(given.files.all()) if given else [],
        "papers": for_the_asked(row.round_id),
        "open": row.round.stage == RoundStage.OPEN,
        "kinds": answers(row.round.kind),
        "answered": answer_word(row.round.kind, given.answer) if given else "",
        "version": next_version(row),
        "told": request.POST,
        "error": error,
    }
    return keyed(render(request, "portal/answer.html", context, status=422 if error else 200))


def _given(request: HttpRequest) -> Given:
    told = {name: request.POST.get(name, "") for name in _FIELDS}
    written = request.POST.get("day", "").strip()
    try:
        day = date.fromisoformat(written) if written else None
    except ValueError:
        raise RoundError(RoundFault.DAY) from None
    return Given(day=day, files=came(request), **told)


@never_cache
@require_safe
def receipt(request: HttpRequest, token: str) -> HttpResponse:
    """The receipt of the latest answer through a link, on paper."""
    if wait := spend(request, "answer"):
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    try:
        link = opened(token)
    except RoundError:
        raise Http404 from None
    reply = _latest(link)
    if reply is None:
        raise Http404
    return keyed(served(receipt_of(reply)))


@never_cache
@require_safe
def paper(request: HttpRequest, token: str, pk: int) -> HttpResponse:
    """A paper of the round to whoever has its link."""
    if wait := spend(request, "answer"):
        return HttpResponse(status=429, headers={"Retry-After": str(wait)})
    try:
        found = for_the_asked(opened(token).party.round_id).filter(pk=pk).first()
    except RoundError:
        raise Http404 from None
    if found is None:
        raise Http404
    return keyed(served(File(found.file_name, store().read(found.sha256), media_type(found.file_name))))


def _latest(link: RoundLink) -> RoundReply | None:
    return RoundReply.objects.filter(party=link.party, source=ReplySource.LINK, link=link).select_related(*_WITH).order_by("-version").first()
