"""The announced coming meetings of the same body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from msgspec.structs import replace

from samtrad.reading.find.coming.days import Around, shared_times, sittings_in, tells_of_something_else
from samtrad.reading.find.coming.places import shared_place
from samtrad.reading.find.coming.told import told
from samtrad.reading.find.coming.words import OF_MEETINGS, ends_list, heads, leads, of_others, other_meeting, papers
from samtrad.reading.find.sheet.columns import Field
from samtrad.reading.find.sitting.days import Years, value_of
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Sitting
from samtrad.reading.text import Text
from samtrad.swedish.dates import find_dates
from samtrad.swedish.signs import has_any

_STOP = re.compile(r"(?<!\bkl)(?<!\bca)[.!?](?=\s+[A-ZÅÄÖ])")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_LONG = 250  # characters of a passage that is prose, not a list of days
_LABEL = 60  # characters of a heading or of what an aside opens with
_LABEL_WORDS = 4  # of a label over days: "KSO-rådet:"
_MEETS = re.compile(r"([\w-]+)\s+(?:möts|sammanträder|träffas|har\s+möte)\b")
_NO_DAYS = frozenset("actions papers sent_to signing notice presenters certification preparation statement reservation note".split())
_OF_A_HEAD = frozenset(
    (
        "",
        "våren",
        "hösten",
        "år",
        "för",
        "för år",
        "för våren",
        "för hösten",
        "under",
        "under år",
        "vt",
        "ht",
        "och plats",
        "och tider",
        "framöver",
        "framåt",
        "framgent",
    )
)
_WEEKDAYS = frozenset("mån tis ons tor tors fre lör sön måndag tisdag onsdag torsdag fredag lördag söndag den".split())
_MARK = re.compile(r"(?:[A-ZÅÄÖ]|\d{1,2})[.)]\s+")


def read_next(outline: Outline, fields: Sequence[Field], sittings: Sequence[Sitting], years: Years, body: str) -> list[Sitting]:
    """Coming meetings in the order of their days, each day once, later than the meeting itself."""
    held = [date.fromisoformat(s.date) for s in sittings]
    found: dict[str, Sitting] = {}
    listed = [*_listed(outline, held, years, body), *_labelled(fields, held, years, body)]
    for sitting in (*listed, *told(outline, held, years, body, listed=bool(listed))):
        if not held or held[-1] < date.fromisoformat(sitting.date):
            found.setdefault(sitting.date, sitting)
    return sorted(found.values(), key=lambda s: s.date)


def _around(held: Sequence[date], heading: str, body: str) -> Around:
    year = _YEAR.search(heading)
    near = date(int(year.group(1)), 7, 1) if year else None
    return Around(near or (held[-1] if held else None), bool(held) and near is None, body)


def _listed(outline: Outline, held: Sequence[date], years: Years, body: str) -> Iterator[Sitting]:
    """The days under a heading such as "Kommande möten 2021", or under a sentence that fixes them."""
    for entry in outline.entries:
        head = heads().match(entry.heading)
        if head and "frågor" not in entry.heading and not of_others((head.group("whose") or "").strip().removesuffix("s"), body):
            yield from _in_list([p for p in entry.passages if p.section not in _NO_DAYS], outline.text, years, _around(held, entry.heading, body))
            continue
        if not any(has_any(section.low, OF_MEETINGS) for section in entry.sections):
            continue
        for passages, lead in _led(entry.passages):
            yield from _in_list(passages, outline.text, years, _around(held, lead, body))
    outside = [p for p in outline.passages if p.item is None and p.kind != "furniture" and p.lines[0] not in outline.contents]
    for passages, lead in _led(outside):
        yield from _in_list(passages, outline.text, years, _around(held, lead, body))


def _led(passages: Sequence[Passage]) -> Iterator[tuple[list[Passage], str]]:
    """Lists of days inside an item, or in a document without items: each with the passage that leads it."""
    for number, passage in enumerate(passages):
        string = passage.string
        if len(string) > _LONG or not has_any(string, OF_MEETINGS):
            continue
        head = len(string) < _LABEL and _is_head(_MARK.sub("", string.strip(" :*"), count=1))
        opens = _opens_with_head(string)
        if not (head or opens or leads().search(string)):
            continue
        following = []
        for later in passages[number + 1 :]:
            if len(later.string) > _LONG or not (find_dates(later.string) or later.string.rstrip().endswith(":") or _goes_on().match(later.string)):
                break
            following.append(later)
        if head or any(d.value.precision in {"day", "range"} for d in find_dates(string)) or following:
            yield [passage, *following], string


@cache
def _goes_on() -> re.Pattern[str]:
    """What a list of meetings has between its days: the labels of its columns, a line on when or where."""
    return re.compile(
        r"(?:(?:samtliga|alla|mötena|sammanträdena|träffarna)\b|(?:datum|dag|vecka|tid|klockslag|plats|lokal|var|när)(?:\s*:|(?:[\s|/]+(?:datum|dag|vecka|tid|klockslag|plats|lokal|form|organ|anm\w*))+[\s|]*\Z)|[|\s:-]+\Z)",
        re.IGNORECASE,
    )


def _is_head(string: str) -> bool:
    match = heads().match(string)
    return match is not None and _YEAR.sub("", string[match.end() :]).strip(" ,.–-").casefold() in _OF_A_HEAD


def _opens_with_head(string: str) -> bool:
    """As in "Höstens möten: 4/9, 9/10"; with no colon where the first day follows at once: "Höstens möten fre 5/9"."""
    match = heads().match(string)
    if match is None or ":" in string[:_LABEL]:
        return match is not None
    day = next((d.start for d in find_dates(string)), None) if len(string) < 2 * _LABEL else None
    return day is not None and all(word.strip(".,") in _WEEKDAYS | _OF_A_HEAD or not word[0].islower() for word in string[match.end() : day].split())


def _in_list(passages: Sequence[Passage], text: Text, years: Years, around: Around) -> Iterator[Sitting]:
    """The meetings of a list, with the time that it states once for all; of a table the columns that are the body's own."""
    chosen = []
    skipping = False
    own = any(_is_label(p) and around.body.casefold().startswith(p.string.strip(" :*").casefold()[:6]) for p in passages)
    for passage in passages:
        if ends_list().fullmatch(passage.string.strip(" *")):
            break
        if _is_label(passage):
            skipping = of_others(passage.string, around.body) or (own and not around.body.casefold().startswith(passage.string.strip(" :*").casefold()[:6]))
        elif (own_words := _MEETS.match(passage.string)) and of_others(own_words.group(1), around.body):
            continue  # "Förbundsstyrelsen möts den 23 september"
        elif not skipping and not _is_prose(passage) and not papers().search(_without_asides(passage.string)):
            chosen.append(passage)
    labels: list[str] = []
    firsts = [next((d.start for d in find_dates(p.string)), len(p.string)) for p in chosen]
    shared = shared_times(chosen, firsts)
    place = next((found for p in chosen if (found := shared_place(p, around.body))), None)
    for passage, first in zip(chosen, firsts, strict=True):
        if year := _YEAR.search(passage.string, 0, first):
            around = around._replace(near=date(int(year.group(1)), 7, 1), forward=False)
        labels = _labels(passage, text) or labels
        for sitting in sittings_in(passage, years, around, end=_aside(passage.string)):
            if other_meeting(_label_over(sitting, passage, text, labels), around.body):
                continue
            yield replace(
                sitting,
                start=sitting.start or shared.start,
                end=sitting.end or (shared.end if sitting.start is None else None),
                place=sitting.place or place,
            )


