"""Items written out, each with the six things of KL 5:67 in their order, and the entries of the record that they become."""

from __future__ import annotations

from typing import Any

import msgspec

from samtrad.meetings.composing.pen import Pen
from samtrad.meetings.composing.told import ToldClause, ToldDissent, ToldItem, ToldMeeting, ToldVote
from samtrad.reading.record import (
    Assignment,
    Ballot,
    Decision,
    Disqualification,
    Dissent,
    Enclosure,
    Interval,
    Item,
    Proposal,
    Vote,
)
from samtrad.reading.words import Words
from samtrad.writing.days import day

_DISSENTS = {
    "reservation": ("Reservation", "reserverar sig mot beslutet"),
    "statement": ("Särskilt yttrande", "lämnar ett särskilt yttrande"),
    "note": ("Protokollsanteckning", "lämnar en protokollsanteckning"),
}
_OPTIONS = (("yes", "Ja-röster"), ("no", "Nej-röster"), ("abstain", "Avstår"))


class Lists:
    """What the record has of items, as it grows."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self.decisions: list[Decision] = []
        self.proposals: list[Proposal] = []
        self.votes: list[Vote] = []
        self.dissents: list[Dissent] = []
        self.disqualifications: list[Disqualification] = []
        self.assignments: list[Assignment] = []
        self.enclosures: list[Enclosure] = []

    def fields(self) -> dict[str, Any]:
        """By the names that the record has for them."""
        return dict(vars(self))


class ItemWriter:
    """Writes the items of a meeting one after the other."""

    def __init__(self, pen: Pen, told: ToldMeeting, lists: Lists) -> None:
        self._pen, self._told, self._lists = pen, told, lists
        self._at = 0

    def write(self, at: int) -> None:
        """One item: heading, matter, what was said, and how it was decided."""
        one, pen = self._told.items[at], self._pen
        self._at = at
        pen.begin("item", at)
        start = pen.at
        if one.number:
            pen.write(f"{one.number}. " if self._told.is_notes else f"§ {one.number} ")
        heading = pen.say(one.heading)
        heading_span = (start, pen.at)
        pen.line("\n")
        case, presenters = self._facts(one)
        if one.is_withdrawn:
            gone = pen.say("Ärendet utgår.")
            self._lists.decisions.append(Decision(item=at, text=gone, type="other", status="made", span=gone.span))
            pen.line("\n")
        else:
            self._body(one)
        item = Item(
            number=one.number,
            heading=heading,
            level=1,
            presenters=presenters,
            case_number=case,
            span=(start, pen.at),
            heading_span=heading_span,
            information_only=True if one.information_only else None,
        )
        self._lists.items.append(item)

    def _facts(self, one: ToldItem) -> tuple[Any, list[Any]]:
        pen, case, presenters = self._pen, None, []
        if one.case_number:
            pen.write("Dnr ")
            case = pen.say(one.case_number)
            pen.line()
        if one.presenter:
            pen.write("Föredragande: ")
            presenters = [pen.say(one.presenter)]
            pen.line()
        if case or presenters:
            pen.line()
        return case, presenters

    def _body(self, one: ToldItem) -> None:
        pen = self._pen
        self._paragraphs("Ärendet" if one.deliberation else "", one.background)
        self._paragraphs("Överläggning", one.deliberation)
        for name in one.disqualified:
            start = pen.at
            said = pen.say(name)
            pen.write(" anmäler jäv och deltar inte i handläggningen av ärendet.")
            self._lists.disqualifications.append(Disqualification(item=self._at, name=said, span=(start, pen.at)))
            pen.line("\n")
        self._motions(one)
        self._questions(one)
        self._clauses(one)
        for name in one.declined:
            pen.line(f"{name} deltar inte i beslutet.\n")
        for dissent in one.dissents:
            self._dissent(dissent)
        self._tasks(one)
        self._papers(one)
        self._paragraphs("Anteckning", one.note)

    def _paragraphs(self, label: str, text: str) -> None:
        if not text.strip():
            return
        if label:
            self._pen.line(f"{label}\n")
        for paragraph in text.split("\n\n"):
            self._pen.line(f"{paragraph.strip()}\n")

    def _motions(self, one: ToldItem) -> None:
        pen = self._pen
        moved = [motion for motion in one.motions if motion.by]
        if moved:
            pen.line("Yrkanden\n")
        for motion in moved:
            start, by = pen.at, []
            for number, name in enumerate(motion.by):
                pen.write("" if not number else " och " if number == len(motion.by) - 1 else ", ")
                by.append(pen.say(name))
            pen.write(" yrkar ")
            text = pen.prose(motion.text)
            pen.write("" if text.endswith(".") else ".")
            self._lists.proposals.append(
                Proposal(item=self._at, by=by, kind=motion.kind, text=text, span=(start, pen.at), order=motion.order)  # type: ignore[arg-type] # a code of the record
            )
            pen.line("\n")

    def _questions(self, one: ToldItem) -> None:
        pen = self._pen
        if one.questions:
            pen.line("Beslutsgång\n")
        for question in one.questions:
            pen.line(f"{question.sentence}\n")
            if question.vote:
                self._vote(question.vote)

    def _vote(self, vote: ToldVote) -> None:
        pen = self._pen
        pen.line("Omröstning\n")
        start = pen.at
        pen.write("Ja-röst för ")
        yes = pen.say(vote.yes_means)
        pen.write(". Nej-röst för ")
        no = pen.say(vote.no_means)
        pen.line(".")
        rest = f", {vote.abstained} avstår" if vote.abstained else ""
        settled = " Ordförandens utslagsröst avgör." if vote.is_casting else " Lotten avgör." if vote.lot else ""
        pen.line(f"Omröstningen utfaller med {_votes(vote.yes, 'ja')} mot {_votes(vote.no, 'nej')}{rest}.{settled}")
        ballots = []
        for option, label in _OPTIONS:
            names = [name for name, how in vote.ballots if how == option]
            if names:
                pen.write(f"{label}: ")
                for number, name in enumerate(names):
                    pen.write(", " if number else "")
                    ballots.append(Ballot(name=pen.say(name), option=option))  # type: ignore[arg-type] # a code of the record
                pen.line()
        self._lists.votes.append(
            Vote(
                item=self._at,
                yes=vote.yes,
                no=vote.no,
                abstained=vote.abstained or None,
                yes_means=yes,
                no_means=no,
                casting_vote=True if vote.is_casting else None,
                ballots=ballots,
                span=(start, pen.at - 1),
                method=vote.method,  # type: ignore[arg-type] # a code of the record
            )
        )
        pen.line()

    def _clauses(self, one: ToldItem) -> None:
        if not one.clauses:
            return
        pen = self._pen
        pen.line("Beslut\n")
        first = len(self._lists.decisions)
        by = pen.say(self._told.body)
        pen.line(" beslutar")
        for clause in one.clauses:
            text = pen.prose(f"att {clause.text}")
            addressee = self._addressee(clause, text)
            self._lists.decisions.append(
                Decision(
                    item=self._at,
                    text=text,
                    type=clause.type,  # type: ignore[arg-type] # a code of the record
                    status="made",
                    by=by,
                    addressee=addressee,
                    span=text.span,
                    force=clause.force,  # type: ignore[arg-type] # as above
                )
            )
            pen.line("." if clause is one.clauses[-1] else ", samt" if clause is one.clauses[-2] else ",")
        pen.line()
        votes = [at for at, vote in enumerate(self._lists.votes) if vote.item == self._at]
        if votes:
            self._lists.votes[votes[-1]] = msgspec.structs.replace(self._lists.votes[votes[-1]], decision=first)

    def _addressee(self, clause: ToldClause, text: Words) -> Words | None:
        """Whom a clause turns to: where its own words name them that is the place, else it is told after them."""
        if not clause.addressee:
            return None
        start = text.ranges[0][0]
        at = self._pen.text[start:].find(clause.addressee)
        if at >= 0:
            return Words(clause.addressee, ((start + at, start + at + len(clause.addressee)),))
        self._pen.write(" (till ")
        said = self._pen.say(clause.addressee)
        self._pen.write(")")
        return said

    def _dissent(self, one: ToldDissent) -> None:
        pen = self._pen
        heading, verb = _DISSENTS[one.kind]
        pen.line(f"{heading}\n")
        start = pen.at
        by = pen.say(one.by)
        text = None
        if one.text:
            pen.line(f" {verb}:\n")
            text = pen.prose(one.text)
        else:
            pen.write(f" {verb}.")
        decision = next((at for at, made in enumerate(self._lists.decisions) if made.item == self._at), None)
        self._lists.dissents.append(
            Dissent(item=self._at, kind=one.kind, by=[by], text=text, span=(start, pen.at), decision=decision)  # type: ignore[arg-type] # a code of the record
        )
        pen.line("\n")

    def _tasks(self, one: ToldItem) -> None:
        """Who is to do what by when, of the clauses that give a task: told after them where somebody or a day is told beside their words."""
        given = [(at, clause) for at, clause in enumerate(one.clauses) if clause.responsible or clause.due or clause.type == "assign"]
        if not given:
            return
        pen = self._pen
        is_told = any(clause.responsible or clause.due for _, clause in given)
        if is_told:
            pen.line("Uppdrag\n")
        first = next(at for at, made in enumerate(self._lists.decisions) if made.item == self._at)
        for at, clause in given:
            start, decision = pen.at, self._lists.decisions[first + at]
            line = self._task_line(clause) if clause.responsible or clause.due else None
            is_own = line is not None and clause.type != "assign"  # a clause that assigns is itself the task, as everywhere else
            self._lists.assignments.append(
                Assignment(
                    item=self._at,
                    task=line[1] if is_own and line else decision.text,
                    responsible=(None if is_own else decision.addressee) or (line[0] if line else None),
                    assigned_by=decision.by,
                    due=Interval(start=clause.due, end=clause.due, precision="day") if clause.due else None,
                    status="open",
                    span=(start, pen.at) if is_own else decision.span,
                    decision=first + at,
                )
            )
            if line is not None:
                pen.line()
        if is_told:
            pen.line()

    def _task_line(self, clause: ToldClause) -> tuple[Words | None, Words]:
        """Who, what, and until when, on a line; who it is, and what."""
        pen = self._pen
        who = clause.responsible or clause.addressee
        responsible = pen.say(who) if who else None
        if who:
            pen.write(": ")
        task = pen.prose(clause.text)
        if clause.due:
            pen.write(f", senast den {day(clause.due, 'sv')}")
        return responsible, task

    def _papers(self, one: ToldItem) -> None:
        pen = self._pen
        if one.papers:
            pen.line("Beslutsunderlag\n")
        for name in one.papers:
            said = pen.say(name)
            self._lists.enclosures.append(Enclosure(item=self._at, text=said, kind="attached", span=said.span))
            pen.line()
        if one.papers:
            pen.line()


def _votes(count: int, side: str) -> str:
    return f"{count} {side}-röst" if count == 1 else f"{count} {side}-röster"
