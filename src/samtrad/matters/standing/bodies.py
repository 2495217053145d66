"""Whether two ways of naming a body may mean one: "SRO" and "Samrådsorganet", "styrgruppen" and "Styrgruppen för social välfärd"."""

from __future__ import annotations

import re

from samtrad.matters.linking.endings import stem

_WORD = re.compile(r"[\wåäöÅÄÖ]+")
_SMALL = frozenset("för i och av vid en ett den det".split())
_WHOSE = re.compile(r"\s(?:mellan|i|hos)\s.*", re.DOTALL)
"""What stands behind the name: whose it is, or between whom."""
_ALL = re.compile(r"(?:alla|samtliga)\s(?!.*\b(?:utom|förutom)\b)", re.IGNORECASE | re.DOTALL)
_SOME = re.compile(
    r"(?:(?:alla|samtliga)\b.*\b(?:utom|förutom)\b|(?:de\s+)?(?:flesta|flera|fler|många|några|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\d+)\s)",
    re.IGNORECASE | re.DOTALL,
)
"""How a name opens that is a number of a group, and perhaps not all of it."""
_GROUP = 5
"""Letters of a word that groups are told by, at least: "kommunerna" in "medlemskommunerna"."""


def same_body(one: str, other: str) -> bool:
    """Whether all words of the shorter name stand in the longer, or its letters open the other's words or parts of them in order."""
    return _within(one, other) or _within(other, one) or _short(one, other) or _short(other, one)


def has_done(told: str, awaited: str) -> bool:
    """Whether what one is told to have done is done by whom it is awaited of: by all of a group, not by a number of it."""
    if _ALL.match(told):
        groups = [group for group in _words(told) if len(group) >= _GROUP]
        return same_body(told, awaited) or any(
            word.endswith(group) or (len(word) >= _GROUP and group.endswith(word)) for group in groups for word in _words(awaited)
        )
    if _SOME.match(told):
        return told.casefold() == awaited.casefold()
    return same_body(told, awaited)


_OWN = 6
"""Letters of a word such as "nämnden" that the body's own name may end in, at least."""
_COMMON = re.compile(
    r"(?:medlems)?(?:kommunerna|regionerna)|medlemmarna|parterna|huvudmännen|(?:[\wåäö-]+\soch\s)?[\wåäö-]*(?:direktören|chefen|kansliet|sekreteraren|förvaltningen|kontoret|ordföranden)"
    r"|(?:tekniska\s)?(?:nämnden|styrelsen|utskottet|fullmäktige|presidiet|styrgruppen|arbetsgruppen|arbetsutskottet|nätverket|rådet)|(?:övriga|samtliga|alla)\s[\wåäö]+",
    re.IGNORECASE,
)
"""Words that no body or person goes by as a name."""


def is_own_name(name: str, body: str) -> bool:
    """Whether a word such as "Nämnden" is how a body's own minutes call it: the end of the first word of its name."""
    low, first = name.casefold().strip(), body.casefold().partition(",")[0].split(" ")[0]
    return " " not in low and len(low) >= _OWN and first.endswith(low)


def is_number(name: str) -> bool:
    """Whether what decided is a number of a group, or all of it, and no body: "Sex kommuner", "alla tolv kommuner och regionen"."""
    return _SOME.match(name) is not None or _ALL.match(name) is not None


def is_common(name: str) -> bool:
    """Whether a name is a word for any such body, office or group and is written small within a sentence: "kommunerna", "förbundsdirektören"."""
    return _COMMON.fullmatch(" ".join(name.split())) is not None


def _within(shorter: str, longer: str) -> bool:
    """Whether all words of a name stand in another's, and not only behind it: "VästKom" is not "Samrådsorganet mellan VästKom och regionen"."""
    mine = _words(shorter)
    return bool(mine) and mine <= _words(longer) and not mine.isdisjoint(_words(_WHOSE.sub("", longer)))


def _words(name: str) -> frozenset[str]:
    return frozenset(stem(word.casefold()) for word in _WORD.findall(name) if word.casefold() not in _SMALL)


def _short(short: str, name: str) -> bool:
    letters = short.strip().casefold()
    if not (short.strip().isupper() and short.strip().isalpha()) or len(letters) > 6:
        return False
    at = 0
    low = name.casefold()
    if not low.startswith(letters[0]):
        return False
    for letter in letters:
        at = low.find(letter, at) + 1
        if not at:
            return False
    return True
