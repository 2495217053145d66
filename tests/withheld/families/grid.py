"""Minutes in a table: item, discussion, decision, who, by when; the cover is a table too."""

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
from ..scribe import GridRow, Scribe, following, habits, hours, one_of, sat
from ..sentence import filled
from ..words import grid as words

BODIES = (
    ("Styrgruppen för Campus {c}", "Styrgruppen"), ("Samverkansgruppen för folkhälsa i {c}", "Samverkansgruppen"), ("Delregionala arbetsgruppen barn och unga", "Arbetsgruppen"),
    ("Samordningsgruppen för nära vård {c}", "Samordningsgruppen"), ("Programrådet för kompetensförsörjning", "Programrådet"), ("Forumet för datadriven utveckling", "Forumet"),
)  # fmt: skip
COLUMNS = (
    ("Nr", "Punkt", "Diskussion", "Beslut", "Åtgärd", "Ansvarig", "Klart"), ("#", "Ärende", "Anteckning", "Beslut", "Att göra", "Vem", "När"), ("Nr", "Fråga", "Noteringar", "Beslut", "Aktivitet", "Ansvarig", "Senast"),
)  # fmt: skip
MERGED = (
    ("Punkt", "Diskussion", "Beslut/åtgärd", "Ansvarig", "Klart"),
    ("Ärende", "Anteckningar", "Beslut och åtgärder", "Ansvarig", "Klart senast"),
    ("Agendapunkt", "Kommentar", "Beslut/Åtgärd", "Vem", "När"),
)


def _start(told: Kit) -> list[Matter]:
    rng = told.rng
    agenda = Matter(say(rng.choice(["Dagordning", "Incheckning och dagordning", "Godkännande av agenda"])), kind="formal")
    text = rng.choice(["Dagordningen godkänns.", "Agendan godkänns med en övrig fråga.", "Dagordningen fastställs."])
    agenda.acts = [Told(say(text), (Decision(text, "approve"),))]
    last = Matter(say(rng.choice(["Föregående anteckningar", "Förra mötet", "Uppföljning från förra mötet"])), kind="formal")
    said = fill(
        rng.choice(["Anteckningarna från {d} godkänns.", "Anteckningarna från mötet {d} läggs till handlingarna."]), d=told.when.day(told.when.ago(20, 60))
    )
    last.acts = [Told(said, (Decision(said.text, "approve" if "godkänns" in said.text else "note"),))]
    return [agenda, last]


def _cover(pen: Scribe, told: Kit, body: str, members: list[Person], away: list[Person], keeper: Person) -> None:
    rng, truth = told.rng, pen.truth
    word = rng.choice(["Mötesanteckningar", "Minnesanteckningar", "Protokoll", "Anteckningar"])
    truth.kind = "minutes" if word == "Protokoll" else "notes"
    truth.body, truth.chair, truth.secretaries = body, members[0].name, [keeper.name]
    if rng.random() < 0.5:
        pen.title(f"{word} – {body}")
    else:
        pen.title(word)
        pen.title(body, is_title=False)
    sat(pen, told)
    day = told.when.stated()
    chair_as = rng.choice([", ordförande", " (ordförande)", ", ordf"])

    def shown(person: Person) -> Said:
        return say(f"{person.name} – {person.home}" if dash else f"{person.name} ({person.home})", chair_as if person is members[0] else "")

    dash = rng.random() < 0.4
    rows: list[tuple[str, list[Said]]] = [
        (rng.choice(["Datum", "Mötesdatum"]), [say(day)]),
        ("Tid", [say(hours(told))]),
        (rng.choice(["Plats", "Lokal"]), [say(told.room)]),
    ]
    rows.append((rng.choice(["Närvarande", "Deltagare"]), [shown(one) for one in members]))
    pen.attends([Attendee(one.name, "member", organisation=one.home, title=chair_as.strip(" ,()") if one is members[0] else None) for one in members])
    if away:
        rows.append((rng.choice(["Frånvarande", "Ej närvarande", "Förhindrade"]), [shown(one) for one in away]))
        pen.attends([Attendee(one.name, "member", "absent", organisation=one.home) for one in away])
    rows.append((rng.choice(["Sekreterare", "Antecknare"]), [say(keeper.name)]))
    pen.attends([Attendee(keeper.name, "secretary")])
    if rng.random() < 0.5:
        pen.rows(rows)
    else:
        for label, lines in rows:
            between = "; " if any("," in one.text for one in lines) else ", "
            pen.para(*[part for i, one in enumerate(lines) for part in ((between, one) if i else (one,))], label=f"{label}:", tight=True)


