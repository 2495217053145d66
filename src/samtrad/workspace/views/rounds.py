"""The pages of rounds: those of one's bodies, making one, its rows and acts; and what waits for an organisation, with the answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.files import File, served
from samtrad.access.states import Act, Classification, ForbiddenError
from samtrad.documents.actions import store
from samtrad.documents.attached import FORMATS, media_type
from samtrad.following.actions import send_links
from samtrad.followup.actions.rounds import files, links, opening, parties, replying
from samtrad.followup.actions.rounds.acting import RoundError, RoundFault, undo
from samtrad.followup.models import ReplyFile, Round, RoundAct, RoundParty, RoundReply
from samtrad.followup.queries.receipts import paper as receipt_of
from samtrad.followup.queries.round_papers import for_the_asked
from samtrad.followup.queries.rounds import title
from samtrad.followup.round_answers import answers
from samtrad.followup.states import PartyState, RoundKind, RoundStage
from samtrad.people.models import Body
from samtrad.people.viewing import roles_of, viewer_of
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.menu import acts_of
from samtrad.workspace.rounds import forms, pages, papers
from samtrad.workspace.rounds.compilation import compiled
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.who import bodies_of, for_the_signed_in, user_of

_FAULTS = (RoundError, DaysError, forms.UnknownPartyError)


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """The rounds of the bodies that one keeps."""
    _demand(request)
    rows = pages.listed(request)
    return render(request, "rounds/list.html", {"meta": _meta(_("Rundor")), "rounds": rows, "waits": len(pages.waiting(request))})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Open a round."""
    _demand(request)
    within = bodies_of(request, Act.SETTLE)
    bodies = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    bodies = bodies if within is None else bodies.filter(pk__in=within)
    error = ""
    if request.method == "POST":
        body = bodies.filter(pk=number(request.POST.get("body", "")) or 0).first()
        try:
            if body is None:
                raise Http404
            made = opening.open_round(body, forms.asking(request), forms.organisations(request.POST.get("parties", "")), user_of(request))
            return HttpResponseRedirect(reverse("workspace:round", args=[made.address]))
        except _FAULTS as fault:
            error = forms.worded(fault)
    context = {"meta": _meta(_("Ny runda")), "bodies": bodies[: pages.MOST], "kinds": RoundKind.choices, "told": request.POST, "error": error}
    return render(request, "rounds/new.html", context, status=422 if error else 200)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def round_(request: HttpRequest, address: str) -> HttpResponseBase:
    """A round: its rows, every answer, and the acts."""
    found = _round(request, address)
    link = ""
    if request.method == "POST":
        try:
            link = _act(request, found)
        except _FAULTS as fault:
            messages.error(request, forms.worded(fault))
        except ForbiddenError as fault:
            raise PermissionDenied from fault
        if not link:
            return HttpResponseRedirect(
                reverse("workspace:round", args=[address]) if pages.mine(request).filter(pk=found.pk).exists() else reverse("workspace:rounds")
            )
        found.refresh_from_db()
    rows, called = pages.held(found, viewer_of(request)), title(found)
    context = {
        "meta": _meta(called),
        "round": found,
        "called": called,
        "rows": rows,
        "waits": [(row, one) for row in rows for one in row.waits],
        "posting": pages.posting(found, rows) if found.stage == RoundStage.OPEN else None,
        "papers": papers.shown(found),
        "classes": Classification.choices,
        "statistics": pages.statistics(rows, found.kind),
        "acts": pages.acts(found),
        "kinds": answers(found.kind),
        "today": timezone.localdate(),
        "link": request.build_absolute_uri(reverse("portal:answer", args=[link])) if link else "",
    }
    return render(request, "rounds/round.html", context)


def _act(request: HttpRequest, found: Round) -> str:
    """Do what the form asks for; the link that was made, where one was."""
    told, by = request.POST, user_of(request)
    act = told.get("act", "")
    if act == "link":
        row = _row(found, told.get("party", ""))
        return links.make_link(row, told.get("address", ""), links.good_for(row, timezone.localdate()), by)
    whole: dict[str, Callable[[], object]] = {
        "confirm": lambda: opening.confirm(found, by),
        "drop": lambda: opening.drop(found, told.get("reason", ""), by),
        "send": lambda: opening.send(found, day_in(told.get("day", "")) or timezone.localdate(), by),
        "close": lambda: opening.close(found, by),
        "publish": lambda: opening.publish(found, by),
        "withdraw": lambda: opening.withdraw(found, by),
        "add": lambda: [parties.add(found, one, by) for one in forms.organisations(told.get("parties", ""))],
        "remove": lambda: parties.remove(_row(found, told.get("party", "")), by),
        "vouch": lambda: parties.vouch(_row(found, told.get("party", "")), by),
        "address": lambda: links.tell_address(_row(found, told.get("party", "")), told.get("address", ""), by),
        "mail": lambda: send_links(found, [_row(found, told.get("party", ""))], _last(told.get("last", "")), by, timezone.now()),
        "mail_all": lambda: send_links(found, _unheard(found), _last(told.get("last", "")), by, timezone.now()),
        "extend_all": lambda: parties.extend_all(found, _day(told.get("day", "")), by),
        "extend": lambda: parties.extend(_row(found, told.get("party", "")), _day(told.get("day", "")), by),
        "remind": lambda: parties.remind(_row(found, told.get("party", "")), timezone.localdate(), by),
        "take": lambda: replying.take_in(_row(found, told.get("party", "")), forms.given(request), by),
        "yes": lambda: parties.confirm_reply(_reply(found, told.get("reply", "")), by),
        "no": lambda: parties.refuse_reply(_reply(found, told.get("reply", "")), by),
        "release_file": lambda: files.release(_file(found, told.get("file", "")), by),
        "take_back_file": lambda: files.take_back(_file(found, told.get("file", "")), by),
        "add_papers": lambda: papers.add(request, found),
        "class_paper": lambda: papers.classify(request, found),
        "remove_paper": lambda: papers.remove(request, found),
        "undo": lambda: undo(_undone(found, told.get("number", "")), by),
    }
    if act not in whole:
        raise Http404
    whole[act]()
    messages.success(request, _("Gjort."))
    return ""


