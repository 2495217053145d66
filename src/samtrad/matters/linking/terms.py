"""What a passage is about, as two of them are compared."""

from __future__ import annotations

import re
from datetime import date
from math import sqrt
from typing import NamedTuple

from samtrad.matters.linking.background import Background
from samtrad.matters.linking.courses import year_of
from samtrad.matters.linking.definite import meant_by
from samtrad.matters.linking.earlier import Earlier, earlier_in, place_of
from samtrad.matters.linking.genres import genres_of
from samtrad.matters.linking.initials import expansions, shorts_of, spelt
from samtrad.matters.linking.kinds import JOINT, KINDS, SORTS
from samtrad.matters.linking.marks import Marks, marks_of, reports_in
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.places import PLACES
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.renamed import other_names
from samtrad.matters.linking.stop_words import STOP_WORDS
from samtrad.matters.linking.titles import segments, without_movers
from samtrad.matters.linking.told import bare, names_in
from samtrad.matters.linking.words import TOKEN, form, is_acronym, parts

_READ = 1600
"""Characters of the text that are counted for the background."""
_SHORTEST = 3
_PART_SHARE = 0.6
_YEAR = 3.0
_NUMBER = 8.0
_HOME = 2.0
"""Bits of the name of an organisation that the meeting is of: all its matters are that one's."""
_CORE = 3.4
"""Bits above which a word belongs to the core of a title."""
_ALIAS = 7.0
"""Bits of the most telling word of a name, at least."""
_NAME = 8.0
"""Bits of a name: places, companies and estates come back in matters of all kinds."""
_RARE = 9.0
"""Bits of a word that may be a slip of the pen, or one that another has slipped in."""
_SENTENCE = re.compile(
    r"\b[a-zåäö]{3,}(?:ar|er|ade|te|des|as) (?:till|på|med|för)? ?att\b|\b(?:är|har|hade|ska|skall|kommer|pågår|ges|finns|behöver|kan|får|blir|vill|informerar|berättar|presenteras|diskuteras|bestämmas)\b"
)
"""A topic that is called by a whole sentence: it says more than what the matter is called."""
_PIECE = re.compile(r"\bdel(?:ar)? av (?:kvarteret |fastigheten |kv\.? |stadsägan )?[A-ZÅÄÖ]")
_INQUIRIES = frozenset(
    map(form, "betänkande huvudbetänkande slutbetänkande delbetänkande utredning utredningar remiss remissvar yttrande promemoria proposition".split())
)
"""Words of titles of what may be about a report that the text gives the number of."""
_IS_YEAR = re.compile(r"(?:19|20)\d\d")


_NONE: frozenset[str] = frozenset()
"""Stands for every empty set: a million passages have ten each."""


class Terms(NamedTuple):
    """The telling words of a title with their bits; marks, places, movers."""

    kind: Kind
    title: dict[str, float]
    length: float
    core: frozenset[str]
    aliases: tuple[frozenset[str], ...]
    compounds: dict[str, tuple[tuple[str, float], ...]]
    loose: dict[str, float]
    rare: tuple[str, ...]
    names: frozenset[str]
    shorts: frozenset[str]
    acronyms: frozenset[str]
    spelt: tuple[str, ...]
    numbers: frozenset[str]
    registers: frozenset[str]
    marks: Marks
    earlier: Earlier
    place: str | None
    movers: frozenset[str]
    genres: frozenset[str]
    kinds: frozenset[str]
    organisation: str | None
    parties: frozenset[str]
    homes: frozenset[str]
    joint: bool
    day: int | None
    passage: Passage
    sentence: bool
    slips: frozenset[str]
    year: int | None
    also: tuple[dict[str, float], ...]
    """Other names that the text gives the matter, as their telling words with bits."""
    meant: frozenset[str]
    """The words that the text itself spells the title's short forms by."""
    piece: bool
    """Whether it is about a piece of an estate or a quarter: "del av kvarteret Lommen"."""


class Found(NamedTuple):
    """The terms of a passage, and the keys that it is found by, with their bits."""

    terms: Terms
    keys: dict[str, float]


