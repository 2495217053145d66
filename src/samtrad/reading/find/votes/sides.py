"""Who voted how where the votes are told by name: "Ja röstar: Anna Ek (S) och Per Alm (M)", "För bifall röstar Anna Ek", "JA" over a name to a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from samtrad.reading.find.movers import Who, persons_in
from samtrad.reading.passage import Passage
from samtrad.reading.record import Ballot
from samtrad.reading.words import Span, Words
from samtrad.swedish.signs import has_any

Option = Literal["yes", "no", "abstain", "absent"]
_FIRST_SIGNS = (":", "(", "röst")
_SIDES_SIGNS = ("röst", "avst")
_SIDES = re.compile(r"röstar\s+(?P<side>ja|nej|avstår)|(?P<quits>avstår|avstod)(?: från att rösta)?|röstade\s+(?P<past>ja|nej)", re.IGNORECASE)
_SIDE_FIRST = re.compile(
    r"\b(?P<side>ja|nej|avstår|avstod)(?:-?röst(?:er)?)?(?: röstar| röstade| från att rösta)?\s*(?:\(\s*\d{1,3}\s*(?:st\.?)?\s*\)\s*)?(?::|\((?=(?-i:[A-ZÅÄÖ])))"
    r"|(?:\A|(?<=[.;,:]\s)|(?<=\soch\s))(?P<first>ja|nej) (?:röstar|röstade|röstat)\s+(?=(?-i:[A-ZÅÄÖ]))",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\(\s*(\d{1,3})\s*(?:st\.?|röster)?\s*\)")
# "För bifall röstar: Anna Ek, Per Alm." and on the next line "För Bo Eks yrkande röstar: Bo Ek."
_FOR_WHAT = re.compile(
    r"\b[Ff]ör (?P<what>(?!(?:att|sin|egen)\b)[^.:;]{3,100}?) (?:röstar|röstade|röstat|har röstat)(?: följande(?: ledamöter)?)?\s*:?\s+(?=[A-ZÅÄÖ])"
)
_HEAD = re.compile(
    r"(?:följande (?:ledamöter )?(?:röstar|röstade) )?(?P<side>ja|nej|avstår|avstod)(?: från att rösta)?(?:-?röst(?:er)?)?(?: röstar| röstade)?"
    r"(?:\s*[:(]?\s*(?P<said>\d{1,3})(?:\s*st\.?)?\s*\)?)?\s*:?",
    re.IGNORECASE,
)
"""A line that heads the names of one side, each on a line of its own: "JA", "Nej-röster (2)"."""
_SIDE: Final[dict[str, Option]] = {"ja": "yes", "nej": "no", "avs": "abstain"}
_FEWEST: Final = 2  # members whose votes by lines make a vote
_POST: Final = 18
"""Characters of a post behind a name: ", vice ordförande"."""


class ByName(NamedTuple):
    """The members' votes, and how many there were on each side."""

    ballots: list[Ballot]
    counts: dict[Option, int]


def votes_by_name(block: Sequence[Passage]) -> ByName:
    """Who voted how in passages that tell of one vote, and the number said for each side."""
    ballots: list[Ballot] = []
    sides: dict[Option, int] = {}
    put: list[str] = []
    for passage in block:
        for option, people, said in listed(passage) or _told(passage) or _for_what(passage, put):
            ballots += [Ballot(name=w.words, option=option) for w in people]
            sides[option] = sides.get(option, 0) + (said if said is not None else len(people))
    return ByName(ballots, sides)


def listed(passage: Passage) -> list[tuple[Option, list[Who], int | None]]:
    """Names behind their side: "Ja röstar: Anna Ek (S) och Per Alm (M)", "6 ja-röster (Anna Ek, Per Alm ...)"."""
    heads = list(_SIDE_FIRST.finditer(passage.string)) if has_any(passage.string, _FIRST_SIGNS) else []
    stops = [*(m.start() for m in heads[1:]), len(passage.string)] if heads else []
    found: list[tuple[Option, list[Who], int | None]] = []
    for head, stop in zip(heads, stops, strict=True):
        people = persons_in(passage, head.end(), stop, bare=True)
        if people:
            said = COUNTED.search(passage.string, max(head.start() - 8, 0), head.end() + 1)
            found.append((_SIDE[(head.group("side") or head.group("first")).casefold()[:3]], people, int(said.group(1)) if said else None))
    return found


def _told(passage: Passage) -> list[tuple[Option, list[Who], int | None]]:
    """Names before their side: "Anna Ek (S) och Per Alm (M) röstar ja"."""
    found: list[tuple[Option, list[Who], int | None]] = []
    at = 0
    if not has_any(passage.string.lower(), _SIDES_SIGNS):
        return found
    for match in _SIDES.finditer(passage.string):
        side = _SIDE[(match.group("side") or match.group("past") or "avstår").casefold()[:3]]
        people = persons_in(passage, at, match.start())
        at = match.end()
        if people:
            said = COUNTED.match(passage.string, at + 1) if at < len(passage.string) else None
            found.append((side, people, int(said.group(1)) if said else None))
    return found


def for_what(string: str) -> list[re.Match[str]]:
    """Where names follow what they voted for: "För bifall röstar Anna Ek"."""
    return list(_FOR_WHAT.finditer(string)) if "röst" in string else []


def _for_what(passage: Passage, put: list[str]) -> list[tuple[Option, list[Who], int | None]]:
    """Names behind what they voted for; ``put`` holds what was voted for so far, of which the first got the yes."""
    heads = for_what(passage.string)
    stops = [*(m.start() for m in heads[1:]), len(passage.string)] if heads else []
    found: list[tuple[Option, list[Who], int | None]] = []
    for head, stop in zip(heads, stops, strict=True):
        people = persons_in(passage, head.end(), stop, bare=True)
        if people and people[0].start == head.end():
            put.append(head.group("what"))
            found.append(("yes" if put[-1] == put[0] else "no", people, None))
    return found


def by_lines(passages: Sequence[Passage]) -> list[tuple[ByName, Span]]:
    """Votes whose sides are headed by a line each, with a name to a line beneath, and where they stand."""
    found: list[tuple[ByName, Span]] = []
    at = 0
    while at < len(passages):
        end = at
        votes = ByName([], {})
        while end < len(passages) and (head := _HEAD.fullmatch(passages[end].string)) and (names := _names(passages, end + 1)):
            option = _SIDE[head.group("side").casefold()[:3]]
            if option in votes.counts:
                break
            votes.ballots.extend(Ballot(name=name, option=option) for name in names)
            votes.counts[option] = int(head.group("said")) if head.group("said") else len(names)
            end += 1 + len(names)
        if len(votes.ballots) >= _FEWEST and {"yes", "no"} <= set(votes.counts):
            found.append((votes, (passages[at].span[0], passages[end - 1].span[1])))
        at = max(end, at + 1)
    return found


def _names(passages: Sequence[Passage], first: int) -> list[Words]:
    """The names that stand on a line each, from a passage on."""
    found: list[Words] = []
    for passage in map(passages.__getitem__, range(first, len(passages))):
        people = persons_in(passage, bare=True)
        if len(people) != 1 or people[0].start != 0 or people[0].end < len(passage.string.rstrip(" ,.")) - _POST:
            break
        found.append(people[0].words)
    return found
