"""The files of the index: opened once in a process, looked at anew when someone has written."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Final, NamedTuple

from django.conf import settings
from tantivy import Index, Query, Searcher

from samtrad.search.engines.embedded.fields import SCHEMA, VERSION

_META: Final = "meta.json"
"""What the library puts in place of itself at every commit."""
_Written = tuple[int, int, int]


class Held(NamedTuple):
    """The index at one commit: what is asked, how far it had come in the changes (the number of the last, and its token).

    What is known of words so far: how rare they are, how heavily they weigh in more entries than are looked at, and how many entries have them with each weight.
    """

    searcher: Searcher
    place: int
    token: int
    rarities: dict[str, int]
    enough: dict[str, int]
    freqs: dict[str, list[int]]


class _Opened(NamedTuple):
    files: Index
    written: _Written
    held: Held


_opened: dict[Path, _Opened] = {}
_lock = threading.Lock()


def folder() -> Path:
    """Where the files lie."""
    data: Path = settings.DATA
    return data / "search" / VERSION


def held() -> Held | None:
    """The index as it was last written; None where there is none that can be read."""
    path = folder()
    written = _written(path)
    if written is None:
        return None
    known = _opened.get(path)
    if known is not None and known.written == written:
        return known.held
    with _lock:
        return _looked_at(path, written)


def opened() -> Index:
    """The index to write to, made where there is none; what cannot be read is thrown away, as all of it can be built again."""
    path = folder()
    for other in path.parent.glob("*"):
        if other != path:
            shutil.rmtree(other, ignore_errors=True)
    path.mkdir(parents=True, exist_ok=True)
    try:
        return Index(SCHEMA, path=str(path))
    except (OSError, ValueError):
        shutil.rmtree(path)
        path.mkdir()
        return Index(SCHEMA, path=str(path))


def _looked_at(path: Path, written: _Written) -> Held | None:
    known = _opened.get(path)
    try:
        index = _read_only(path) if known is None else known.files
        index.reload()
        found = _held(index.searcher())
    except (OSError, ValueError):
        _opened.pop(path, None)
        return None
    if found is not None:
        _opened.clear()
        _opened[path] = _Opened(index, written, found)
    return found


def _read_only(path: Path) -> Index:
    index = Index.open(str(path))
    index.config_reader("manual")
    return index


def _held(searcher: Searcher) -> Held | None:
    hits = searcher.search(Query.term_query(SCHEMA, "mark", 1), 1, count=False).hits
    if not hits:
        return None
    (place,), (token,) = (searcher.fast_field_values(name, [hits[0][1]]) for name in ("place", "token"))
    return Held(searcher, int(place or 0), int(token or 0), {}, {}, {})


def _written(path: Path) -> _Written | None:
    """What tells one commit from another."""
    try:
        told = (path / _META).stat()
    except OSError:
        return None
    return told.st_ino, told.st_mtime_ns, told.st_size
