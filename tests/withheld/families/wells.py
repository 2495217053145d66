"""The directorate of a water federation: people in one running line, a margin of numbers and headings, bare verbs."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..kit import Kit, kit
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..scribe import GridRow, Scribe, following, habits, hours, one_of, sat
from ..when import FORMAL, MODERN, TYPED
from ..words import wells as words

FEDERATIONS = ("{a}bygdens vattenförbund", "Kommunalförbundet {a}-{b} Vatten", "{a}åns vattenförbund", "{a} och {b} VA-förbund", "Råvattenförbundet {a}")
LIMITS = (" senast {d}", " till {d}", " före {d}", ", klart {d}", " till sammanträdet {d}")


class Crew:
    """Who there was; members stand with their municipalities."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.homed, self.partied = rng.choice([(True, False), (True, True), (False, True)])
        self.members = [self._politician(told) for _ in range(rng.randint(5, 8))]
        self.away = [self._politician(told) for _ in range(rng.randint(0, 2))]
        self.served = [self._politician(told) for _ in self.away if rng.random() < 0.7]
        self.spare = [self._politician(told) for _ in range(rng.randint(0, 2))]
        self.officers = [
            people.someone(title=title) for title in ["förbundschef", *rng.sample(["driftchef", "ekonom", "VA-ingenjör", "revisor"], rng.randint(0, 2))]
        ]
        self.keeper = people.someone(title=rng.choice(["sekreterare", "protokollförare", "sekr"]))

    def _politician(self, told: Kit) -> Person:
        one = told.people.politician(told.rng.choice(told.towns[:3]))
        return Person(one.name, one.party if self.partied else None, one.home if self.homed else None)

    @property
    def voters(self) -> list[Person]:
        return [*self.members[:4], *self.members[5:], *self.served]


def _lines(pen: Scribe, told: Kit, crew: Crew, ends: tuple[int, int]) -> list[tuple[str, list[str]]]:
    """The lists with their labels, each person as written; the truth of them is told on the way."""
    rng = told.rng
    chair_as, vice_as = rng.choice([("ordförande", "vice ordförande"), ("ordf.", "v. ordf."), ("ordf", "v ordf")])
    replaced = rng.choice(["för {}", "ersättare för {}", "ers. {}"])

    def shown(one: Person) -> str:
        return one.with_party + (f", {one.home}" if one.home else "")

    there: list[str] = []
    for i, one in enumerate(crew.members):
        title = chair_as if i == 0 else vice_as if i == 1 else None
        text, items = shown(one) + (f", {title}" if title else ""), None
        if i == 4 and rng.random() < 0.7:
            at = rng.randint(ends[0] + 2, ends[1] - 2)
            first, last = rng.choice([(ends[0], at), (at, ends[1])])
            text, items = f"{text} (§§ {first}{rng.choice(['–', '-'])}{last})", [str(n) for n in range(first, last + 1)]
        there.append(text)
        pen.attends([Attendee(one.name, "member", "part" if items else "present", one.party, one.home, title, items)])
    lists = [(rng.choice(["Närvarande", "Beslutande", "Ledamöter"]), there)]
    if crew.served:
        pairs = list(zip(crew.served, crew.away, strict=False))
        lists.append(("Tjänstgörande ersättare", [f"{shown(one)}, {replaced.format(away.name)}" for one, away in pairs]))
        pen.attends([Attendee(one.name, "serving_substitute", party=one.party, organisation=one.home, replaces=away.name) for one, away in pairs])
    for label, people, capacity, presence in (
        (rng.choice(["Ersättare", "Närvarande ersättare"]), crew.spare, "substitute", "present"),
        (rng.choice(["Ej närvarande", "Frånvarande", "Förhindrade"]), crew.away, "member", "absent"),
    ):
        if people:
            lists.append((label, [shown(one) for one in people]))
            pen.attends([Attendee(one.name, capacity, presence, one.party, one.home) for one in people])
    others = [*crew.officers, crew.keeper]
    lists.append((rng.choice(["Övriga", "Övriga närvarande"]), [f"{one.name}, {one.title}" for one in others]))
    pen.attends([Attendee(one.name, "secretary" if one is crew.keeper else "officer", title=one.title) for one in others])
    return lists


