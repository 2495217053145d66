"""What one sentence on who was there says of each of its people: capacity, presence, where they come from, whom they stood in for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from samtrad.reading.find.narrated.elements import FROM, Element, elements_of
from samtrad.reading.find.people.limits import Limit, find_limits
from samtrad.reading.find.people.offices import is_official
from samtrad.reading.lexicon.presence_words import ELSEWHERE, FINITE, LINKS, PREDICATES, RELIEVED, RELIEVES, is_role, is_told, told_by
from samtrad.reading.lexicon.roles import Heading
from samtrad.swedish.names import is_title_word

_MOST_STRANGE = 2
"""How many words such a sentence may have that none of them needs: "Till samrådet i sessionssalen hade infunnit sig"."""
_TURNS = frozenset({"medan", "men"})


class Told(NamedTuple):
    """One person: ``start`` to ``end`` with the post before the name at ``name`` and what is told behind it.

    ``home`` and ``replaces`` are stretches of the same string, ``own`` a place that stands between ``start`` and ``end``;
    ``limits`` are those of the sentence.
    """

    start: int
    end: int
    name: int
    heading: Heading
    home: tuple[int, int] | None
    own: tuple[int, int] | None
    replaces: tuple[int, int] | None
    limits: tuple[Limit, ...]


class _One:
    """A person while the sentence is read."""

    def __init__(self, element: Element, lead: Sequence[str], between: Sequence[str]) -> None:
        self.element = element
        self.lead = list(lead)
        self.between = list(between)
        self.trail: list[str] = []
        self.home: tuple[int, int] | None = None
        self.placed = False
        self.stands_for: _One | None = None
        self.stood_for = False
        self.absent = False


def read_sentence(string: str, start: int, end: int, base: Heading, homes: Iterable[str] = (), *, parties: bool = False) -> list[Told] | None:
    """The people of the sentence [start, end), in order; None where it tells of something else.

    ``base`` is what a heading above says of all; ``homes`` are places that people come from, case-folded; ``parties``
    tells that those around the sentence have theirs given.
    """
    elements = elements_of(string, start, end, homes)
    words = [element.text for element in elements if element.kind == "word"]
    if not (any(word in FINITE for word in words) or _is_labelled(elements)) or _strange(words) > _MOST_STRANGE:
        return None
    if not is_told(words) or ELSEWHERE.intersection(words):
        return None
    found: list[Told] = []
    for clause in _clauses(elements):
        found += _read_clause(string, clause, base, parties=parties)
    return found


def _is_labelled(elements: Sequence[Element]) -> bool:
    """Whether a heading's words with a colon open what is no sentence by itself: "Närvarande ledamöter: Anna Berg och Bo Ek."."""
    colon = next((number for number, element in enumerate(elements) if element.text == ":"), 0)
    return colon > 0 and all(element.kind == "word" for element in elements[:colon]) and told_by([element.text for element in elements[:colon]]) is not None


def _strange(words: Sequence[str]) -> int:
    """How many words belong to no such sentence."""
    return sum(
        not (word in LINKS or word in PREDICATES or is_role(word) or is_title_word(word) or told_by([word]) is not None or word.strip("–-.").isdigit())
        for word in words
        if word.isalpha()
    )


def _clauses(elements: Sequence[Element]) -> list[list[Element]]:
    """The sentence cut where it turns to others: at "medan", and at a semicolon that a verb follows."""
    found: list[list[Element]] = [[]]
    for number, element in enumerate(elements):
        if (element.kind == "word" and element.text in _TURNS) or (element.text == ";" and _has_verb(elements[number + 1 :])):
            found.append([])
            continue
        found[-1].append(element)
    return [clause for clause in found if clause]


def _has_verb(elements: Sequence[Element]) -> bool:
    for element in elements:
        if element.kind == "person" or element.text == ";":
            return False
        if element.kind == "word" and element.text in PREDICATES:
            return True
    return False


def _read_clause(string: str, clause: Sequence[Element], base: Heading, *, parties: bool) -> list[Told]:
    people = _gathered(clause)
    if not people:
        return []
    _give_homes(clause, people)
    _pair(people)
    words = [element.text for element in clause if element.kind == "word"]
    said = told_by(words)
    limits = _limits(string, clause)
    found: list[Told] = []
    for one in people:
        if one.stood_for and not one.absent:
            continue
        heading = _heading(string, one, base, said, parties=parties)
        found.append(
            Told(
                one.element.start,
                one.element.end,
                one.element.name,
                heading,
                one.element.own or one.home,
                one.element.own,
                _replaced(one.stands_for),
                () if heading.absent else limits,
            )
        )
    return found


