"""Sentences of a Swedish paragraph."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?](?:[”\"»’)]+)?\s+(?=[”\"»(–-]?\s?[A-ZÅÄÖÉ0-9])")
_ABBREVIATIONS = frozenset(
    "bl.a bl.a. t.ex dvs d.v.s kl nr m.fl m.m ca s sid ordf v.ordf ev fr.o.m t.o.m pga p.g.a st tel adr kap osv o.s.v etc bl resp inkl exkl mkr tkr f.d f.n fg enl jfr avd ang prop dir dnr t.f tf adj ers tjg "
    "p vers f t m ggr milj mdr mnkr max min gen leg dr prof fil sek sekr forts s.k i.o.m m.a.o f.ö u.å bil art obs alt vol".split()
)
# abbreviations that close a sentence as often as not: a capital letter behind them opens the next
_CLOSING = frozenset("mkr mnkr tkr mdr milj ggr st osv o.s.v etc m.m m.fl mnkr. tkr.".split())
_BEFORE_FIGURES = frozenset("v vk kv mom lgh".split())
"""Abbreviations where a figure follows: "senast v. 48"."""
_PLACE_BEFORE = re.compile(r"[A-ZÅÄÖ][a-zåäö]{2,} [ÅÖ]\Z")
_WORD_BEFORE = re.compile(r"([\w.åäöÅÄÖ]+)\Z")


def split_sentences(string: str) -> list[tuple[int, int]]:
    """Spans of the sentences, white space between them left out.

    A full stop after an abbreviation, an initial ("A. Ek"), an ordinal or a section number ends none.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(string):
        if string[match.start()] == "." and _goes_on(string, match.start(), match.end()):
            continue
        end = match.start() + len(match.group().rstrip())
        spans.append((start, end))
        start = match.end()
    if start < len(string):
        spans.append((start, len(string)))
    return spans


def _goes_on(string: str, stop: int, following: int) -> bool:
    before = _WORD_BEFORE.search(string, max(stop - 20, 0), stop)
    word = before.group(1) if before else ""
    low = word.casefold()
    if low.rstrip(".") in _CLOSING and string[following].isupper() and string[following + 1 : following + 2].islower():
        return False
    if low in _BEFORE_FIGURES and string[following].isdigit():
        return True
    if word in {"Å", "Ö"} and _PLACE_BEFORE.search(string, max(stop - 20, 0), stop):
        return False  # "Vittinge Å." is a place
    if low in _ABBREVIATIONS or low.rstrip(".") in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word.isupper()):
        return True
    return word.isdigit() and len(word) <= 2 and (string[following].isdigit() or string[following].islower())
