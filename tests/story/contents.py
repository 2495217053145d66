"""``examples/README.md``: whose minutes lie there, and which matters run through which of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from .bodies import BODIES
from .script import Item, Meeting


class Thread(NamedTuple):
    """A matter of the story, and the headings that tell of it."""

    name: str
    short: str
    course: str
    headings: re.Pattern[str]


THREADS = (
    Thread(
        "Doctors' support in home care",
        "doctors",
        "an agreement: drafted, sent out for comment with a last day, one municipality silent, recommended, adopted by eleven, in force, adopted by the twelfth; the old one extended meanwhile",
        re.compile("läkarstöd|läkare i hemsjukvården|läkarbemanning|svarstider|remissvar|remiss från", re.IGNORECASE),
    ),
    Thread(
        "Road map for care close to home",
        "road map",
        "assigned, delayed twice, endorsed, adopted, a first look back",
        re.compile("färdplan|god och nära vård", re.IGNORECASE),
    ),
    Thread(
        "A shared register of care providers",
        "register",
        "a motion, rejected; raised anew; a trial with money, a vote and reservations; the first council joins it",
        re.compile("register", re.IGNORECASE),
    ),
    Thread(
        "Plan for skills, and a state grant",
        "skills",
        "applied for, shared out, a plan adopted, reported back by eleven of twelve, a grant again",
        re.compile("kompetens|statsbidrag", re.IGNORECASE),
    ),
    Thread(
        "The night line",
        "night line",
        "an agreement that nobody watches: it runs out, the line is shut for a month, a new one, and nearly the same again",
        re.compile("nattlinje", re.IGNORECASE),
    ),
    Thread(
        "Small matters",
        "small",
        "school transport, a guideline for delegation, benches that are asked for, a road, an ambulance station",
        re.compile("skolskjuts|delegering|bänkar|bruksvägen|ambulans|hyra av", re.IGNORECASE),
    ),
)
_HEAD = """# Examples

Two years of an invented region, Mellanbygden: eight bodies, {count} documents, all people and places made up. Twelve
municipalities work together in a federation (Mellanbygdens kommunalförbund), and with the region. Five matters wander through
the bodies, and what one has decided others tell of, with its day and paragraph. They are in several formats and
encodings on purpose, three of them are scans.

These files are made, not written here: `python tests/story` writes them and their records (`tests/story/gold`) anew from
`tests/story/meetings`, the same each time. What the reader makes of them: `bench/score.py --only examples`.
Things that go wrong on purpose: a name misspelt (Ekbrinck, Rehnwall), a surname that changes (Mirjam Tallberg, later
Tallberg-Ruus), a seat that stays empty, tasks that are late or never done, papers that are spoken of and missing,
an answer that never comes, an agreement that runs out.
"""


def told_in(thread: Thread, meeting: Meeting) -> list[str]:
    """The numbers of the items of a meeting that tell of a matter; their place where they have no numbers."""
    numbered = BODIES[meeting.body].cover != "topics"
    first = int(meeting.one("first", "1"))
    return [str(first + i) if numbered else item.heading for i, item in enumerate(meeting.items) if _tells(thread, item)]


def _tells(thread: Thread, item: Item) -> bool:
    return bool(thread.headings.search(item.heading))


def _bodies(meetings: list[Meeting]) -> list[str]:
    rows = ["## Bodies", "", "| body | what it is | documents |", "| --- | --- | --- |"]
    for body in BODIES.values():
        count = sum(meeting.body == body.key for meeting in meetings)
        rows.append(f"| {body.name}, {body.owner} | {body.about} | {count} |")
    return rows


def _cell(thread: Thread, meeting: Meeting) -> str:
    """Where a document tells of a matter: paragraphs, items, or a mark where it has no numbers."""
    items = told_in(thread, meeting)
    body = BODIES[meeting.body]
    if body.cover == "topics" or not items:
        return "x" if items else ""
    return ("§ " if body.number.startswith("§") else "") + ", ".join(items)


def _threads(meetings: list[Meeting]) -> list[str]:
    """What the matters are, then a table of documents and matters."""
    rows = ["## Matters", "", *(f"- **{thread.name}**: {thread.course}." for thread in THREADS), ""]
    rows += ["| document | " + " | ".join(thread.short for thread in THREADS) + " |", "| --- |" + " --- |" * len(THREADS)]
    for meeting in meetings:
        slug = meeting.name[11:]
        rows.append(f"| {meeting.day} {slug} | " + " | ".join(_cell(thread, meeting) for thread in THREADS) + " |")
    return [*rows, "", "Paragraphs and items are given by number; x stands for notes without numbers."]


def readme(meetings: list[Meeting]) -> str:
    """The whole page."""
    return "\n".join([_HEAD.format(count=len(meetings)), *_bodies(meetings), "", *_threads(meetings)]).rstrip() + "\n"
