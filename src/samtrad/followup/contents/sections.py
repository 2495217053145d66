"""A text in paragraphs and sections: each with its place, so that what is shown of it is always cut out of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from samtrad.matters.linking.endings import stem
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.words import TOKEN, form

_NUMBERED = re.compile(r"(?:#{1,6}\s+)?(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?(?P<name>\S.*)")
_MARKED = re.compile(r"#{1,6}\s+\S|(?:§\s*)?\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[A-ZÅÄÖ]")
_LISTED = re.compile(r"\s*(?:[-–•*]|\d{1,2}[.)]|[a-z][.)])\s+\S")
_ENDS = '.,;:!?”"'
_LONGEST, _MOST_WORDS = 80, 9


class Paragraph(Struct, frozen=True):
    """A paragraph's place in its text, and whether it is a heading."""

    start: int
    end: int
    is_heading: bool


class Section(Struct, frozen=True):
    """A heading without its number, and the place of what stands under it: empty where another heading follows at once."""

    name: str
    start: int
    end: int


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text: what blank lines part; headings and entries of lists stand alone."""
    found: list[Paragraph] = []
    lines = list(_lines(text))
    held: tuple[int, int] | None = None
    for at, (start, end) in enumerate(lines):
        words = text[start:end]
        heading = _is_heading(words, before=at == 0 or not _said(text, lines[at - 1]), after=_followed(text, lines, at))
        if held and (not words.strip() or heading or _LISTED.match(words)):
            found.append(_cut(text, held, is_heading=False))
            held = None
        if heading:
            found.append(_cut(text, (start, end), is_heading=True))
        elif words.strip():
            held = (held[0] if held else start, end)
    if held:
        found.append(_cut(text, held, is_heading=False))
    return found


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n\f\v\x1c\x1d\x1e\x85\u2028\u2029"))
        at += len(line)


def _said(text: str, line: tuple[int, int]) -> bool:
    return bool(text[line[0] : line[1]].strip())


def _followed(text: str, lines: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether something stands under a line."""
    return any(_said(text, line) for line in lines[at + 1 : at + 3])


def _cut(text: str, span: tuple[int, int], *, is_heading: bool) -> Paragraph:
    words = text[span[0] : span[1]]
    return Paragraph(span[0] + len(words) - len(words.lstrip()), span[0] + len(words.rstrip()), is_heading)


def _is_heading(line: str, *, before: bool, after: bool) -> bool:
    """Whether a line is a heading: marked or numbered as one, or short, alone above what follows, and no sentence."""
    told = line.strip()
    if not told or len(told) > _LONGEST or len(told.split()) > _MOST_WORDS or told[-1] in _ENDS:
        return False
    if told.startswith("#") or (_MARKED.match(told) and before):
        return True
    return before and after and told[0].isupper() and not _LISTED.match(told)


def sections(text: str) -> list[Section]:
    """The sections of a text by their headings, in order. What stands above the first is in none."""
    found = paragraphs(text)
    heads = [at for at, one in enumerate(found) if one.is_heading]
    named = []
    for place, at in enumerate(heads):
        below = found[at + 1 : heads[place + 1] if place + 1 < len(heads) else len(found)]
        one = found[at]
        match = _NUMBERED.match(text[one.start : one.end])
        name = " ".join((match["name"] if match else text[one.start : one.end]).split())
        named.append(Section(name, below[0].start if below else one.end, below[-1].end if below else one.end))
    return named


def on(area: str, found: Sequence[Section]) -> Section | None:
    """The section that is on an area: the first whose heading has all its telling words; none where no heading has."""
    wanted = _telling(area)
    if not wanted:
        return None
    fitting = [one for one in found if one.end > one.start and wanted <= _telling(one.name)]
    return min(fitting, key=lambda one: len(_telling(one.name)), default=None)


def common(texts: Iterable[Sequence[Section]], most: int) -> list[str]:
    """The headings that more than one text has, those that most have first: by how the first of them writes each."""
    counts: Counter[frozenset[str]] = Counter()
    names: dict[frozenset[str], str] = {}
    there = list(texts)
    for found in there:
        own: dict[frozenset[str], str] = {}
        for one in found:
            own.setdefault(_telling(one.name), one.name)
        own.pop(frozenset(), None)
        counts.update(own.keys())
        for key, name in own.items():
            names.setdefault(key, name)
    least = 2 if len(there) > 1 else 1
    order = list(names)
    kept = sorted((key for key in order if counts[key] >= least), key=lambda key: (-counts[key], order.index(key)))
    return [names[key] for key in kept[:most]]


def _telling(words: str) -> frozenset[str]:
    return frozenset(stem(form(token)) for token in TOKEN.findall(words) if token.casefold() not in STOP_WORDS and not token.isdigit())


def place_of(quoted: str, text: str) -> tuple[int, int] | None:
    """Where quoted words stand in a text, however its lines are broken; None where they stand nowhere."""
    words = quoted.split()
    if not words:
        return None
    match = re.search(r"\s+".join(re.escape(word) for word in words), text)
    return match.span() if match else None
