"""The headings of items: how far each runs, and which lines are headings in minutes without numbers."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from samtrad.reading.structure.cases import is_case_line
from samtrad.reading.structure.labels import label_of
from samtrad.reading.structure.paragraphs import Page, is_numbered
from samtrad.swedish.case_numbers import case_number_in

_LONGEST_HEADING = 8  # lines
_WIDER = 1.12
_NUMBER_CELL = 14  # characters that a cell with an item's number takes at most
_RUN_IN = re.compile(r"(?<=[^\W\d_]{3}|\w\w\))\.\s+(?=[A-ZÅÄÖ])")  # no full stop of "dnr." or "t.ex."
_LONG_LINE = 110
_ENOUGH = 3  # lines in capitals that make a way of setting headings
_FEWEST_CAPITALS = 3
_SHORT = 90  # characters of a heading
_SHORT_TOPIC = 50
_MOSTLY = 0.6
_A_SENTENCE = 40  # characters
_MARKED = re.compile(r"\d{1,2}[.)]\s|[A-Za-z][)/]\s?\S")
_FOLD = re.compile(r"\W+")


def folded(string: str) -> str:
    """A string for comparing wordings: case, white space and punctuation left out."""
    return _FOLD.sub("", string.casefold())


def heading_width(page: Page, starts: Sequence[int]) -> float | None:
    """How wide headings run before they break: the widest that goes on with a small letter; None if none does."""
    rows = []
    for start in starts:
        for index in range(start, min(start + 4, len(page.cleans) - 1)):
            following, line = page.cleans[index + 1], page.text.lines[index + 1]
            if not following.string or index + 1 in page.furniture or label_of(following.string) or label_of(page.cleans[index].string):
                break
            if line.above >= 0.6:
                if index > start:
                    break
                continue
            if following.string[0].islower() and not following.marker and page.cleans[index].string:
                box = page.text.lines[index].box
                rows.append(box.x1 if box else float(len(page.cleans[index].string)))
                break
    return max(rows) if rows else None


def heading_lines(page: Page, first: int, stop: int, width: float | None, expected: str, *, filled: bool) -> list[int]:
    """The lines of the heading that starts on line ``first``, at most up to ``stop``.

    ``filled`` tells that ``first`` itself holds words of the heading (else it holds the number only and the
    heading follows). ``expected`` is the folded wording on the contents page, "" where there is none.
    """
    return _over_furniture(page, _heading_lines(page, first, stop, width, expected, filled=filled), stop)


def _over_furniture(page: Page, lines: list[int], stop: int) -> list[int]:
    """The lines of a heading with those in lower case that a page's end or furniture parts from them."""
    for index in range(lines[-1] + 1 if lines else stop, stop):
        clean = page.cleans[index]
        if index in page.furniture or not clean.string:
            continue
        last = page.cleans[lines[-1]].string
        broken = index - 1 in page.furniture or page.text.lines[index].page != page.text.lines[lines[-1]].page
        if not broken or not clean.string[0].islower() or last[-1] in ".!?:" or clean.marker or clean.string.startswith(("att ", "dels ")) or len(clean.string) > _A_SENTENCE + len(last):
            break
        lines = [*lines, index]
    return lines


def _heading_lines(page: Page, first: int, stop: int, width: float | None, expected: str, *, filled: bool) -> list[int]:
    """As ``heading_lines``, up to the first line that furniture parts from the rest."""
    lines = [first] if filled else []
    read = ""
    for index in range(first + 1, stop):
        if index in page.furniture or not page.cleans[index].string:
            continue
        if not lines:
            if label_of(page.cleans[index].string) and expected != folded(page.cleans[index].string) and not _may_head(page, index):
                return lines
            lines.append(index)
            continue
        read = folded("".join(page.cleans[i].string for i in lines))
        if expected and expected.endswith(read) is False and expected not in read and (read + folded(page.cleans[index].string)) in expected:
            lines.append(index)
            continue
        if len(lines) == 1 and (block := _heading_block(page, lines[0], stop, width)):
            return block
        if len(lines) >= _LONGEST_HEADING or (expected and expected in read) or is_case_line(page.cleans[index].string) or not _heading_goes_on(page, lines[-1], index, width):
            break
        lines.append(index)
    return lines


