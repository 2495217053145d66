"""Notes of a network of politicians: attendance by municipality, dated notes, action points beside the matters or in a list."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Assignment, Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import COUNTIES, Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import MODERN
from ..words import circle as words

BODIES = (
    ("Nätverket Norra stråket", "Nätverket"),
    ("Politiskt nätverk för infrastruktur i {c}", "Nätverket"),
    ("Kommunsamverkan {c}", "Nätverket"),
    ("Sydvästra kommunalrådsgruppen", "Gruppen"),
    ("Landsbygdsnätverket i {c}", "Nätverket"),
    ("Samrådsgruppen för länsgränsfrågor", "Samrådsgruppen"),
)
LIMITS = (" senast {d}", " före {d}", " till {d}", " till nästa träff, {d}", " innan {d}", ", klart {d}")


class Circle:
    """Those who came, by municipality, those who did not, and guests."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.homes = told.towns[: rng.randint(4, 6)]
        self.partied = rng.random() < 0.6
        self.members = [self._member(told, home) for home in self.homes for _ in range(rng.choice([1, 1, 2, 3]))]
        self.members[0] = Person(self.members[0].name, self.members[0].party, self.homes[0])
        self.away = [self._member(told, rng.choice(told.towns)) for _ in range(rng.randint(0, 3))]
        self.guests = [
            people.someone(rng.choice(["SKR", "Trafikverket", "Länsstyrelsen", "Tillväxtverket", "Region Mälsjö"])) for _ in range(rng.randint(0, 2))
        ]
        self.keeper = people.someone(rng.choice([None, "kansliet"]), rng.choice(["processledare", "samordnare", "sekreterare"]))

    def _member(self, told: Kit, home: str) -> Person:
        rng = told.rng
        one = told.people.politician(home)
        title = rng.choice(["kommunalråd", "oppositionsråd", None, None])
        return Person(one.name, one.party if self.partied else None, home, title)


def _shown(one: Person, chair: Person, limits: dict[str, tuple[str, dict[str, object]]]) -> str:
    text = one.with_party + (f", {one.title}" if one.title else "")
    if one is chair:
        text += " (ordförande)"
    if one.name in limits:
        text += f" ({limits[one.name][0]})"
    return text


def _limits(told: Kit, circle: Circle, word: str, last: int) -> dict[str, tuple[str, dict[str, object]]]:
    """Who came late or left early, by the clock or by item."""
    rng = told.rng
    out: dict[str, tuple[str, dict[str, object]]] = {}
    for one in circle.members[2:]:
        if rng.random() > 0.15:
            continue
        if word and rng.random() < 0.5:
            at = rng.randint(2, last - 1)
            first, end = rng.choice([(1, at), (at, last)])
            out[one.name] = (f"{word} {first}–{end}", {"items": [str(n) for n in range(first, end + 1)]})
            continue
        hour = told.clock((told.start[0] + 1, rng.choice([0, 15, 20])))
        came = rng.random() < 0.5
        shown = rng.choice(["från kl. {}", "anslöt kl. {}"]) if came else rng.choice(["till kl. {}", "lämnade kl. {}"])
        out[one.name] = (shown.format(hour), {"from_" if came else "to": hour.replace(".", ":")})
    return out


def _people(pen: Scribe, told: Kit, circle: Circle, word: str, last: int) -> None:
    """A line for each municipality."""
    rng, limits = told.rng, _limits(told, circle, word, last)
    groups = [(home, [one for one in circle.members if one.home == home]) for home in circle.homes]
    chair = circle.members[0]
    pen.label(rng.choice(["Närvarande", "Deltagare", "Närvaro", "Medverkande kommuner"]))
    kind = rng.randint(0, 2)
    if kind == 0:
        pen.rows([(home, [say(_shown(one, chair, limits)) for one in people]) for home, people in groups])
    elif kind == 1:
        for home, people in groups:
            between = "; " if any(one.title or one.name in limits for one in people) else ", "
            pen.para(between.join(_shown(one, chair, limits) for one in people), label=f"{home}:", tight=True)
    else:
        pen.table(
            ["Kommun", rng.choice(["Namn", "Deltagare"])],
            [[say(home), say(_shown(one, chair, limits))] for home, people in groups for one in people],
        )
    for one in circle.members:
        told_of = Attendee(one.name, "member", party=one.party, organisation=one.home, title="ordförande" if one is chair else one.title)
        for name, value in (limits[one.name][1] | {"presence": "part"} if one.name in limits else {}).items():
            setattr(told_of, name, value)
        pen.attends([told_of])
    mark = rng.choice(["", "-"])
    for label, people, capacity, presence in (
        (rng.choice(["Förhinder", "Anmält förhinder", "Ej närvarande"]), circle.away, "member", "absent"),
        (rng.choice(["Gäster", "Inbjudna gäster"]), circle.guests, "guest", "present"),
    ):
        if people:
            pen.label(label)
            pen.points([say(f"{one.with_party}{f', {one.title}' if one.title else ''}, {one.home}") for one in people], mark)
            pen.attends([Attendee(one.name, capacity, presence, one.party, one.home, one.title) for one in people])


