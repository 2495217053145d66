"""Which mentions are of one assignment. Precision first: what may be two is two, and what may belong to several belongs to none.

It is a function of the set of mentions: in which order they come does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from samtrad.followup.assignments.filings import asks_for, is_named
from samtrad.followup.assignments.mention import Decided, Means, Mention, differ, same
from samtrad.followup.assignments.terms import likeness, terms, years

_ALIKE, _COMMON = 0.75, 1.6
"""Of the shorter task's words, how many the other must have, and their weight."""
_ALIKE_TOLD = 0.5
"""The same where giver and day of the giving are told and agree."""
_ENDING_ALIKE = 0.6
_NEAR = 400
"""Characters between a task and the sentence on its reporting back."""


def grouped(mentions: Iterable[Mention]) -> list[tuple[Mention, ...]]:
    """The assignments, each with its mentions in order of time, in order of their first."""
    ordered = sorted(mentions, key=lambda one: one.order)
    groups = [*_tasks([one for one in ordered if one.means is Means.TASK])]
    for one in ordered:
        if one.means is Means.REPORT:
            held = _reported(one, groups)
            if held is None:
                groups.append([one])
            else:
                held.append(one)
    for one in ordered:
        if one.means not in (Means.TASK, Means.REPORT) and (held := _ended(one, groups)) is not None:
            held.append(one)
    return sorted((tuple(sorted(group, key=lambda one: one.order)) for group in groups), key=lambda group: group[0].order)


def _tasks(tasks: Sequence[Mention]) -> list[list[Mention]]:
    """Tasks that are one, the likest first; two of which one contradicts the other are never in one group."""
    pairs = sorted(
        ((score, one.key, other.key) for one, other in combinations(tasks, 2) if (score := _score(one, other)) > 0),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    home = {one.key: [one] for one in tasks}
    for _, here, there in pairs:
        mine, theirs = home[here], home[there]
        if mine is theirs or any(_contradict(one, other) for one in mine for other in theirs):
            continue
        mine += theirs
        for one in theirs:
            home[one.key] = mine
    found: list[list[Mention]] = []
    for one in tasks:
        if not any(group is home[one.key] for group in found):
            found.append(home[one.key])
    return found


def _score(one: Mention, other: Mention) -> float:
    """How much speaks for two tasks being one; 0 for too little."""
    if not _together(one, other) or _contradict(one, other):
        return 0.0
    share, common = likeness(terms(one.words), terms(other.words))
    told = (same(one.by, other.by) and one.given is not None and one.given == other.given) or _told_of(one, other)
    if share < (_ALIKE_TOLD if told else _ALIKE) or common < _COMMON:
        return 0.0
    return share + common / 10 + (1.0 if told else 0.0)


def _together(one: Mention, other: Mention) -> bool:
    return bool((one.item and one.item == other.item) or (one.matter and one.matter == other.matter))


def _contradict(one: Mention, other: Mention) -> bool:
    """Whether two tasks say what cannot hold of one: other givers, holders, days of giving or years; both given on a day by decision are two."""
    if differ(one.by, other.by) or differ(one.has, other.has):
        return True
    if one.given and other.given and one.given != other.given:
        return True
    mine, theirs = _years(one), _years(other)
    if mine and theirs and not mine & theirs:
        return True
    return bool(one.due and other.due and one.due != other.due and not (one.given and one.given == other.given))


def _told_of(one: Mention, other: Mention) -> bool:
    """Whether minutes only tell of a task that others gave, and name the same holder and the same last day."""
    return Decided.SAID in (one.decided, other.decided) and one.item != other.item and one.due is not None and one.due == other.due and same(one.has, other.has)


def _years(one: Mention) -> frozenset[str]:
    """The years that a task is about: not those of the days on which it was given and is due."""
    return years(one.words, frozenset(day for day in (one.given, one.due_from, one.due) if day))


def _reported(report: Mention, groups: Sequence[list[Mention]]) -> list[Mention] | None:
    """The task right before the sentence on its reporting back, in the same item."""
    before = [
        (one.key[3], group)
        for group in groups
        for one in group
        if one.means is Means.TASK and one.item == report.item and one.item and 0 <= report.key[2] - one.key[3] < _NEAR
    ]
    inside = [
        (one.key[3], group) for group in groups for one in group if one.item == report.item and one.key[2] <= report.key[2] and report.key[3] <= one.key[3]
    ]
    found = max(before or inside, key=lambda pair: pair[0], default=None)
    return found[1] if found else None


def _ended(ending: Mention, groups: Sequence[list[Mention]]) -> list[Mention] | None:
    """The one assignment that an ending is of: what it names of giver, holder and task must fit; among several it is of none."""
    if ending.is_filing:
        asked = [group for group in groups if _is_asked_for(group, ending)] or [group for group in groups if _is_awaited(group, ending)]
        return asked[0] if len(asked) == 1 and all(asks_for(one.words, ending.words) for one in asked[0] if one.means is Means.TASK) else None
    there = [group for group in groups if any(one.order <= ending.order for one in group if one.means is Means.TASK) and _fits(ending, group)]
    for near in ([group for group in there if any(one.item == ending.item for one in group)], there):
        likely = [group for group in near if not _is_over(group, ending)] or near
        if near:
            return likely[0] if len(likely) == 1 else None
    return None


def _is_asked_for(group: Sequence[Mention], filing: Mention) -> bool:
    """Whether a report that is received may be the one that a commission of an earlier day asked for, of which the same item tells."""
    tasks = [one for one in group if one.means is Means.TASK]
    here = [one for one in tasks if one.item and one.item == filing.item and one.is_commission]
    return any(not (one.decided is Decided.MADE and one.day == filing.day) for one in here)


def _is_awaited(group: Sequence[Mention], filing: Mention) -> bool:
    """Whether a report that is received is what the same body commissioned before in the matter: the paper has that name, or the heading is the same or says what the task is about."""
    tasks = [one for one in group if one.means is Means.TASK]
    if _is_over(group, filing) or not all(asks_for(one.words, filing.words) for one in tasks):
        return False
    return any(
        one.matter
        and one.matter == filing.matter
        and one.is_commission
        and one.decided is Decided.MADE
        and same(one.by, filing.body)
        and (one.day or "9999") < (filing.day or "")
        and (is_named(filing.words) or _is_of(filing.heading, one))
        for one in tasks
    )


def _is_of(heading: str, task: Mention) -> bool:
    """Whether a heading is that under which a task was given, or speaks of what the task is about."""
    if heading and heading.casefold() == task.heading.casefold():
        return True
    return likeness(terms(heading), terms(task.words))[1] >= 1.0


def _fits(ending: Mention, group: Sequence[Mention]) -> bool:
    tasks = [one for one in group if one.means is Means.TASK]
    if not any(_together(one, ending) for one in tasks):
        return False
    named = False
    for told, known in ((ending.by, [one.by for one in tasks]), (ending.has, [one.has for one in tasks])):
        if told is not None:
            if not any(same(told, one) for one in known):
                return False
            named = True
    about = terms(ending.words)
    if about:
        named = named or any(likeness(about, terms(one.words))[0] >= _ENDING_ALIKE for one in tasks)
        if not named:
            return False
    return named or any(one.is_commission for one in tasks)


def _is_over(group: Sequence[Mention], ending: Mention) -> bool:
    """Whether it ended before already."""
    return any(one.means in (Means.DONE, Means.DROP) and one.order < ending.order for one in group)
