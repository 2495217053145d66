"""A line of a list of people cut into pieces at brackets, commas, cells and "och", and what its lines have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from samtrad.reading.find.people.keys import NO_KEY, Meaning
from samtrad.reading.find.people.limits import Limit
from samtrad.reading.find.people.marks import mark_of
from samtrad.reading.lexicon.roles import heading_of, is_party
from samtrad.swedish.names import is_organisation, is_place, is_title, name_end, split_person
from samtrad.swedish.names_given import GIVEN_NAMES
from samtrad.swedish.names_words import PARTICLES

_SEPARATOR = re.compile(
    r"[,;\t]|(?<=\S)\s+(?=(?:ersätts|ersattes)\sav\s)|\s[-–—]\s|(?<=\S)\s*/\s(?=\S)|\x00+|(?:(?<!\s)\s+)?<?(?<![\w.+-])[\w.+-]+@[\w.-]+>?\s*|\s\d\)(?=\s|\Z)|\*+(?=\s|\Z)"
)
AND = re.compile(r"(?<!-)\s(?:och|samt|&)\s")  # not in "Autism- och synföreningen"
_FROM = re.compile(r"\sfrån\s")
_AND_FIRST = re.compile(r"(?:(?:och|samt|&|även|jämte|dels)\s+)+(?=[A-ZÅÄÖÉ]|[a-zåäö.-]+\s+(?:[a-zåäö.-]+\s+)?[A-ZÅÄÖÉ])")
_NUMBERED = re.compile(r"(?:\d{1,3}[.)]\s*|[-–•*]\s+|[☒☑☐□]\s*|\[[xX✓ ]?\]\s*)(?=[^\W\d_])")
_BARE_NUMBER = re.compile(r"\d{1,3}\s+(?=[A-ZÅÄÖ])")
_INVERTED = re.compile(r"([^\W\d_][\w’'-]+(?: [^\W\d_][\w-]+)?), ([A-ZÅÄÖÉÜ][\w-]+(?: [A-ZÅÄÖÉÜ][\w-]+)?)(?=\s*(?:[(\t,]|\Z))")
HEADED = re.compile(
    r"((?:från|av|ur)\s+[a-zåäö-]+|(?:(?:tjänstgörande|tjg\.?|tj\.?|ej tjänstgörande|icke tjänstgörande|närvarande|ordinarie|övriga)\s+)?[a-zåäö-]{6,})\s+(?=[A-ZÅÄÖÉ])"
)
"""A heading inside a running list: "samt från förvaltningen Dan Fors", "samt tjänstemännen Eva Hall och ..."."""
_PARTY_LABEL = re.compile(r"\(\s*[A-Za-zÅÄÖåäö]{1,4}\s*\)")
_EMPTY_SEAT = re.compile(r"\btomt? \([A-ZÅÄÖ]{1,4}\)-?\s?(?:plats|stol|mandat)")
"""A seat that nobody sits in: "tom (V)-plats"; its brackets hold no party of anyone's."""
_AS_LETTERS = str.maketrans("()", "xx")
_SHOUTED = re.compile(r"[A-ZÅÄÖÉÜ]{3,}, [A-ZÅÄÖÉÜ]{3,}(?=\t|\Z)")
"""One person alone, surname first: "MOBERG, JAN"."""
_FEW_COMMAS = 3
_LONGEST_HOME = 4  # spaces in what stands in a cell before a name
HOME_ENDS = re.compile(r"\t+|\s[-–—]\s|/(?=[A-ZÅÄÖ])")
"""What parts where people come from and their names: "Vik | Bo Ek", "Vik – Bo Ek", "Vik/Bo Ek"."""


class Piece(NamedTuple):
    """A stretch of a list between separators; ``bracket`` tells that it stood in brackets, ``first`` that it opens its row."""

    start: int
    end: int
    bracket: bool
    first: bool
    cell: bool


class Layout(NamedTuple):
    """What a list's rows have in common: parties are given; a second piece is an organisation; surnames come first; one person a row; where they come from stands in a cell before the name; a second cell tells of the first, where names alone in two columns are two people; organisations stand before their people; each row opens with one and a colon; signs that the document explains."""

    politics: bool
    attributes: bool
    inverted: bool
    one_a_row: bool
    homes_first: bool = False
    cell_attributes: bool = False
    senders: bool = False
    labelled: bool = False
    signs: Mapping[str, Meaning] = NO_KEY.signs


class Habits:
    """How a document sets its lists, as those read so far show: surnames first, homes before names or behind them; and the signs that it explains. A list of one person cannot show it by itself."""

    __slots__ = ("attributes", "columned", "homes_first", "inverted", "signs")

    def __init__(self, signs: Mapping[str, Meaning] = NO_KEY.signs) -> None:
        self.signs = signs
        self.attributes = self.columned = self.homes_first = self.inverted = False

    def applied(self, shape: Layout, string: str) -> Layout:
        """The layout of a further list, which is set as those before it where its rows can be; kept for those that follow."""
        lines = string.split("\n")
        if self.inverted and not shape.inverted and all(map(inverted_name, lines)):
            shape = shape._replace(inverted=True)
        if self.homes_first and not shape.homes_first and all(map(_opens_with_home, lines)):
            shape = shape._replace(homes_first=True)
        if self.attributes and not shape.attributes and all(map(_opens_with_pair, lines)):
            shape = shape._replace(attributes=True)
        self.inverted |= shape.inverted
        self.homes_first |= shape.homes_first
        self.attributes |= shape.attributes
        return shape._replace(signs=self.signs) if self.signs else shape


