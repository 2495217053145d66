"""What may be followed, and in which ways."""

from __future__ import annotations

from django.urls import reverse
from msgspec import Struct

from samtrad.access.viewer import Viewer
from samtrad.following.queries.subjects import searched
from samtrad.following.saved import Saved
from samtrad.following.states import Sort
from samtrad.matters.queries import TITLE, masked, matters, title_of
from samtrad.portal import addresses
from samtrad.portal.queries import organisation, person
from samtrad.portal.queries.bodies import lists as bodies
from samtrad.portal.queries.lines import body_name


class Followable(Struct, frozen=True, kw_only=True):
    """A thing that may be followed: its name, its page, where one asks for it, and where programs fetch what is new of it."""

    sort: Sort
    thing: int
    search: str
    name: str
    page: str
    url: str
    feed: str
    calendar: str


def followable(viewer: Viewer, sort: Sort, slug: str) -> Followable | None:
    """A thing by what it goes by in addresses; None where nobody may see it."""
    if sort == Sort.MATTER:
        row = matters().filter(address=slug).values("pk", "address", *TITLE).first()
        return _of_page(sort, row["pk"], title_of(row, masked([row])), addresses.matter(slug)) if row else None
    if sort == Sort.BODY:
        row = bodies.shown().filter(slug=slug).values("pk", "slug", "name", "owner__name").first()
        return _of_page(sort, row["pk"], body_name(row), addresses.body(slug)) if row else None
    if sort == Sort.PERSON:
        row = person.shown(viewer).filter(slug=slug).values("pk", "name").first()
        return _of_page(sort, row["pk"], row["name"], addresses.person(slug)) if row else None
    row = organisation.shown(viewer).filter(slug=slug).values("pk", "name").first()
    return _of_page(sort, row["pk"], row["name"], addresses.organisation(slug)) if row else None


def _of_page(sort: Sort, thing: int, name: str, page: str) -> Followable:
    beside = page.rstrip("/")
    return Followable(sort=sort, thing=thing, search="", name=name, page=page, url=f"{page}folj/", feed=f"{beside}.atom", calendar=f"{beside}.ics")


def followable_search(saved: Saved) -> Followable | None:
    """A search; None for one that asks for nothing."""
    if not saved.words:
        return None
    return Followable(
        sort=Sort.SEARCH,
        thing=0,
        search=saved.address,
        name=searched(saved),
        page=f"{addresses.search()}?{saved.address}",
        url=f"{reverse('portal:search-follow')}?{saved.address}",
        feed=f"{addresses.search()}.atom?{saved.address}",
        calendar="",
    )
