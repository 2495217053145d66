"""Mentions of agreements in an item, each with the full name that it stands for: "avtalet", "länsplanen", "det"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from samtrad.reading.find.agreements.names import Name, content_of, is_known_plan, names, stem_of
from samtrad.reading.find.agreements.pronouns import pronouns, stands_between
from samtrad.reading.find.assignments.sentences import sentences
from samtrad.reading.lexicon.agreement_words import HINTS, NO_TERM_PLANS
from samtrad.reading.outline import Entry
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span, Words
from samtrad.swedish.signs import has_any

# What stands there was moved, said against, sent or signed; it tells nothing that happened.
_PASSED_OVER = frozenset(
    "proposals vote questions_put reservation statement note papers sent_to list signing notice contents certification disqualification not_taking_part".split()
)
_MOST_NAMES = 80  # in one passage; more is a register or noise
_NEAR = 400  # characters behind a name within which "den" may stand for it
_THE_SAME = frozenset("samma denna detta".split())
_KNOWN_HERE = _THE_SAME | frozenset("befintlig nuvarande befintligt gällande".split())


class Mention(NamedTuple):
    """A name in a sentence of a passage, what it stands for in full, and all names of the passage."""

    item: int | None
    passage: Passage
    sentence: Span
    name: Name
    full: Words
    around: Sequence[Name]


class _Full(NamedTuple):
    """A name written out somewhere in an item."""

    name: Name
    words: Words
    content: frozenset[str]

    @property
    def start(self) -> int:
        return self.words.span[0]


def mentions(index: int, entry: Entry) -> Iterator[Mention]:
    """All mentions in an item, in order; what was merely moved, said against or sent is left out."""
    telling = _telling(_passages(entry), entry)
    if not any(found for _, found in telling):
        return
    full = [
        _Full(n, w, content_of(w))
        for p, ns in telling
        for n in ns
        if not n.bare and _said(p, n).isdisjoint(_THE_SAME) and (w := p.words(n.start, n.end)).ranges
    ]
    of_heading = next((f for f in full if f.start < entry.heading_passage.span[1]), None) if entry.heading_passage.segments else None
    last: tuple[int, Name, Words] | None = None
    for passage, found in telling:
        if not (found or of_heading or (last and passage.span[0] - last[0] < _NEAR)):
            continue  # nothing that "den" may stand for
        bounds = list(sentences(passage.string))
        for name in sorted([*found, *pronouns(passage.string, entry.heading if of_heading else "")]):
            sentence = next(((a, b) for a, b in bounds if a <= name.start < b), (0, len(passage.string)))
            place = passage.words(name.start, name.end).span
            since = max((n.end for n in found if n.start < name.start), default=0)
            if name.pronoun and any(sentence[0] <= n.start < name.start for n in found):
                continue  # the sentence names it, and tells of it there
            if not name.pronoun:
                words = _in_full(passage, name, full)
                last = (place[1], name, words)
            elif name.head in {"förslaget", "förslag"}:
                if of_heading is None:
                    continue
                words = of_heading.words
            elif last and place[0] - last[0] < _NEAR and name.agrees(last[1]) and not (name.taken and stands_between(passage.string, since, name)):
                words = last[2]
            else:
                continue
            yield Mention(index, passage, sentence, name._replace(kind=last[1].kind) if name.pronoun and last else name, words, found)


def _passages(entry: Entry) -> list[Passage]:
    decides = any(s.kind == "decision" and s.passages for s in entry.sections)
    found = [entry.heading_passage]
    for section in entry.sections:
        if section.kind not in _PASSED_OVER and not (section.kind == "suggestion" and decides):
            found += section.passages
    return [p for p in found if p.string and p.kind != "furniture"]


@cache
def _headed() -> re.Pattern[str]:
    """A heading that names a plan: "Plan för kompetensförsörjning", "Antagande av biblioteksprogram"."""
    return re.compile(
        r"(?:(?:förslag\s+till|antagande\s+av|revidering\s+av|remiss\s+av|yttrande\s+över|ny|nytt|reviderad|reviderat|gemensam|gemensamt)\s+)*(?P<head>[\w-]*(?:plan|strategi|program|policy))(?=\s+(?:för|mot|om|kring)\s|\s*\Z)",
        re.IGNORECASE,
    )


@cache
def _term_said() -> re.Pattern[str]:
    """Where a text gives the term of the plan that its heading names: "Planen ska gälla åren 2025–2028"."""
    return re.compile(
        r"\b(?:planen|strategin|programmet|policyn|den|det)\s+(?:\w+\s+){0,2}?(?:gäll(?:er|a|de)|avser|omfattar|sträcker\s+sig|löper)\s+(?:[\w.]+\s+){0,3}?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)?\d\d",
        re.IGNORECASE,
    )


def _plan_of(heading: str, passages: Sequence[Passage]) -> frozenset[str]:
    """The stem of the plan that the heading names, where the text tells its term."""
    match = _headed().match(heading)
    if match is None or match.group("head").casefold().endswith(NO_TERM_PLANS):
        return frozenset()
    return frozenset({stem_of(match.group("head"))}) if any(_term_said().search(p.string) for p in passages) else frozenset()


def _telling(passages: Sequence[Passage], entry: Entry) -> list[tuple[Passage, list[Name]]]:
    """The names of each passage; a plan that is named with its term somewhere in the item is known in all of it."""
    hinted = _hints(entry.heading) or any(has_any(section.low, HINTS) for section in entry.sections)
    found = [(p, list(islice(names(p.string), _MOST_NAMES)) if hinted and _hints(p.string) else []) for p in passages]
    plans = frozenset(stem_of(n.head) for _, ns in found for n in ns if n.term and is_known_plan(n.head)) | _plan_of(entry.heading, passages)
    if not plans:
        return found
    return [(p, list(islice(names(p.string, plans), _MOST_NAMES)) if any(w in p.string.casefold() for w in plans) else ns) for p, ns in found]


def _hints(string: str) -> bool:
    return has_any(string.casefold(), HINTS)


def _in_full(passage: Passage, name: Name, full: Sequence[_Full]) -> Words:
    """The name that it stands for: the nearest written out before it, else the first after it."""
    own = passage.words(name.start, name.end)
    if not own.ranges:
        return own
    start = own.span[0]
    said = _said(passage, name)
    if not name.bare and said.isdisjoint(_THE_SAME) and not name.party_only:
        return _longer(own, name, [f for f in full if f.start < start], again=not said.isdisjoint(_KNOWN_HERE)) or own
    if name.bare and not (name.known or name.new):
        return own
    kinds = {name.kind, "överenskommelse"} if name.kind == "avtal" and not any(f.name.kind == "avtal" for f in full) else {name.kind}
    kinds |= {"handlingsplan", "färdplan"} if name.kind == "plan" else set()
    same = [f for f in full if f.name.kind in kinds and not (f.name.term and name.kind != "plan") and not (name.party_only and f.name.party_only)]
    earlier = [f.words for f in same if f.start < start]
    later = [f.words for f in same if f.start > start and (name.party_only or not f.name.new)]
    return earlier[-1] if earlier else later[0] if later else own


def _longer(own: Words, name: Name, earlier: Sequence[_Full], *, again: bool) -> Words | None:
    """As in "Hyresavtalet", "samma överenskommelse om vård": the fuller name before it that has all its words.

    Only of what is known: a definite compound alone, or a name that words tell to be the one already named.
    """
    alone = name.end - name.start == len(name.head)
    if not (again or (alone and name.known)):
        return None
    if alone:
        stem = stem_of(name.head)
        return next((f.words for f in reversed(earlier) if stem_of(f.name.head) == stem and len(f.words) > len(own)), None)
    content = content_of(own)
    return next((f.words for f in reversed(earlier) if f.name.kind == name.kind and content < f.content), None)


def _said(passage: Passage, name: Name) -> frozenset[str]:
    """The words before a name that are no part of it: "samma", "nuvarande"."""
    return frozenset(passage.string[name.from_ : name.start].casefold().split())
