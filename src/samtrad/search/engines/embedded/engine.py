"""The embedded engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import prod
from typing import Any, Final

from tantivy import DocAddress, Order, Query, SearchResult

from samtrad.search.engines.asked import ANY, MOST, NONE, Hit, Narrowed, Ranked, Standing
from samtrad.search.engines.embedded import follows
from samtrad.search.engines.embedded.counts import at_most, counted_to_most, heaviest, is_weighed, rarities
from samtrad.search.engines.embedded.fields import hits
from samtrad.search.engines.embedded.files import Held, held
from samtrad.search.engines.embedded.said import Least, alike, said
from samtrad.search.wanted import Wanted

Hits = Sequence[tuple[Any, DocAddress]]
_STAGES: Final = (9, 8, 7, 6, 5, 4, 3, 2, 1)
"""What words have to weigh at least: where more than are looked at hold all of them so heavily, the others are not looked at."""
_FEW_STAGES: Final = (7, 4, 1)
"""Where what is narrowed to may leave few of each stage, so that they are gone through in vain; of one body all are looked at."""


class Embedded:
    """See `asked.Engine`."""

    def ranked(self, wanted: Wanted, narrowed: Narrowed) -> Ranked:
        """The entries that hold what is wanted, best first."""
        now = follows.current()
        if now is None:
            return NONE
        if narrowed.is_newest_first:
            search = partial(now.held.searcher.search, limit=MOST, count=False, order_by_field="order", order=Order.Asc)
            found = _hits(search, partial(said, wanted, narrowed, alike, alike))
            order = _told(now.held, [(0.0, address) for _, address in found])
        else:
            found = _best(now.held, wanted, narrowed)
            order = _told(now.held, _whole(found))
        gone = follows.changed(now.held, [one.entry for one in order]) if now.is_behind else ()
        return Ranked([one for one in order if one.entry not in gone] if gone else order, len(found) >= MOST)

    def keep_up(self) -> bool:
        """Bring the files to what the entries are now."""
        return follows.keep_up()

    def standing(self) -> Standing | None:
        """How the files stand to the entries."""
        return follows.standing()

    def is_there(self) -> bool:
        """Whether there are files."""
        return held() is not None


def _same(least: int, _word: str) -> int:
    return least


def _best(index: Held, wanted: Wanted, narrowed: Narrowed) -> Hits:
    """The best, and one more than are looked at if there are. Of one word in stages they are the same as at once; of several, see `_STAGES`.

    Stages that cannot give enough are left out: whether they do goes by what the index has, not by how it came about. Of several words a stage is counted
    before its hits are weighed, which takes a third of the time, unless it is likely to have enough: by how many the stage before had, and how many more
    entries have each word by itself.
    Of what is one or the other, and not all of it weighed, each word has a stage of its own: a common one that may have been meant is in half of all entries.
    """
    if len(wanted.all) == 1 and narrowed == ANY and not is_weighed(wanted):
        return _asked(index, wanted, narrowed, heaviest(index))
    found: Hits = ()
    is_counted, before, likely = len(wanted.all) > 1 or narrowed != ANY, 0, 1
    most_of = at_most(index, wanted)
    for least in _stages(narrowed):
        if least > 1:
            most = most_of(least)
            if min(most) <= MOST:
                continue
            if is_counted and before * prod(most) <= MOST * likely:
                before, likely = counted_to_most(index, said(wanted, narrowed, alike, partial(_same, least))), prod(most)
                if before <= MOST:
                    continue
        found = _asked(index, wanted, narrowed, partial(_same, least))
        if len(found) > MOST or least == 1:
            break
        before, likely = len(found), prod(most)
    return found


def _asked(index: Held, wanted: Wanted, narrowed: Narrowed, least: Least) -> Hits:
    search = partial(index.searcher.search, limit=MOST + 1, count=False, weight_by_field="fresh")
    return _hits(search, partial(said, wanted, narrowed, rarities(index), least))


def _hits(search: Callable[[Query], SearchResult], asked: Callable[..., Query]) -> Hits:
    try:
        found = search(asked())
    except ValueError:  # more words begin as the last of a row does than are looked through
        found = search(asked(by_pairs=True))
    hits: Hits = found.hits
    return hits


def _stages(narrowed: Narrowed) -> Sequence[int]:
    if narrowed.body is not None:
        return _STAGES[-1:]
    return _STAGES if narrowed.year is None and narrowed.among is None else _FEW_STAGES


def _whole(found: Hits) -> Hits:
    """As many as are looked at. Of those that fit alike at the end all are left out if not all have room: which have would be chance."""
    if len(found) <= MOST:
        return found
    last = found[-1][0]
    return [one for one in found if one[0] > last] or found[:MOST]


def _told(index: Held, found: Hits) -> list[Hit]:
    """What the index tells of hits, best first, among those that fit alike in the order of the index."""
    addresses = [address for _, address in found]
    columns = [index.searcher.fast_field_values(name, addresses) for name in ("order", "entry", "meeting", "body", "year")]
    return hits(sorted(zip([-score for score, _ in found], *columns, strict=True)))  # no two have the same place in the order
