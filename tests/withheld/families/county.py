"""A region's executive: a list of matters first, people by party, its own clauses and those to the council, parties that dissent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision, entry
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..kit import Kit, Registry, kit
from ..land import COUNTIES, Person, joined
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact, Value
from ..when import FORMAL, weekday
from ..words import county as words

LIMITS = (" senast {d}", " inför regionstyrelsens sammanträde {d}", " före {d}", " med avstämning {d}", " till {d}")


class Template:
    """One region's blocks and words."""

    def __init__(self, rng: Random) -> None:
        self.own = rng.choice(["Regionstyrelsen", "Regionstyrelsen", "Arbetsutskottet"])
        self.above = "regionfullmäktige" if self.own == "Regionstyrelsen" else "regionstyrelsen"
        self.body = "Regionstyrelsen" if self.own == "Regionstyrelsen" else "Regionstyrelsens arbetsutskott"
        self.att = rng.random() < 0.5
        self.lead = rng.choice(["{o} beslutar", "{o} beslutar", "{o} beslutar för egen del", "{o} beslutar följande", "{o} beslutade"]).format(o=self.own)
        self.upward = rng.choice(["{o} föreslår {a} besluta", "{o} föreslår {a} besluta", "{o} föreslår {a}", "{o} föreslår att {a} beslutar"]).format(
            o=self.own, a=self.above
        )
        if self.att and self.upward.startswith(f"{self.own} föreslår att"):
            self.upward = f"{self.own} föreslår {self.above} besluta"
        self.heading = rng.choice(["Beslut", "", "", "BESLUT"])
        self.story = rng.choice(["Sammanfattning", "Ärendet", "Ärendebeskrivning", ""])
        self.more = rng.choice(["Överväganden", "Bakgrund och överväganden", "Ärendets beredning", ""])
        self.papers = rng.choice(["Handlingar", "Beslutsunderlag", "Underlag"])
        self.moved = rng.choice(["Yrkanden", "Yrkanden och propositionsordning", "Yrkanden på mötet"])
        self.late = rng.random() < 0.5
        """The decision stands at the end."""
        self.sent = rng.choice(["Expedieras till", "Exp.", "Beslutet expedieras till", "Skickas till"])
        self.mark = rng.choice(["", "-", "•"]) if self.att else rng.choice(["1", "1", "•", ""])