def terms_of(passage: Passage, background: Background) -> Found:
    """The terms of a passage, and what it is found by."""
    told, movers = without_movers(passage.title)
    if passage.kind is not Kind.ITEM:
        told = bare(told)
    marks = marks_of(passage.title)
    title, compounds, names = _title(told, passage, background, marks.properties)
    if not marks.reports and not _INQUIRIES.isdisjoint(title) and len(told_of := reports_in(passage.text)) == 1:
        marks = marks._replace(reports=told_of)
    shorts = shorts_of(told, passage.title, passage.text)
    core = frozenset(word for word, bits in title.items() if bits > _CORE)
    earlier = earlier_in(passage.text)
    place = place_of(passage)
    keys = _keys(passage, title, compounds, earlier, place, marks)
    for short in shorts:
        keys[f"w {short}"] = _SHORT
    acronyms = frozenset(word for word in names | title.keys() if word.isupper() and len(word) >= _SHORTEST and title[word] > _CORE)
    name = tuple(spelt(told))
    _open_keys(acronyms, name, keys)
    also = _also(passage, _Title(title, compounds, names), background)
    meant = frozenset(form(token) for short in acronyms for named in expansions(short, passage.text) for token in TOKEN.findall(named))
    for other in also:
        _found_by(other, keys)
    if len(core) <= _FEW:
        for word in sorted(core, key=lambda word: (-title[word], word))[:_MISSPELT]:
            if len(word) >= LONG:
                keys[f"s {word[:_OPENS]} {word[-_TWO:]}"] = _ALONE + 1.0
    loose = {part: bits for found in compounds.values() for part, bits in found}
    terms = Terms(
        passage.kind,
        title,
        _length(title),
        core or _NONE,
        _aliases(told, passage, title, core),
        compounds,
        loose,
        tuple([word for word, bits in title.items() if bits >= _RARE and not word[0].isdigit()]),
        names or _NONE,
        shorts or _NONE,
        acronyms or _NONE,
        name,
        frozenset(map(str.casefold, passage.case_numbers)) if passage.case_numbers else _NONE,
        frozenset(letters for number in passage.case_numbers if (letters := "".join(filter(str.isalpha, number)).casefold())) or _NONE,
        marks,
        earlier,
        place,
        movers or _NONE,
        genres_of(passage.title) or _NONE,
        KINDS & (title.keys() | loose.keys()) or _NONE,
        passage.organisation,
        _parties(passage, names) or _NONE,
        passage.homes or _NONE,
        not JOINT.isdisjoint(title) or not JOINT.isdisjoint(loose) or bool(marks.reports),
        _number(passage.day),
        passage,
        passage.kind is Kind.TOPIC and _SENTENCE.search(told) is not None,
        frozenset([key for key in keys if key[0] == "s"]) or _NONE,
        year_of(passage),
        also,
        meant or _NONE,
        "del" in told and _PIECE.search(passage.title) is not None,
    )
    return Found(terms, keys)


def _also(passage: Passage, title: _Title, background: Background) -> tuple[dict[str, float], ...]:
    """The names that the text says are other names of what the title is about."""
    pairs = other_names(passage.text)
    points = passage.kind is not Kind.TOLD and all(bits <= _CORE or word in SORTS or word in title.compounds for word, bits in title.words.items())
    meant = meant_by(passage.title, passage.text) if points else None
    if not pairs and not meant:
        return ()
    own = {word for word, bits in title.words.items() if bits >= _ALONE}
    own |= {part for parted in title.compounds.values() for part, bits in parted if bits >= _ALONE - 1.0}
    found: list[dict[str, float]] = []
    if meant:
        telling = {word: bits for word, bits in _title(meant, passage, background).words.items() if bits > _CORE}
        if sum([bits for word, bits in telling.items() if word not in KINDS]) >= _ALIAS:
            found.append(telling)
    for pair in pairs:
        names = [_title(name, passage, background) for name in pair if name]
        if pair[0] is None or any(
            not own.isdisjoint(name.words) or any(part in own for parted in name.compounds.values() for part, _ in parted) for name in names
        ):
            for name in names:
                telling = {word: bits for word, bits in name.words.items() if bits > _CORE}
                if (
                    max((bits for word, bits in telling.items() if word not in KINDS), default=0.0) >= _ALIAS
                    and not telling.keys() <= title.words.keys()
                    and telling not in found
                ):
                    found.append(telling)
    return tuple(found)


def _parties(passage: Passage, names: frozenset[str]) -> frozenset[str]:
    """Whose matter it is, where an organisation's title names others: itself and those."""
    if not passage.organisation or not names:
        return frozenset()
    return names | {word for token in TOKEN.findall(passage.organisation) if token[0].isupper() and (word := form(token)) not in PROCESS_WORDS}


def _number(day: str | None) -> int | None:
    return date.fromisoformat(day).toordinal() if day else None


def _aliases(told: str, passage: Passage, title: dict[str, float], core: frozenset[str]) -> tuple[frozenset[str], ...]:
    """The names that a title is put together from, as their telling words; of a topic that is a sentence the things that it names."""
    names = segments(told)
    if passage.kind is Kind.TOPIC:
        names += names_in(told)
    found = [frozenset(form(token) for token in TOKEN.findall(name)) & core for name in names]
    return tuple(one for one in dict.fromkeys(found) if one and one != core and max(title[word] for word in one) >= _ALIAS)


def _length(words: dict[str, float]) -> float:
    return sqrt(sum([bits * bits for bits in words.values()]))


