"""Minutes under the Local Government Act: a cover page, numbered paragraphs, certification.

The covers differ: a column of labels, a table, headings with lists, two columns of people. What happens in the
paragraphs is the meeting's affair, so that one module tells many families.
"""

from __future__ import annotations

from collections.abc import Callable

from ..region.people import Person
from ..said import Said, say
from ..teller import Document, Teller
from ..telling import items
from ..telling.happened import Scene
from ..telling.people import Line, Lister, said_of, those
from ..telling.when import place_and_time, sits, time_alone
from . import parts

TITLES = ("Protokoll", "PROTOKOLL", "Sammanträdesprotokoll", "SAMMANTRÄDESPROTOKOLL", "Protokoll")


def _people(teller: Teller, scene: Scene, lister: Lister) -> list[tuple[str, list[Line]]]:
    """The lists of the cover, each under its label."""
    labels, rng = teller.style.labels, scene.rng
    apart = rng.random() < 0.5 and bool(scene.cast.serving)
    deciding, serving = lister.members(scene.cast, labels["deciding"], serving_apart=apart)
    substitutes = [lister.person(person, "substitute", labels["substitutes"]) for person in scene.cast.substitutes]
    lists = [(labels["deciding"], deciding), (labels["serving"], serving), (labels["substitutes"], substitutes)]
    if scene.cast.absent and rng.random() < 0.5:
        lists.append((labels["absent"], lister.absent(scene.cast, labels["absent"])))
    lists.append((labels["others"], lister.officers(labels["others"], secretary=True)))
    return [(label, lines) for label, lines in lists if lines]


def short_rows(teller: Teller, scene: Scene) -> list[tuple[str, list[Said]]]:
    """Rows that follow the people: who certifies, and where and when."""
    labels = teller.style.labels
    rows = [(labels["certifier"], [say(" och ".join(scene.named(person) for person in scene.cast.certifiers))])]
    if scene.rng.random() < 0.75:
        rows.append((labels["certified"], [parts.certified(teller, scene)]))
    return rows


def time_rows(teller: Teller, scene: Scene) -> list[tuple[str, list[Said]]]:
    labels = teller.style.labels
    sits(teller, scene)
    if scene.rng.random() < 0.5:
        return [(labels["place_time"], [place_and_time(scene)])]
    rows = [(labels["place"], [say(scene.room)]), (labels["time"], [time_alone(scene)])]
    rows = rows if scene.rng.random() < 0.6 else rows[::-1]
    if scene.rng.random() < 0.12 and scene.end[0] > scene.start[0] + 1:
        rows.append(
            (
                scene.rng.choice(["Ajournering", "Paus"]),
                [say(f"Kl. {scene.style.time(scene.start[0] + 1, 0)}{scene.style.dash}{scene.style.time(scene.start[0] + 1, 15)}")],
            )
        )
    return rows


def _shut(label: str) -> str:
    return label.rstrip(":")


def _in_line(teller: Teller, rows: list[tuple[str, list[Said]]]) -> None:
    """Each row as a line with its label at the head."""
    for label, lines in rows:
        teller.para(*lines, label=f"{_shut(label)}:", tight=True)


def column_cover(teller: Teller, scene: Scene) -> None:
    """Labels in a column on the left, what they say on the right; signatures at the foot of the page."""
    people = _people(teller, scene, Lister(scene))
    rows = time_rows(teller, scene)
    rows += [(label, said_of(lines)) for label, lines in people]
    rows += short_rows(teller, scene)
    teller.rows(rows)
    for _, lines in people:
        teller.attends(those(lines))
    if scene.rng.random() < 0.7:
        teller.section(_shut(teller.style.labels["signing"]))
        parts.signing(teller, scene, "rows")


def table_cover(teller: Teller, scene: Scene) -> None:
    """A table whose first column holds the labels, and one of the people with their parties."""
    people = _people(teller, scene, Lister(scene))
    teller.table([], [[say(label), *lines] for label, lines in time_rows(teller, scene)])
    for label, lines in people:
        teller.label(label)
        teller.table([], [[said] for said in said_of(lines)])
        teller.attends(those(lines))
    teller.table([], [[say(label), *lines] for label, lines in short_rows(teller, scene)])


