"""A region of a size: its documents in the order of their days, and the truth about its matters."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from .land import Body, Land, found
from .matters import Maker, Station, kinds, told_to
from .minutes import Document, Secretary

FORMAL = 2.4
"""Formal items in one document, on average."""
TOLD = {"unit": 0.13, "pair": 0.2, "joint": 0.28}
"""How often what a body did is told of in another, by whose matter it is."""
OUTSIDE = 0.15
"""How much of what is told was done by a body whose minutes are not there."""
Meeting = tuple[Body, date]


@dataclass
class Region:
    """Documents and truth."""

    land: Land
    documents: list[Document]

    @property
    def items(self) -> int:
        """How many items the documents have."""
        return sum(document.items for document in self.documents)

    def gold(self) -> list[dict[str, object]]:
        """The truth in the form that matters threaded by hand have."""
        mentions: dict[int, list[dict[str, object]]] = defaultdict(list)
        titles: dict[int, str] = {}
        for document in self.documents:
            for mention in document.mentions:
                titles[mention.matter.number] = mention.matter.title
                mentions[mention.matter.number].append({"document": document.name, "item": mention.item, "span": list(mention.span)})
        return [{"matter": titles[number], "mentions": mentions[number]} for number in sorted(titles)]

    def write(self, folder: Path) -> None:
        """The documents in a folder of their own, and the truth beside it."""
        (folder / "minutes").mkdir(parents=True, exist_ok=True)
        for document in self.documents:
            (folder / "minutes" / document.name).write_text(document.text, "utf-8")
        lines = ",\n".join(json.dumps(matter, ensure_ascii=False) for matter in self.gold())
        (folder / "gold.json").write_text(f"[\n{lines}\n]\n", "utf-8")


def shape(items: int) -> tuple[int, int, int]:
    """Bodies, years and meetings a year for a number of items."""
    bodies = max(8, min(40, items // 200))
    years = max(2, min(6, round(items / (bodies * 80))))
    return bodies, years, max(5, min(9, items // (bodies * years * 7)))


def region(seed: int, items: int = 10_000) -> Region:
    """A region from a seed, the same each time; from 500 items on it has as many as asked for, give or take a twentieth."""
    chance = Random(f"region {seed} {items}")
    bodies, years, a_year = shape(items)
    land = found(chance, bodies, years, a_year)
    maker = Maker(chance, land)
    agenda = _agenda(chance, land, maker, items)
    documents = []
    for (body, day), (main, told) in sorted(agenda.items(), key=lambda entry: (entry[0][1], entry[0][0].key)):
        documents.append(Secretary(chance, land, maker, body, day).written(main, told))
    return Region(land, documents)


Agenda = dict[Meeting, tuple[list[Station], list[Station]]]


def _agenda(chance: Random, land: Land, maker: Maker, items: int) -> Agenda:
    """Matters by the dozen, until the meetings have enough to do; what is told of comes with what was done."""
    agenda: Agenda = defaultdict(lambda: ([], []))
    rows = kinds()
    count = 0.0
    while count < items:
        matter = maker.matter(chance.choices(rows, [kind.weight for kind in rows])[0])
        if matter is None:
            continue
        for station in matter.stations:
            meeting = station.body, station.day
            count += (1 if station.act != "informed" else 0.75) + (FORMAL if meeting not in agenda else 0)
            agenda[meeting][0].append(station)
        count += _telling(chance, land, agenda, matter.stations)
    return agenda


def _telling(chance: Random, land: Land, agenda: Agenda, stations: list[Station]) -> float:
    """Some of what was done is told of at a later meeting that does nothing with the matter itself; how many items that makes."""
    count = 0.0
    for station in stations:
        if chance.random() >= TOLD[station.matter.kind.level]:
            continue
        body = told_to(chance, land, station)
        if body is None:
            continue
        day = next((at for at in body.days if at > station.day + timedelta(days=chance.randrange(2, 40))), None)
        if day is None or day > land.end:
            continue
        main, told = agenda.get((body, day), ([], []))
        if any(s.matter is station.matter for s in (*main, *told)):
            continue
        count += (0 if told else 0.6) + (FORMAL if (body, day) not in agenda else 0)
        source = station
        if chance.random() < OUTSIDE:
            courts, away = land.outside[:-3], land.outside[-3:]
            where = chance.choice(away if station.matter.kind.level == "joint" else courts)
            source = Station(
                station.matter, where, day - timedelta(days=chance.randrange(5, 60)), chance.choice(("decided", "postponed", "answered", "informed"))
            )
        agenda[body, day][1].append(Station(station.matter, body, day, source.act, told_of=source))
    return count
