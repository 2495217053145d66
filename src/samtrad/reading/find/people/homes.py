"""Where people come from, or their party, where it stands once for several of them: in a cell before the first, or on a row of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.cells.rows import Cell, Row, Strip
from samtrad.reading.lexicon.roles import SIDES, heading_of, is_party, is_side
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title, name_end, split_person

_SAME_EDGE = 8  # points
_SAME_COLUMN = 2  # characters
_LONGEST = 40  # characters of a home
_FEWEST = 2
_MOST_WORDS = 3
_COUNTED = re.compile(
    r"(?:,?\s\d{1,3} (?:röst(?:er)?|mandat|ombud)|\s*\(\d{1,3}(?: (?:st|ombud|röst(?:er)?|mandat|närvarande|ledamöter|aktier|andelar|representanter|delegater))?\))\s*:?\s*\Z"
)
"""How many come from a place, behind it: "Granby (3 ombud)"."""
REPRESENTED = re.compile(
    r"(?P<home>(?:\A|(?<=[.;\n])|(?<=[.;]\s))[A-ZÅÄÖ][^:;,.()\n]{1,40}?)(?P<verb>\s(?:(?:har\s)?företrä(?:ddes|ds|tts)|(?:har\s)?representera(?:des|s|ts))\sav\s)(?=[A-ZÅÄÖ])"
)
"""Who spoke for an organisation in a running text: "Granby kommun företräddes av Anna Berg"."""
_BRACKET = re.compile(r"\(([A-ZÅÄÖa-zåäö]{1,4})\)")
_NOBODY = frozenset({"-", "–", "—", "vakant", "ingen", "inga", "saknas"})


def with_homes(rows: Sequence[Row], *, columned: bool = False) -> list[Row]:
    """The rows, each with the home or the party that stands in a cell before the first of those it is for.

    "Granby kommun | Anna Berg (M)" over a row that has "Bo Ek (S)" in the second column alone: he comes from Granby too. ``columned`` tells that a list before has them so; one row is enough then.
    """
    homes = [row for row in rows if _opens_with_home(row)]
    opens = _opens_with_sender if homes and any(_opens_with_sender(row) and row not in homes for row in rows) else _opens_with_home
    if len(homes) < _FEWEST and not (columned and homes) and not any(is_organisation(row.cells[0].string) for row in homes):
        if sum(_opens_with_party(row) for row in rows) < _FEWEST:
            return list(rows)
        opens = _opens_with_party
    found: list[Row] = []
    over: Row | None = None
    since = 0
    for row in rows:
        if over is not None and _goes_on(row, over):
            over = over._replace(cells=(_run_on(over.cells[0], row.cells[0]), *over.cells[1:]))
            found[since:] = [above._replace(cells=(over.cells[0], *above.cells[1:])) for above in found[since:]]
            row = row._replace(cells=(over.cells[0], *row.cells[1:]))  # noqa: PLW2901 - the row as it is read
        elif opens(row):
            over, since = row, len(found)
        elif over is not None and row.above < 1 and _stands_under(row.cells[0], over.cells[1]) and _names(row.cells[0].string):
            row = row._replace(cells=(over.cells[0], *row.cells))  # noqa: PLW2901 - the row as it is read
        elif not _stands_under(row.cells[0], over.cells[1]) if over is not None else True:
            over = None
        found.append(row)
    return found


def in_column(rows: Sequence[Row]) -> bool:
    """Whether several rows open with where people come from, in a cell of its own."""
    return sum(map(_opens_with_home, rows)) >= _FEWEST


def _goes_on(row: Row, over: Row) -> bool:
    """Whether a row's first cell is more of where those above come from, with more people beside it: "Granby kommun, 9" over "röster | Bo Ek"."""
    if len(row.cells) < _FEWEST or row.above >= 1 or not row.cells[0].string[0].islower():
        return False
    return _stands_under(row.cells[0], over.cells[0]) and _stands_under(row.cells[1], over.cells[1]) and _names(row.cells[1].string)


def _run_on(first: Cell, rest: Cell) -> Cell:
    """Two cells under each other as one."""
    strip = Strip()
    strip.add(first, "")
    strip.add(rest, " ")
    passage = strip.passage()
    return Cell(passage.string, tuple(passage.segments), first.left, first.column, first.marker)


def _opens_with_home(row: Row) -> bool:
    return len(row.cells) > 1 and is_home(row.cells[0].string) and _names(row.cells[1].string)


def _opens_with_sender(row: Row) -> bool:
    """The same with sides of a joint body, which beside others are senders like them: "Kommunen | Bo Ek" under "Polisen | Anna Berg"."""
    return _opens_with_home(row) or (len(row.cells) > 1 and row.cells[0].string.casefold() in SIDES and _names(row.cells[1].string))


