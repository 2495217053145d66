"""Page headers, footers and page numbers, told from the text by where and how often they stand."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Text

# "3 (12)", "Sida 3 av 12", "sid 3", "- 3 -", "3/12", "Blad 4"
_NUMBERS = (
    r"(?:(?:sida?n?|sid\.?|blad|page)\s*:?\s*\d{1,4}(?:\s*(?:\(|av|/|of)\s*\d{1,4}\)?)?|\d{1,4}\s*(?:\(\s*\d{1,4}\s*\)|av\s+\d{1,4}|/\s*\d{1,4})|[-–]\s*\d{1,4}\s*[-–])"
)
_PAGE_NUMBER = re.compile(_NUMBERS, re.IGNORECASE)
_LOW_PAGE_NUMBER = re.compile(_NUMBERS)  # for small letters, and quicker
_DIGIT = re.compile(r"\d")
_BARE_NUMBER = re.compile(r"\d{1,4}")
_HEADER_WORD = re.compile(r"protokoll|sammanträde|datum|telefon|org\.?\s?nr|www\.|@|postadress|diarienummer|sida")
_NEAR = 5  # lines from a page break within which headers and footers stand
_SHARE = 0.45  # share of page breaks at which a line must be found again to be furniture
_LONGEST = 120


def find_furniture(text: Text, cleans: Sequence[Clean]) -> set[int]:
    """Indexes of the lines that are page furniture.

    A line is furniture when the same words stand near most page breaks. Breaks are known from the format, or
    from lines that can only be page numbers, or from blocks of contact details that return word for word.
    """
    keys = [_key(c.string) for c in cleans]
    breaks, certain = _breaks(text, cleans, keys)
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
    for key, seen in near.items():
        if min(len(seen), len(set(places[key]))) >= least and _may_be_furniture(key, cleans[places[key][0]]):
            found.update(places[key])
            if _HEADER_WORD.search(key) and any(ch.isdigit() for ch in key):
                found.update(i for i, k in enumerate(keys) if k == key)
    return found


def _key(string: str) -> str:
    """What a line says, page number left out; "" for lines too long to be furniture."""
    if not string or len(string) > _LONGEST:
        return ""
    low = string.casefold()
    return _LOW_PAGE_NUMBER.sub("#", low, count=1) if _DIGIT.search(low) else low


def _may_be_furniture(key: str, clean: Clean) -> bool:
    return not clean.marker and not key.startswith("§") and label_kind(clean.string) is None


def _breaks(text: Text, cleans: Sequence[Clean], keys: Sequence[str]) -> tuple[list[int], set[int]]:
    """Line indexes before which a page starts (the document's own start and end too), and certain furniture."""
    last = len(cleans)
    if len(text.pages) > 1:
        turns = [i for i in range(1, last) if text.lines[i].page != text.lines[i - 1].page]
        return [0, *turns, last], _page_numbers(text, cleans, [0, *turns, last])
    numbered = {i for i, c in enumerate(cleans) if c.string and len(c.string) < 24 and _PAGE_NUMBER.fullmatch(c.string)}
    if len(numbered) >= 2:
        return [0, *sorted(numbered), last], numbered
    certain = _returning_blocks(text, cleans, keys)
    starts = sorted(i for i in certain if i - 1 not in certain)
    return ([0, *starts, last] if starts else []), certain


def _in_block(keys: Sequence[str], counts: Counter[str], index: int) -> bool:
    """Whether a returning line stands beside another line of a header that returns as often."""
    return any(
        0 <= i < len(keys) and keys[i] and counts[keys[i]] == counts[keys[index]] > 1 and _HEADER_WORD.search(keys[i]) and any(ch.isdigit() for ch in keys[i])
        for i in (index - 1, index + 1)
    )


def _page_numbers(text: Text, cleans: Sequence[Clean], turns: Sequence[int]) -> set[int]:
    """Lines at the edge of a page that hold its number and nothing else."""
    found = set()
    for start, end in itertools.pairwise(turns):
        for index in {start, start + 1, end - 1, end - 2}:
            string = cleans[index].string if start <= index < end else ""
            if _PAGE_NUMBER.fullmatch(string) or (_BARE_NUMBER.fullmatch(string) and int(string) == text.lines[index].page):
                found.add(index)
    return found


def _returning_blocks(text: Text, cleans: Sequence[Clean], keys: Sequence[str]) -> set[int]:
    """Rows of contact details in cells that return word for word, as text copied out of a letterhead holds them."""
    counts = Counter(keys)
    found = set()
    for index, clean in enumerate(cleans):
        if counts[keys[index]] < (2 if _in_block(keys, counts, index) else 3) or not keys[index]:
            continue
        details = any(ch.isdigit() or ch == "@" for ch in clean.string)
        if clean.string.endswith(".") or not (details or clean.string.isupper()):
            continue
        if len(text.lines[index].cells) >= 2 or (details and _HEADER_WORD.search(keys[index])):
            found.add(index)
    return found
