"""The pages of assignments for those who keep the papers of who gave them or has them: find one, act on it, undo, open one by hand."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act
from samtrad.followup.actions.deeds import open_task, undo_task_act, write_task_act
from samtrad.followup.models import Task
from samtrad.followup.task_states import TaskActKind
from samtrad.people.actions.rulings import UnruledError
from samtrad.workspace import tasks as query
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.views.known import done
from samtrad.workspace.who import for_the_signed_in, user_of


@for_the_signed_in
@require_safe
def find(request: HttpRequest) -> HttpResponseBase:
    """The assignments that one may act on."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    asked, is_all = value(request, "q").strip()[:100], value(request, "alla") == "1"
    rows = query.rows(request, asked, is_all=is_all, today=timezone.localdate())
    return render(request, "tasks/list.html", {"meta": _meta(_("Uppdrag")), "rows": rows, "asked": asked, "is_all": is_all, "most": query.MOST})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def task(request: HttpRequest, address: str) -> HttpResponseBase:
    """An assignment: where it is told of, the acts that hold, and those that one may do."""
    found = query.seen(request).filter(address=address).select_related("titled").first()
    if found is None:
        into = Task.objects.public().filter(merged__address=address).values_list("address", flat=True).first()
        if into is None:
            raise Http404
        return HttpResponseRedirect(reverse("workspace:task", args=[into]))
    if request.method == "POST":
        return done(request, reverse("workspace:task", args=[address]), lambda: _act(request, found))
    words = found.titled.words if found.titled else found.name
    context = {
        "meta": _meta(words if len(words) < query.MOST else f"{words[: query.MOST]} …"),
        "task": found,
        "words": words,
        "steps": query.steps(found),
        "acts": query.acts(request, found),
        "kinds": [(one.value, one.label) for one in query.kinds(request, found)],
        "today": timezone.localdate(),
        "names": query.given_by(request).values_list("name", flat=True)[: query.MOST],
    }
    return render(request, "tasks/task.html", context)


def _act(request: HttpRequest, found: Task) -> None:
    by, kind = user_of(request), request.POST.get("kind", "")
    if request.POST.get("act") == "undo":
        undo_task_act(number(request.POST.get("number", "")) or 0, by)
    elif kind in TaskActKind.values:
        write_task_act(found, TaskActKind(kind), query.told(request), by)
    else:
        raise Http404


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Open an assignment by hand."""
    if Act.SETTLE not in acts_of(request):
        raise PermissionDenied
    if request.method == "POST":
        made: list[Task] = []
        answer = done(request, reverse("workspace:task-new"), lambda: made.append(_opened(request)))
        return HttpResponseRedirect(reverse("workspace:task", args=[made[0].address])) if made else answer
    context = {"meta": _meta(_("Nytt uppdrag")), "bodies": query.given_by(request)[: query.MOST * 3], "today": timezone.localdate()}
    return render(request, "tasks/new.html", context)


def _opened(request: HttpRequest) -> Task:
    giver = query.given_by(request).filter(pk=number(request.POST.get("body", "")) or 0).first()
    if giver is None:
        raise UnruledError("no_body")
    return open_task(giver, query.told(request), user_of(request))


def _meta(title: str) -> Meta:
    return Meta(
        title=title,
        nav="tasks",
        crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Uppdrag"), reverse("workspace:tasks")), Crumb(title)),
    )
