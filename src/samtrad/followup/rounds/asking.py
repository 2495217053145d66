"""Where minutes say that one question went, or goes, to many: recommendations to adopt, consultations, what is to be decided in each municipality.

What is proposed asks nobody, what is to come has not been asked yet, whoever got a question from elsewhere did not ask it, and what goes to
one board alone is no round. Advice on how to do something ("följa riktlinjen") asks for no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from samtrad.followup.rounds.codes import Group, Kind, Told
from samtrad.followup.rounds.days import applies, period, until
from samtrad.followup.rounds.groups import Whom, region_in, whom
from samtrad.followup.rounds.wording import ASKING, EACH_DECIDES, OUT, OVER, PLANNED, PROPOSING, RECEIVED, SENDING, SENT, TO_COME, asked_for, refused
from samtrad.reading.record import Decision, Minutes
from samtrad.reading.words import Span
from samtrad.swedish.sentences import split_sentences


class Found(NamedTuple):
    """Words that tell of a round. ``by`` is who asks, as printed, elsewhere where it is ``reported``; ``day``, ``until`` and ``applies`` (ISO) only where they are stated; ``number`` is how many the group is said to be; ``first`` and ``last`` when it is to be out."""

    kind: Kind
    told: Told
    span: Span
    text: str
    group: Group | None = None
    group_words: str = ""
    region: str = ""
    by: str = ""
    reported: bool = False
    day: str = ""
    until: str = ""
    applies: str = ""
    number: int = 0
    first: str = ""
    last: str = ""


def found_in(minutes: Minutes, text: str, start: int, end: int) -> list[Found]:
    """What a stretch of minutes says of rounds, in the order of the text."""
    decided = [one for one in minutes.decisions if start <= one.span[0] and one.span[1] <= end]
    told = [asked for one in decided if (asked := _decided(one))]
    passed = [one.span for one in told] + [one.span for one in decided if one.status == "proposed" or one.type == "propose"]
    told += [one for one in _sentences(text, start, end) if not any(low < one.span[1] and one.span[0] < high for low, high in passed)]
    told += list(_sent(text, start, end, told))
    dated = [each for one in told for each in _dated(minutes, text, one, end)]
    return sorted(dated, key=lambda one: (one.span, one.kind))


def _dated(minutes: Minutes, text: str, one: Found, end: int) -> Iterator[Found]:
    """What words tell with their days, and the sentence behind that says from when it is to hold; nothing of what is to be out some day that is not told."""
    if one.told == Told.PLANNED:
        first, last = period(minutes, one.span)
        if last:
            yield one._replace(first=first, last=last)
    elif one.told != Told.ASKED:
        yield one
    elif one.kind == Kind.CONSULTATION:
        yield one._replace(until=until(minutes, text, one.span))
    else:
        holds, span = applies(minutes, text, one.span, end)
        yield one._replace(until=until(minutes, text, one.span), applies=holds)
        if span != one.span:
            yield Found(one.kind, Told.APPLIES, span, text[slice(*span)], by=one.by, day=one.day)


def _decided(decision: Decision) -> Found | None:
    """What a clause asks of many: those whom it recommends something, and those to whom it sends it for an opinion."""
    words, addressee = str(decision.text), str(decision.addressee or "")
    if decision.status == "proposed" or decision.type in ("propose", "defer") or PROPOSING.search(words):
        return None
    told = Found(
        Kind.CONSULTATION, Told.ASKED, decision.span, words, by=str(decision.by or ""), reported=decision.status == "reported", day=str(decision.date or "")
    )
    if sent := SENDING.search(words):
        return None if RECEIVED.search(words) or refused(words, *sent.span()) else _consulting(told, words, addressee)
    match, kind = ASKING.search(words), asked_for(words)
    if kind is None or (match is None and decision.type != "recommend") or (match and refused(words, *match.span())):
        return None
    within = words[match.end() :] if match else ""
    named = whom(within.partition(" att ")[0]) or whom(within)
    if named is None and match and decision.type != "note":
        named = whom(words[: match.start()])  # "Kommunerna och regionen rekommenderas att anta …"
        within = words if named else within
    if named is None and (named := whom(addressee)):
        within = addressee
    return _to(told._replace(kind=kind, region=region_in(words)), named, within) if named else None


def _consulting(told: Found, words: str, addressee: str) -> Found | None:
    """A consultation that a clause opens: to a group; or to whom it does not say."""
    named = _behind(words)
    if named or (named := whom(addressee)):
        return _to(told._replace(region=region_in(words)), named, words if _behind(words) else addressee)
    return None if _goes_to_one(words) else told


def _to(told: Found, named: Whom, within: str) -> Found:
    return told._replace(group=named.group, group_words=within[named.start : named.end], number=named.number)


_ONE = re.compile(r"\b(?:remiss\w*|remittera\w*(?:\s\w+){0,6})\s(?:hos|till|i|från)\s", re.IGNORECASE)


def _goes_to_one(words: str) -> bool:
    """Whether it says to whom, and that is no group: one board, one council."""
    return bool(_ONE.search(words)) and _behind(words) is None


def _behind(words: str) -> Whom | None:
    """The group that is named behind the word for a consultation; its place is that in all the words."""
    at = words.lower().rfind("remi")
    named = whom(words[at:]) if at >= 0 else None
    return named._replace(start=named.start + at, end=named.end + at) if named else None


def _sentences(text: str, start: int, end: int) -> Iterator[Found]:
    for low, high in split_sentences(text[start:end]):
        words, span = text[start + low : start + high], (start + low, start + high)
        if "remiss" in words.lower() or "svarstid" in words.lower():
            yield from _consulted(words, span)
        elif (match := EACH_DECIDES.search(words)) and not refused(words, *match.span()):
            named = whom(words[match.end() :])
            if named and named.start == 0:
                yield _to(Found(Kind.ADOPTION, Told.ASKED, span, words, reported=True), named, words[match.end() :])


def _consulted(words: str, span: Span) -> Iterator[Found]:
    over = OVER.search(words)
    match = over or OUT.search(words)
    planned = PLANNED.search(words)
    if planned and not over and not RECEIVED.search(words) and not refused(words, *planned.span()):
        yield Found(Kind.CONSULTATION, Told.PLANNED, span, words)  # nobody has been asked yet: it makes no rows
        return
    if (
        match is None
        or RECEIVED.search(words)
        or _goes_to_one(words)
        or refused(words, *match.span())
        or (not over and TO_COME.search(words[: match.end()][-60:]))
    ):
        return
    told = Found(Kind.CONSULTATION, Told.OVER if over else Told.OUT, span, words)
    named = _behind(words)
    yield _to(told, named, words) if named else told


def _sent(text: str, start: int, end: int, told: list[Found]) -> Iterator[Found]:
    """That what was asked has been sent out, said behind it."""
    asked = [one for one in told if one.kind == Kind.ADOPTION]
    for low, high in split_sentences(text[start:end]) if asked else []:
        words = text[start + low : start + high]
        before = [one for one in asked if one.span[1] <= start + low + 1]
        if before and (match := SENT.search(words)) and (named := whom(words[match.end() :])):
            yield _to(Found(Kind.ADOPTION, Told.SENT, (start + low, start + high), words), named, words[match.end() :])
