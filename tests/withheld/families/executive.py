"""Minutes of a municipal executive's working committee: a cover, own decisions, clauses put to the executive, answers to consultations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Ref, Said, fill, say
from generated.teller import Document
from generated.truth import Agreement, Attendee, Decision, Fact
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..kit import Registry
from ..land import Person, genitive
from ..matter import Matter, Subject, drawn
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact, Value
from ..shire import ShireKit, shire
from ..when import FORMAL, weekday
from ..words import executive as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", " till sammanträdet {d}", " inför sammanträdet {d}")
TO = "kommunstyrelsen"
FORMAL_HEADINGS = {
    "certifier": ("Val av justerare", "Justering"),
    "agenda": ("Fastställande av dagordning", "Föredragningslista"),
    "news": ("Meddelanden", "Anmälningsärenden", "Delgivningar"),
}


@dataclass
class Listed:
    """A line of the cover and who it names."""

    text: str
    entry: Attendee


class Committee:
    """Those of the cover."""

    def __init__(self, told: ShireKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        count = rng.choice([5, 5, 7, 7, 9])
        self.members = [people.politician() for _ in range(count)]
        self.chair, self.certifier = self.members[0], self.members[rng.choice([1, 1, 2])]
        self.titles = {self.chair.name: "ordförande"}
        if rng.random() < 0.7:
            self.titles[self.members[1].name] = rng.choice(["vice ordförande", "1:e vice ordförande", "2:e vice ordförande"])
        self.serving = [(one, people.politician()) for one in self.members[3:] if rng.random() < 0.25]
        self.spare = [people.politician() for _ in range(rng.randint(0, 4))]
        self.officers = [people.someone(None, title) for title in rng.sample(words.OFFICERS, rng.randint(2, 5))]
        self.keeper = people.someone(None, rng.choice(words.KEEPERS))
        self.hosts: dict[str, Person] = {}
        style = rng.randint(0, 2)
        self.title = (", {}", " ({})", " {}")[style]
        self.serves = rng.choice([" ersätter {}", " tjänstgörande ersättare för {}", " ers. för {}", ", ersätter {}", " (ersätter {})"])
        self.row = rng.random() < 0.25
        """Serving substitutes have a row of their own."""

    def deciding(self) -> list[Listed]:
        serving = {one.name: other for one, other in self.serving}
        out = []
        for one in self.members:
            if self.row and one.name in serving:
                continue
            title = self.titles.get(one.name)
            text = one.with_party + (self.title.format(title) if title else "")
            told = Attendee(one.name, "member", party=one.party, title=title)
            if other := serving.get(one.name):
                text += self.serves.format(other.with_party)
                told = Attendee(one.name, "serving_substitute", party=one.party, replaces=other.name)
            elif one is not self.chair and one is not self.certifier and self.told.rng.random() < 0.14:
                text, told = self._limited(text, told)
            out.append(Listed(text, told))
        return out

    def serving_row(self) -> list[Listed]:
        return (
            [
                Listed(f"{one.with_party} för {other.with_party}", Attendee(one.name, "serving_substitute", party=one.party, replaces=other.name))
                for one, other in self.serving
            ]
            if self.row
            else []
        )

    def _limited(self, text: str, told: Attendee) -> tuple[str, Attendee]:
        rng = self.told.rng
        at = rng.randint(2, len(self.numbers) - 3)
        first, last = rng.choice([(0, at), (at, len(self.numbers) - 1)])
        there = self.numbers[first : last + 1]
        return f"{text}{rng.choice([', §§ {}', ' §§ {}', ' (§§ {})']).format(self.span(there))}", replace(told, presence="part", items=there)

    def span(self, numbers: list[str]) -> str:
        return f"{numbers[0]}{self.told.when.dash}{numbers[-1]}"

    def others(self) -> list[Listed]:
        rng, out = self.told.rng, []
        for i, one in enumerate(self.officers):
            told, text = Attendee(one.name, "officer", title=one.title), f"{one.name}{self.title.format(one.title)}"
            if i and rng.random() < 0.65:
                at = rng.randint(1, len(self.numbers) - 3)
                there = self.numbers[at : at + rng.choice([1, 1, 2])]
                self.hosts[there[0]] = one
                sign = "§§" if len(there) > 1 else "§"
                text += rng.choice([", {}", " {}", " ({})"]).format(f"{sign} {self.span(there) if len(there) > 1 else there[0]}")
                told = replace(told, presence="part", items=there)
            elif i and rng.random() < 0.2:
                hour = self.told.clock((self.told.start[0] + 1, rng.choice([0, 10, 30])))
                text += f", till kl. {hour}"
                told = replace(told, presence="part", to=hour.replace(".", ":"))
            out.append(Listed(text, told))
        return out


def _cover(pen: Scribe, told: ShireKit, board: Committee, body: str) -> None:
    """The page that says who met, where, and who certifies."""
    rng, day = told.rng, told.when.stated("iso" if told.rng.random() < 0.5 else "full")
    sign = told.when.day(weekday(told.day + timedelta(days=rng.randint(2, 12))), rng.choice(["iso", "full"])).bare()
    keeper, colon = board.keeper, rng.choice(["", "", ":"])
    listed_keeper = rng.random() < 0.5
    when = say(day, " ", hours(told))
    rows: list[tuple[str, list[Said]]] = [(rng.choice(["Plats och tid", "Tid och plats"]), rng.choice([[say(told.room), when], [say(told.room, ", ", when)]]))]
    if rng.random() < 0.3:
        rows = [("Plats", [say(told.room)]), (rng.choice(["Tid", "Datum och tid"]), [when])]

    def people(label: str, lines: list[Listed], extra: list[Listed] | None = None) -> None:
        whole = [*lines, *(extra or [])]
        if whole:
            rows.append((label, [say(one.text) for one in whole]))
            pen.attends([replace(one.entry, group=label) for one in whole])

    people(rng.choice(["Beslutande", "Beslutande ledamöter", "Ledamöter"]), board.deciding())
    people(rng.choice(["Tjänstgörande ersättare", "Tjänstgörande ersättare"]), board.serving_row())
    people(
        rng.choice(["Ej tjänstgörande ersättare", "Ersättare", "Icke tjänstgörande ersättare"]),
        [Listed(one.with_party, Attendee(one.name, "substitute", party=one.party)) for one in board.spare],
    )
    own = Listed(f"{keeper.name}{board.title.format(keeper.title)}", Attendee(keeper.name, "secretary", title=keeper.title))
    people(rng.choice(["Övriga närvarande", "Övriga deltagare", "Övriga", "Tjänstepersoner"]), board.others(), [own] if listed_keeper else [])
    if not listed_keeper:
        pen.attends([Attendee(keeper.name, "secretary")])
    rows.append(
        (
            rng.choice(["Utses att justera", "Justerare", "Justerande ledamot"]),
            [say(board.certifier.with_party if rng.random() < 0.6 else board.certifier.name)],
        )
    )
    place = rng.choice(["Kommunledningskontoret", "Kommunhuset", "Digital signering", "Kansliet"])
    rows.append(
        (
            rng.choice(["Justeringens plats och tid", "Justering", "Plats och tid för justering"]),
            [say(place, ", ", sign) if rng.random() < 0.75 else say("Omedelbar justering")],
        )
    )
    rows.append(("Paragrafer", [say(f"{rng.choice(['', '§§ '])}{board.span(board.numbers)}")]))
    pen.rows([(label + colon, lines) for label, lines in rows])
    if rng.random() < 0.5:
        pen.section(rng.choice(["Underskrifter", "Underskrift"]))
    signers = [("Sekreterare", keeper), ("Ordförande", board.chair), (rng.choice(["Justerare", "Justerande"]), board.certifier)]
    pen.rows([(label, [say(who.with_party if rng.random() < 0.3 else who.name)]) for label, who in signers])
    for label, who in signers:
        pen.signs(who.name, label)
    if rng.random() < 0.6:
        up = weekday(told.day + timedelta(days=rng.randint(3, 14)))
        pen.section(rng.choice(["Bevis om anslag", "Anslag/bevis", "Tillkännagivande av protokoll"]))
        way = rng.choice(["iso", "full"])
        pen.rows(
            [
                ("Organ", [say(body)]),
                ("Sammanträdesdatum", [say(day)]),
                (rng.choice(["Anslaget sätts upp", "Datum för anslagets uppsättande"]), [say(told.when.day(up, way).bare())]),
                (rng.choice(["Anslaget tas ned", "Datum för anslagets nedtagande"]), [say(told.when.day(up + timedelta(days=22), way).bare())]),
                ("Förvaringsplats för protokollet", [say(rng.choice(["Kommunkansliet", "Kommunledningskontoret", "Kommunhuset, plan 3"]))]),
                ("Underskrift", [say(keeper.name)]),
            ]
        )
    sat(pen, told)


class Template:
    """One committee's layout."""

    def __init__(self, rng: Random) -> None:
        self.first = rng.random() < 0.4
        """The decision stands before what led to it."""
        self.story = rng.choice(["Sammanfattning av ärendet", "Ärendebeskrivning", "Bakgrund", "Sammanfattning", "Ärendet i korthet"])
        self.papers = rng.choice(["Beslutsunderlag", "Underlag för beslut", "Handlingar", ""])
        self.own = rng.choice(["Beslut", "{o} beslut", "BESLUT", "Beslut"])
        self.forward = rng.choice(["label", "lead", "sentence", "plain", "nested"])
        self.clauses = rng.random() < 0.5
        self.bulleted = rng.random() < 0.5
        self.case = rng.choice(["Dnr {r}", "Ärendenr {r}", "Diarienummer: {r}", "Dnr: {r}", "{r}"])
        self.moved, self.put = rng.choice(["Yrkanden", "Yrkande", "Förslag till beslut på sammanträdet"]), rng.choice(["Propositionsordning", "Beslutsgång"])
        self.presented = rng.choice(["Föredragande", "Föredragning:", ""])
        self.sent = rng.choice(["Beslutet skickas till", "Expedieras", "Protokollsutdrag till", ""])
        self.paged = rng.random() < 0.3


