"""The delegates of a joint body's members with their votes, and those who are there without one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generated.said import say
from generated.truth import Attendee

from ..land import Person, genitive
from ..scribe import Scribe
from ..shire import ShireKit
from ..words import owners as words


@dataclass
class Vote:
    """One member of the joint body: its name, its delegates, its substitutes, and how many votes it has."""

    home: str
    delegates: list[tuple[Person, Attendee, str]]
    substitutes: list[tuple[Person, Attendee, str]]
    votes: int


class Meeting:
    """Who is there for whom."""

    def __init__(self, told: ShireKit, numbers: list[str], sign: str) -> None:
        rng, people = told.rng, told.people
        self.numbers, self.sign = numbers, sign
        whole = rng.random() < 0.5
        homes = [f"{genitive(town)} kommun" if whole else town for town in told.towns[: rng.randint(4, 6)]]
        self.whole = homes
        each = rng.choice([(1, 1, 1), (1, 2, 2), (1, 2, 3)])
        self.lists = [self._vote(told, home, rng.choice(each)) for home in homes]
        self.lists[0].delegates = [(one, Attendee(one.name, "member", party=one.party, organisation=one.home), "") for one, _, _ in self.lists[0].delegates]
        if rng.random() < 0.25:
            self.lists[-1].delegates = []
        self.vacant = rng.random() < 0.2
        """A seat of the second member is empty."""
        self.present = [one for vote in self.lists for one, told_of, _ in vote.delegates if told_of.presence == "present"]
        steady = [one for vote in self.lists for one, told_of, _ in vote.delegates if told_of.presence == "present" and told_of.capacity == "member"]
        outside = rng.random() < 0.3 or len(steady) < 3
        self.others = [people.someone(None, title) for title in rng.sample(words.OTHERS, rng.randint(2, 4))]
        self.opener = next((one for one in self.others if one.title == "styrelsens ordförande"), self.others[0])
        self.chair = people.someone(None, rng.choice(["kommunfullmäktiges ordförande", "mötesordförande"])) if outside else steady[0]
        if outside:
            self.others.insert(0, self.chair)
        self.keeper = people.someone(None, rng.choice(["sekreterare", "förbundssekreterare", "kanslisekreterare"]))
        rest = [one for one in steady if one is not self.chair]
        self.certifiers = rng.sample(rest, min(len(rest), rng.choice([1, 2, 2])))
        self.guests = [people.someone(home, title) for title, home in rng.sample(words.VISITORS, rng.choice([0, 1, 1]))]

    def _vote(self, told: ShireKit, home: str, count: int) -> Vote:
        rng = told.rng
        delegates = []
        for _ in range(count):
            one = told.people.politician(home)
            entry_of, note, fate = Attendee(one.name, "member", party=one.party, organisation=home), "", rng.random()
            if fate < 0.1:
                entry_of, note = replace(entry_of, presence="absent"), rng.choice(["frånvarande", "förhinder"])
            elif fate < 0.2:
                other = told.people.politician(home)
                entry_of = replace(entry_of, capacity="serving_substitute", replaces=other.name)
                note = rng.choice(["ersätter {}", "ersättare för {}", "ers. för {}"]).format(other.name)
            elif fate < 0.3 and len(self.numbers) > 8:
                at = rng.randint(4, len(self.numbers) - 3)
                entry_of, note = (
                    replace(entry_of, presence="part", items=self.numbers[: at + 1]),
                    f"{rng.choice(['t.o.m.', 'till och med'])} {self.sign} {self.numbers[at]}",
                )
            elif fate < 0.36:
                entry_of, note = replace(entry_of, remote=True), rng.choice(["på distans", "via länk"])
            delegates.append((one, entry_of, note))
        substitutes = []
        for _ in range(rng.choice([0, 0, 1, 1])):
            one = told.people.politician(home)
            serves = rng.random() < 0.2
            substitutes.append(
                (one, Attendee(one.name, "serving_substitute" if serves else "substitute", party=one.party, organisation=home), "tjänstgör" if serves else "")
            )
        return Vote(home, delegates, substitutes, rng.choice([1, 2, 3, 4, 5, 7, 9]))

    @property
    def total(self) -> int:
        return sum(vote.votes for vote in self.lists)


def _named(one: Person, note: str) -> str:
    return one.with_party + (f" ({note})" if note else "")


def roll(pen: Scribe, told: ShireKit, meeting: Meeting, *, weighed: bool) -> None:
    """The delegates by member, with their votes where those are counted."""
    rng = told.rng
    shape = rng.choice(["table", "table", "rows", "lists"])
    if shape == "table":
        pen.table(
            [rng.choice(["Medlem", "Kommun", "Medlemskommun"]), rng.choice(["Ombud", "Närvarande ombud"]), "Ersättare", *(["Röster"] if weighed else [])],
            [
                [
                    say(vote.home), say("; ".join([*(_named(one, note) for one, _, note in vote.delegates), *(["Vakant"] if meeting.vacant and i == 1 else [])]) or "–"),
                    say("; ".join(_named(one, note) for one, _, note in vote.substitutes) or "–"), *([say(str(vote.votes))] if weighed else []),
                ]
                for i, vote in enumerate(meeting.lists)
            ],
        )  # fmt: skip
    elif shape == "rows":
        rows = []
        for i, vote in enumerate(meeting.lists):
            lines = [say(_named(one, note)) for one, _, note in vote.delegates] + ([say("Vakant")] if meeting.vacant and i == 1 else [])
            lines += [say(_named(one, f"ersättare, {note}" if note else "ersättare")) for one, _, note in vote.substitutes]
            rows.append((f"{vote.home}{f', {vote.votes} röster' if weighed and vote.votes > 1 else ', 1 röst' if weighed else ''}", lines or [say("–")]))
        pen.rows(rows)
    else:
        mark = rng.choice(["", "-", ""])
        lines = []
        for i, vote in enumerate(meeting.lists):
            lines += [say(f"{one.with_party}, {vote.home}{f', {note}' if note else ''}") for one, _, note in vote.delegates]
            lines += [say(f"Vakant, {vote.home}")] if meeting.vacant and i == 1 else []
        pen.label(rng.choice(["Ombud", "Närvarande ombud"]))
        pen.points(lines, mark)
    for i, vote in enumerate(meeting.lists):
        pen.attends([told_of for _, told_of, _ in vote.delegates])
        if meeting.vacant and i == 1:
            pen.attends([Attendee(None, "member", "vacant", organisation=vote.home)])
        if shape != "lists":
            pen.attends([told_of for _, told_of, _ in vote.substitutes])
    if shape == "lists" and (spare := [(one, vote.home, told_of) for vote in meeting.lists for one, told_of, _ in vote.substitutes]):
        pen.label(rng.choice(["Ersättare", "Närvarande ersättare"]))
        pen.points([say(f"{one.with_party}, {home}{', tjänstgör' if told_of.capacity == 'serving_substitute' else ''}") for one, home, told_of in spare], mark)
        pen.attends([told_of for _, _, told_of in spare])
    if weighed:
        pen.para(rng.choice(["Totalt antal röster: {n}.", "Röstlängden omfattar {n} röster."]).format(n=meeting.total))


def others(pen: Scribe, told: ShireKit, meeting: Meeting, at: str, *, keeper: bool) -> None:
    """Those who are there without a vote."""
    rng = told.rng
    mark, inline = rng.choice(["", "-", ""]), rng.random() < 0.4
    own = [meeting.keeper] if keeper else []
    groups = [
        (rng.choice(["Övriga närvarande", "Övriga", "Övriga deltagare"]), [*meeting.others, *own]),
        (rng.choice(["Inbjudna", "Gäster", "Inbjudna gäster"]), meeting.guests),
    ]
    for label, people in groups:
        if not people:
            continue
        lines = [f"{one.name}, {one.title}" + (f", {one.home}, {meeting.sign} {at}" if one in meeting.guests else "") for one in people]
        if inline:
            pen.para("; ".join(lines), label=f"{label}:", tight=True)
        else:
            pen.label(label)
            pen.points([say(line) for line in lines], mark)
        for one in people:
            if one in meeting.guests:
                pen.attends([Attendee(one.name, "guest", "part", organisation=one.home, title=one.title, items=[at], group=label)])
            else:
                pen.attends([Attendee(one.name, "secretary" if one is meeting.keeper else "officer", title=one.title, group=label)])
