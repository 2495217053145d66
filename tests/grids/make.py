"""Short minutes at one point of the grid, with who was there as it is true by how they were made."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import NamedTuple

from .axes import OTHERS, SUBSTITUTES, drawn
from .containers import HOMES_BY_LIST, MARKING, PAIRED, SINGLE, TABLES, laid
from .fields import BARE_SHAPES, HOME_SHAPES, PARTY_SHAPES, draw, limit, written
from .land import PARTIES, POSTS, Person, Town
from .pages import Block, Gap, Head, Lines, page, text

BODY_NAMES = {
    "nämnd": ("Protokoll", "Gemensamma räddningsnämnden"), "nätverk": ("Minnesanteckningar", "Nätverket för skolchefer"), "stämma": ("Protokoll", "Förbundsstämman"),
    "styrgrupp": ("Anteckningar", "Styrgruppen för digital samverkan"), "direktion": ("Protokoll", "Direktionen"), "råd": ("Minnesanteckningar", "Samrådet för kollektivtrafik"),
}  # fmt: skip
MOVES = {
    "left": "lämnade mötet efter § 2.", "arrived": "anlände till mötet före § 2.", "absent_item": "deltog inte i § 2 på grund av jäv.", "times": "lämnade mötet kl. 10.45.",
}  # fmt: skip
"""Sentences beside the lists that limit the first of those listed."""
SUBJECTS = (
    ("Mötets öppnande", "Ordföranden öppnar mötet."),
    ("Ekonomisk uppföljning", "Uppföljningen antecknas."),
    ("Övriga frågor", "Inga övriga frågor anmäldes."),
)

Told = tuple[str | None, str | None, str | None, str, str]
"""Name, party, organisation, capacity, presence."""


class Minutes(NamedTuple):
    """Minutes of the grid: where they stand in it, both forms, and who was there."""

    point: dict[str, str]
    text: str
    page: str
    people: list[Person]

    @property
    def told(self) -> Counter[Told]:
        return Counter((p.name, p.party, p.organisation, p.capacity, p.presence) for p in self.people)


class Maker:
    """Makes one document, list by list."""

    def __init__(self, point: dict[str, str], rng: Random) -> None:
        self.point, self.rng, self.town = point, rng, Town(rng, point["names"].strip())
        self.blocks: list[Block] = []
        self.people: list[Person] = []
        self.shape, self.container = point["shape"], point["container"]
        self.organisations = self.town.organisations(point["homes"].strip(), bare=self.shape in BARE_SHAPES and self.container not in HOMES_BY_LIST | TABLES)
        self.parties = tuple(rng.sample(PARTIES, 3))

    def headed(self, wording: str, lists: list[Block], put: str) -> None:
        """A list under its heading, as the point has headings put."""
        first = lists[0]
        single = isinstance(first, Lines) and not first.mark
        if put == "inline" and isinstance(first, Lines) and single:
            self.blocks += [Gap(), Lines([f"{wording}: {first.lines[0]}", *first.lines[1:]]), *lists[1:]]
            return
        if put == "beside" and isinstance(first, Lines) and single:
            self.blocks += [Gap(), Lines(first.lines, label=wording), *lists[1:]]
            return
        words = {"upper": wording.upper(), "colon": f"{wording}:", "inline": f"{wording}:"}.get(put, wording)
        self.blocks += [Head(words, level=put == "level", bold=put == "bold"), *([Gap()] if put == "blank" else []), *lists]

    def main(self, replaced: str) -> list[Person]:
        """The list of members."""
        shape, container = self.shape, self.container
        people = draw(self.town, shape, self.rng.randint(4, 6), self.organisations, self.parties)
        if container in HOMES_BY_LIST:
            chosen = self.organisations[: self.rng.choice([3, 4])]
            homes = chosen + [self.rng.choice(chosen) for _ in people[len(chosen) :]]
            if container in SINGLE:
                homes = chosen
                del people[len(chosen) :]
            for person, home in zip(people, sorted(homes, key=chosen.index), strict=True):
                person.organisation = home
                person.title = None if shape not in {"title_org", "name_title"} else person.title
        if container == "party_colon":
            chosen_parties = sorted(self.rng.choice(self.parties) for _ in people)
            for person, party in zip(people, chosen_parties, strict=True):
                person.party, person.organisation, person.title = party, None, None
        if container in PAIRED:
            people = [person for one in people for person in (one, Person(self.town.name(), one.party, one.organisation, capacity="substitute"))]
        if container.startswith("roles_"):
            for person in people:
                person.title = None
        if container == "home_brackets":
            for person in people:
                person.party = person.title = None
        if container in MARKING:
            people[-1].presence = "absent"
        limit(people[-2], self.point["note"], replaced)
        extra = self.point["extra"].strip() if not people[1].said and container not in PAIRED else "nothing"
        if extra == "guest" and self.point["body"] in {"nätverk", "råd", "styrgrupp"} and not people[1].title and container not in TABLES:
            people[1].said, people[1].capacity = "gäst", "guest"
        if extra == "absent_note" and container not in MARKING:
            people[1].said, people[1].presence = self.rng.choice(["frånvarande", "förhindrad"]), "absent"
        if extra == "vacant" and container in {"lines", "bullets", "numbered", "semicolons", "two_columns"} and (shape in PARTY_SHAPES or shape in HOME_SHAPES):
            place = self.rng.choice(self.organisations) if shape in HOME_SHAPES else None
            people.append(Person(None, self.rng.choice(self.parties) if shape in PARTY_SHAPES else None, place, presence="vacant"))
        self.people += people
        return people

    def further(self, wording: str, capacity: str, presence: str, put: str, count: int) -> None:
        """A further list: substitutes, or the absent."""
        shape = "name_party" if self.container == "party_colon" else self.shape
        if self.container in HOMES_BY_LIST and shape not in HOME_SHAPES:
            shape = "name_party_org" if shape in PARTY_SHAPES else "name_org"
        people = draw(self.town, shape, count, self.organisations, self.parties)
        for person in people:
            person.capacity, person.presence = capacity, presence
            person.title = person.title if shape not in {"ordf_before", "name_party_title"} else None
        self.people += people
        self.headed(wording, [Lines([written(person, shape) for person in people])], put)

    def others(self) -> None:
        """Officers or guests, and who kept the minutes where they are told of there."""
        capacity = dict(OTHERS).get(self.point["others"])
        keeper = self.point["secretary"]
        if capacity is None:
            return
        people = [Person(self.town.name(), title=post, capacity=capacity) for post in self.rng.sample(POSTS, 2)]
        lines = [f"{person.name}, {person.title}" for person in people]
        if capacity == "officer" and keeper in {"others_title", "others_bracket", "keeps_notes"}:
            people.append(Person(self.town.name(), capacity="secretary"))
            lines.append(f"{people[-1].name}{ {'others_title': ', sekreterare', 'others_bracket': ' (sekreterare)', 'keeps_notes': ' (antecknar)'}[keeper] }")
        self.people += people
        if self.point["put"] == "inline":
            lines = ["; ".join(lines) if self.rng.random() < 0.5 else ", ".join(lines)]
        self.headed(self.point["others"], [Lines(lines)], self.point["put"])

    def before(self, chair: str) -> None:
        kind, body = BODY_NAMES[self.point["body"]]
        self.blocks += [Lines([kind]), Lines([body])]
        match self.point["before"]:
            case "place_time":
                self.blocks += [Gap(), Lines(["Plats och tid: Kommunhuset, sal Eken, den 12 mars 2026 kl. 9.00–11.30"])]
            case "two_labels":
                self.blocks += [Gap(), Lines(["Tid: 12 mars 2026, kl. 9.00–11.30", "Plats: Kommunhuset, sal Eken"])]
            case "date_alone":
                self.blocks += [Lines(["2026-03-12"])]
            case "sentence":
                self.blocks += [Gap(), Lines(["Mötet hölls den 12 mars 2026 i kommunhuset."])]
            case "chair_line":
                self.blocks += [Lines(["2026-03-12"]), Gap(), Lines([f"Ordförande: {chair}"])]
            case _:
                self.blocks[:] = [Lines([f"{kind} {body} 2026-03-12"])]

    def behind(self, certifier: str) -> None:
        way = self.point["behind"]
        match way:
            case "certifier":
                self.blocks += [Gap(), Lines([f"Utses att justera: {certifier}"])]
            case "items_label":
                self.blocks += [Gap(), Lines(["Paragrafer: 1–3"])]
            case "keeper":
                self.blocks += [Gap(), Lines(["Protokollet omfattar §§ 1–3."])]
            case "sentence_item":
                self.blocks += [Gap(), Lines(["Ordföranden hälsade alla välkomna."])]
            case _:
                pass
        if way == "blank_item":
            self.blocks += [Gap(), Gap()]
        for i, (heading, words) in enumerate(SUBJECTS, 1):
            number = f"{i}." if way == "numbered_item" else f"§ {i}"
            self.blocks += [Head(f"{number} {heading}", close=way == "item_at_once" and i == 1, level=self.point["put"] == "level"), Gap(), Lines([words])]

    def minutes(self) -> Minutes:
        """The document, its lists in the order that minutes have them."""
        point, kind = self.point, BODY_NAMES[self.point["body"]][0]
        replaced = self.town.name()
        people = self.main(replaced)
        first, second = people[0].name or "", people[1].name or ""
        self.before(first)
        self.headed(point["heading"], laid(people, self.container, self.shape, point["note_put"], self.rng), point["put"])
        if capacity := dict(SUBSTITUTES).get(point["substitutes"]):
            self.further(point["substitutes"], capacity, "present", point["put"], 2)
        self.others()
        if point["absent"] != "no":
            if point["extra"] == "dash":
                self.headed(point["absent"], [Lines(["-"])], point["put"])
            elif point["extra"] == "twice" and people[-2].presence == "present" and not people[-2].said:
                people[-2].presence = "absent"
                self.headed(point["absent"], [Lines([people[-2].name or ""])], point["put"])
            else:
                self.further(point["absent"], "member", "absent", point["put"], self.rng.choice([1, 2]))
        ends: list[Block] = []
        moved = people[0]
        if (move := MOVES.get(point["moves"])) and moved.presence == "present" and not moved.said and moved.name:
            moved.presence = "part"
            moves: list[Block] = [Gap(), Lines([f"{moved.name} {move}"])]
        else:
            moves = []
        if not any(person.capacity == "secretary" for person in self.people):
            keeper = Person(self.town.name(), capacity="secretary")
            self.people.append(keeper)
            if point["secretary"] == "closing":
                ends = [Gap(), Lines(["Vid protokollet" if kind == "Protokoll" else "Vid anteckningarna"]), Gap(), Lines([keeper.name or ""])]
            elif point["secretary"] == "noted_by":
                ends = [Gap(), Lines([f"Antecknat av {keeper.name}"])]
            else:
                self.headed("Sekreterare", [Lines([keeper.name or ""])], point["put"])
        self.blocks += moves
        self.behind(second)
        self.blocks += ends
        seed = self.rng.random()
        return Minutes(point, text(self.blocks, Random(seed), point["wrap"].strip()), page(self.blocks, Random(seed)), self.people)


def make(seed: int, number: int, *, held_out: bool) -> Minutes:
    """The minutes of one number."""
    point = drawn(seed, number, held_out=held_out)
    return Maker(point, Random(f"lists/{seed}/{number}/{held_out}")).minutes()
