"""Text that is gone: lines cut off in a word or a sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from samtrad.reading.damage.signs import Sign
from samtrad.reading.damage.vocabulary import Vocabulary, last_word
from samtrad.reading.misread.known import ranks
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span

_HANGING = re.compile(r"\b(?:och|i|för|den|en|ett|som|ska|är|har|under|senast|inom|mot|samt|mellan|genom)\Z")
_GOES_ON = re.compile(r"[a-zåäö0-9(”\"–-]")
_LOW = re.compile(r"(?!(?:att|samt|dels|och|eller|dvs|bl|be\w+|kl|https?|www)\b)[a-zåäö]{2,}[ ,]")
_ENDED = re.compile(r"[.?!]\Z")
_SHORT = 40
"""Characters of a passage that may break off; headings and labels are shorter."""
_SHOWN = 30
"""Characters before a gap that are told."""
_NEAR_END = 12
_STEM = 3


def torn(outline: Outline, words: Vocabulary, *, hurt: bool) -> list[Sign]:
    """Places where something that must have stood there does not: the end alone of a text that looks sound in all else."""
    passages = [passage for passage in outline.passages[0 if hurt else -_NEAR_END :] if passage.kind != "furniture" and passage.segments]
    found: list[Sign] = []
    for passage, later in pairwise([*(passages if hurt else passages[-1:]), None]):
        if passage is None or not passage.tells:
            continue
        if _hangs(passage, later) or (later is None and _halved(passage, words)):
            found.append(Sign("gaps", _end(passage), sure=True))
        elif _halved(passage, words):
            found.append(Sign("gaps", _end(passage), sure=False))
        if later is not None and later.item is not None and later.item == passage.item and _begins_within(passage, later):
            found.append(Sign("gaps", (later.span[0], later.span[0] + 1), sure=False))
    return found


def _end(passage: Passage) -> Span:
    return passage.words(max(0, len(passage.string) - _SHOWN)).span


def _hangs(passage: Passage, later: Passage | None) -> bool:
    """A sentence whose last word asks for another, and none follows."""
    if len(passage.string) < _SHORT or not _HANGING.search(passage.string):
        return False
    if later is None:
        return True
    return passage.kind == "paragraph" and (later.item != passage.item or not (later.marker or _GOES_ON.match(later.string)))


def _halved(passage: Passage, words: Vocabulary) -> bool:
    """A last word that is no word, but the beginning of one that the text has more than once or that is common."""
    last = last_word(passage.string)
    if len(last) <= _STEM:
        return False
    low = last.casefold()
    if words.bare.get(low, 0) > 1 or low in ranks():
        return False
    return words.begins(low)


def _begins_within(passage: Passage, later: Passage) -> bool:
    """A paragraph that begins in small letters behind one that has ended."""
    return not later.marker and later.kind == "paragraph" and bool(_LOW.match(later.string)) and bool(_ENDED.search(passage.string))