def _heading_block(page: Page, first: int, stop: int, width: float | None) -> list[int]:
    """The lines from ``first`` to white space or a sub-heading, where none of them ends like a sentence; else none.

    Only in text whose lines are broken: elsewhere the line beneath a heading may be a paragraph.
    """
    if page.width is None or page.cleans[first].hashes or _ends_in_cell(page, first):
        return []
    lines = [first]
    for index in range(first + 1, min(stop, first + _LONGEST_HEADING + 4)):
        clean, line = page.cleans[index], page.text.lines[index]
        if index in page.furniture or not clean.string:
            continue
        same = (clean.bold >= len(clean.string)) == (page.cleans[lines[-1]].bold >= len(page.cleans[lines[-1]].string))
        if line.above >= 0.6 or not same or line.page != page.text.lines[lines[-1]].page or label_of(clean.string, bold=clean.bold):
            break
        if clean.marker or _is_entry(clean.string) or _DAY.match(clean.string) or len(line.cells) > 1 or clean.string[-1] in ".:?!" or case_number_in(clean.string):
            return []
        reach = line.box.x1 if line.box else float(len(clean.string))
        if width is not None and reach > _WIDER * width:
            return []  # wider than any heading: the text that follows without white space
        size = page.text.lines[lines[-1]].size
        if size and abs(size - line.size) > 0.4:
            break
        lines.append(index)
    else:
        return []
    return lines if 1 < len(lines) <= _LONGEST_HEADING else []


def _ends_in_cell(page: Page, index: int) -> bool:
    """Whether something stands apart at the end of a heading's line: a case number, or who presents the item."""
    line = page.text.lines[index]
    return len(line.cells) > 1 and line.cells[-2][1] - line.start > _NUMBER_CELL


def _is_entry(string: str) -> bool:
    return is_numbered(string) or _MARKED.match(string) is not None


def run_in_end(string: str, start: int) -> int | None:
    """Where a heading ends that a whole sentence follows on its line: "§ 3. Ekonomi. Kassören redogjorde för läget."."""
    match = _RUN_IN.search(string, start)
    if match is None or match.end() - start > _SHORT or not (string[-1] in ".!?" or len(string) > _LONG_LINE or ". " in string[match.end() :]):
        return None
    heading, rest = string[start : match.start()], string[match.end() :]
    if len(heading) <= _FEWEST_CAPITALS or _FINITE.search(heading) or not (_FINITE.search(rest) or _PAST_OR_PRESENT.search(rest)):
        return None
    return match.start() + 1


def _may_head(page: Page, index: int) -> bool:
    """Words such as Information or Meddelanden head an item as often as they head a part of one."""
    label = label_of(page.cleans[index].string)
    return label is not None and label.rest == 0 and label.kind in {"background", "list", "contents", "pause", "actions", "disqualification", "discussion"}


def _heading_goes_on(page: Page, last: int, index: int, width: float | None) -> bool:
    above, clean = page.cleans[last], page.cleans[index]
    line, before = page.text.lines[index], page.text.lines[last]
    if clean.marker or clean.hashes or above.hashes or line.above >= 0.6 or _is_entry(clean.string) or label_of(clean.string, bold=clean.bold):
        return False
    if (clean.bold >= len(clean.string)) != (above.bold >= len(above.string)):
        return False
    if before.size and line.size and abs(before.size - line.size) > 0.4:
        return False
    if _ends_in_cell(page, last) and not clean.string[0].islower():
        return False
    if above.string[-1] in "-,\u2010" or above.string.casefold().endswith((" och", " samt", " av", " för", " om", " i", " till", " med", " från", " enligt", " vid", " mellan", " inom", " den", " i,")):
        return True
    if above.string.isupper() and clean.string.isupper() and not any(map(str.isdigit, clean.string[:2])):
        return True
    if clean.string[0].islower() or (clean.string[0] in "(–-" and above.string[-1] not in ".!?"):
        return True
    if above.string[-1] in ".!?" or width is None or clean.string[-1] == ".":
        return False
    return page.fill_of(last, index, width) > (0.97 if before.box else 0.85)