def _people(pen: Scribe, told: Kit, crew: Crew, ends: tuple[int, int]) -> None:
    lists, kind = _lines(pen, told, crew, ends), told.rng.randint(0, 2)
    if kind == 0:
        pen.rows([(label, [say("; ".join(people))]) for label, people in lists])
    elif kind == 1:
        for label, people in lists:
            pen.para("; ".join(people), label=f"{label}:", tight=label != lists[0][0])
    else:
        pen.rows([(label, [say(one) for one in people]) for label, people in lists])


def _formal(told: Kit, crew: Crew, certifier: Person) -> list[Matter]:
    rng = told.rng
    opening = Matter(say(rng.choice(["Öppnande", "Öppnande och justering", "Justering"])), kind="formal")
    text = rng.choice(
        ["{w} utsågs att justera.", "Att justera valdes {w}.", "Till justerare utsågs {w}.", "{w} utsågs att jämte ordföranden justera protokollet."]
    )
    text = text.format(w=certifier.name)
    opening.acts = [Told(say(text), (Decision(text, "elect"),))]
    last = Matter(say(rng.choice(["Föregående protokoll", "Förra protokollet"])), kind="formal")
    said = fill(
        rng.choice(["Protokollet {d} godkändes.", "Protokollet från {d} lades till handlingarna.", "Protokoll {d} genomgicks och godkändes."]),
        d=told.when.day(told.when.ago(30, 90), "iso" if rng.random() < 0.5 else "full"),
    )
    last.acts = [Told(said, (Decision(said.text, "approve" if "godkändes" in said.text else "note"),))]
    return [opening, last]


def _told(rng: Random, matter: Matter, fight: Disputed | None, crew: Crew) -> list[Told]:
    """All that an item says, in order."""
    out = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if fight:
        out += [*fight.moved, *fight.put, *fight.vote]
    elif matter.kind == "paper" and rng.random() < 0.12:
        out.append(recused(rng, words.QUARREL, rng.choice(crew.voters[2:])))
    return [*out, *matter.acts, *matter.tasks, *(fight.against if fight else [])]


class Template:
    """How items are set."""

    def __init__(self, rng: Random) -> None:
        self.way = rng.choice(["margin", "para", "para", "lines", "block"])
        self.label = rng.choice(["Beslut", "Direktionens beslut", "Åtgärd"])
        self.columns = rng.choice([("§", "Ärende", "Anteckning"), ("Nr", "Ärende", "Beslut och anteckningar"), ()])


def _item(pen: Scribe, template: Template, number: str, matter: Matter, told_of: list[Told]) -> None:
    pen.open_item(number, matter.heading)
    if template.way == "para":
        pen.together(told_of)
    elif template.way == "lines":
        pen.each(told_of, tight=True)
    else:
        acts = [one for one in told_of if one in matter.acts]
        before = told_of[: told_of.index(acts[0])] if acts else told_of
        pen.together(before)
        if acts:
            pen.tell(one_of(acts), label=f"{template.label}:")
            pen.each(told_of[told_of.index(acts[-1]) + 1 :])


def _margin(pen: Scribe, template: Template, numbers: list[str], told_of: list[tuple[Matter, list[Told]]]) -> None:
    """All items as rows: the number, the heading, what was said."""
    rows = []
    for number, (matter, told) in zip(numbers, told_of, strict=True):
        item = pen.new_item(number, matter.heading)
        whole = one_of(told)
        rows.append(GridRow(item, (say(pen.style.number.format(number)), matter.heading, whole.said), list(whole.facts)))
    pen.grid(template.columns, rows)


