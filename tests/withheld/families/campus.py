"""Two days of a council of university colleges and municipalities: a heading for each day, people by where they come from."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision, Sitting
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import COUNTIES, Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits
from ..when import WEEKDAYS, WRITE
from ..words import campus as words

BODIES = (
    ("Samverkansrådet för utbildning och forskning", "Rådet"),
    ("Regionala skolutvecklingsrådet", "Rådet"),
    ("Högskolerådet i {c}", "Högskolerådet"),
    ("Programrådet för vårdutbildningar", "Programrådet"),
    ("Kunskapsforum {c}", "Forumet"),
)


def _people(pen: Scribe, told: Kit, members: list[Person], away: list[Person], keeper: Person) -> None:
    """A line for each college or municipality, with those who came from it; or a table."""
    rng = told.rng
    chair_as = rng.choice([" (ordförande)", " (ordf.)"])
    title = chair_as.strip(" ()")
    if rng.random() < 0.3:
        pen.label(rng.choice(["Deltagare", "Närvarande"]))
        pen.table(
            ["Namn", rng.choice(["Organisation", "Lärosäte/kommun"])],
            [[say(one.name, chair_as if one is members[0] else ""), say(one.home or "")] for one in members],
        )
        pen.attends([Attendee(one.name, "member", organisation=one.home, title=title if one is members[0] else None) for one in members])
    else:
        pen.label(rng.choice(["Deltagare", "Närvarande:"]))
        homes = list(dict.fromkeys(one.home or "" for one in members))
        for home in homes:
            here = [one for one in members if one.home == home]
            pen.para(f"{home}: ", ", ".join(f"{one.name}{chair_as if one is members[0] else ''}" for one in here), tight=True)
            pen.attends([Attendee(one.name, "member", organisation=home, title=title if one is members[0] else None) for one in here])
    pen.para(keeper.name, label=rng.choice(["Sekreterare:", "Antecknar:"]))
    pen.attends([Attendee(keeper.name, "secretary")])
    if away:
        pen.para(", ".join(f"{one.name} ({one.home})" for one in away), label=rng.choice(["Frånvarande:", "Förhindrade:"]))
        pen.attends([Attendee(one.name, "member", "absent", organisation=one.home) for one in away])


def _cover(pen: Scribe, told: Kit, body: str, *, minutes: bool) -> None:
    """The title with both days, and the hours of each."""
    rng, truth = told.rng, pen.truth
    first, second = told.day, told.day + timedelta(days=1)
    whole = WRITE["full"](first).split(" ", 1)[1]
    span = Day(f"{first.day}{rng.choice(['–', '-'])}{second.day} {whole}", first, second, "range")
    word = "Protokoll" if minutes else rng.choice(["Minnesanteckningar", "Anteckningar"])
    truth.body, truth.kind = body, "minutes" if minutes else "notes"
    if rng.random() < 0.5:
        pen.title(fill(f"{word} {{d}}", d=span))
        pen.title(body, is_title=False)
    else:
        pen.title(body, is_title=False)
        pen.title(word)
        pen.para(span, label=rng.choice(["Datum:", "Dagar:"][:1]), tight=True)
        truth.title = word
    starts, ends = rng.choice([12, 13, 10]), rng.choice([11, 12, 15])
    sign = rng.choice([".", ":"])
    pen.para(f"dag 1 kl. {starts}{sign}00–17{sign}00, dag 2 kl. 08{sign}30–{ends}{sign}00", label="Tid:", tight=True)
    pen.para(told.room, label="Plats:", tight=True)
    truth.sittings.append(Sitting(first, f"{starts}:00", "17:00", told.room))
    truth.sittings.append(Sitting(second, "08:30", f"{ends}:00", told.room))


def _formal(told: Kit, own: str) -> list[Matter]:
    rng = told.rng
    agenda = Matter(say(rng.choice(["Välkommen och dagordning", "Program och dagordning"])), kind="formal")
    agenda.talk = [Told(say(rng.choice(["Ordföranden hälsar välkommen till internatet.", "Värdlärosätet berättar kort om lokalerna."])))]
    agenda.acts = [_clause(rng.choice(["godkänna dagordningen", "fastställa dagordningen"]), "approve", own)]
    last = Matter(say("Föregående möte"), kind="formal")
    said = fill(rng.choice(["lägga anteckningarna från {d} till handlingarna", "godkänna anteckningarna från {d}"]), d=told.when.day(told.when.ago(40, 110)))
    last.acts = [Told(said, (Decision(said.text, "note" if said.text.startswith("lägga") else "approve", by=own),))]
    return [agenda, last]


def _clause(text: str, kind: str, own: str) -> Told:
    return Told(say(text), (Decision(text, kind, by=own),))


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, lead: str, presenter: Person | None) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    if presenter:
        pen.presented_by([presenter.name])
        pen.para(
            rng.choice(
                [f"{presenter.name} från {presenter.home} inleder.", f"Föredragande: {presenter.name}", f"{presenter.name}, {presenter.home}, presenterar."]
            )
        )
    story: list[Told] = [*matter.talk[:1], *matter.reports, *matter.talk[1:], *matter.tasks]
    if rng.random() < 0.5:
        pen.together(story)
    else:
        pen.tell_points(story)
    pen.label(lead)
    pen.tell_points(matter.acts, rng.choice(["-", "•", ""]))


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Rådet", years=(2016, 2026))
    while told.day.weekday() > 2:  # both days lie in one week; the third of a month is the first day that is drawn
        told.day -= timedelta(days=1)
    told.when.meeting = told.day
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    name, own = rng.choice(BODIES)
    body = name.replace("{c}", rng.choice(COUNTIES))
    schools = [f"Högskolan i {told.towns[0]}", rng.choice(["Universitetet", "Folkhögskolan"])]
    homes = [*schools, *(f"{genitive(town)} kommun" for town in told.towns[1:4])]
    members = [told.people.someone(home) for home in [*homes, *rng.choices(homes, k=rng.randint(1, 5))]]
    away = [told.people.someone(rng.choice(homes)) for _ in range(rng.randint(0, 2))]
    keeper = told.people.someone()
    told.doers = [members[1].name, members[2].name, keeper.name, "Samverkanskansliet", "Samtliga skolchefer", members[3].first]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{}."])))
    pen.truth.chair, pen.truth.secretaries = members[0].name, [keeper.name]
    first, second = told.day, told.day + timedelta(days=1)
    days = (Day(WRITE["bare"](first), first, first, inferred=True), Day(WRITE["bare"](second), second, second, inferred=True))
    _cover(pen, told, body, minutes=rng.random() < 0.4)
    _people(pen, told, members, away, keeper)
    lead = rng.choice(["{o} beslutar", "{o} beslutar:", "{o} beslutade"]).format(o=own)
    matters = [*_formal(told, own), *(matter_of(told, one, by=own, lead=own, talk=(1, 4)) for one in drawn(rng, words.SUBJECTS, 7, 15))]
    half = len(matters) // 2 + 1
    for i, matter in enumerate(matters):
        if i in {0, half}:
            pen.close_items()
            pen.section(
                fill(
                    rng.choice(["Dag {n} – {w} {d}", "Dag {n}, {w} {d}"]),
                    n="1" if i == 0 else "2",
                    w=WEEKDAYS[(first if i == 0 else second).weekday()],
                    d=days[0 if i == 0 else 1],
                )
            )
        _item(pen, told, str(i + 1), matter, lead, rng.choice(members[1:]) if matter.kind == "topic" and rng.random() < 0.6 else None)
    _closing(pen, told, str(len(matters) + 1), keeper)
    return Document("", pen.blocks, Furniture((say(rng.choice(["{p}", "Sida {p} av {n}"])),), (), first=rng.random() < 0.5), pen.style, pen.truth)


def _closing(pen: Scribe, told: Kit, number: str, keeper: Person) -> None:
    """The next meeting, and who wrote."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Nästa möte", "Kommande möten"])))
    days = following(told, rng.randint(1, 3), timed=False)
    lines: list[Said] = [said for said, _ in days]
    if len(lines) == 1:
        pen.para("Rådet möts nästa gång ", lines[0], ".")
    else:
        pen.points(lines)
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    pen.para(rng.choice(["Vid anteckningarna", "Antecknat av"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
