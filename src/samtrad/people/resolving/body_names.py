"""Names of bodies: what stays the same when they are written otherwise, and what minutes call their own body for short."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_DROPPED = frozenset(
    """för i av om och samt den det de med mellan till på inom kring politisk politiska politiskt specifik specifika gemensam gemensamma
    delregional delregionala protokoll minnesanteckningar anteckningar mötesanteckningar sammanträdesprotokoll""".split()
)
"""Words that one secretary writes and another leaves out."""
_KINDS = ("styrgrupp", "ledningsgrupp", "arbetsgrupp", "beredningsgrupp", "chefsgrupp", "grupp", "nätverk", "samverkansråd", "samråd", "råd", "nämnd", "styrelse", "utskott", "samrådsorgan", "organ", "kommitté", "fullmäktige", "direktion", "beredning", "forum")  # fmt: skip
_ENDINGS = ("ernas", "arnas", "ornas", "ernas", "erna", "arna", "orna", "ens", "ets", "en", "et", "er", "ar", "or", "n", "s", "t")
_SHORTEST = 5
_STATUTORY = re.compile(
    r"(?:kommun|region|förbunds|landstings|stads)(?:fullmäktige|styrelsen?|direktion(?:en)?)|\w*nämnd(?:en)?\b|\w*utskott(?:et)?\b|^fullmäktige|^direktionen|^styrelsen|^förbundsstyrelsen"
)
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,6}(?:/[A-ZÅÄÖ]\w{1,4})?")
_DEFINED = re.compile(r"\(\s*(?:nedan |i fortsättningen |kallad |kallat |förkortat )*[\"”“]?(?P<short>[A-ZÅÄÖ]{2,6}(?:/[A-ZÅÄÖ]\w{1,4})?)[\"”“]?\s*\)")
_LEAST = 2
_FIRST = 3
"""In which of its words a body's name tells its kind: "politiska styrgruppen", "Mellanbygdens samverkande socialnämnd"."""


def is_statutory(name: str) -> bool:
    """Whether every organisation has a body of this name, so that the name alone does not tell which it is."""
    return bool(_STATUTORY.search(name.casefold()))


def is_body(name: str) -> bool:
    """Whether words name a body by its kind in one of their first words: "styrgruppen för välfärd", and not "ledamot för nämndens del"."""
    return any(stem in _KINDS for word in _WORD.findall(name.casefold())[:_FIRST] for stem in _stems(word)[-1:])


def is_kind_of(short: str, name: str) -> bool:
    """Whether a word is but the kind of what bears the name: "styrelsen" in the minutes of a förbundsstyrelse."""
    told = signature(short)
    return len(told) == 1 and told[0] in _KINDS and told[0] in signature(name)


@lru_cache(maxsize=8192)
def signature(name: str) -> tuple[str, ...]:
    """What stays of a name however it is written: "Styrgruppen för social välfärd" and "Politisk styrgrupp social välfärd" have the same."""
    stems = (stem for word in _WORD.findall(name.casefold()) if word not in _DROPPED for stem in _stems(word))
    return tuple(sorted(set(stems)))


def _stems(word: str) -> tuple[str, ...]:
    """A word without its ending, parted before the kind of body that it ends in: "Socialchefernas nätverk", "Socialchefsnätverket"."""
    for kind in sorted(_KINDS, key=len, reverse=True):
        for ending in ("", "en", "et", "n", "t", "s", "ens", "ets"):
            if word.endswith(kind + ending):
                before = word[: len(word) - len(kind + ending)].rstrip("-")
                return (_stem(before), kind) if len(before) > _LEAST else (kind,)
    return (_stem(word),)


def _stem(word: str) -> str:
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _SHORTEST), "")
    return word.removesuffix(ending)


def shorts(name: str, text: str, decisions: Iterable[str]) -> tuple[str, ...]:
    """Short forms that minutes give their own body: in brackets after its name, or as who decides ("SRO noterar informationen")."""
    found = {match["short"] for match in _after(name, text)}
    firsts = [match.group() for decision in decisions if (match := _SHORT.match(decision.lstrip(" -–•*_")))]
    found |= {one for one in set(firsts) if firsts.count(one) >= _LEAST and abbreviates(one, name)}
    return tuple(sorted(found))


def _after(name: str, text: str) -> Iterable[re.Match[str]]:
    at = 0
    folded, wanted = text.casefold(), name.casefold()
    while wanted and len(wanted) > _SHORTEST and (at := folded.find(wanted, at)) >= 0:
        at += len(wanted)
        if match := _DEFINED.match(text, at + (text[at : at + 1] == " ")):
            yield match


def abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a short form stand in a word of the name, in order and from its first: SRO in Samrådsorganet; or open its words."""
    letters = [letter for letter in short.casefold() if letter.isalpha()]
    words = _WORD.findall(name.casefold())
    if "".join(letters) in "".join(word[0] for word in words if word not in _DROPPED):
        return True
    return any(word.startswith(letters[0]) and len(word) > 2 * len(letters) and _in_order(letters, word) for word in words)


def _in_order(letters: Iterable[str], word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)
