"""Lists of those who took part, as notes have them: by line, in a row, by municipality, as a table."""

from __future__ import annotations

from collections.abc import Callable

from ..region.people import Person
from ..said import Said, say
from ..teller import Teller
from ..telling.happened import Scene
from ..telling.people import Line, Lister, said_of, those
from ..truth import Attendee


def in_a_row(lines: list[Line]) -> Said:
    """All on one line, parted by semicolons where the lines have commas of their own."""
    between = "; " if any("," in one.text for one in said_of(lines)) else ", "
    said = say()
    for one in said_of(lines):
        said = say(said, between, one) if said else one
    return said


def everyone(scene: Scene, lister: Lister) -> list[Line]:
    """Chair, members, guests, and the one who takes notes."""
    rng, cast = scene.rng, scene.cast
    lines = [lister.person(cast.chair, "member", title=rng.choice(["ordförande", "ordförande", "ordf"]))]
    lines += [lister.person(person, "member", title=person.title if not scene.political else None) for person in [cast.vice, *cast.members]]
    many = len(lister.numbers)
    for guest in cast.guests if rng.random() < 0.6 else []:
        at = rng.randrange(many)
        part = (
            lister.some_items(at, at, "§" if "§" in scene.style.number else rng.choice(["punkt", "p."]))
            if lister.numbered and many > 2 and rng.random() < 0.3
            else None
        )
        lines.append(lister.person(guest, "guest", part=part, after=" (gäst)"))
    lines.append(lister.person(cast.secretary, "secretary", after=" (antecknar)"))
    return lines


def as_lines(teller: Teller, scene: Scene, lister: Lister) -> None:
    lines = everyone(scene, lister)
    teller.label(teller.style.labels["present"])
    teller.points(said_of(lines), scene.rng.choice(["", "-", "•"]))
    teller.attends(those(lines))


def as_row(teller: Teller, scene: Scene, lister: Lister) -> None:
    lines = everyone(scene, lister)
    teller.para(in_a_row(lines), label=f"{teller.style.labels['present'].rstrip(':')}:")
    teller.attends(those(lines))


def as_labels(teller: Teller, scene: Scene, lister: Lister) -> None:
    lines = everyone(scene, lister)
    teller.rows([(teller.style.labels["present"].rstrip(":"), said_of(lines))])
    teller.attends(those(lines))


def as_section(teller: Teller, scene: Scene, lister: Lister) -> None:
    lines = everyone(scene, lister)
    teller.section(teller.style.labels["present"])
    for one in said_of(lines):
        teller.para(one, tight=True)
    teller.attends(those(lines))


def by_place(teller: Teller, scene: Scene, _: Lister) -> None:
    """A line a municipality, its name before a colon; the one who takes notes comes last."""
    cast = scene.cast
    bare = Lister(scene)
    homes: dict[str, list[Person]] = {}
    for person in [cast.chair, cast.vice, *cast.members]:
        homes.setdefault(person.place or scene.home, []).append(person)
    teller.label(teller.style.labels["present"])
    for home, people in homes.items():
        lines = [bare.person(person, "member", title="ordförande" if person is cast.chair else None) for person in people]
        teller.para(home, ": ", in_a_row(lines), tight=True)
        for told in those(lines):
            told.organisation = home
        teller.attends(those(lines))
    keeper = scene.rng.choice(["Sekreterare", "Antecknar", "Sekreterare"])
    teller.para(keeper, ": ", cast.secretary.name, tight=True)
    teller.attends([Attendee(cast.secretary.name, "secretary")])


def as_table(teller: Teller, scene: Scene, _: Lister) -> None:
    """A table with name, party or position, and municipality in columns of their own."""
    cast, rng = scene.cast, scene.rng
    teller.label(teller.style.labels["present"])
    middle = "Parti" if scene.political else rng.choice(["Titel", "Funktion"])
    place = rng.choice(["Kommun", "Organisation"])
    rows: list[list[Said]] = []
    people: list[Attendee] = []
    for person in [cast.chair, cast.vice, *cast.members]:
        told = Attendee(
            person.name,
            "member",
            party=person.party if scene.political else None,
            organisation=person.place,
            title=None if scene.political else "ordförande" if person is cast.chair else "ledamot",
        )
        name = person.name
        if scene.political and person is cast.chair:
            told.title, name = "ordförande", f"{person.name}, ordförande"
        rows.append([say(name), say((told.party if scene.political else told.title) or ""), say(told.organisation or "")])
        people.append(told)
    rows.append([say(cast.secretary.name), say("" if scene.political else "sekreterare"), say("Kansliet")])
    people.append(Attendee(cast.secretary.name, "secretary", organisation="Kansliet", title=None if scene.political else "sekreterare"))
    teller.table([rng.choice(["Namn", "Deltagare"]), middle, place], rows)
    teller.attends(people)


WAYS: tuple[Callable[[Teller, Scene, Lister], None], ...] = (as_lines, as_lines, as_row, as_row, as_labels, as_section, by_place, as_table)


def tell(teller: Teller, scene: Scene, *, numbered: bool) -> None:
    """Those present, in one of the ways, then those who could not come."""
    rng, labels, cast = scene.rng, teller.style.labels, scene.cast
    lister = Lister(scene, places=True, numbered=numbered)
    rng.choice(WAYS)(teller, scene, lister)
    if not cast.absent:
        return
    away = lister.absent(cast, labels["absent"])
    if rng.random() < 0.5:
        teller.para(in_a_row(away), label=f"{labels['absent'].rstrip(':')}:")
    else:
        teller.label(labels["absent"])
        teller.points(said_of(away), "")
    teller.attends(those(away))