_FINITE = re.compile(
    r"\b(?:är|var|har|hade|ska|skall|kan|kunde|vill|bör|måste|får|fick|blir|blev|finns|fanns|kommer|består|innebär|visar|anser|tycker|lyfter|pågår|gäller|"
    r"går|löper|står|sker|börjar|startar|slutar|informerar|berättar|redogör|föredrar|presenterar|går igenom|hälsar|hälsade|tackar|tackade|deltar|deltog|beslutar|beslutade|noterar|ger|gav|tar|tog|gör|gjorde|"
    r"behöver|påminner|önskar|föreslår|rapporterar|rapporterade|diskuterar|diskuterade|konstaterar|konstaterade|öppnar|avslutar|förklarar|godkänns|fastställs|antecknas)\b"
)
_SENTENCE_LIKE = re.compile(r"\s\w+(?:ade|ades|ats|des|dde|tte|tes|erar|nar|as|ns|ts|er|ar)\b")  # verbs, and the plurals that look like them
_PAST_OR_PRESENT = re.compile(r"\s\w+(?:de|des|te|tes|it|ats|as|s|er|ar)\b")
_DAY = re.compile(
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b.{0,30}|(?:kl\.?|klockan)\s.{0,20}|\d{1,2}[:.]\d\d.{0,15}|(?:den\s)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s\w+(?:\s\d{4})?|dag\s\d.{0,30})", re.IGNORECASE
)
_CLOSING = re.compile(r"(?:datum för |tid för )?(?:nästa|kommande|nya|framtida) (?:möte|träff|sammanträde|mötestid|mötesdat|nätverks)|övrig(?:t\b|a frågor)|mötestider|avslut|mötets avslut", re.IGNORECASE)  # what the last item is about
_PERSON_LINE = re.compile(r"(?:[A-ZÅÄÖÉÜ][\wåäöéü’'-]+\s+){1,3}[A-ZÅÄÖÉÜ][\wåäöéü’'-]+(?:\s*\([^)]{1,40}\))?\s*,\s*\w")
_NAMES = re.compile(r"(?:[A-ZÅÄÖÉÜ][\w-]+(?:\s+[A-ZÅÄÖÉÜ][\w-]+){1,3}(?:,| och| samt|\Z)\s*)+\Z")


def unnumbered(page: Page, body: Sequence[int]) -> list[int]:
    """Lines that head an item in minutes without numbers, by how they look and what they say.

    Marked headings (# or bold) are taken alone where there are enough of them; else short lines that stand
    by themselves, say no whole sentence and have text beneath.
    """
    lines = [i for i in body if page.cleans[i].string]
    if not lines:
        return []
    marked = {i: _style(page, i) for i in lines if (page.cleans[i].hashes or page.cleans[i].bold >= len(page.cleans[i].string)) and not page.is_row(i)}
    if level := _item_style(marked):
        found = [i for i, style in marked.items() if style == level and not _is_no_heading(page.cleans[i].string)]
        if len(found) >= 2:
            return found
    if sizes := _larger(page, lines):
        return [i for i in sizes if not _is_no_heading(page.cleans[i].string)]
    followers = dict(zip(lines, [*lines[1:], None], strict=True))
    found = []
    for position, index in enumerate(lines):
        after = followers[index]
        if after is not None and _stands_alone(page, index, after, first=position == 0) and _heads(page, index, after, followers):
            found.append(index)
    capitals = [i for i in lines if _is_capitals(page, i)]
    if len(capitals) >= _ENOUGH:
        return sorted({*capitals, *found})
    labels = [i for position, i in enumerate(lines) if (after := followers[i]) is not None and _is_topic(page, i, after, followers, first=position == 0)]
    if len(labels) > 1 and len(labels) >= len(found) - 1:
        return sorted({*labels, *found})
    return found if len(found) > 1 else _outer_bullets(page, lines) or found


def _is_capitals(page: Page, index: int) -> bool:
    """A line in capitals, that heads an item where several do, white space or none."""
    string = page.cleans[index].string
    return string.isupper() and sum(map(str.isalpha, string)) > _FEWEST_CAPITALS and len(string) < _SHORT and len(page.text.lines[index].cells) == 1 and not page.cleans[index].marker and not _is_no_heading(string)


def _is_topic(page: Page, index: int, after: int, followers: Mapping[int, int | None], *, first: bool) -> bool:
    """A short line with a colon that stands above text, no list's lead-in: "Rapport från arbetsgruppen:"."""
    clean, line = page.cleans[index], page.text.lines[after]
    string = clean.string
    if string[-1] != ":" or len(string) > _SHORT_TOPIC or line.above >= 0.6 or page.cleans[after].marker or not page.cleans[after].string[0].isupper() or len(line.cells) > 1:
        return False
    bare = string.rstrip(": ")
    return bool(bare) and not _FINITE.search(bare) and not _SENTENCE_LIKE.search(bare) and label_of(string) is None and (first or page.text.lines[index].above >= 0.6) and _heads(page, index, after, followers, bare)


