"""``samtrad threads`` without a path: the matters of the register, as whoever runs the installation may see them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from itertools import groupby

import msgspec

from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.terminal import manner, put, wrapped
from samtrad.matters.actions.placing import told_of
from samtrad.matters.linking.central import title_of
from samtrad.matters.models import Link, Passage
from samtrad.writing.labels import Language

_SEVERAL = 2


def run(options: Namespace, language: Language) -> int:
    """Print the matters, those that were made first before others."""
    if options.as_arrived:
        sys.stderr.write(f"samtrad: {say('threads.arrived', language)}.\n")
        return 2
    migrate()
    how = manner(sys.stdout, language)
    for passages in _matters():
        if options.json:
            put(_line(passages))
        elif len(passages) >= _SEVERAL:
            told = [how.styled("bold", line) for line in wrapped(_name(passages), how.width)]
            told += [f"  {one.day or '?'}  {one.meeting.body.name}  {one.title}" for one in passages]
            put(("\n".join(told) + "\n\n").encode("utf-8", "replace"))
    return 0


def _matters() -> Iterator[list[Passage]]:
    rows = Passage.objects.filter(matter__isnull=False).select_related("matter", "meeting__body", "meeting__reading__document").order_by("matter", "pk")
    for _matter, passages in groupby(rows.iterator(chunk_size=500), key=lambda one: one.matter_id):
        yield sorted(passages, key=lambda one: told_of(one).order)


def _name(passages: Iterable[Passage]) -> str:
    rows = list(passages)
    named = rows[0].matter.name if rows[0].matter else ""
    return named or title_of([told_of(one) for one in rows])


def _line(passages: list[Passage]) -> bytes:
    """A matter as a line of JSON, as of files: its title, its passages, and what ties them."""
    names = {one.pk: _document(one) for one in passages}
    spans = {one.pk: (one.start, one.end) for one in passages}
    mentions = [
        {"document": names[one.pk], "span": told_of(one).mention, "day": one.day, "item": told_of(one).number, "title": one.title, "kind": one.kind}
        for one in passages
    ]
    links = [
        {
            "from": {"document": names[link.earlier_id], "span": spans[link.earlier_id]},
            "to": {"document": names[link.later_id], "span": spans[link.later_id]},
            "score": round(link.score, 2),
            "reasons": [{"code": code, "words": words, "weight": weight} for code, words, weight in link.reasons],
        }
        for link in Link.objects.filter(earlier__in=spans, later__in=spans).order_by("pk")
    ]
    return msgspec.json.encode({"matter": _name(passages), "mentions": mentions, "links": links}) + b"\n"


def _document(passage: Passage) -> str:
    return passage.meeting.reading.document.name if passage.meeting.reading else ""
