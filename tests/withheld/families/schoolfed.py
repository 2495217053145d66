"""The working committee of a federation of schools: "Au § 12", proposals before decisions, clauses to the directorate, a table of electronic signatures."""

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
from ..land import COUNTIES, Person
from ..matter import Matter, drawn, matter_of
from ..names import Named
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact, Value
from ..when import FORMAL, weekday
from ..words import schoolfed as words

OWN = "Arbetsutskottet"
FEDERATIONS = ("Gymnasieförbundet {a}–{b}", "Utbildningsförbundet {c}", "{c} Lärande", "Kommunalförbundet {a}-{b} Utbildning", "Gymnasieförbundet {c}")


class Template:
    """How this federation's templates look."""

    def __init__(self, rng: Random) -> None:
        self.whole = rng.random() < 0.4
        """Decisions are whole sentences."""
        self.mark = rng.choice(["", "-", "•", "1"]) if not self.whole else ""
        self.verb = rng.choice(["beslutar", "beslutar", "beslutade"])
        self.upward = rng.choice(["föreslår direktionen besluta", "föreslår direktionen", "föreslår att direktionen beslutar"])
        self.decision = rng.choice(["Arbetsutskottets beslut", "Beslut", "Au:s beslut", "BESLUT"])
        self.story = rng.choice(["Ärendebeskrivning", "Beskrivning av ärendet", "Ärendets gång"])
        self.papers = rng.choice(["Underlag för beslut", "Handlingar i ärendet", "Beslutsunderlag"])
        self.proposal = rng.choice(["Förslag till beslut", "Förvaltningens förslag till beslut", "Förbundschefens förslag"])
        self.moved = rng.choice(["Yrkanden", "Yrkanden under sammanträdet", "Förslag under överläggningen"])
        self.course = rng.choice(["Beslutsgång", "Propositionsordning"])
        self.sent = rng.choice(["Beslutet ska skickas till", "Expedieras", "För kännedom till"])
        self.tasks = rng.choice(["", "Uppföljning", "Fortsatt hantering"])