def _outer_bullets(page: Page, lines: Sequence[int]) -> list[int]:
    """Entries of a list that head the deeper ones beneath them, in notes that are one list throughout."""
    bullets = [i for i in lines if page.cleans[i].marker]
    if len(bullets) < _MOSTLY * len(lines):
        return []
    edge = min(page.text.lines[i].lefts[0] for i in bullets)
    outer = [i for i in bullets if page.text.lines[i].lefts[0] <= edge + 1 and len(page.cleans[i].string) < _SHORT]
    heading = [a for a, b in itertools.pairwise(bullets) if a in outer and page.text.lines[b].lefts[0] > edge + 1]
    return outer if len(heading) > 1 and bullets[0] == heading[0] and len(heading) >= _MOSTLY * len(outer) else []


def _style(page: Page, index: int) -> tuple[int, int, bool]:
    """How prominent a heading is, the most prominent first: level of #, type size in half points, weight."""
    clean = page.cleans[index]
    return (clean.hashes or 9, -round(2 * page.text.lines[index].size), clean.bold >= len(clean.string))


def _item_style(marked: Mapping[int, tuple[int, int, bool]]) -> tuple[int, int, bool] | None:
    """The style that heads items: the most prominent one that is used at least twice."""
    for style in sorted(set(marked.values())):
        if sum(s == style for s in marked.values()) >= 2:
            return style
    return None


def _larger(page: Page, lines: Sequence[int]) -> list[int]:
    """Lines set larger than the body, where the format tells; the commonest such size above the body's."""
    sizes: dict[float, int] = {}
    for i in lines:
        size = round(page.text.lines[i].size, 1)
        sizes[size] = sizes.get(size, 0) + len(page.cleans[i].string)
    if len(sizes) < 2:
        return []
    body = max(sizes, key=lambda s: sizes[s])
    above = [i for i in lines if page.text.lines[i].size > body + 0.9 and len(page.cleans[i].string) < 140]
    return above if len(above) >= 2 else []


def _stands_alone(page: Page, index: int, after: int, *, first: bool) -> bool:
    """White space before the line; after it white space, a bullet or a longer line that does not run on from it."""
    line = page.text.lines[index]
    if not first and line.above < 0.6 and not page.cleans[index].hashes:
        return False
    following = page.cleans[after]
    return page.text.lines[after].above >= 0.6 or bool(following.marker) or ((following.string[0].isupper() or following.string[0].isdigit()) and len(following.string) > len(page.cleans[index].string))


def _is_no_heading(string: str) -> bool:
    return not string or not (string[0].isupper() or string[0].isdigit()) or string[-1] in ",;" or len(string) > 150 or _DAY.fullmatch(string) is not None or ((label := label_of(string)) is not None and label.kind not in {"background", "actions", "contents", "discussion", "list"})


def _heads(page: Page, index: int, after: int, followers: Mapping[int, int | None], bare: str = "") -> bool:
    """Whether a line says what a heading says; ``bare`` is its string without a colon that is no objection."""
    clean = page.cleans[index]
    string = bare or clean.string
    if clean.marker or len(page.text.lines[index].cells) > 1 or _is_no_heading(string) or string[-1] in ":!" or len(string) > 110 or len(string) < 4:
        return False
    if (not string.isupper() and (_PERSON_LINE.match(string) or _NAMES.match(string))) or re.match(r"\d", string):
        return False
    finite = _FINITE.search(string)
    if string.endswith("?"):
        return string.count("?") == 1 and ". " not in string
    if finite and (string.endswith(".") or page.cleans[after].marker or not string[-1].isalnum()):
        return False
    if string.endswith(".") and (len(string) > 70 or ". " in string or _SENTENCE_LIKE.search(string)):
        return False
    closing = bare or _CLOSING.match(string) or _DAY.match(page.cleans[after].string)
    return not (finite and len(string) > 60) and (followers.get(after, after) is not None or len(page.cleans[after].string) > _A_SENTENCE or bool(closing))