def _clause(one: Told, *, by: str | None, lead: str = "", stop: str = "") -> Told:
    """A clause that is put to the executive."""
    said = say(lead, one.said, stop)
    facts: list[Fact] = [Decision(said.text, "propose", by=by, addressee=TO), *(fact for fact in one.facts if isinstance(fact, Agreement))]
    return Told(said, tuple(facts))


def _points(pen: Scribe, template: Template, told: list[Told]) -> None:
    if template.bulleted:
        pen.tell_points(told, "-" if len(told) == 1 else None)
    else:
        pen.each(told)


def _forward(pen: Scribe, kit: ShireKit, template: Template, matter: Matter, given: dict[str, Value]) -> None:
    """What is put to the executive, in the template's way."""
    rng, own = kit.rng, kit.own
    pact = isinstance(given.get("pact"), Pact)
    clauses = [kit.tell("reply" if matter.kind == "reply" else "forward", eventful=pact, given=given)]
    if rng.random() < 0.4 and matter.kind != "reply":
        clauses.append(kit.tell("further", given=given))
    match template.forward:
        case "label":
            pen.label(f"{genitive(own)} förslag till {TO}{rng.choice(['', ':'])}")
            _points(pen, template, [_clause(one, by=own) for one in clauses])
        case "lead":
            pen.label(template.own.replace("{o}", genitive(own)))
            pen.para(f"{own} föreslår {TO} {rng.choice(['besluta', 'besluta:', 'att besluta'])}", tight=True)
            _points(pen, template, [_clause(one, by=own) for one in clauses])
        case "nested":
            pen.label(template.own.replace("{o}", genitive(own)))
            pen.para(f"{own} föreslår {TO} föreslå kommunfullmäktige besluta", tight=True)
            _points(pen, template, [_clause(one, by=own) for one in clauses])
        case "plain":
            pen.label(f"Förslag till beslut i {TO}")
            _points(pen, template, [_clause(one, by=None) for one in clauses])
        case _:
            pen.label(template.own.replace("{o}", genitive(own)))
            pen.each([_clause(one, by=own, lead=f"{own} föreslår {TO} ", stop=".") for one in clauses], tight=True)


