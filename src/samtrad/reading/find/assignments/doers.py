"""Who a task is given to: told by name, by the ending of the word, or by being one of those present."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from samtrad.reading.lexicon.doer_words import (
    BODY_ENDINGS,
    EACH,
    EACH_ENDINGS,
    EVERYONE,
    NAMED_BODIES,
    NO_DOERS,
    OWNED_BODIES,
    OWNED_ROLES,
    ROLE_ENDINGS,
    STRANGERS,
    THINGS,
)
from samtrad.reading.outline import Outline
from samtrad.reading.record import Attendee
from samtrad.reading.words import Span
from samtrad.swedish.names import is_name_word, is_place, is_title_word, name_end
from samtrad.swedish.names_given import GIVEN_NAMES

DoerKind = Literal["person", "body", "stranger", "everyone"]

_LONGEST = 150
_MOST_WORDS = 22
_LONGEST_LIST = 500  # characters of a list of bodies
_FEW_PARTS = 2
_LEADING = frozenset(
    "den de det vår våra nya ny nytillträdda en ett tillträdande ansvarig ansvariga aktuell aktuella respektives nuvarande lokala regionala gemensamma politiska tillfälliga båda andra".split()
)
_MODIFIERS = frozenset("för i inom på vid från om hos med över till av tillsammans".split())
_NO_SUBJECT = frozenset("som att vilket vilka där när om eftersom då så men eller vad hur det detta inte ej är var har ska kommer kan att".split())
_EACH_AND_EVERY = re.compile(r"var och en(?: av (?:oss|er|ledamöterna|deltagarna|medlemmarna|kommunerna|parterna|representanterna))?", re.IGNORECASE)
_JOINS = frozenset({"och", "men", "samt", "eller", "&"})
_BEHIND_NAME = re.compile(r"\s*(?:[,(/&+]|\Z|(?:och|samt|tillsammans|på|från|i|vid|för|med|hos|resp)\b|[A-ZÅÄÖ])")
_HOME = re.compile(r"\(([A-ZÅÄÖ][a-zåäö]{2,}(?:\s[A-ZÅÄÖ][a-zåäö]+)?)\)|,\s([A-ZÅÄÖ][a-zåäö]{2,})(?=\s(?:kommun|stad)\b)")
_JOINT = re.compile(r"[A-ZÅÄÖ][a-zåäö]+- (?:och|samt) (?=[a-zåäö])")
_JOINED = re.compile(r"(?:[\w-]+ (?:och|samt) )?[\w-]+- (?:och|samt) (?P<last>[\w-]+)")
"""A body's name that joins what it is for: "Äldre samt vård- och omsorgsnämnden"."""
_HOME_AT = re.compile(r"(?:(?:Norra|Södra|Östra|Västra|Övre|Nedre|Stora|Lilla|Nya|Gamla) )?[A-ZÅÄÖ][a-zåäöé]{2,}(?:-[A-ZÅÄÖ][a-zåäö]+)?(?! [A-ZÅÄÖ])")
"""A place by its name alone: "Granby", "Södra Lerkil"."""
_INITIALS = re.compile(r"(?P<name>[A-ZÅÄÖ][\wåäöé-]+(?: [A-ZÅÄÖ][\wåäöé-]+){1,2}) \((?P<short>[A-ZÅÄÖ]{2,4})\)")
_INITIALS_BEHIND = re.compile(r"(?P<name>[A-ZÅÄÖ][\wåäöé-]+(?: [A-ZÅÄÖ][\wåäöé-]+){1,2}),[^()\n]{2,60}\((?P<short>[A-ZÅÄÖ]{2,4})\)")
"""The same behind where someone comes from: "Anna Berg, Granby (AB)"."""
_LONG_LINE = 200
_ROLL = re.compile(r"(?:närvarande|deltagare|deltog|deltagande|beslutande|frånvarande|på plats|övriga|förhinder|ledamöter|med)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:()–]+")
_COORDINATION = re.compile(r"\s+(?:och|samt|&|\+|eller|tillsammans med|i samverkan med|i samråd med)\s+|,\s+(?=[A-ZÅÄÖ])|/(?=[A-ZÅÄÖ])")
_EDGE = ' \t,.;:–-—*•❖"”'


