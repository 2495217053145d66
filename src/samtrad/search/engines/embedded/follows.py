"""How the index follows the entries: each change of an entry is a row of the same transaction, and is taken in afterwards, once or again.

The index notes the number of the last change that it has, with a token, in the same commit as what it took in. Whatever is killed, what is
missing is found by the rows behind that number. A token that is not that row's is of another database, or of one that lost its last
transactions with the power: the index is built anew.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from django.db import connection
from tantivy import IndexWriter

from samtrad.search.engines.asked import Standing
from samtrad.search.engines.embedded.fields import document, mark
from samtrad.search.engines.embedded.files import Held, held, opened
from samtrad.search.models import Change, Entry

_TOGETHER: Final = 20_000
"""Changes that are taken in with one commit."""
_READ: Final = 500
"""Entries that are read from the database at once."""
_HEAP: Final = 100_000_000
"""Bytes of memory for what is written."""
_BEHIND: Final = "SELECT id, token FROM search_change WHERE id >= %s ORDER BY id LIMIT 2"
_log = logging.getLogger(__name__)


class Current(NamedTuple):
    """The index of this database, and whether there are changes that it has yet to take in."""

    held: Held
    is_behind: bool


def current() -> Current | None:
    """The index as it was last written, if it is of this database."""
    for _ in range(2):  # between the look at the files and that at the rows someone may have written, and left out what was taken in
        if (index := held()) is None:
            return None
        with connection.cursor() as cursor:  # each search asks this, and Django's way takes as long again as the database
            rows = cursor.execute(_BEHIND, [index.place]).fetchall()
        if rows and rows[0] == (index.place, index.token):
            return Current(index, len(rows) > 1)
    return None


def changed(index: Held, entries: Sequence[int]) -> set[int]:
    """Which of some entries have changed since."""
    return set(Change.objects.filter(pk__gt=index.place, entry__in=entries).values_list("entry", flat=True))


def standing() -> Standing | None:
    """How the index stands to the entries; None where there is no index of this database."""
    found = current()
    return None if found is None else Standing(_behind(found.held), found.held.searcher.num_docs - 1)


def _behind(index: Held) -> int:
    return Change.objects.filter(pk__gt=index.place).count()


def keep_up() -> bool:
    """Take in what has changed; whether that is done. Where someone else is writing, it is theirs to do."""
    found = current()
    if found is not None and not found.is_behind:
        return True
    try:
        writer = opened().writer(_HEAP, 1)
    except ValueError:  # one writes at a time
        _log.info("the index is being written to by another process")
        return False
    if found is None or _behind(found.held) > Entry.objects.count():
        _built(writer)
    else:
        _taken_in(writer)
    writer.wait_merging_threads()
    return True


def _built(writer: IndexWriter) -> None:
    """All of it, from the entries as they are; what changes meanwhile is behind the place that was noted first."""
    last = Change.objects.order_by("-pk").first() or Change.objects.create(entry=0, token=secrets.randbits(62))
    writer.delete_all_documents()
    _put(writer, Entry.objects.order_by("pk").iterator(chunk_size=_READ))
    _committed(writer, last)


def _taken_in(writer: IndexWriter) -> None:
    """What has changed, from where the index is now that nobody else writes."""
    index = held()
    while index is not None and (rows := list(Change.objects.filter(pk__gt=index.place).order_by("pk")[:_TOGETHER])):
        ids = sorted({row.entry for row in rows})
        for start in range(0, len(ids), _READ):
            some = ids[start : start + _READ]
            for pk in some:
                writer.delete_documents_by_term("entry", pk)
            _put(writer, Entry.objects.filter(pk__in=some).order_by("pk"))
        _committed(writer, rows[-1])
        index = held()


def _put(writer: IndexWriter, entries: Iterable[Entry]) -> None:
    for entry in entries:
        writer.add_document(document(entry))


def _committed(writer: IndexWriter, last: Change) -> None:
    """Write what was taken in with how far it goes, then leave out the changes before: the last one stays, to know the database by."""
    writer.delete_documents_by_term("mark", 1)
    writer.add_document(mark(last.pk, last.token))
    writer.commit()
    Change.objects.filter(pk__lt=last.pk).delete()