KINDS: dict[str, Callable[[Random], tuple[str, ...]]] = {
    "own": lambda rng: rng.choice([("approve",), ("approve",), ("approve",), ("reject",), ("amend", "approve")]),
    "topic": lambda rng: rng.choice([("note",), ("note",), ("assign",)]),
    "post": lambda _: ("elect",),
    "put": lambda _: ("defer", "refer"),
    "answer": lambda _: ("approve",),
}


def _own(pen: Scribe, kit: ShireKit, template: Template, matter: Matter, given: dict[str, Value]) -> None:
    """What the committee decides itself."""
    rng, own = kit.rng, kit.own
    label = template.own.replace("{o}", genitive(own))
    kinds = KINDS[matter.kind](rng)
    if matter.kind == "answer":
        pen.label(label)
        pen.each(
            [kit.tell("answers", given=dict(given, by=own, from_whom=rng.choice(["Näringsdepartementet", "länsstyrelsen", "Boverket", "grannkommunen"])))],
            tight=True,
        )
    elif template.clauses:
        pen.label(label)
        pen.para(f"{own} beslutar{rng.choice(['', ':'])}", tight=True)
        told = [kit.tell("claused", *kinds, lead=own, given=given)]
        if matter.kind in {"own", "topic"} and rng.random() < 0.3:
            told.append(kit.tell("claused", "assign", lead=own, given=given))
        _points(pen, template, told)
    else:
        pen.label(label)
        told = [kit.tell("acts", *kinds, given=dict(given, by=own))]
        if matter.kind in {"own", "topic"} and rng.random() < 0.3:
            told.append(kit.tell("acts", "assign", "other", given=dict(given, by=own)))
        pen.each(told, tight=True)