class Roll:
    """Members by party, in the order of the parties."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.parties = rng.sample(["S", "M", "C", "V", "L", "KD", "MP", "SD"], rng.randint(4, 7))
        self.members = [Person(people.name(), self.parties[i % len(self.parties)]) for i in range(rng.randint(9, 15))]
        self.chair, self.vice = self.members[0], self.members[1]
        self.served = {one.name: Person(people.name(), one.party) for one in self.members[3:] if rng.random() < 0.2}
        self.spare = [Person(people.name(), rng.choice(self.parties)) for _ in range(rng.randint(0, 5))]
        self.part = {one.name for one in self.members[3:] if one.name not in self.served and rng.random() < 0.12}
        titles = rng.sample(["regiondirektör", "ekonomidirektör", "kommunikationsdirektör", "HR-direktör", "regionjurist", "strateg"], rng.randint(2, 4))
        self.officers = [people.someone(title=title) for title in titles]
        self.keeper = people.someone(title=rng.choice(["sekreterare", "styrelsesekreterare", "kanslichef"]))

    @property
    def seated(self) -> list[Person]:
        return [self.served.get(one.name, one) for one in self.members]

    @property
    def voters(self) -> list[Person]:
        return [one for one in self.seated if one.name not in self.part]


def _member(pen: Scribe, told: Kit, roll: Roll, one: Person, ends: tuple[int, int], *, party: bool) -> Said:
    rng = told.rng
    title = {roll.chair.name: "ordförande", roll.vice.name: "vice ordförande"}.get(one.name)
    missing = next((name for name, served in roll.served.items() if served is one), None)
    text = (one.with_party if party else one.name) + (f", {title}" if title else "")
    told_of = Attendee(one.name, "serving_substitute" if missing else "member", party=one.party, title=title, replaces=missing)
    if missing:
        text += rng.choice([", ersätter {}", " (ersätter {})", " i stället för {}"]).format(missing)
    elif one.name in roll.part:
        at = rng.randint(ends[0] + 2, ends[1] - 2)
        first, last = rng.choice([(ends[0], at), (at, ends[1])])
        text += rng.choice([", §§ {}–{}", " (§§ {}-{})"]).format(first, last)
        told_of.presence, told_of.items = "part", [str(n) for n in range(first, last + 1)]
    elif rng.random() < 0.08:
        text += rng.choice([" (på distans)", ", digitalt"])
        told_of.remote = True
    pen.attends([told_of])
    return say(text)


def _people(pen: Scribe, told: Kit, roll: Roll, ends: tuple[int, int]) -> None:
    """Members by party in a column, or on lines with their parties."""
    rng = told.rng
    group = rng.choice(["Beslutande", "Beslutande ledamöter", "Ledamöter"])
    if rng.random() < 0.55:
        pen.label(group)
        pen.rows([(party, [_member(pen, told, roll, one, ends, party=False) for one in roll.seated if one.party == party]) for party in roll.parties])
    else:
        pen.label(group)
        pen.points([_member(pen, told, roll, one, ends, party=True) for one in roll.seated], rng.choice(["", "-"]))
    if roll.spare:
        pen.label(rng.choice(["Ej tjänstgörande ersättare", "Ersättare"]))
        if rng.random() < 0.5:
            pen.para(", ".join(one.with_party for one in roll.spare), tight=True)
        else:
            pen.points([say(one.with_party) for one in roll.spare], "")
        pen.attends([Attendee(one.name, "substitute", party=one.party) for one in roll.spare])
    pen.label(rng.choice(["Övriga närvarande", "Övriga", "Övriga deltagare"]))
    pen.points([say(f"{one.name}, {one.title}") for one in [*roll.officers, roll.keeper]], rng.choice(["", "-", "•"]))
    pen.attends([Attendee(one.name, "secretary" if one is roll.keeper else "officer", title=one.title) for one in [*roll.officers, roll.keeper]])


def _upward(told: Kit, template: Template, matter: Matter) -> list[Told]:
    """What is proposed to the body above."""
    given: dict[str, Value] = {"thing": matter.thing, "about": matter.about, "pact": Pact(matter.thing, matter.about)}
    one = told.tell("above", lead=template.own, eventful=matter.kind == "pact", given=given)
    facts = tuple(replace(fact, addressee=template.above) if isinstance(fact, Decision) else fact for fact in one.facts)
    return [Told(one.said, facts)]


def _decided(pen: Scribe, told: Kit, template: Template, matter: Matter, *, upward: bool) -> None:
    if template.heading:
        pen.label(template.heading)
    if upward:
        pen.para(template.upward, tight=bool(template.heading))
        pen.tell_points(_upward(told, template, matter), template.mark)
        own = [one for one in matter.acts if any(isinstance(fact, Decision) and fact.type == "assign" for fact in one.facts)]
        if own:
            pen.para(template.lead)
            pen.tell_points(own, template.mark)
        return
    pen.para(template.lead, tight=bool(template.heading))
    pen.tell_points(matter.acts, template.mark)


def _fought(pen: Scribe, rng: Random, template: Template, fight: Disputed) -> None:
    pen.label(template.moved)
    pen.each([*fight.moved, *fight.put])
    if not fight.vote:
        return
    if rng.random() < 0.6:
        pen.label(rng.choice(["Omröstning", "Omröstningsresultat"]))
    pen.each(fight.vote)
    for option, label in (("yes", "Ja-röst avges av"), ("no", "Nej-röst avges av"), ("abstain", "Avstår gör")):
        names = [one.with_party for one, what in fight.ballots if what == option]
        if names:
            pen.para(label, " ", joined(names), ".")


def _against(rng: Random, fight: Disputed) -> list[Told]:
    """Those who were against, or their parties."""
    parties = sorted({str(one.party) for one, option in fight.ballots if option == "no"})
    if parties and rng.random() < 0.5:
        return [Told(fill(rng.choice(words.PARTY), p=joined(parties)), (entry("dissents", kind="reservation", by=parties),))]
    return fight.against


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, fight: Disputed | None, roll: Roll) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say(rng.choice(["", "Dnr "]) if pen.style.apart else "Dnr: ", matter.case) if matter.case else None)
    upward = matter.kind in {"paper", "pact"} and not fight and rng.random() < 0.45
    late = template.late or fight is not None
    if not late:
        _decided(pen, told, template, matter, upward=upward)
    told_of = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if told_of and template.story:
        pen.label(template.story)
    pen.each(told_of[:2])
    if told_of[2:]:
        if template.more:
            pen.label(template.more)
        pen.each(told_of[2:])
    pen.each(matter.tasks)
    if matter.kind in {"paper", "pact"} and rng.random() < 0.6:
        pen.label(template.papers)
        shapes = ("Regionkontorets tjänsteutlåtande, {d}", "Missiv, {d}", "Skrivelse {d}", "Protokollsutdrag {d}")
        pen.points([fill(rng.choice(shapes), d=told.when.day(told.when.ago(), "iso")) for _ in range(rng.randint(1, 3))], rng.choice(["", "-"]))
    if fight:
        _fought(pen, rng, template, fight)
    elif matter.kind == "paper" and rng.random() < 0.1:
        pen.tell(recused(rng, words.QUARREL, rng.choice(roll.members[2:3])))
    if late:
        _decided(pen, told, template, matter, upward=upward)
    if fight:
        pen.each(_against(rng, fight))
    if matter.kind != "formal" and rng.random() < 0.5:
        pen.para(
            ", ".join(rng.sample(["Regionfullmäktige", "Ekonomistaben", "Regiondirektören", "Länets kommuner", "Akten"], rng.randint(1, 3))),
            label=f"{template.sent}:",
        )


def _formal(told: Kit, template: Template, certifiers: list[Person]) -> list[Matter]:
    rng = told.rng
    names = joined([one.with_party for one in certifiers])
    out = []
    for headings, clauses, kind in (
        (("Val av justerare", "Justering av protokollet"), ("utse {w} att jämte ordföranden justera protokollet", "till justerare utse {w}"), "elect"),
        (
            ("Fastställande av föredragningslista", "Föredragningslista"),
            ("fastställa föredragningslistan", "godkänna föredragningslistan med en ändrad ordning"),
            "approve",
        ),
    ):
        matter = Matter(say(rng.choice(headings)), kind="formal")
        clause = rng.choice(clauses).format(w=names)
        text = f"att {clause}" if template.att else f"{clause[0].upper()}{clause[1:]}."
        matter.acts = [Told(say(text), (Decision(text, kind, by=template.own),))]
        out.append(matter)
    return out


def tell(rng: Random) -> Document:
    template = Template(rng)
    told = kit(rng, words.NAMES, own=template.own, ways=FORMAL, years=(2019, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS[template.att], above=words.ABOVE[template.att], reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    roll, picked = Roll(told), drawn(rng, words.SUBJECTS, 9, 20)
    first = rng.choice([1, rng.randint(8, 240)])
    ends = (first, first + len(picked) + 1)
    told.doers = ["Regiondirektören", roll.officers[0].name, "Ekonomidirektören", roll.officers[1].name]
    certifiers = [roll.vice] if rng.random() < 0.6 else [roll.vice, roll.voters[2]]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", "§{}", "RS § {}"]), apart=rng.random() < 0.35))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = roll.chair.name, [roll.keeper.name], [one.name for one in certifiers]
    truth.organisation, truth.body = f"Region {rng.choice(COUNTIES)}", template.body
    matters = [*_formal(told, template, certifiers), *(matter_of(told, one, by=template.own, lead=template.own) for one in picked)]
    registry = Registry(rng, rng.choice(["RS", "REG", "RUN"]), told.day.year, ("{l} {y}-{n:05d}", "{l}/{n}/{y}", "{y}/{n:05d}", "{l}-{y}/{n}"))
    for matter in matters[2:]:
        matter.case = registry.draw() if rng.random() < 0.8 else None
    pen.para(truth.organisation, tight=True)
    if rng.random() < 0.5:
        pen.title(say(rng.choice(["Protokoll för ", "Protokoll från "]), template.body))
    else:
        pen.title(rng.choice(["Protokoll", "PROTOKOLL", "Sammanträdesprotokoll"]))
        pen.title(template.body, is_title=False)
    sat(pen, told)
    day = told.when.stated(rng.choice(["full", "iso"]))
    if rng.random() < 0.5:
        pen.rows([("Datum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])
    else:
        pen.rows(
            [
                ("Tid", [say(day, rng.choice([" ", ", "]), hours(told))]),
                ("Plats", [say(told.room)]),
                ("Justerare", [say(joined([one.with_party for one in certifiers]))]),
            ]
        )
    listed = rng.random() < 0.6
    order = [False, True] if rng.random() < 0.5 else [True, False]
    for people in order:
        if people:
            _people(pen, told, roll, ends)
        elif listed:
            pen.section(rng.choice(["Innehåll", "Ärenden", "Innehållsförteckning", "Ärendelista"]))
            pen.table([], [[say(pen.style.number.format(first + i)), matter.heading] for i, matter in enumerate(matters)])
    fights = [one for one in matters if one.granted][: rng.randint(0, 3)]
    for i, matter in enumerate(matters):
        fight = dispute(rng, words.QUARREL, roll.voters, voted=0.6, named=0.7) if matter in fights else None
        if fight and rng.random() < 0.4:
            explained(rng, fight, words.MEANING)
        _item(pen, told, template, str(first + i), matter, fight, roll)
    pen.close_items()
    if rng.random() < 0.35:
        said, sitting = following(told, 1)[0]
        pen.para(said, label=rng.choice(["Nästa sammanträde:", "Nästa möte:"]))
        truth.next_sittings.append(sitting)
    _sign(pen, told, [("Sekreterare", roll.keeper), ("Ordförande", roll.chair), *(("Justerare", one) for one in certifiers)])
    stated = Day(told.day.isoformat(), told.day, told.day)
    mark = rng.choice(["{p} ({n})", "Sida {p} av {n}", "{p}/{n}"])
    head = [fill("{o}    {d}    " + "{m}", o=truth.organisation, d=stated, m=mark)] if rng.random() < 0.5 else [say(f"{truth.organisation}    {mark}")]
    return Document("", pen.blocks, Furniture(tuple(head), (), first=rng.random() < 0.4), pen.style, truth)


def _sign(pen: Scribe, told: Kit, signers: list[tuple[str, Person]]) -> None:
    rng = told.rng
    if rng.random() < 0.45:
        pen.section(rng.choice(["Underskrifter", "Justering"]))
        for role, one in signers:
            pen.para(one.name, label=f"{role}:")
            pen.signs(one.name, role)
        return
    pen.section(rng.choice(["Elektroniska signaturer", "Digitala underskrifter", "Dokumentet har signerats elektroniskt av"]))
    rows = []
    for role, one in signers:
        day = weekday(told.day + timedelta(days=rng.randint(1, 9)))
        time = f"{rng.randint(7, 17):02d}:{rng.randint(0, 59):02d}"
        rows.append([say(one.name), say(role), say(Day(day.isoformat(), day, day), f" {time}")])
        pen.signs(one.name, role, "electronic", f"{day.isoformat()} {time}")
    pen.table([rng.choice(["Namn", "Signerat av"]), "Roll", rng.choice(["Tidpunkt", "Signerat"])], rows)
