"""Page headers, footers and page numbers, told from the text by where and how often they stand."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.structure.furniture_words import HEADER_WORD, is_footer, is_of_a_vote, numbered_page, page_key
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Text

_NEAR = 5  # lines from a page break within which headers and footers stand
_SHARE = 0.45  # share of page breaks at which a line must be found again to be furniture
_APART = 0.6  # line heights of white that part a line from the one above
_A_SENTENCE = 4  # spaces in what is more than a header's few words
_SEVERAL = 2  # spaces in what says more than a heading's word
_ROLL = re.compile(r"\([A-ZÅÄÖ]{1,4}\).*\([A-ZÅÄÖ]{1,4}\)")
"""Names with their parties, which vote and dissent on many pages in the same order."""
_RETURNS = 3  # times that the lines of a header return where no page is told
_SAID = frozenset(("decision", "proposals", "questions_put", "vote", "reservation", "background", "discussion"))
_MOSTLY = 0.75  # the same for a sub-heading's wording in an unbroken header


def find_furniture(text: Text, cleans: Sequence[Clean]) -> set[int]:
    """Indexes of the lines that are page furniture.

    A line is furniture when the same words stand near most page breaks. Breaks are known from the format, or
    from lines that can only be page numbers, or from blocks of contact details that return word for word. What the
    format itself marks is furniture, whatever it says.
    """
    marked = {i for i, line in enumerate(text.lines) if line.furniture}
    return marked | _repeated(text, cleans)


def _repeated(text: Text, cleans: Sequence[Clean]) -> set[int]:
    """The lines whose words stand near most page breaks, and page numbers."""
    keys = _keys(text, cleans)
    breaks, certain = _breaks(text, cleans, keys)
    footers = {key for key in set(keys) if is_footer(key)}
    if footers:
        certain |= {i for i, key in enumerate(keys) if key in footers}
    if len(breaks) < 2:
        return certain
    near: dict[str, set[int]] = defaultdict(set)
    places: dict[str, list[int]] = defaultdict(list)
    for number, at in enumerate(breaks):
        for index in range(max(at - _NEAR, 0), min(at + _NEAR, len(cleans))):
            if key := keys[index]:
                near[key].add(number)
                places[key].append(index)
    least = max(2, _SHARE * len(breaks))
    found = set(certain)
    everywhere: set[str] = set()
    for key, seen in near.items():
        if (
            min(len(seen), len(set(places[key]))) >= least
            and not (len(breaks) > 2 and seen == {0, len(breaks) - 1})  # the chair's row on the cover, and once more where the minutes are signed
            and _may_be_furniture(key, cleans[places[key][0]])
            and not all(_runs_on(text, cleans, i) and len(near.get(keys[i - 1], ())) < least for i in places[key])
            and not all(_is_said(text, cleans, i) for i in places[key])
            and not all(is_of_a_vote([text.string[a:b] for a, b in text.lines[i].cells]) for i in places[key])
        ):
            found.update(places[key])
            if HEADER_WORD.search(key) and (any(ch.isdigit() for ch in key) or key.count(" ") >= _SEVERAL):
                everywhere.add(key)  # "Norrdalens kommun Hamnstyrelsen, protokoll" at the foot
    if everywhere:
        found.update(i for i, key in enumerate(keys) if key in everywhere)
    if text.page_count > 2:
        found |= _unbroken_headers(text, cleans, keys, found)
    return found


def _keys(text: Text, cleans: Sequence[Clean]) -> list[str]:
    """What each line says, a page number left out; the lines of rolls return, and are looked at once."""
    single: dict[str, str] = {"": ""}
    several: dict[str, str] = {"": ""}
    found = []
    for clean, line in zip(cleans, text.lines, strict=True):
        string, cells = clean.string, len(line.cells)
        known = several if cells > 1 else single
        key = known.get(string)
        if key is None:
            key = known[string] = page_key(string, cells=cells)
        found.append(key)
    return found


def _may_be_furniture(key: str, clean: Clean) -> bool:
    return not clean.marker and not key.startswith("§") and label_kind(clean.string) is None and _ROLL.search(clean.string) is None


def _runs_on(text: Text, cleans: Sequence[Clean], index: int) -> bool:
    """Whether a line is the rest of the one above, as the last words of two paragraphs may be alike: "från den 27" over "september 2024."."""
    if not index or text.lines[index].page != text.lines[index - 1].page or text.lines[index].above >= _APART:
        return False
    string, above = cleans[index].string, cleans[index - 1].string
    return string[:1].islower() and above.count(" ") >= _A_SENTENCE and above[-1] not in ".!?:"


def _is_said(text: Text, cleans: Sequence[Clean], index: int) -> bool:
    """Whether a line is the sentence beneath a sub-heading, which several items may have alike: "Beslut" over "Ärendet utgår."."""
    if not index or text.lines[index].page != text.lines[index - 1].page or cleans[index].string[-1:] != ".":
        return False
    return label_kind(cleans[index - 1].string) in _SAID


def _unbroken_headers(text: Text, cleans: Sequence[Clean], keys: Sequence[str], found: set[int]) -> set[int]:
    """Lines with a sub-heading's wording ("Minnesanteckningar") that open most pages, nothing but furniture above them."""
    opening: dict[str, list[int]] = defaultdict(list)
    starts = [0, *(i for i in range(1, len(cleans)) if text.lines[i].page != text.lines[i - 1].page)]
    for start in starts:
        for index in range(start, min(start + _NEAR, len(cleans))):
            if index not in found and keys[index] and not keys[index].startswith("§") and not cleans[index].marker:
                opening[keys[index]].append(index)
                if label_kind(cleans[index].string) is None:
                    break
    beside = {key: [i for i in lines if i + 1 in found or i - 1 in found] for key, lines in opening.items()}
    return {i for key, lines in beside.items() if len(lines) >= _MOSTLY * len(starts) > 1 and label_kind(cleans[lines[0]].string) for i in lines}


