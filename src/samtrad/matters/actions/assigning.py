"""From links to matters: what hangs together is grouped, and each group gets the matter that it was before, by the passage that was its first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from samtrad.access.update import write_each
from samtrad.matters.actions.held import Held, parts
from samtrad.matters.actions.telling import tell, told_now
from samtrad.matters.actions.whole import Whole, groups_of, hanging
from samtrad.matters.models import Matter, Passage
from samtrad.matters.states import PassageKind


def assign(passages: Iterable[int], anew: Collection[int] = frozenset(), held: Held | None = None) -> None:
    """Give passages, and all that hang together with them, their matters. ``anew`` are those that say something else than before, ``held`` those fetched so far."""
    whole = hanging(set(passages), held or Held())
    if not whole.rows:
        return
    known = _Known(whole)
    moved: list[Passage] = []
    for group in groups_of(whole):
        matter = known.matter_of(group)
        moved += _moved([whole.rows[pk] for pk in group], matter)
    for part in parts(one.pk for one in moved):
        write_each([whole.rows[pk] for pk in part], ["matter"])
    tell(known.matters.values(), whole, {*anew, *(one.pk for one in moved)}, known.stood)


def _moved(rows: Iterable[Passage], matter: Matter | None) -> list[Passage]:
    """Those of some passages that were of another matter; they are of this one now."""
    moved = [one for one in rows if one.matter_id != (matter.pk if matter else None)]
    for one in moved:
        one.matter = matter
    return moved


class _Known:
    """The matters around what hangs together, those made for its passages among them."""

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self._before = {pk: one.matter_id for pk, one in whole.rows.items()}
        self.matters = {one.pk: one for part in parts(whole.rows) for one in Matter.objects.filter(anchor__in=part)}
        others = {pk for pk in self._before.values() if pk} - self.matters.keys()
        self.matters |= {one.pk: one for part in parts(others) for one in Matter.objects.filter(pk__in=part)}
        self.stood = {pk: told_now(one) for pk, one in self.matters.items()}
        """What each tells of itself in the database."""
        self._anchored: dict[int, list[Matter]] = defaultdict(list)
        for one in sorted(self.matters.values(), key=lambda one: one.pk):
            if one.anchor_id in whole.rows:
                self._anchored[one.anchor_id].append(one)
        self._adrift = [one for one in self.matters.values() if one.anchor_id not in whole.rows and one.merged_into_id is None]

    def matter_of(self, group: Sequence[int]) -> Matter | None:
        """The matter of a group, to which all others that were made for its passages lead; None for a group that is none."""
        here = [one for pk in group for one in self._anchored.get(pk, [])] or self._drifted(group)
        if not _is_one(group, self._whole):
            return None
        first = self._whole.rows[group[0]]
        if not here:
            made = Matter.objects.create(anchor=first)
            self.matters[made.pk], self.stood[made.pk] = made, told_now(made)
            return made
        keeper = min(here, key=lambda one: (not one.is_public, one.pk))  # what is internal moves no public address
        for one in here:
            one.merged_into = None if one is keeper else keeper
        if keeper.anchor_id not in self._whole.rows:
            keeper.anchor = first
        return keeper

    def _drifted(self, group: Sequence[int]) -> list[Matter]:
        """A matter that some of the group were of, and whose own passage is elsewhere; it is taken once."""
        found = [one for one in self._adrift if one.pk in {self._before[pk] for pk in group}][:1]
        self._adrift = [one for one in self._adrift if one not in found]
        return found


def _is_one(group: Sequence[int], whole: Whole) -> bool:
    """Whether a group is a matter: what is only told of inside others' items is none, as in ``linking.threads``."""
    return any(whole.rows[pk].kind != PassageKind.TOLD for pk in group)
