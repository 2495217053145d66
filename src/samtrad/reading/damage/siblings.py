"""Values that stand apart from their siblings: a decision without the full stop that the others have, a member without a party among members with one.

What damage leaves is mostly a sound sentence at the wrong place, or half of one. Minutes are regular: held against the others
of its kind, a value that lost its end or its heading is the odd one out. Where the others are not alike nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from samtrad.reading.damage.vocabulary import Vocabulary, last_word
from samtrad.reading.misread.known import ranks
from samtrad.reading.record import Attendee, Decision, Item, Minutes
from samtrad.reading.words import Span, Words

_FEW: Final = 4
"""Siblings from which it is told how they are."""
_RARE: Final = 0.2
"""Share of them that may be otherwise, where that is odd."""
_STEM: Final = 5
_LONG_STEM: Final = 7
"""Letters of a beginning that tells of a known word; of one of the document itself ``_STEM`` do."""
_LEADS: Final = re.compile(r"\A(?:vice )?(?:ordförande|ordf)\b", re.IGNORECASE)
_SUBSTITUTES: Final = re.compile(r"\A(?:ej |icke |inte )?(?:tjänstgörande )?(?:ersättare|suppleanter)\b", re.IGNORECASE)
_MONTH: Final = re.compile(r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \d{4})?\Z")
_DAY: Final = re.compile(r"\bden ?[^\s,.;]{1,5} \Z|\d\S{0,3} \Z")
_ODD_YEAR: Final = re.compile(r" (?:\d[^\s\d.,:;)–-]\d\d|\d\d[^\s\d.,:;)–-]\d|[^\s\d(–-]\d{3})\b|[^\s\w.,:;)\]–/*_|>-]\d{4}\b")
_YEAR_ENDS: Final = 4
"""Where the last letter of such a year stands, which is a figure in all of them."""
_PAST: Final = 8
"""Characters that are looked at before and behind a day."""


def _placed(value: object) -> Words | None:
    return value if isinstance(value, Words) and value.ranges and value else None


def broken_off(values: Iterable[Words], words: Vocabulary) -> Iterator[Span]:
    """Values whose last word is the beginning of a word and none itself: "Kommunstyre", "att anteckna redovisn"."""
    seen: dict[str, bool] = {}
    for value in values:
        if not value[-1].islower():
            continue
        low = last_word(value).lower()
        if low not in seen:
            seen[low] = len(low) >= _STEM and low not in ranks() and words.breaks_off(low, known=len(low) >= _LONG_STEM)
        if seen[low]:
            yield value.span


def unstopped(decisions: Iterable[Decision]) -> Iterator[Span]:
    """What the body decides, told in sentences that name it, without the full stop that the others end with."""
    made = [(one.by, text) for one in decisions if one.status == "made" and one.by and (text := _placed(one.text)) and " " in text]
    if len(made) < _FEW:
        return
    body, _ = Counter(by for by, _ in made).most_common(1)[0]
    told = [text for by, text in made if by == body and text.startswith(body)]
    open_ended = [text for text in told if text[-1].isalnum()]
    if len(told) >= _FEW and len(open_ended) <= _RARE * len(told):
        yield from (text.span for text in open_ended)


def cut_days(minutes: Minutes, string: str) -> Iterator[Span]:
    """Days of which the figure or the year before or behind them is none: "den2p juni", "1 augusti 2°25"."""
    for dated in minutes.dates:
        text = _placed(dated.text)
        if text is None:
            continue
        start, end = text.span
        if (text[0].isalpha() and _MONTH.match(text) and _DAY.search(string, max(start - _PAST, 0), start)) or (
            string[end + _YEAR_ENDS : end + _YEAR_ENDS + 1].isdecimal() and _ODD_YEAR.match(string, end, end + _PAST)
        ):
            yield text.span


def out_of_list(attendance: Iterable[Attendee]) -> Iterator[Span]:
    """Persons without a party in a list where nearly all have one; the heading of one that goes over from such with a party to such without."""
    groups: dict[Span, tuple[Words, list[Attendee]]] = {}
    for person in attendance:
        label = _placed(person.group)
        if label is not None and _placed(person.name) is not None:
            groups.setdefault(label.span, (label, []))[1].append(person)
    for span, (_, persons) in groups.items():
        bare = [person for person in persons if person.party is None]
        if not bare or len(bare) == len(persons) or len(persons) < _FEW:
            continue
        turns = sum((a.party is None) != (b.party is None) for a, b in pairwise(persons))
        if turns == 1 and all(person.title or person.organisation for person in bare):
            yield span
        elif len(bare) <= _RARE * len(persons):
            yield from (placed.span for person in bare for value in (person.name, person.organisation, person.title) if (placed := _placed(value)))


def led(attendance: Iterable[Attendee]) -> Iterator[Span]:
    """The heading of a list of substitutes that the chair stands in: the members' own heading is lost."""
    found = {
        label.span
        for person in attendance
        if person.party and person.title and _LEADS.match(person.title) and (label := _placed(person.group)) and _SUBSTITUTES.match(label)
    }
    yield from sorted(found)


def skips(items: Iterable[Item]) -> bool:
    """Whether the numbers of items leave one out."""
    numbers = [int(item.number) for item in items if item.level == 1 and item.number and item.number.isdecimal()]
    return any(after - before == 2 for before, after in pairwise(numbers))
