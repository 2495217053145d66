"""The pages of plans for those who keep them: make one, write in it, put in values or fetch them, follow up, publish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.asked import number
from samtrad.access.states import Act, ForbiddenError
from samtrad.followup.actions.plans import keeping, measuring, undoing, writing
from samtrad.followup.actions.plans.faults import PlanError
from samtrad.followup.actions.plans.fetching import FetchError
from samtrad.followup.actions.texts import TextError
from samtrad.followup.models import Activity, ActivityTie, Goal, Indicator, IndicatorPoint, Plan, PlanAct
from samtrad.followup.plans.sheets import SheetError
from samtrad.people.models import Body
from samtrad.people.viewing import may, viewer_of
from samtrad.workspace.menu import acts_of
from samtrad.workspace.plans import forms
from samtrad.workspace.plans.fields import Form, Written, filled, written
from samtrad.workspace.plans.words import worded
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.who import bodies_of, for_the_signed_in, user_of
from samtrad.workspace.worded import WordedError

_MOST, _MOST_ACTS = 200, 50


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """The plans of the bodies that one keeps."""
    within = _within(request)
    rows = Plan.objects.seen_by(viewer_of(request)).select_related("body")
    rows = rows if within is None else rows.filter(body__in=within)
    return render(request, "plans/list.html", {"meta": _meta(_("Planer")), "plans": rows.order_by("-changed_on", "-id")[:_MOST]})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Make a plan."""
    within = _within(request)
    bodies = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    bodies = bodies if within is None else bodies.filter(pk__in=within)
    made: list[Plan] = []
    form = forms.new(request, [(str(one.pk), f"{one.name}, {one.owner.name}" if one.owner else one.name) for one in bodies[:_MOST]], made)
    return formed(request, form, lambda: reverse("workspace:plan", args=[made[0].address]), _meta(form.title))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def plan(request: HttpRequest, address: str) -> HttpResponseBase:
    """A plan with all that is written in it, and the acts."""
    found = _plan(request, address)
    error = None
    if request.method == "POST":
        try:
            _act(request, found)
            messages.success(request, _("Gjort."))
            return HttpResponseRedirect(reverse("workspace:plan", args=[address]))
        except PlanError as fault:
            error = worded(fault)
        except ForbiddenError as fault:
            raise PermissionDenied from fault
    goals = found.goals.prefetch_related(
        "activities__ties__task", "activities__ties__agreement", "activities__ties__matter", "activities__ties__decision__meeting"
    )
    held = list(goals.prefetch_related("indicators__points", "reviews").order_by("id"))
    tops = [(one, [part for part in held if part.parent_id == one.pk]) for one in held if one.parent_id is None]
    context = {
        "meta": _meta(found.name),
        "plan": found,
        "goals": tops,
        "reviews": found.reviews.filter(goal=None).order_by("-year", "-id"),
        "acts": found.acts.filter(undone_at=None).select_related("by").defer("rows", "changes")[:_MOST_ACTS],
        "error": error,
    }
    return render(request, "plans/plan.html", context, status=422 if error else 200)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, address: str, what: str) -> HttpResponseBase:
    """One of the forms of a plan."""
    found = _plan(request, address)
    if what not in forms.FORMS:
        raise Http404
    form = forms.FORMS[what](request, found)
    return formed(request, form, lambda: reverse("workspace:plan", args=[address]), _meta(form.title, found))


def _refused(fault: Exception) -> WordedError | None:
    return worded(fault) if isinstance(fault, (PlanError, SheetError, FetchError)) else None


def formed(
    request: HttpRequest, form: Form, then: Callable[[], str], meta: Meta, refused: Callable[[Exception], WordedError | None] = _refused
) -> HttpResponseBase:
    """A form; saved where that is asked for, else shown again with what was written and what is wrong with it. ``refused``: a refusal in words."""
    held, error = Written({one.name: one.value for one in form.fields}), None
    if request.method == "POST":
        held = Written({one.name: request.POST.get(one.name, "") for one in form.fields})
        try:
            held = written(request, form)
            told = form.save(held)
            messages.success(request, told or _("Sparat."))
            return HttpResponseRedirect(then())
        except WordedError as fault:
            error = fault
        except ForbiddenError as fault:
            raise PermissionDenied from fault
        except (PlanError, SheetError, FetchError, TextError) as fault:
            error = refused(fault)
            if error is None:
                raise
    context: dict[str, Any] = {"meta": meta, "form": form, "fields": filled(form.fields, held), "error": error, "back": meta.crumbs[-2].url}
    return render(request, "plans/form.html", context, status=422 if error else 200)


def _act(request: HttpRequest, found: Plan) -> None:
    by, pk = user_of(request), number(request.POST.get("which", "")) or 0
    plain: dict[str, Callable[[], object]] = {
        "publish": lambda: keeping.publish(found, by),
        "withdraw": lambda: keeping.withdraw(found, by),
        "drop_goal": lambda: writing.drop_goal(_one(Goal.objects.filter(plan=found, pk=pk)), by),
        "drop_activity": lambda: writing.drop_activity(_one(Activity.objects.filter(goal__plan=found, pk=pk)), by),
        "untie": lambda: writing.untie(_one(ActivityTie.objects.filter(activity__goal__plan=found, pk=pk)), by),
        "drop_indicator": lambda: measuring.drop_indicator(_one(Indicator.objects.filter(goal__plan=found, pk=pk)), by),
        "drop_point": lambda: measuring.drop_point(_one(IndicatorPoint.objects.filter(indicator__goal__plan=found, pk=pk)), by),
        "undo": lambda: undoing.undo(_one(PlanAct.objects.filter(plan=found, number=pk)), by),
    }
    act = plain.get(request.POST.get("act", ""))
    if act is None:
        raise Http404
    act()


def _one(rows: Any) -> Any:  # noqa: ANN401 - rows of any of a plan's things
    found = rows.first()
    if found is None:
        raise Http404
    return found


def _within(request: HttpRequest) -> frozenset[int] | None:
    """The bodies that one keeps; None for all."""
    if Act.PUBLISH not in acts_of(request):
        raise PermissionDenied
    return bodies_of(request, Act.PUBLISH)


def _plan(request: HttpRequest, address: str) -> Plan:
    """A plan of a body that one keeps. What one may not see is not there."""
    found: Plan | None = Plan.objects.seen_by(viewer_of(request)).select_related("body", "agreement", "replaces").filter(address=address).first()
    if found is None:
        raise Http404
    if not may(user_of(request), Act.PUBLISH, found.body):
        raise PermissionDenied
    return found


def _meta(title: str, plan: Plan | None = None) -> Meta:
    way = [] if plan is None else [Crumb(plan.name, reverse("workspace:plan", args=[plan.address]))]
    return in_room(title, "plans", Crumb(_("Planer"), reverse("workspace:plans")), *way)
