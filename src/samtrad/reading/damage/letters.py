"""Letters and signs that damage put there: "antecknade(rapporten", "2p24", "? att anta", "feredskap" beside "beredskap"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from samtrad.reading.damage.signs import Sign
from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.misread.known import odd_places, ranks

_SIGNS = re.compile(
    r"(?<![\w@./:&=?-])\w*[a-zåäö](?:[!\"$`~|^{};\x00-\x08\x0e-\x1f\x7f]|\((?!\w{1,4}\)))[a-zåäö]\w*"  # signs in a word
    r"|(?<![\w@./:&=?-])\w+\?\w+(?![=&/])"  # what an encoding did not have
    # what no keyboard puts there, capitals that one bit made, a lone small letter among capitals
    r"|[\x00-\x08\x0e-\x1f\x7f\ufffd]|[a-zåäö](?:[®&°¤¬¦]|[¶·¸¹](?!\s))|\d°\d|[a-zåäö]:!|[a-zåäö][ãçþð][a-zåäö¶]"
    r"|(?<![\w./:-])[A-ZÅÄÖ]{2}[a-zåäö]{3,}(?<!e[nrt])(?<!s)(?![\w.@/-])|(?<![\w./:-])[A-ZÅÄÖ][a-zåäö]{3,}[A-ZÅÄÖ](?![\w./:-])|[A-ZÅÄÖ]{4}[a-zåäö][A-ZÅÄÖ]{3}"
    r"|[\u0180-\u0233\u0250-\u02af\u0500-\u1dff\u2c00-\uabff\ue000-\uf01f\uf100-\ufaff\U00010000-\U0001f000]+"  # letters of no alphabet here
    r"|(?<![\w./:-])(?:\d[a-zåäö]\d{2}|\d{2}[a-zåäö]\d|\d{3}[b-zåäö])(?![\w./:-])"  # a letter in a year: "2p24"
    r"|(?<![\w./:-])[A-ZÅÄÖ]?[a-zåäö]{2,}\d[a-zåäö]+(?![\w/-]|\.\w)"
    r"|(?<![\w.,/:-])\d[A-ZÅÄÖ][a-zåäö]{4,}|[a-zåäö][ÃÂÐÞ][a-zåäö]|(?<!\d)(?:19|20)\d[<>|=;!\"$&*]",
)
_CASES = re.compile(r"[a-zåäö]{2}[A-ZÅÄÖ](?![A-ZÅÄÖ])|\A[a-zåäö][A-ZÅÄÖ]")
"""A capital in a word that is known without it: "InformatiOnen"."""
_ALONE = re.compile(r"(?<=[\wåäö)] )\?(?= [\wåäö(])|^[ \t]*\?(?=[ \t]+\w)", re.MULTILINE)
"""A question mark that asks nothing: a dash or a bullet that an encoding did not have."""
_SHORT = 4
_FOREIGN = 0.24
"""Words that stand as no known word does, of all words: letters are lost or changed throughout, as with a font that is broken; .17 in sound minutes at most."""
_FEW = 60
_LONG = 5
_LONGEST = 14
"""Letters of a word that an odd letter tells of where nothing else looks changed: longer ones are compounds of which no table knows."""
_ENDING = 2
"""Letters at the end of a word in which another form of a known word differs from it: "möjligheter"."""
_ENDINGS = "adernst"
"""Letters that other forms of a word end with."""
_SURELY = 8
"""Letters of a name in which a letter changed by one bit is no other name."""
_ODD = 2
"""Letters three by three that no known word has: a changed letter makes two or three."""


def changed_letters(string: str, words: Vocabulary) -> list[Sign]:
    """Places where signs stand that no writer puts there, and words that one letter parts from known ones."""
    odd = [token for token in words.mixed if _SIGNS.search(token) or _has_capital(token, words)]
    found = [Sign("letters", span, sure=True) for span in words.spots(odd)]
    if "?" in words.counts:
        found += [Sign("letters", match.span(), sure=True) for match in _ALONE.finditer(string)]
    return [*found, *_near_known(string, words, hurt=bool(found))]


def _has_capital(token: str, words: Vocabulary) -> bool:
    """Whether a known word has a capital in it: "InformatiOnen"; names are written so on purpose, and more than once."""
    bare = token.strip('.,;:()”"*_')
    return bare.isalpha() and not bare.isupper() and words.counts[token] == 1 and bare.lower() in ranks() and _CASES.search(bare) is not None


def _near_known(string: str, words: Vocabulary, *, hurt: bool) -> Iterator[Sign]:
    """Words that one letter parts from known ones: an odd letter, or one that a single bit makes of the right one. In a hurt text, all."""
    strange = [(low, places) for low in words.unknown if len(low) >= _SHORT and (places := odd_places(low))]
    if len(strange) > _FOREIGN * len(words.bare) > _FOREIGN * _FEW:
        yield from (Sign("letters", span, sure=True) for low, _ in strange for span in words.places(low, small=True))
        return
    for low, places in strange:
        if len(low) < _LONG:
            continue
        odd = len(places) >= _ODD
        changed = flipped(low, places, words) if odd or len(low) > _LONG else None
        if changed is not None and _tells(low, changed, odd=odd):
            small = not odd and len(low) <= _SURELY
            yield from (Sign("letters", span, sure=not small) for span in words.places(low, small=True))
        elif (hurt or (odd and _LONG < len(low) <= _LONGEST)) and (changed := words.near(low, own=hurt)) is not None:
            seen = odd and _LONG < len(low) <= _LONGEST and changed < len(low) - _ENDING
            yield from (Sign("letters", span, sure=seen and string[span[0]].islower()) for span in words.places(low, small=True))


def _tells(low: str, changed: int, *, odd: bool) -> bool:
    """Whether a word that one bit parts from a known one is no other word: within it, or with letters no known word has."""
    return changed < len(low) - _ENDING or (odd and low[changed] not in _ENDINGS)


def flipped(low: str, odd: tuple[int, ...], words: Vocabulary) -> int | None:
    """Where one bit of a letter parts a word from a known one: "lifsmedelskontroll", which no slip of a pen or an eye makes; None where none does.

    ``odd`` tells where three letters begin that no known word has, with a sign before the first: the changed one is among all of them.
    """
    first, last = max(odd[-1] - 1, 0), min(odd[0] + 2, len(low))
    front, back = words.has_halves(low)  # one half of the right word is the same
    first, last = first if back else max(first, len(low) // 2), last if front else min(last, len(low) // 2)
    for at in range(first, last):
        if words.holds_any(low[:at], _NEIGHBOURS.get(low[at], ""), low[at + 1 :]):
            return at
    return None


def _neighbours(letter: str) -> str:
    """The letters of which one bit in a file makes this one; w and v part spellings of the same name."""
    code = ord(letter)
    return "".join(other for bit in range(8) if (other := chr(code ^ 1 << bit)).isalpha() and other.islower() and {letter, other} != {"v", "w"})


_NEIGHBOURS: Final = {letter: _neighbours(letter) for letter in map(chr, range(0x100)) if letter.isalpha() and letter.islower()}