def _start(told: Kit, own: str) -> list[Matter]:
    rng = told.rng
    agenda = Matter(say(rng.choice(["Välkommen och dagordning", "Inledning", "Mötet öppnas"])), kind="formal")
    agenda.talk = [Told(say(rng.choice(["Värdkommunen hälsar välkommen.", "Kort presentation av alla runt bordet."])))]
    text = rng.choice(["Dagordningen godkänns.", "{o} godkänner dagordningen.", "Dagordningen fastställs med en övrig punkt."]).format(o=own)
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=own if text.startswith(own) else None),))]
    last = Matter(say(rng.choice(["Förra mötets anteckningar", "Sedan sist", "Föregående minnesanteckningar"])), kind="formal")
    said = fill(rng.choice(["Anteckningarna från {d} godkänns.", "Anteckningarna från {d} läggs till handlingarna."]), d=told.when.day(told.when.ago(30, 100)))
    last.acts = [Told(said, (Decision(said.text, "approve" if "godkänns" in said.text else "note"),))]
    return [agenda, last]


class Template:
    """How actions, decisions and dated notes are set."""

    def __init__(self, rng: Random) -> None:
        self.action = rng.choice(["Åtgärd: {t}. Ansvarig: {w}.", "Att göra: {t}. Vem: {w}.", "Uppgift: {t}. Ansvarig: {w}."])
        self.day = rng.choice([" Klart: {d}.", " Klart senast {d}.", " När: {d}."])
        self.beside = rng.random() < 0.5
        """Actions stand with their matters, not in a list at the end."""
        self.decision = rng.choice(["Beslut:", "Beslut", "Slutsats och beslut", ""])
        self.pointed = rng.random() < 0.6
        self.arrow = rng.choice(["»", "-", "•", "»"])
        self.dated = rng.choice(["{d}: {t}", "{d} – {t}", "{d} {t}"])


def _action(told: Kit, circle: Circle, left: list[str]) -> tuple[str, str, Day | None]:
    due = told.when.day(told.when.ahead(10, 90)).bare() if told.rng.random() < 0.8 else None
    who = told.rng.choice([*(one.name for one in circle.members[:4]), "Kansliet", "Presidiet", circle.keeper.name])
    return left.pop(), who, due


def _told_action(template: Template, action: tuple[str, str, Day | None]) -> Told:
    task, who, due = action
    said = fill(template.action, t=task, w=who)
    if due:
        said = say(said, fill(template.day, d=due))
    return Told(said, (Assignment(task, who, None, due),))


def _item(pen: Scribe, told: Kit, template: Template, number: str | None, matter: Matter, guest: Person | None, action: Told | None) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    if guest:
        pen.presented_by([guest.name])
        pen.para(rng.choice(["{n}, {h}, presenterar.", "{n} ({h}) föreläser.", "{n} från {h} berättar."]).format(n=guest.name, h=guest.home))
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if matter.kind == "topic" and rng.random() < 0.4:
        days = sorted(told.when.ago() for _ in range(rng.randint(2, 3)))
        way = rng.choice(["iso", "slashed_year", "full"])
        notes = [fill(template.dated, d=told.when.day(day, way).bare(), t=told.tell("dated").said) for day in days]
        pen.each(story)
        pen.points(notes, rng.choice(["-", "•", ""]))
    elif template.pointed and len(story) > 1:
        pen.tell_points(story)
    else:
        pen.each(story)
    if template.decision and matter.kind != "formal":
        pen.label(template.decision)
    pen.each(matter.acts, tight=bool(template.decision))
    if matter.tasks:
        pen.tell_points(matter.tasks, template.arrow)
    if action:
        pen.tell(action)


