"""What one matter is about: the words that its names and sentences are filled with."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from .land import Land, Unit
from .lists import capital, entries, low, table

Slots = dict[str, str]
MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december")
_SLOT = re.compile(r"\{(\w+)\}")


def filled(sentence: str, slots: Slots) -> str:
    """A sentence with its slots filled; a sentence that begins with one has a capital."""
    return _SLOT.sub(lambda m: slots[m[1]], sentence)


def general(chance: Random, unit: Unit | None, land: Land, year: int) -> Slots:
    """What any matter may need: people, sums, years, places."""
    given, surnames = table("people")
    places = unit.places if unit and unit.places else tuple(p for u in land.units for p in u.places)
    place, place2 = chance.sample(places, 2)
    if place > place2:
        place, place2 = place2, place  # the way from one to the other is the way back
    thousands = chance.choice((chance.randrange(12, 99) * 1000, chance.randrange(110, 990) * 1000, chance.randrange(1100, 98000) * 1000))
    firms = entries("firm")
    return {
        "person": f"{chance.choice(given)} {chance.choice(surnames)}", "person2": f"{chance.choice(given)} {chance.choice(surnames)}",
        "party": chance.choice(entries("party")), "place": place, "place2": place2, "year": str(year), "year0": str(year - chance.randrange(2, 9)),
        "year3": str(year + chance.randrange(2, 5)), "sum": f"{thousands:,}".replace(",", " "), "pct": str(chance.randrange(3, 94)), "n": str(chance.randrange(3, 78)),
        "month": chance.choice(MONTHS), "firm": chance.choice(firms), "firm2": f"{chance.choice(surnames)} Revision", "road": chance.choice(entries("road")),
        "othertown": chance.choice(entries("towns")), "title": chance.choice(entries("titles")), "unit": "kommunen" if unit is None or unit.number >= 0 else "regionen",
        "house": chance.choice(entries("housenames")),
    }  # fmt: skip


def _motion(chance: Random, slots: Slots) -> Slots:
    return {"motion": chance.choice(entries("motions"))}


def _question(chance: Random, slots: Slots) -> Slots:
    return {"question": chance.choice(entries("questions"))}


def _policy(chance: Random, slots: Slots) -> Slots:
    kind, the = chance.choice(entries("policykind")).split("=")
    return {
        "policykind": kind,
        "policykind_the": the,
        "policykind_The": capital(the),
        "policykind_C": capital(kind),
        "policy": chance.choice(entries("policies")),
    }


def _plot(chance: Random, slots: Slots) -> Slots:
    quarter = chance.choice(entries("quarters"))
    farm = slots["place"]
    estate = f"{farm} {chance.randrange(1, 9)}:{chance.randrange(2, 99)}"
    forms = (
        f"kvarteret {quarter}",
        f"del av kvarteret {quarter}",
        f"{quarter} {chance.randrange(1, 19)}",
        f"fastigheten {estate}",
        f"del av {estate}",
        f"{estate} m.fl.",
    )
    return {"plot": chance.choice(forms)}


def _property(chance: Random, slots: Slots) -> Slots:
    return {"property": f"{slots['place']} {chance.randrange(1, 9)}:{chance.randrange(2, 99)}"}


def _allocation(chance: Random, slots: Slots) -> Slots:
    return _plot(chance, slots)


def _building(chance: Random, slots: Slots) -> Slots:
    building = chance.choice(entries("buildings"))
    return {"building": building, "building_C": capital(building)}


def _procurement(chance: Random, slots: Slots) -> Slots:
    return {"goods": chance.choice(entries("procurements"))}


def _audit(chance: Random, slots: Slots) -> Slots:
    return {"audit": chance.choice(entries("audits"))}


def _tariff(chance: Random, slots: Slots) -> Slots:
    return {"tariff": chance.choice(entries("tariffs"))}


def _grant(chance: Random, slots: Slots) -> Slots:
    return {"club": f"{slots['place']}s {chance.choice(entries('associations'))}".replace("ss ", "s "), "purpose": chance.choice(entries("purpose"))}


def _company(chance: Random, slots: Slots) -> Slots:
    name = f"{slots['unitname']} {chance.choice(entries('companies'))}"
    return {"company": name, "company_s": f"{name}:s"}


def _annual(chance: Random, slots: Slots) -> Slots:
    report, the, about = chance.choice(table("annual"))
    return {"report": report, "report_low": low(report), "report_the": the, "report_The": capital(the), "field": about}


def _reserve(chance: Random, slots: Slots) -> Slots:
    return {"reserve": chance.choice(entries("reserve"))}


def _permit(chance: Random, slots: Slots) -> Slots:
    return {"restaurant": chance.choice(entries("restaurant"))}


def _visit(chance: Random, slots: Slots) -> Slots:
    service, the = chance.choice(table("services"))
    return {"service": service, "service_C": capital(service), "service_the": the}


def _bus(chance: Random, slots: Slots) -> Slots:
    return {"line": str(chance.randrange(101, 890))}


def _inquiry(chance: Random, slots: Slots) -> Slots:
    title = chance.choice(entries("inquiries"))
    return {"inquiry": title, "sou": f"SOU {slots['year']}:{chance.randrange(2, 90)}"}


def _agreement(chance: Random, slots: Slots) -> Slots:
    joint, later, short, quick, about = chance.choice(table("joint"))
    return {
        "joint": joint,
        "joint_low": low(joint),
        "joint_later": later,
        "joint_short": short,
        "joint_short_C": capital(short),
        "joint_hurry": quick,
        "joint_about": about,
        "joint_about_C": capital(about),
    }


def _project(chance: Random, slots: Slots) -> Slots:
    name, abbreviation, about = chance.choice(table("projects"))
    long = chance.choice((f"Projektet {name}", f"{name} ({abbreviation})", f"Projekt {name}"))
    return {"projectname": name, "projectabbr": abbreviation, "projectabout": about, "projectlong": long}


def _fund(chance: Random, slots: Slots) -> Slots:
    return {"fund": chance.choice(entries("fund"))}


def _nothing(chance: Random, slots: Slots) -> Slots:
    return {}


SUBJECTS: dict[str, Callable[[Random, Slots], Slots]] = {
    "motion": _motion, "proposal": _motion, "interpellation": _question, "policy": _policy, "detailplan": _plot, "planning": _plot, "purchase": _property,
    "sale": _property, "allocation": _allocation, "building": _building, "procurement": _procurement, "audit": _audit, "tariff": _tariff, "grant": _grant,
    "guarantee": _company, "owner": _company, "annual": _annual, "street": _plot, "reserve": _reserve, "path": _nothing, "school": _nothing, "water": _nothing,
    "permit": _permit, "visit": _visit, "bus": _bus, "inquiry": _inquiry, "agreement": _agreement, "project": _project, "fund": _fund,
}  # fmt: skip
ONCE = {"motion": "motion", "proposal": "motion", "policy": "policy", "inquiry": "inquiry", "agreement": "joint", "project": "projectname"}
"""Kinds of matters that are about one thing, and the slot that tells it."""
ALONE = {"building": "house", "path": "road", "allocation": "firm"}
"""What a matter may be called by later, and so must be its own within its organisation."""


ABOUT_YEAR = {"annual": -1, "tariff": 1, "guarantee": 1}
"""Kinds of matters that are about the year before or after they begin."""


def subject(kind: str, chance: Random, unit: Unit | None, land: Land, year: int) -> Slots | None:
    """The words of one matter that begins in a year; none when two organisations cannot be found."""
    slots = general(chance, unit, land, year + ABOUT_YEAR.get(kind, 0))
    slots["unitname"] = unit.name if unit else ""
    if kind == "pair":
        others = [u.name for u in land.units if u is not unit]
        if not others or unit is None:
            return None
        a, b = sorted((unit.name, chance.choice(others)))
        return {**slots, "a": a, "b": b, "shared": chance.choice(entries("shared"))}
    return {**slots, **SUBJECTS[kind](chance, slots)}
