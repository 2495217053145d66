"""Minutes of a municipal executive's working committee: a cover, own decisions, clauses put to the executive, answers to consultations."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from generated.blocks import Furniture
from generated.said import Ref, fill, say
from generated.teller import Document
from generated.truth import Agreement, Decision, Fact
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..kit import Registry
from ..land import genitive
from ..matter import Matter, Subject, drawn
from ..rosters.executive import Committee, cover
from ..scribe import Scribe, following, habits
from ..sentence import Pact, Value
from ..shire import ShireKit, shire
from ..when import FORMAL
from ..words import executive as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", " till sammanträdet {d}", " inför sammanträdet {d}")
TO = "kommunstyrelsen"
FORMAL_HEADINGS = {
    "certifier": ("Val av justerare", "Justering"),
    "agenda": ("Fastställande av dagordning", "Föredragningslista"),
    "news": ("Meddelanden", "Anmälningsärenden", "Delgivningar"),
}


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
    cover(pen, told, board, body)
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