def _row(pen: Scribe, told: Kit, number: str, matter: Matter, *, merged: bool) -> GridRow:
    """One item as a row; in a merged table a row holds a decision or a task, not both."""
    rng = told.rng
    item = pen.new_item(number, matter.heading)
    talk = one_of([*matter.talk[:1], *matter.reports, *matter.talk[1:]]) if matter.kind != "formal" else Told(say())
    has_task = matter.kind not in {"formal", "next"} and rng.random() < 0.55
    facts = list(talk.facts)
    acts = one_of(matter.acts if not (merged and has_task) else [])
    facts += acts.facts
    task, who, when = say(), say(), say()
    if has_task:
        due = told.when.day(told.when.ahead(12, 100)).bare() if rng.random() < 0.8 else None
        doer = rng.choice(told.doers)
        task = _task(told)
        who, when = say(doer), say(due) if due else say(rng.choice(["", "Nästa möte", "Löpande"]))
        facts.append(Assignment(task.text, doer, None, due))
    if merged:
        return GridRow(item, (matter.heading, talk.said, acts.said or task, who, when), facts)
    return GridRow(item, (say(number), matter.heading, talk.said, acts.said, task, who, when), facts)


def _task(told: Kit) -> Said:
    """A task without its doer, who stands in a cell of his own."""
    form = told.decks["cells"].draw()
    return filled(form, {name: told.supply(name) for name in form.fields}).said


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Gruppen")
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, cells=words.TASKS)
    name, own = rng.choice(BODIES)
    body = name.replace("{c}", rng.choice(COUNTIES))
    homes = [*told.towns, "Regionen", "Länsstyrelsen", "Lärosätet"]
    members = [told.people.someone(rng.choice(homes)) for _ in range(rng.randint(5, 10))]
    away = [told.people.someone(rng.choice(told.towns)) for _ in range(rng.randint(0, 3))]
    keeper = told.people.someone()
    told.doers = [members[1].name, members[2].name, members[3].first, "Alla", keeper.name, told.towns[1], "Samordnaren"]
    pen = Scribe(habits(rng, number="{}", wrapped=False))
    _cover(pen, told, body, members, away, keeper)
    by = rng.choice([own, "Gruppen", own])
    middle = [matter_of(told, subject, by=by, talk=(1, 3)) for subject in drawn(rng, words.SUBJECTS, 7, 15)]
    days = following(told, rng.randint(1, 3))
    last = Matter(
        say(rng.choice(["Nästa möte", "Kommande möten"])),
        [Told(say(*[part for i, (one, _) in enumerate(days) for part in ((", ", one) if i else (one,))]))],
        kind="next",
    )
    merged = rng.random() < 0.5
    tight = rng.choice([". ", " "])
    rows = []
    for i, matter in enumerate([*_start(told), *middle, last]):
        rows.append(_row(pen, told, str(i + 1), matter, merged=merged))
        if merged:
            rows[-1].cells = (say(str(i + 1), tight, matter.heading), *rows[-1].cells[1:])
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    pen.grid(rng.choice(MERGED if merged else COLUMNS), rows)
    pen.close_items()
    pen.para(rng.choice(["Vid anteckningarna", "Antecknat av", "Antecknat av:"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    return Document("", pen.blocks, Furniture((say(rng.choice(["{p}({n})", "Sida {p} av {n}"])),), (), first=rng.random() < 0.6), pen.style, pen.truth)
