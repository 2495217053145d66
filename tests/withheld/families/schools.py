"""Minutes of a board for schools in several municipalities: people in sentences, decisions first, papers with their days, clauses put to councils, elections."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..formal import ballots, dated, decided, passed, signed
from ..kit import Registry
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..rosters.panel import Panel
from ..rosters.schools import people
from ..scribe import Scribe, following, habits, hours, sat
from ..upland import UplandKit, upland
from ..words import schools as words

LIMITS = (" senast {d}", " före {d}", " till {d}", " senast {d}", " innan {d}")
WAYS = ("full", "full", "iso", "bare", "slashed_year", "brief_year")
MEANS = ("Ja innebär {yes}. Nej innebär {no}.", "Ja-röst för {yes}, nej-röst för {no}.")


class Template:
    """The labels and the order of a paragraph's parts."""

    def __init__(self, rng: Random) -> None:
        self.first = rng.random() < 0.6
        """The decision stands above the story."""
        self.run_in = rng.random() < 0.4
        """Labels stand at the head of their paragraph."""
        self.decision = rng.choice(["Beslut", "BESLUT", "Beslut", "Beslutspunkter"])
        self.story = rng.choice(["Ärendet i korthet", "Sammanfattning", "Bakgrund", ""])
        self.papers = rng.choice(["Underlag", "Handlingar", "Beslutsunderlag"])
        self.listed = rng.random() < 0.6
        self.moved = rng.choice(["Yrkanden", "Överläggning och yrkanden", "Yrkande"])
        self.course = rng.choice(["Propositioner", "Beslutsgång", "Proposition"])
        self.dissent = rng.choice(["Reservation", "Reservationer", "Anmälda avvikelser"])
        self.agenda = rng.random() < 0.3
        """A list of matters stands on the first page."""


class Writer:
    """Writes the paragraphs of one meeting."""

    def __init__(self, pen: Scribe, told: UplandKit, template: Template, panel: Panel) -> None:
        self.pen, self.told, self.template, self.panel = pen, told, template, panel
        self.rng = told.rng

    def part(self, label: str, told: list[Told]) -> None:
        """Sentences under a label, or behind it."""
        if not told:
            return
        if self.template.run_in and len(told) == 1:
            self.pen.tell(told[0], label=f"{label}:" if label else "")
            return
        if label:
            self.pen.label(label)
        self.pen.each(told, tight=bool(label))

    def decision(self, matter: Matter) -> None:
        self.part(self.template.decision, matter.acts)
        if matter.kind == "paper" and matter.granted and self.rng.random() < 0.2:
            self.onward(matter)

    def onward(self, matter: Matter) -> None:
        """Clauses that the board puts to others."""
        own, to = self.told.own, self.rng.choice(words.NAMES.above)
        lead = self.rng.choice(["{o} föreslår {t} besluta", "{o} föreslår för egen del {t} besluta:", "{o} beslutar föreslå {t}"])
        self.pen.para(lead.format(o=own, t=to))
        clauses = []
        for _ in range(self.rng.choice([1, 2])):
            said = self.told.tell("onward", given={"thing": matter.thing, "about": matter.about}).said
            clauses.append(Told(said, (Decision(said.text, "propose", by=own, addressee=to),)))
        if clauses[0].said.text == clauses[-1].said.text:
            clauses = clauses[:1]
        self.pen.tell_points(clauses, self.rng.choice(["-", "–", ""]))

    def papers(self) -> None:
        """What the decision rests on, with its days."""
        when = self.told.when
        names = self.rng.sample(
            ["Tjänsteskrivelse daterad {d}", "Skolchefens skrivelse {d}", "Yttrande från elevrådet {d}", "Budgetunderlag {d}"], self.rng.randint(1, 2)
        )
        self.pen.label(self.template.papers)
        self.pen.points([fill(name, d=when.day(when.ago(5, 70), "iso").bare()) for name in names])

    def quarrel(self, matter: Matter) -> Disputed | None:
        voters = self.panel.voters
        if not matter.granted or len(voters) < 5 or self.rng.random() > 0.5:
            return None
        fight = decided(dispute(self.rng, words.QUARREL, voters, voted=0.6, named=0.5))
        if fight and self.rng.random() < 0.5:
            explained(self.rng, fight, MEANS)
        return fight

    def matter(self, matter: Matter, guest: Person | None) -> None:
        pen, template, rng = self.pen, self.template, self.rng
        fight = self.quarrel(matter)
        if guest:
            pen.presented_by([guest.name])
            pen.para(rng.choice(["Föredragande: {n}, {t}.", "{n}, {t}, föredrar ärendet.", "{n} redogör för frågan."]).format(n=guest.name, t=guest.title))
        if matter.kind == "paper" and not fight and rng.random() < 0.1:
            pen.tell(recused(rng, words.QUARREL, rng.choice(self.panel.voters)))
        if template.first:
            self.decision(matter)
        self.part(template.story, [*matter.talk, *matter.reports])
        if template.listed and matter.kind in {"paper", "pact"} and rng.random() < 0.7:
            self.papers()
        if fight:
            self.part(template.moved, fight.moved)
            self.part(template.course, [*fight.put, *fight.vote])
            ballots(pen, rng, fight)
        if not template.first:
            self.decision(matter)
        if fight:
            self.part(template.dissent, fight.against)
        pen.each(matter.tasks)


