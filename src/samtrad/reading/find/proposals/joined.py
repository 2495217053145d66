"""Those who agree afterwards: "Eva Sund (C) instämmer i yrkandet", "I Bo Eks yrkande instämmer Eva Sund (C)" tell of more movers, and of nothing new that is moved."""

from __future__ import annotations

import re
from itertools import takewhile

import msgspec

from samtrad.reading.find.movers import Who, movers_in
from samtrad.reading.passage import Passage
from samtrad.reading.record import Proposal
from samtrad.reading.words import Words

_AGREES = r"(?:instämmer|instämde|instämt|biträder|biträdde|ansluter sig|anslöt sig|stödjer|stöder|stödde|understödjer|understödde)"
_SAME = r"(?:yrkandet|yrkandena|detta(?: yrkande)?|det|samma(?: yrkande)?|föregående (?:talare|yrkande)|(?:[A-ZÅÄÖ][^.;:]{2,70}?)(?:s|:s)?(?: \([^()]{1,12}\))?(?: m\.?\s?fl\.?)?:?s? (?:\w*yrkanden?|förslag))"
_LAST = re.compile(rf"(?P<who>[A-ZÅÄÖ].{{2,160}}?) (?:har )?{_AGREES}(?: även| också)?(?: (?:i|till|med))?(?: (?P<what>{_SAME}))?[\s.;]*\Z")
_FIRST = re.compile(rf"(?:I|Till) (?P<what>{_SAME}) {_AGREES}(?: även| också)? (?P<who>.{{3,160}}?)[\s.;]*\Z", re.IGNORECASE)
_CAPITAL = re.compile(r"[A-ZÅÄÖ]")
_OWN = re.compile(r"(?:[Aa]rbetsutskott|[Nn]ämnd|[Ss]tyrelse|[Uu]tskott|[Kk]ommun|[Ff]örvaltning|[Kk]ontor|[Pp]residi|[Bb]eredning|[Rr]egion)\w*")
"""What a body proposed is no one's proposal at the meeting: who agrees with it moves it."""


def agreed(passage: Passage, start: int, end: int, before: list[Proposal]) -> list[Proposal] | None:
    """The item's proposals so far with those who agree in a sentence; None where it tells of no one who does."""
    string = passage.string[start:end]
    said = (
        (_FIRST.match(string) or _LAST.match(string)) if before and ("nstäm" in string or "biträd" in string or "nsl" in string or "stöd" in string) else None
    )
    if said is None or " yrka" in said.group("who"):
        return None
    what = said.group("what") or ""
    if _OWN.match(what):
        return None
    who = movers_in(passage, start + said.start("who"), start + said.end("who"))
    if not who:
        return None
    meant = _meant(what, before)
    return [with_more(one, who) if any(one is m for m in meant) else one for one in before]


def _meant(what: str, before: list[Proposal]) -> list[Proposal]:
    """The proposals that are agreed with: those of someone who is named, else those of the last who moved anything."""
    if _CAPITAL.match(what) and (named := [one for one in before if any(name in what for name in one.by)]):
        return named
    last = before[-1].by
    return list(takewhile(lambda one: one.by == last, reversed(before)))


def with_more(proposal: Proposal, who: list[Who]) -> Proposal:
    """A proposal that more move."""
    return msgspec.structs.replace(proposal, by=list(dict.fromkeys([*proposal.by, *(w.words for w in who)])))


def without_genitive(passage: Passage, who: list[Who], high: int) -> list[Who]:
    """Movers whose name stands in the genitive before what they move: "Bo Eks (M) yrkande"."""
    return [_nominative(passage, one) if _OWNED.match(passage.string, one.end, high) else one for one in who]


_OWNED = re.compile(r"\s*(?:skriftliga |muntliga |första |andra )?(?:\w*yrkande|förslag)\w*\b")
_NATURAL = ("as", "es", "is", "os", "us")


def _nominative(passage: Passage, one: Who) -> Who:
    words: Words = one.words
    if not words.endswith("s") or words.endswith(_NATURAL):
        return one
    stop = one.start + len(words) - 1
    return one._replace(words=passage.words(one.start, stop)) if passage.string[one.start : stop + 1] == words else one