def heading_cover(teller: Teller, scene: Scene) -> None:
    """Headings with a list of people below each."""
    rng = scene.rng
    lister = Lister(scene)
    _in_line(teller, time_rows(teller, scene))
    for label, lines in _people(teller, scene, lister):
        teller.section(label)
        if rng.random() < 0.3 and all(
            told.name and told.presence == "present" and not told.replaces and (not told.title or told.capacity == "member") for _, told in lines
        ):
            said = say()
            for one in said_of(lines):
                said = say(said, "; ", one) if said else one
            teller.para(said)
        else:
            teller.points(said_of(lines), rng.choice(["", "", "-", "•"]))
        teller.attends(those(lines))
    _in_line(teller, short_rows(teller, scene))


def two_column_cover(teller: Teller, scene: Scene) -> None:
    """Members on the left, substitutes and officers on the right."""
    _in_line(teller, time_rows(teller, scene))
    people = _people(teller, scene, Lister(scene))
    left, right = people[0], people[-2] if len(people) > 2 else people[-1]
    teller.columns((left[0], right[0]), said_of(left[1]), said_of(right[1]))
    teller.attends(those(left[1]))
    teller.attends(those(right[1]))
    for label, lines in people:
        if lines is not left[1] and lines is not right[1]:
            teller.section(label)
            teller.points(said_of(lines), "")
            teller.attends(those(lines))
    _in_line(teller, short_rows(teller, scene))


COVERS: dict[str, Callable[[Teller, Scene], None]] = {"column": column_cover, "table": table_cover, "heading": heading_cover, "two": two_column_cover}


def tell(scene: Scene, *, cover: str | Callable[[Teller, Scene], None] = "column", letterhead: bool = False, contents: bool = False) -> Document:
    """The whole of a set of minutes."""
    rng, teller = scene.rng, Teller(scene.style)
    title = rng.choice(TITLES)
    dated = rng.random() < 0.5
    teller.truth.body = scene.body.name
    teller.truth.organisation = parts.owner(scene)
    if letterhead or rng.random() < 0.7:
        teller.para(parts.owner(scene), tight=True)
    else:
        teller.truth.organisation = None
    teller.title(title)
    teller.title(scene.body.name, is_title=False)
    parts.officers_of(teller, scene)
    (COVERS[cover] if isinstance(cover, str) else cover)(teller, scene)
    if contents:
        _contents(teller, scene)
    teller.new_page()
    for i, matter in enumerate(scene.matters):
        teller.open_item(str(scene.first_number + i), matter.heading, case=items.case_of(matter), presenters=[])
        _presented(teller, scene, matter.presenters)
        items.statutory(teller, scene, matter)
        teller.close_items()
    if not any("signatures" in part for part in teller.truth.parts):
        parts.signing(teller, scene, rng.choice(["rows", "lines", "lines", "electronic"]))
    if rng.random() < 0.45:
        parts.notice(teller, scene)
    return Document("", teller.blocks, parts.furniture(scene, title, dated=dated, letterhead=letterhead), scene.style, teller.truth)


def _presented(teller: Teller, scene: Scene, presenters: list[Person]) -> None:
    names = [person.name for person in presenters]
    if names and scene.rng.random() < 0.3:
        teller.para(scene.rng.choice(["Föredragande: ", "Föredragare: "]), ", ".join(names))
    teller.presented_by(names)


def _contents(teller: Teller, scene: Scene) -> None:
    """A list of what the minutes hold, with pages; its headings are no items."""
    teller.section(scene.rng.choice(["Innehåll", "Innehållsförteckning", "Ärendelista"]))
    dots = scene.rng.choice([" ........ ", "\t", " ... "])
    lines = [say(scene.style.number.format(scene.first_number + i), " ", matter.heading, f"{dots}{3 + i // 2}") for i, matter in enumerate(scene.matters)]
    for line in lines:
        teller.para(line, tight=True)