def _opens_with_party(row: Row) -> bool:
    """Whether a party stands in a cell before a name: "S | Anna Berg", over others of the party in the second column."""
    return len(row.cells) > 1 and is_party(row.cells[0].string) and _names(row.cells[1].string)


def is_home(string: str) -> bool:
    """Whether a cell names where people come from: "Granby kommun", "Norra Åkerby", "Granby"."""
    if len(string) > _LONGEST or is_title(string) or is_party(string) or heading_of(string.strip(" :")) is not None or string.casefold() in SIDES:
        return False
    return is_organisation(string) or is_place(string) or (" " not in string and string[:1].isupper() and string[1:].islower() and is_name_word(string))


def _names(string: str) -> bool:
    return split_person(string) is not None or name_end(string) > 0 or string[:6].casefold() == "vakant"


def _stands_under(cell: Cell, over: Cell) -> bool:
    if cell.column >= 0 and over.column >= 0:
        return cell.column == over.column
    return abs(cell.left - over.left) <= (_SAME_COLUMN if cell.left.is_integer() and over.left.is_integer() else _SAME_EDGE)


def are_labelled(lines: Sequence[str]) -> bool:
    """Whether the rows open with where people come from and a colon, three of them at least: then "Tallen Strand: Bo Ek" does too, though it looks like a name."""
    opened = sum(_OPENED.match(line.strip()) is not None for line in lines)
    return opened >= _FEWEST_OPENED and opened * 3 >= len(lines) * 2


_OPENED = re.compile(r"[A-ZÅÄÖ][^:;,.()\n]{1,40}: +[A-ZÅÄÖ]")
_FEWEST_OPENED = 3


def lone_homes(lines: Sequence[str], gaps: frozenset[int] = frozenset(), *, headed: bool = False) -> frozenset[int]:
    """The lines that tell where those beneath come from: places with a colon, or single words that can be nothing else.

    ``gaps`` are the lines with white above them; ``headed`` where the first people stand beneath an organisation already.
    """
    bare = [line.rstrip(": ") for line in lines]
    colons = frozenset(n for n, line in enumerate(lines) if line.endswith(":") and is_home(bare[n]) and n + 1 < len(lines) and _names(lines[n + 1]))
    counted = frozenset(n for n, line in enumerate(lines[:-1]) if _COUNTED.search(line) and name_end(line[: home_end(line)]) == 0 and _names(lines[n + 1]))
    if len(counted) >= _FEWEST:
        return counted  # "Granby byalag, 9 röster" over "Anna Berg"
    opening = _lone_openings(lines, gaps, headed=headed)
    senders = _lone_senders(lines)
    return colons or max(senders, opening, key=len) or _lone_words(lines)


def _lone_senders(lines: Sequence[str]) -> frozenset[int]:
    """The lines that name an organisation alone over its people, from the first line on: "Kommunen", "Anna Berg (S)", "Polisen", "Bo Ek".

    Sides of a joint body are senders where others are that are none.
    """
    if not lines or not (_is_sender(lines[0]) or _is_one_word(lines[0])):
        return frozenset()
    lone = [n for n, line in enumerate(lines) if _is_sender(line) or _is_one_word(line)]
    known = [n for n in lone if _is_sender(lines[n])]
    if len(lone) < _FEWEST or len(known) * 2 < len(lone) or all(lines[n].casefold() in SIDES for n in known):
        return frozenset()
    people = [n for n in range(len(lines)) if n not in lone]
    if not all(n + 1 < len(lines) and n + 1 in people for n in lone) or not all(_names(lines[n].split("\t")[-1]) or _names(lines[n]) for n in people):
        return frozenset()
    return frozenset(lone)


def _lone_openings(lines: Sequence[str], gaps: frozenset[int], *, headed: bool) -> frozenset[int]:
    """The lines without more than capitalised words that open groups of people of whom more is said than their names.

    "Väsby Strand" over "Anna Berg (C)" and "Bo Ek, jurist", with white above it as above every other such line. Without
    white most of them are single words, which nobody is called in such a list.
    """
    bare = [n for n, line in enumerate(lines) if _is_bare(line) or _is_sender(line)]
    if len(bare) < _FEWEST or (bare[0] > 0 and not headed) or bare[-1] + 1 == len(lines) or all(lines[n].casefold() in SIDES for n in bare):
        return frozenset()
    apart = all(n in gaps for n in bare if n > 0) and len(gaps) <= len(bare)
    if not apart and sum(" " not in lines[n] for n in bare) * _FEWEST <= len(bare):
        return frozenset()
    rest = [n for n in range(len(lines)) if n not in bare]
    return frozenset(bare) if all(_is_told(lines[n]) for n in rest) and all(n + 1 in rest for n in bare) else frozenset()


def _is_bare(line: str) -> bool:
    """Whether a line is one to three capitalised words and no more, none of them a post or a party."""
    words = line.split(" ")
    return (
        len(words) <= _MOST_WORDS
        and all(word.isalpha() and word[0].isupper() and word[1:].islower() for word in words)
        and not is_title(line)
        and not is_party(line)
        and heading_of(line) is None
    )


