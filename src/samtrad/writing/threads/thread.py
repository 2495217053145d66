"""What a thread's picture is drawn from: plain values, worded already, in the language of the page."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Lane(Struct, frozen=True):
    """A row of the picture: one body, or what is ``apart``: a round, whose stations have a line of their own.

    ``note`` is the small line under its name; an ``informal`` lane is dotted: a body that Kommunallagen does not bind.
    """

    key: str
    name: str
    note: str = ""
    informal: bool = False
    apart: bool = False


class Station(Struct, frozen=True):
    """What one body did with the matter on one day.

    ``key`` is the id of its entry in the list, ``mark`` the name of its drawing (``writing.icons``), ``label`` its day and
    ``where`` its paragraph as the picture writes them, ``told`` the whole of it as one sentence. ``handed`` is the word on the
    line to the body that has the matter next, "" where nothing says that it was handed over. ``held`` is whether the body
    had the matter: a body that only tells of it has a station which the line does not pass.
    """

    key: str
    day: date
    lane: str
    mark: str
    label: str
    told: str
    where: str = ""
    handed: str = ""
    held: bool = True


class Expected(Struct, frozen=True):
    """What was announced for a day: still to come, or ``missed`` and then told of in ochre. ``since`` is the station that announced it."""

    key: str
    day: date
    lane: str
    label: str
    told: str
    where: str = ""
    since: str = ""
    missed: bool = False


class Thread(Struct, frozen=True):
    """One matter's way.

    ``title`` and ``description`` are read aloud for the picture. ``flag`` is what stands at today's line, ``months`` the twelve short
    names of months. Stations and what is expected are in order of day. An ``open`` matter's line runs on to today.
    """

    title: str
    description: str
    today: date
    flag: str
    months: tuple[str, ...]
    lanes: list[Lane]
    stations: list[Station]
    expected: list[Expected] = []
    open: bool = False

    @property
    def shown(self) -> list[Station | Expected]:
        """All that has a mark, in order of day."""
        return sorted([*self.stations, *self.expected], key=lambda one: one.day)
