"""Is this string a person's name? Told by its shape, and by words that no one is called.

Hardly any list of given names is needed: minutes put names where only names, titles and organisations can stand, and the
last two are told by how their words end ("enhetschef", "samhällsnämnden"). One tells "BERG Nils" from "PRO Granby".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.swedish.names_given import GIVEN_NAMES
from samtrad.swedish.names_places import ALSO_SURNAMES, COUNTIES, DISTRICTS, MUNICIPALITIES
from samtrad.swedish.names_words import NEVER_NAMES, ORGANISATION_ENDINGS, ORGANISATION_WORDS, PARTICLES, TITLE_ENDINGS, TITLE_WORDS

_TOKEN = re.compile(r"(?:[^\s,;:()\[\]|/]|:(?=\w))+")
_NAME_TOKEN = re.compile(r"[A-ZÅÄÖ]:s?on|[^\W\d_](?:[^\W\d_]|['’´`.‐-](?=[^\W\d_]|\Z)|\.-)*")
_INGA = re.compile(r"Inga (?!Övrig|Fråg|Ärend|Beslut|Handling|Anmäl)[A-ZÅÄÖ][a-zåäöé]+")
"""The word for none that is also what many are called: "Inga Holm", where no sentence goes on."""
_INITIALS = re.compile(r"[^\W\d_]\.?(?:-[^\W\d_]\.?)*")
_ACRONYM = re.compile(r"[^\W\d_]*[A-ZÅÄÖ][^\W\d_]*[A-ZÅÄÖ][^\W\d_]*(?:[:/-][^\W\d_]+)*")
_COMPASS = re.compile(r"(?:Norra|Södra|Östra|Västra|Övre|Nedre|Mellersta|Inre|Yttre)(?:\s[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?){1,2}")
"""Part of a place by the side that it lies on: "Norra Hedby". No one is called so."""
_QUOTED = "\"”“'’"
_ACRONYM_LETTERS = 4
_WITH_SURNAME_FIRST = 2  # words
_MOST_WORDS = 7
_QUALIFIERS = (
    "nämndens",
    "styrelsens",
    "kommunens",
    "regionens",
    "bolagets",
    "förbundets",
    "föreningens",
    "rådets",
    "auktoriserade",
    "auktoriserad",
    "nyvald",
    "nyvalda",
    "nyvalde",
    "utsedda",
    "utsedde",
    "tidigare",
    "företagets",
    "kommunernas",
    "medlemmarnas",
    "ägarens",
    "lekmannavalda",
)
"""What opens a post that is told with the next word."""
_LONGEST_TITLE = 300  # characters of a string in which the words of a post or an organisation are looked for
_LONGEST = 60
_LONGEST_SINGULAR = 8  # letters
_LONGEST_SHORTENED = 6  # characters of a name that is written shorter, its full stop among them: "Fredr."


class PersonParts(NamedTuple):
    """Where the parts of a line that names one person stand in it: half-open offsets; ``before`` is a title that leads."""

    before: tuple[int, int]
    name: tuple[int, int]
    rest: tuple[int, int]


@lru_cache(maxsize=4096)
def is_name_word(word: str) -> bool:
    """Whether a word can be part of a person's name: "Berg", "Ann-Marie", "K.", "BERG"."""
    if not word[:1].isupper():
        return word[:2].casefold() in {"d'", "d’", "o'"} and word[2:3].isupper()
    if not _NAME_TOKEN.fullmatch(word):
        return False
    low = word.rstrip(".").casefold()
    if low in NEVER_NAMES or (low in ORGANISATION_WORDS and word != "Lo") or low in TITLE_WORDS:
        return len(low) == 1
    return (
        not (len(low) > 4 and _singular(low).endswith(TITLE_ENDINGS))
        and not (len(low) > 5 and low.endswith(ORGANISATION_ENDINGS))
        and not low.endswith(_QUALIFIERS)
    )


@lru_cache(maxsize=8192)
def name_end(string: str, start: int = 0, *, single: bool = False) -> int:
    """Where the person's name that opens at ``start`` ends; ``start`` itself when none opens there.

    A name has two words or more, or one with ``single``. It stops before an organisation written after it
    with a mere space ("Anna Berg Granby kommun", "Anna Berg VGR").
    """
    words = _name_words(string, start)
    words = words[: _organisation_at(string, words)]
    full = sum(not _INITIALS.fullmatch(w.group()) for w in words)
    if not words or full == 0 or (len(words) < 2 and not single) or _opens_with_acronym(words):
        return start
    end = words[-1].end()
    last = words[-1].group()
    if _COMPANY.match(string, end) and words[0].group().casefold() not in GIVEN_NAMES:
        return start  # and "Anna Berg AB" is called by her initials
    return end - 1 if last.endswith(".") and not _INITIALS.fullmatch(last) else end