def _is_told(line: str) -> bool:
    """Whether a line names someone and tells more than the name: a party or a post behind it."""
    end = name_end(line)
    return end > 0 and line[end:].lstrip()[:1] in {"(", ",", "–", "-", "/"}


def _is_one_word(line: str) -> bool:
    """Whether a line is one word that can name an organisation among others: "Nattvandrarna"."""
    return line.isalpha() and line[0].isupper() and line[1:].islower() and not is_title(line) and not is_party(line) and heading_of(line) is None


def _is_sender(line: str) -> bool:
    """Whether a line is an organisation's name and no more."""
    if len(line) > _LONGEST or "\t" in line or "," in line or "(" in line or is_title(line) or is_party(line) or name_end(line) > 0:
        return False
    return is_organisation(line) or line.casefold() in SIDES


_SENDER = re.compile(r"(?:\A|(?<=[;.])\s|(?<=\n)\s?)(?P<home>[A-ZÅÄÖ][^:;,.()\n]{1,40}):\s+(?=[A-ZÅÄÖ])")


def has_senders(string: str) -> bool:
    """Whether a list in running text names organisations before their people: "Polisen: Anna Berg; Skolan: Bo Ek"; sides alone are none."""
    if string.count(": ") < _FEWEST:
        return False
    said = [m.group("home") for m in _SENDER.finditer(string) if name_end(string, m.end()) > m.end() or string[m.end() :].split(" ", 1)[0].istitle()]
    return len(said) >= _FEWEST and any(
        is_organisation(home) and heading_of(home) is None and home.casefold() not in SIDES and not is_side(home) for home in said
    )


def lone_parties(lines: Sequence[str]) -> frozenset[int]:
    """The lines that tell the party of those beneath: "S" over "Anna Berg" and "Bo Ek", "M" over "Eva Hall".

    A column of parties that was read behind its names ends with one, or has several in a row.
    """
    if len(lines) < _FEWEST or not _is_lone_party(lines[0]) or _is_lone_party(lines[-1]):
        return frozenset()
    lone = [n for n, line in enumerate(lines) if _is_lone_party(line)]
    named = len(lone) >= _FEWEST or len(lines) > _FEWEST
    return frozenset(lone) if named and all(_names(lines[n + 1]) for n in lone) else frozenset()


def _is_lone_party(line: str) -> bool:
    """Whether a line is a party and no more; one with its sign behind it, "Moderaterna (M)", is a heading that the pieces tell."""
    return "(" not in line and is_party(line)


def _lone_words(lines: Sequence[str]) -> frozenset[int]:
    """The lines that hold one word alone, each over those who come from there: "Granby", "Anna Berg (M)", "Bo Ek (S)", "Hedsta" ...

    Where everyone else has a party behind the name, one such word is enough, and places of two words are taken too: nobody
    is in a list of that kind by one name alone.
    """
    full = [name_end(line) > 0 and not is_place(line) for line in lines]
    lone = [n for n, line in enumerate(lines) if _is_lone(line)]
    if not lone:
        return frozenset()
    if len(lines) > _FEWEST:
        alone = frozenset(lone)
        places = frozenset(n for n, line in enumerate(lines) if n in alone or (not _has_party(line) and is_place(line)))
        if all(_has_party(line) or n in places for n, line in enumerate(lines)) and all(n + 1 < len(lines) and _has_party(lines[n + 1]) for n in places):
            return places
    first = next(n for n, line in enumerate(lines) if full[n] or _is_lone(line))  # "se bilaga 1 samt nedan" stands before them
    if len(lone) < _FEWEST or lone[0] != first or sum(full) < len(lone):
        return frozenset()
    return (
        frozenset(lone)
        if all(n + 1 < len(lines) and (full[n + 1] or lines[n + 1].casefold().strip(" .()") in _NOBODY) for n in lone)
        and sum(full) * 3 >= (len(lines) - first - len(lone)) * 2
        else frozenset()
    )


def home_end(line: str) -> int:
    """Where the place ends in a line that tells where those beneath come from: "Granby:", "Granby (3 ombud)"."""
    counted = _COUNTED.search(line)
    return len(line[: counted.start()] if counted else line.rstrip(": "))


def _is_lone(line: str) -> bool:
    """Whether a line is one word that may name a place, and no post or party."""
    line = line[: home_end(line)] if _COUNTED.search(line) else line
    return " " not in line and line[:1].isupper() and line[1:].islower() and line.isalpha() and is_name_word(line) and not is_title(line) and not is_party(line)


def _has_party(line: str) -> bool:
    """Whether a line names someone with a party: "Anna Berg (M), ordförande"."""
    return name_end(line) > 0 and any(is_party(match.group(1)) for match in _BRACKET.finditer(line))
