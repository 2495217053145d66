"""What a passage is about, as two of them are compared."""

from __future__ import annotations

import re
from math import sqrt
from typing import NamedTuple

from samtrad.matters.linking.background import Background
from samtrad.matters.linking.earlier import Earlier, earlier_in, place_of
from samtrad.matters.linking.marks import Marks, marks_of
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.titles import without_movers
from samtrad.matters.linking.words import TOKEN, form, is_acronym, parts

_READ = 1600
"""Characters of the text that are looked at."""
_SHORTEST = 3
_PART_SHARE = 0.6
_YEAR = 3.0
_NUMBER = 8.0
_IS_YEAR = re.compile(r"(?:19|20)\d\d")
_TELLING = 3.0
"""Bits of a word of the text that is compared at all."""


class Terms(NamedTuple):
    """The telling words of a title and of the text behind it, with their bits; marks, places, numbers, movers, and keys to be found by."""

    kind: Kind
    title: dict[str, float]
    length: float
    compounds: dict[str, tuple[tuple[str, float], ...]]
    loose: dict[str, float]
    text: dict[str, float]
    text_length: float
    names: frozenset[str]
    marks: Marks
    earlier: Earlier
    place: str | None
    movers: frozenset[str]
    keys: tuple[str, ...]


def terms_of(passage: Passage, background: Background) -> Terms:
    """The terms of a passage."""
    told, movers = without_movers(passage.title)
    title, compounds, names = _title(told, passage, background)
    text = _text(passage, title, background)
    earlier = earlier_in(passage.text)
    place = place_of(passage)
    marks = marks_of(passage.title)
    return Terms(
        passage.kind,
        title,
        _length(title),
        compounds,
        {part: bits for found in compounds.values() for part, bits in found},
        text,
        _length(text),
        names,
        marks,
        earlier,
        place,
        movers,
        _keys(passage, title, compounds, earlier, place),
    )


def _length(words: dict[str, float]) -> float:
    return sqrt(sum([bits * bits for bits in words.values()]))


def forms_of(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """All words of a passage as they are counted for the background, and those that stand in it with a capital letter alone."""
    told, _ = without_movers(passage.title)
    forms: set[str] = set()
    small: set[str] = set()
    for token in TOKEN.findall(told + " " + passage.text[:_READ]):
        if (len(token) >= _SHORTEST or is_acronym(token)) and not token[0].isdigit() and token.casefold() not in passage.people:
            word = form(token)
            (small if token[0].islower() else forms).update((word, *parts(word)))
    return frozenset(forms | small), frozenset(forms - small)


class _Title(NamedTuple):
    words: dict[str, float]
    compounds: dict[str, tuple[tuple[str, float], ...]]
    names: frozenset[str]


def _title(told: str, passage: Passage, background: Background) -> _Title:
    """The words of the title with their bits, the parts of its compounds with what they say by themselves, and its names."""
    words: dict[str, float] = {}
    compounds: dict[str, tuple[tuple[str, float], ...]] = {}
    names: set[str] = set()
    for at, token in enumerate(TOKEN.findall(told)):
        if len(token) < _SHORTEST and not is_acronym(token):
            continue
        low = token.casefold()
        if low in STOP_WORDS or low in passage.people:
            continue
        if token[0].isdigit():
            if len(token) > _SHORTEST:
                words[token] = _YEAR if _IS_YEAR.fullmatch(token) else _NUMBER
            continue
        word = form(token)
        if word in words:
            continue
        words[word] = bits = background.bits(word)
        if token[0].isupper() and (at or is_acronym(token)):
            names.add(word)
        if found := parts(word):
            compounds[word] = tuple((part, min(background.bits(part), bits * _PART_SHARE)) for part in found)
    return _Title(words, compounds, frozenset(names))


def _text(passage: Passage, title: dict[str, float], background: Background) -> dict[str, float]:
    text: dict[str, float] = {}
    for token in TOKEN.findall(passage.text[:_READ]):
        if len(token) > _SHORTEST and token[0].islower():
            if token in STOP_WORDS:
                continue
            word = form(token)
            if word not in text and word not in title:
                bits = background.bits(word)
                if bits >= _TELLING:
                    text[word] = bits
    return text


_KEYED = 5
"""Words of a title by which its passage is found."""
_ALONE = 6.0
"""Bits from which a word of the title is a key by itself."""


def _keys(
    passage: Passage, title: dict[str, float], compounds: dict[str, tuple[tuple[str, float], ...]], earlier: Earlier, place: str | None
) -> tuple[str, ...]:
    """What the passage is found by: case numbers, places, its telling words, and two of them at a time."""
    telling = sorted(title, key=lambda word: (-title[word], word))[:_KEYED]
    keys = [f"n {number}" for number in passage.case_numbers]
    keys += [f"p {one}" for one in sorted(earlier.treated | earlier.spoken)]
    if place:
        keys.append(f"p {place}")
    keys += [f"w {part}" for word in telling for part, bits in compounds.get(word, ()) if bits >= _ALONE - 1.0]
    keys += [f"w {word}" for word in telling if title[word] >= _ALONE]
    keys += [f"w {one} {other}" for at, one in enumerate(sorted(telling)) for other in sorted(telling)[at + 1 :]]
    if len(telling) == 1 and title[telling[0]] < _ALONE:
        keys.append(f"w {telling[0]}")
    return tuple(dict.fromkeys(keys))