class Roll:
    """Few members, their substitutes, and officers for some of the matters."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.members = [people.politician(rng.choice(told.towns[:3])) for _ in range(rng.choice([5, 5, 6, 7]))]
        self.served = {one.name: people.politician(one.home) for one in self.members[2:] if rng.random() < 0.2}
        self.spare = [people.politician(rng.choice(told.towns[:3])) for _ in range(rng.randint(0, 3))]
        titles = rng.sample(
            ["ekonomichef", "skolchef", "rektor", "HR-chef", "biträdande rektor", "utvecklingsledare", "studie- och yrkesvägledare"], rng.randint(1, 4)
        )
        self.officers = [people.someone(title=title) for title in ["förbundschef", *titles]]
        self.keeper = people.someone(title=rng.choice(["sekreterare", "förbundssekreterare", "nämndsekreterare"]))

    @property
    def seated(self) -> list[Person]:
        return [self.served.get(one.name, one) for one in self.members]


def _span(rng: Random, first: int, last: int, au: str) -> tuple[str, list[str]]:
    at = rng.randint(first + 2, last - 2)
    text, ends = rng.choice(
        [(f"{au} § {at}", (at, at)), (f"{au} §§ {at}–{last}", (at, last)), (f"{au} §§ {first}-{at}", (first, at)), (f"t.o.m. {au} § {at}", (first, at)), (f"fr.o.m. {au} § {at}", (at, last))]
    )  # fmt: skip
    return text, [str(n) for n in range(ends[0], ends[1] + 1)]


def _members(pen: Scribe, told: Kit, roll: Roll, ends: tuple[int, int], au: str) -> list[Said]:
    rng = told.rng
    homes, late = rng.random() < 0.5, rng.choice(roll.members[2:]) if rng.random() < 0.5 else None
    titles = rng.choice([("ordförande", "vice ordförande"), ("ordf", "v ordf"), ("ordförande", "1:e vice ordförande")])
    out = []
    for i, (member, one) in enumerate(zip(roll.members, roll.seated, strict=True)):
        told_of = Attendee(one.name, "member", party=one.party, organisation=one.home if homes else None, title=titles[i] if i < 2 else None)
        text = one.with_party + (f", {one.home}" if homes else "") + (f", {titles[i]}" if i < 2 else "")
        if one is not member:
            told_of.capacity, told_of.replaces = "serving_substitute", member.name
            text += rng.choice([", tjg ersättare för {}", ", ersätter {}", " (ersättare för {})"]).format(member.name)
        elif one is late:
            shown, told_of.items = _span(rng, *ends, au)
            told_of.presence = "part"
            text += f", {shown}"
        elif rng.random() < 0.1:
            told_of.remote = True
            text += rng.choice([", deltar på distans", " (via Teams)"])
        pen.attends([told_of])
        out.append(say(text))
    return out


def _cover(pen: Scribe, told: Kit, roll: Roll, certifier: Person, ends: tuple[int, int], au: str, signed: Day) -> None:
    """Labels and values: when and where, who, and who certifies."""
    rng = told.rng
    day = told.when.stated("full")
    when = say(day, rng.choice([", ", " "]), hours(told))
    rows: list[tuple[str, list[Said]]] = [(rng.choice(["Plats och tid", "Tid och plats"]), [say(told.room), when])]
    if rng.random() < 0.4:
        rows = [("Plats", [say(told.room)]), ("Tid", [when])]
    rows.append((rng.choice(["Beslutande", "Beslutande ledamöter", "Närvarande ledamöter"]), _members(pen, told, roll, ends, au)))
    if roll.spare:
        rows.append((rng.choice(["Ersättare", "Ej tjänstgörande ersättare"]), [say(one.with_party) for one in roll.spare]))
        pen.attends([Attendee(one.name, "substitute", party=one.party) for one in roll.spare])
    lines = []
    for one in [*roll.officers, roll.keeper]:
        told_of, text = Attendee(one.name, "secretary" if one is roll.keeper else "officer", title=one.title), f"{one.name}, {one.title}"
        if one in roll.officers[1:] and rng.random() < 0.4:
            shown, told_of.items = _span(rng, *ends, au)
            told_of.presence, text = "part", f"{text}, {shown}"
        pen.attends([told_of])
        lines.append(say(text))
    rows.append((rng.choice(["Övriga deltagare", "Övriga närvarande", "Övriga"]), lines))
    rows.append((rng.choice(["Utses att justera", "Justerare"]), [say(certifier.name)]))
    rows.append((rng.choice(["Justeringens plats och tid", "Justering"]), [say(rng.choice(["Digital signering, ", "Elektronisk justering "]), signed)]))
    rows.append(("Paragrafer", [say(f"{ends[0]}–{ends[1]}")]))
    pen.rows(rows)


def _formal(told: Kit, template: Template, certifier: Person) -> list[Matter]:
    rng, out = told.rng, []
    last = told.when.day(told.when.ago(25, 80))
    for headings, clauses, kind in (
        (("Val av justerande", "Justering"), ("utse {w} att tillsammans med ordföranden justera protokollet", "välja {w} till justerare"), "elect"),
        (("Godkännande av dagordning", "Dagordning"), ("godkänna dagordningen", "fastställa dagordningen"), "approve"),
        (("Föregående protokoll", "Protokoll från förra sammanträdet"), ("lägga protokollet från {d} till handlingarna",), "note"),
    ):
        matter = Matter(say(rng.choice(headings)), kind="formal")
        said = fill(f"{OWN} {template.verb} att {{c}}." if template.whole else "att {c}", c=fill(rng.choice(clauses), w=certifier.with_party, d=last))
        matter.acts = [Told(said, (Decision(said.text, kind, by=OWN),))]
        out.append(matter)
    return out


def _upward(told: Kit, template: Template, matter: Matter) -> Told:
    given: dict[str, Value] = {"thing": matter.thing, "about": matter.about, "pact": Pact(matter.thing, matter.about)}
    one = told.tell("above", lead=OWN, eventful=matter.kind == "pact", given=given)
    facts = tuple(replace(fact, by=OWN, addressee="direktionen") if isinstance(fact, Decision) else fact for fact in one.facts)
    return Told(one.said, facts)


def _decided(pen: Scribe, told: Kit, template: Template, matter: Matter, *, upward: bool) -> None:
    pen.label(template.decision)
    own = matter.acts
    if upward:
        own = [one for one in own if any(isinstance(fact, Decision) and fact.type == "assign" for fact in one.facts)]
        one = _upward(told, template, matter)
        if template.whole:
            pen.tell(one)
        else:
            pen.para(f"{OWN} {template.upward}", tight=True)
            pen.tell_points([one], template.mark)
    if not own:
        return
    if template.whole:
        pen.each(own)
    else:
        pen.para(f"{OWN} {template.verb}", tight=not upward)
        pen.tell_points(own, template.mark)


def _before(pen: Scribe, told: Kit, template: Template, matter: Matter, *, upward: bool, fought: bool) -> None:
    """Papers and the proposal that stands before the decision."""
    rng = told.rng
    if matter.kind in {"paper", "pact"} and rng.random() < 0.6:
        pen.label(template.papers)
        shapes = ("Tjänsteskrivelse, {d}", "Förbundschefens skrivelse {d}", "Protokoll från samverkan {d}", "Promemoria daterad {d}")
        pen.points(
            [fill(rng.choice(shapes), d=told.when.day(told.when.ago(), rng.choice(["iso", "full"]))) for _ in range(rng.randint(1, 3))], rng.choice(["", "-"])
        )
    if matter.kind in {"paper", "topic"} and not (upward or fought or template.whole) and rng.random() < 0.5:
        pen.label(template.proposal)
        pen.para("Arbetsutskottet beslutar", tight=True)
        pen.points([one.said for one in matter.acts], template.mark)


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, fight: Disputed | None, roll: Roll) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say(rng.choice(["Dnr ", "Diarienr "]), matter.case) if matter.case else None)
    upward = matter.kind in {"paper", "pact"} and not fight and rng.random() < 0.5
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if matter.kind == "topic" and rng.random() < 0.5:
        who = rng.choice(roll.officers)
        pen.presented_by([who.name])
        title = who.title or ""
        shapes = ("{n} föredrar ärendet.", "{n} informerar.", "{t} {n} redogör för läget.")
        story.insert(0, Told(say(rng.choice(shapes).format(n=who.name, t=title[:1].upper() + title[1:]))))
    if story:
        pen.label(template.story)
    pen.together(story) if rng.random() < 0.3 else pen.each(story)
    _before(pen, told, template, matter, upward=upward, fought=fight is not None)
    if fight:
        pen.label(template.moved)
        pen.each(fight.moved)
        pen.label(template.course)
        pen.each([*fight.put, *fight.vote])
    elif matter.kind == "paper" and rng.random() < 0.12:
        pen.tell(recused(rng, words.QUARREL, rng.choice(roll.seated[2:])))
    _decided(pen, told, template, matter, upward=upward)
    if fight:
        pen.each(fight.against)
    if matter.tasks and template.tasks:
        pen.label(template.tasks)
    pen.each(matter.tasks)
    if matter.kind != "formal" and rng.random() < 0.4:
        pen.para(
            ", ".join(rng.sample(["Direktionen", "Berörda rektorer", "Medlemskommunerna", "Ekonomienheten", "Revisorerna"], rng.randint(1, 3))),
            label=f"{template.sent}:",
        )


def _heads(pen: Scribe, told: Kit, body: str) -> Furniture:
    """The name of the federation in several lines over each page, and what stands beneath it."""
    rng, organisation = told.rng, pen.truth.organisation
    mark = rng.choice(["{p} ({n})", "Sida {p} av {n}", "Sid {p}"])
    stated = Day(told.day.isoformat(), told.day, told.day)
    lines = [say(f"{organisation}    {mark}")]
    if rng.random() < 0.6:
        lines.append(fill("{b}    {d}", b=body, d=stated))
    foot = rng.choice(["Protokollet är undertecknat elektroniskt", "Justerandes signatur    Utdragsbestyrkande", ""])
    return Furniture(tuple(lines), (say(foot),) if foot else (), first=rng.random() < 0.6)


def _sign(pen: Scribe, told: Kit, signers: list[tuple[str, Person]], signed: Day) -> None:
    """A table of electronic signatures, or names under what they are."""
    rng = told.rng
    pen.section(rng.choice(["Signeringar", "Elektroniska underskrifter", "Underskrifter"]))
    rows = []
    for role, one in signers:
        time = f"{rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"
        rows.append([say(one.name), say(role), say(signed, f" {time}")])
        pen.signs(one.name, role, "electronic", f"{signed.start.isoformat()} {time}")
    pen.table(["Namn", "Roll", rng.choice(["Signerat med BankID", "Elektroniskt signerat", "Signerat med e-legitimation"])], rows)


def tell(rng: Random) -> Document:
    template = Template(rng)
    told = kit(rng, words.NAMES, own=OWN, ways=FORMAL, years=(2014, 2026))
    told.people = Named(rng)
    own = words.sentences(words.LINES, f"{{by}} {template.verb}") if template.whole else words.clauses(words.LINES)
    upward = words.sentences(words.UPWARD, f"{OWN} föreslår direktionen besluta") if template.whole else words.clauses(words.UPWARD)
    told.stock(talk=words.TALK, acts=own, above=upward, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    roll, picked = Roll(told), drawn(rng, words.SUBJECTS, 8, 16)
    first, au = rng.choice([1, rng.randint(9, 120)]), rng.choice(["Au", "Au", "AU"])
    ends, certifier = (first, first + len(picked) + 2), roll.seated[1]
    told.doers = ["Förbundschefen", "Ekonomichefen", roll.officers[0].name, roll.officers[1].name, "Presidiet"]
    pen = Scribe(habits(rng, number=f"{au} § {{}}", apart=rng.random() < 0.4))
    truth, (a, b) = pen.truth, told.towns[:2]
    truth.organisation = rng.choice(FEDERATIONS).format(a=a, b=b, c=rng.choice(COUNTIES))
    truth.body = rng.choice(["Direktionens arbetsutskott", "Arbetsutskottet"])
    truth.chair, truth.secretaries, truth.certifiers = roll.members[0].name, [roll.keeper.name], [certifier.name]
    pen.para(truth.organisation, tight=True)
    pen.title(rng.choice(["Sammanträdesprotokoll", "PROTOKOLL", "Protokoll"]))
    pen.title(truth.body, is_title=False)
    sat(pen, told)
    when = weekday(told.day + timedelta(days=rng.randint(2, 9)))
    signed = Day(when.isoformat(), when, when)
    _cover(pen, told, roll, certifier, ends, au, signed)
    matters = [*_formal(told, template, certifier), *(matter_of(told, one, by=OWN, lead=OWN) for one in picked)]
    registry = Registry(rng, rng.choice(["GF", "UF", "DIR"]), told.day.year, ("{l} {y}/{n}", "{l}.{y}.{n}", "{y}-{n:04d}", "{l} {y}:{n}"))
    for matter in matters[3:]:
        matter.case = registry.draw() if rng.random() < 0.75 else None
    fights = [one for one in matters if one.granted][: rng.choice([0, 1, 1, 2])]
    for i, matter in enumerate(matters):
        fight = dispute(rng, words.QUARREL, roll.seated, voted=0.5) if matter in fights else None
        _item(pen, told, template, str(first + i), matter, fight, roll)
    pen.close_items()
    if rng.random() < 0.5:
        said, sitting = following(told, 1)[0]
        pen.para(said, label=rng.choice(["Nästa sammanträde:", "Arbetsutskottet sammanträder härnäst:"]))
        truth.next_sittings.append(sitting)
    _sign(pen, told, [("Sekreterare", roll.keeper), ("Ordförande", roll.members[0]), ("Justerare", certifier)], signed)
    return Document("", pen.blocks, _heads(pen, told, truth.body), pen.style, truth)
