"""The families by name: what meeting each of them asks for, and which template tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import NamedTuple

from ..region import bodies
from ..teller import Document
from ..telling.disputed import make_recused
from ..telling.happened import Scene
from ..telling.scenes import Wish, scene
from . import excerpt, notes, older, statutory, tabled

PARAGRAPHS = ("§ {}", "§ {}", "§{}", "{} §", "§ {}.")
POINTS = ("{}.", "{}", "{})", "{}.", "Punkt {}.")
INFORMAL = ("sentences", "sentences", "bare", "lead", "was")

COMMITTEE = Wish(bodies.COMMITTEES, PARAGRAPHS)
BOARD = Wish(bodies.BOARDS, PARAGRAPHS)
NETWORK = Wish(
    bodies.NETWORKS, POINTS, political=False, formal=False, way=INFORMAL, members=(5, 11), substance=(4, 8), kinds=("information", "information", "information", "agreement", "agreement", "referral", "election", "forwarded", "with_parts"),
    cases=0.0, first=(0, 0), opening=("last_minutes",), ending=("rounds",),
)  # fmt: skip
COUNCIL = Wish(
    bodies.COUNCILS, PARAGRAPHS, members=(9, 22), substance=(6, 12), kinds=("disputed", "disputed", "motion", "motion", "question", "agreement", "paper", "election", "election"),
    opening=("certifiers",), ending=("notifications",), always=("motion", "disputed", "question"),
)  # fmt: skip
CONSULTATIVE = Wish(
    bodies.RAADS, (*PARAGRAPHS[:3], *POINTS[:3]), formal=False, way=("sentences", "lead", "bare_att", "bare"), members=(5, 10), substance=(4, 8), kinds=("agreement", "agreement", "information", "referral", "paper"),
    cases=0.1, first=(1, 60), opening=("opening", "certifiers", "agenda"), ending=("closing",), always=("agreement",),
)  # fmt: skip
ASSOCIATION = Wish(
    bodies.ASSOCIATIONS, ("§ {}", "§{}", "{}.", "{} §"), political=False, formal=False, way=("was", "sentences", "lead", "bare"), members=(3, 7), substance=(4, 8), kinds=("information", "paper", "election", "agreement", "put_off"),
    cases=0.0, first=(0, 0), opening=("opening", "certifiers", "agenda", "last_minutes"), ending=("closing",),
)  # fmt: skip


class Family(NamedTuple):
    """A family of documents."""

    wish: Wish
    tell: Callable[[Scene], Document]
    about: str


def _conflict(told: Scene) -> Document:
    for matter in told.rng.sample(told.matters[2:], 2):
        make_recused(told, matter)
    return statutory.tell(told, cover=told.rng.choice(["column", "heading"]))


def _immediate(told: Scene) -> Document:
    for matter in told.rng.sample([one for one in told.matters[2:] if not one.children], 2):
        matter.immediate = True
    return statutory.tell(told, cover=told.rng.choice(["column", "table"]))


def _consultative(told: Scene) -> Document:
    label = told.rng.choice([told.style.labels["position"].rstrip(":"), "Ställningstagande", "Beslut", "Ställningstagande"])
    if label == "Rådets ställningstagande":
        label = "Ställningstagande"
    return notes.tell(told, minutes=told.rng.random() < 0.7, label=label)


FAMILIES: dict[str, Family] = {
    "statutory": Family(COMMITTEE, statutory.tell, "cover page with a column of labels"),
    "older": Family(
        replace(COMMITTEE, way=("was", "lead", "bare"), years=(1998, 2014), numbers=("§ {}", "{} §", "§{}")),
        older.tell,
        "older form with a slip for the notice",
    ),
    "network": Family(NETWORK, notes.tell, "numbered notes of a network"),
    "topics": Family(replace(NETWORK, numbers=("{}",)), lambda s: notes.tell(s, numbered=False), "notes with topic headings and no numbers"),
    "council": Family(
        COUNCIL,
        lambda s: statutory.tell(s, cover=s.rng.choice(["column", "heading"]), contents=s.rng.random() < 0.3),
        "council: counter-proposals, counted votes, ballots by name, reservations",
    ),
    "consultative": Family(CONSULTATIVE, _consultative, "position and recommendation of a consultative council"),
    "table_cover": Family(COMMITTEE, lambda s: statutory.tell(s, cover="table"), "cover page as a table"),
    "heading_cover": Family(COMMITTEE, lambda s: statutory.tell(s, cover="heading"), "cover page with headings and lists"),
    "association": Family(ASSOCIATION, lambda s: notes.tell(s, minutes=True), "board of an association"),
    "letterhead": Family(
        replace(COMMITTEE, bodies=bodies.COMMITTEES + bodies.BOARDS), lambda s: statutory.tell(s, letterhead=True), "letterhead repeated on each page"
    ),
    "two_columns": Family(replace(BOARD, members=(6, 10)), lambda s: statutory.tell(s, cover="two"), "people in two columns"),
    "roll": Family(replace(COMMITTEE, members=(7, 22), bodies=bodies.COMMITTEES + bodies.COUNCILS), tabled.tell, "those present in a table of many columns"),
    "excerpt": Family(COMMITTEE, excerpt.tell, "extract of one paragraph"),
    "bundle": Family(
        replace(COMMITTEE, always=("with_parts",), opening=("certifiers", "agenda", "notifications"), ending=("delegated",)),
        lambda s: statutory.tell(s, cover=s.rng.choice(["column", "heading"])),
        "items that bundle many, with lettered parts",
    ),
    "immediate": Family(COMMITTEE, _immediate, "immediate certification of single paragraphs"),
    "conflict": Family(replace(COMMITTEE, members=(6, 10)), _conflict, "conflict of interest"),
    "substitutes": Family(
        replace(COMMITTEE, swaps=3, halfway=True), lambda s: statutory.tell(s, cover=s.rng.choice(["column", "heading", "table"])), "substitutes in and out"
    ),
    "days": Family(
        replace(NETWORK, kinds=("information", "information", "agreement"), substance=(6, 9), dated=True),
        lambda s: notes.tell(s, days=s.rng.choice([1, 2])),
        "days and weeks in all their forms",
    ),
    "pensioners": Family(
        replace(
            NETWORK,
            bodies=bodies.PENSIONERS,
            political=True,
            numbers=PARAGRAPHS[:3],
            opening=("opening", "certifiers", "agenda"),
            ending=("closing",),
            first=(1, 40),
        ),
        lambda s: notes.tell(s, minutes=True),
        "advisory council with politicians and organisations",
    ),
}


def make(family: str, seed: int, number: int) -> Document:
    """A document of a family; the same seed and number give the same document."""
    rng = Random(f"{seed}/{family}/{number}")
    told = scene(rng, FAMILIES[family].wish)
    document = FAMILIES[family].tell(told)
    document.name = f"{family.replace('_', '-')}-{seed}-{number}"
    return document
