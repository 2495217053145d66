"""What pages are made of: plain values, made by queries and read by templates."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext as _
from msgspec import Struct


class Link(Struct, frozen=True):
    """A thing by its name, with its address."""

    name: str
    url: str


class Crumb(Struct, frozen=True):
    """One step of the way to a page."""

    name: str
    url: str = ""


class Meta(Struct, frozen=True, kw_only=True):
    """What a page says of itself, as the base template asks for it. No page of those who are signed in is for search engines."""

    title: str
    description: str = ""
    nav: str = ""
    crumbs: tuple[Crumb, ...] = ()
    indexable: bool = False
    json: str = ""
    feed: str = ""
    calendar: str = ""


def in_room(title: str, nav: str, room: Crumb, *way: Crumb) -> Meta:
    """What a page in a room of the workspace says of itself: the room's own first page stands at the end of its way once."""
    start = Crumb(_("Arbete"), reverse("workspace:start"))
    return Meta(title=title, nav=nav, crumbs=(start, Crumb(title)) if title == room.name else (start, room, *way, Crumb(title)))
