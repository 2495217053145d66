"""Proposals, the order in which they were put, votes and dissents: Local Government Act 5:67 p. 1-3, 5 and 6."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samtrad.reading.record import Dissent, Minutes, Proposal, Vote
from samtrad.writing.labels import Language
from samtrad.writing.minutes.blocks import Block, Heading, Para, Points, Table
from samtrad.writing.minutes.words import listed, word

_DISSENTS = {
    "reservation": ("reservation", "reserves", "reserves_so"),
    "statement": ("statement", "states", "states_so"),
    "note": ("dissent_note", "notes", "notes_so"),
}
_MANY = {"reserves": "reserve"}
_OPTIONS = (("yes", "yes"), ("no", "no"), ("abstain", "abstain"), ("absent", "away"))


class Named:
    """Persons as the text names them: members with their party."""

    def __init__(self, record: Minutes) -> None:
        self._parties = {one.name: one.party for one in record.attendance if one.name and one.party}

    def one(self, name: str) -> str:
        """ "Anna Berg (S)"."""
        party = self._parties.get(name)
        return f"{name} ({party})" if party else name

    def all(self, names: Sequence[str], language: Language) -> str:
        """ "Anna Berg (S) och Bo Ek (M)"."""
        return listed([self.one(name) for name in names], language)


def proposals(those: Sequence[Proposal], named: Named, language: Language, level: int) -> Iterator[Block]:
    """What was moved and not withdrawn, and the order in which it was put, where that is known."""
    standing = [one for one in those if not one.withdrawn and one.by]
    if not standing:
        return
    yield Heading(word("proposals", language), level)
    for one in standing:
        yield Para(word("moves", language).format(who=named.all(one.by, language), what=one.text.rstrip(".")))


def order(those: Sequence[Proposal], language: Language) -> Iterator[Block]:
    """The order of the questions."""
    put = sorted((one for one in those if one.order is not None and not one.withdrawn), key=lambda one: one.order or 0)
    if put:
        yield Para(word("order", language))
        yield Points([one.text.rstrip(".") for one in put])


def votes(those: Sequence[Vote], named: Named, language: Language, level: int) -> Iterator[Block]:
    """Each counted vote: what it was about, its figures, and how each member voted."""
    for vote in those:
        yield Heading(word("vote", language), level)
        yield Para(" ".join([word("secret" if vote.method == "secret" else "called", language), *_meanings(vote, language)]))
        if vote.yes is not None and vote.no is not None:
            yield Para(" ".join([_figures(vote, language), *([word("casting", language)] if vote.casting_vote else [])]))
        if vote.ballots:
            yield _ballots(vote, named, language)


def _meanings(vote: Vote, language: Language) -> Iterator[str]:
    if vote.yes_means:
        yield word("yes_means", language).format(vote.yes_means)
    if vote.no_means:
        yield word("no_means", language).format(vote.no_means)


def _figures(vote: Vote, language: Language) -> str:
    def told(one: str, many: str, count: int | None) -> str:
        return word(one if count == 1 else many, language).format(count) if count else ""

    rest = told("abstained_one", "abstained", vote.abstained) + told("absent_one", "absent_votes", vote.absent)
    yes = word("yes_vote" if vote.yes == 1 else "yes_votes", language).format(vote.yes)
    no = word("no_vote" if vote.no == 1 else "no_votes", language).format(vote.no)
    return word("count", language).format(yes=yes, no=no, rest=rest)


def _ballots(vote: Vote, named: Named, language: Language) -> Table:
    """A column for each way to vote; a cell says X."""
    used = [(option, key) for option, key in _OPTIONS if option in {"yes", "no"} or any(one.option == option for one in vote.ballots)]
    mark = word("mark", language)
    rows = [[named.one(one.name), *(mark if one.option == option else "" for option, _ in used)] for one in vote.ballots]
    return Table(word("ballots", language), [word("voter", language), *(word(key, language) for _, key in used)], rows)


def dissents(those: Sequence[Dissent], named: Named, language: Language, level: int) -> Iterator[Block]:
    """Reservations, special statements and notes, each with its words where they are given."""
    for one in those:
        heading, bare, worded = _DISSENTS[one.kind]
        yield Heading(word(heading, language), level)
        who = named.all(one.by, language)
        if one.text:
            yield Para(word(worded, language).format(who))
            yield from (Para(part) for part in one.text.splitlines() if part.strip())
        else:
            yield Para(word(_MANY.get(bare, bare) if len(one.by) > 1 else bare, language).format(who))
