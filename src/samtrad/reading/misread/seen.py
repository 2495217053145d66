"""Which words of a text look misread, and what likely stood there."""

from __future__ import annotations

import re
from typing import Final

from samtrad.reading.misread.edits import Edit
from samtrad.reading.misread.known import Known, three, triples
from samtrad.reading.misread.slips import DIGITS, LIKE_DIGITS, undone
from samtrad.reading.words import Span

_WORD: Final = re.compile(r"[^\W_]+")
_HOST: Final = r"[\w-]+(?: ?\.[\w-]+)+"
_MARKS: Final = (
    (re.compile(r"(?<=\w)~(?=\w)"), "-"),
    (re.compile(r"(?<![–—-])(?:[–-]*—[–—-]*|-–|–-)(?![–—-])"), "–"),  # "—-" is one dash, whatever its length
    (re.compile(r"(?<=[a-zåäö]{2})[~–¬](?=[ \t]*\n[ \t]*[a-zåäö]{2})"), "-"),  # "budget–" with "förslaget" on the next line
    (re.compile(r"(?<=^\d)(?=[-–] [A-ZÅÄÖ])|(?<=^\d\d)(?=[-–] [A-ZÅÄÖ])", re.MULTILINE), " "),  # "1- Val" beside "2 – Budget"
    (re.compile(r"^[&$%8S](?=§ ?\d)", re.MULTILINE), ""),  # "&§ 11": a speck before the sign
    (re.compile(rf"(?<=[a-z0-9]) (?=@ ?{_HOST})|(?<=[a-z0-9]@) (?={_HOST})|(?<=[a-z0-9] @) (?={_HOST})"), ""),  # "kansli @ berg.example"
    (re.compile(r"(?:@ ?|://(?:www\.)?|\bwww\.)[\w-]+( )(?=\.[a-z]{2,}\b)"), ""),  # "kansli@berg .example"
    (re.compile(rf"(?<=[a-z0-9]@)[!|](?={_HOST})"), ""),  # "eva@!lund.example": a letter's edge
    (re.compile(r"(?<=\bwww\.) (?=[\w-]+\.[a-z])|(?<=://) (?=www\.)"), ""),
)
"""Signs that stand otherwise than they were written, and what is read in their stead: of what is found, or of the group in it."""
_ADDRESS: Final = re.compile(rf"\S*(?:@(?: (?={_HOST}))?|\bwww\.|://)\S*(?: (?=\.[a-z])\S*)?")
"""What holds no words: "www.vassmark.example/motestider" is no slip from "mötestider"."""
_LIKE_SIGN: Final = "SB"
"""Letters before a figure that § is seen as too: the numbers around tell (``structure.numbering_misread``)."""
_LIKE_SIGN_BEHIND: Final = "S"
"""The same behind a figure: "12S" for "12 §"."""
_SHORTEST = 4
_SHORT = 3
_COMMON = 400
"""How far down the table a word of three letters may stand to be thought of; most such strings are a slip from some word."""
_LONG = 6
"""Letters of a word in which two slips may be undone."""
_HALVES = re.compile(r"(?<=[a-zåäö]{2})(?=[A-ZÅÄÖ][a-zåäö])")
_FIRST: Final = tuple("att och som har ska är inte samt eller den det".split())
"""Small words that no compound begins with: "attanta"."""
_LAST: Final = tuple("att och av på för till den det som om har ska är inte under vid från samt".split())
"""Small words that no compound ends with: "beslutaratt"."""
_REST = 3
"""A word that a small word hangs on to has more letters than these."""
_CERTAIN: Final = re.compile(
    r"(?<![\w./@:=&-])(?:\w*(?:\ufffd|[\x80-\x9f]|[a-zåäö][|$~¤%#^]+[a-zåäö]|[ÃÂ][\x80-\xbf¤¥¶])\w*|[A-Za-zÅÄÖåäö]{2,}[0-9][a-zåäö]{2,}(?![\w./@-]))"
)
"""Signs inside words that no writer puts there."""
_HINTS: Final = (re.compile(r"[\ufffd\x80-\x9f|$~¤%#^ÃÂ]"), re.compile(r"\d(?<=[A-Za-zÅÄÖåäö]\d)[a-zåäö]"))
"""What a text has that holds such a sign at all: most words have none. Two, as the machine runs from one such letter to the next."""

_WINDOWS = 3
_WINDOW = 1200
_LEAST = 6
_SHARE = 0.022
"""Words a slip from known ones, of the words in small letters: in sound minutes .02 at most; with one letter in a hundred misread .05."""
_LEAST_JOINED = 4
_SHARE_JOINED = 0.006
"""Words that are two, of all words: in sound minutes .004 at most."""


def looks_misread(string: str) -> bool:
    """Whether so many words are a slip from known ones, or two in one, that the letters of the text are not to be relied on."""
    words = [word for window in _windows(string) for word in _WORD.findall(window) if len(word) >= _SHORTEST and not word.isdecimal()]
    small = [word for word in words if not word[0].isupper()]  # names are a slip from other names
    known = Known(words)
    unknown = {word for word in words if not known.holds(word)}
    slips = sum(1 for word in unknown.intersection(small) if known.is_near(word))
    joined = sum(1 for word in unknown if _apart(word, known))
    return slips >= max(_LEAST, _SHARE * len(small)) or joined >= max(_LEAST_JOINED, _SHARE_JOINED * len(words))


