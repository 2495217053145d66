"""Sets a scene: the body, the day, the cast and the agenda of one meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from ..region.bodies import Body
from ..region.people import GUESTS, SECRETARY_TITLES, Casting, Person
from ..region.places import REGIONS
from ..style import draw
from ..wording.days import Calendar, workday
from ..wording.numbers import CaseNumbers
from . import disputed, matters_formal, matters_made
from .happened import Cast, Matter, Scene, Substitution
from .matters_made import Store
from .when import room_of


@dataclass(frozen=True)
class Wish:
    """What a family asks of its meeting."""

    bodies: tuple[Body, ...]
    numbers: tuple[str, ...]
    political: bool = True
    formal: bool = True
    way: tuple[str, ...] = ()
    years: tuple[int, int] = (2022, 2026)
    members: tuple[int, int] = (5, 9)
    substance: tuple[int, int] = (5, 9)
    kinds: tuple[str, ...] = ("information", "information", "agreement", "paper", "paper", "referral", "election", "put_off")
    always: tuple[str, ...] = ()
    swaps: int = 0
    halfway: bool = False
    cases: float = 0.8
    first: tuple[int, int] = (11, 140)
    opening: tuple[str, ...] = ("certifiers", "agenda")
    ending: tuple[str, ...] = ("delegated", "notifications")
    dated: bool = False


MAKERS: dict[str, Callable[[Scene, Store], Matter]] = {
    "information": matters_made.information,
    "agreement": matters_made.agreement,
    "paper": matters_made.paper,
    "referral": matters_made.referral,
    "election": matters_made.election,
    "put_off": matters_made.put_off,
    "rounds": matters_made.rounds,
    "forwarded": matters_made.forwarded,
    "with_parts": matters_made.with_parts,
    "disputed": disputed.disputed,
    "motion": lambda scene, _: disputed.motion(scene),
    "question": lambda scene, _: disputed.question(scene),
    "opening": lambda scene, _: matters_formal.opening(scene),
    "certifiers": lambda scene, _: matters_formal.certifiers(scene),
    "agenda": lambda scene, _: matters_formal.agenda(scene),
    "last_minutes": lambda scene, _: matters_formal.last_minutes(scene),
    "notifications": lambda scene, _: matters_formal.notifications(scene),
    "delegated": lambda scene, _: matters_formal.delegated(scene),
    "closing": lambda scene, _: matters_formal.closing(scene),
}


def _cast(rng: Random, casting: Casting, wish: Wish, places: tuple[str, ...]) -> Cast:
    someone = casting.politician if wish.political else casting.officer
    homes = rng.sample(places, len(places)) * 6

    def member() -> Person:
        person = someone(homes.pop())
        return person if wish.political else Person(person.name, None, person.place)

    members = [member() for _ in range(rng.randint(*wish.members))]
    swaps: list[Substitution] = []
    for _ in range(wish.swaps or (rng.choice([0, 0, 1, 2]) if wish.formal and wish.political else 0)):
        instead = members[len(swaps)] if wish.halfway and len(swaps) == 0 else member()
        swaps.append(Substitution(member(), instead))
    return Cast(
        chair=member(), vice=member(), members=members, serving=swaps, substitutes=[member() for _ in range(rng.randint(1, 5))],
        officers=[casting.officer() for _ in range(rng.randint(2, 5))], secretary=Person(casting.name(), title=rng.choice(SECRETARY_TITLES)), certifiers=[],
        absent=[member() for _ in range(rng.randint(0, 3))], guests=[Person(casting.name(), place=rng.choice(GUESTS)) for _ in range(rng.randint(1, 3))],
        vacant=rng.choice(["SD", "M", "C"]) if rng.random() < 0.12 and wish.political else None,
    )  # fmt: skip


def scene(rng: Random, wish: Wish) -> Scene:
    """A meeting of a kind, drawn whole."""
    region = rng.choice(REGIONS)
    home = rng.choice(region.municipalities)
    body = rng.choice(wish.bodies)
    day = workday(date(rng.randint(*wish.years), rng.choice([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]), rng.randint(4, 27)))
    style = draw(rng, rng.choice(wish.numbers), rng.choice(wish.way) if wish.way else None)
    casting = Casting(rng)
    cast = _cast(rng, casting, wish, region.municipalities)
    cast.certifiers = rng.sample([cast.vice, *cast.members], rng.choice([1, 1, 1, 2]))
    start = (rng.choice([8, 9, 9, 10, 13, 13, 14, 17]), rng.choice([0, 0, 15, 30]))
    length = timedelta(minutes=rng.choice([95, 120, 150, 175, 200, 210]))
    minutes = start[0] * 60 + start[1] + int(length.total_seconds() // 60)
    out = Scene(rng, region, home, body, day, Calendar(rng, day), style, casting, cast, start, (minutes // 60, minutes % 60), "", wish.political)
    out.room = room_of(out)
    out.dated = out.calendar.varied = wish.dated
    out.first_number = rng.randint(*wish.first) if wish.first[0] else 1
    _agenda(out, wish)
    return out


def _agenda(out: Scene, wish: Wish) -> None:
    rng, store, cases = out.rng, Store(out), CaseNumbers(out.rng, out.body.name, out.day.year)
    kinds = list(wish.always) + [rng.choice(wish.kinds) for _ in range(rng.randint(*wish.substance))]
    rng.shuffle(kinds)
    middle = []
    for kind in kinds:
        needs = {
            "agreement": store.pacts,
            "paper": store.papers,
            "disputed": store.papers,
            "election": store.posts,
            "referral": store.inquiries or store.topics,
            "information": store.topics,
            "put_off": store.topics,
            "with_parts": store.topics[:-4],
            "forwarded": store.topics,
        }
        if not needs.get(kind, True):
            continue
        matter = MAKERS[kind](out, store)
        if rng.random() < wish.cases and kind in {"agreement", "paper", "disputed", "motion", "referral", "put_off"}:
            matter.case = cases.draw()
        middle.append(matter)
    seen: set[str] = set()
    for matter in [*(MAKERS[kind](out, store) for kind in wish.opening), *middle, *(MAKERS[kind](out, store) for kind in wish.ending)]:
        if matter.heading.text not in seen:
            seen.add(matter.heading.text)
            out.matters.append(matter)
    if wish.halfway and out.cast.serving:
        out.cast.serving[0].first = len(out.matters) // 2
    for swap in out.cast.serving[:1]:
        if not wish.halfway:
            swap.first = None
