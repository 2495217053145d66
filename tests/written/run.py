"""Invented meetings that were run here, of every kind of body, as they are told to be composed: from a seed, with all that may happen at one."""

from __future__ import annotations

from random import Random
from typing import Final

from samtrad.meetings.composing.told import ToldClause, ToldDissent, ToldItem, ToldMeeting, ToldMotion, ToldPerson, ToldQuestion, ToldSitting, ToldVote

KINDS: Final = {
    "council": ("Kommunfullmäktige", "Almby kommun", True),
    "board": ("Kommunstyrelsen", "Almby kommun", True),
    "committee": ("Socialnämnden", "Cedro kommun", True),
    "joint": ("Gemensamma nämnden för hjälpmedel", "Region Dalbygden", True),
    "directorate": ("Förbundsdirektionen", "Dalbygdens kommunalförbund", True),
    "consultative": ("Pensionärsrådet", "Almby kommun", False),
    "steering": ("Styrgruppen för nära vård", None, False),
    "network": ("Nätverket för digital samverkan", None, False),
}
"""Body, whose it is, and whether it is one under the law."""
_FIRST = (
    "Anna",
    "Bo",
    "Cia",
    "Dag",
    "Eva",
    "Filip",
    "Gun",
    "Hans",
    "Ida",
    "Jan",
    "Karin",
    "Lars",
    "Maja",
    "Nils",
    "Olle",
    "Pia",
    "Rut",
    "Sven",
    "Tove",
    "Ulla",
)
_LAST = (
    "Al",
    "Berg",
    "Ceder",
    "Dal",
    "Ek",
    "Fors",
    "Gren",
    "Holm",
    "Isaksson",
    "Johansson",
    "Kvist-Moe",
    "Lund",
    "Malm",
    "Nord",
    "Ås",
    "Palm",
    "Åkesson",
    "Ström",
)
_PARTIES = ("S", "M", "C", "V", "L", "KD", "MP", "SD")
_THINGS = (
    "budgeten",
    "planen för trygg hemgång",
    "riktlinjerna för bostadsanpassning",
    "taxan för hemtjänst",
    "reglementet",
    "rapporten om hemsjukvård",
    "avtalet om läkarmedverkan",
    "måldokumentet",
)
_TITLES = (
    "Budget för kommande år",
    "Plan för trygg hemgång",
    "Svar på remiss om primärvård",
    "Delårsrapport",
    "Taxor och avgifter",
    "Motion om lekplatser",
    "Lägesrunda",
    "Information från kansliet",
    "Val av ersättare",
    "Uppföljning av mål",
    "Familjecentralen i Dalby",
    "Samverkan om digitala tjänster",
)
_BACK = (
    "Förvaltningen har tagit fram ett förslag. Ramen är 41 miljoner kronor.",
    "Ärendet har beretts tillsammans med regionen.\n\nSynpunkter har kommit in från tre kommuner.",
    "Enligt 6 kap. 6 § kommunallagen ska nämnderna se till att verksamheten bedrivs enligt de mål som fullmäktige har bestämt.",
    "Under våren har arbetsgruppen träffats fyra gånger.",
    "",
)
_TALK = ("Var och en berättar om läget.", "Frågor ställs om kostnaderna.", "Gruppen diskuterar hur arbetet kan komma vidare.", "")
_WHO = ("förvaltningen", "kansliet", "förvaltningschefen", "arbetsgruppen")
_TASKS = ("ta fram en handlingsplan", "redovisa utfallet", "bjuda in till en workshop", "återkomma med ett förslag", "sammanställa svaren")


def run(kind: str, seed: int) -> ToldMeeting:
    """A meeting of a kind."""
    return _Maker(kind, Random(f"{kind} {seed}")).meeting()


