"""What the menu of the workspace leads to: only what whoever is signed in may do, somewhere."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.access.states import ALLOWED, Act, RoleName
from samtrad.people.accounts import person_of
from samtrad.people.viewing import roles_of, signed_in

_EVERYBODY = ("start", "follows")


class Entry(Struct, frozen=True):
    """One way: its word, its address, and what pages that belong to it call themselves."""

    name: str
    url: str
    nav: str


def acts_of(request: HttpRequest) -> frozenset[Act]:
    """What whoever is signed in may do, in whatever body."""
    return frozenset().union(*(ALLOWED[RoleName(role.name)] for role in roles_of(request)))


def entries(request: HttpRequest) -> list[Entry]:
    """The menu."""
    acts = acts_of(request)
    has_own = Act.SETTLE in acts or person_of(signed_in(request)) is not None
    told = [
        (Act.READ_INTERNAL, _("Arbete"), "workspace:start", "start"),
        (Act.RUN, _("Möten"), "workspace:meetings", "meetings"),
        (Act.SETTLE, _("Att reda ut"), "workspace:waiting", "review"),
        (Act.SETTLE, _("Personer och organ"), "workspace:known", "known"),
        (Act.SETTLE, _("Frågor"), "workspace:known-matters", "matters"),
        (Act.SETTLE, _("Uppdrag"), "workspace:tasks", "tasks"),
        (Act.SETTLE, _("Överenskommelser"), "workspace:known-agreements", "agreements"),
        (Act.ENTER, _("Lägg in"), "workspace:upload", "upload"),
        (Act.ENTER, _("Kön"), "workspace:progress", "progress"),
        (Act.SETTLE, _("Rundor"), "workspace:rounds", "rounds"),
        (Act.PUBLISH, _("Avtalstexter"), "workspace:texts", "texts"),
        (Act.PUBLISH, _("Planer"), "workspace:plans", "plans"),
        (Act.PUBLISH, _("Medel"), "workspace:grants", "grants"),
        (Act.PUBLISH, _("Publicering"), "keeping:policies", "keeping"),
        (Act.ADMINISTER, _("Konton"), "keeping:accounts", "accounts"),
        (Act.READ_INTERNAL, _("Följer"), "workspace:follows", "follows"),
    ]
    return [Entry(name, reverse(url), nav) for act, name, url, nav in told if act in acts or nav in _EVERYBODY or (nav == "tasks" and has_own)]


def menu(request: HttpRequest) -> dict[str, Any]:
    """What templates know: the menu, made where it is shown, and what may be done."""
    return {"menu": SimpleLazyObject(lambda: entries(request)), "may": SimpleLazyObject(lambda: {act.value for act in acts_of(request)})}