def _listed(pen: Scribe, told: Kit, template: Template, actions: list[tuple[str, str, Day | None]]) -> None:
    """The action points in a list of their own."""
    rng = told.rng
    pen.section(rng.choice(["Sammanfattning av åtgärder", "Aktiviteter till nästa träff", "Att göra"]))
    if rng.random() < 0.5:
        pen.table(
            rng.choice([["Åtgärd", "Ansvarig", "Klart"], ["Uppgift", "Vem", "Senast"]]),
            [[say(task), say(who), say(due) if due else say("")] for task, who, due in actions],
        )
        for task, who, due in actions:
            pen.fact(Assignment(task, who, None, due))
    else:
        pen.tell_points([_told_action(template, one) for one in actions], rng.choice(["-", "1", "•"]))


def _head(pen: Scribe, told: Kit, body: str) -> None:
    rng = told.rng
    word = rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    day = told.when.stated()
    if rng.random() < 0.4:
        pen.title(fill("{w} {b}, {d}", w=word, b=body, d=day))
        pen.para(hours(told), label="Tid:", tight=True)
    else:
        if rng.random() < 0.5:
            pen.para(body, tight=True)
            pen.title(word)
        else:
            pen.title(f"{word} från möte med {body}")
        pen.para(day, ", ", hours(told), label=rng.choice(["Tid:", "När:", "Datum:"]), tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Plats:", "Lokal:"]), tight=True)
    sat(pen, told)


def tell(rng: Random) -> Document:
    name, own = rng.choice(BODIES)
    told = kit(rng, words.NAMES, own=own, ways=MODERN, towns=7)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, dated=words.DATED)
    told.when.limits = LIMITS
    circle, template, body = Circle(told), Template(rng), name.replace("{c}", rng.choice(COUNTIES))
    told.doers = [*(one.name for one in circle.members[:3]), "Kansliet", "Alla", circle.members[1].home or "Alla"]
    number, word = rng.choice([(None, ""), (None, ""), ("{}.", "punkt"), ("{}", "punkt"), ("{})", "punkt")])
    pen = Scribe(habits(rng, number=number or "{}"))
    truth = pen.truth
    truth.kind, truth.body, truth.chair, truth.secretaries = "notes", body, circle.members[0].name, [circle.keeper.name]
    picked = drawn(rng, words.SUBJECTS, 6, 12)
    _head(pen, told, body)
    _people(pen, told, circle, word, len(picked) + 3)
    pen.para(f"{circle.keeper.name}, {circle.keeper.title}", label=rng.choice(["Antecknare:", "Anteckningar förda av:", "Sekreterare:"]))
    pen.attends([Attendee(circle.keeper.name, "secretary", title=circle.keeper.title)])
    middle = [matter_of(told, one, by=own, talk=(1, 3)) for one in picked]
    left = rng.sample(list(words.POINTS), len(words.POINTS))
    visits = dict(zip([i for i, one in enumerate(middle) if one.kind == "topic"], circle.guests, strict=False))
    for i, matter in enumerate([*_start(told, own), *middle]):
        action = _told_action(template, _action(told, circle, left)) if template.beside and i > 1 and left and rng.random() < 0.5 else None
        _item(pen, told, template, str(i + 1) if number else None, matter, visits.get(i - 2), action)
    pen.open_item(str(len(middle) + 3) if number else None, say(rng.choice(["Nästa möte", "Kommande träffar", "Nästa träff"])))
    days = following(told, rng.randint(1, 3))
    pen.points([said for said, _ in days])
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    if not template.beside:
        _listed(pen, told, template, [_action(told, circle, left) for _ in range(rng.randint(2, 5))])
    pen.para(rng.choice(["Vid anteckningarna", "Vid pennan", "Antecknat av"]))
    pen.para(circle.keeper.name, tight=True)
    pen.signs(circle.keeper.name)
    mark: Said = say(rng.choice(["{p}", "Sida {p} av {n}", "{p} ({n})"]))
    return Document("", pen.blocks, Furniture(() if rng.random() < 0.3 else (mark,), (), first=rng.random() < 0.5), pen.style, truth)
