"""What limits someone's presence: "§§ 3-7", "punkt A-E, G och H", "t.o.m. § 5", "kl 9.30-11"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.lexicon.roles import PARTIES
from samtrad.swedish.names import is_title_word

_NUMBER = r"\d{1,4}(?:/(?:19|20)\d\d(?!\d)|(?:[a-zåäö]|\s[a-hj-z])(?![\wåäö]|\.[\wåäö]))?"
_LETTER = r"[A-ZÅÄÖ](?![\wåäö])"
_SLASHED = r"\d{1,3}/\d{1,3}"
"""An item by meeting or year and number, "12/34", which a day may look like too."""
_COLONED = r"\d\d:\d{1,3}(?!\d)"
"""An item by year and number behind §, "§ 16:31"."""
_JOIN = r"\s*(?:[-–—]{1,2}|[,;&/]|,?\s*(?:och|samt|till|resp\.?|t\.?o\.?m\.?)\b)\s*"
# numbers before § are taken at once: "2025/2025" is one with its year or two, and each way of a long row would be tried
_LIMIT = re.compile(
    rf"§{{1,2}}\s*(?P<coloned>{_COLONED}(?:{_JOIN}(?:§+\s*)?{_COLONED})*)"
    rf"|(?:(?P<sign>§{{1,4}})|(?<![\wåäö])(?P<word>[Pp]unkt(?:erna|en|er)?|[Pp]kt\.?|[Pp]\.?(?=\s?\d)|[Ää]rende(?:na|n|t)?(?=\s\d)|[Pp]aragraf(?:erna|er|en)?|[Dd]agordningspunkt(?:erna|en)?))\s*(?:nr\.?\s*)?:?\s*"
    rf"(?P<list>{_NUMBER}(?:{_JOIN}(?:§+\s*)?(?:{_NUMBER}(?!\d*[.:]\d)|[a-z](?![\wåäö])))*|{_LETTER}(?:{_JOIN}{_LETTER})*)"
    rf"|(?<![\d.:/§])(?P<before>(?>{_NUMBER}(?:{_JOIN}{_NUMBER}){{0,24}}))\s?§+(?!\s?\d)"
    rf"|(?<![\w/:.§])(?P<slashed>{_SLASHED}(?:{_JOIN}{_SLASHED}){{0,24}})(?![\w/])"
    r"|(?P<kl>(?<![\wåäö])(?:kl\.?|klockan)\s*)?(?<!\d)(?P<from>\d{1,2}[.:]\d\d|(?(kl)\d{1,2}(?!\d)|(?!)))(?:\s*(?:[-–—]{1,2}|till)\s*(?:kl\.?\s*)?(?P<to>\d{1,2}(?:[.:]\d\d)?)(?!\d))?"
)
_LIKE_A_DAY = re.compile(r"(?<!\d)(?:[012]?\d|3[01])/(?:0?[1-9]|1[0-2])(?!\d)")
_WHOSE = re.compile(r"(?:\A|[,(;\t])\s*([A-ZÅÄÖ][A-Za-zÅÄÖåäö]{1,4})\s*\Z")
"""The body's short name before a paragraph's sign, behind what parts it from a name: "ekonom, Au § 14"."""
_SPACED_OUT = re.compile(r"\b(?:t|fr) o m\b|\b(?:till|från|fram till) och med\b", re.IGNORECASE)
_MAY_LIMIT = re.compile(r"[§\d]|[Pp]unkt")
_COMES = frozenset(
    "kom kommer kommit anlände anländer anlänt ankom ankommer inträdde inträder inträtt inträda anslöt ansluter anslutit infann infinner tillträder tillträdde".split()
)
_LEAVES = frozenset("lämnade lämnar lämnat gick går gått avvek avviker avvikit avbröt avbryter avgick avgår utgick".split())
_NOT = frozenset("ej inte utom förutom frånvarande jäv jävig dock".split())
_POSITIONS = {
    "före": "before", "innan": "before", "efter": "after", "till": "to", "t.o.m.": "to", "t.o.m": "to", "tom": "to",
    "till.och.med": "to", "fram.till.och.med": "to", "från.och.med": "from",
    "fr": "from", "fr.": "from", "fr.o.m": "from", "fr.o.m.": "from", "from": "from", "from.": "from", "fom": "from", "från": "from",
}  # fmt: skip
_LEADS = frozenset(
    (
        "del delar av under och med deltog deltar deltagit närvarande närvarade närv närv. vid i för på endast mötet möte sammanträdet klockan kl kl. behandling behandlingen behandlingen handläggningen "
        "handläggning ärende ärendet paragraf paragraferna ifrån beslut beslutet hela ersatt tjänstgör tjänstgjorde tjänstgörande beslutande inför bara enbart sin sitt plats salen samt är var har in"
    ).split()
)
_WORDS_BEFORE = re.compile(r"(?:[a-zåäöA-ZÅÄÖ.]+\s+)+\Z")
_PIECE = re.compile(rf"({_COLONED}|{_SLASHED}(?![\d/])|{_NUMBER}|{_LETTER}|(?<![\wåäö])[a-z](?![\wåäö.]))|([-–—]|till\b|t\.?o\.?m\.?)")
_MOST = 400
_FARTHEST = 60  # characters before a number in which its leading words stand


class Limit(NamedTuple):
    """A limit on presence at [start, end) of a string, its leading words ("del av", "t.o.m.") included.

    ``numbers`` are items with ranges expanded; ``letters`` points of an item ("punkt A-C" -> A, B, C);
    ``mode`` is "from", "after" (from the one after), "to", "before" (to the one before), "not" or ""; ``clock`` the
    times from and to as HH:MM.
    """

    start: int
    end: int
    numbers: tuple[str, ...]
    letters: tuple[str, ...]
    mode: str
    clock: tuple[str | None, str | None]


def find_limits(string: str) -> list[Limit]:
    """Every limit in the string, in order."""
    if not _MAY_LIMIT.search(string):
        return []
    if " o m" in string or " med" in string:  # one word as long as the three, so that places hold
        string = _SPACED_OUT.sub(lambda m: m.group().replace(" ", "."), string)
    found: list[Limit] = []
    verb = ""
    for match in _LIMIT.finditer(string):
        behind = found[-1].end if found else 0
        before = string[max(behind, match.start() - _FARTHEST) : match.start()]
        start, words = _lead(before, match.start())
        if (
            match.group("sign")
            and not words
            and (whose := _WHOSE.search(before))
            and whose.group(1).casefold() not in PARTIES
            and not is_title_word(whose.group(1))
            and "\t" not in before[whose.start(1) :]  # "Anna Berg, Granby | §§ 3-4": where she comes from
        ):
            start = match.start() - (len(before) - whose.start(1))
        if before.strip(" ,(") and not words:
            verb = ""
        verb = next((v for word in words if (v := _verb(word))), verb)
        mode = _mode(words, verb)
        if match.group("slashed") and not mode and _LIKE_A_DAY.search(match.group("slashed")):
            continue
        if written := match.group("list") or match.group("before") or match.group("slashed") or match.group("coloned"):
            entries = expand(written)
            letters = tuple(e for e in entries if e.isalpha())
            found.append(Limit(start, match.end(), tuple(e for e in entries if not e.isalpha()), letters, mode, (None, None)))
        elif match.group("from"):
            first, last = _clock(match.group("from")), _clock(match.group("to"))
            if first:
                found.append(Limit(start, match.end(), (), (), mode, (None, first) if mode in {"to", "before"} and not last else (first, last)))
    return found


def opposite(limit: Limit) -> Limit:
    """The limit of one who was there when the other was not: a member whose stand-in served "fr.o.m. § 5"."""
    return limit._replace(mode={"from": "before", "before": "from", "to": "after", "after": "to", "not": ""}.get(limit.mode, "not"))


def _verb(word: str) -> str:
    return "comes" if word in _COMES else "leaves" if word in _LEAVES else ""


def _mode(words: Sequence[str], verb: str) -> str:
    """What the words before a limit make of it: "anlände före § 42" is from 42, "lämnade efter § 5" is to 5."""
    if _NOT.intersection(words):
        return "not"
    position = next((p for word in words if (p := _POSITIONS.get(word))), "")
    if verb == "comes":
        return position if position in {"after", "to"} else "from"
    if verb == "leaves":
        return "before" if position in {"before", "from"} else "to"
    return position


def _lead(before: str, at: int) -> tuple[int, list[str]]:
    """Where the words that lead a limit start, and the words, the nearest first."""
    match = _WORDS_BEFORE.search(before)
    words: list[str] = []
    for word in reversed(match.group().split() if match else []):
        low = word.casefold()
        if low not in _LEADS and low not in _COMES and low not in _LEAVES and low not in _NOT and low not in _POSITIONS:
            break
        words.append(low)
        at -= len(word)
        while at and before and before[len(before) - 1].isspace():
            before, at = before[:-1], at - 1
        before = before[: len(before) - len(word)]
    return at, words


def _clock(written: str | None) -> str | None:
    if not written:
        return None
    hour, _, minute = written.replace(".", ":").partition(":")
    return f"{int(hour):02d}:{minute or '00'}" if int(hour) < 25 and (not minute or int(minute) < 60) else None


def expand(written: str) -> tuple[str, ...]:
    """The items that a list names, ranges filled in: "3-5 och 7" -> 3, 4, 5, 7; "34 a-c" -> 34 a, 34 b, 34 c."""
    found: list[str] = []
    ranging = False
    for match in _PIECE.finditer(written):
        if match.group(2):
            ranging = True
            continue
        entry = " ".join(match.group(1).split())
        if ranging and found:
            found += _between(found[-1], entry)
        else:
            found.append(entry)
        ranging = False
    return tuple(found)


def _between(first: str, last: str) -> Sequence[str]:
    """The entries after ``first`` up to ``last``."""
    if first.isdigit() and last.isdigit():
        low, high = int(first), int(last)
        return [str(n) for n in range(low + 1, high + 1)] if low < high <= low + _MOST else [last]
    number, slash, year = last.partition(":" if ":" in last else "/")
    if slash and first.endswith(slash + year):
        return [f"{n}/{year}" for n in _between(first.removesuffix(slash + year), number)]
    if slash and first.startswith(number + slash):
        return [f"{number}/{n}" for n in _between(first.removeprefix(number + slash), year)]
    head = first[:-1]
    if len(last) == 1 and last.isalpha() and first[-1:].isalpha() and first[-1].isupper() == last.isupper():
        alphabet = "abcdefghijklmnopqrstuvwxyzåäö" if last.islower() else "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
        low, high = alphabet.find(first[-1]), alphabet.find(last)
        if 0 <= low < high:
            return [head + letter for letter in alphabet[low + 1 : high + 1]]
    return [last]
