"""Notes of networks, councils and steering groups: numbered items, or topic headings alone."""

from __future__ import annotations

from ..said import Said, fill, say
from ..teller import Document, Teller
from ..telling import items
from ..telling.happened import Scene
from ..telling.people import Line, Lister, said_of, those
from ..telling.when import sits, time_alone
from ..truth import Assignment, Sitting
from ..wording.tasks import WHAT, due_of
from . import parts

TITLES = ("Minnesanteckningar", "Anteckningar", "Mötesanteckningar", "Minnesanteckningar från möte")


def _title(teller: Teller, scene: Scene, word: str) -> None:
    """The title, alone or with the body and the day in it."""
    rng, name = scene.rng, scene.body.name
    low = name if name.split()[0].endswith("nätverket") and rng.random() < 0.3 else name[0].lower() + name[1:]
    kind = rng.randint(0, 3)
    day = scene.calendar.stated(scene.day, "long").bare()
    if kind == 0:
        teller.title(word)
        teller.title(name, is_title=False)
    elif kind == 1 and not word.endswith("möte"):
        teller.title(fill("{w} {b} {d}", w=word, b=low, d=day))
        teller.truth.body = low
    elif kind == 2:
        teller.title(name, is_title=False)
        teller.title(word)
        teller.truth.title = word
    else:
        teller.title(fill("{w}, {b}", w=word, b=name))


def _people(teller: Teller, scene: Scene) -> None:
    """One list of all, by line, by municipality or in a row; guests and the one who takes notes are marked."""
    rng, labels, cast = scene.rng, scene.style.labels, scene.cast
    lister = Lister(scene, places=True)
    chair_title = rng.choice(["ordförande", "sammankallande", "ordf"])
    title = chair_title if chair_title != "sammankallande" else "ordförande"
    lines: list[Line] = [lister.person(cast.chair, "member", title=title)]
    lines += [lister.person(person, "member", title=person.title if not scene.political else None) for person in [cast.vice, *cast.members]]
    for guest in cast.guests if rng.random() < 0.6 else []:
        lines.append(lister.person(guest, "guest", after=" (gäst)"))
    keeper = lister.person(cast.secretary, "secretary", after=rng.choice([" (antecknar)", " (antecknar)"]))
    lines.append(keeper)
    way = rng.randint(0, 3)
    label = labels["present"]
    if way == 0:
        teller.label(label)
        teller.points(said_of(lines), rng.choice(["", "-", "•"]))
    elif way == 1:
        said = say()
        for one in said_of(lines):
            said = say(said, "; " if "," in one.text else ", ", one) if said else one
        teller.para(said, label=f"{label.rstrip(':')}:")
    elif way == 2 and len({told.capacity for _, told in lines}) < 4:
        teller.rows([(label.rstrip(":"), said_of(lines))])
    else:
        teller.section(label)
        for one in said_of(lines):
            teller.para(one, tight=True)
    teller.attends(those(lines))
    if cast.absent:
        away = lister.absent(cast, labels["absent"])
        if rng.random() < 0.5:
            said = say()
            for one in said_of(away):
                said = say(said, "; " if "," in one.text else ", ", one) if said else one
            teller.para(said, label=f"{labels['absent'].rstrip(':')}:")
        else:
            teller.label(labels["absent"])
            teller.points(said_of(away), "")
        teller.attends(those(away))


def _when(teller: Teller, scene: Scene, *, days: int = 1) -> None:
    rng, labels = scene.rng, scene.style.labels
    if days == 2:
        second = scene.day.replace(day=scene.day.day + 1)
        teller.para(say(scene.calendar.span(scene.day, second).bare()), label="Datum:", tight=True)
        teller.para(scene.room, label=f"{labels['place'].rstrip(':')}:", tight=True)
        teller.truth.sittings.extend([Sitting(scene.day, None, None, scene.room), Sitting(second, None, None, scene.room)])
        return
    sits(teller, scene)
    if rng.random() < 0.3:
        teller.rows([(labels["time"].rstrip(":"), [time_alone(scene)]), (labels["place"].rstrip(":"), [say(scene.room)])])
    else:
        teller.para(time_alone(scene), label=f"{labels['time'].rstrip(':')}:", tight=True)
        teller.para(scene.room, label=f"{labels['place'].rstrip(':')}:", tight=True)


def _todo(teller: Teller, scene: Scene) -> None:
    """A table of tasks: what, who, when."""
    rng = scene.rng
    rows: list[list[Said]] = []
    teller.section(scene.style.labels["todo"])
    for _ in range(rng.randint(2, 4)):
        who = rng.choice([rng.choice(scene.cast.members).name, "Kansliet", "Samtliga kommuner"])
        task = rng.choice(["Skicka ut {w}", "Sammanställa {w}", "Uppdatera {w}", "Gå igenom {w} med ledningsgruppen"]).format(w=rng.choice(WHAT))
        _, due = due_of(rng, scene.calendar, 1.0)
        if due is None:
            continue
        rows.append([say(task), say(who), say(due.bare())])
        teller.fact(Assignment(task, who, None, due))
    teller.table(rng.choice([["Uppgift", "Ansvarig", "Klart"], ["Vad", "Vem", "När"], ["Aktivitet", "Ansvarig", "Datum"]]), rows)


def tell(scene: Scene, *, numbered: bool = True, minutes: bool = False, label: str = "", days: int = 1) -> Document:
    """Notes of a meeting; ``minutes`` where they are called Protokoll, ``label`` what its decisions stand under."""
    rng, teller = scene.rng, Teller(scene.style)
    word = rng.choice(["Protokoll", "Protokoll", "PROTOKOLL"]) if minutes else rng.choice(TITLES)
    teller.truth.kind = "minutes" if minutes else "notes"
    teller.truth.body = scene.body.name
    if rng.random() < 0.4:
        teller.truth.organisation = parts.owner(scene)
        teller.para(teller.truth.organisation, tight=True)
    _title(teller, scene, word)
    parts.officers_of(teller, scene, certifiers=any("juster" in matter.heading.text.casefold() for matter in scene.matters))
    _when(teller, scene, days=days)
    _people(teller, scene)
    for i, matter in enumerate(scene.matters):
        teller.open_item(str(scene.first_number + i) if numbered else None, matter.heading, case=items.case_of(matter))
        teller.presented_by([person.name for person in matter.presenters])
        items.informal(teller, scene, matter, label=label)
        teller.close_items()
    if rng.random() < 0.4:
        _todo(teller, scene)
    if rng.random() < 0.75:
        parts.coming(teller, scene, rng.randint(1, 4), heading=False)
    if minutes and teller.truth.certifiers:
        parts.signing(teller, scene, rng.choice(["lines", "rows", "electronic"]))
    else:
        teller.para(scene.style.labels["notes_by"])
        teller.para(scene.cast.secretary.name, tight=True)
        teller.signs(scene.cast.secretary.name)
    furniture = parts.furniture(scene, word, dated=rng.random() < 0.25, signed=minutes)
    return Document("", teller.blocks, furniture, scene.style, teller.truth)