def _head(pen: Scribe, told: UplandKit, body: str, owner: str) -> None:
    rng, truth, day = told.rng, pen.truth, told.when.stated()
    truth.organisation = owner
    word = rng.choice(["Protokoll", "Sammanträdesprotokoll", "PROTOKOLL"])
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.para(owner, tight=True)
        pen.title(word)
        pen.rows([("Organ", [say(body)]), ("Sammanträdesdatum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])
    elif shape == 1:
        pen.title(fill("{w} fört vid sammanträde med {b} {d}", w=word, b=body[:1].lower() + body[1:], d=day))
        truth.body = body[:1].lower() + body[1:]
        pen.para(owner, tight=True)
        pen.para(hours(told), label="Tid:", tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    else:
        pen.title(f"{owner} – {word.lower() if word != 'PROTOKOLL' else word}")
        pen.section(body)
        pen.para(day, " ", hours(told), label="Tid:", tight=True)
        pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)
    sat(pen, told)


def _start(told: UplandKit, certifiers: list[Person]) -> list[Matter]:
    rng, own = told.rng, told.own
    names = " och ".join(one.with_party if rng.random() < 0.5 else one.name for one in certifiers)
    chosen = Matter(say(rng.choice(["Val av justerare", "Protokollets justering"])), kind="formal")
    texts = (
        "Att jämte ordföranden justera dagens protokoll utses {n}.",
        "{o} utser {n} att jämte ordföranden justera protokollet.",
        "{o} väljer {n} till justerare.",
        "{n} utses till justerare.",
    )
    chosen.acts = [passed(rng, own, "elect", *texts, who=names)]
    listed = Matter(say(rng.choice(["Dagordning", "Fastställande av dagordning"])), kind="formal")
    listed.acts = [passed(rng, own, "approve", "Dagordningen fastställs.", "{o} fastställer dagordningen.", "{o} godkänner utsänd dagordning.")]
    before = Matter(say(rng.choice(["Föregående protokoll", "Protokoll från föregående sammanträde"])), kind="formal")
    text, kind = rng.choice([("Protokollet från {d} läggs till handlingarna.", "note"), ("{o} godkänner protokollet från {d}.", "approve")])
    before.acts = [dated(text, told.when.day(told.when.ago(25, 80)), own, kind)]
    return [chosen, listed, before]


def _ahead(pen: Scribe, told: UplandKit) -> Matter:
    days = following(told, told.rng.choice([1, 1, 2]))
    out = Matter(say(told.rng.choice(["Nästa sammanträde", "Kommande sammanträden"])), kind="formal")
    out.talk = [Told(fill("Nästa sammanträde äger rum {d}.", d=days[0][0]))] if len(days) == 1 else [Told(said) for said, _ in days]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


def tell(rng: Random) -> Document:
    body, own, owner = rng.choice(words.BODIES)
    owner = owner.format(r=rng.choice(words.AREAS))
    told = upland(rng, words.NAMES, own, years=(2002, 2026), ways=WAYS, towns=rng.choice([2, 3, 4]))
    told.stock(talk=words.TALK, acts=words.ACTS, onward=words.ONWARD, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    template = Template(rng)
    posts = [one for one in words.SUBJECTS if one.kind == "post"]
    picked = [*drawn(rng, [one for one in words.SUBJECTS if one.kind != "post"], 5, 8), *rng.sample(posts, rng.randint(1, 3))]
    first = rng.choice([1, rng.randint(9, 120), rng.randint(9, 120)])
    numbers = [str(first + i) for i in range(len(picked) + 4)]
    panel = Panel(told, rng.randint(6, 11), numbers, "§", homes=True, titles=words.TITLES, keeper=words.KEEPERS)
    told.doers = [*(seat.who.name for seat in panel.officers[:2]), "skolchefen", "presidiet", "förvaltningen"]
    certifiers = [seat.who for seat in rng.sample([one for one in panel.members[1:] if one not in panel.parted], rng.choice([1, 1, 2]))]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", "{} §", "§ {}:"]), apart=rng.random() < 0.35))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, panel.chair.name, [panel.keeper.name], [one.name for one in certifiers]
    _head(pen, told, body, owner)
    start, ahead = _start(told, certifiers), _ahead(pen, told)
    topics = [len(start) + i for i, one in enumerate(picked) if one.kind == "topic"]
    guests = {at: panel.limit(i, numbers[at]).who for i, at in enumerate(rng.sample(topics, min(len(topics), rng.choice([0, 1, 2]))))}
    people(pen, panel)
    middle = [matter_of(told, one, talk=(0, 0) if one.kind == "post" else (1, 3)) for one in picked]
    matters = [*start, *middle, ahead]
    if template.agenda:
        pen.label(rng.choice(["Ärendelista", "Ärenden"]))
        pen.points([say(f"§ {number} ", matter.heading) for number, matter in zip(numbers, matters, strict=True)], "")
        pen.new_page()
    writer = Writer(pen, told, template, panel)
    registry = Registry(rng, rng.choice(["GN", "UF", "GYF"]), told.day.year, ("{l} {y}/{n}", "{l}-{y}-{n:04d}", "{y}/{n} {l}"))
    for at, (number, matter) in enumerate(zip(numbers, matters, strict=True)):
        cased = matter.kind in {"paper", "pact", "put"} and rng.random() < 0.6
        pen.open_item(number, matter.heading, case=say("Dnr ", registry.draw()) if cased else None)
        if matter.kind == "formal":
            pen.each([*matter.talk, *matter.acts], tight=True)
        else:
            writer.matter(matter, guests.get(at))
    pen.close_items()
    signed(pen, told, panel.keeper, panel.chair, certifiers)
    head: tuple[Said, ...] = rng.choice([(), (say(owner, "    ", body),), (say(body), say(told.when.stated("iso")))])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)
