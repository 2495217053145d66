"""Notes of a steering group for care agreements: positions, recommendations and commissions under heads of their own, an overview of agreements in a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Agreement, Decision, Fact, entry, interval
from generated.wording.told import Told

from ..formal import dated, passed
from ..land import Person, genitive
from ..matter import KINDS, Matter, Subject, drawn, matter_of
from ..rosters.accord import people
from ..rosters.council import Council
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact, Value
from ..upland import SHIRES, UplandKit, upland
from ..words import accord as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", " inför mötet {d}", " till {d}")
STATES = (("Gäller", "in_force"), ("Under revidering", "revised"), ("Utvärderas", "evaluated"), ("Förslag på remiss", "proposed"))


class Template:
    """How the template sets what the group has come to."""

    def __init__(self, rng: Random, own: str) -> None:
        self.shape = rng.choice(["heads", "heads", "run_in", "rows", "one"])
        """Each kind under its own head, behind a label, beside labels, or all under one head."""
        self.position = rng.choice(["Ställningstagande", f"{own}s ställningstagande", "Beslut"])
        self.advice = rng.choice(["Rekommendation", "Rekommendation till huvudmännen", "Rekommendationer"])
        self.order = rng.choice(["Uppdrag", "Uppdrag", "Beslutade uppdrag"])
        self.next = rng.choice(["Fortsatt arbete", "Nästa steg", "Vidare hantering"])
        self.talk = rng.choice(["Information", "Bakgrund och diskussion", "", ""])
        self.tail = rng.choice(["table", "none", "none"])

    def label(self, told: Told) -> str:
        kind = next((fact.type for fact in told.facts if isinstance(fact, Decision)), "")
        return {"assign": self.order, "recommend": self.advice}.get(kind, self.position)


def _acts(told: UplandKit, subject: Subject) -> list[Told]:
    """What the group comes to: a position, a recommendation or both, and perhaps a commission."""
    rng = told.rng
    given: dict[str, Value] = {"by": told.own, "thing": subject.thing, "about": subject.about}
    out: list[Told] = []
    if subject.kind == "pact":
        given["pact"], given["about"] = Pact(subject.thing, subject.about), "införandet"
        fate = rng.random()
        if fate < 0.6:
            out.append(told.tell("positions", eventful=True, given=given))
        if fate > 0.4:
            out.append(told.tell("advice", eventful=True, given=given))
    else:
        if subject.kind == "post":
            given["who"], given["post"] = told.people.name(), subject.thing
        kinds = [kind for kind in KINDS[subject.kind](rng) if kind not in {"assign", "propose"}]
        out.append(told.tell("positions", *(kinds or ["note"]), given=given))
    if subject.kind in {"pact", "topic", "paper"} and rng.random() < 0.35:
        out.append(told.tell("orders", given=given))
    return out


def _came_to(pen: Scribe, template: Template, acts: list[Told]) -> None:
    """The acts where the template has them."""
    if template.shape == "rows":
        groups = {label: [one for one in acts if template.label(one) == label] for label in dict.fromkeys(template.label(one) for one in acts)}
        pen.rows([(label, [one.said for one in told]) for label, told in groups.items()])
        for told in groups.values():
            for one in told:
                for fact in one.facts:
                    pen.fact(fact)
        return
    last = ""
    for one in acts:
        label = template.position if template.shape == "one" else template.label(one)
        if template.shape == "run_in":
            pen.tell(one, label=f"{label}:")
            continue
        if label != last:
            pen.label(label)
            last = label
        pen.tell(one, tight=True)


@dataclass
class Deed:
    """A task with its doer and day in cells of their own."""

    task: str
    who: str
    day: Day | None

    def fact(self) -> Fact:
        return entry("assignments", task=self.task, responsible=self.who, assigned_by=None, due=interval(self.day) if self.day else None, status="open")


def _deeds(pen: Scribe, told: UplandKit, council: Council) -> None:
    """A table of what is to be done, at the end."""
    rng = told.rng
    who = [*(seat.who.name for seat in council.here[:3]), "Processledaren", "Redaktionsgruppen", council.homes[0]]
    deeds = [
        Deed(task, rng.choice(who), told.when.day(told.when.ahead()).bare() if rng.random() < 0.8 else None)
        for task in rng.sample(words.DEEDS, rng.randint(2, 4))
    ]
    pen.section(rng.choice(["Att göra", "Åtgärdslista", "Sammanställning av åtgärder"]))
    header = [rng.choice(["Vad", "Aktivitet"]), rng.choice(["Vem", "Ansvarig"]), rng.choice(["När", "Klart senast"])]
    pen.table(header, [[say(one.task), say(one.who), say(one.day) if one.day else say("–")] for one in deeds])
    for one in deeds:
        pen.fact(one.fact())


def _overview(pen: Scribe, told: UplandKit) -> None:
    """Agreements with their terms and how they stand, in a table."""
    rng, year = told.rng, told.day.year
    way = rng.choice(["iso", "full"])
    rows, facts = [], []
    for name in rng.sample(words.REGISTER, rng.randint(3, 5)):
        state, event = rng.choice(STATES)
        start = date(year - rng.randint(1, 6), rng.choice([1, 1, 4, 7, 9]), 1)
        end = date(year + rng.randint(1, 3), rng.choice([12, 12, 6]), 30)
        end = end.replace(day=31) if end.month == 12 else end
        open_end = rng.random() < 0.3
        begun = event == "in_force"
        first: Said = say(told.when.day(start, way).bare()) if begun else say("–")
        last: Said = say("tills vidare" if begun else "–") if open_end or not begun else say(told.when.day(end, way).bare())
        rows.append([say(name), first, last, say(state)])
        facts.append(Agreement(name.casefold(), name, event, start if begun else None, None if open_end or not begun else end))
    pen.table([rng.choice(["Avtal", "Dokument", "Överenskommelse"]), "Gäller från", "Gäller till", rng.choice(["Status", "Läge"])], rows, widths=(4, 2, 2, 2))
    for fact in facts:
        pen.fact(fact)


def _head(pen: Scribe, told: UplandKit, body: str) -> None:
    rng, truth, day = told.rng, pen.truth, told.when.stated()
    truth.kind = rng.choice(["notes", "notes", "minutes"])
    word = rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"]) if truth.kind == "notes" else "Protokoll"
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.title(f"{word} {body}")
        rows = [("Datum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])]
    elif shape == 1:
        pen.title(f"{body} – {word.lower()}")
        rows = [(rng.choice(["Tid", "Mötestid"]), [say(day, ", ", hours(told))]), ("Lokal", [say(told.room)])]
    else:
        pen.title(word)
        pen.section(body)
        rows = [("Dag och tid", [say(day, " ", hours(told))]), ("Plats", [say(told.room)])]
    if rng.random() < 0.5:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _start(told: UplandKit, certifier: Person | None) -> list[Matter]:
    rng, own = told.rng, told.own
    opening = Matter(say(rng.choice(["Inledning", "Mötet öppnas", "Välkomna"])), kind="formal")
    opening.talk = [Told(say(rng.choice(["Ordföranden hälsar alla välkomna.", "En kort presentationsrunda genomförs.", "Ordföranden öppnar mötet."])))]
    opening.acts = [passed(rng, own, "approve", "Dagordningen fastställs.", "{o} godkänner dagordningen.", "Föreslagen dagordning godkänns.")]
    if certifier:
        texts = ("{n} utses att justera protokollet.", "{o} utser {n} till justerare.", "Till justerare utses {n}.")
        opening.acts.append(passed(rng, own, "elect", *texts, who=certifier.name))
    before = Matter(say(rng.choice(["Föregående möte", "Uppföljning av föregående möte"])), kind="formal")
    text, kind = rng.choice([("Anteckningarna från mötet {d} godkänns.", "approve"), ("{o} lägger anteckningarna från {d} till handlingarna.", "note")])
    if certifier:
        text = text.replace("Anteckningarna", "Protokollet").replace("anteckningarna", "protokollet")
    before.acts = [dated(text, told.when.day(told.when.ago(25, 90)), own, kind)]
    return [opening, before]


def _ahead(pen: Scribe, told: UplandKit) -> Matter:
    days = following(told, told.rng.randint(1, 3))
    out = Matter(say(told.rng.choice(["Kommande möten", "Nästa möte", "Mötestider"])), kind="formal")
    out.talk = [Told(fill("Gruppen träffas {d}.", d=days[0][0]))] if len(days) == 1 else [Told(said) for said, _ in days]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


class Writer:
    """Writes the items of one meeting."""

    def __init__(self, pen: Scribe, told: UplandKit, template: Template, council: Council) -> None:
        self.pen, self.told, self.template, self.council = pen, told, template, council

    def body(self, subject: Subject, number: str) -> None:
        """What stands under a heading."""
        pen, template, rng = self.pen, self.template, self.told.rng
        guest = self.council.guests.get(number)
        if guest:
            pen.presented_by([guest.who.name])
            pen.para(
                rng.choice(["{n}, {t}, redogör för läget.", "{n}, {h}, presenterar.", "Föredragning av {n}."]).format(
                    n=guest.who.name, t=guest.who.title, h=guest.who.home
                )
            )
        matter = matter_of(self.told, subject, talk=(0, 1) if subject.kind == "post" else (1, 3), acts=False)
        if template.talk and (matter.talk or matter.reports):
            pen.label(template.talk)
        if rng.random() < 0.5:
            pen.together([*matter.talk, *matter.reports])
        else:
            pen.each([*matter.talk, *matter.reports])
        _came_to(pen, template, _acts(self.told, subject))
        if matter.tasks:
            if template.shape in {"heads", "one"}:
                pen.label(template.next)
            pen.each(matter.tasks, tight=template.shape in {"heads", "one"})


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = upland(rng, words.NAMES, own, years=(2010, 2026), towns=rng.choice([4, 5, 6]))
    told.stock(
        talk=words.TALK,
        positions=words.POSITIONS,
        advice=words.ADVICE,
        orders=words.ORDERS,
        reports=words.REPORTS,
        pacts=words.PACTS,
        tasks=words.TASKS,
    )
    told.when.limits = LIMITS
    template = Template(rng, own)
    picked = drawn(rng, words.SUBJECTS, 6, 9)
    pacts, rest = [one for one in picked if one.kind == "pact"], [one for one in picked if one.kind != "pact"]
    grouped, listed = len(pacts) > 1 and rng.random() < 0.4, rng.random() < 0.5
    count = (1 + len(rest) if grouped else len(picked)) + listed + 3
    numbers = [str(i + 1) for i in range(count)]
    whole = rng.random() < 0.5
    homes = [f"Region {rng.choice(SHIRES)}", *(f"{genitive(town)} kommun" if whole else town for town in told.towns)]
    council = Council(told, homes, elected=0.75, titles=words.TITLES, keepers=words.KEEPERS, numbers=numbers, sign="punkt")
    council.stand_in()
    told.doers = [*(seat.who.name for seat in council.here[:2]), "processledaren", "redaktionsgruppen", "avtalssekreteraren"]
    shown = rng.choice(["{}.", "{}", "{}.", "{})"])
    pen = Scribe(habits(rng, number=shown))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = body, council.chair.name, [council.keeper.who.name]
    _head(pen, told, body)
    steady = [seat.who for seat in council.here[1:] if seat.entry.presence == "present" and seat.entry.capacity == "member"]
    certifier = rng.choice(steady) if truth.kind == "minutes" and steady else None
    truth.certifiers = [certifier.name] if certifier else []
    single = rest if grouped else picked
    _invite(rng, council, single, numbers[2 + grouped :])
    people(pen, council)
    left = iter(numbers)
    for matter in _start(told, certifier):
        pen.open_item(next(left), matter.heading)
        pen.each([*matter.talk, *matter.acts], tight=True)
    writer = Writer(pen, told, template, council)
    if grouped:
        group = next(left)
        pen.open_item(group, say(rng.choice(["Avtal och överenskommelser", "Länsgemensamma avtal", "Avtalsfrågor"])))
        for i, subject in enumerate(pacts, 1):
            number = f"{group}.{i}"
            pen.open_item(number, say(subject.heading), level=2, shown=number)
            writer.body(subject, number)
    for subject in single:
        number = next(left)
        pen.open_item(number, say(subject.heading))
        writer.body(subject, number)
    if listed:
        pen.open_item(next(left), say(rng.choice(["Avtalsöversikt", "Översikt över gällande avtal", "Avtalskatalog"])))
        _overview(pen, told)
    ahead = _ahead(pen, told)
    pen.open_item(next(left), ahead.heading)
    pen.each(ahead.talk, tight=True)
    pen.close_items()
    if template.tail == "table":
        _deeds(pen, told, council)
    _signed(pen, rng, council, certifier)
    head: tuple[Said, ...] = rng.choice([(), (say(body),)])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)


def _invite(rng: Random, council: Council, single: list[Subject], numbers: list[str]) -> None:
    """Guests at some of the items."""
    at = [i for i, one in enumerate(single) if one.kind in {"topic", "pact"}]
    for i, (title, home) in zip(rng.sample(at, min(len(at), rng.choice([0, 1, 2]))), rng.sample(words.VISITORS, 2), strict=False):
        council.invite(numbers[i], title, home)


def _signed(pen: Scribe, rng: Random, council: Council, certifier: Person | None) -> None:
    pen.para(rng.choice(["Antecknat av", "Vid anteckningarna", "Anteckningar förda av"]) if pen.truth.kind == "notes" else "Vid protokollet")
    pen.para(council.keeper.who.name, tight=True)
    pen.signs(council.keeper.who.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat"]))
        for one in (council.chair, certifier):
            pen.para(one.name, tight=True)
            pen.signs(one.name)
