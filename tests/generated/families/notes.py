"""Notes of networks, councils and steering groups: numbered items, or topic headings alone."""

from __future__ import annotations

from ..said import Said, fill, say
from ..teller import Document, Teller
from ..telling import items
from ..telling.happened import Scene
from ..telling.when import sits, time_alone
from ..truth import Assignment, Sitting
from ..wording.tasks import WHAT, due_of
from . import parts, rolls

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
    rolls.tell(teller, scene, numbered=numbered)
    shouted = rng.random() < (0.12 if numbered else 0.25)
    for i, matter in enumerate(scene.matters):
        heading = matter.heading.shouted() if shouted else matter.heading
        teller.open_item(str(scene.first_number + i) if numbered else None, heading, case=items.case_of(matter))
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
