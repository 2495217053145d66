"""Short forms that a name is known by: spelt out in the passage ("Vattnets väg (VAV)"), or the first letters of its words."""

from __future__ import annotations

import re

from samtrad.matters.linking.kinds import KINDS
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form, is_acronym, parts

_INTRODUCED = re.compile(r"\((?P<short>[A-ZÅÄÖ]{3,6})\)")
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÅÄÖ][a-zåäö]\w*")
_SIGNS = '.,;:()”"*_'
_BEFORE = 90
"""Characters before a short form in which it is spelt out."""
_FEWEST, _MOST = 3, 6
"""Letters of a short form."""
_WORDS = 2
_LONGEST = 50
"""Characters of a title that is but a name."""
_PAPERS = frozenset(
    map(
        form,
        "plan handlingsplan program policy riktlinje strategi reglemente taxa avgift budget avtal överenskommelse rutin samverkansavtal detaljplan översiktsplan".split(),
    )
)
_HEADS = frozenset("projekt projektet projektets satsningen modellen programmet nätverket avtalet".split())


def shorts_of(told: str, *texts: str) -> frozenset[str]:
    """The short forms of the name that a title is, or of a name in it that the text introduces with one."""
    found: set[str] = {short for text in texts if "(" in text for short, name in introduced(text) if _stands(name, told)}
    words = spelt(told)
    if _WORDS <= len(words) <= 2 * _MOST and words[0][0].isupper():
        for letters in (words, [word for word in words if word.casefold() not in STOP_WORDS]):
            short = "".join(word[0] for word in letters).upper()
            if _FEWEST <= len(short) <= _MOST:
                found.add(short)
    return frozenset(found)


def introduced(text: str) -> list[tuple[str, str]]:
    """The short forms that a text spells out, each with the name before it."""
    found = []
    for m in _INTRODUCED.finditer(text):
        words = text[max(0, m.start() - _BEFORE) : m.start()].split()
        for number in range(_WORDS, min(len(words), _MOST) + 1):
            if spells(words[-number:], m.group("short")):
                found.append((m.group("short"), " ".join(words[-number:])))
                break
    return found


def spells(words: list[str], short: str) -> bool:
    """Whether letters are the beginnings of words in turn, of which small ones may be passed over."""
    if not words or not short:
        return not words and not short
    first, rest = words[0].casefold(), words[1:]
    if first in STOP_WORDS and spells(rest, short):
        return True
    low = short.casefold()
    return any(first.startswith(low[:taken]) and spells(rest, short[taken:]) for taken in range(1, len(low) + 1))


def expansions(short: str, text: str) -> list[str]:
    """The names in a text whose words open with the letters of a short form: "Projektet Rena vikar" beside REVI."""
    found: list[str] = []
    for m in _CAPITAL.finditer(text):
        if m.group()[0] == short[0]:
            words = [word.strip(_SIGNS) for word in text[m.start() : m.start() + _BEFORE].split(maxsplit=_MOST)[:_MOST]]
            for number in range(_WORDS, len(words) + 1):
                if not words[number - 1] or is_acronym(words[number - 1]):
                    break
                if words[number - 1].casefold() not in STOP_WORDS and spells(words[:number], short):
                    name = " ".join(words[:number])
                    if name not in found:
                        found.append(name)
                    break
    return found


def stands_for(words: list[str], short: str) -> bool:
    """Whether letters stand for a name that may have words which none of them opens: the first and the last word have theirs."""
    low = short.casefold()
    firsts = [word[0].casefold() for word in words]
    if not firsts or firsts[0] != low[0] or firsts[-1] != low[-1]:
        return False
    rest = iter(firsts)
    return all(letter in rest for letter in low)


def spelt(told: str) -> list[str]:
    """The words of a title that is but a name, without those before it that say what sort of thing it is or how it is treated.

    None of one that says by itself what paper it is: a strategy is called by that, no project is.
    """
    if len(told) > _LONGEST:
        return []
    words = _name(told)
    return [] if any(form(word) in _PAPERS or ((parted := parts(form(word))) and parted[1] in _PAPERS) for word in words) else words


def _name(told: str) -> list[str]:
    """The words of a short title from its name on."""
    words = TOKEN.findall(told)
    if any(word[0].isdigit() or is_acronym(word) for word in words):
        return []
    whole = len(words)
    while words and (words[0].casefold() in _HEADS or (_says_how(words[0]) and any(word[0].isupper() for word in words[1:]))):
        del words[0]
    if words and len(words) < whole and not words[0][0].isupper():
        return []  # "Information om gångbron i Mosseby" has no name of its own
    return [word[0].upper() + word[1:] if not at else word for at, word in enumerate(words)]


def _says_how(word: str) -> bool:
    """Whether a word says what sort of thing something is or how it is treated: what its name is follows with a capital."""
    return word.casefold() in STOP_WORDS or (low := form(word)) in KINDS or low in PROCESS_WORDS


def _stands(name: str, told: str) -> bool:
    """Whether a name stands in a title, whatever its endings."""
    forms = {form(word) for word in TOKEN.findall(told)}
    return all(form(word) in forms for word in TOKEN.findall(name) if word.casefold() not in STOP_WORDS)
