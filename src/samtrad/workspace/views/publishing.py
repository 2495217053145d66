"""The page of a document's publication: what will be told and masked, on what terms, and the act itself."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samtrad.access.states import Act
from samtrad.access.viewer import Viewer
from samtrad.documents.models import Document, Doubt, Reading, Sensitive
from samtrad.documents.states import SensitiveState
from samtrad.documents.told_doubts import AWAITED
from samtrad.people.viewing import viewer_of
from samtrad.register.models import Attendance, Decision, Item, MeetingDocument
from samtrad.register.publication import NotPublishableError, Terms, obstacle, publish, terms_of, withdraw
from samtrad.workspace.days import WRONG, DaysError, days_in
from samtrad.workspace.publication import GROUND, WHY
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.who import document_for, for_the_signed_in, user_of


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, address: str) -> HttpResponseBase:
    """What will be public, and the buttons that make it so."""
    document = document_for(request, address, Act.PUBLISH)
    if not document.is_whole_to(viewer_of(request)):
        raise PermissionDenied
    if request.method == "POST":
        _act(request, document)
        return HttpResponseRedirect(reverse("workspace:publish", args=[document.address]))
    return render(request, "workspace/publish.html", _told(document, viewer_of(request)))


def _act(request: HttpRequest, document: Document) -> None:
    user = user_of(request)
    if request.POST.get("act") == "withdraw":
        withdraw(document, user)
        messages.success(request, _("Dokumentet är internt igen."))
        return
    try:
        terms = Terms(request.POST.get("ground", ""), days_in(request.POST), request.POST.get("indexable") == "on")
        publish(document, user, terms)
    except DaysError:
        messages.error(request, str(WRONG))
    except NotPublishableError as error:
        messages.error(request, str(WHY.get(str(error), error)))
    else:
        messages.success(request, _("Dokumentet och det som står i det är offentligt."))


def _told(document: Document, viewer: Viewer) -> dict[str, object]:
    """What the page tells: the meetings with how much each holds, what is masked, the doubts that are still open, the terms."""
    links = list(MeetingDocument.objects.filter(document=document).select_related("meeting__body"))
    meetings = [one.meeting for one in links]
    found = Sensitive.objects.filter(document=document)
    why = obstacle(document)
    return {
        "meta": Meta(title=_("Publicera"), nav="publish", crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(document.name))),
        "document": document,
        "meetings": meetings,
        "items": Item.objects.seen_by(viewer).filter(meeting__in=meetings).count(),
        "decisions": Decision.objects.seen_by(viewer).filter(meeting__in=meetings).count(),
        "people": Attendance.objects.seen_by(viewer).filter(meeting__in=meetings).exclude(name="").count(),
        "masked": found.filter(state=SensitiveState.MASK).count(),
        "undecided": found.filter(state=SensitiveState.FOUND).count(),
        "doubts": Doubt.objects.filter(AWAITED, reading__document=document, reading__is_current=True).count(),
        "obstacle": str(WHY.get(why, "")) if why else "",
        "terms": terms_of(document) or Terms(document.publication_ground or GROUND),
        "readings": Reading.objects.filter(document=document, is_current=True).count(),
        "review_url": reverse("workspace:review", args=[document.address, 1]),
    }
