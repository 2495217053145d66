"""The open Swedish dictionary hunspell-sv, read where pip put it: words with the endings they take and the ways they join.

Nothing of it is copied into this package (it has a licence of its own: docs/decisions/0041). What is read here is its list of
words, each with letters that name rules, and its rules.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from importlib.metadata import PackageNotFoundError, files, version
from typing import Final, NamedTuple

_PACKAGE: Final = "hunspell-sv"
_WORDS: Final = "sv_SE_expanded.dic"
_RULES: Final = "sv_SE_expanded.aff"
_JOINING: Final = frozenset("zgyhxwvfuits")
"""Rules that make the form in which a word stands first in a compound: "omsorg" -> "omsorgs"."""
_FIRST, _LAST, _ONLY_JOINED, _FORBIDDEN = "X", "Y", "Z", "%"
_NOT_WORDS: Final = re.compile(r"[^a-zà-öø-ÿ]")


class Ending(NamedTuple):
    """One way to make a form: `add` after the stem less `strip`, if the stem ends as told, by the rule named `flag`."""

    strip: str
    add: str
    condition: re.Pattern[str] | None
    flag: str

    def fits(self, stem: str) -> bool:
        """Whether a dictionary form may take this ending."""
        return stem.endswith(self.strip) and (self.condition is None or self.condition.search(stem) is not None)

    def put_on(self, stem: str) -> str:
        """The form with the ending."""
        return stem[: len(stem) - len(self.strip)] + self.add


class Dictionary(NamedTuple):
    """What the dictionary knows, all in small letters.

    `lemmas`: what a word may be inflected by. `firsts`: forms that may open a compound, with the words that they are forms of.
    `lasts`: words that may end one. `names`: what is written with a capital. `endings`: those of inflection, by what they add.
    """

    lemmas: dict[str, str]
    firsts: dict[str, str]
    lasts: frozenset[str]
    names: frozenset[str]
    endings: dict[str, tuple[Ending, ...]]
    version: str


class NoDictionaryError(RuntimeError):
    """The dictionary is not installed."""

    def __init__(self) -> None:
        super().__init__("The Swedish dictionary is missing: pip install hunspell-sv (it comes with samtrad[server])")


@cache
def dictionary() -> Dictionary:
    """The installed dictionary, read once."""
    told = _rules(_installed(_RULES))
    joining = {flag: rules for flag, rules in told.items() if flag in _JOINING}
    lemmas: dict[str, str] = {}
    firsts: dict[str, str] = {}
    names = set()
    for line in _installed(_WORDS).splitlines()[1:]:
        word, _, flags = line.partition("/")
        if _FORBIDDEN in flags:
            continue
        small = word.lower()
        if small != word:
            names.add(small)
            continue
        if _NOT_WORDS.search(word):
            continue
        _add_firsts(firsts, word, flags, joining)
        if _ONLY_JOINED not in flags:
            lemmas[word] = lemmas.get(word, "") + flags
    lasts = frozenset(word for word, flags in lemmas.items() if _LAST in flags)
    return Dictionary(lemmas, firsts, lasts, frozenset(names), _by_ending(told), version(_PACKAGE))


def _add_firsts(firsts: dict[str, str], word: str, flags: str, joining: dict[str, list[Ending]]) -> None:
    """The forms in which a word stands before another; the word itself is told as theirs, if it is one."""
    if _FIRST in flags:
        firsts.setdefault(word, "" if _ONLY_JOINED in flags else word)
    for flag in flags:
        for rule in joining.get(flag, ()):
            if rule.fits(word):
                firsts.setdefault(rule.put_on(word), "" if _ONLY_JOINED in flags else word)


def _rules(text: str) -> dict[str, list[Ending]]:
    """The rules of the dictionary by their names; those that only make half-words with hyphens are left out."""
    found: dict[str, list[Ending]] = defaultdict(list)
    for line in text.splitlines():
        match line.split():
            case ["SFX", flag, strip, add, condition, *_]:
                made = add.partition("/")[0].replace("0", "")
                if "-" not in made and ":" not in made:
                    asked = None if condition == "." else re.compile(f"{condition}$")
                    found[flag].append(Ending(strip.replace("0", ""), made, asked, flag))
            case _:
                pass
    return dict(found)


def _by_ending(rules: dict[str, list[Ending]]) -> dict[str, tuple[Ending, ...]]:
    found: dict[str, list[Ending]] = defaultdict(list)
    for flag, ones in rules.items():
        if flag not in _JOINING and flag.isalpha() and flag not in "edbr":
            for one in ones:
                found[one.add].append(one)
    return {add: tuple(ones) for add, ones in found.items()}


def _installed(name: str) -> str:
    """The words of one of the dictionary's files."""
    try:
        listed = files(_PACKAGE) or []
    except PackageNotFoundError:
        raise NoDictionaryError from None
    for one in listed:
        if one.name == name:
            return one.read_text(encoding="utf-8")
    raise NoDictionaryError
