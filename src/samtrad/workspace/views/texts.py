"""The pages of agreements' texts for those who keep a body: put one in, publish it, lay several beside each other."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from samtrad.access.states import Act, ForbiddenError
from samtrad.followup.actions import texts as actions
from samtrad.followup.actions.texts import TextError
from samtrad.followup.models import AgreementText, ContentMatrix
from samtrad.followup.queries.matrices import said
from samtrad.people.models import Body
from samtrad.people.viewing import may, viewer_of
from samtrad.workspace.menu import acts_of
from samtrad.workspace.plans.fields import Form
from samtrad.workspace.shapes import Crumb, Meta, in_room
from samtrad.workspace.texts import forms
from samtrad.workspace.views.plans import formed
from samtrad.workspace.who import bodies_of, for_the_signed_in, user_of

_MOST = 200


@for_the_signed_in
@require_safe
def listed(request: HttpRequest) -> HttpResponseBase:
    """The texts and the matrices of the bodies that one keeps."""
    within = _within(request)
    texts = AgreementText.objects.seen_by(viewer_of(request)).select_related("body")
    matrices = ContentMatrix.objects.seen_by(viewer_of(request)).select_related("body")
    if within is not None:
        texts, matrices = texts.filter(body__in=within), matrices.filter(body__in=within)
    context = {
        "meta": _meta(_("Avtalstexter")),
        "texts": texts.order_by("name", "number", "id")[:_MOST],
        "matrices": matrices.order_by("-changed_on", "-id")[:_MOST],
    }
    return render(request, "texts/list.html", context)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponseBase:
    """Put in a text."""
    made: list[AgreementText] = []
    form = forms.new_text(request, _bodies(request), made)
    return _formed(request, form, lambda: reverse("workspace:text", args=[made[0].address]), _meta(form.title))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def text(request: HttpRequest, address: str) -> HttpResponseBase:
    """A text, and the acts."""
    found: AgreementText | None = (
        AgreementText.objects.seen_by(viewer_of(request)).select_related("body", "agreement", "document").filter(address=address).first()
    )
    if found is None:
        raise Http404
    if not may(user_of(request), Act.PUBLISH, found.body):
        raise PermissionDenied
    by = user_of(request)
    acts: dict[str, Callable[[], object]] = {
        "publish": lambda: actions.show_text(found, by, is_public=True),
        "withdraw": lambda: actions.show_text(found, by, is_public=False),
        "drop": lambda: actions.drop_text(found, by),
    }
    then = reverse("workspace:texts") if request.POST.get("act") == "drop" else reverse("workspace:text", args=[address])
    return _acted(request, acts, then, "texts/text.html", {"meta": _meta(found.name), "text": found})


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def new_matrix(request: HttpRequest) -> HttpResponseBase:
    """Lay texts beside each other."""
    made: list[ContentMatrix] = []
    form = forms.matrix(request, None, _bodies(request), made)
    return _formed(request, form, lambda: reverse("workspace:matrix", args=[made[0].address]), _meta(form.title))


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def matrix(request: HttpRequest, address: str) -> HttpResponseBase:
    """A matrix as it will be seen, and the acts."""
    found, by = _matrix(request, address), user_of(request)
    acts: dict[str, Callable[[], object]] = {
        "publish": lambda: actions.show_matrix(found, by, is_public=True),
        "withdraw": lambda: actions.show_matrix(found, by, is_public=False),
    }
    columns = list(found.columns.select_related("text"))
    cells, _read = said(found, columns, viewer_of(request))
    context = {
        "meta": _meta(found.name),
        "matrix": found,
        "areas": [(area, [(one, cells.get((one.pk, area))) for one in columns]) for area in found.areas],
        "internal": [one.name for one in columns if not one.text.is_public],
    }
    return _acted(request, acts, reverse("workspace:matrix", args=[address]), "texts/matrix.html", context)


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, address: str, what: str) -> HttpResponseBase:
    """One of the forms of a matrix."""
    found = _matrix(request, address)
    if what not in ("andra", "ord"):
        raise Http404
    form = forms.matrix(request, found, [], []) if what == "andra" else forms.quotation(request, found)
    return _formed(request, form, lambda: reverse("workspace:matrix", args=[address]), _meta(form.title, found))


def _formed(request: HttpRequest, form: Form, then: Callable[[], str], meta: Meta) -> HttpResponseBase:
    return formed(request, form, then, meta, lambda fault: forms.worded(fault) if isinstance(fault, TextError) else None)


def _acted(request: HttpRequest, acts: dict[str, Callable[[], object]], then: str, template: str, context: dict[str, object]) -> HttpResponseBase:
    """A page with acts that say nothing more than that they were done."""
    error = None
    if request.method == "POST":
        act = acts.get(request.POST.get("act", ""))
        if act is None:
            raise Http404
        try:
            act()
            messages.success(request, _("Gjort."))
            return HttpResponseRedirect(then)
        except TextError as fault:
            error = forms.worded(fault)
        except ForbiddenError as fault:
            raise PermissionDenied from fault
    return render(request, template, {**context, "error": error}, status=422 if error else 200)


def _within(request: HttpRequest) -> frozenset[int] | None:
    if Act.PUBLISH not in acts_of(request):
        raise PermissionDenied
    return bodies_of(request, Act.PUBLISH)


def _bodies(request: HttpRequest) -> list[tuple[str, str]]:
    """The bodies that one keeps, as a choice."""
    within = _within(request)
    rows = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    rows = rows if within is None else rows.filter(pk__in=within)
    return [(str(one.pk), f"{one.name}, {one.owner.name}" if one.owner else one.name) for one in rows[:_MOST]]


def _matrix(request: HttpRequest, address: str) -> ContentMatrix:
    found: ContentMatrix | None = ContentMatrix.objects.seen_by(viewer_of(request)).select_related("body").filter(address=address).first()
    if found is None:
        raise Http404
    if not may(user_of(request), Act.PUBLISH, found.body):
        raise PermissionDenied
    return found


def _meta(title: str, matrix: ContentMatrix | None = None) -> Meta:
    way = [] if matrix is None else [Crumb(matrix.name, reverse("workspace:matrix", args=[matrix.address]))]
    return in_room(title, "texts", Crumb(_("Avtalstexter"), reverse("workspace:texts")), *way)
