"""A municipal executive around 2000: people in running text, recitals, the council in a heading of its own, votes by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..kit import Kit, Registry, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, habits, hours, sat
from ..sentence import Pact, Value
from ..when import FORMAL, WRITE, weekday
from ..words import chamber as words

OWN = "Kommunstyrelsen"
COUNCIL = "kommunfullmäktige"
LEADS = ("{o} beslutar", "{o} beslutar", "{o} beslutar för egen del", "{o} beslutade")
TO_COUNCIL = ("{o} föreslår {c} besluta", "{o} föreslår {c}", "{o} föreslår {c} besluta")


def _old(person: Person) -> Person:
    """With the party in small letters."""
    party = (person.party or "").lower()
    return Person(person.name, {"l": "fp", "sd": "m"}.get(party, party), person.home)


class Roll:
    """Those who were there, in running text."""

    def __init__(self, told: Kit, first: int, last: int) -> None:
        rng = told.rng
        people = told.people
        self.members = [_old(people.politician()) for _ in range(rng.randint(6, 11))]
        self.served = [_old(people.politician()) for _ in range(rng.randint(0, 2))]
        self.instead = [_old(people.politician()) for _ in self.served]
        self.spare = [_old(people.politician()) for _ in range(rng.randint(0, 3))]
        self.officers = [
            people.someone(title=title)
            for title in rng.sample(["kommunchef", "ekonomichef", "teknisk chef", "kommunjurist", "personalchef", "näringslivssekreterare"], rng.randint(1, 3))
        ]
        self.keeper = people.someone(title=rng.choice(["sekreterare", "kommunsekreterare"]))
        self.first, self.last = first, last

    @property
    def voters(self) -> list[Person]:
        return [*self.members, *self.served]

    def tell(self, pen: Scribe, told: Kit) -> None:
        rng = told.rng
        chair_as = rng.choice([("ordförande", "vice ordförande"), ("ordf.", "v. ordf.")])
        parts: list[str] = []
        late = self.members[-1] if len(self.members) > 6 and rng.random() < 0.5 else None
        for i, one in enumerate(self.members):
            title, items, limit = chair_as[i] if i < 2 else None, None, ""
            if one is late:
                at = rng.randint(self.first + 2, self.last - 2)
                start, stop = rng.choice([(self.first, at), (at, self.last)])
                items, limit = [str(n) for n in range(start, stop + 1)], f", §§ {start}{rng.choice(['–', '-'])}{stop}"
            parts.append(one.with_party + (f", {title}" if title else "") + limit)
            pen.attends([Attendee(one.name, "member", "part" if items else "present", one.party, title=title, items=items)])
        for one, absent in zip(self.served, self.instead, strict=True):
            parts.append(f"{one.with_party}, ers. för {absent.with_party}")
            pen.attends([Attendee(one.name, "serving_substitute", party=one.party, replaces=absent.name)])
        self._put(pen, rng.choice(["Beslutande", "Beslutande ledamöter"]), parts)
        if self.spare:
            self._put(pen, "Ersättare", [one.with_party for one in self.spare])
            pen.attends([Attendee(one.name, "substitute", party=one.party) for one in self.spare])
        self._put(pen, rng.choice(["Övriga närvarande", "Övriga"]), [f"{one.name}, {one.title}" for one in [*self.officers, self.keeper]])
        pen.attends([Attendee(one.name, "secretary" if one is self.keeper else "officer", title=one.title) for one in [*self.officers, self.keeper]])

    def _put(self, pen: Scribe, label: str, parts: list[str]) -> None:
        if pen.style.boxed:
            pen.rows([(label, [say(one) for one in parts])])
        else:
            pen.para("; ".join(parts), label=f"{label}:")


def _clauses(told: Kit, matter: Matter, lead: str) -> list[Told]:
    """What is proposed to the council, in the place of the executive's own decision."""
    given: dict[str, Value] = {"thing": matter.thing, "pact": Pact(matter.thing, matter.about)}
    one = told.tell("above", lead=lead, eventful=matter.kind == "pact", given=given)
    return [Told(one.said, tuple(replace(fact, addressee=COUNCIL) if isinstance(fact, Decision) else fact for fact in one.facts))]


