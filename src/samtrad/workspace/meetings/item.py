"""An item: what it is, what is written in it, and what is proposed to be decided. A save over what another wrote meanwhile loses nothing."""

from __future__ import annotations

from typing import get_args

from django.http import HttpRequest, HttpResponseBase, QueryDict
from django.utils import timezone
from django.views.decorators.http import require_http_methods
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.meetings.actions import agenda, texts
from samtrad.meetings.models import AgendaItem, Clause, ItemText
from samtrad.meetings.models.item import PARTS
from samtrad.reading.record.codes import DecisionType
from samtrad.workspace.meetings import forms, formulas, pages, words
from samtrad.workspace.who import for_the_signed_in, user_of
from samtrad.workspace.words import told as said

_EMPTY_ROWS = 2
"""Rows for more clauses, beside those that there are."""


class Part(Struct, frozen=True, kw_only=True):
    """A part of an item's text as it is shown: what holds, the version that a save is held against, and what clashed with it."""

    name: str
    called: str
    text: str
    version: int
    holds: ItemText | None
    clashes: list[ItemText]
    theirs: str = ""


@for_the_signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def item(request: HttpRequest, address: str, pk: int) -> HttpResponseBase:
    """An item of a meeting."""
    found = pages.meeting_of(request, address)
    one = pages.item_of(found, pk)
    clashed: list[ItemText] = []
    done = pages.NOTHING
    if request.method == "POST":
        done = pages.tried_with_text(request, _acts(request, one, clashed), clashed)
        if not done.error:
            return pages.back(request, "meeting-item", address, pk)
    may_change = found.state in (*pages.BEFORE, *pages.DURING)
    context = {
        "meta": pages.meta(one.title, found),
        "meeting": found,
        "item": one,
        "state": words.STATES[found.state],
        "item_state": words.ITEM_STATES[one.state],
        "subjects": words.SUBJECTS.items(),
        "parts": [part_of(one, name, done.typed.get("text")) for name in PARTS],
        "clauses": _rows(one, done.typed.get("propose")),
        "types": [(code, said("type", code)) for code in get_args(DecisionType)],
        "formulas": formulas.CLAUSES,
        "may_change": may_change,
        "may_write": may_change or found.state in ("closed", "drafted"),
    }
    return pages.shown(request, "meetings/item.html", done, context)


def _acts(request: HttpRequest, one: AgendaItem, clashed: list[ItemText]) -> dict[str, pages.Deed]:
    told, by = request.POST, user_of(request)
    return {
        "change": lambda: agenda.change_item(one, by, **_fields(told)),
        "propose": lambda: agenda.propose(one, forms.clauses(told), by),
        "text": lambda: _save(request, one, clashed),
    }


def _fields(told: QueryDict) -> dict[str, object]:
    subject = told.get("subject", "")
    plain = {"title": told.get("title", ""), "presenter": told.get("presenter", "")[:200], "case_number": told.get("case_number", "")[:60]}
    return {**plain, "subject": subject if subject in words.SUBJECTS else "matter", "minutes": forms.small(told.get("minutes", ""))}


def _save(request: HttpRequest, one: AgendaItem, clashed: list[ItemText]) -> None:
    """Save a part over the version that its writer saw; where it clashed, that is told by ``clashed``."""
    told = request.POST
    saved = texts.save_text(one, told.get("part", ""), told.get("text", ""), number(told.get("seen", "")) or 0, user_of(request), timezone.now())
    if saved.clash is not None:
        clashed.append(saved.clash)


def part_of(one: AgendaItem, name: str, typed: QueryDict | None) -> Part:
    """A part as it holds; where a save of it failed, what was typed, over the version that holds now."""
    holds = texts.holding(one, name)
    mine = typed if typed is not None and typed.get("part") == name else None
    version = holds.version if holds else 0
    rows = one.texts.filter(part=name, clashes=True, version__gt=version).select_related("by")
    text = holds.text if holds else ""
    return Part(
        name=name,
        called=str(words.PARTS[name]),
        text=mine.get("text", "") if mine else text,
        version=version,
        holds=holds,
        clashes=list(rows) if mine is None else [],
        theirs=text if mine else "",
    )


def _rows(one: AgendaItem, typed: QueryDict | None) -> list[dict[str, object]]:
    """The clauses that are proposed as rows of the form, with rows for more; where a save of them failed, as they were typed."""
    if typed is not None:
        lists = [typed.getlist(f"clause_{name}") for name in forms.CLAUSE]
        return [dict(zip(forms.CLAUSE, row, strict=True)) for row in zip(*lists, strict=False)]
    rows = Clause.objects.filter(item=one, is_decided=False)
    held: list[dict[str, object]] = [
        {"text": row.text, "type": row.type, "addressee": row.addressee, "responsible": row.responsible, "due": row.due or ""} for row in rows
    ]
    return [*held, *({} for _row in range(_EMPTY_ROWS))]
