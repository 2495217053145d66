"""Limits on presence given to those whose words they follow, and what a stand-in's limits tell of the one replaced."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.limits import Limit, opposite

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
    if len(found) != 2 or owner is not found[1] or found[0].limits or owner.replaces is not None or owner.party is not None:
        return
    between = string[found[0].end : owner.start].strip()
    if between in {"och", "samt", "&"} and "," in string[owner.start : limit.start + 1]:
        found[0].limits.append(limit)
