"""Where the items start: the numbered lines of the chain, those whose number was lost, or unnumbered headings."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.reading.lexicon.roles import heading_of
from samtrad.reading.lexicon.roll_columns import column_kind
from samtrad.reading.structure.headings import folded
from samtrad.reading.structure.labels import label_of
from samtrad.reading.structure.numbering_chain import Candidate, Chain
from samtrad.reading.structure.page import Page
from samtrad.reading.structure.task_tables import task_tables, titled
from samtrad.reading.structure.unnumbered import heads_days, heads_text, unnumbered
from samtrad.swedish.names import name_end

_ATTENDANCE = re.compile(
    r"(?:ej |icke |inte |från|för |övriga |även )*(?:när|från)varande|närvarolista|deltagare|deltog|ledamöter|ersättare|beslutande|tjänstgörande|övriga|frånvaro|förhinder|anmält förhinder|adjungera|kallade|inbjudna|gäster|"
    r"tid\b|plats\b|datum|dag\b|lokal\b|mötestid|mötesplats|sekreterare\b|ordförande(?:n|:)?(?!\w)|justera|protokoll|(?:minnes|mötes|dag)?anteckningar|sammanträdes|kallelse|vid pennan|återbud|på plats\b|på länk\b|länk\s*:|dessutom\s*:|via (?:teams|länk)\b|på distans\b|(?:när|var|vilka|sekr)\s*:",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"vid pennan|sekreterare\b|ordförande\b|justera|vid protokollet|vid anteckningarna", re.IGNORECASE)
"""What stands over names at the end as well as at the head: below sentences it closes short notes."""
_COVER_RANGE = re.compile(r"paragraf(?:er)?\b", re.IGNORECASE)  # "Paragrafer § 59" on a cover page is no contents
_NAME_IN_LIST = re.compile(r"(?:[A-ZÅÄÖ][\w’'.-]+,? ){1,4}(?:\(|[A-ZÅÄÖ][\w-]+,?\Z)")
_FURTHEST = 200  # lines of a document within which its head ends
_GAP = 0.6  # line heights of white that part paragraphs
_CELL = 60  # characters of a cell in a roll
_NEAR_HEAD = 6  # lines from the head's last within which a row of cells belongs to it
_LABELLED = 40  # characters within which a label's colon stands
_TOLD = 18  # characters of a sentence, rather than of a label
_SENTENCE = 40  # characters
_MOST_LOST = 8
_WANTS_NUMBER = re.compile(r"(?:\b(?:punkt(?:en|erna)?|p\.?|paragraf(?:en|erna)?|ärende|kl\.?|klockan|nr|till|och|t\.o\.m\.|fr\.o\.m\.)|§)\Z", re.IGNORECASE)
"""What a line ends with whose number stands on the next: "Anna Berg, jurist, deltog punkt" over "9"."""
_CONTENTS_GAP = 6  # lines between two entries of a contents page


class Start(NamedTuple):
    """The line that opens an item.

    ``number`` is the range of its number in the clean line, None without; ``rest`` where the heading may start;
    ``value`` the number, 0 without.
    """

    line: int
    number: tuple[int, int] | None
    rest: int
    value: int = 0


def numbered_starts(page: Page, chain: Chain) -> list[Start]:
    """The starts of a chain, and before its first number the headings that lost theirs."""
    starts = [_start(c) for c in chain.entries]
    first = chain.entries[0]
    if chain.kind == "number" and 2 <= first.number <= _MOST_LOST:
        starts = [*_lost(page, first), *starts]
    return starts


def _start(candidate: Candidate) -> Start:
    return Start(candidate.line, candidate.span, candidate.rest, candidate.number)


def _lost(page: Page, first: Candidate) -> list[Start]:
    """As many marked headings above the first number as are missing before it, if just so many stand there."""
    found = []
    for index in range(first.line - 1, -1, -1):
        clean = page.cleans[index]
        if index in page.furniture or not clean.string:
            continue
        if clean.bold and clean.bold >= len(clean.string) and not _ATTENDANCE.match(clean.string):
            found.append(Start(index, None, 0))
        elif (label := label_of(clean.string)) and label.kind == "contents":
            break
        if len(clean.string) > 400 or len(found) > first.number:
            break
    return found[::-1] if len(found) == first.number - 1 else []


def unnumbered_starts(page: Page, first: int, stop: int) -> list[Start]:
    """Headings between two lines of minutes whose items have no numbers."""
    body = [i for i in range(first, stop) if i not in page.furniture]
    above_tables = titled(task_tables(page.text, page.cleans, page.furniture), page.cleans, page.furniture)
    return [
        Start(i, None, 0)
        for i in unnumbered(page, body)
        if i not in above_tables and (not _ATTENDANCE.match(page.cleans[i].string) or heads_text(page, i) or heads_days(page, i))
    ]


def are_parts(page: Page, chain: Chain) -> bool:
    """Whether letters head parts of one item: headings without letters or numbers stand above the first of them.

    One heading may stand there, for all of them ("Dagordning"); two with their text are items.
    """
    first, last = chain.entries[0].line, chain.entries[-1].line
    return sum(start.line < first for start in unnumbered_starts(page, head_end(page), last)) > 1


def head_end(page: Page) -> int:
    """The line after the last list of those present in the head of minutes without numbers: where items may start."""
    last = 0
    persons = 0
    texts = 0  # sentences behind the lists: what stands in cells after them is no list of people
    columns = 0  # heads of the columns of a roll right above, whose cells stand line by line
    for index, clean in enumerate(page.cleans[:_FURTHEST]):
        string, line = clean.string, page.text.lines[index]
        if not string or index in page.furniture:
            continue
        told = (
            _ATTENDANCE.match(string) is not None
            and not (persons and heads_text(page, index))
            and not (texts > 1 and _SIGNS.match(string))
            and not (len(string) > _TOLD and (string[-1] == "." or ". " in string) and ":" not in string[:_LABELLED])
        )  # "Anteckningarna lades till handlingarna."
        if (len(string) > 300 and not told) or (last and clean.hashes and not _ATTENDANCE.match(string)):
            break
        columns = columns + 1 if column_kind(string) else columns if columns > 1 and line.above < _GAP and len(string) < _CELL and string[-1] != "." else 0
        in_list = line.above < _GAP and index - persons <= 2 and len(string) < 80 and _NAME_IN_LIST.match(string)
        texts += bool(last) and index >= last and len(string) > _SENTENCE and string[-1] == "." and ":" not in string[:_LABELLED]
        if (len(line.cells) > 1 and index - last <= _NEAR_HEAD and not texts) or told or in_list or (columns > 1 and persons):
            persons = index
        last = max(last, persons + 1 if persons else 0)
        if index - last > 12:
            break
    return last


def contents_lines(page: Page, chain: Chain) -> tuple[set[int], dict[int, str]]:
    """The lines of a contents page given again as items, and its folded wordings by number.

    A run of unused candidates close to each other before the first item, or after a heading that says contents.
    """
    first = chain.entries[0].line
    before = [c for c in chain.unused if c.line < first and not _COVER_RANGE.match(page.cleans[c.line].string)]
    before = [c for c in before if page.cleans[c.line].string[c.rest :].strip() or not _WANTS_NUMBER.search(page.cleans[c.line - 1].string if c.line else "")]
    before = [c for c in before if len(before) > 1 or page.cleans[c.line].string[c.rest :].strip()]
    if sum(name_end(page.cleans[c.line].string, c.rest) > c.rest for c in before) * 2 > len(before):
        return set(), {}  # "1. Anna Berg (S)" over "2. Bo Ek (M)": a list of people that is numbered
    if len(before) < 2 and not (before and len(chain.entries) == 1):
        return set(), {}
    lines: set[int] = set()
    wordings: dict[int, str] = {}
    ends = [*(c.line for c in before[1:]), _run_end(page, before[-1].line, first)]
    numbers = {c.number for c in chain.entries}
    for candidate, end in zip(before, ends, strict=True):
        if candidate.number not in numbers:
            continue
        body = [i for i in range(candidate.line, min(end, candidate.line + _CONTENTS_GAP)) if i not in page.furniture and page.cleans[i].string]
        lines.update(body)
        string = " ".join(page.cleans[i].string for i in body)[candidate.rest :]
        wordings[candidate.number] = folded(re.sub(r"[.\s…]*\d{0,3}\s*$", "", string)) if re.search(r"\.{3}|…|\t", string) else folded(string)
    if lines and (above := min(lines) - 1) >= 0 and (label := label_of(page.cleans[above].string)) and label.kind == "contents":
        lines.add(above)
    return lines, wordings


def _run_end(page: Page, line: int, first: int) -> int:
    """Where the last entry of a contents page ends: at white space, a heading of a list of people, a new page or the first item."""
    for index in range(line + 1, first):
        if heading_of(page.cleans[index].string.strip(" :")) is not None:
            return index
        if page.text.lines[index].above >= 0.6 or page.text.lines[index].page != page.text.lines[line].page or index in page.furniture:
            return index
    return first
