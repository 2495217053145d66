"""The words of a text with their places, and what each is found by. Pure functions; the same for what is indexed and what is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from samtrad.swedish.compounds_costs import lemma_of_first
from samtrad.swedish.meanings import Meaning, meaning

_WORD: Final = re.compile(
    r"(?P<section>§{1,2}[ \u00a0]?(?P<number>\d+))|[^\W\d_]+(?:[-\u00ad\u2010]\s*\n\s*(?=[a-zà-öø-ÿ])(?!och\b|eller\b|samt\b)[^\W\d_]+)?|\d+"
)
_BROKEN: Final = re.compile(r"[-\u00ad\u2010]\s*\n\s*")
_JOINING: Final = frozenset("och eller samt resp respektive".split())
_PARTICLES: Final = "in ut upp ned ner av an på till från för över under om med mot vid efter fram bort åter sam".split()
_JOIN: Final = "0"
"""Between the parts of a compound as one word to look up: a digit, so that every engine takes it for one word."""
_FOLDED: Final = str.maketrans("åäàáâãæöøòóôõéèêëüùúûíìîïçñ", "aaaaaaaoooooo" + "eeee" + "uuuu" + "iiii" + "cn")
_HYPHENS: Final = frozenset("-\u2010\u2011\u00ad")


class Token(NamedTuple):
    """A word of a text: where it stands, how it is written in small letters, the word it is a form of, and what else it is found by.

    `keys` are found with the word: other words that it may be a form of, the parts of a compound, and the parts that stand together.
    `whole` is all that it means as one key: of a compound all of its parts, of "hälso-" in "hälso- och sjukvård" those of "hälsovård".
    """

    start: int
    end: int
    form: str
    lemma: str
    keys: tuple[str, ...]
    whole: str
    others: tuple[str, ...] = ()
    is_elliptic: bool = False


def tokens(text: str) -> list[Token]:
    """The words of a text, in order. "hälso- och sjukvårdsavtal" is found by both agreements that it names."""
    found: list[Token] = []
    meanings: list[Meaning | None] = []
    for match in _WORD.finditer(text):
        if number := match["number"]:
            found.append(Token(match.start(), match.end(), match[0], number, (section(number),), section(number)))
            meanings.append(None)
            continue
        form = _BROKEN.sub("", match[0]).lower()
        told = meaning(form)
        meanings.append(told)
        found.append(Token(match.start(), match.end(), form, told.lemma, _keys(told), joined(told.parts) if told.parts else "", told.others))
    for at, whole in list(_elliptic(text, found, meanings)):
        keys = dict.fromkeys((*found[at].keys, *_of_parts(whole)))
        keys.pop(found[at].lemma, None)
        found[at] = found[at]._replace(keys=tuple(keys), whole=joined(whole), is_elliptic=True)
    return found


def section(number: str) -> str:
    """What "§ 12" is found by."""
    return f"{_JOIN}par{number}"


def joined(parts: Sequence[str]) -> str:
    """Parts that stand together in a compound, as one word to look up."""
    return _JOIN.join(parts)


def folded(word: str) -> str:
    """A word without the dots and rings over its letters, as it is typed where there are none."""
    return word.translate(_FOLDED)


def _keys(told: Meaning) -> tuple[str, ...]:
    return (*told.others, *_of_parts(told.parts)) if told.parts or told.others else ()


def _of_parts(parts: Sequence[str]) -> list[str]:
    """Each part, and all that stand together: of "sjuk", "vård", "avtal" also "sjuk vård", "vård avtal" and all three."""
    return [joined(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)]


def _elliptic(text: str, found: Sequence[Token], meanings: Sequence[Meaning | None]) -> Iterator[tuple[int, Sequence[str]]]:
    """What words are found by of which a part is left out: "barn- och äldreomsorg", "äldreboenden och -omsorg"."""
    for at, token in enumerate(found):
        if _is_hyphen(text, token.end) and not text[token.end + 1 : token.end + 2].isalnum():
            whole = _whole_after(text, found, at)
            told = None if whole is None else meanings[whole]
            made = [] if whole is None or told is None else _with_end_of(token, meanings[at], found[whole], told)
            if made:
                yield at, made
        elif at > 1 and _is_hyphen(text, token.start - 1) and not text[token.start - 2 : token.start - 1].isalnum():
            before = meanings[at - 2] if found[at - 1].form in _JOINING else meanings[at - 1]
            if before is not None and before.parts:
                own = meanings[at]
                yield at, [*before.parts[:-1], *(own.parts if own and own.parts else (token.lemma,))]


def _is_hyphen(text: str, at: int) -> bool:
    return text[at : at + 1] in _HYPHENS if at < len(text) else False


def _whole_after(text: str, found: Sequence[Token], at: int) -> int | None:
    """The word that tells what a word with a hyphen leaves out: behind "och", or behind further such words."""
    for later in range(at + 1, min(at + 8, len(found))):
        if found[later].form in _JOINING:
            continue
        between = text[found[later - 1].end : found[later].start]
        if len(between) > 4 or "." in between:
            return None
        if not _is_hyphen(text, found[later].end):
            return later
    return None


def _with_end_of(token: Token, own: Meaning | None, whole: Token, told: Meaning) -> list[str]:
    """The parts of the first word with the end of the other: "hälso-" before "sjukvård", "in-" before "utskrivning"."""
    if len(told.parts) > 1:
        first = _word_of_first(token.form)
        opened = own.parts if own and own.parts else (first,)
        return [*opened, *told.parts[1:]]
    if token.form in _PARTICLES:
        for one in _PARTICLES:
            if whole.form.startswith(one) and len(whole.form) > len(one) + 3:
                return [meaning(token.form + whole.form[len(one) :]).lemma]
    return []


def _word_of_first(form: str) -> str:
    """The word that opens a compound in this form: "hälso" -> "hälsa"."""
    return lemma_of_first(form) or meaning(form).lemma
