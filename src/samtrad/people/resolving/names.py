"""A person's name as words, and how alike two names are."""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.people.resolving.sound import bare, distance, sound
from samtrad.people.resolving.tables import family_ranks, forms, given_ranks, spellings

_NOISE = re.compile(r"\([^)]*\)|[\"”“]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’´`](?=[^\W\d_]))*")
_TITLES = re.compile(
    r"(?:dr|docent|prof|professor|tf|ordf|ordförande|vice|kommunalråd(?:et)?|regionråd(?:et)?|oppositionsråd(?:et)?|borgarråd(?:et)?|\w+(?:chef|direktör|ledare|strateg|sekreterare|samordnare|utredare)(?:en|n)?)"
)
_SHORT = 4  # letters: a slip in a shorter word makes another name as often as not
_LONG = 8  # letters: a word so long may hold two slips
_FULL = 2  # words of a name that is not an initial or a first name alone
_COMMONNESS = {3: 1, 4: 2, 5: 3}  # by the ranks of the given and the family name together


class Name(NamedTuple):
    """A name as its words in lower case; ``joined`` tells how many words its first given name has ("Ann-Sofie": 2)."""

    words: tuple[str, ...]
    joined: int

    @property
    def key(self) -> str:
        """The words with a space between."""
        return " ".join(self.words)


class Likeness(IntEnum):
    """How alike two names are, the least first."""

    NONE = 0
    GIVEN = 1
    """The given name alone is the same: the family name may have been changed."""
    FAR = 2
    """Two slips or more, or a slip in a name that is written in part."""
    NEAR = 3
    """A letter apart, and both are names that people bear: "Berg" and "Borg"."""
    SLIP = 4
    """A letter apart, and one of them is hardly a name."""
    PART = 5
    """The same but for a word more, an initial or a short form."""
    SOUND = 6
    """Spelled otherwise, and sounding the same."""
    SAME = 7


class _Match(IntEnum):
    NO = 0
    OTHER = 1
    SLIP = 2
    FORM = 3
    SOUND = 4
    EQUAL = 5


@lru_cache(maxsize=65_536)
def name_of(written: str) -> Name:
    """A written name as words: without titles before it, brackets and signs."""
    clean = _NOISE.sub(" ", unicodedata.normalize("NFC", written)).casefold()
    parts = [found for part in clean.split() if (found := [word.replace("’", "'") for word in _WORD.findall(part)])]
    while len(parts) > _FULL and _TITLES.fullmatch(parts[0][0]):
        parts = parts[1:]
    words = tuple(word for part in parts for word in part)
    return Name(words, len(parts[0]) if parts else 0)


@lru_cache(maxsize=65_536)
def commonness(name: Name) -> int:
    """How likely it is that another bears the same name, from 0 for hardly to 3 for a name that is met in every town."""
    if len(name.words) < _FULL:
        return 3
    given, family = _by_sound()
    rank = given.get(sound(name.words[0]), 0) + family.get(sound(name.words[-1]), 0) - 2 * (len(name.words) > _FULL)
    return _COMMONNESS.get(rank, 0)


@cache
def _by_sound() -> tuple[dict[str, int], dict[str, int]]:
    """Ranks of given and family names by their sound: "Carlsson" is as common as "Karlsson"."""
    both: tuple[dict[str, int], dict[str, int]] = ({}, {})
    for ranks, by_sound in zip((given_ranks(), family_ranks()), both, strict=True):
        for word, rank in ranks.items():
            by_sound[sound(word)] = max(rank, by_sound.get(sound(word), 0))
    return both


@lru_cache(maxsize=262_144)
def likeness(one: Name, other: Name) -> Likeness:
    """How alike two names are; the order of the two makes no difference."""
    if not one.words or not other.words:
        return Likeness.NONE
    if one.words == other.words:
        return Likeness.SAME if len(one.words) >= _FULL else Likeness.PART
    short, long = sorted((one, other), key=lambda name: (len(name.words), name))
    if len(short.words) < _FULL:
        return Likeness.NONE
    if _turned(short, long):
        return Likeness.SOUND
    if len(short.words) == len(long.words):
        return _beside(short, long)
    return max(_within(short, long), _given(short, long))


