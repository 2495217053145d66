"""Minutes of a hospital area's political board: numbered matters with a head of their own, decisions in boxes, lists of clauses or sentences, votes by name."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.wording.told import Told

from ..dispute import Disputed, dispute
from ..formal import ballots, dated, decided, passed, signed
from ..kit import Registry
from ..land import Person
from ..matter import Matter, Subject, drawn, matter_of
from ..rosters.hospital import people
from ..rosters.panel import Panel
from ..scribe import Scribe, following, habits, hours, sat
from ..upland import SHIRES, UplandKit, upland
from ..words import hospital as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", " till {d}", " med redovisning {d}")
NUMBERS = (("Ärende {}", "ärende"), ("Ärende {}:", "ärende"), ("{}.", "punkt"), ("{}", "ärende"), ("Punkt {}", "punkt"), ("Ärende nr {}", "ärende"))


class Template:
    """How the template sets its matters."""

    def __init__(self, rng: Random, own: str) -> None:
        self.box = rng.choice(["box", "box", "labelled", "lead", "lead", "sentences", "sentences"])
        """Where a decision stands: in a box, beside its label in a table, as clauses under a line that names the body, or in sentences."""
        self.first = rng.random() < 0.4
        """The decision stands above the story."""
        self.label = rng.choice(["Beslut", "Beslut", "BESLUT", f"{own}s beslut"])
        self.lead = rng.choice(["{o} beslutar", "{o} beslutar:", "{o} beslutar följande", "{o} beslutade"]).format(o=own)
        self.mark = rng.choice(["-", "1", "", "•", "–"])
        self.story = rng.choice(["Bakgrund", "Ärendet", "Sammanfattning", "Information i korthet", ""])
        self.moved = rng.choice(["Yrkanden", "Förslag under mötet", "Yrkande"])
        self.course = rng.choice(["Beslutsgång", "Propositionsordning", "Så beslutades ärendet"])
        self.vote = rng.choice(["Votering", "Omröstning", "Omröstningsresultat"])
        self.dissent = rng.choice(["Reservation", "Reservationer och yttranden", "Avvikande mening"])

    @property
    def claused(self) -> bool:
        return self.box in {"box", "labelled", "lead"}


class Writer:
    """Writes the matters of one meeting."""

    def __init__(self, pen: Scribe, told: UplandKit, template: Template, panel: Panel) -> None:
        self.pen, self.told, self.template, self.panel = pen, told, template, panel
        self.rng = told.rng

    def decision(self, acts: list[Told], against: list[Told]) -> None:
        """The decision where the template has it."""
        pen, template = self.pen, self.template
        if template.box == "box":
            pen.table([template.lead if template.claused else template.label], [[one.said] for one in acts])
            self._facts(acts)
        elif template.box == "labelled":
            rows = [[say(template.lead if i == 0 else ""), one.said] for i, one in enumerate(acts)]
            pen.table([], [*rows, *([say(template.dissent), one.said] for one in against)], widths=(1, 3))
            self._facts([*acts, *against])
        elif template.box == "lead":
            pen.label(template.label)
            pen.para(template.lead, tight=True)
            pen.tell_points(acts, template.mark)
        else:
            pen.label(template.label)
            pen.each(acts, tight=True)

    def _facts(self, told: list[Told]) -> None:
        for one in told:
            for fact in one.facts:
                self.pen.fact(fact)

    def quarrel(self, matter: Matter) -> Disputed | None:
        voters = self.panel.voters
        if not matter.granted or len(voters) < 5 or self.rng.random() > 0.5:
            return None
        return decided(dispute(self.rng, words.QUARREL, voters, voted=0.65, named=0.5))

    def matter(self, matter: Matter, guest: Person | None) -> None:
        pen, template, rng = self.pen, self.template, self.rng
        fight = self.quarrel(matter)
        against = fight.against if fight else []
        inside = template.box == "labelled"
        if guest:
            pen.presented_by([guest.name])
            pen.para(f"{guest.name}, {guest.title}", label=rng.choice(["Föredragande:", "Föredras av:"]), tight=True)
        if template.first:
            self.decision(matter.acts, against)
        if template.story and (matter.talk or matter.reports):
            pen.label(template.story)
        if rng.random() < 0.5:
            pen.together([*matter.talk, *matter.reports])
        else:
            pen.each([*matter.talk, *matter.reports])
        if fight:
            pen.label(template.moved)
            pen.each(fight.moved, tight=True)
            pen.label(template.course)
            pen.each(fight.put, tight=True)
            if fight.vote:
                pen.label(template.vote)
                pen.each(fight.vote, tight=True)
                ballots(pen, rng, fight)
        if not template.first:
            self.decision(matter.acts, against)
        if matter.tasks:
            pen.each(matter.tasks)
        if against and not inside:
            pen.label(template.dissent)
            pen.each(against, tight=True)


def _head(pen: Scribe, told: UplandKit, body: str, owner: str, number: str) -> None:
    """The top of the first page."""
    rng, day = told.rng, told.when.stated()
    pen.truth.organisation = owner
    shape = rng.randint(0, 3)
    place, time = rng.choice(["Plats", "Lokal", "Sammanträdeslokal"]), rng.choice(["Tid", "Tidpunkt"])
    if shape == 0:
        pen.para(owner, tight=True)
        pen.title(rng.choice(["Protokoll", "PROTOKOLL", "Beslutsprotokoll"]))
        pen.table([], [[say("Organ"), say(body)], [say("Datum"), say(day)], [say(time), say(hours(told))], [say(place), say(told.room)]], widths=(1, 3))
    elif shape == 1:
        pen.title(fill("Protokoll {b} {d}", b=body, d=day))
        pen.para(owner, tight=True)
        pen.rows([(time, [say(hours(told))]), (place, [say(told.room)])])
    elif shape == 2:
        pen.para(f"{owner}    Protokoll nr {number}", tight=True)
        pen.title(f"{body}, protokoll")
        pen.para(day, ", ", hours(told), label=f"{time}:", tight=True)
        pen.para(told.room, label=f"{place}:", tight=True)
    else:
        pen.title("Protokoll")
        pen.section(body)
        pen.para(owner, tight=True)
        pen.rows([("Sammanträdesdag", [say(day)]), (time, [say(hours(told))]), (place, [say(told.room)])])
    sat(pen, told)


def _start(told: UplandKit, certifiers: list[Person], count: int) -> list[Matter]:
    rng, own = told.rng, told.own
    names = " och ".join(one.with_party if rng.random() < 0.4 else one.name for one in certifiers)
    chosen = Matter(say(rng.choice(["Val av justerare", "Justering", "Protokollsjustering"])), kind="formal")
    chosen.acts = [
        passed(
            rng,
            own,
            "elect",
            "{o} utser {n} att tillsammans med ordföranden justera protokollet.",
            "Att jämte ordföranden justera protokollet utses {n}.",
            "{n} väljs att justera dagens protokoll.",
            "Till att justera utses {n}.",
            who=names,
        )
    ]
    listed = Matter(say(rng.choice(["Föredragningslista", "Godkännande av dagordning", "Dagordning"])), kind="formal")
    listed.acts = [
        passed(
            rng,
            own,
            "approve",
            "Föredragningslistan godkänns.",
            "{o} fastställer föredragningslistan.",
            "Dagordningen fastställs i utsänt skick.",
            "{o} godkänner dagordningen med tillägg av en extra fråga.",
        )
    ]
    before = Matter(say(rng.choice(["Föregående protokoll", "Anmälan av föregående protokoll"])), kind="formal")
    day = told.when.day(told.when.ago(25, 80))
    text, kind = rng.choice(
        [
            ("Protokollet från {d} läggs till handlingarna.", "note"),
            ("{o} godkänner protokollet från {d}.", "approve"),
            ("{o} lägger protokollet från sammanträdet {d} till handlingarna.", "note"),
        ]
    )
    before.acts = [dated(text, day, own, kind)]
    return [chosen, listed, before][:count]


def _end(told: UplandKit, pen: Scribe) -> Matter:
    """The meetings to come."""
    days = following(told, told.rng.choice([1, 1, 2]))
    out = Matter(say(told.rng.choice(["Nästa sammanträde", "Kommande sammanträden"])), kind="formal")
    if len(days) == 1:
        out.talk = [Told(fill(told.rng.choice(["{o} sammanträder härnäst {d}.", "Nästa sammanträde äger rum {d}."]), d=days[0][0], o=told.own))]
    else:
        out.talk = [Told(said) for said, _ in days]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    shown, sign = rng.choice(NUMBERS)
    template = Template(rng, own)
    told = upland(rng, words.NAMES, own)
    told.stock(talk=words.TALK, acts=words.CLAUSES if template.claused else words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked: list[Subject] = drawn(rng, words.SUBJECTS, 6, 11)
    first = rng.choice([1, 1, 1, rng.randint(12, 140)])
    opening = rng.choice([2, 3, 3])
    numbers = [str(first + i) for i in range(len(picked) + opening + 1)]
    panel = Panel(told, rng.randint(7, 11), numbers, sign, homes=False, titles=words.TITLES, keeper=words.KEEPERS)
    told.doers = [*(seat.who.name for seat in panel.officers[:3]), "förvaltningen", "presidiet", "ekonomichefen", "sjukhuschefen"]
    certifiers = [seat.who for seat in rng.sample([one for one in panel.members[1:] if one not in panel.parted], rng.choice([1, 1, 2]))]
    style = habits(rng, number=shown, apart=sign == "ärende" and rng.random() < 0.35)
    pen = Scribe(replace(style, boxed=style.boxed or template.box == "box"))
    truth = pen.truth
    owner = f"Region {rng.choice(SHIRES)}"
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, panel.chair.name, [panel.keeper.name], [one.name for one in certifiers]
    _head(pen, told, body, owner, f"{rng.randint(1, 11)}/{told.day.year}")
    start, end = _start(told, certifiers, opening), _end(told, pen)
    topics = [len(start) + i for i, one in enumerate(picked) if one.kind == "topic"]
    guests: dict[int, Person] = {}
    for at, seat in zip(rng.sample(topics, min(len(topics), 2)), range(2), strict=False):
        guests[at] = panel.limit(seat, numbers[at]).who
    if rng.random() < 0.5:
        pen.para(" och ".join(one.name for one in certifiers), label=rng.choice(["Justerare:", "Utsedd att justera:"]), tight=True)
    people(pen, panel)
    registry = Registry(rng, rng.choice(["RS", "NSN", "HSN", "SOB"]), told.day.year, ("{l} {y}-{n:05d}", "{l} {y}/{n}", "{l} {n}/{y}"))
    lead = own if template.claused else None
    middle = [matter_of(told, one, lead=lead, talk=(0, 0) if one.kind == "post" else (1, 4)) for one in picked]
    writer = Writer(pen, told, template, panel)
    cased = rng.random() < 0.7
    for at, (number, matter) in enumerate(zip(numbers, [*start, *middle, end], strict=False)):
        case: Said | None = None
        if cased and matter.kind in {"paper", "pact", "put"} and rng.random() < 0.85:
            case = say(rng.choice(["Dnr ", "Dnr: ", "Diarienummer "]), registry.draw())
        pen.open_item(number, matter.heading, case=case)
        if matter.kind == "formal":
            _formal(pen, template, matter)
        else:
            writer.matter(matter, guests.get(at))
    pen.close_items()
    signed(pen, told, panel.keeper, panel.chair, certifiers)
    head: tuple[Said, ...] = rng.choice([(), (say(owner, "    ", body),), (say(body), say(told.when.stated("iso")))])
    foot = (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}/{n}"])),)
    return Document("", pen.blocks, Furniture(head, foot, first=rng.random() < 0.5), pen.style, truth)


def _formal(pen: Scribe, template: Template, matter: Matter) -> None:
    """A matter of course: its sentence stands alone, or under the label of decisions."""
    if matter.acts and template.box in {"lead", "sentences"} and template.first:
        pen.label(template.label)
    pen.each([*matter.talk, *matter.acts], tight=True)
