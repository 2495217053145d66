"""Coming meetings that a sentence tells of: "Nästa möte hålls den 14 maj", "Mötet flyttas till den 21 maj"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from samtrad.reading.find.coming.days import Around, sittings_in
from samtrad.reading.find.coming.words import TOLD, before_is_another, is_another, tells, then
from samtrad.reading.find.sitting.days import Years
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.record import Sitting
from samtrad.swedish.signs import has_any

_STOP = re.compile(r"(?<!\bkl)(?<!\bca)[.!?](?=\s+[A-ZÅÄÖ])")
_LONGEST = 1000  # characters of a sentence: what runs on further is a list, or no sentence at all
_MOST = 50  # meetings that one paragraph is taken to tell of: each looks for its day
_FROM_AND_TO = 2  # days of a sentence that moves a meeting
_UNTIL = re.compile(r"(?<!välkomna )(?<!välkommen )(?<!kallas )(?<!kallade )(?<!inbjudna )\b(?:till|inför|före|innan)\s+\Z")
_BEFORE = 24  # characters before "nästa möte"
_PUT_OFF = re.compile(r"\b(?:bordl[äa]|skj?[uö]t|hänsk|återremi|flyttas)")
_TO = re.compile(r"\btill\s+(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:den\s+)?(?=\d)")


def told(outline: Outline, held: Sequence[date], years: Years, body: str, *, listed: bool = False) -> Iterator[Sitting]:
    """Sentences that tell of the next meeting and name its day; another body's ("Rådets nästa möte") are left out.

    Where the meetings are ``listed``, a day by which something is to be done ("till nästa träff, 17 mars") announces none.
    """
    if not held:
        return
    around = Around(held[-1], forward=True, body=body)
    for passage in outline.telling:  # a day is told in figures or small letters
        string = passage.string
        if passage.kind == "furniture" or not has_any(string, TOLD):
            continue
        for match in islice(tells().finditer(string), _MOST):
            end = sentence_end(string, match.end())
            if (
                listed
                and "nästa" in match.group().casefold()
                and _UNTIL.search(string, max(match.start() - _BEFORE, 0), match.start())
                and not _PUT_OFF.search(string)
            ):
                continue
            if match.group("moved"):
                yield from _moved(passage, match, end, years, around)
            elif not before_is_another(string[max(match.start() - _LONGEST, 0) : match.start()].rstrip(), body) and not is_another(
                match.group(), string[match.end() : end], body
            ):
                yield from (s for s in _named(passage, match, end, years, around) if date.fromisoformat(s.date) > held[-1])


def _named(passage: Passage, match: re.Match[str], end: int, years: Years, around: Around) -> Iterator[Sitting]:
    string = passage.string
    inside = next((m for m in then().finditer(string, match.end(), end) if m.start() > match.end()), None) if not match.group("several") else None
    limit = inside.start() if inside else end
    found = list(sittings_in(passage, years, around, start=match.start(), end=limit))
    chosen = found if match.group("several") else found[:1]
    yield from chosen
    if chosen and (more := inside or then().match(string, end)):
        yield from sittings_in(passage, years, around, start=more.end(), end=sentence_end(string, more.end()))


def _moved(passage: Passage, match: re.Match[str], end: int, years: Years, around: Around) -> Iterator[Sitting]:
    """The day that a meeting is moved to: "mötet den 14 maj flyttas till den 21 maj", "flyttas från den 14 maj till den 21 maj"."""
    to = _TO.search(passage.string, match.end(), end)
    if to and "från" in passage.string[match.end() : to.start()]:
        yield from list(sittings_in(_behind(passage, to.end()), years, around, end=end - to.end()))[:1]
        return
    named = list(sittings_in(passage, years, around, start=match.start(), end=end))
    yield from named[1:] if len(named) == _FROM_AND_TO else named[:1]


def _behind(passage: Passage, at: int) -> Passage:
    """What of a passage stands behind a place, so that a day there is no longer the end of a span."""
    segments = [
        Segment(max(s.start - at, 0), s.origin + max(at - s.start, 0), s.length - max(at - s.start, 0)) for s in passage.segments if s.start + s.length > at
    ]
    return Passage(passage.string[at:], segments, passage.lines, passage.kind)


def sentence_end(string: str, at: int) -> int:
    """Where the sentence ends: a full stop before a capital; one after "kl" or between figures is none."""
    furthest = at + _LONGEST
    match = _STOP.search(string, at, furthest)
    return match.start() if match else min(len(string), furthest)