class Doers(NamedTuple):
    """The first names of those named in a document's head and tail, case-folded, and whom they come from: "Granby"."""

    names: frozenset[str]
    homes: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    """How those in the lists are called for short, where the lists say so: "Anna Berg (AB)"."""

    def kind(self, text: str) -> DoerKind | None:
        """What the whole of a stretch of text names: a person, a body, someone outside, all who met; else None."""
        text = text.strip(_EDGE)
        if ";" in text:
            return None
        if len(text) > _LONGEST:
            return "body" if len(text) < _LONGEST_LIST and self._is_list_of_bodies(text) else None
        words = text.split()
        if not words or len(words) > _MOST_WORDS:
            return None
        if _EACH_AND_EVERY.fullmatch(text):
            return "everyone"
        if words[-1] in _JOINS or not _NO_SUBJECT.isdisjoint(w.casefold() for w in words):
            return None
        return self._kind_of_words(text, words)

    def _is_list_of_bodies(self, text: str) -> bool:
        """Whether commas part bodies and nothing else: "Skolnämnden, kulturnämnden, nämnden för stöd samt tekniska nämnden"."""
        parts = text.split(", ")
        return len(parts) > _FEW_PARTS and all(len(part) <= _LONGEST and self.kind(part) == "body" and is_body(part.split()[-1]) for part in (parts[0], parts[-1])) and all(
            any(is_body(word) for word in part.split()) for part in parts
        )  # fmt: skip

    def _kind_of_words(self, text: str, words: list[str]) -> DoerKind | None:
        first = words[0].strip(_EDGE).casefold()
        if first in EACH:
            if len(words) == 1:
                return "everyone" if first in EVERYONE or words[0].strip(_EDGE) == "Övriga" else None
            return "body" if any(is_body(w) or w.strip(_EDGE).casefold().endswith(EACH_ENDINGS) for w in words[1:4]) else None
        if first in _LEADING and len(words) > 1:
            return self._kind_of_words(text[len(words[0]) :].strip(), words[1:])
        if len(words) == 1 and first in {"oss", "hon", "han"}:
            return "everyone" if first == "oss" else "person"
        if first in STRANGERS or first.removesuffix("s") in STRANGERS:
            return "stranger"
        if text in self.initials or self._opens_with_person(text, words) or is_role(words[0]) or is_owned(words, OWNED_ROLES):
            return "person"
        return "body" if text in self.homes or self._opens_with_body(text, words) else None

    def _opens_with_person(self, text: str, words: list[str]) -> bool:
        at = 0
        for word in words[:3]:
            bare = word.strip(_EDGE)
            if bare[:1].isupper() and self.is_name(bare):
                return _ends_like_name(text, at, word)
            if not is_title_word(bare):
                break
            at = text.find(word, at) + len(word) + 1
        if at and at < len(text):
            return name_end(text, at) > at
        end = name_end(text)
        return (
            end > 0
            and end >= len(text.split(",", 1)[0].split("(", 1)[0].rstrip())
            and not is_place(text[:end])
            and not is_body(words[0])
            and words[1][:1].isupper()
        )

    def is_name(self, word: str) -> bool:
        """Whether a capitalised word is a first name: of someone in this document, or one common in Sweden."""
        low = word.casefold()
        return low in self.names or low in GIVEN_NAMES or word in self.initials

    def any_named(self, words: frozenset[str]) -> bool:
        """Whether any of a passage's words, case-folded, is a first name."""
        return not (self.names.isdisjoint(words) and GIVEN_NAMES.isdisjoint(words))

    @staticmethod
    def _opens_with_body(text: str, words: list[str]) -> bool:
        head = text.split(",", 1)[0].split("(", 1)[0].rstrip()
        if is_owned(words, OWNED_BODIES) or (words[0].casefold() in NAMED_BODIES and len(words) > 1 and words[1][:1].isupper()) or words[-1] == "AB":
            return True
        if is_place(head) or is_place(words[0]) or is_acronym(words[0]) or ((joined := _JOINED.match(text)) and is_body(joined.group("last"))):
            return True
        for word in words[:4]:
            if word in _MODIFIERS:
                return False
            if is_body(word):
                return True
        return False

    def after(self, string: str, start: int, limit: int) -> Span | None:
        """The doer that opens at ``start``, before ``limit``, with its title, surname and those joined to it by "och"."""
        end = self._one_after(string, start, limit)
        while end is not None:
            join = _COORDINATION.match(string, end, limit)
            following = self._one_after(string, join.end(), limit) if join else None
            if following is None:
                break
            end = following
        return (start, end) if end is not None else None

    def _one_after(self, string: str, start: int, limit: int) -> int | None:
        if self.homes and (home := _HOME_AT.match(string, start, limit)) and home.group() in self.homes:
            return home.end()
        end = name_end(string, start, single=True)
        if end > limit:
            end = name_end(string[:limit], start, single=True)  # "Ansvarig: Anna Berg. När": the next sentence's first word is no surname
        if start < end <= limit and self.is_name(string[start:end].split(" ", 1)[0]):
            return end
        at = start
        if joint := _JOINT.match(string, start, limit):
            at = start = joint.end()  # "Hälso- och | sjukvårdsförvaltningen"
        for count, match in enumerate(_WORD.finditer(string, start, limit)):
            word = match.group()
            if (count and string[at : match.start()].strip()) or count > 3 or word.casefold() in _MODIFIERS or word.casefold() in _NO_SUBJECT:
                return None
            low = word.casefold().rstrip(".")
            at = match.end() - (1 if word.endswith(".") else 0)
            if low in EVERYONE and not is_body(string[at:limit].split(" ", 2)[1] if " " in string[at:limit] else ""):
                return at
            if is_title_word(low):
                named = name_end(string, at + 1, single=True)
                if named > at + 1 and named <= limit and string[at : at + 1] == " " and self.is_name(string[at + 1 : named].split(" ", 1)[0]):
                    return named
            owned = count == 0 and word.endswith("s") and is_owned(string[start : start + 60].split()[:2], (*OWNED_BODIES, *OWNED_ROLES))
            if owned:
                return start + len(word) + 1 + len(string[start + len(word) + 1 : limit].split(" ", 1)[0].rstrip(_EDGE))
            if is_body(word) or is_role(word) or is_acronym(word.rstrip(".")) or is_place(word.rstrip(".")):
                return self._with_modifier(string, at, limit)
            if not (low in EACH or low in _LEADING or word[0].isupper() or low.endswith("a")):
                return None
        return None

    @staticmethod
    def _with_modifier(string: str, at: int, limit: int) -> int:
        """A body's name goes on: "arbetsgruppen för trygga vägar", "Granby kommun", "kommunerna i länet"."""
        if match := re.compile(r" (?:kommun|stad|län)\b").match(string, at, limit):
            at = match.end()
        if match := re.compile(
            r" (?:för|inom|i)(?! (?:uppdrag|ett|den|att|samband|samråd|samverkan|det|våras|höstas|somras|vintras|höst|vår|sommar|vinter|januari|februari|mars|april|juni|maj|juli|augusti|september|oktober|november|december|slutet|början|mitten|år|dag|kort|ärendet|frågan|god|syfte|första|\d+)\b)(?:(?: [A-ZÅÄÖ][\w-]+){1,3}(?: (?:kommun|stad|län)\b)?|(?: (?!att\b|och\b|med\b|till\b|på\b|i\b|om\b|ska\b|har\b)[\w-]+){1,3})"
        ).match(string, at, limit):
            words = match.group().split()
            if words[0] != "för" or words[1][0].isupper() or words[1].endswith(("ing", "het", "a", "t")):
                at = match.end()
        return at