def _windows(string: str) -> list[str]:
    """Three stretches of a text, or all of one that is no longer than they."""
    if len(string) <= _WINDOWS * _WINDOW:
        return [string]
    step = (len(string) - _WINDOW) // (_WINDOWS - 1)
    return [string[at : at + _WINDOW] for at in range(0, step * _WINDOWS, step)]


def corrections(string: str) -> list[Edit]:
    """What is read in the stead of what stands, in order."""
    known = Known(_WORD.findall(string))
    meant: dict[str, str | None] = {}
    edits = [Edit(*match.span(match.lastindex or 0), read) for mark, read in _MARKS for match in mark.finditer(string)]
    addresses = [match.span() for match in _ADDRESS.finditer(string)]
    for match in _WORD.finditer(string):
        while addresses and addresses[0][1] <= match.start():
            addresses.pop(0)
        if addresses and addresses[0][0] <= match.start():
            continue
        word = match.group()
        if word not in meant:
            meant[word] = _meant(word, known)
        read = meant[word] or (_figures(string, match.start(), match.end()) if LIKE_DIGITS.issuperset(word) else None)
        if read is not None:
            edits += _changes(match.start(), word, read)
    return sorted(edits)


def _changes(start: int, word: str, read: str) -> list[Edit]:
    """What changes from a word to what is read: the word, or the spaces that it lost."""
    if read.replace(" ", "") != word:
        return [Edit(start, start + len(word), read)]
    gaps = [at for at, letter in enumerate(read) if letter == " "]
    return [Edit(start + at - lost, start + at - lost, " ") for lost, at in enumerate(gaps)]


def strange(string: str) -> list[Span]:
    """The words of a misread text that no correction is known for: their letters stand as no known word has them, or they are two words.

    A word that the text has more than once may be misread each time, or in a header that comes again.
    """
    known, usual = Known(_WORD.findall(string)), triples()
    looked: dict[str, bool] = {}
    found: list[Span] = []
    for match in _WORD.finditer(string):
        word = match.group().casefold()
        if word not in looked:
            odd = _odd(word) and not usual.issuperset(three(word))
            again = known.holds(word)  # odd letters that come again are a name, or known ones misread each time
            looked[word] = (odd and (known.is_slip(word) if again else True)) or (_odd(word) and not again and _two(word, known))
        if looked[word]:
            found.append(match.span())
    return found


def _two(word: str, known: Known) -> bool:
    """Whether a word can be two known ones; many compounds can."""
    return any(known.holds(word[:at]) and known.holds(word[at:]) for at in range(_SHORT, len(word) - _SHORT + 1))


def certain(string: str) -> list[Span]:
    """The words with signs in them that no writer puts there."""
    hints = sorted(hint.start() for pattern in _HINTS for hint in pattern.finditer(string))
    found: list[Span] = []
    end = 0
    for at in hints:
        if at >= end:  # what stands between two blanks around it
            start = max(string.rfind(" ", 0, at), string.rfind("\n", 0, at)) + 1
            end = min((stop for stop in (string.find(" ", at), string.find("\n", at)) if stop >= 0), default=len(string))
            found += [match.span() for match in _CERTAIN.finditer(string, start, end)]
    return found


def _odd(word: str) -> bool:
    return len(word) >= _SHORT and not word.isdecimal()


def _meant(word: str, known: Known) -> str | None:
    """The word that a word of letters was, if it is not known and one is a slip or two away."""
    if word.isdecimal() or known.holds(word):
        return None
    if any(letter.isdecimal() for letter in word) and LIKE_DIGITS.union("0123456789").issuperset(word):
        behind = word[-1] in _LIKE_SIGN_BEHIND and word[:-1].isdecimal()
        return None if word[0] in _LIKE_SIGN or behind else word.translate(DIGITS)
    if len(word) < _SHORTEST:
        near = _once(word, known) if len(word) == _SHORT else None
        return near if near and known.rank(near) < _COMMON else None
    return _once(word, known) or _apart(word, known) or (_twice(word, known) if len(word) >= _LONG else None)


def _once(word: str, known: Known) -> str | None:
    return max((near for near in undone(word) if known.holds(near)), key=known.worth, default=None)


def _twice(word: str, known: Known) -> str | None:
    return max((near for first in undone(word) for near in undone(first) if known.holds(near)), key=known.worth, default=None)


def _apart(word: str, known: Known) -> str | None:
    """Two words whose space was lost: the second begins with a capital, or one is a small word that compounds do not have there."""
    found = _HALVES.split(word)
    if len(found) > 1:
        return " ".join(found)
    low = word.casefold()
    for small in _FIRST:
        if low.startswith(small) and len(low) > len(small) + _REST and known.holds(low[len(small) :]):
            return f"{word[: len(small)]} {word[len(small) :]}"
    for small in _LAST:
        if low.endswith(small) and len(low) > len(small) + _REST and known.holds(low[: -len(small)]):
            return f"{word[: -len(small)]} {word[-len(small) :]}"
    return None


def _figures(string: str, start: int, end: int) -> str | None:
    """A figure that was seen as letters: beside others in a date or time, or where one is awaited."""
    before, after = string[max(0, start - 12) : start], string[end : end + 12]
    beside = re.search(r"\d[-–/.:]\Z", before) or re.match(r"[-–/.:]\d", after)
    awaited = re.search(r"(?:\bden|\bkl\.?|§§?|\bklockan)\s\Z", before) and re.match(r"\s|[.,:)]|\Z", after)
    return string[start:end].translate(DIGITS) if beside or awaited else None