@for_the_signed_in
@require_safe
def compilation(request: HttpRequest, address: str) -> HttpResponseBase:
    """All answers side by side with how many stand how, as a document for Word."""
    found = _round(request, address)
    return served(File(f"runda-{found.address}.docx", compiled(found, title(found), pages.held(found, viewer_of(request))), FORMATS["docx"]))


@for_the_signed_in
@require_safe
def receipt(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """The receipt of an answer on paper: for those who put the round, and for those who answer for the organisation. What was read in minutes has none."""
    found = pages.replies_for(request).filter(party__round__address=address, pk=pk).first()
    if found is None:
        raise Http404
    return served(receipt_of(found))


@for_the_signed_in
@require_safe
def file(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """A file with an answer: for those who put the round, and for those who answer for the organisation."""
    found = ReplyFile.objects.filter(pk=pk, reply__in=pages.replies_for(request).filter(party__round__address=address)).first()
    if found is None:
        raise Http404
    return served(File(found.file_name, store().read(found.sha256), media_type(found.file_name)))


@for_the_signed_in
@require_safe
def paper(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """A paper of the round: for those who put it, and what is open for those who answer for an organisation that is asked."""
    found = papers.paper_for(request, address, pk)
    if found is None:
        raise Http404
    return served(File(found.file_name, store().read(found.sha256), media_type(found.file_name)))


@for_the_signed_in
@require_safe
def waiting(request: HttpRequest) -> HttpResponseBase:
    """What waits for an answer from the organisations whose papers one keeps."""
    return render(request, "rounds/waiting.html", {"meta": _meta(_("Väntar på svar")), "rows": pages.waiting(request), "today": timezone.localdate()})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, address: str, slug: str) -> HttpResponseBase:
    """Answer for an organisation."""
    within = pages.organisations_of(roles_of(request))
    row = pages.answerable(within).filter(round__address=address, organisation__slug=slug).select_related("round", "organisation").first()
    if row is None:
        raise Http404
    error = ""
    if request.method == "POST":
        try:
            replying.answer_signed_in(row, forms.given(request), number(request.POST.get("version", "")) or 0, user_of(request))
            messages.success(request, _("Svaret är lämnat."))
            return HttpResponseRedirect(reverse("workspace:round-waiting"))
        except _FAULTS as fault:
            error = forms.worded(fault)
    called = title(row.round)
    context = {
        "meta": _meta(called),
        "called": called,
        "row": row,
        "papers": for_the_asked(row.round_id),
        "kinds": answers(row.round.kind),
        "version": replying.next_version(row),
        "told": request.POST,
        "error": error,
    }
    return render(request, "rounds/answer.html", context, status=422 if error else 200)


def _demand(request: HttpRequest) -> None:
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied


def _round(request: HttpRequest, address: str) -> Round:
    found: Round | None = pages.mine(request).filter(address=address).select_related("sender", "body", "meeting__body").first()
    if found is None:
        raise Http404
    return found


def _row(found: Round, told: str) -> RoundParty:
    row = RoundParty.objects.filter(round=found, pk=number(told) or 0).select_related("round", "organisation").first()
    if row is None:
        raise Http404
    return row


def _reply(found: Round, told: str) -> RoundReply:
    reply = RoundReply.objects.filter(party__round=found, pk=number(told) or 0).select_related("party__round", "party__organisation").first()
    if reply is None:
        raise Http404
    return reply


def _file(found: Round, told: str) -> ReplyFile:
    file = ReplyFile.objects.filter(reply__party__round=found, pk=number(told) or 0).select_related("reply__party__round").first()
    if file is None:
        raise Http404
    return file


def _undone(found: Round, told: str) -> RoundAct:
    act = RoundAct.objects.filter(round=found, number=number(told) or 0).first()
    if act is None:
        raise Http404
    return act


def _day(told: str) -> date:
    day = day_in(told)
    if day is None:
        raise RoundError(RoundFault.DAY)
    return day


def _unheard(found: Round) -> list[RoundParty]:
    """Those that all links are sent to: of whom nothing has been heard, and whose address is known."""
    rows = RoundParty.objects.filter(round=found, state__in=(PartyState.ASKED, PartyState.EXTENDED))
    return list(rows.exclude(organisation__official_address=""))


def _last(told: str) -> int:
    """The latest link that a form knows of."""
    return number(told) or 0


def _meta(title: str) -> Meta:
    return in_room(title, "rounds", Crumb(_("Rundor"), reverse("workspace:rounds")))
