"""Notes of a regional development council: topics under capitals without numbers, lines that begin with "Beslut", a log of actions by initials."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Decision, entry, interval
from generated.wording.told import Told

from ..formal import dated, forwarded, passed
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..rosters.council import Council
from ..rosters.growth import people
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..upland import SHIRES, UplandKit, upland
from ..words import growth as words

LIMITS = (" senast {d}", " före {d}", " till {d}", " senast {d}", " innan {d}")


class Template:
    """How a topic is set and how its decision is marked."""

    def __init__(self, rng: Random, own: str) -> None:
        self.way = rng.choice(["line", "line", "bare", "lead", "plain", "arrow"])
        """A line behind a label; a clause behind one; clauses under a line that names the body; sentences alone, or after an arrow."""
        self.label = rng.choice(["Beslut:", "BESLUT:", "Beslut:", f"{own}s beslut:"])
        self.lead = rng.choice(["{o} beslutar", "{o} beslutar:", "{o} beslutade"]).format(o=own)
        self.capitals = rng.random() < 0.8
        self.bulleted = rng.random() < 0.35
        self.task = rng.choice(["", "Åtgärd:", "Fortsättning:", ""])
        self.log = rng.choice(["end", "end", "none"])

    @property
    def claused(self) -> bool:
        return self.way in {"bare", "lead"}


@dataclass
class Deed:
    """A row of the log of actions."""

    task: str
    who: str
    day: Day | None
    state: str | None


def _log(pen: Scribe, told: UplandKit, council: Council, *, initials: bool) -> None:
    """The actions in a table, with their state where the secretary keeps it."""
    rng = told.rng
    stated = rng.random() < 0.5
    who = [*((seat.who.initials if initials else seat.who.name) for seat in council.here[:5]), "Sekretariatet", "Alla"]
    deeds = [
        Deed(
            task,
            " och ".join(rng.sample(who[:3], 2)) if rng.random() < 0.12 else rng.choice(who),
            told.when.day(told.when.ahead()).bare() if rng.random() < 0.8 else None,
            rng.choice(["Ny", "Pågår", "Klar", "Ny"]) if stated else None,
        )
        for task in rng.sample(words.DEEDS, rng.randint(3, 5))
    ]
    title = rng.choice(["Åtgärdslogg", "Att göra", "Aktivitetslista"])
    pen.section(title.upper() if rng.random() < 0.6 else title)
    header = [*(["Nr"] if (numbered := rng.random() < 0.4) else []), "Aktivitet", rng.choice(["Ansvarig", "Vem"]), rng.choice(["Klart", "Senast", "När"])]
    rows: list[list[Said]] = []
    for at, one in enumerate(deeds, 1):
        cells = [say(one.task), say(one.who), say(one.day) if one.day else say("–")]
        rows.append([*([say(str(at))] if numbered else []), *cells, *([say(one.state)] if one.state else [])])
    pen.table([*header, *(["Status"] if stated else [])], rows)
    for one in deeds:
        due, status = (interval(one.day) if one.day else None), "done" if one.state == "Klar" else "open"
        pen.fact(entry("assignments", task=one.task, responsible=one.who, assigned_by=None, due=due, status=status))


def _acts(pen: Scribe, template: Template, acts: list[Told]) -> None:
    if template.way == "lead":
        pen.para(template.lead)
        pen.tell_points(acts, "" if len(acts) == 1 else "-")
        return
    if template.way == "bare" and len(acts) > 1:
        pen.para(template.label)
        pen.tell_points(acts)
        return
    for one in acts:
        if template.way == "plain":
            pen.tell(one)
        elif template.way == "arrow":
            pen.tell(Told(say("→ ", one.said), one.facts))
        else:
            pen.tell(one, label=template.label)


def _differs(rng: Random, council: Council) -> Told:
    """Somebody who is against, or has something noted."""
    who = rng.choice([seat.who for seat in council.here if seat.entry.presence == "present"])
    kind, text = rng.choice(
        [
            ("reservation", "{w} reserverar sig mot beslutet."),
            ("note", "{w} lämnar en protokollsanteckning."),
            ("statement", "{w} lämnar ett särskilt yttrande."),
            ("reservation", "Mot beslutet reserverar sig {w}."),
        ]
    )
    return Told(say(text.format(w=who.with_party)), (entry("dissents", kind=kind, by=[who.name]),))


def _topic(pen: Scribe, told: UplandKit, template: Template, matter: Matter, council: Council) -> None:
    rng = told.rng
    story = [*matter.talk, *matter.reports]
    if template.bulleted:
        pen.tell_points(story)
    elif rng.random() < 0.5:
        pen.together(story)
    else:
        pen.each(story)
    _acts(pen, template, matter.acts)
    first = matter.acts[0].facts[0]
    if pen.truth.kind == "minutes" and isinstance(first, Decision) and first.type == "approve" and rng.random() < 0.2:
        pen.tell(_differs(rng, council))
    if matter.tasks:
        if template.task:
            pen.tell(one_of(matter.tasks), label=template.task)
        else:
            pen.each(matter.tasks)


def _head(pen: Scribe, told: UplandKit, body: str, owner: str) -> None:
    rng, truth, day = told.rng, pen.truth, told.when.stated()
    truth.kind = rng.choice(["notes", "notes", "minutes"])
    word = rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"]) if truth.kind == "notes" else rng.choice(["Protokoll", "Mötesprotokoll"])
    word = word.upper() if rng.random() < 0.3 else word
    shape = rng.randint(0, 3)
    if shape == 0:
        pen.title(f"{word} {body}")
        pen.para(day, label="Datum:", tight=True)
        pen.para(hours(told), label="Tid:", tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    elif shape == 1:
        pen.para(owner, tight=True)
        truth.organisation = owner
        pen.title(word)
        pen.rows([("Möte", [say(body)]), ("Tid", [say(day, ", ", hours(told))]), ("Plats", [say(told.room)])])
    elif shape == 2:
        pen.title(fill("{b}, {w} {d}", b=body, w=word if word.isupper() else word.lower(), d=day))
        pen.para(hours(told), label="Tid:", tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    else:
        pen.table([], [[say(body), say(word)], [say("Datum: ", day), say("Tid: ", hours(told))]], widths=(2, 1))
        truth.title = word
        pen.para(told.room, label="Plats:", tight=True)
    sat(pen, told)


def _start(told: UplandKit, certifier: Person | None) -> list[Matter]:
    rng, own = told.rng, told.own
    opening = Matter(say(rng.choice(["Öppnande", "Inledning", "Välkommen"])), kind="formal")
    opening.talk = [Told(say(rng.choice(["Ordföranden öppnar mötet.", "Ordföranden hälsar välkommen.", "Värdkommunen hälsar välkommen."])))]
    opening.acts = [passed(rng, own, "approve", "Dagordningen godkänns.", "{o} fastställer dagordningen.", "{o} godkänner dagordningen.")]
    if certifier:
        texts = ("{n} utses till justerare.", "{o} utser {n} att justera protokollet.", "Till justerare väljs {n}.")
        opening.acts.append(passed(rng, own, "elect", *texts, who=certifier.name))
    before = Matter(say(rng.choice(["Föregående möte", "Från föregående möte", "Uppföljning"])), kind="formal")
    text, kind = rng.choice(
        [
            ("Anteckningarna från {d} läggs till handlingarna.", "note"),
            ("{o} godkänner anteckningarna från {d}.", "approve"),
            ("Anteckningarna från mötet {d} godkänns utan ändringar.", "approve"),
        ]
    )
    if certifier:
        text = text.replace("Anteckningarna", "Protokollet").replace("anteckningarna", "protokollet")
    before.acts = [dated(text, told.when.day(told.when.ago(25, 90)), own, kind)]
    return [opening, before]


def _ahead(pen: Scribe, told: UplandKit) -> Matter:
    rng = told.rng
    days = following(told, rng.choice([1, 2, 2, 3]))
    out = Matter(say(rng.choice(["Nästa möte", "Kommande möten", "Mötestider"])), kind="formal")
    out.talk = [Told(fill("Nästa möte hålls {d}.", d=days[0][0]))] if len(days) == 1 else [Told(said) for said, _ in days]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


def _signed(pen: Scribe, rng: Random, council: Council, certifier: Person | None) -> None:
    pen.para(rng.choice(["Antecknat av", "Vid anteckningarna", "Vid pennan"]) if pen.truth.kind == "notes" else "Vid protokollet")
    pen.para(council.keeper.who.name, tight=True)
    pen.signs(council.keeper.who.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justeras av"]))
        for one in (council.chair, certifier):
            pen.para(one.name, tight=True)
            pen.signs(one.name)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    place = rng.choice(SHIRES)
    body = body.format(s=place)
    told = upland(rng, words.NAMES, own, years=(2012, 2026), towns=rng.choice([4, 5, 6]))
    template = Template(rng, own)
    told.stock(talk=words.TALK, acts=words.CLAUSES if template.claused else words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = drawn(rng, words.SUBJECTS, 6, 9)
    owner = f"Region {place}"
    homes = [owner, *told.towns, *rng.sample(words.HOMES, rng.randint(0, 3))]
    council = Council(
        told, homes, elected=0.1 if "chefs" in body else rng.choice([0.2, 0.6, 0.9]), titles=words.TITLES, keepers=words.KEEPERS, numbers=[], sign=""
    )
    council.stand_in()
    told.doers = [*(seat.who.name for seat in council.here[:2]), "sekretariatet", "regionkansliet", "presidiet", told.home]
    pen = Scribe(habits(rng, number="{}"))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = body, council.chair.name, [council.keeper.who.name]
    _head(pen, told, body, owner)
    steady = [seat.who for seat in council.here[1:] if seat.entry.presence == "present" and seat.entry.capacity == "member"]
    certifier = rng.choice(steady) if truth.kind == "minutes" and steady else None
    truth.certifiers = [certifier.name] if certifier else []
    topics = [i for i, one in enumerate(picked) if one.kind == "topic"]
    visited: dict[int, Person] = {}
    for i, (title, home) in zip(rng.sample(topics, min(len(topics), rng.choice([0, 1, 1, 2]))), rng.sample(words.VISITORS, 2), strict=False):
        seat = council.invite(str(i), title, home)
        seat.note, seat.entry = "", replace(seat.entry, presence="present", items=None)
        visited[2 + i] = seat.who
    initials = people(pen, council)
    lead = own if template.way == "lead" else None
    middle = [matter_of(told, one, lead=lead, talk=(0, 1) if one.kind == "post" else (1, 4)) for one in picked]
    if rng.random() < 0.4:
        middle.append(Matter(say(rng.choice(["Förslag inför kommande beslut", "Förslag att föra vidare"])), kind="forwarded"))
    for at, matter in enumerate([*_start(told, certifier), *middle, _ahead(pen, told)]):
        pen.open_item(None, matter.heading.shouted() if template.capitals else matter.heading)
        if at in visited:
            guest = visited[at]
            pen.presented_by([guest.name])
            text = rng.choice(["{n}, {h}, presenterar.", "Presentation av {n}, {t}.", "{n} ({h}) föredrar."])
            pen.para(text.format(n=guest.name, t=guest.title, h=guest.home))
        if matter.kind == "formal":
            pen.each([*matter.talk, *matter.acts], tight=True)
        elif matter.kind == "forwarded":
            forwarded(pen, rng, rng.choice(words.NAMES.above), words.FORWARDED)
        else:
            _topic(pen, told, template, matter, council)
    pen.close_items()
    if template.log == "end":
        _log(pen, told, council, initials=initials)
    _signed(pen, rng, council, certifier)
    head: tuple[Said, ...] = rng.choice([(), (say(body),), (say(owner),)])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)
