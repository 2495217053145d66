"""Tasks that ask for no more than that a body takes a matter up: "Frågan ska tas upp i styrelsen senast den 31 mars".

Such a task is done, as far as anybody can read, when that body has the matter as an item of its own after the day on which it was asked for,
and does more than put it off. Who took it up has what was asked; that whoever asked is content, it does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from samtrad.followup.assignments.mention import Mention, Party
from samtrad.matters.standing.bodies import same_body

_ASKED = re.compile(
    r"\b(?:frågan|ärendet|avtalet|överenskommelsen|planen|punkten|saken|förslaget)\b[^.;]{0,120}?\b(?:ska|skall|skulle|måste|bör)\s+"
    r"(?:(?:åter|då|sedan|därefter|också|även|på\s+nytt)\s+)*(?:tas\s+upp|upp\s+(?:i|på|till|för)|återupptas)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:inte|ej|aldrig)\b|\b(?:samt|och)\s+(?:att\s+)?(?:\w+as|\w+a)\b|\båterkommande\b|\bårlig\w*|\bvarje\b|\blöpande\b", re.IGNORECASE)
"""What denies it, asks for more than that, or asks for it again and again."""


def asks_to_take_up(words: str) -> bool:
    """Whether words ask that a matter is taken up, once, and for nothing else."""
    return _ASKED.search(words) is not None and _NOT.search(words) is None


def who_takes_up(group: Iterable[Mention], bodies: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """The body that is to take a matter up, and the day after which it does: none where the tasks ask for more, or leave open who.

    ``bodies``: the key of each body whose minutes have the matter as an item, and its name. A body that nobody knows otherwise is the only one of these that goes by that name.
    """
    tasks = list(group)
    days = [one.given or one.day for one in tasks]
    if not tasks or not all(asks_to_take_up(one.words) for one in tasks) or not all(days):
        return None
    known = list(bodies)
    found = {key for one in tasks for key in _meant(one.has, known)}
    return (found.pop(), min(day for day in days if day)) if len(found) == 1 else None


def _meant(has: Party | None, bodies: Iterable[tuple[str, str]]) -> set[str]:
    if has is None:
        return set()
    if has.key:
        return {has.key}
    return {key for key, name in bodies if same_body(has.name, name)}
