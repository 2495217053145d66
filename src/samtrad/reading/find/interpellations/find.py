"""Motions, interpellations, questions and citizens' proposals (KL 5:22, 5:59-64, 8:1) that an item takes up or lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.interpellations.parts import Title, asked_in, asks_below, movers_told, title_of
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Interpellation
from samtrad.reading.words import Words
from samtrad.swedish.signs import has_any

_WORTH = ("otion", "nterpell", "råga", "förslag", "petition")
_PASSED_OVER = frozenset("papers preparation sent_to vote questions_put proposals reservation statement note signing notice contents presenters".split())
_QUESTION_TIME = re.compile(r"\bfrågestund|\benkla?\s+fråg|\bfrågor\b|\bfråga\b|\binterpellation", re.IGNORECASE)


@cache
def _answered() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:besvarar\s+(?:frågan|interpellationen|frågorna)|besvarade\s+(?:frågan|interpellationen)|(?:frågan|interpellationen|motionen|medborgarförslaget|förslaget|[\w-]*förslaget)\b[^.;]{0,80}?\b(?:är|anses|ska\s+anses|får\s+anses|förklaras)\s+(?:\w+\s+)?(?:härmed\s+|därmed\s+|vara\s+|i\s+övrigt\s+)*besvarad|anses\s+(?:\w+\s+){0,3}?besvarad|motionen\s+besvaras\s+(?:med|enligt)|svarar\s+på\s+(?:frågan|interpellationen))",
        re.IGNORECASE,
    )


class _Found(NamedTuple):
    """One matter raised, where it stands, and the passages that follow it up to the next."""

    item: int
    passage: Passage
    title: Title
    subject: Words | None
    answers: Sequence[Passage]


def find_interpellations(outline: Outline) -> list[Interpellation]:
    """One entry for each that an item's heading names, or that an item's text lists or records, in order."""
    found: list[Interpellation] = []
    for index, entry in enumerate(outline.entries):
        heading = _headed(index, entry)
        if heading:
            found.append(_made(heading))
            continue
        found += [_made(f) for f in _listed(index, entry)]
    return found


def _headed(index: int, entry: Entry) -> _Found | None:
    passage = entry.heading_passage
    if not passage.segments or not has_any(passage.string, _WORTH):
        return None
    title = title_of(passage, listed=False)
    if title is None:
        return None
    if not title.by:
        title = title._replace(by=_moved_in(entry))
    if title.kind == "question" and not title.by and title.to is None and "nkel" not in passage.string:
        return None  # "Fråga om giftfri skola" may be any item's name
    return _Found(index, passage, title, title.subject, entry.passages)


def _moved_in(entry: Entry) -> list[Words]:
    """Who raised it, where the heading is silent: "Anna Berg (S) har lämnat in en motion"."""
    for passage in entry.passages:
        if passage.segments and any(w in passage.string for w in ("motion", "interpellation", "fråga", "medborgarförslag")) and (who := movers_told(passage)):
            return who
    return []


def _listed(index: int, entry: Entry) -> Iterator[_Found]:
    """Entries of lists and questions put, each with what follows up to the next."""
    asks = _QUESTION_TIME.search(entry.heading) is not None
    if not asks and not any(has_any(s.low, _WORTH) for s in entry.sections if s.kind not in _PASSED_OVER):
        return
    passages = [p for s in entry.sections if s.kind not in _PASSED_OVER for p in s.passages if p.segments]
    starts: list[tuple[int, _Found]] = []
    skip: Title | None = None
    for at, passage in enumerate(passages):
        if not asks and not has_any(passage.string, _WORTH):
            continue
        title = asked_in(passage) if asks else None
        if title is None and asks and at + 1 < len(passages) and (title := asks_below(passage)):
            title = title._replace(subject=passages[at + 1].words())
        if title is None and (title := title_of(passage, listed=True)) and not title.subject:
            title = title._replace(subject=_subject_below(passages, at))
        if title is None:
            continue
        if skip is not None and title.kind == "question" and (not title.by or [str(w) for w in title.by] == [str(w) for w in skip.by]):
            title = title._replace(by=skip.by, to=skip.to or title.to)
            starts.pop()
        skip = title if title.kind == "question" and title.subject is None else None
        starts.append((at, _Found(index, passage, title, title.subject, ())))
    for (at, found), following in zip(starts, [*(s for s, _ in starts[1:]), len(passages)], strict=False):
        yield found._replace(answers=passages[at:following])


def _subject_below(passages: Sequence[Passage], at: int) -> Words | None:
    """The subject on the next line, where the entry was broken before it."""
    if at + 1 >= len(passages):
        return None
    below = passages[at + 1]
    match = re.match(r"(?:\([^()]{1,6}\)\s*)?(?:om|angående|gällande|rörande|avseende|kring|ang\.?)\s+", below.string)
    return below.words(match.end(), len(re.sub(r",\s+(?:H|handling|dnr|nr)\b.*", "", below.string))) if match else None


def _made(found: _Found) -> Interpellation:
    title = found.title
    answered = any(_answered().search(p.string) for p in found.answers if p.segments)
    by: list[str] = [*title.by]
    return Interpellation(
        item=found.item, kind=title.kind, by=by, to=title.to, subject=found.subject, answered=True if answered else None, span=found.passage.span
    )
