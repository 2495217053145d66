"""What pages are made of, and what the JSON beside them holds: plain values, made by queries and read by templates."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.portal.dropped import act_of


class Proof(Struct, frozen=True):
    """Where the words stand that something rests on: an address that shows them, and their page (0 for formats without)."""

    url: str
    page: int = 0


class Link(Struct, frozen=True):
    """A thing by its name, with its address."""

    name: str
    url: str


class Crumb(Struct, frozen=True):
    """One step of the way to a page."""

    name: str
    url: str = ""


class Meta(Struct, frozen=True, kw_only=True):
    """What a page says of itself: its title, a sentence on what is on it, the way to it, what lies beside it, and where one asks to follow it."""

    title: str
    description: str
    nav: str = ""
    crumbs: tuple[Crumb, ...] = ()
    indexable: bool = False
    json: str = ""
    feed: str = ""
    calendar: str = ""
    follow: str = ""


class DecisionLine(Struct, frozen=True, kw_only=True):
    """A decision in a list; ``more`` is how many others of its item it stands for."""

    url: str
    text: str
    type: str
    status: str
    by: str
    addressee: str
    day: date | None
    number: str
    heading: str
    body: Link
    meeting: Link
    meeting_kind: str
    meeting_day: date | None
    proof: Proof | None
    indexable: bool
    more: int = 0

    @property
    def act(self) -> str:
        """What it does, as its mark and word say it."""
        return act_of(self.type, self.text)


class MeetingLine(Struct, frozen=True, kw_only=True):
    """A meeting in a list."""

    url: str
    body: Link
    title: str
    kind: str
    first_day: date | None
    last_day: date | None
    not_before: date | None
    not_after: date | None
    items: int
    decisions: int
    present: int
    doubts: int
    unsure: str


class ComingLine(Struct, frozen=True, kw_only=True):
    """A meeting to come, with where it is announced."""

    body: Link
    day: date
    start: str
    end: str
    place: str
    announced_in: Link
    proof: Proof | None


class Pages(Struct, frozen=True):
    """The pages beside a page of a list; empty where there is none."""

    first: str
    before: str
    after: str