def _papers(pen: Scribe, kit: ShireKit, template: Template) -> None:
    rng = kit.rng
    if not template.papers or rng.random() < 0.3:
        return
    pen.label(template.papers)
    way = rng.choice(["iso", "full"])
    kinds = [
        "Tjänsteskrivelse, {d}",
        "Protokollsutdrag från socialnämnden, {d}",
        "Ansökan inkommen {d}",
        "Kommunledningskontorets skrivelse {d}",
        "Karta",
        "Bilaga 1",
    ]
    pen.points([fill(line, d=kit.when.day(kit.when.ago(), way).bare()) for line in rng.sample(kinds, rng.randint(1, 3))])


def _quarrel(kit: ShireKit, board: Committee, matter: Matter) -> Disputed | None:
    if matter.kind != "up" or kit.rng.random() > 0.35:
        return None
    fight = dispute(kit.rng, words.QUARREL, board.members, voted=0.55, named=0.5)
    if kit.rng.random() < 0.5:
        explained(
            kit.rng, fight, ("Den som vill bifalla förslaget röstar ja ({yes}). Den som vill annat röstar nej ({no}).", "Ja-röst för {yes}. Nej-röst för {no}.")
        )
    return fight


def _ballots(pen: Scribe, rng: Random, fight: Disputed) -> None:
    """Who voted how, in a line for each option or in a table."""
    if not fight.ballots:
        return
    if rng.random() < 0.4:
        pen.table(["Ledamot", "Röst"], [[say(one.with_party), say({"yes": "Ja", "no": "Nej", "abstain": "Avstår"}[option])] for one, option in fight.ballots])
        return
    for option, label in (("yes", "Ja-röster:"), ("no", "Nej-röster:"), ("abstain", "Avstår:")):
        if names := [one.with_party for one, chosen in fight.ballots if chosen == option]:
            pen.para(", ".join(names), label=label, tight=True)