def forms_of(passage: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """All words of a passage as they are counted for the background, and those that stand in it with a capital letter alone."""
    told, _ = without_movers(passage.title)
    forms: set[str] = set()
    small: set[str] = set()
    for token in TOKEN.findall(told + " " + passage.text[:_READ]):
        if (len(token) >= _SHORTEST or is_acronym(token)) and not token[0].isdigit() and token.casefold() not in passage.people:
            word = form(token)
            (small if token[0].islower() else forms).update((word, *parts(word)))
    return frozenset(forms | small), frozenset(forms - small)


class _Title(NamedTuple):
    words: dict[str, float]
    compounds: dict[str, tuple[tuple[str, float], ...]]
    names: frozenset[str]


def _title(told: str, passage: Passage, background: Background, properties: frozenset[str] = _NONE) -> _Title:
    """The words of the title with their bits, the parts of its compounds with what they say by themselves, and its names."""
    words: dict[str, float] = {}
    compounds: dict[str, tuple[tuple[str, float], ...]] = {}
    names: set[str] = set()
    for at, token in enumerate(TOKEN.findall(told)):
        if len(token) < _SHORTEST and not is_acronym(token):
            continue
        low = token.casefold()
        if low in STOP_WORDS or low in passage.people:
            continue
        if token[0].isdigit():
            if len(token) >= _SHORTEST:
                words[token] = _YEAR if _IS_YEAR.fullmatch(token) else _NUMBER
            continue
        word = form(token)
        if word in words:
            continue
        bits = background.bits(word)
        if token[0].isupper() and (
            (place := low.removesuffix("s")) in passage.homes or place in PLACES or any(low in estate and ":" in estate for estate in properties)
        ):
            bits = min(_HOME, bits)
        elif token[0].isupper() and (at or is_acronym(token)):
            names.add(word)
            if not is_acronym(token):
                bits = min(_NAME, bits)
        words[word] = bits
        if found := parts(word):
            compounds[word] = tuple((part, min(background.bits(part), bits * _PART_SHARE)) for part in found)
    return _Title(words, compounds, frozenset(names))


LONG = 9
"""Letters of a word that is the same but for a slip of the pen, whatever else two titles share."""
_FEW = 3
"""Telling words of a title that has too few others to be found by, where one is misspelt."""
_MISSPELT = 2
"""Words of a title that are looked for misspelt."""
_TWO = 2
_OPENS = 4
"""Letters by which words are found that open alike."""
_FRONT = 7.0
_SHORT = 13.0
_KEYED = 5
"""Words of a title by which its passage is found."""
_SURE = 40.0
_ALONE = 6.0
"""Bits from which a word of the title is a key by itself."""


def _open_keys(acronyms: frozenset[str], name: tuple[str, ...], keys: dict[str, float]) -> None:
    """How a short form opens and ends, and a name that it may be spelt from: "FOSU" is found with "Fossilfri upphandling"."""
    if len(name) > 1:
        keys[f"a {name[0][:2].upper()} {name[-1][0].upper()}"] = _SHORT
        if len(name) == _TWO and len(name[1]) > 1:
            keys[f"a {name[0][0].upper()}{name[1][0].upper()} {name[1][1].upper()}"] = _SHORT
    for short in acronyms:
        keys[f"a {short[:2]} {short[-1]}"] = _SHORT
        if len(short) > _SHORTEST:
            keys[f"a {short[:2]} {short[-2]}"] = _SHORT


def _found_by(name: dict[str, float], keys: dict[str, float]) -> None:
    """The keys of another name: its telling words, and two of them at a time."""
    telling = sorted(sorted(name, key=lambda word: (-name[word], word))[:_KEYED])
    for at, one in enumerate(telling):
        if name[one] >= _ALONE:
            keys.setdefault(f"w {one}", name[one])
        for other in telling[at + 1 :]:
            keys.setdefault(f"w {one} {other}", name[one] + name[other])


def _keys(
    passage: Passage, title: dict[str, float], compounds: dict[str, tuple[tuple[str, float], ...]], earlier: Earlier, place: str | None, marks: Marks
) -> dict[str, float]:
    """What the passage is found by, with bits: case numbers, places, its telling words, and two of them at a time."""
    telling = sorted(title, key=lambda word: (-title[word], word))[:_KEYED]
    keys = {f"n {number}": _SURE for number in passage.case_numbers}
    for one in earlier.treated | earlier.spoken:
        keys[f"p {one}"] = _SURE
    if place:
        keys[f"p {place}"] = _SURE
    for word in telling:
        if title[word] >= _ALONE:
            keys[f"w {word}"] = title[word]
        for part, bits in compounds.get(word, ()):
            if bits >= _ALONE - 1.0:
                keys.setdefault(f"w {part}", bits)
    for kind in title.keys() & SORTS:  # how its telling words open: "asylöverenskommelsen" is found with an agreement on asylum seekers
        keys.update((f"f {word[:_OPENS]} {kind}", _FRONT) for word in telling if title[word] >= _ALONE)
    for (front, _), (end, _) in compounds.values():
        if end in SORTS:
            keys[f"f {front[:_OPENS]} {end}"] = _FRONT
    for one in marks.properties | marks.serials | marks.reports | marks.stretches:
        keys[f"m {one}"] = _SURE
    telling.sort()
    for at, one in enumerate(telling):
        for other in telling[at + 1 :]:
            keys[f"w {one} {other}"] = title[one] + title[other]
    if len(telling) == 1:
        keys.setdefault(f"w {telling[0]}", title[telling[0]])
    return keys
