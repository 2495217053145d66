"""What invented minutes come to, a line for each fact: "item:4|Budget", "task:Anna|2024-05-03|Anna bokar lokal"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

ITEMS = """

§ 1 Val av justerare
Ordföranden öppnar mötet. Per Ask väljs till justerare.

§ 2 Ekonomisk uppföljning
Ekonomichefen redovisar utfallet till och med september.
Beslut
Redovisningen läggs till handlingarna.

§ 3 Avtal om hemsjukvård
Förslag till nytt avtal presenteras.
Beslut
Förslaget godkänns.

§ 4 Rapporter
Inga rapporter finns.

§ 5 Nästa möte
Nästa möte hålls i kommunhuset.

§ 6 Avslutning
Ordföranden tackar för dagens möte.
"""
NOTES = re.sub(r"§ (\d) ", r"\1. ", ITEMS)


def minutes_of(text: str) -> Minutes:
    """The record of a text, of Markdown where it opens with a mark of it."""
    return read(text.encode(), "x.md" if text.startswith(("# ", "[", "Start > ")) else "x.txt").minutes


def attended(minutes: Minutes) -> list[str]:
    """Everyone in the lists: name, party, organisation, capacity, presence, and the items of those who were there in part."""
    found = []
    for one in minutes.attendance:
        line = "|".join((one.name or "", one.party or "", one.organisation or "", one.capacity, one.presence))
        found.append(f"{line}|{','.join(one.items)}" if one.items else line)
    return found


def facts(minutes: Minutes, kinds: str) -> list[str]:
    """The facts of the kinds that are asked for, in the order of the record, without the full stops that close them."""
    return [line for line in _facts(minutes) if line.split(":", 1)[0] in kinds.split()]


def _facts(minutes: Minutes) -> Iterator[str]:
    for item in minutes.items:
        yield f"item:{item.number or ''}|{item.heading}".rstrip(".")
        if item.case_number:
            yield f"case:{item.number}|{item.case_number}"
    yield from (f"att:{line}" for line in attended(minutes))
    yield from (f"next:{one.date}|{one.start or ''}" for one in minutes.next_sittings)
    yield from (f"sig:{one.name}|{one.role or ''}" for one in minutes.signatures)
    yield from (f"sit:{one.date}|{one.start or ''}|{one.end or ''}|{one.place or ''}" for one in minutes.sittings)
    yield f"body:{minutes.body.text if minutes.body else ''}"
    yield f"chair:{minutes.chair.text if minutes.chair else ''}"
    yield from (f"sec:{one.name}" for one in minutes.secretaries)
    yield from (f"cert:{one.name}" for one in minutes.certifiers)
    for act in minutes.decisions:
        yield f"dec:{act.status}|{act.type}|{act.by or ''}|{act.addressee or ''}|{act.date or ''}|{act.text}".rstrip(".")
    for task in minutes.assignments:
        yield f"task:{task.responsible or ''}|{task.due.end if task.due else ''}|{task.task}".rstrip(".")
    yield from (f"prop:{','.join(one.by)}|{one.text}".rstrip(".") for one in minutes.proposals)
    yield from (f"date:{one.text}|{one.start}|{one.end}" for one in minutes.dates)
