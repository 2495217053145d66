"""A passage cut into its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samtrad.reading.words import Span

_END = re.compile(r"[.!?][.!?]*[\"”’)]*\s+(?=[\"”’(\[–❖•-]?\s?[A-ZÅÄÖÉ0-9])")
_ABBREVIATIONS = frozenset(
    (
        "bl.a bla t.ex tex ex ca cirka kl klockan dnr nr s.k sk fr.o.m from t.o.m tom dvs d.v.s resp inkl exkl max min tel avd enl ang forts f.d p.g.a pga pga. milj mdr jfr jmf v ev bil sid s st prop dir art "
        "ordf sekr tf adj vik obs o.s.v m.fl mfl f.n n.b ggr tfn div red kap mom lag § v.g vgr. feb febr jan aug sept okt nov dec mån tis ons tors fre lör sön a b c e.d fd st. fg föreg utr ers"
    ).split()
)


_CLAUSES = re.compile(r"(?:(?:[\w-]+\s+){0,3}?(?:beslut\w*|beslöts?)\s+)?(?=att\s)", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;]\s+(?:(?:samt|och)\s+)?(?=att\s)|\s+samt\s+(?=att\s)")
_CLOSED = re.compile(r"[,;]\s*(?:samt|och)?\s*\Z|\s+samt\s*\Z")


def clauses(string: str) -> Iterator[Span]:
    """As ``sentences``, but a list of what was decided is cut at each "att": "att bygga bron, samt | att ge kansliet"."""
    opening = _CLAUSES.match(string)
    if opening is None:
        yield from sentences(string)
        return
    for low, high in sentences(string):
        start = opening.end() if low == 0 else low
        if string.startswith("att ", start):
            for match in _CLAUSE_END.finditer(string, start, high):
                yield (start, match.start())
                start = match.end()
        closed = _CLOSED.search(string, start, high)
        yield (start, closed.start() if closed else high)


def sentences(string: str) -> Iterator[Span]:
    """The half-open ranges of the sentences of a string, closing mark included, white space between left out.

    A point after an abbreviation ("bl.a. Anna") or an initial ("A. Berg") closes no sentence.
    """
    start = 0
    for match in _END.finditer(string):
        at = match.start()
        if string[at] == ".":
            last = string[max(string.rfind(" ", 0, at), string.rfind("(", 0, at)) + 1 : at].casefold()
            if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()) or (last.isdigit() and len(last) < 3 and string[match.end()].isdigit()):
                continue
        end = at + len(match.group().rstrip())
        if end > start:
            yield (start, end)
        start = match.end()
    if start < len(string):
        yield (start, len(string))
