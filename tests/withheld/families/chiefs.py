"""Notes of a network of chiefs: bullets under numbered points, people by their initials, a list of actions at the end."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Assignment, Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import COUNTIES, Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import filled
from ..words import chiefs as words

BODIES = (
    ("Äldreomsorgschefer i {c}", "Gruppen"), ("Chefsnätverket vård och omsorg", "Nätverket"), ("IFO-chefsnätverket {c}", "Nätverket"), ("Biblioteks- och kulturchefsnätverket", "Nätverket"),
    ("Verksamhetschefer funktionsstöd, {c}", "Gruppen"), ("Digitaliseringsnätverket", "Nätverket"), ("Chefsgruppen för hemsjukvård", "Chefsgruppen"),
)  # fmt: skip


def _people(pen: Scribe, told: Kit, members: list[Person], guests: dict[Person, str | None], away: list[Person], keeper: Person) -> None:
    """Everyone on a line, or in one row, with initials in brackets."""
    rng = told.rng
    comma = rng.choice([", ", " – ", ", "])
    chair_as = rng.choice([", ordförande", ", ordf"])

    def line(person: Person, after: str = "") -> Said:
        return say(f"{person.name} ({person.initials}){comma}{person.home}", after)

    lines = [line(one, chair_as if i == 0 else "") for i, one in enumerate(members)]
    limit = rng.choice([", punkt {}", ", p. {}"])
    lines += [line(one, (limit.format(number) if number else "") + " (gäst)") for one, number in guests.items()]
    lines.append(line(keeper, " (antecknar)"))
    people = [Attendee(one.name, "member", organisation=one.home, title=chair_as[2:] if i == 0 else None) for i, one in enumerate(members)]
    people += [
        Attendee(one.name, "guest", "part" if number else "present", organisation=one.home, items=[number] if number else None)
        for one, number in guests.items()
    ]
    people.append(Attendee(keeper.name, "secretary", organisation=keeper.home))
    if rng.random() < 0.65:
        pen.label(rng.choice(["Med på mötet", "Deltagare", "Närvarande", "På plats:"][:3]))
        pen.points(lines, rng.choice(["", "•", "-"]))
    else:
        pen.para(*[part for i, one in enumerate(lines) for part in (("; ", one) if i else (one,))], label=rng.choice(["Närvarande:", "Deltagare:"]))
    pen.attends(people)
    if away:
        pen.para("; ".join(line(one).text for one in away), label=rng.choice(["Frånvarande:", "Förhinder:", "Ej närvarande:"]))
        pen.attends([Attendee(one.name, "member", "absent", organisation=one.home) for one in away])


def _listed(told: Kit, doers: list[str]) -> list[tuple[Said, Assignment]]:
    """The actions at the end, each a line: what, who, by when."""
    rng, out, used = told.rng, [], set()
    shape = rng.choice(["{t} – {w}{d}", "{t} ({w}){d}", "{t}. Ansvarig: {w}{d}", "{w}: {t}{d}"])
    for _ in range(rng.randint(3, 6)):
        form = told.decks["listed"].draw()
        task = filled(form, {name: told.supply(name) for name in form.fields}).said
        if task.text in used:
            continue
        used.add(task.text)
        due = told.when.day(told.when.ahead(10, 80)) if rng.random() < 0.75 else None
        who = rng.choice(doers)
        words_due = fill(", senast {d}", d=due) if due else say()
        out.append((fill(shape, t=task, w=who, d=words_due), Assignment(task.text, who, None, due)))
    return out


def _actions(pen: Scribe, told: Kit, doers: list[str]) -> None:
    rng = told.rng
    pen.section(rng.choice(["Åtgärdslista", "Att göra till nästa gång", "Actionlista", "Vem gör vad?"]))
    listed = _listed(told, doers)
    if rng.random() < 0.6:
        pen.points([said for said, _ in listed], rng.choice(["-", "•", "1"]))
    else:
        pen.table(
            rng.choice([["Vad", "Vem", "När"], ["Aktivitet", "Ansvarig", "Klart"]]),
            [[say(one.task), say(one.responsible or ""), say(one.due.bare()) if one.due else say("")] for _, one in listed],
        )
    for _, one in listed:
        pen.fact(one)


def _start(told: Kit) -> list[Matter]:
    rng = told.rng
    first = Matter(
        say(rng.choice(["Välkomna", "Incheckning", "Inledning"])),
        [Told(say(rng.choice(["Alla hälsades välkomna.", "Kort presentationsrunda.", "Mötet inleddes med en incheckning."])))],
        kind="formal",
    )
    last = Matter(say(rng.choice(["Förra mötets anteckningar", "Föregående anteckningar", "Uppföljning av förra mötet"])), kind="formal")
    said = fill(
        rng.choice(
            ["Anteckningarna från {d} godkändes.", "Anteckningarna från {d} lades till handlingarna.", "Minnesanteckningarna från {d} godkänns utan ändringar."]
        ),
        d=told.when.day(told.when.ago(20, 60)),
    )
    last.acts = [Told(said, (Decision(said.text, "note" if "lades" in said.text else "approve"),))]
    return [first, last]


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, guest: Person | None) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    lines = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if guest:
        pen.presented_by([guest.name])
        lines.insert(0, Told(say(rng.choice([f"{guest.name} från {guest.home} berättar.", f"{guest.name} presenterar."]))))
    if rng.random() < 0.6 or not matter.acts:
        pen.tell_points([*lines, *matter.acts, *matter.tasks])
    else:
        pen.tell_points(lines)
        pen.label(rng.choice(["Beslut", "Beslut:"]))
        pen.tell_points(matter.acts)
        pen.each(matter.tasks)


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Nätverket")
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, listed=words.LISTED)
    name, own = rng.choice(BODIES)
    body = name.replace("{c}", rng.choice(COUNTIES))
    members = [told.people.someone(home) for home in [*told.towns, *rng.sample(told.towns, 2)][: rng.randint(5, 8)]]
    guests = [
        told.people.someone(rng.choice(["Myndigheten för delaktighet", "SKR", "Regionen", "E-hälsomyndigheten", "Vinnova"]))
        for _ in range(rng.choice([0, 1, 1, 2]))
    ]
    away = [told.people.someone(rng.choice(told.towns)) for _ in range(rng.randint(0, 2))]
    keeper = told.people.someone(rng.choice(["kansliet", "samordningskansliet", "förbundet"]))
    initials = [one.initials for one in members] + [keeper.initials] * 2
    told.doers = [*initials, *initials, "Alla", members[2].first]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})", "{} –"])))
    truth = pen.truth
    truth.kind, truth.body, truth.chair, truth.secretaries = "notes", body, members[0].name, [keeper.name]
    word = rng.choice(["Anteckningar", "Minnesanteckningar", "Mötesanteckningar"])
    day = told.when.stated()
    if rng.random() < 0.5:
        pen.title(fill("{w} {d}", w=word, d=day))
        pen.title(body, is_title=False)
    else:
        pen.title(body, is_title=False)
        pen.title(word)
        pen.para(day, label=rng.choice(["Datum:", "Dag:"]), tight=True)
    truth.title = truth.title or word
    sat(pen, told)
    pen.para(hours(told), label="Tid:", tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Var:"][:1]), tight=True)
    middle = [matter_of(told, subject, by=own, talk=(1, 4)) for subject in drawn(rng, words.SUBJECTS, 6, 13)]
    visits = dict(zip([i for i, one in enumerate(middle) if one.kind == "topic"], guests, strict=False))
    mine = {one: str(i + 3) for i, one in visits.items()}
    _people(pen, told, members, {one: mine.get(one) if rng.random() < 0.6 else None for one in guests}, away, keeper)
    for i, matter in enumerate(_start(told)):
        _item(pen, told, str(i + 1), matter, None)
    for i, matter in enumerate(middle):
        _item(pen, told, str(i + 3), matter, visits.get(i))
    pen.open_item(str(len(middle) + 3), say(rng.choice(["Kommande träffar", "Nästa möte", "Mötestider"])))
    days = following(told, rng.randint(1, 4))
    pen.points([said for said, _ in days])
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    _actions(pen, told, [*initials, "Alla"])
    pen.para(rng.choice(["Vid pennan", "Antecknat av", "För anteckningarna"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    return Document("", pen.blocks, Furniture((say(rng.choice(["{p}", "Sida {p} av {n}"])),), (), first=False), pen.style, truth)
