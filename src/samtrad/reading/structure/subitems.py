"""Sub-items: entries of an item that carry a letter or number of their own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from samtrad.reading.outline import Entry, Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.cases import case_in_heading
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.page import Page
from samtrad.reading.words import Words

_GAP = 0.6  # line heights of white that part paragraphs
_LETTER = re.compile(r"([A-Za-zÅÄÖåäö])[)/.]\Z")
_DIGITS = re.compile(r"(\d{1,2})[.)]\Z")
_MAY_STAND_BEFORE = frozenset(("", "decision", "position", "background", "discussion", "list", "papers"))  # what an item says as a whole
_OWN_STYLES = frozenset(("lower", "upper", "decimal"))  # figures alone number clauses under a sub-heading
_LARGER = 0.9  # points that a heading is set larger than text at least
_LONGEST = 150  # characters of a heading
_DECIDED = re.compile(
    r"\b(?:beslutar|beslutade|beslutas|beslöts?|godkänn(?:er|s)|godkändes?|fastställ(?:er|s|de|des)|anta[rs]|antogs?|bordlägg(?:er|s)|bordlades?|notera[rs]|noterades?|antecknas|förläng(?:er|s|des)|"
    r"utses|utsågs|väljs|valdes|avslås|avslogs|bifalls|ställer sig bakom|rekommenderar|(?:får|fick|ger|gav|ges|gavs)\b.{0,60}\bi uppdrag|uppdra[rs])\b"
)
_DECIMAL = re.compile(r"(\d{1,3})\.(\d{1,2})\.?\Z")

Place = tuple[int, int]
"""A passage's place in an item: the section, and the passage in it."""


def split_subitems(page: Page, entry: Entry) -> list[Entry]:
    """The item, followed by its sub-items if its text opens with a lettered or numbered list of headings.

    A list under a sub-heading or behind a lead-in ("Följande frågor föreslogs:") is no list of sub-items, unless each
    of its entries is a heading with text beneath.
    """
    if not entry.sections:
        return [entry]
    found = (_opening(page, entry) if entry.number else []) or _headed(page, entry)
    return _cut(page, entry, found) if found else [entry]


def _opening(page: Page, entry: Entry) -> list[Place]:
    """The entries of the list that an item's text opens with."""
    if entry.sections[0].kind:
        return []
    first = entry.sections[0].passages
    opening = next((i for i, p in enumerate(first) if p.kind == "numbered"), None)
    if opening is None or not _may_open(first, opening, entry):
        return []
    style = _style(first[opening].marker)
    found: list[Place] = []
    for number, section in enumerate(entry.sections):
        for i in range(opening if number == 0 else 0, len(section.passages)):
            passage = section.passages[i]
            fits = passage.kind == "numbered" and _style(passage.marker) == style and _order(passage.marker, entry) == len(found)
            if fits and (number == 0 or _heads_on(page, entry, number, i)):
                found.append((number, i))
    return [] if _say_what_was_decided([entry.sections[number].passages[i].string for number, i in found]) else found


def _say_what_was_decided(entries: Sequence[str]) -> bool:
    """Whether the entries of a list are sentences of what was decided, and no headings: "5.1 Gruppen beslutar att starta en pilot."."""
    return all(entry.endswith(".") and entry.count(" ") > 1 for entry in entries) and any(_DECIDED.search(entry) for entry in entries)


def _headed(page: Page, entry: Entry) -> list[Place]:
    """The entries of a list, wherever it stands in an item, that are headings with text beneath, white above and below.

    What the item as a whole came to may stand before its parts: "Beslut / Informationen antecknas. / a) Badhuset / Mia Ek ...".
    """
    found: list[Place] = []
    style = ""
    for number, section in enumerate(entry.sections):
        for place, passage in enumerate(section.passages):
            if passage.kind != "numbered" or _order(passage.marker, entry) != len(found) or (found and _style(passage.marker) != style):
                continue
            if _is_headed(page, entry, number, place) and (found or (section.kind in _MAY_STAND_BEFORE and _style(passage.marker) in _OWN_STYLES)):
                style = _style(passage.marker)
                found.append((number, place))
    return found if len(found) > 1 else []


def _is_headed(page: Page, entry: Entry, number: int, place: int) -> bool:
    """Whether an entry of a list is a heading with a paragraph beneath it, and no part of a list that a lead-in announces.

    What stands beneath may be a sub-heading of its own: "a) Badhuset / Föredragande: Mia Ek", "a) Badhuset / Bakgrund / ...".
    """
    passages = entry.sections[number].passages
    passage = passages[place]
    if (place + 1 < len(passages) and passages[place + 1].kind == "numbered") or (place and passages[place - 1].string.endswith(":")):
        return False
    below = passages[place + 1] if place + 1 < len(passages) else None
    under = below or _next_heading(entry, number)
    if under is None or not passage.string[0].isupper() or passage.string[-1] in ".,;:" or len(passage.string) >= _LONGEST:
        return False
    return (below is None and _is_below_white(page, passage.lines[0])) or _is_apart(page, passage.lines[0], under.lines[0])


def _is_below_white(page: Page, line: int) -> bool:
    """Whether white stands above a line, or a page begins with it."""
    lines = page.text.lines
    return lines[line].above >= _GAP or (line > 0 and lines[line].page != lines[line - 1].page)