def _item(pen: Scribe, kit: ShireKit, template: Template, board: Committee, number: str, matter: Matter) -> None:
    rng, own = kit.rng, kit.own
    pen.open_item(number, matter.heading, case=fill(template.case, r=matter.case) if matter.case else None)
    kit.about = matter.about
    given: dict[str, Value] = {"thing": matter.thing, "about": matter.about, "own": own}
    if matter.kind == "pact":
        given |= {"pact": Pact(matter.thing, matter.about), "about": "genomförandet"}
        kit.about = "genomförandet"
    if matter.kind == "post":
        given |= {"who": kit.people.politician().with_party if rng.random() < 0.4 else kit.people.name(), "post": matter.thing}
    fight = _quarrel(kit, board, matter)

    def decide() -> None:
        (_forward if matter.kind in {"up", "pact", "reply"} else _own)(pen, kit, template, matter, given)
        if rng.random() < 0.12:
            text = rng.choice(["Paragrafen förklaras omedelbart justerad.", "Protokollet i denna del förklaras omedelbart justerat."])
            pen.tell(Told(say(text), (Decision(text, "other"),)))
        if fight:
            pen.each(fight.against)

    if template.first:
        decide()
    if (host := board.hosts.get(number)) and matter.kind != "post":
        pen.presented_by([host.name])
        if template.presented:
            pen.para(f"{host.name}, {host.title}", label=template.presented, tight=True)
        else:
            pen.para(
                f"{host.title.capitalize() if host.title and not host.title[1:2].isupper() else host.title} {host.name} {rng.choice(['föredrar ärendet', 'redogör för ärendet', 'informerar'])}."
            )
    pen.label(template.story)
    pen.each([kit.tell("talk", given=given) for _ in range(rng.randint(1, 3))])
    if matter.kind == "pact":
        pen.tell(kit.tell("pacts", status="reported", eventful=True, given=given))
    elif rng.random() < 0.4:
        pen.tell(kit.tell("reports", status="reported", given=given))
    _papers(pen, kit, template)
    if matter.kind in {"own", "up"} and not fight and rng.random() < 0.1:
        pen.tell(recused(rng, words.QUARREL, rng.choice(board.members[2:])))
    if fight:
        pen.label(template.moved)
        pen.each(fight.moved)
        pen.label(template.put)
        pen.each([*fight.put, *fight.vote])
        _ballots(pen, rng, fight)
    if not template.first:
        decide()
    if template.sent and rng.random() < 0.7:
        pen.label(template.sent)
        pen.points([say(one) for one in rng.sample(words.SENT, rng.randint(1, 3))], rng.choice(["", "-"]))
    if template.paged:
        pen.new_page()


def _formal(pen: Scribe, kit: ShireKit, board: Committee, number: str, kind: str, heading: str) -> None:
    """Certifier, agenda, and what is announced."""
    rng, own = kit.rng, kit.own
    pen.open_item(number, say(heading))
    match kind:
        case "certifier":
            text = rng.choice(
                ["{n} utses att jämte ordföranden justera protokollet.", "{o} utser {n} att justera dagens protokoll.", "{n} väljs till justerare."]
            ).format(n=board.certifier.with_party, o=own)
            pen.tell(Told(say(text), (Decision(text, "elect", by=own if text.startswith(own) else None),)))
        case "agenda":
            text = rng.choice(["{o} fastställer dagordningen.", "Föredragningslistan godkänns.", "{o} beslutar att godkänna dagordningen."]).format(o=own)
            pen.tell(Told(say(text), (Decision(text, "approve", by=own if text.startswith(own) else None),)))
        case _:
            way = rng.choice(["iso", "full"])
            lines = [
                "Protokoll från räddningsförbundets direktion {d}",
                "Cirkulär om lönebildning",
                "Inbjudan till kommundag {d}",
                "Minnesanteckningar från lokala brottsförebyggande rådet {d}",
                "Dom i förvaltningsrätten {d}",
            ]
            pen.points(
                [
                    fill(line, d=kit.when.day(kit.when.ago() if "Inbjudan" not in line else kit.when.ahead(), way).bare())
                    for line in rng.sample(lines, rng.randint(2, 4))
                ]
            )
            text = rng.choice(["{o} lägger meddelandena till handlingarna.", "Meddelandena läggs till handlingarna.", "{o} noterar meddelandena."]).format(
                o=own
            )
            pen.tell(Told(say(text), (Decision(text, "note", by=own if text.startswith(own) else None),)))