def _opens_with_acronym(words: list[re.Match[str]]) -> bool:
    """Whether a short word in capitals opens what is else set in small letters: "PRO Granby" is an association."""
    first = words[0].group()
    if len(words) == _WITH_SURNAME_FIRST and words[1].group().casefold() in GIVEN_NAMES:
        return False  # "BERG Nils"
    return 1 < len(first) <= _ACRONYM_LETTERS and first.isupper() and first.isalpha() and any(not w.group().isupper() for w in words)


_COMPANY = re.compile(r" (?:AB|HB|KB)\b(?!-)")
"""What makes a company of two words that could be a name: "Granby Energi AB"."""
_PARTY_LETTERS = frozenset("SMCVL")
"""Parties of one letter, which also stand behind a whole name without brackets."""


def _name_words(string: str, start: int) -> list[re.Match[str]]:
    """The words from ``start`` that can make up a name, only spaces between them."""
    found: list[re.Match[str]] = []
    pending: list[re.Match[str]] = []
    at = start
    while len(found) < _MOST_WORDS and (match := _TOKEN.match(string, at)):
        word = match.group()
        if is_name_word(word) or (word == "Inga" and not found and _INGA.match(string, at)):
            if found and word.isupper() and len(word) > 1 and not found[0].group().isupper() and not _INITIALS.fullmatch(word) and not _is_surname(found, word):
                break
            if len(found) > 1 and word in _PARTY_LETTERS and not pending:
                break  # "Anna Berg S": her party
            found += [*pending, match]
            pending = []
        elif (
            word in PARTICLES
            or (word.casefold() in PARTICLES and not found)
            or (found and word[0] in _QUOTED and word[-1] in _QUOTED and is_name_word(word[1:-1]))
        ):
            pending.append(match)
        else:
            break
        at = match.end()
        if word[-1] == "." and len(found) > 1 and len(word) > _LONGEST_SHORTENED:
            break  # a sentence ends: "Ansvarig: Anna Stjernfors. När"
        if string[at : at + 1] != " " or string[at : at + 2] == "  ":
            if string[at : at + 2] != "  " or string[at : at + 3] == "   ":
                break
            at += 1
        at += 1
    return found


def _is_surname(found: list[re.Match[str]], word: str) -> bool:
    """Whether a word in capitals behind a given name is the surname: "Nils BERGLUND", not "Anna Berg VGR" or "Anna VGR"."""
    return len(found) == 1 and len(word) >= _ACRONYM_LETTERS and found[0].group().casefold() in GIVEN_NAMES


def _organisation_at(string: str, words: list[re.Match[str]]) -> int:
    """How many of the words belong to the name: those before a place or the first part of an organisation's name."""
    if len(words) < 2:
        return len(words)
    after = _TOKEN.match(string, words[-1].end() + 1)
    kind = after.group().casefold() if after and string[words[-1].end() : words[-1].end() + 1] == " " else ""
    if kind in {"kommun", "stad", "län", "landsting", "kommuns", "stads", "läns", "region"}:
        two = f"{words[-2].group()} {words[-1].group()}"
        return len(words) - (2 if len(words) > 2 and _bare(two) in MUNICIPALITIES else 1)
    for count in (2, 1):
        tail = " ".join(w.group() for w in words[-count:])
        if len(words) - count >= 2 and is_place(tail) and tail not in ALSO_SURNAMES:
            return len(words) - count
    return len(words)


def is_person(string: str) -> bool:
    """Whether the whole string is a person's name of two words or more."""
    if len(string) > _LONGEST or not string or name_end(string) != len(string.rstrip(".")):
        return False
    return not is_place(string)


def _bare(string: str) -> str:
    """A place without its genitive: "Granbys" gives "Granby"; names that end in s stay."""
    return string[:-1] if string.endswith("s") and string not in MUNICIPALITIES else string


def is_place(string: str) -> bool:
    """Whether the string is a municipality, county or part of the country, in the genitive too."""
    bare = _bare(string.strip())
    return bare in MUNICIPALITIES or bare in DISTRICTS or string in COUNTIES or (bare[:1] in "NSÖVMIY" and _COMPASS.fullmatch(bare) is not None)


