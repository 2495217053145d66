"""Notes of a local council for crime prevention: people by where they come from in running text, a round with numbers of two levels, arrows for tasks."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import Person, genitive, joined
from ..matter import Matter, drawn, matter_of
from ..names import Named
from ..scribe import Scribe, following, habits, hours, sat
from ..when import MODERN
from ..words import safety as words

BODIES = (
    ("Lokala brottsförebyggande rådet", "Rådet"), ("Rådet för trygghet och folkhälsa", "Rådet"), ("Trygghetsrådet i {t}", "Trygghetsrådet"), ("BRÅ {t}", "BRÅ"), ("Hälso- och trygghetsgruppen", "Gruppen"), ("Lokala trygghetsgruppen i {t}", "Gruppen"),
)  # fmt: skip
SENDERS = (
    ("Polisen", ("kommunpolis", "områdespolis", "lokalpolisområdeschef")), ("Kommunen", ("säkerhetssamordnare", "folkhälsostrateg", "kommunchef")), ("Räddningstjänsten", ("brandinspektör", "insatsledare")), ("Socialtjänsten", ("enhetschef", "fältsekreterare")),
    ("Skolan", ("rektor", "kurator")), ("Bostadsbolaget", ("förvaltare", "bosocial samordnare")), ("Vårdcentralen", ("distriktssköterska",)), ("Nattvandrarna", ("sammankallande",)),
)  # fmt: skip


class Template:
    """How this secretary writes."""

    def __init__(self, rng: Random) -> None:
        self.arrow = rng.choice(["-> ", "=> ", "Åtgärd: ", "Att göra: ", ">> "])
        self.decision = rng.choice(["Beslut:", "BESLUT:", "Beslut:", ""])
        self.grouped = rng.choice(["lines", "rows", "running"])
        self.merged = rng.random() < 0.5
        self.point = rng.choice(["{}.{}", "{}.{}", "{}:{}"])


def _grouped(pen: Scribe, told: Kit, template: Template, groups: list[tuple[str, list[Person]]], chair: Person) -> None:
    """Those present, under the organisations that sent them."""
    rng = told.rng
    chair_as = rng.choice([", ordförande", " (ordf)", " (ordförande)"])
    titled = rng.random() < 0.6
    word = rng.choice(["Närvarande", "Deltagare", "På plats"][:2])

    def shown(one: Person) -> str:
        known = chair_as if one is chair else f", {one.title}" if titled and one.title else ""
        if template.grouped == "running" and known.startswith(", "):
            known = f" ({known[2:]})"
        far = one.name in remote
        if one is late and one is not chair:
            return f"{one.with_party}{known} från kl. {hour}"
        return one.with_party + known + (" via länk" if far and template.grouped == "running" else ", via länk" if far else "")

    remote = {one.name for _, people in groups for one in people if one is not chair and rng.random() < 0.12}
    late = rng.choice([one for _, people in groups for one in people if one is not chair and one.name not in remote] or [chair]) if rng.random() < 0.4 else None
    hour = told.clock((told.start[0] + 1, rng.choice([0, 5, 15])))
    for home, people in groups:
        for one in people:
            title = chair_as.strip(" ,()") if one is chair else one.title if titled else None
            pen.attends([Attendee(one.name, "member", party=one.party, organisation=home, title=title, remote=True if one.name in remote else None)])
            if one is late and one is not chair:
                pen.truth.attendance[-1].presence, pen.truth.attendance[-1].from_ = "part", hour.replace(".", ":")
    if template.grouped == "rows":
        pen.section(word)
        pen.rows([(home, [say(shown(one)) for one in people]) for home, people in groups])
    elif template.grouped == "lines":
        pen.label(word)
        for home, people in groups:
            pen.para("; ".join(shown(one) for one in people), label=f"{home}:", tight=True)
    else:
        pen.para("; ".join(f"{home}: {joined([shown(one) for one in people])}" for home, people in groups), label=f"{word}:")


def _people(pen: Scribe, told: Kit, template: Template, groups: list[tuple[str, list[Person]]], chair: Person, keeper: Person, away: list[Person]) -> None:
    rng = told.rng
    _grouped(pen, told, template, groups, chair)
    if away:
        pen.para(
            ", ".join(f"{one.name} ({one.home})" for one in away), label=rng.choice(["Meddelat förhinder:", "Ej närvarande:", "Frånvarande:", "Förhinder:"])
        )
        pen.attends([Attendee(one.name, "member", "absent", organisation=one.home) for one in away])
    pen.para(keeper.name, label=rng.choice(["Antecknare:", "Sekreterare:", "Anteckningar förda av:"]))
    pen.attends([Attendee(keeper.name, "secretary")])


def _acts(pen: Scribe, template: Template, matter: Matter) -> None:
    """Decisions with their word before them; then what is to be done, an arrow each."""
    if matter.acts and template.decision:
        pen.together(matter.acts, label=template.decision)
    else:
        pen.each(matter.acts)
    _arrows(pen, template, matter.tasks)


def _arrows(pen: Scribe, template: Template, tasks: list[Told]) -> None:
    for one in tasks:
        pen.tell(Told(say(template.arrow, one.said), one.facts), tight=True)


def _start(told: Kit, by: str) -> list[Matter]:
    rng = told.rng
    first = Matter(say(rng.choice(["Mötet öppnas", "Välkomna!", "Incheckning"])), kind="formal")
    first.talk = [
        Told(
            say(
                rng.choice(
                    [
                        "Kort presentation av alla runt bordet.",
                        "Ordföranden hälsade välkommen, särskilt till dem som är nya.",
                        "Vi börjar med en presentationsrunda.",
                    ]
                )
            )
        )
    ]
    text = rng.choice(["Dagordningen godkänns.", f"{by} godkänner dagordningen.", "Dagordningen godkänns med en extra punkt om helgen."])
    first.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    last = Matter(say(rng.choice(["Förra mötets anteckningar", "Föregående anteckningar"])), kind="formal")
    said = fill(
        rng.choice(["Anteckningarna från {d} läggs till handlingarna.", "Anteckningarna från {d} godkänns.", "{b} godkänner anteckningarna från {d}."]),
        d=told.when.day(told.when.ago(25, 80)),
        b=by,
    )
    last.acts = [Told(said, (Decision(said.text, "note" if "läggs" in said.text else "approve", by=by if said.text.startswith(by) else None),))]
    return [first, last]


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, people: list[Person]) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    story = [*matter.reports, *matter.talk] if rng.random() < 0.5 else [*matter.talk, *matter.reports]
    if matter.kind == "topic" and rng.random() < 0.45:
        who = rng.choice(people)
        pen.presented_by([who.name])
        story.insert(0, Told(say(rng.choice([f"{who.name} informerar.", f"{who.name} redogör för läget.", f"{who.name} visar bilder och berättar."]))))
    if template.merged:
        pen.together(story)
    elif rng.random() < 0.5:
        pen.tell_points(story)
    else:
        pen.each(story)
    _acts(pen, template, matter)


def _round(pen: Scribe, told: Kit, template: Template, number: str) -> None:
    """Each organisation in turn, with a number of its own."""
    rng = told.rng
    told.about = rng.choice(["läget", "helgen", "oron i centrum"])
    pen.open_item(number, say(rng.choice(["Laget runt", "Lägesbild", "Aktuellt läge – rundan", "Rapporter"])))
    for i, name in enumerate(rng.sample(words.ROUND, rng.randint(3, 6))):
        own = template.point.format(number, i + 1)
        pen.open_item(own, say(name), level=2, shown=own)
        talk = [told.tell("talk") for _ in range(rng.randint(1, 2))]
        pen.together(talk) if template.merged else pen.each(talk)
        if rng.random() < 0.35:
            _arrows(pen, template, [told.tell("tasks", given={"to": rng.choice(told.doers)})])


def _left(pen: Scribe, told: Kit, number: str) -> None:
    """What is left to do since before."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Kvar att göra sedan tidigare", "Kvarstående uppgifter", "Inte klart ännu"])))
    pen.tell_points([told.tell("left", given={"to": rng.choice(told.doers)}) for _ in range(rng.randint(2, 4))], rng.choice(["-", "•", "1"]))


