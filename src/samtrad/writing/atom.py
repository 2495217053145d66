"""Atom feeds (RFC 4287), written with lxml."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from lxml import etree

from samtrad.writing.harmless import harmless

ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Entry(NamedTuple):
    """One entry: an id that never changes, what it is called, where it is, when it last changed, and what it tells in plain text."""

    id: str
    title: str
    url: str
    updated: datetime
    summary: str
    published: datetime | None = None
    author: str = ""


class Feed(NamedTuple):
    """A feed: its own address is its id and the one that it is fetched from; ``page`` is what it is the feed of."""

    url: str
    page: str
    title: str
    subtitle: str
    author: str
    language: str
    updated: datetime


def atom(feed: Feed, entries: Sequence[Entry]) -> bytes:
    """The feed as XML. It was last changed when its latest entry was; an empty one when the feed itself says."""
    root = etree.fromstring(f'<feed xmlns="{ATOM}"/>')
    root.set(_LANG, feed.language)
    _add(root, "id", feed.url)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", _time(max((entry.updated for entry in entries), default=feed.updated)))
    _add(_add(root, "author"), "name", feed.author)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.url)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page)
    for entry in entries:
        _entry(root, entry)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def _entry(root: etree._Element, entry: Entry) -> None:
    made = _add(root, "entry")
    _add(made, "id", entry.id)
    _add(made, "title", entry.title)
    _add(made, "updated", _time(entry.updated))
    if entry.published:
        _add(made, "published", _time(entry.published))
    if entry.author:
        _add(_add(made, "author"), "name", entry.author)
    _add(made, "link", rel="alternate", type="text/html", href=entry.url)
    _add(made, "summary", entry.summary)


def _add(parent: etree._Element, name: str, text: str = "", **attributes: str) -> etree._Element:
    made = etree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    if text:
        made.text = harmless(text)
    return made


def _time(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
