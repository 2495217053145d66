"""The minutes of one meeting as text, and where in them each matter is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from .land import Body, Land
from .lists import capital, entries, grouped, table
from .matters import Maker, Matter, Station, bridge, hurry
from .pen import Pen, Span, mistyped
from .slots import MONTHS, filled, general

ABOVE = {
    "committee": "kommunstyrelsen",
    "board": "kommunfullmäktige",
    "network": "förbundsstyrelsen",
    "steering": "förbundsstyrelsen",
    "joint": "medlemskommunerna",
}
REGION_ABOVE = {"committee": "regionstyrelsen", "board": "regionfullmäktige"}
MISTYPED = 0.03


@dataclass(frozen=True)
class Mention:
    """Where a matter is spoken of: the item's number and the stretch of text."""

    matter: Matter
    item: str
    span: Span
    told: bool


@dataclass
class Document:
    """One meeting's minutes."""

    name: str
    body: Body
    day: date
    text: str = ""
    items: int = 0
    mentions: list[Mention] = field(default_factory=list)


def spoken(day: date) -> str:
    """A day as sentences write it."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


class Secretary:
    """Writes the minutes of one meeting."""

    def __init__(self, chance: Random, land: Land, maker: Maker, body: Body, day: date) -> None:
        self.chance, self.land, self.maker, self.body, self.day = chance, land, maker, body, day
        self.pen = Pen(body.width)
        self.document = Document(f"{day.isoformat()}-{body.key}.{'md' if body.layout == 'markdown' else 'txt'}", body, day)
        self.number = chance.randrange(1, 160) if body.layout in {"section", "above"} else 1

    def written(self, stations: Sequence[Station], told: Sequence[Station]) -> Document:
        """All of it: the cover, the formal beginning, the matters, the bundles, the end."""
        chance, waiting = self.chance, list(told)
        self._cover()
        self._formal("first", 1)
        networked = self.body.role in {"network", "seniors", "steering"}
        bundled = [s for s in stations if s.act == "informed" and chance.random() < (0.5 if networked else 0.15)]
        main = [s for s in stations if s not in bundled]
        chance.shuffle(main)
        for station in main:
            guests = [waiting.pop()] if waiting and chance.random() < 0.3 else []
            self._item(station, guests)
        if bundled or waiting:
            self._bundle(bundled + waiting)
        self._formal("last", 1 + (chance.random() < 0.4))
        self.document.text = self.pen.text.rstrip("\n") + "\n"
        return self.document

    def _cover(self) -> None:
        body, members, write = self.body, self.body.members, self.pen.write
        kind = self.chance.choice(("Protokoll", "PROTOKOLL", "Sammanträdesprotokoll")) if body.prefix else "Minnesanteckningar"
        first, second = (
            (body.organisation, kind) if body.layout in {"section", "number"} else (f"# {kind}" if body.layout == "markdown" else kind, body.organisation)
        )
        write(f"{first}\n\n{second}\n{body.name}\n{'Sammanträdesdatum' if body.prefix else 'Datum'}: {self.day.isoformat()}\n")
        self.pen.write(f"Plats: {self.chance.choice(('Kommunhuset', 'Digitalt möte', 'Regionens hus', 'Sessionssalen'))}\n\n")
        self.pen.write(f"{'Beslutande' if body.prefix else 'Närvarande'}\n")
        for member, party in zip(members, entries("party"), strict=False):
            self.pen.write(member + (f" ({party})" if body.prefix else "") + (", ordförande\n" if member == members[0] else "\n"))
        self.pen.write("\n")

    def _heading(self, heading: str, case: str | None = None) -> tuple[int, str]:
        """Writes the heading in the body's way, and hands back where it begins and its number."""
        start, number, pen = self.pen.at, self.number, self.pen
        self.number += 1
        self.document.items += 1
        if self.body.layout == "section":
            pen.write(f"§ {number} {heading}\n" + (f"Dnr {case}\n\n" if case else "\n"))
        elif self.body.layout == "above":
            pen.write(f"§ {number}" + (f"    Dnr {case}" if case else "") + f"\n{heading}\n\n")
        elif self.body.layout == "markdown":
            pen.write(f"## {number}. {heading}\n\n" + (f"Dnr {case}\n\n" if case else ""))
        else:
            pen.write(f"{number}. {heading}\n" + (f"Dnr {case}\n\n" if case else "\n"))
        return start, str(number)

    def _sub(self, heading: str) -> None:
        self.pen.write(f"### {heading}\n\n" if self.body.layout == "markdown" else f"{heading}\n")

    def _formal(self, place: str, count: int) -> None:
        """Items that every meeting has, which are no matters."""
        rows = [row for row in table("formal") if row[0] == place]
        for _, heading, text in sorted(self.chance.sample(rows, count), key=rows.index):
            slots = {**general(self.chance, None, self.land, self.day.year), "b": self.body.name}
            self._heading(filled(heading, slots))
            self.pen.paragraph(filled(text, slots))

    def _item(self, station: Station, guests: Sequence[Station]) -> None:
        """An item of one matter, in which others may be told of."""
        chance, pen, matter = self.chance, self.pen, station.matter
        start, number = self._heading(self._named(station), self.maker.case_number(matter, self.body, self.day))
        facts = chance.sample(matter.facts, min(len(matter.facts), chance.randrange(2, 5)))
        sentences = [*facts, *chance.sample(entries("filler"), chance.randrange(1, 4))]
        if matter.is_renamed(self.day) and (matter.renamed == self.day or chance.random() < 0.1):
            sentences.insert(chance.randrange(2), bridge(chance, matter))
        if self.body.prefix and chance.random() < 0.8:
            self._sub(chance.choice(("Sammanfattning", "Ärendebeskrivning", "Bakgrund", "Sammanfattning av ärendet")))
        before = [s for s in matter.stations if s.day < self.day]
        if before and chance.random() < 0.35:
            sentences.insert(0, self._earlier(before[-1]))
        for at in range(0, len(sentences), 3):
            pen.paragraph(" ".join(sentences[at : at + 3]))
        for guest in guests:
            self._mention(guest.matter, number, pen.paragraph(self._told(guest)), told=True)
        if guests:
            pen.paragraph(" ".join(chance.sample(entries("filler"), 3)))
        if self.body.prefix or chance.random() < 0.3:
            self._sub(chance.choice(("Beslut", f"{self.body.name}s beslut")) if self.body.prefix else "Beslut")
        end = pen.paragraph(self._act(station))[1]
        self._mention(matter, number, (start, end), told=False)
        for guest in self.document.mentions[-1 - len(guests) : -1]:
            self._mention(matter, number, guest.span, told=True)

    def _earlier(self, station: Station) -> str:
        """What was done before, as items recall it."""
        who = station.body.full if station.body.organisation != self.body.organisation else station.body.name
        forms = (
            "{who} behandlade ärendet den {day}.",
            "Ärendet togs senast upp i {who} den {day}.",
            "{who} har den {day} berett {x}.",
            "Frågan om {x} var uppe den {day} i {who}.",
        )
        return filled(self.chance.choice(forms), {**station.matter.words(self.day, self.body), "who": who, "day": spoken(station.day)})

    def _named(self, station: Station) -> str:
        """The heading: one of the kind's, as it is called that day."""
        matter, kind = station.matter, station.matter.kind.name
        tables = grouped("later", 2) if matter.is_renamed(self.day) else grouped("headings", 2)
        exact, any_act = tables.get((kind, station.act), ()), tables.get((kind, "*"), ())
        heading = self.chance.choice(exact if exact and (not any_act or self.chance.random() < 0.6) else any_act or exact)
        named = capital(filled(heading, matter.words(self.day, self.body)))
        return mistyped(self.chance, named) if self.chance.random() < MISTYPED else named

    def _act(self, station: Station) -> str:
        """What the body did."""
        role = self.body.role.partition("-")[0]
        above = (REGION_ABOVE if self.body.unit == -1 else ABOVE).get(role, "huvudmännen")
        words = station.matter.words(self.day, self.body)
        later = spoken(self.day + timedelta(days=self.chance.randrange(20, 120)))
        extra = {"b": self.body.name, "above": above, "below": "styrelsen" if self.body.unit == -1 else "kommunstyrelsen", "later": later}
        staff = self.chance.choice(("förvaltningen", "direktören", "handläggaren") if self.body.prefix else ("kansliet", "arbetsgruppen", "processledaren"))
        return filled(self.chance.choice(grouped("acts")[station.act,]), {**words, **extra, "staff": staff})

    def _told(self, station: Station) -> str:
        """What another body did, in a sentence or two."""
        source = station.told_of
        assert source is not None
        words = station.matter.words(self.day, self.body)
        who = capital(source.body.full if source.body.organisation != self.body.organisation else source.body.name)
        slots = {**words, "who": who, "who_s": who if who.endswith("s") else f"{who}s", "day": spoken(source.day)}
        return capital(filled(self.chance.choice(grouped("told")[source.act,]), slots))

    def _bundle(self, stations: Sequence[Station]) -> None:
        """An item of many: each passage is a matter of its own, or news that is none."""
        chance, pen = self.chance, self.pen
        _, number = self._heading(chance.choice(entries("bundles")))
        shape = chance.choice(("bullets", "dashes", "paragraphs", "run-in"))
        mark = {"bullets": "• ", "dashes": "- "}.get(shape, "")
        passages: list[tuple[Matter | None, str]] = [(s.matter, self._passage(s, named=shape == "run-in" or chance.random() < 0.4)) for s in stations]
        for _ in range(chance.randrange(1, 4)):
            passages.append((None, filled(chance.choice(entries("news")), general(chance, None, self.land, self.day.year))))
        chance.shuffle(passages)
        for matter, string in passages:
            span = pen.paragraph(string, mark if self.body.layout != "markdown" else "- " if mark else "")
            if matter:
                self._mention(matter, number, span, told=True)
        if mark:
            pen.write("\n")

    def _passage(self, station: Station, *, named: bool) -> str:
        """A matter in a bundle: a word before a colon or none, what was done, and perhaps what it is about."""
        chance, matter = self.chance, station.matter
        if station.told_of:
            said = self._told(station)
        else:
            said = filled(
                chance.choice(
                    ("Arbetet med {x} fortgår enligt plan.", "Läget för {x} redovisas.", "{person} rapporterar om {x}.", "{X} presenteras och diskuteras.")
                ),
                matter.words(self.day, self.body),
            )
        if chance.random() < 0.6:
            said += " " + chance.choice(matter.facts)
        if matter.is_renamed(self.day) and matter.renamed == self.day:
            said += " " + bridge(chance, matter)
        before = hurry(matter, self.day)
        if named and chance.random() < MISTYPED:
            before = mistyped(chance, before)
        return f"{before}: {said}" if named else said

    def _mention(self, matter: Matter, item: str, span: Span, *, told: bool) -> None:
        self.document.mentions.append(Mention(matter, item, span, told))