class _Maker:
    """One meeting, drawn bit by bit."""

    def __init__(self, kind: str, draw: Random) -> None:
        self.kind, self.draw = kind, draw
        self.body, self.owner, self.by_law = KINDS[kind]
        names = [f"{first} {last}" for first in _FIRST for last in _LAST]
        self.names = draw.sample(names, 14)
        self.year, self.month = draw.randint(2024, 2029), draw.randint(1, 12)
        self.members = self.names[: draw.randint(4, 7)]
        self.first = draw.choice((1, 12, 101)) if self.by_law else 1

    def maybe(self, share: float = 0.5) -> bool:
        return self.draw.random() < share

    def day(self, after: int = 0) -> str:
        return f"{self.year + after}-{self.month:02}-{self.draw.randint(1, 28):02}"

    def meeting(self) -> ToldMeeting:
        count = self.draw.randint(3, 6)
        items = tuple(self.item(at) for at in range(count))
        place = self.draw.choice(("Rådhuset, sal 2", "Regionens hus", "Teams", "Kommunhuset, Almby"))
        sitting = ToldSitting(
            day=self.day(), start=f"{self.draw.randint(8, 13):02}:{self.draw.choice(('00', '15', '30'))}", end=f"{self.draw.randint(14, 19)}:05", place=place
        )
        return ToldMeeting(
            body=self.body,
            organisation=self.owner,
            is_notes=not self.by_law and self.kind != "consultative",
            sittings=(sitting,),
            chair=self.members[0],
            secretary=self.names[8],
            certifiers=(self.members[1],) if self.by_law else (),
            people=tuple(self.people([one.number for one in items if one.number])),
            items=items,
        )

    def people(self, numbers: list[str]) -> list[ToldPerson]:
        """Members, one of them away for some items or for all, a substitute for them, and others."""
        parties = {name: self.draw.choice(_PARTIES) for name in self.names} if self.by_law else {}
        found = []
        for at, name in enumerate(self.members):
            title = ("ordförande" if at == 0 else "vice ordförande" if at == 1 else None) if self.by_law else None
            capacity = "member"
            away = at == len(self.members) - 1
            part = away and len(numbers) > 2 and self.maybe(0.4)
            presence = "part" if part else "absent" if away else "present"
            items = tuple(numbers[1:]) if part else None
            found.append(
                ToldPerson(
                    name=name, party=parties.get(name), title=title, capacity=capacity, presence=presence, items=items, remote=at == 2 and self.maybe(0.3)
                )
            )
            if presence == "absent" and self.by_law:
                found.append(ToldPerson(name=self.names[9], party=parties[self.names[9]], capacity="serving_substitute", presence="present", replaces=name))
        if self.by_law and self.maybe():
            found.append(ToldPerson(name=self.names[10], party=parties[self.names[10]], capacity="substitute", presence="present"))
        found.append(ToldPerson(name=self.names[8], title="sekreterare", capacity="secretary", presence="present"))
        if self.maybe():
            found.append(
                ToldPerson(name=self.names[11], title=self.draw.choice(("förvaltningschef", "ekonomichef", "utredare")), capacity="officer", presence="present")
            )
        return found

    def item(self, at: int) -> ToldItem:
        number = str(self.first + at)
        heading = self.draw.choice(_TITLES)
        kind = self.draw.choice(("decide", "decide", "inform", "defer", "vote", "withdrawn") if self.by_law else ("decide", "inform", "inform", "task"))
        common = {
            "number": number,
            "heading": heading,
            "case_number": f"{self.draw.choice(('KS', 'SN', 'DN'))} {self.year}/{self.draw.randint(1, 400)}" if self.by_law and self.maybe() else None,
            "presenter": self.names[11] if self.maybe(0.3) else None,
            "background": self.draw.choice(_BACK),
            "deliberation": self.draw.choice(_TALK),
        }
        if kind == "withdrawn":
            return ToldItem(number=number, heading=heading, case_number=common["case_number"], is_withdrawn=True)
        if kind == "inform":
            note = (ToldClause(text="lägga informationen till handlingarna", type="note"),) if self.by_law else ()
            return ToldItem(**common, clauses=note, information_only=not note)  # type: ignore[arg-type]
        if kind == "defer":
            return ToldItem(**common, clauses=(self.off(),))  # type: ignore[arg-type]
        if kind == "vote":
            return self.voted(common)
        return ToldItem(**common, clauses=tuple(self.clauses()), papers=("Tjänsteskrivelse den 3 mars 2026",) if self.by_law and self.maybe(0.3) else ())  # type: ignore[arg-type]

    def clauses(self) -> list[ToldClause]:
        found = [
            ToldClause(text=f"{self.draw.choice(('anta', 'godkänna'))} {self.draw.choice(_THINGS)}", type="approve", force="binding" if self.by_law else None)
        ]
        if self.maybe():
            whom = self.draw.choice(_WHO)
            due = self.day(1) if self.maybe() else None
            found.append(
                ToldClause(
                    text=f"ge {whom} i uppdrag att {self.draw.choice(_TASKS)}",
                    type="assign",
                    addressee=whom,
                    responsible=whom.capitalize() if self.maybe() else None,
                    due=due,
                )
            )
        return found

    def off(self) -> ToldClause:
        if self.maybe():
            return ToldClause(text="bordlägga ärendet", type="defer")
        return ToldClause(text="återremittera ärendet för att kostnaderna ska belysas", type="refer")

    def voted(self, common: dict[str, object]) -> ToldItem:
        """Against a proposal to reject, by vote, with a reservation of the one who lost."""
        thing, loser = self.draw.choice(_THINGS), self.members[2]
        motions = (
            ToldMotion(by=(), kind="approve", text=f"anta {thing}", order=1),
            ToldMotion(by=(loser,), kind="reject", text="avslag på förslaget", order=2),
        )
        clauses = (ToldClause(text=f"anta {thing}", type="approve", force="binding"),)
        voters = [(name, "no" if name == loser else "abstain" if at == 3 and self.maybe(0.3) else "yes") for at, name in enumerate(self.members[:-1])]
        yes, abstained = (sum(option == wanted for _, option in voters) for wanted in ("yes", "abstain"))
        counts = {"yes": yes, "no": 1, "abstained": abstained}
        vote = ToldVote(method="open", **counts, yes_means="bifall till förslaget", no_means="bifall till avslagsyrkandet", answer="yes", ballots=tuple(voters))
        questions = (
            (ToldQuestion(sentence="Omröstning begärs.", vote=vote),)
            if self.maybe()
            else (ToldQuestion(sentence="Ordföranden ställer proposition på yrkandena och finner att förslaget antas."),)
        )
        kind = self.draw.choice(("reservation", "reservation", "statement", "note"))
        dissents = (ToldDissent(kind=kind, by=loser, text="Det blir för dyrt." if kind == "statement" or self.maybe() else None),) if self.maybe(0.7) else ()
        jav = (self.members[-1],) if self.maybe(0.3) else ()
        return ToldItem(**common, motions=motions, questions=questions, clauses=clauses, dissents=dissents, disqualified=jav)  # type: ignore[arg-type]