def _ends_like_name(text: str, at: int, word: str) -> bool:
    """Whether what stands behind a first name is a surname, an organisation or another doer, not a verb."""
    end = max(name_end(text, at, single=True), at + len(word.rstrip(_EDGE)))
    return _BEHIND_NAME.match(text, end) is not None


def is_body(word: str) -> bool:
    """Whether a word names a body, office or role: "arbetsgruppen", "Kommunerna"."""
    low = word.strip(_EDGE).casefold()
    return low not in NO_DOERS and len(low) > 3 and (low.endswith(BODY_ENDINGS))


def is_role(word: str) -> bool:
    """Whether a word names one who has an office: "ordföranden", "förvaltningschefen", "Ordf."."""
    low = word.strip(_EDGE).casefold()
    return low in {"ordf", "sekr", "kassören", "vd", "vd:n", "rektor"} or (low.endswith(ROLE_ENDINGS) and low not in STRANGERS)


def is_owned(words: list[str], endings: tuple[str, ...]) -> bool:
    """As in "Regionens upphandlingsenhet", "Förbundets jurist": told by whose it is, so the word has no ending of its own."""
    return len(words) > 1 and words[0].casefold().endswith("s") and words[0][:1].isupper() and words[1].strip(_EDGE).casefold().endswith(endings)


def is_acronym(word: str) -> bool:
    """Whether a word is the short name of an organisation: "RGL", "KFG"; "SIP" and "AI" name things."""
    bare = word.strip(_EDGE)
    return 2 <= len(bare) <= 9 and bare.isalpha() and sum(c.isupper() for c in bare) >= 2 and bare.casefold() not in THINGS and not bare[0].islower()


def doers_of(outline: Outline, attendance: Sequence[Attendee] = ()) -> Doers:
    """The people whom a document names in its lists and else outside its items, by first name, and the places that those in its lists come from."""
    names = {first.casefold() for one in attendance if one.name and is_name_word(first := one.name.split(" ", 1)[0]) and not is_body(first) and len(first) > 1}
    homes = {str(one.organisation) for one in attendance if one.organisation and _HOME_AT.fullmatch(one.organisation) and not is_body(one.organisation)}
    initials: set[str] = set()
    for passage in outline.passages:
        if passage.item is None and passage.kind != "furniture" and (len(passage.string) < _LONG_LINE or _ROLL.match(passage.string)):
            homes.update(m.group(1) or m.group(2) for m in _HOME.finditer(passage.string))
            if "(" in passage.string:
                for pattern in (_INITIALS, _INITIALS_BEHIND):
                    initials.update(m.group("short") for m in pattern.finditer(passage.string) if _are_initials(m.group("short"), m.group("name")))
            tokens = passage.string.replace(",", " ").split()
            for word, following in pairwise(tokens):
                if (
                    word[0].isupper()
                    and following[0].isupper()
                    and len(word) > 2
                    and is_name_word(word)
                    and not is_body(word)
                    and not is_place(word)
                    and is_name_word(following)
                ):
                    names.add(word.casefold())
    return Doers(frozenset(names), frozenset(homes), frozenset(initials))


def _are_initials(short: str, name: str) -> bool:
    """Whether letters open the words of a name: "SHE" those of "Sam Hultqvist-Ek"."""
    return short == "".join(word[0] for word in re.split(r"[\s-]", name))