def _replaced(one: _One | None) -> tuple[int, int] | None:
    """The name of the one who was stood in for, without its genitive: "i Gun Heds ställe"."""
    if one is None:
        return None
    start, end = one.element.name, one.element.name + len(one.element.text)
    return start, end - (one.trail[:1] == ["ställe"] and one.element.text.endswith("s"))


def _gathered(clause: Sequence[Element]) -> list[_One]:
    """The people of a clause, each with the words that lead to them and those that follow before the next."""
    people: list[_One] = []
    lead: list[str] = []
    between: list[str] = []
    for element in clause:
        if element.kind == "person":
            if people and any(is_role(word) for word in between):
                lead = list(between)  # "samt ersättarna Dan Fors": what was said before is said of others
            elif people:
                people[-1].trail += between
            else:
                lead = list(between)
            people.append(_One(element, lead, between))
            between = []
        elif element.kind in {"home", "side", "staff"}:
            if between and between[-1] in FROM:
                between.pop()
            between += ["tjänstemän"] * (element.kind == "staff")
        elif element.kind == "word":
            between.append(element.text)
    for one in people:
        one.trail += between
    return people


def _give_homes(clause: Sequence[Element], people: Sequence[_One]) -> None:
    """Where people come from: a place before them holds until the next one, a place behind them for all that have none yet."""
    by_start = {one.element.start: one for one in people}
    seen: list[_One] = []
    home: tuple[int, int] | None = None
    for number, element in enumerate(clause):
        if element.kind == "person":
            one = by_start[element.start]
            one.home, one.placed = home, home is not None or element.own is not None
            seen.append(one)
        elif element.kind == "staff" or (element.kind == "side" and all(one.placed for one in seen)):
            home = None
        elif element.kind in {"home", "side"}:  # "Cia Dal från regionen", behind others from elsewhere
            here = (element.start, element.end)
            waiting = [one for one in seen if not one.placed]
            after = clause[number + 1] if number + 1 < len(clause) else None
            before = next((e for e in reversed(clause[:number]) if not (e.kind == "word" and e.text in FROM)), None)
            ahead = after is not None and after.kind == "person"
            listed = before is not None and before.kind == "word" and is_role(before.text)
            if ahead or listed or not waiting:
                home = here
                continue
            for one in waiting:
                one.home, one.placed = here, True
            home = None


def _pair(people: Sequence[_One]) -> None:
    """Who stood in for whom: "Dan Fors tjänstgjorde för Eva Hall", "för Eva Hall inträdde Dan Fors", "Eva Hall ersattes av Dan Fors"."""
    waiting: _One | None = None
    for number, one in enumerate(people):
        before = people[number - 1] if number else None
        bare = [word for word in one.between if not is_role(word)]
        if before is not None and (RELIEVED.intersection(bare) or {"vilken", "vars", "vilkens"}.intersection(bare)):
            one.stands_for, before.stood_for, before.absent = before, True, True
        elif bare and (bare[-1] == "för" or bare[-1] in RELIEVES or (bare[-1] == "i" and one.trail[:1] == ["ställe"])):
            one.stood_for = True
            one.absent = bool((said := told_by(one.trail)) and said.absent and "som" in one.trail)
            if before is not None and before.stands_for is None and not before.stood_for:
                before.stands_for = one
            else:
                waiting = one
        elif waiting is not None:
            one.stands_for, waiting = waiting, None


def _limits(string: str, clause: Sequence[Element]) -> tuple[Limit, ...]:
    """The limits on presence that stand outside what is told of one person: "Under § 3 deltog även rektor Karin Nord"."""
    low, high = clause[0].start, clause[-1].end
    bare = list(string[low:high])
    for element in clause:
        if element.kind == "person":
            bare[element.start - low : element.end - low] = "x" * (element.end - element.start)
    return tuple(find_limits("".join(bare)))


def _heading(string: str, one: _One, base: Heading, said: Heading | None, *, parties: bool) -> Heading:
    """What is said of one person, as a heading would say it."""
    own = told_by([*one.lead, *one.trail])
    capacity = own.capacity if own is not None else None
    element = one.element
    post = string[element.start : element.name].strip()
    party = "(" in string[element.name : element.end]
    if capacity == "officer" and party and not any(is_role(word) for word in one.lead):
        capacity = None  # "Dessutom deltog Bo Ek (M)"
    if capacity in {None, "member"} and parties and not party and post and is_official(post) and not any(is_role(word) for word in one.lead):
        capacity = "officer"
    absent = (one.absent or (said is not None and bool(said.absent))) and one.stands_for is None
    strict = own is not None and own.strict and capacity == "member"
    remote = own is not None and own.remote
    return Heading(capacity or base.capacity or "member", absent, strict, remote)