def _turned(one: Name, other: Name) -> bool:
    """Whether it is one name with the words parted or ordered otherwise: "Annsofie Borg", "Borg Ann Sofie"."""
    return "".join(map(sound, one.words)) == "".join(map(sound, other.words)) or sorted(map(sound, one.words)) == sorted(map(sound, other.words))


def _beside(one: Name, other: Name) -> Likeness:
    """Two names of as many words, word by word."""
    last = len(one.words) - 1
    pairs = list(zip(one.words, other.words, strict=True))
    found = [_match(mine, theirs, is_given=at < max(last, 1)) for at, (mine, theirs) in enumerate(pairs)]
    if _Match.NO in found:
        return _given(one, other)
    slips, others = found.count(_Match.SLIP), found.count(_Match.OTHER)
    if slips + others > 1:
        return max(Likeness.FAR, _given(one, other))
    if others:
        return Likeness.NEAR
    if slips:
        return Likeness.SLIP
    return Likeness.PART if _Match.FORM in found else Likeness.SOUND


def _within(short: Name, long: Name) -> Likeness:
    """Whether the shorter name's words stand in the longer one, in order: "Mirjam Tallberg" in "Mirjam Tallberg-Ruus"."""
    if _match(short.words[0], long.words[0], is_given=True) < _Match.SLIP:
        return Likeness.NONE
    slips, at = 0, 0
    for number, word in enumerate(short.words):
        found = next(
            ((place, how) for place in range(at, len(long.words)) if (how := _match(word, long.words[place], is_given=number == 0)) >= _Match.SLIP), None
        )
        if found is None:
            return Likeness.NONE
        at, slips = found[0] + 1, slips + (found[1] == _Match.SLIP)
    if short.joined != long.joined and max(short.joined, long.joined) > 1:
        return Likeness.NEAR  # Anna Berg and Anna-Karin Berg bear two names
    return Likeness.FAR if slips else Likeness.PART


def _given(one: Name, other: Name) -> Likeness:
    """Whether the given names are the same, all of them."""
    mine, theirs = one.words[: max(one.joined, 1)], other.words[: max(other.joined, 1)]
    same = len(mine) == len(theirs) and all(_match(a, b, is_given=True) >= _Match.SOUND for a, b in zip(mine, theirs, strict=True))
    return Likeness.GIVEN if same else Likeness.NONE


@lru_cache(maxsize=262_144)
def _match(one: str, other: str, *, is_given: bool) -> _Match:
    """How alike two words of names are."""
    if one == other:
        return _Match.EQUAL
    if is_given:
        none: frozenset[int] = frozenset()
        if spellings().get(one, none) & spellings().get(other, none):
            return _Match.SOUND
        if forms().get(one, none) & forms().get(other, none):
            return _Match.FORM
        if 1 in (len(one), len(other)):
            return _Match.FORM if one[0] == other[0] else _Match.NO
    known = given_ranks() if is_given else family_ranks()
    names = (one in known) + (other in known)
    if sound(one) == sound(other):
        return _Match.SLIP if names > 1 and is_given and distance(one, other) > 1 else _Match.SOUND
    if bare(one) == bare(other):
        return _Match.OTHER if names > 1 else _Match.SOUND
    return _slip(one, other, names)


def _slip(one: str, other: str, names: int) -> _Match:
    """A letter or two apart; ``names`` tells how many of the two are names that people bear."""
    apart = min(distance(one, other), distance(sound(one), sound(other)))
    shortest = min(len(one), len(other))
    if apart == 1 and max(len(one), len(other)) >= _SHORT - 1:
        return _Match.OTHER if names > 1 or (shortest < _SHORT and names == 0) else _Match.SLIP
    return _Match.SLIP if apart == 2 and shortest >= _LONG and names < 2 else _Match.NO
