"""Passages while some are threaded: each is fetched once, and made what is compared once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from samtrad.matters.actions.placing import told_of
from samtrad.matters.actions.shelves import known_of
from samtrad.matters.linking.links import Known
from samtrad.matters.models import Passage

_PORTION = 900


class Held:
    """Passages as the database has them, without what was done in them. It lives no longer than the lock under which nobody else threads."""

    def __init__(self) -> None:
        self._rows: dict[int, Passage] = {}
        self._known: dict[int, Known] = {}

    def rows(self, pks: Iterable[int]) -> dict[int, Passage]:
        """Those of some passages that are not gone, in order of their ids."""
        wanted = sorted(set(pks))
        for part in parts(pk for pk in wanted if pk not in self._rows):
            self._rows |= {one.pk: one for one in Passage.objects.filter(pk__in=part, is_gone=False).defer("acts", "announced")}
        return {pk: self._rows[pk] for pk in wanted if pk in self._rows}

    def known(self, passage: Passage) -> Known:
        """A passage of these with its terms."""
        known = self._known.get(passage.pk)
        if known is None:
            known = self._known[passage.pk] = known_of(told_of(passage))
        return known


def parts(pks: Iterable[int]) -> Iterator[list[int]]:
    """Ids in portions that a question to any database holds."""
    rest = iter(sorted(pks))
    while part := list(islice(rest, _PORTION)):
        yield part