def _next_heading(entry: Entry, number: int) -> Passage | None:
    """The sub-heading that the next section of an item has."""
    following = entry.sections[number + 1 : number + 2]
    return following[0].heading if following and following[0].passages else None


def _is_apart(page: Page, line: int, below: int) -> bool:
    """Whether a line stands apart from what is above and below: by white space, or set bold or larger than the text below it."""
    own, text = page.text.lines[line], page.text.lines[below]
    if page.cleans[line].bold >= len(page.cleans[line].string) and not page.cleans[below].bold:
        return True
    return own.size > text.size + _LARGER or (own.above >= _GAP and text.above >= _GAP)


def _heads_on(page: Page, entry: Entry, number: int, place: int) -> bool:
    """Whether an entry under a later sub-heading is the heading of the next sub-item, rather than part of a list there.

    "b) Val av ombud" stands last in its section, white above it, a sub-heading or an end beneath, and ends no sentence.
    """
    section = entry.sections[number]
    passage = section.passages[place]
    last = place == len(section.passages) - 1
    apart = page.text.lines[passage.lines[0]].above >= _GAP
    lettered = _style(passage.marker) in {"lower", "upper"}
    told = not last and lettered and place > 0 and section.passages[place - 1].string.endswith(".") and _tells(section.passages[place + 1])
    return (
        ((apart and last and number < len(entry.sections) - 1) or told or (lettered and last and number < len(entry.sections) - 1 and place > 0))
        and passage.string[0].isupper()
        and passage.string[-1] not in ".,;:"
        and not passage.string.startswith("att ")
    )


def _tells(passage: Passage) -> bool:
    """Whether what stands beneath a heading is a paragraph: a sentence that ends with a full stop, and no entry of a list."""
    return passage.kind != "numbered" and passage.string[0].isupper() and passage.string.endswith(".") and passage.string.count(" ") > 1


def _may_open(passages: list[Passage], opening: int, entry: Entry) -> bool:
    if _order(passages[opening].marker, entry) != 0:
        return False
    before = passages[opening - 1].string if opening else ""
    return not before or (before[-1] not in ":," and len(before) < 60 and opening == 1)


def _style(marker: str) -> str:
    if _DECIMAL.match(marker):
        return "decimal"
    if match := _LETTER.match(marker):
        return "upper" if match.group(1).isupper() else "lower"
    return "digits" if _DIGITS.match(marker) else ""


def _order(marker: str, entry: Entry) -> int:
    """Place in the list, from 0: a, A, 1 and 9.1 are first; -1 for no such marker."""
    if match := _DECIMAL.match(marker):
        return int(match.group(2)) - 1 if match.group(1) == str(entry.number) else -1
    if match := _LETTER.match(marker):
        letters = "abcdefghijklmnopqrstuvwxyzåäö"
        return letters.find(match.group(1).casefold())
    match = _DIGITS.match(marker)
    return int(match.group(1)) - 1 if match else -1


def _cut(page: Page, entry: Entry, found: list[Place]) -> list[Entry]:
    """The parent with what stands before its first sub-item, then each sub-item with its text."""
    sections = entry.sections
    start, stop = entry.lines
    opening = sections[found[0][0]].passages[found[0][1]]
    parent = Entry(
        number=entry.number, heading=entry.heading, heading_passage=entry.heading_passage, level=entry.level, case_number=entry.case_number,
        lines=(start, opening.lines[0]), sections=_between(sections, (0, 0), found[0]),
    )  # fmt: skip
    entries = [parent]
    for here, following in itertools.pairwise([*found, (len(sections) - 1, len(sections[-1].passages))]):
        passage = sections[here[0]].passages[here[1]]
        body = _between(sections, (here[0], here[1] + 1), following)
        if body and body[0].heading is None:
            body[0] = Section(kind="", heading=None, passages=body[0].passages)
        passage.kind = "heading"
        last = here == found[-1]
        entries.append(
            Entry(
                number=_number(page, entry, passage), heading=passage.words(), heading_passage=passage, level=entry.level + 1, case_number=case_in_heading(passage),
                lines=(passage.lines[0], stop if last else sections[following[0]].passages[following[1]].lines[0]), sections=body,
            )
        )  # fmt: skip
    return entries


def _between(sections: list[Section], start: Place, stop: Place) -> list[Section]:
    """What stands from one place in an item's sections up to another, with the sub-headings between."""
    found = []
    for number in range(start[0], stop[0] + 1):
        section = sections[number]
        low, high = start[1] if number == start[0] else 0, stop[1] if number == stop[0] else None
        found.append(Section(kind=section.kind, heading=section.heading if low == 0 else None, passages=section.passages[low:high]))
    return [s for s in found if s.passages or s.heading]


def _number(page: Page, entry: Entry, passage: Passage) -> Words:
    """ "9 a" of item 9; "9.1" as the document has it."""
    line = passage.lines[0]
    string, segments = join(page.cleans, [line], "")
    marker = Passage(string, segments, (line, line + 1)).words(0, len(passage.marker.rstrip(").:/")))
    if _DECIMAL.match(passage.marker) or entry.number is None:
        return marker
    return Words(f"{entry.number} {marker}", (*entry.number.ranges, *marker.ranges))
