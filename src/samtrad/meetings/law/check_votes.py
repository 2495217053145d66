"""Whether the votes of an item are whole and lawful: who voted, how, and what came of it (KL 4:24-26, 5:53-56, 5:67 p. 3 and 5)."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.meetings.law.codes import IN_SECRET, Assembly, Code, Method, Option, Weight, Who
from samtrad.meetings.law.held import Finding, HeldItem, HeldMeeting, HeldVote
from samtrad.meetings.law.serving import AtItem
from samtrad.meetings.law.voting import By, Tally, Tie, result, tally


def votes(held: HeldMeeting, item: HeldItem, there: AtItem) -> Iterator[Finding]:
    """What is wrong with the votes of an item. What is informal may vote as it likes: only its sums are looked at."""
    for asked in item.asked:
        if asked.vote is None:
            continue
        count = tally(asked.vote.ballots) if asked.vote.ballots else Tally(asked.vote.yes, asked.vote.no, asked.vote.abstained)
        yield from _counted(held, asked.vote, count, there)
        if held.assembly is not Assembly.INFORMAL:
            yield from _lawful(held, item, asked.vote, there)
            yield from _outcome(held, item, asked.vote, count)


def _found(code: Code, who: Who | None = None, weight: Weight = Weight.UNLAWFUL) -> Finding:
    return Finding(code=code, weight=weight, who=who)


def _counted(held: HeldMeeting, vote: HeldVote, count: Tally, there: AtItem) -> Iterator[Finding]:
    """Votes are no more than those who serve, and the counts are those of the ballots."""
    most = len(there.serving) if held.assembly is not Assembly.INFORMAL else len(there.present)
    if count.voters > most:
        yield _found(Code.VOTE_TOO_MANY)
    if vote.ballots and (vote.yes, vote.no, vote.abstained) not in {(0, 0, 0), (count.yes, count.no, count.abstained)}:
        yield _found(Code.VOTE_SUM)


def _lawful(held: HeldMeeting, item: HeldItem, vote: HeldVote, there: AtItem) -> Iterator[Finding]:
    """Each voter serves; an open vote has names and a secret one none; it is secret in elections and appointments alone."""
    for who in sorted(set(vote.ballots) - there.serving):
        yield _found(Code.NOT_SERVING, who)
    for who in sorted(set(vote.ballots) & item.declined):
        yield _found(Code.VOTE_ABSTAINED, who, Weight.UNSURE)
    is_secret = vote.method is Method.SECRET
    if is_secret and item.subject not in IN_SECRET:
        yield _found(Code.VOTE_SECRET)
    if is_secret and vote.ballots:
        yield _found(Code.VOTE_NAMES_IN_SECRET)
    if not is_secret and not vote.ballots:
        yield _found(Code.VOTE_NO_NAMES, weight=Weight.MISSING)
    chair = _chair(held, vote)
    if chair in there.serving and not is_secret and vote.ballots and chair not in vote.ballots:
        yield _found(Code.VOTE_CHAIR, chair, Weight.UNSURE)


def _outcome(held: HeldMeeting, item: HeldItem, vote: HeldVote, count: Tally) -> Iterator[Finding]:
    """What it came to is what the counts say; an even vote was settled as the law has it."""
    presided = _chair(held, vote)
    chair = vote.ballots.get(presided) if presided is not None else None
    if vote.is_casting and not vote.ballots:
        chair = vote.outcome
    told = result(count, item.subject, chair=chair, lot=vote.lot)
    if told.waits:
        yield _found(Code.VOTE_LOT if told.waits is Tie.LOT else Code.VOTE_CASTING)
    elif vote.outcome is not None and told.option is not vote.outcome:
        yield _found(Code.VOTE_RESULT)
    if vote.is_casting is not (told.by is By.CASTING_VOTE) and not told.waits:
        yield _found(Code.VOTE_CASTING)
    if vote.lot in (Option.YES, Option.NO) and told.by is not By.LOT:
        yield _found(Code.VOTE_LOT)


def _chair(held: HeldMeeting, vote: HeldVote) -> Who | None:
    return held.chair if vote.chair is None else vote.chair