def _is_prose(passage: Passage) -> bool:
    """A sentence on something else in the item: "Anna informerar om förslaget, som skickades ut den 3 maj"."""
    day = next((d.start for d in find_dates(passage.string)), 0)
    return passage.string.rstrip().endswith(".") and tells_of_something_else(passage.string, 0, day)


def _labels(passage: Passage, text: Text) -> list[str]:
    """The labels of a table's columns, where a row holds nothing else: "Arbetsutskott | Nämnd"."""
    cells = text.lines[passage.lines[0]].cells
    words = [text.of(cell).strip(" *|") for cell in cells]
    return words if len(words) > 1 and not any(c.isdigit() for w in words for c in w) else []


def _label_over(sitting: Sitting, passage: Passage, text: Text, labels: Sequence[str]) -> str:
    """The label of the column that a day stands in, "" where there is none."""
    span = sitting.span
    if not isinstance(span, tuple):
        return ""
    for index in range(*passage.lines) if labels else ():
        for label, cell in zip(labels, text.lines[index].cells, strict=False):
            if cell[0] <= span[0] < cell[1]:
                return label
    return ""


def _is_label(passage: Passage) -> bool:
    string = passage.string.rstrip(" *")
    return string.endswith(":") and len(string.split()) <= _LABEL_WORDS and not any(c.isdigit() for c in string) and not leads().search(string)


def _aside(string: str) -> int | None:
    """Where a sentence starts that speaks of something else than the meetings: "Sista dag att anmäla ärenden är"."""
    for match in _STOP.finditer(string):
        if other_meeting(string[match.end() : match.end() + _LABEL], "") or papers().search(string, match.end()):
            return match.end()
    return None


def _without_asides(string: str) -> str:
    return string[: _aside(string)]


def _labelled(fields: Sequence[Field], held: Sequence[date], years: Years, body: str) -> Iterator[Sitting]:
    for field in fields:
        if field.kind == "next" and (passage := value_of(field, 12)) is not None and not _is_prose(passage):
            yield from sittings_in(passage, years, Around(held[-1] if held else None, bool(held), body))
