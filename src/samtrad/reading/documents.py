"""Every document in a file: the file itself, or those in an archive or a letter, and the meetings in each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from samtrad.reading.containers.members import MAX_DEPTH, Budget
from samtrad.reading.containers.registry import CONTAINERS, members, members_beside
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import USUAL, How, Reading, read_each
from samtrad.reading.source import sha256, sniff

INSIDE = "!"
"""What stands between a container's name and that of a file in it: "arkiv.zip!berg.pdf"."""


class Document(NamedTuple):
    """A document as it was found: the name that its record gets, its bytes, or why they cannot be had."""

    name: str
    data: bytes
    error: Unreadable | None = None


def documents(data: bytes, name: str, password: str | None = None) -> Iterator[Document]:
    """The documents in a file, one by one: itself and what is attached to it, or those in it, in the order of their names.

    A container that cannot be opened, or that has nothing in it, is a document with an error.
    """
    return _inside(data, name, password, Budget(), 0)


def _inside(data: bytes, name: str, password: str | None, budget: Budget, depth: int) -> Iterator[Document]:
    media_type = sniff(data, name)
    is_container = media_type in CONTAINERS
    if not is_container:
        yield Document(name, data)
    if depth >= MAX_DEPTH:
        if is_container:
            yield Document(name, b"", Unreadable("too_deep", "files inside files inside files are not opened without end"))
        return
    empty = is_container
    try:
        for member in (members if is_container else members_beside)(data, media_type, budget, password):
            empty = False
            inner = f"{name}{INSIDE}{member.name}"
            if member.error:
                yield Document(inner, b"", member.error)
            else:
                yield from _inside(member.data, inner, password, budget, depth + 1)
    except Unreadable as error:
        yield Document(name, b"", error)
        return
    if empty:
        yield Document(name, b"", Unreadable("nothing_inside", "the file holds no documents"))


def read_all(data: bytes, name: str, how: How = USUAL) -> Iterator[Reading | Document]:
    """Every record of a file; a ``Document`` with its error for what could not be read."""
    for document in documents(data, name, how.password):
        if document.error:
            yield document
            continue
        try:
            yield from read_each(document.data, document.name, how, sha256(data))
        except Unreadable as error:
            yield document._replace(error=error)