def _head(pen: Scribe, told: Kit, federation: str) -> None:
    rng = told.rng
    day = told.when.stated(rng.choice(["full", "full", "iso"]))
    number = rng.choice(["", f" nr {rng.randint(1, 9)}", f" {rng.randint(1, 9)}/{told.day.year}"])
    if rng.random() < 0.5:
        pen.para(federation, tight=True)
        pen.title(rng.choice(["PROTOKOLL", "Protokoll", "Direktionsprotokoll"]) + number)
        pen.para("Direktionen", tight=True)
    else:
        pen.title(f"Protokoll{number} – Direktionen")
        pen.para(federation, tight=True)
    sat(pen, told)
    if rng.random() < 0.5:
        pen.para(day, ", ", hours(told), label="Tid:", tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    else:
        pen.rows([("Datum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Direktionen", ways=rng.choice([FORMAL, MODERN, TYPED]), years=(2010, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    crew, template, picked = Crew(told), Template(rng), drawn(rng, words.SUBJECTS, 8, 18)
    told.doers = ["Förbundschefen", crew.officers[0].name, "Ordföranden", crew.members[2].name]
    certifier, first = crew.members[rng.choice([1, 2])], rng.choice([1, rng.randint(9, 90)])
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "{} §", "§ {}."]), apart=rng.random() < 0.25))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = crew.members[0].name, [crew.keeper.name], [certifier.name]
    truth.organisation = rng.choice(FEDERATIONS).format(a=told.towns[0].split()[-1], b=told.towns[1])
    truth.body = "Direktionen"
    _head(pen, told, truth.organisation)
    _people(pen, told, crew, (first, first + len(picked) + 2))
    matters = [*_formal(told, crew, certifier), *(matter_of(told, one, by="Direktionen", talk=(0, 2)) for one in picked)]
    fights = [one for one in matters if one.granted][: rng.choice([0, 1, 1, 2])]
    told_of = [(one, _told(rng, one, dispute(rng, words.QUARREL, crew.voters, voted=0.5) if one in fights else None, crew)) for one in matters]
    days = following(told, rng.randint(1, 3))
    coming = say()
    for said, _ in days:
        coming = say(coming, ", ", said) if coming else said
    told_of.append((Matter(say(rng.choice(["Nästa sammanträde", "Nästa möte", "Kommande sammanträden"]))), [Told(say(coming, "."))]))
    truth.next_sittings.extend(sitting for _, sitting in days)
    numbers = [str(first + i) for i in range(len(told_of))]
    if template.way == "margin":
        _margin(pen, template, numbers, told_of)
    else:
        for number, (matter, sentences) in zip(numbers, told_of, strict=True):
            _item(pen, template, number, matter, sentences)
    pen.close_items()
    _sign(pen, told, crew, certifier)
    mark = rng.choice(["Sid {p}", "{p} ({n})", "Blad {p}"])
    stated = Day(told.day.isoformat(), told.day, told.day)
    head: list[Said] = [fill("{o}    {d}    " + "{m}", o=truth.organisation, d=stated, m=mark)] if rng.random() < 0.35 else [say(mark)]
    return Document("", pen.blocks, Furniture(tuple(head), (say("Just. sign."),) if rng.random() < 0.3 else (), first=rng.random() < 0.4), pen.style, truth)


def _sign(pen: Scribe, told: Kit, crew: Crew, certifier: Person) -> None:
    rng = told.rng
    if rng.random() < 0.4:
        pen.para("Dag som ovan")
    chair, keeper = crew.members[0], crew.keeper
    if rng.random() < 0.5:
        pen.para(rng.choice(["Vid protokollet", "Vid protokollet:"]))
        pen.para(keeper.name, tight=True)
        pen.para(rng.choice(["Justeras", "Justeras:", "Justerat"]))
        pen.para(chair.name, tight=True)
        pen.para(certifier.name, tight=True)
    else:
        pen.rows([("Vid protokollet", [say(keeper.name)]), ("Ordförande", [say(chair.name)]), ("Justerare", [say(certifier.name)])])
    for one in (keeper, chair, certifier):
        pen.signs(one.name)