def _fight(pen: Scribe, rng: Random, fight: Disputed) -> None:
    pen.label(rng.choice(["Yrkanden", "Yrkande"]))
    pen.each(fight.moved)
    pen.label(rng.choice(["Propositionsordning", "Beslutsgång"]))
    pen.each(fight.put)
    if fight.vote:
        pen.label("Omröstning")
        pen.each(fight.vote)
        for option, label in (("yes", "Ja röstar"), ("no", "Nej röstar"), ("abstain", "Avstår")):
            names = [one.with_party for one, what in fight.ballots if what == option]
            if names:
                pen.para(f"{label}: {', '.join(names)}")


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, fight: Disputed | None, roll: Roll) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say("Dnr ", matter.case) if matter.case else None)
    pen.each([*matter.reports, *matter.talk, *matter.tasks])
    if fight:
        _fight(pen, rng, fight)
    elif matter.kind in {"paper", "put"} and rng.random() < 0.15:
        pen.tell(recused(rng, words.QUARREL, rng.choice(roll.members[3:])))
    upwards = matter.kind in {"paper", "pact"} and not fight and rng.random() < 0.35
    if upwards:
        pen.label(rng.choice(TO_COUNCIL).format(o=OWN, c=COUNCIL))
        pen.tell_points(_clauses(told, matter, OWN), rng.choice(["", "-"]))
    else:
        pen.label(rng.choice(LEADS).format(o=OWN))
        pen.tell_points(matter.acts, rng.choice(["", "-"]))
    if fight:
        pen.each(fight.against)
    if matter.kind != "formal" and rng.random() < 0.4:
        pen.para(
            rng.choice(["Ekonomikontoret", "Akten", "Tekniska kontoret", "Revisorerna, akten"]), label=rng.choice(["Exp:", "Beslutsexpediering:", "Delges:"])
        )


def _formal(told: Kit, certifier: Person) -> list[Matter]:
    rng = told.rng
    pick = Matter(say(rng.choice(["Justering", "Val av protokolljusterare"])), kind="formal")
    text = rng.choice(
        ["att utse {w} att jämte ordföranden justera protokollet", "att såsom justerare utse {w}", "att välja {w} att justera dagens protokoll"]
    ).format(w=certifier.with_party)
    pick.acts = [Told(say(text), (Decision(text, "elect", by=OWN),))]
    agenda = Matter(say(rng.choice(["Föredragningslista", "Dagordningens fastställande"])), kind="formal")
    text = rng.choice(["att fastställa föredragningslistan", "att godkänna upprättad föredragningslista"])
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=OWN),))]
    return [pick, agenda]


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own=OWN, ways=FORMAL, years=(1994, 2011))
    told.stock(talk=words.TALK, acts=words.ACTS, above=words.ABOVE, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    first = rng.choice([1, rng.randint(14, 230)])
    rows = drawn(rng, words.SUBJECTS, 7, 16)
    roll = Roll(told, first, first + len(rows) + 1)
    told.doers = ["Kommunchefen", roll.officers[0].name, "Ekonomikontoret"]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", "{} §"]), apart=rng.random() < 0.4))
    truth, certifier = pen.truth, roll.members[2]
    truth.chair, truth.secretaries, truth.certifiers = roll.members[0].name, [roll.keeper.name], [certifier.name]
    truth.organisation, truth.body = f"{genitive(told.home)} kommun".upper(), OWN
    pen.para(truth.organisation, tight=True)
    pen.title(OWN, is_title=False)
    pen.title(rng.choice(["SAMMANTRÄDESPROTOKOLL", "Sammanträdesprotokoll", "PROTOKOLL"]))
    sat(pen, told)
    pen.rows([("Sammanträdesdag", [say(told.when.stated(rng.choice(["full", "iso"])))]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])
    roll.tell(pen, told)
    _certified(pen, told, certifier)
    registry = Registry(rng, "KS", told.day.year, ("{y}.{n} {l}", "{l} {y}/{n:04d}", "{n}/{y}"))
    matters = [*_formal(told, certifier), *(matter_of(told, one, by=OWN, lead=OWN) for one in rows)]
    for matter in matters[2:]:
        matter.case = registry.draw() if rng.random() < 0.7 else None
    fights = [one for one in matters if one.granted][: rng.randint(1, 2)]
    for i, matter in enumerate(matters):
        fight = dispute(rng, words.QUARREL, roll.voters, voted=0.7, named=0.5) if matter in fights else None
        _item(pen, told, str(first + i), matter, fight, roll)
    pen.close_items()
    for role, name in (("Sekreterare", roll.keeper.name), ("Ordförande", roll.members[0].name), ("Justerande", certifier.name)):
        pen.rows([(role, [say("." * 32), say(name)])])
        pen.signs(name, role)
    mark = rng.choice(["Sida {p}", "Sid {p} ({n})", "{p}"])
    stated = Day(WRITE["iso"](told.day), told.day, told.day)
    head: tuple[Said, ...] = (say(truth.organisation), fill("Kommunstyrelsen    {d}    " + "{m}", d=stated, m=mark)) if rng.random() < 0.6 else (say(mark),)
    return Document("", pen.blocks, Furniture(head, (say("Justerandes signatur"),) if rng.random() < 0.5 else (), first=rng.random() < 0.4), pen.style, truth)


def _certified(pen: Scribe, told: Kit, certifier: Person) -> None:
    """Who certifies, where and when."""
    rng = told.rng
    day = told.when.day(weekday(told.day + timedelta(days=rng.randint(2, 10))), rng.choice(["full", "iso"])).bare()
    pen.rows(
        [
            (rng.choice(["Utses att justera", "Justerare"]), [say(certifier.name)]),
            (
                rng.choice(["Justeringens plats och tid", "Justering"]),
                [fill("{p}, {d}", p=rng.choice(["Kommunkansliet", "Kommunledningskontoret", "Rådhuset"]), d=day)],
            ),
        ]
    )
