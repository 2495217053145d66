"""What is masked and what is secret in a document, for those who publish for its body."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.models import User
from samtrad.access.states import Act, Classification
from samtrad.documents.models import Document, Reading, Sensitive
from samtrad.documents.queries import at
from samtrad.documents.sensitive import NeverKeptError
from samtrad.documents.states import NEVER_KEPT, SensitiveKind, SensitiveState
from samtrad.people.viewing import may, signed_in, viewer_of
from samtrad.register.classifying import NoGroundError, classify
from samtrad.register.masking import decide, mark_in_name, mark_words
from samtrad.register.models import Item

_AROUND = 60


class UnknownError(ValueError):
    """An item that the document has not."""


class Row(Struct, frozen=True):
    """What was found, with the words around it."""

    pk: int
    kind: str
    state: str
    before: str
    words: str
    after: str
    may_stay: bool


@login_required
@require_http_methods(["GET", "POST"])
def masking(request: HttpRequest, address: str) -> HttpResponse:
    """Decide on what was found, mask more, class the document and its items."""
    by, document = signed_in(request), at(address, viewer_of(request))
    if by is None or document is None:
        raise Http404
    if not may(by, Act.PUBLISH, document):
        raise PermissionDenied
    if request.method == "POST":
        try:
            _act(request, document, by)
        except UnknownError:
            messages.error(request, _("Ärendet finns inte i dokumentet. Inget är ändrat."))
        except NoGroundError:
            messages.error(request, _("Sekretess behöver en grund, till exempel OSL 25 kap. 1 §."))
        except NeverKeptError:
            messages.error(request, _("Personnummer kan bara maskeras."))
        return redirect("keeping:masking", address=document.address)
    readings = {reading.number: reading for reading in Reading.objects.filter(document=document, is_current=True)}
    found = Sensitive.objects.filter(document=document).exclude(kind=SensitiveKind.SECRET)
    items = Item.objects.seen_by(viewer_of(request)).filter(meeting__documents__document=document).order_by("meeting", "ordinal").distinct()
    shown = {
        "meta": {"title": _("Maska och sekretess"), "description": ""},
        "document": document,
        "rows": [_row(one, readings[one.number].string) for one in found if one.number in readings],
        "items": [(one, _class(Classification(one.classification))) for one in items],
        "class_choices": [(one.value, _class(one)) for one in Classification],
        "document_class": _class(Classification(document.classification)),
    }
    return render(request, "keeping/masking.html", shown)


def _class(one: Classification) -> str:
    return {Classification.OPEN: _("offentlig"), Classification.INTERNAL: _("intern"), Classification.SECRET: _("sekretess")}[one]


def _kind(one: SensitiveKind) -> str:
    return {
        SensitiveKind.PERSONAL_NUMBER: _("Personnummer"),
        SensitiveKind.SIGNING_REFERENCE: _("Signeringsreferens"),
        SensitiveKind.ADDRESS: _("Privat adress"),
        SensitiveKind.PHONE: _("Telefonnummer"),
        SensitiveKind.EMAIL: _("Privat e-postadress"),
    }.get(one, _("Annan uppgift"))


def _row(one: Sensitive, text: str) -> Row:
    before, after = " ".join(text[max(0, one.start - _AROUND) : one.start].split()), " ".join(text[one.end : one.end + _AROUND].split())
    return Row(one.pk, _kind(SensitiveKind(one.kind)), one.state, before, text[one.start : one.end], after, one.kind not in NEVER_KEPT)


def _act(request: HttpRequest, document: Document, by: User) -> None:
    told = request.POST
    if told.get("act") == "decide":
        rows = list(Sensitive.objects.filter(document=document).exclude(kind=SensitiveKind.SECRET).select_related("document"))
        for state in (SensitiveState.MASK, SensitiveState.KEEP):
            if chosen := [one for one in rows if told.get(f"row-{one.pk}") == state and one.state != state]:
                decide(chosen, state, by)
    elif told.get("act") == "mark":
        _mark(request, document, by)
    elif told.get("act") == "classify" and told.get("classification") in Classification.values:
        item = (
            Item.objects.seen_by(viewer_of(request)).filter(meeting__documents__document=document, pk=number(told["item"]) or 0).first()
            if told.get("item")
            else None
        )
        if told.get("item") and item is None:
            raise UnknownError
        classify(item or document, Classification(told["classification"]), told.get("ground", ""), by)


def _mark(request: HttpRequest, document: Document, by: User) -> None:
    """Mask words wherever they stand in the document's texts, and say in how many places that was."""
    told = request.POST.get("words", "")
    readings = Reading.objects.filter(document=document, is_current=True).select_related("document")
    count = sum(len(mark_words(reading, told, by)) for reading in readings)
    if count:
        messages.success(request, ngettext("%(count)s ställe maskerat.", "%(count)s ställen maskerade.", count) % {"count": count})
    elif mark_in_name(document, told, by):
        messages.success(request, _("Orden står bara i filens namn. De är maskerade där."))
    else:
        messages.error(request, _("Orden står inte i dokumentet. Inget är maskerat."))
