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
    """One way: its word, its address, what pages that belong to it call themselves, and the ways beneath it, where there are several."""

    name: str
    url: str
    nav: str
    under: tuple[Entry, ...] = ()

    @property
    def navs(self) -> tuple[str, ...]:
        """What all pages that belong to it call themselves."""
        return (self.nav, *(one.nav for one in self.under))


def acts_of(request: HttpRequest) -> frozenset[Act]:
    """What whoever is signed in may do, in whatever body."""
    return frozenset().union(*(ALLOWED[RoleName(role.name)] for role in roles_of(request)))


def entries(request: HttpRequest) -> list[Entry]:
    """The menu: what is done together stands together. A room with one way open to someone is that way."""
    acts = acts_of(request)
    has_own = Act.SETTLE in acts or person_of(signed_in(request)) is not None
    made = []
    for room, ways in _rooms():
        seen = [Entry(name, reverse(url), nav) for act, name, url, nav in ways if act in acts or nav in _EVERYBODY or (nav == "tasks" and has_own)]
        if len(seen) > 1:
            made.append(Entry(room, seen[0].url, "", tuple(seen)))
        made += seen if len(seen) == 1 else []
    return made


def _rooms() -> list[tuple[str, list[tuple[Act, str, str, str]]]]:
    return [
        ("", [(Act.READ_INTERNAL, _("Arbete"), "workspace:start", "start")]),
        ("", [(Act.RUN, _("Möten"), "workspace:meetings", "meetings")]),
        (
            _("Uppföljning"),
            [
                (Act.SETTLE, _("Uppdrag"), "workspace:tasks", "tasks"),
                (Act.SETTLE, _("Rundor"), "workspace:rounds", "rounds"),
                (Act.SETTLE, _("Överenskommelser"), "workspace:known-agreements", "agreements"),
                (Act.PUBLISH, _("Avtalstexter"), "workspace:texts", "texts"),
                (Act.PUBLISH, _("Planer"), "workspace:plans", "plans"),
                (Act.PUBLISH, _("Medel"), "workspace:grants", "grants"),
            ],
        ),
        (
            _("Dokument"),
            [
                (Act.SETTLE, _("Att reda ut"), "workspace:waiting", "review"),
                (Act.ENTER, _("Lägg in"), "workspace:upload", "upload"),
                (Act.ENTER, _("Kön"), "workspace:progress", "progress"),
                (Act.PUBLISH, _("Publicering"), "keeping:policies", "keeping"),
            ],
        ),
        (
            _("Register"),
            [
                (Act.SETTLE, _("Personer och organ"), "workspace:known", "known"),
                (Act.SETTLE, _("Frågor"), "workspace:known-matters", "matters"),
            ],
        ),
        ("", [(Act.ADMINISTER, _("Konton"), "keeping:accounts", "accounts")]),
        ("", [(Act.READ_INTERNAL, _("Följer"), "workspace:follows", "follows")]),
    ]


def menu(request: HttpRequest) -> dict[str, Any]:
    """What templates know: the menu, made where it is shown, and what may be done."""
    return {"menu": SimpleLazyObject(lambda: entries(request)), "may": SimpleLazyObject(lambda: {act.value for act in acts_of(request)})}
