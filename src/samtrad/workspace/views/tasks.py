"""The pages of assignments for those who keep the papers of who gave them or has them: find one, act on it, undo, open one by hand."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act, ForbiddenError
from samtrad.followup.actions.deeds import in_name_of, open_task, undo_task_act, write_task_act
from samtrad.followup.actions.parting import make_part, undo_part
from samtrad.followup.models import Task
from samtrad.followup.queries.parts import joined, parts, whole_of
from samtrad.followup.task_states import TaskActKind
from samtrad.people.actions.rulings import UnruledError
from samtrad.people.models import Body
from samtrad.workspace import tasks as query
from samtrad.workspace.days import DaysError
from samtrad.workspace.menu import acts_of
from samtrad.workspace.pages import Pages
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.task_persons import candidates
from samtrad.workspace.views.known import DONE, WHY
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_safe
def find(request: HttpRequest) -> HttpResponseBase:
    """The assignments that one may act on or has, in lists: whose, and which."""
    if Act.SETTLE not in acts_of(request) and query.whose_is(request).person is None:
        raise PermissionDenied
    wanted, today = query.asked(request), timezone.localdate()
    of_whom = query.chosen(request, wanted)
    counted = query.counts(of_whom, today)
    found = of_whom.filter(query.LISTS[wanted.list](today) or Q(pk__gt=0))
    pages = Pages.of(request, counted[wanted.list])
    told = {name: told for name, told in (("vems", wanted.whose), ("q", wanted.words)) if told}
    context = {
        "meta": _meta(_("Uppdrag")),
        "rows": query.rows(request, found, today, pages),
        "asked": wanted,
        "counts": counted,
        "choices": query.choices(request),
        "pages": pages,
        "beside": urlencode({**told, **({"lista": wanted.list} if wanted.list else {})}),
        "whose": urlencode(told),
        "may_open": Act.SETTLE in acts_of(request),
    }
    return render(request, "tasks/list.html", context)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def task(request: HttpRequest, address: str) -> HttpResponseBase:
    """An assignment: where it is told of, the acts that hold, and those that one may do."""
    found = query.seen(request).filter(address=address).select_related("titled", "holder_person__merged_into", "whole__merged_into", "whole__titled").first()
    if found is None:
        into = Task.objects.public().filter(merged__address=address).values_list("address", flat=True).first()
        if into is None:
            raise Http404
        return HttpResponseRedirect(reverse("workspace:task", args=[into]))
    wrong = ""
    if request.method == "POST":
        try:
            _act(request, found)
        except (UnruledError, DaysError) as error:
            wrong = str(WHY.get(str(error), WHY["day"]))
        except ForbiddenError as error:
            raise PermissionDenied from error
        else:
            messages.success(request, str(DONE))
            return HttpResponseRedirect(reverse("workspace:task", args=[address]))
    kinds = query.kinds(request, found)
    words = found.titled.words if found.titled else found.name
    context = {
        "meta": _meta(words if len(words) < query.MOST else f"{words[: query.MOST]} …"),
        "task": found,
        "words": words,
        "steps": query.steps(found),
        "whole": whole_of(found),
        "parts": parts(found).select_related("titled"),
        "may_part": query.may_part(request, found),
        "joined": joined(found).select_related("by").first(),
        "wholes": query.wholes(request, found),
        "candidates": candidates(request, found),
        "acts": query.acts(request, found),
        "kinds": [(one.value, one.label) for one in kinds],
        "may_say_who": TaskActKind.HOLDER in kinds,
        "today": timezone.localdate(),
        "names": query.given_by(request).values_list("name", flat=True)[: query.MOST],
        "form": request.POST if wrong else {},
        "wrong": wrong,
    }
    return render(request, "tasks/task.html", context, status=422 if wrong else 200)


def _act(request: HttpRequest, found: Task) -> None:
    by, kind = user_of(request), request.POST.get("kind", "")
    if request.POST.get("act") == "undo":
        undo_task_act(number(request.POST.get("number", "")) or 0, by)
    elif request.POST.get("act") == "part":
        whole = query.seen(request).filter(address=request.POST.get("whole", "")[:12].replace("\x00", "")).first()
        if whole is None:
            raise UnruledError("no_whole")
        make_part(found, whole, by)
    elif request.POST.get("act") == "unpart":
        undo_part(found, number(request.POST.get("number", "")) or 0, by)
    elif kind in TaskActKind.values:
        write_task_act(found, TaskActKind(kind), query.told(request), by)
    else:
        raise Http404


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Open an assignment by hand, or a part of one."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    of = value(request, "del-av")
    whole = query.seen(request).filter(address=of).select_related("titled").first() if of else None
    if of and (whole is None or not query.may_part(request, whole)):
        raise Http404
    bodies = query.given_by(request)
    if whole is not None:
        bodies = bodies.filter(pk__in=in_name_of(whole, TaskActKind.HAND_ON))
    form, wrong = request.POST if request.method == "POST" else {}, ""
    if request.method == "POST":
        try:
            opened = _opened(request, bodies, whole)
        except (UnruledError, DaysError) as error:
            wrong = str(WHY.get(str(error), WHY["day"]))
        else:
            messages.success(request, str(DONE))
            return HttpResponseRedirect(reverse("workspace:task", args=[opened.address]))
    context = {
        "meta": _meta(_("Ny del av ett uppdrag") if whole else _("Nytt uppdrag")),
        "bodies": bodies[: query.MOST * 3],
        "today": timezone.localdate(),
        "names": query.given_by(request).values_list("name", flat=True)[: query.MOST],
        "whole": whole,
        "form": form,
        "wrong": wrong,
    }
    return render(request, "tasks/new.html", context, status=422 if wrong else 200)


def _opened(request: HttpRequest, bodies: QuerySet[Body], whole: Task | None) -> Task:
    giver = bodies.filter(pk=number(request.POST.get("body", "")) or 0).first()
    if giver is None:
        raise UnruledError("no_body")
    return open_task(giver, query.told(request), user_of(request), whole)


def _meta(title: str) -> Meta:
    return in_room(title, "tasks", Crumb(_("Uppdrag"), reverse("workspace:tasks")))
