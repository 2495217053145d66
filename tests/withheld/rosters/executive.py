"""The cover of a working committee's minutes: who decides, who serves for whom, who is there for which items, who certifies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from generated.said import Said, say
from generated.truth import Attendee

from ..land import Person
from ..scribe import Scribe, hours, sat
from ..shire import ShireKit
from ..when import weekday
from ..words import executive as words


@dataclass
class Listed:
    """A line of the cover and who it names."""

    text: str
    entry: Attendee


class Committee:
    """Those of the cover."""

    def __init__(self, told: ShireKit, numbers: list[str]) -> None:
        rng, people = told.rng, told.people
        self.told, self.numbers = told, numbers
        count = rng.choice([5, 5, 7, 7, 9])
        self.members = [people.politician() for _ in range(count)]
        self.chair, self.certifier = self.members[0], self.members[rng.choice([1, 1, 2])]
        self.titles = {self.chair.name: "ordförande"}
        if rng.random() < 0.7:
            self.titles[self.members[1].name] = rng.choice(["vice ordförande", "1:e vice ordförande", "2:e vice ordförande"])
        self.serving = [(one, people.politician()) for one in self.members[3:] if rng.random() < 0.25]
        self.spare = [people.politician() for _ in range(rng.randint(0, 4))]
        self.officers = [people.someone(None, title) for title in rng.sample(words.OFFICERS, rng.randint(2, 5))]
        self.keeper = people.someone(None, rng.choice(words.KEEPERS))
        self.hosts: dict[str, Person] = {}
        style = rng.randint(0, 2)
        self.title = (", {}", " ({})", " {}")[style]
        self.serves = rng.choice([" ersätter {}", " tjänstgörande ersättare för {}", " ers. för {}", ", ersätter {}", " (ersätter {})"])
        self.row = rng.random() < 0.25
        """Serving substitutes have a row of their own."""

    def deciding(self) -> list[Listed]:
        serving = {one.name: other for one, other in self.serving}
        out = []
        for one in self.members:
            if self.row and one.name in serving:
                continue
            title = self.titles.get(one.name)
            text = one.with_party + (self.title.format(title) if title else "")
            told = Attendee(one.name, "member", party=one.party, title=title)
            if other := serving.get(one.name):
                text += self.serves.format(other.with_party)
                told = Attendee(one.name, "serving_substitute", party=one.party, replaces=other.name)
            elif one is not self.chair and one is not self.certifier and self.told.rng.random() < 0.14:
                text, told = self._limited(text, told)
            out.append(Listed(text, told))
        return out

    def serving_row(self) -> list[Listed]:
        return (
            [
                Listed(f"{one.with_party} för {other.with_party}", Attendee(one.name, "serving_substitute", party=one.party, replaces=other.name))
                for one, other in self.serving
            ]
            if self.row
            else []
        )

    def _limited(self, text: str, told: Attendee) -> tuple[str, Attendee]:
        rng = self.told.rng
        at = rng.randint(2, len(self.numbers) - 3)
        first, last = rng.choice([(0, at), (at, len(self.numbers) - 1)])
        there = self.numbers[first : last + 1]
        return f"{text}{rng.choice([', §§ {}', ' §§ {}', ' (§§ {})']).format(self.span(there))}", replace(told, presence="part", items=there)

    def span(self, numbers: list[str]) -> str:
        return f"{numbers[0]}{self.told.when.dash}{numbers[-1]}"

    def others(self) -> list[Listed]:
        rng, out = self.told.rng, []
        for i, one in enumerate(self.officers):
            told, text = Attendee(one.name, "officer", title=one.title), f"{one.name}{self.title.format(one.title)}"
            if i and rng.random() < 0.65:
                at = rng.randint(1, len(self.numbers) - 3)
                there = self.numbers[at : at + rng.choice([1, 1, 2])]
                self.hosts[there[0]] = one
                sign = "§§" if len(there) > 1 else "§"
                text += rng.choice([", {}", " {}", " ({})"]).format(f"{sign} {self.span(there) if len(there) > 1 else there[0]}")
                told = replace(told, presence="part", items=there)
            elif i and rng.random() < 0.2:
                hour = self.told.clock((self.told.start[0] + 1, rng.choice([0, 10, 30])))
                text += f", till kl. {hour}"
                told = replace(told, presence="part", to=hour.replace(".", ":"))
            out.append(Listed(text, told))
        return out


def cover(pen: Scribe, told: ShireKit, board: Committee, body: str) -> None:
    """The page that says who met, where, and who certifies."""
    rng, day = told.rng, told.when.stated("iso" if told.rng.random() < 0.5 else "full")
    sign = told.when.day(weekday(told.day + timedelta(days=rng.randint(2, 12))), rng.choice(["iso", "full"])).bare()
    keeper, colon = board.keeper, rng.choice(["", "", ":"])
    listed_keeper = rng.random() < 0.5
    when = say(day, " ", hours(told))
    rows: list[tuple[str, list[Said]]] = [(rng.choice(["Plats och tid", "Tid och plats"]), rng.choice([[say(told.room), when], [say(told.room, ", ", when)]]))]
    if rng.random() < 0.3:
        rows = [("Plats", [say(told.room)]), (rng.choice(["Tid", "Datum och tid"]), [when])]

    def people(label: str, lines: list[Listed], extra: list[Listed] | None = None) -> None:
        whole = [*lines, *(extra or [])]
        if whole:
            rows.append((label, [say(one.text) for one in whole]))
            pen.attends([replace(one.entry, group=label) for one in whole])

    people(rng.choice(["Beslutande", "Beslutande ledamöter", "Ledamöter"]), board.deciding())
    people(rng.choice(["Tjänstgörande ersättare", "Tjänstgörande ersättare"]), board.serving_row())
    people(
        rng.choice(["Ej tjänstgörande ersättare", "Ersättare", "Icke tjänstgörande ersättare"]),
        [Listed(one.with_party, Attendee(one.name, "substitute", party=one.party)) for one in board.spare],
    )
    own = Listed(f"{keeper.name}{board.title.format(keeper.title)}", Attendee(keeper.name, "secretary", title=keeper.title))
    people(rng.choice(["Övriga närvarande", "Övriga deltagare", "Övriga", "Tjänstepersoner"]), board.others(), [own] if listed_keeper else [])
    if not listed_keeper:
        pen.attends([Attendee(keeper.name, "secretary")])
    rows.append(
        (
            rng.choice(["Utses att justera", "Justerare", "Justerande ledamot"]),
            [say(board.certifier.with_party if rng.random() < 0.6 else board.certifier.name)],
        )
    )
    place = rng.choice(["Kommunledningskontoret", "Kommunhuset", "Digital signering", "Kansliet"])
    rows.append(
        (
            rng.choice(["Justeringens plats och tid", "Justering", "Plats och tid för justering"]),
            [say(place, ", ", sign) if rng.random() < 0.75 else say("Omedelbar justering")],
        )
    )
    rows.append(("Paragrafer", [say(f"{rng.choice(['', '§§ '])}{board.span(board.numbers)}")]))
    pen.rows([(label + colon, lines) for label, lines in rows])
    if rng.random() < 0.5:
        pen.section(rng.choice(["Underskrifter", "Underskrift"]))
    signers = [("Sekreterare", keeper), ("Ordförande", board.chair), (rng.choice(["Justerare", "Justerande"]), board.certifier)]
    pen.rows([(label, [say(who.with_party if rng.random() < 0.3 else who.name)]) for label, who in signers])
    for label, who in signers:
        pen.signs(who.name, label)
    if rng.random() < 0.6:
        up = weekday(told.day + timedelta(days=rng.randint(3, 14)))
        pen.section(rng.choice(["Bevis om anslag", "Anslag/bevis", "Tillkännagivande av protokoll"]))
        way = rng.choice(["iso", "full"])
        pen.rows(
            [
                ("Organ", [say(body)]),
                ("Sammanträdesdatum", [say(day)]),
                (rng.choice(["Anslaget sätts upp", "Datum för anslagets uppsättande"]), [say(told.when.day(up, way).bare())]),
                (rng.choice(["Anslaget tas ned", "Datum för anslagets nedtagande"]), [say(told.when.day(up + timedelta(days=22), way).bare())]),
                ("Förvaringsplats för protokollet", [say(rng.choice(["Kommunkansliet", "Kommunledningskontoret", "Kommunhuset, plan 3"]))]),
                ("Underskrift", [say(keeper.name)]),
            ]
        )
    sat(pen, told)
