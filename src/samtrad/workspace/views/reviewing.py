"""The review page and what is done on it."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from samtrad.access.asked import number, value
from samtrad.access.states import Act, ForbiddenError
from samtrad.documents import pages, queries
from samtrad.documents.actions import RefusedError
from samtrad.documents.actions.settling import Change, tried
from samtrad.documents.choices import choices, other
from samtrad.documents.inherit import LOST
from samtrad.documents.models import Document, Doubt, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.people.viewing import viewer_of
from samtrad.register import settling
from samtrad.workspace import fields, sheets
from samtrad.workspace.differences import Difference, difference
from samtrad.workspace.review import WRONG, Review, entry_at, review
from samtrad.workspace.shapes import Crumb, Meta
from samtrad.workspace.told import WrongError, added, corrected, removed, spans_in
from samtrad.workspace.waiting import next_url
from samtrad.workspace.who import document_for, for_the_signed_in, reading_for, user_of
from samtrad.workspace.words import LISTS, SINGLE

_PATIENCE = 24 * 3600


@for_the_signed_in
@require_safe
def page(request: HttpRequest, address: str, number: int) -> HttpResponseBase:
    """The document with what was read marked in it, and what is doubtful beside it."""
    return _shown(request, reading_for(request, address, number), {})


@for_the_signed_in
@require_POST
def act(request: HttpRequest, address: str, number: int) -> HttpResponseBase:
    """Settle, correct, add, remove or undo; then the page again. What cannot be done is said, and nothing has changed."""
    reading = reading_for(request, address, number)
    try:
        if request.POST.get("act") == "preview" or request.POST.get("preview"):
            return _preview(request, reading)
        done = _done(request, reading)
    except (WrongError, RefusedError) as error:
        why = str(WRONG.get(str(error)) or WRONG["value"])
        if _by_script(request):
            return render(request, "workspace/parts/difference.html", {"why": why})
        messages.error(request, why)
        return HttpResponseRedirect(request.POST.get("back") if _is_here(request, reading) else _url(reading))  # type: ignore[arg-type]
    except ForbiddenError as error:
        raise PermissionDenied from error
    messages.success(request, done)
    return HttpResponseRedirect(f"{_url(reading)}#tvekan")


def _done(request: HttpRequest, reading: Reading) -> str:
    """Do what is asked for; what to say of it."""
    user, wanted = user_of(request), request.POST.get("act", "")
    if wanted == "undo":
        settling.undo(reading.document, _act(request), user)
        return _("Ångrat. Det är som det var.")
    doubt = _doubt(request, reading)
    if wanted == "unknowable" and doubt:
        settling.unknowable(doubt, user)
        return _("Sparat: det går inte att veta. Det syns på den offentliga sidan.")
    if doubt and doubt.code == LOST:
        lost = Settlement.objects.filter(pk=doubt.candidates[0].get("settlement"), document=reading.document).first()
        if lost is None:
            raise RefusedError("undone")
        settling.undo(reading.document, lost.act, user)
        return _("Rättelsen gäller inte längre.")
    settling.settle(reading, _changes(request, reading, doubt), user, doubt)
    return _("Sparat. Det gäller även om dokumentet läses om.")


def _changes(request: HttpRequest, reading: Reading, doubt: Doubt | None) -> list[Change]:
    """What the form asks to change. Raises ``WrongError``."""
    wanted, minutes = request.POST.get("act", ""), effective(reading)
    if doubt:
        return _answered(request, reading, doubt)
    if wanted == "correct":
        return corrected(request.POST, minutes, reading.string)
    if wanted == "remove":
        return removed(request.POST, minutes)
    if wanted == "add":
        return added(request.POST, reading.string)
    raise WrongError("value")


def _answered(request: HttpRequest, reading: Reading, doubt: Doubt) -> list[Change]:
    """What the chosen answer changes, or the other one that was written."""
    chosen, minutes = request.POST.get("choice", ""), effective(reading)
    answers = choices(doubt, minutes)
    if at := number(chosen, range(1, len(answers) + 1)):
        return list(answers[at - 1].changes)
    if chosen != "other":
        raise WrongError("choose")
    spans = spans_in(request.POST, reading.string)
    told = " ".join(request.POST.get("value", "").split()) or " ".join(" ".join(reading.string[start:end] for start, end in spans).split())
    made = other(doubt, minutes, told, spans)
    if not made:
        raise WrongError("value" if told else "needed")
    return made


def _preview(request: HttpRequest, reading: Reading) -> HttpResponse:
    """What would change: by itself for the script, else on the page beside the answer that is tried out."""
    doubt = _doubt(request, reading)
    changes = _changes(request, reading, doubt) if request.POST.get("choice") or not doubt else []
    before = effective(reading)
    found = difference(before, tried(reading, changes, before) if changes else before)
    if _by_script(request):
        return render(request, "workspace/parts/difference.html", {"difference": found})
    return _shown(request, reading, {doubt.pk: request.POST.get("choice", "")} if doubt else {}, found)


def _shown(request: HttpRequest, reading: Reading, chosen: dict[int, str], tried_out: Difference | None = None) -> HttpResponse:
    told = review(reading, chosen)
    editing = _editing(request, told)
    file = queries.bytes_for(reading.document, viewer_of(request))
    drawable = pages.drawable(file)
    as_pages = drawable and value(request, "visa") == "sidor"
    meta = Meta(
        title=_("Granska: %(what)s") % {"what": told.title},
        nav="review",
        crumbs=(Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Att reda ut"), reverse("workspace:waiting")), Crumb(told.title)),
    )
    context = {
        "meta": meta,
        "review": told,
        "editing": editing,
        "difference": tried_out,
        "tried": next(iter(chosen), None),
        "drawable": drawable,
        "sheets": sheets.of(reading, file, told.marks) if as_pages else [],
        "addable": [(name, fields.what(name)) for name in fields.ADDABLE],
        "next_url": next_url(request, reading) if not told.questions else "",
    }
    return render(request, "workspace/review.html", context)


def _editing(request: HttpRequest, told: Review) -> dict[str, object] | None:
    """The entry that is being corrected, or what is being added."""
    pointer, name = value(request, "ratta"), value(request, "lagg-till")
    if name in fields.ADDABLE:
        return {
            "list": name,
            "called": fields.what(name),
            "fields": fields.of_entry(name, None),
            "belongs": fields.items_of(told.minutes) if name in ("decisions", "assignments") else [],
        }
    _slash, first, *rest = [*pointer.split("/"), ""]
    if first in SINGLE and rest == [""]:
        held = getattr(told.minutes, first)
        return {
            "pointer": f"/{first}",
            "called": str(SINGLE[first]),
            "fields": fields.of_value(first, held if isinstance(held, str) or held is None else held.text),
        }
    entry = entry_at(told.minutes, pointer)
    if entry is None or first not in fields.EDITABLE:
        return None
    row = next((row for _group, rows in told.rows for row in rows if row.pointer == f"/{first}/{rest[0]}"), None)
    return {"pointer": f"/{first}/{rest[0]}", "called": str(LISTS[first]), "fields": fields.of_entry(first, entry), "removable": True, "row": row}


def _doubt(request: HttpRequest, reading: Reading) -> Doubt | None:
    """The doubt that the form answers."""
    told = request.POST.get("doubt", "")
    if not told:
        return None
    found = Doubt.objects.filter(pk=number(told) or 0, reading=reading).first()
    if found is None:
        raise RefusedError("reread")
    return found


def _act(request: HttpRequest) -> uuid.UUID:
    try:
        return uuid.UUID(request.POST.get("undo", ""))
    except ValueError as error:
        raise RefusedError("undone") from error


def _url(reading: Reading) -> str:
    return reverse("workspace:review", args=[reading.document.address, reading.number])


def _by_script(request: HttpRequest) -> bool:
    return request.headers.get("X-Requested-With") == "fetch"


def _is_here(request: HttpRequest, reading: Reading) -> bool:
    """Whether the form says to go back to a state of this same page."""
    return request.POST.get("back", "").startswith(f"{_url(reading)}?")


@for_the_signed_in
@require_safe
def picture(request: HttpRequest, address: str, page: int) -> HttpResponseBase:
    """The picture of a page of the original."""
    document = document_for(request, address, Act.SETTLE)
    file = queries.bytes_for(document, viewer_of(request))
    path = pages.picture(file, page) if pages.drawable(file) else None
    if path is None:
        raise Http404
    return HttpResponse(path.read_bytes(), content_type="image/png")


@for_the_signed_in
@require_safe
def original(request: HttpRequest, address: str) -> HttpResponseBase:
    """The original file, to keep."""
    document: Document = document_for(request, address, Act.SETTLE)
    file = queries.bytes_for(document, viewer_of(request))
    response = HttpResponse(file.read(), content_type=file.media_type or "application/octet-stream")
    response["Content-Disposition"] = f'attachment; filename="{document.address}"'
    return response
