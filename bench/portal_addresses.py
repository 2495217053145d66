"""An address of each kind of public page, for things picked by chance."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from django.db.models import Max

from samtrad.documents.models import Document
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Decision, Item, Meeting


def anything(model: Any, rng: Random, **of: object) -> Any:  # noqa: ANN401 - a row of any table
    """A row picked by chance, without counting or sorting the table."""
    top = model.objects.filter(**of).aggregate(top=Max("id"))["top"]
    while True:
        found = model.objects.filter(id__gte=rng.randrange(1, top + 1), **of).order_by("id").first()
        if found:
            return found


def _meeting(rng: Random) -> str:
    return f"/moten/{anything(Meeting, rng).slug}"


def _item(rng: Random) -> str:
    item = anything(Item, rng)
    return f"/moten/{item.meeting.slug}/punkt/{item.ordinal + 1}/"


def _decision(rng: Random) -> str:
    decision = anything(Decision, rng)
    return f"/moten/{decision.meeting.slug}/beslut/{decision.ordinal + 1}/"


def _document(rng: Random) -> str:
    item = anything(Item, rng)
    sha256 = item.meeting.reading.document.sha256
    return f"/dokument/{Document.objects.get(sha256=sha256).address}/?v={item.start}-{item.start + 20}"


_WORDS = ("hemsjukvård", "utförarregister", "psykisk hälsa", "budgetuppföljning", "taxor", "länsplan remiss", "tillsyn")

KINDS: dict[str, Callable[[Random], str]] = {
    "start": lambda _: "/",
    "bodies": lambda _: "/organ/",
    "body": lambda rng: f"/organ/{anything(Body, rng, merged_into=None).slug}/",
    "meetings": lambda rng: f"/moten/?sida={rng.randrange(1, 20)}",
    "meeting": lambda rng: f"{_meeting(rng)}/",
    "meeting as JSON": lambda rng: f"{_meeting(rng)}.json",
    "item": _item,
    "decision": _decision,
    "decisions": lambda rng: f"/beslut/?sida={rng.randrange(1, 20)}",
    "decisions of a type": lambda rng: f"/beslut/?typ={rng.choice(('approve', 'assign', 'reject'))}",
    "persons": lambda _: "/personer/",
    "person": lambda rng: f"/personer/{anything(Person, rng, is_elected=True, merged_into=None).slug}/",
    "organisations": lambda _: "/organisationer/",
    "organisation": lambda rng: f"/organisationer/{anything(Organisation, rng, bodies__isnull=False).slug}/",
    "document": _document,
    "search": lambda rng: f"/sok?q={rng.choice(_WORDS)}",
    "calendar": lambda _: "/kalender/",
    "coverage": lambda _: "/kallor/",
    "feed of everything": lambda _: "/flode.atom",
    "feed of a body": lambda rng: f"/organ/{anything(Body, rng, merged_into=None).slug}.atom",
}