def _head(pen: Scribe, told: Kit, body: str) -> None:
    rng, truth = told.rng, pen.truth
    truth.kind, truth.body = "notes", body
    word = rng.choice(["Minnesanteckningar", "Anteckningar", "Mötesanteckningar"])
    if rng.random() < 0.4:
        truth.organisation = f"{genitive(told.home)} kommun"
        pen.para(truth.organisation, tight=True)
    day = told.when.stated()
    if rng.random() < 0.5:
        pen.title(fill(rng.choice(["{w} {b} {d}", "{w} från {b}, {d}", "{w} {b} – {d}"]), w=word, b=body, d=day))
    else:
        pen.title(word)
        pen.title(body, is_title=False)
        pen.para(day, label=rng.choice(["Datum:", "Mötesdatum:"]), tight=True)
    sat(pen, told)
    pen.para(hours(told), label=rng.choice(["Tid:", "Klockslag:"]), tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)


def tell(rng: Random) -> Document:
    template = Template(rng)
    name, by = rng.choice(BODIES)
    told = kit(rng, words.NAMES, own=by, ways=MODERN, years=(2009, 2026))
    told.people = Named(rng)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, left=words.LEFT)
    people = told.people
    chair = people.politician("Kommunen")
    groups = [
        (home, [people.someone(home, rng.choice(titles)) for _ in range(rng.choice([1, 1, 2]))]) for home, titles in rng.sample(SENDERS, rng.randint(4, 7))
    ]
    town = next((one for home, one in groups if home == "Kommunen"), None)
    if town is None:
        groups.insert(0, ("Kommunen", [chair]))
    else:
        town.insert(0, chair)
    away = [people.someone(rng.choice(SENDERS)[0]) for _ in range(rng.choice([0, 1, 1, 2]))]
    keeper, there = people.someone(), [one for _, some in groups for one in some]
    told.doers = ["Polisen", "Bostadsbolaget", there[-1].name, there[1].name, "Säkerhetssamordnaren", "Alla", keeper.name, "Skolan"]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})"])))
    _head(pen, told, name.replace("{t}", told.home))
    pen.truth.chair, pen.truth.secretaries = chair.name, [keeper.name]
    _people(pen, told, template, groups, chair, keeper, away)
    matters = [*_start(told, by), *(matter_of(told, one, by=by, talk=(1, 4)) for one in drawn(rng, words.SUBJECTS, 5, 10))]
    at = rng.choice([2, 2, len(matters)])
    number = 0
    for i, matter in enumerate([*matters, None]):
        if i == at:
            number += 1
            _round(pen, told, template, str(number))
        if matter:
            number += 1
            _item(pen, told, template, str(number), matter, there[1:])
    if rng.random() < 0.5:
        number += 1
        _left(pen, told, str(number))
    pen.open_item(str(number + 1), say(rng.choice(["Nästa möte", "Kommande möten", "Nästa gång"])))
    days = following(told, rng.randint(1, 3))
    pen.points([said for said, _ in days], rng.choice(["", "-"]))
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    pen.para(rng.choice(["Antecknat av", "Vid tangenterna", "Anteckningar:"][::2]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    return Document("", pen.blocks, Furniture((say(rng.choice(["Sida {p}", "{p} av {n}"])),), (), first=False), pen.style, pen.truth)