def _opens_with_pair(line: str) -> bool:
    """Whether a row is a name, a comma and what is no given name: "Bo Ek, Tallen Strand"."""
    first, _, rest = _PARTY_LABEL.sub("", line).partition(",")
    rest = rest.strip()
    return "," not in rest and name_end(first) > 0 and rest[:1].isupper() and rest.split(" ", 1)[0].split("-", 1)[0].casefold() not in GIVEN_NAMES


def layout(string: str, *, politics: bool) -> Layout:
    """What the rows have in common, from counts over all of them."""
    seconds = known = inverted = rows = single = cells = cells_known = 0
    for line in string.split("\n"):
        rows += 1
        single += len(_PARTY_LABEL.findall(line)) == 1
        inverted += line.count(",") < _FEW_COMMAS and inverted_name(line)
        parts = re.split(r"[\t,]", re.sub(r"\([^)]{0,400}\)", "", line), maxsplit=2)
        parts = [p.strip() for p in parts if p.strip()]
        if len(parts) == 2 and name_end(parts[0]) == len(parts[0]):
            seconds += 1
            told = mark_of(parts[1], bracket=False, politics=politics).kind in {"organisation", "title"}
            known += told
            cells += "\t" in line
            cells_known += told and "\t" in line
    homes = [line for line in string.split("\n") if _opens_with_home(line)]
    return Layout(
        politics,
        seconds >= 2 and known * 2 >= seconds,
        (inverted >= 2 and inverted * 2 > rows) or (inverted == rows == 1 and _SHOUTED.match(string) is not None),
        single >= 2 and single * 3 >= rows * 2,
        len(homes) >= 2 and len(homes) * 4 >= rows * 3,
        cells == 0 or cells_known > 0,
    )


def inverted_name(line: str) -> bool:
    """Whether a line opens with a surname, a comma and a first name: "Berg, Anna", "BERG, ANNA"."""
    match = _INVERTED.match(line)
    if match is None or (" " in match.group(1).strip() and match.group(1).split(" ", 1)[0] not in PARTICLES):
        return False
    first = match.group(2)
    return not is_organisation(first.title() if first.isupper() and match.group(1).isupper() else first)


def _opens_with_home(line: str) -> bool:
    """Whether a line has a cell with a name of two words behind a short cell that is no person, party, title or heading: "Vik | Bo Ek"."""
    parted = HOME_ENDS.search(line)
    first, rest = (line[: parted.start()], line[parted.end() :]) if parted else ("", "")
    if (
        parted is None
        or not first[:1].isupper()
        or not first[-1:].isalnum()
        or first.count(" ") > _LONGEST_HOME
        or "," in first
        or is_title(first)
        or is_party(first)
        or heading_of(first)
    ):
        return False
    return name_end(rest) > 0 and not is_place(rest) and (is_organisation(first) or name_end(first) == 0 or is_place(first))


def past_number(string: str, start: int, end: int) -> int:
    """Where an entry starts after its number or bullet: "3. Anna Berg", "12 Bo Ek"; a count ("4 elever") is kept."""
    if match := _NUMBERED.match(string, start, end):
        return match.end()
    if (match := _BARE_NUMBER.match(string, start, end)) and name_end(string, match.end()) > match.end():
        return match.end()
    return start


def pieces(string: str, start: int, end: int, limits: Sequence[Limit]) -> Iterator[Piece]:
    """The line cut at brackets, commas, cells and limits on presence; white space at the ends left out."""
    masked = string[start:end]
    for limit in limits:
        masked = masked[: limit.start - start] + "\x00" * (limit.end - limit.start) + masked[limit.end - start :]
    if "tom" in masked:
        masked = _EMPTY_SEAT.sub(lambda m: m.group().translate(_AS_LETTERS), masked)
    first = True
    for low, high, bracket in _brackets(masked):
        for a, b, cell in _parts(masked, low, high):
            for c, d in _split_and(masked, a, b) if not bracket else ((a, b),):
                if masked[c:d].strip(" .:"):
                    yield Piece(start + c, start + d, bracket, first, cell)
                    first = False


def _brackets(line: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches outside and inside top-level brackets, in order."""
    depth = at = 0
    for match in re.finditer(r"[()]", line):
        if match.group() == "(":
            if depth == 0:
                yield at, match.start(), False
                at = match.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield at, match.start(), True
                at = match.end()
    yield at, len(line), depth > 0


def _parts(line: str, low: int, high: int) -> Iterator[tuple[int, int, bool]]:
    """A stretch cut at separators, trimmed; the flag tells that a cell opens there."""
    at, cell = low, False
    for match in _SEPARATOR.finditer(line, low, high):
        yield (*_trim(line, at, match.start()), cell)
        at, cell = match.end(), match.group() == "\t"
    yield (*_trim(line, at, high), cell)


def _trim(line: str, low: int, high: int) -> tuple[int, int]:
    while low < high and line[low] in " \x00:":
        low += 1
    while high > low and line[high - 1] in " \x00:":
        high -= 1
    return low, high


def _split_and(line: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at "och" where people stand on both sides; "enhetschef vård och stöd" stays whole."""
    at = low
    if line[low : low + 2] in {"oc", "sa", "& ", "äv", "jä", "de"} and (opening := _AND_FIRST.match(line, low, high)):
        at = low = opening.end()
    for match in AND.finditer(line, low, high):
        left, right = line[at : match.start()].strip(), line[match.end() : high]
        headed = HEADED.match(right)
        inner = headed is not None and heading_of(headed.group(1)) is not None
        opens = name_end(right) > 0 or split_person(right) is not None
        single = " " not in left and left[:1].isupper() and right[:1].isupper() and " " not in right and not is_organisation(left)
        if inner or (opens and not is_organisation(_FROM.split(AND.split(right, maxsplit=1)[0], maxsplit=1)[0])) or single or (not left and opens):
            yield _trim(line, at, match.start())
            at = match.end()
    yield _trim(line, at, high)
