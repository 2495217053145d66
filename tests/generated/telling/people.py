"""How the people of a meeting are listed: lines with party, place and position as a template has them, and who they are."""

from __future__ import annotations

from dataclasses import dataclass

from ..region.people import Person
from ..region.places import genitive
from ..said import Said, say
from ..truth import Attendee
from .happened import Cast, Scene


@dataclass(frozen=True)
class LineHabit:
    """How one template writes a person in a list."""

    party: str = " ({})"
    title: str = ", {}"
    place: str = ", {}"
    part: str = ", {}"
    whole_place: bool = False
    replaces: str = " ersätter {}"
    guest: str = " (gäst)"
    notes: str = " (antecknar)"


def habit(scene: Scene) -> LineHabit:
    rng = scene.rng
    return LineHabit(
        title=rng.choice([", {}", ", {}", " {}"]) if scene.political else ", {}",
        place=rng.choice([", {}", " – {}", " ({})"]) if not scene.political else rng.choice([", {}", " {}", ", {}"]),
        part=rng.choice([", {}", " {}", " ({})"]),
        whole_place=rng.random() < 0.4,
        replaces=rng.choice([" ersätter {}", " ers. för {}", ", ersätter {}", " tjänstgörande ersättare för {}", " (ersätter {})"]),
    )


Line = tuple[Said, Attendee]


class Lister:
    """Writes persons as one template does and keeps who they are."""

    def __init__(self, scene: Scene, how: LineHabit | None = None, *, places: bool = False, numbered: bool = True) -> None:
        self.scene, self.how, self.places, self.numbered = scene, how or habit(scene), places, numbered
        self.distant = scene.rng.choice([" (på distans)", " (via Teams)", ", deltar på distans"]) if scene.rng.random() < 0.15 else ""
        self.numbers = [str(scene.first_number + i) for i in range(len(scene.matters))]

    def place_of(self, person: Person) -> str | None:
        if not self.places or not person.place:
            return None
        return f"{genitive(person.place)} kommun" if self.how.whole_place and person.place in self.scene.region.municipalities else person.place

    def person(
        self,
        person: Person,
        capacity: str,
        group: str | None = None,
        *,
        title: str | None = None,
        part: tuple[str, Attendee] | None = None,
        replaces: Person | None = None,
        after: str = "",
    ) -> Line:
        """One line; ``after`` is what a bracket says at its end."""
        how = self.how
        told = Attendee(person.name, capacity, party=person.party, organisation=self.place_of(person), title=title, group=group)
        words = person.name + (how.party.format(person.party) if person.party else "")
        if told.organisation and told.organisation != title:
            words += how.place.format(told.organisation)
        if title:
            words += how.title.format(title)
        if replaces:
            told.replaces = replaces.name
            words += how.replaces.format(self.scene.named(replaces))
        if part:
            words += how.part.format(part[0])
            told.presence, told.items, told.from_, told.to = "part", part[1].items, part[1].from_, part[1].to
        if self.distant and not after and not part and capacity != "secretary" and self.scene.rng.random() < 0.25:
            told.remote, after = True, self.distant
        return say(words + after), told

    # parts of a meeting

    def some_items(self, first: int, last: int, sign: str = "§") -> tuple[str, Attendee]:
        """ "§§ 45–48": the items from the first to the last, by their place in the list."""
        numbers = self.numbers[first : last + 1]
        dash = self.scene.rng.choice(["–", "-"])
        if sign != "§":
            words = f"{sign} {numbers[0]}" + (f"{dash}{numbers[-1]}" if len(numbers) > 1 else "")
        elif len(numbers) == 1:
            words = f"§ {numbers[0]}"
        else:
            words = f"{self.scene.rng.choice(['§§', '§§', '§'])} {numbers[0]}{dash}{numbers[-1]}"
        return words, Attendee(None, "member", "part", items=numbers)

    def some_time(self) -> tuple[str, Attendee]:
        """ "från kl. 14.15", "t.o.m. kl. 15.00"."""
        scene = self.scene
        hour = scene.rng.randint(scene.start[0] + 1, max(scene.start[0] + 1, scene.end[0] - 1))
        minute = scene.rng.choice([0, 15, 30, 45])
        shown, value = scene.style.time(hour, minute), f"{hour:02d}:{minute:02d}"
        if scene.rng.random() < 0.5:
            return f"{scene.rng.choice(['från kl. {}', 'fr.o.m. kl. {}', 'från klockan {}'])}".format(shown), Attendee(None, "member", "part", from_=value)
        return f"{scene.rng.choice(['till kl. {}', 't.o.m. kl. {}', 'till klockan {}'])}".format(shown), Attendee(None, "member", "part", to=value)

    # the lists of statutory minutes

    def members(self, cast: Cast, group: str, *, serving_apart: bool) -> tuple[list[Line], list[Line]]:
        """The members who decided, and the substitutes who served, in one list or in two."""
        rng = self.scene.rng
        titles = rng.choice([("ordförande", "vice ordförande"), ("ordförande", "1:e vice ordförande"), ("ordf", "v ordf"), ("ordförande", "vice ordf")])
        replaced = {one.instead.name: one for one in cast.serving}
        out = [self.person(cast.chair, "member", group, title=titles[0]), self.person(cast.vice, "member", group, title=titles[1])]
        for member in cast.members:
            swap = replaced.get(member.name)
            part = self.some_time() if rng.random() < 0.05 else None
            if swap and swap.first:
                part = self.some_items(0, swap.first - 1)
            elif rng.random() < 0.05 and len(self.numbers) > 4:
                part = (
                    self.some_items(0, rng.randint(2, len(self.numbers) - 2))
                    if rng.random() < 0.5
                    else self.some_items(rng.randint(2, len(self.numbers) - 2), len(self.numbers) - 1)
                )
            out.append(self.person(member, "member", group, part=part))
        served: list[Line] = []
        for swap in cast.serving:
            part = self.some_items(swap.first, len(self.numbers) - 1) if swap.first else None
            served.append(self.person(swap.who, "serving_substitute", None if serving_apart else group, replaces=swap.instead, part=part))
        if cast.vacant:
            out.append((say(f"{rng.choice(['Vakant', 'Vakant', 'vakant'])} ({cast.vacant})"), Attendee(None, "member", "vacant", cast.vacant, group=group)))
        return (out, served) if serving_apart else (out + served, [])

    def officers(self, group: str, *, secretary: bool, limits: float = 0.35) -> list[Line]:
        """Others who were there; some for their own item only."""
        scene, out = self.scene, []
        for officer in scene.cast.officers:
            mine = [i for i, matter in enumerate(scene.matters) if officer in matter.presenters]
            part = self.some_items(mine[0], mine[0]) if len(mine) == 1 and scene.rng.random() < limits else None
            out.append(self.person(officer, "officer", group, title=officer.title, part=part))
        if secretary:
            keeper = scene.cast.secretary
            out.insert(scene.rng.choice([0, len(out)]), self.person(keeper, "secretary", group, title=keeper.title))
        return out

    def absent(self, cast: Cast, group: str) -> list[Line]:
        out = []
        for person in cast.absent:
            said, told = self.person(person, "member", group)
            told.presence = "absent"
            out.append((said, told))
        return out


def said_of(lines: list[Line]) -> list[Said]:
    return [said for said, _ in lines]


def those(lines: list[Line]) -> list[Attendee]:
    return [told for _, told in lines]