def _matter(told: ShireKit, registry: Registry, row: Subject) -> Matter:
    case: Ref | None = registry.draw() if told.rng.random() < 0.85 else None
    return Matter(say(row.heading), kind=row.kind, thing=row.thing, about=row.about, case=case)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = shire(rng, words.NAMES, own, ways=FORMAL)
    told.stock(
        talk=words.TALK,
        acts=words.ACTS,
        claused=words.CLAUSED,
        forward=words.FORWARD,
        reply=words.REPLY,
        further=words.FURTHER,
        answers=words.ANSWERS,
        reports=words.REPORTS,
        pacts=words.PACTS,
    )
    told.when.limits = LIMITS
    registry = Registry(rng, "KS", told.day.year, words.REGISTRY)
    matters = [_matter(told, registry, row) for row in drawn(rng, words.SUBJECTS, 9, 15)]
    before = [(one, rng.choice(FORMAL_HEADINGS[one])) for one in ("certifier", "agenda") if rng.random() < 0.5]
    after = [("news", rng.choice(FORMAL_HEADINGS["news"]))] if rng.random() < 0.6 else []
    ahead = rng.random() < 0.3
    first = rng.randint(14, 260)
    numbers = [str(first + i) for i in range(len(before) + len(matters) + len(after) + ahead)]
    board = Committee(told, numbers)
    shown = rng.choice(["§ {}", "§ {}", "{} §", "§ {}."])
    pen = Scribe(habits(rng, number=shown, apart=rng.random() < 0.35))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, board.chair.name, [board.keeper.name], [board.certifier.name]
    truth.organisation = f"{genitive(told.home)} kommun"
    title = rng.choice(["Sammanträdesprotokoll", "Protokoll", "PROTOKOLL"])
    for line in rng.choice([("org", "title", "body"), ("body", "title", "org"), ("title", "org", "body")]):
        if line == "title":
            pen.title(title)
        else:
            pen.para({"org": truth.organisation, "body": body}[line], tight=True)
    _cover(pen, told, board, body)
    template = Template(rng)
    if rng.random() < 0.35:
        pen.section(rng.choice(["Ärenden", "Innehåll", "Ärendelista"]))
        headings = [*(one for _, one in before), *(matter.heading.text for matter in matters), *(one for _, one in after)]
        pen.points([say(f"§ {number} {heading}") for number, heading in zip(numbers, headings, strict=False)], "")
    if rng.random() < 0.7:
        pen.new_page()
    left = iter(numbers)
    for kind, heading in before:
        _formal(pen, told, board, next(left), kind, heading)
    for matter in matters:
        _item(pen, told, template, board, next(left), matter)
    for kind, heading in after:
        _formal(pen, told, board, next(left), kind, heading)
    if ahead:
        pen.open_item(next(left), say(rng.choice(["Kommande sammanträden", "Nästa sammanträde"])))
        days = following(told, rng.randint(1, 3))
        pen.points([said for said, _ in days])
        truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    day = told.when.stated("iso")
    head = rng.choice([(say(body, "    ", day),), (say(truth.organisation), say(body, "    ", day)), (say(body),)])
    foot = rng.choice([(say("Justerandes sign    Utdragsbestyrkande"),), (say("Sida {p} av {n}"),), (say("Justerandes signatur    {p} ({n})"),)])
    return Document("", pen.blocks, Furniture(head, foot, first=rng.random() < 0.6), pen.style, truth)