def _breaks(text: Text, cleans: Sequence[Clean], keys: Sequence[str]) -> tuple[list[int], set[int]]:
    """Line indexes before which a page starts (the document's own start and end too), and certain furniture."""
    last = len(cleans)
    numbered = {i: page for i, key in enumerate(keys) if "#" in key and (page := numbered_page(cleans[i].string))}
    certain = {i for i, page in numbered.items() if page.alone and (page.total or page.word)}
    series = _series(cleans, {i: page.number for i, page in numbered.items() if page.total or page.word})
    if text.page_count > 1:
        turns = [i for i in range(1, last) if text.lines[i].page != text.lines[i - 1].page]
        return [0, *turns, last], _page_numbers(text, cleans, [0, *turns, last]) | certain | series
    alone = {i for i, page in numbered.items() if page.alone}
    if len(alone) >= 2:
        return [0, *sorted(alone), last], alone | series
    certain |= series | _returning_blocks(text, cleans, keys) | _returning_runs(cleans, keys)
    starts = sorted(i for i in certain if i - 1 not in certain)
    return ([0, *starts, last] if starts else []), certain


def _series(cleans: Sequence[Clean], numbered: Mapping[int, int]) -> set[int]:
    """Lines that say the same but for a page number that rises from one to the next: "Rådet, möte 3 maj  Sida 2 av 4"."""
    found: set[int] = set()
    by_words: dict[str, list[int]] = defaultdict(list)
    for index in numbered:
        by_words[page_key(cleans[index].string)].append(index)
    for lines in by_words.values():
        rising = all(numbered[a] < numbered[b] for a, b in itertools.pairwise(lines))
        if len(lines) > 1 and rising and not cleans[lines[0]].string.startswith("§"):
            found.update(lines)
    return found


def _in_block(keys: Sequence[str], counts: Counter[str], index: int) -> bool:
    """Whether a returning line stands beside another line of a header that returns as often."""
    return any(
        0 <= i < len(keys)
        and keys[i]
        and counts[keys[i]] == counts[keys[index]] > 1
        and HEADER_WORD.search(keys[i])
        and any(ch.isdigit() or ch == "#" for ch in keys[i])
        for i in (index - 1, index + 1)
    )


def _page_numbers(text: Text, cleans: Sequence[Clean], turns: Sequence[int]) -> set[int]:
    """Lines at the edge of a page that hold its number and nothing else."""
    found = set()
    for start, end in itertools.pairwise(turns):
        for index in {start, start + 1, end - 1, end - 2}:
            string = cleans[index].string if start <= index < end else ""
            page = numbered_page(string) if string else None
            if page and page.alone and (page.number == text.lines[index].page or not string.isdecimal()):
                found.add(index)
    return found


def _returning_runs(cleans: Sequence[Clean], keys: Sequence[str]) -> set[int]:
    """Lines that return together, one of them a header's: a page number alone, "PROTOKOLL" and the day beneath it."""
    bare = ["#" if key.isdecimal() else key for key in keys]
    counts = Counter(bare)
    found: set[int] = set()
    returns = [
        counts[key] >= _RETURNS and key[0] != "§" and key[-1] not in ".:" and not cleans[i].marker and not _ROLL.search(key) if (key := bare[i]) else False
        for i in range(len(bare))
    ]
    for is_run, group in itertools.groupby(range(len(bare)), key=returns.__getitem__):
        run = list(group)
        if is_run and len(run) > 1 and any(HEADER_WORD.search(bare[i]) for i in run) and all(label_kind(cleans[i].string) is None for i in run):
            found.update(run)
    return found


def _returning_blocks(text: Text, cleans: Sequence[Clean], keys: Sequence[str]) -> set[int]:
    """Rows of contact details in cells that return word for word, as text copied out of a letterhead holds them."""
    counts = Counter(keys)
    found = set()
    contact = {key for key, count in counts.items() if count > 1 and HEADER_WORD.search(key)}
    for index, clean in enumerate(cleans):
        if len(text.lines[index].cells) < 2 and keys[index] not in contact:
            continue  # the lines of rolls return too, and are told by this at once
        if counts[keys[index]] < 2 or not keys[index] or counts[keys[index]] < (2 if _in_block(keys, counts, index) else 3):
            continue
        details = any(ch.isdigit() or ch == "@" for ch in clean.string)
        if clean.string.endswith(".") or not (details or clean.string.isupper()):
            continue
        if len(text.lines[index].cells) >= 2 or (details and keys[index] in contact):
            found.add(index)
    return found
