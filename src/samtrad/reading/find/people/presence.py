"""Limits on presence given to those whose words they follow, and what a stand-in's limits tell of the one replaced."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.limits import Limit, opposite

_PAIR = 2
_SIGNS = frozenset(",(")
_SERVED = re.compile(r"tj(?:änstg\w*|g)\b", re.IGNORECASE)


def give_limits(string: str, found: Sequence[Draft], above: Draft | None, relieved: Sequence[tuple[Draft, Draft]], limits: Sequence[Limit]) -> None:
    """Give each limit of a line to one of those ``found`` in it, or to the one ``above`` where the line names none."""
    for limit in limits:
        owner = next((d for d in reversed(found) if d.start <= limit.start), None) or _beside(string, found, above, limit)
        if owner is not None:
            owner.limits.append(limit)
            if owner.heading.capacity == "substitute" and _SERVED.match(string, limit.start):
                owner.capacity = "serving_substitute"  # under Ersättare: "Bo Ek (S), tjänstgörande fr.o.m. § 4"
            _share(string, found, owner, limit)
            owner.end = max(owner.end, limit.end) if owner in found else owner.end
    _takes_over(string, found)
    for member, stand_in in relieved:
        if stand_in.limits and not member.limits:
            member.limits += [opposite(limit) for limit in stand_in.limits if limit.numbers]
        elif not member.limits:
            member.absent = True


def _beside(string: str, found: Sequence[Draft], above: Draft | None, limit: Limit) -> Draft | None:
    """Whose a limit is that stands before any name of its line: the one above where the line has none, or "§ 4 | Bo Ek"."""
    if not found:
        return above
    first = found[0]
    return first if not string[limit.end : first.start].strip(" \t:,.–-") else None


def _share(string: str, found: Sequence[Draft], owner: Draft, limit: Limit) -> None:
    """ "Anna Berg och Bo Ek, § 4": two of one entry were there for the same."""
    at = next((n for n, draft in enumerate(found) if draft is owner), 0)
    if not at or found[at - 1].limits or owner.replaces is not None or owner.party is not None:
        return
    before = found[at - 1]
    between = string[before.end : owner.start].strip()
    if between in {"och", "samt", "&"} and not _SIGNS.isdisjoint(string[owner.start : limit.start + 1]):
        before.limits.append(limit)


def _takes_over(string: str, found: Sequence[Draft]) -> None:
    """Who shares a row with a member and was there for the items after theirs served for them: "Anna Berg (S) § 1-4, Bo Ek (S) § 5-9"."""
    if len(found) != _PAIR or any(len(draft.limits) != 1 or draft.replaces is not None for draft in found) or "\n" in string[found[0].end : found[1].start]:
        return
    first, second = (draft.limits[0].numbers for draft in found)
    if not first or not second or not first[-1].isdigit() or not second[0].isdigit() or int(second[0]) != int(first[-1]) + 1:
        return
    if found[0].heading.strict and found[1].heading.capacity == "member":
        found[1].replaces, found[1].capacity = found[0].name, "serving_substitute"