@lru_cache(maxsize=2048)
def is_organisation(string: str) -> bool:
    """Whether the string names a municipality, region, company, body or office."""
    if is_place(string) or (len(string) <= 24 and _ACRONYM.fullmatch(string)):
        return True
    for token in _TOKEN.finditer(string, 0, _LONGEST_TITLE):
        word = token.group()
        low = word.casefold().rstrip(".")
        if low in ORGANISATION_WORDS or (len(low) > 5 and low.removesuffix("s").endswith(ORGANISATION_ENDINGS)):
            return True
        if len(word) > 3 and word.isalpha() and not word.isupper() and any(c.isupper() for c in word[3:]):
            return True
    return False


@lru_cache(maxsize=2048)
def is_title(string: str) -> bool:
    """Whether the string names a post: one of its words is a title, as in "enhetschef äldreomsorg"."""
    return any(is_title_word(t.group()) for t in _TOKEN.finditer(string, 0, _LONGEST_TITLE))


@lru_cache(maxsize=4096)
def is_title_word(word: str) -> bool:
    """Whether a word names a post or belongs to the name of one ("vice", "1:e")."""
    low = word.casefold().rstrip(".")
    if low in TITLE_WORDS or f"{low}." in TITLE_WORDS:
        return True
    low = _singular(low)
    return len(low) > 2 and any(part.endswith(TITLE_ENDINGS) for part in (low, *low.split("-")) if len(part) > 2)


def _singular(low: str) -> str:
    """A word for several of one post as that for one: "arkitekterna" gives "arkitekt", "handläggarna" "handläggare"; its article is taken off."""
    if len(low) > _LONGEST_SINGULAR and low.endswith(("erna", "arna")):
        return low[:-4] if low.endswith("erna") else f"{low[:-4]}are"
    if len(low) > _LONGEST_SINGULAR and low.endswith("en") and low[:-2].endswith(TITLE_ENDINGS) and not low.endswith(ORGANISATION_ENDINGS):
        return low[:-2]  # "kanslisten"
    return low


_OPENED = 6  # characters behind a word that tell whether it opens a compound put with another
_COMPOUND = 2  # spaces before the second half of a compound that is put with another


@lru_cache(maxsize=4096)
def split_person(line: str) -> PersonParts | None:
    """The parts of a line that names one person, a title before the name taken apart; None when it names no one.

    >>> split_person("Enhetschef Anna Berg, Granby")
    PersonParts(before=(0, 10), name=(11, 20), rest=(20, 28))
    """
    for token in _TOKEN.finditer(line, 0, 80):
        start = token.start()
        before = line[:start].rstrip()
        if before and not is_title(before):
            if before.endswith(("-", "- och")) and before.count(" ") < _COMPOUND:
                continue  # "Hälso- och sjukvårdsdirektör Bo Ek"
            if before[1:].islower() and before.isalpha() and before.endswith(_QUALIFIERS):
                continue  # "styrelsens | ordförande Eva Hall", "auktoriserade | revisorn Bo Ek"
            return None
        end = name_end(line, start)
        if end > start and not is_place(line[start:end]):
            return PersonParts((0, len(before)), (start, end), (end, len(line)))
        if is_name_word(token.group()) and not is_title_word(token.group()) and "- och " not in line[token.end() - 1 : token.end() + _OPENED]:
            return None
    return None


@cache
def folded(name: str) -> str:
    """A name for comparing: case, accents on e, hyphens and doubled spaces left out of account."""
    low = name.casefold().replace("é", "e").replace("è", "e").replace("ü", "u").replace("-", " ").replace(".", " ")
    return " ".join(low.split())


def same_person(first: str, second: str) -> bool:
    """Whether two spellings can be the same person's: equal when folded, or a slip of the pen apart.

    "Jonny Berg" and "Johnny Berg" can; "Anna Berg" and "Anne Bergh" differ in both words and cannot.
    """
    one, two = folded(first), folded(second)
    if one == two:
        return True
    left, right = one.split(), two.split()
    if len(left) != len(right) or len(left) < 2:
        return False
    differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(differing) != 1:
        return False
    a, b = differing[0]
    return min(len(a), len(b)) >= 4 and abs(len(a) - len(b)) <= 1 and _slips(a, b) <= 1


def _slips(a: str, b: str) -> int:
    """Edits between two words, a swap of neighbours counted as one; 2 stands for two or more."""
    if a == b:
        return 0
    head = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    x, y = a[head:], b[head:]
    if x[1:] == y[1:] or x[1:] == y or x == y[1:]:
        return 1
    return 1 if len(x) > 1 and len(y) > 1 and x[:2] == y[1::-1] and x[2:] == y[2:] else 2
