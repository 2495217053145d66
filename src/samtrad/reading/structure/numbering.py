"""The numbers of the items: which lines open an item, settled by the numbering that runs through the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from samtrad.reading.clean import Clean
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.text import Text

_ORGAN = r"(?:[A-ZÅÄÖ][\wåäö]{0,9}|[A-ZÅÄÖ][\wåäö-]{0,30}(?:nämnden|styrelsen|fullmäktige|utskottet|direktionen|beredningen|rådet|presidiet))"
_SMALL = {"i": 1, "v": 5, "x": 10}
# Each way of numbering is one class; a document keeps to one. The rest of the line is the heading.
_CLASSES: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "§ 12 Val av justerare", "KS § 12", "§12/2024. Budget", "Bun § 3 Dnr ...", "Socialnämnden § 12"
    ("section", re.compile(rf"(?:(?:{_ORGAN}|Paragraf|Dnr [\w/.-]+),?\s*)?§{{1,2}}\s{{0,3}}(?:[A-ZÅÄÖ]{{1,5}}\s)?(\d{{1,4}})(?!\s*[-–]\s*\d)(?:\s?[/:]\s?\d{{2,4}})?\b[.:)]?\s*(?:[-–]\s+(?=[A-ZÅÄÖ]))?")),
    # "12 § Val av justerare"
    ("section_after", re.compile(r"(\d{1,4})\s?§[.:]?\s*(?:[-–]\s+(?=[A-ZÅÄÖ]))?")),
    # "Ärende 4: Budget", "Punkt 3. Rapporter"
    ("word", re.compile(r"(?:Ärende|Punkt|Paragraf|Dagordningspunkt|Ärendepunkt|Pkt|P\.)\s+(?:nr\.?\s+)?(\d{1,3})\b\s*[.:)–-]?\s*", re.IGNORECASE)),
    # "4. Budget", "4) Budget", "4 Budget", "4 - Budget", "Nr 4 Budget", "4" alone above its heading
    ("number", re.compile(r"(?:Nr\.? )?#?(\d{1,3})(?:[.)](?!\d)\s*|:\s+|\s+[-–]\s+(?=[A-ZÅÄÖ])|\s+(?=[A-ZÅÄÖ\"”(])|\Z)")),
    # "24/12 Budget", "2024:12 Budget": the year before the number
    ("year", re.compile(r"(?:20)?\d\d[:/-](\d{1,3})\b[.:)]?\s+(?=[A-ZÅÄÖ\"”])")),
    # "A. Budget", "IV. Budget", "c) Budget"
    ("letter", re.compile(r"([A-ZÅÄÖ])[.):]\s+(?=[A-ZÅÄÖ\"”\d])")),
    ("roman", re.compile(r"([IVX]{1,5})[.):]\s+(?=[A-ZÅÄÖ\"”\d])")),
    ("small", re.compile(r"([a-zåäö])[.)]\s+(?=[A-ZÅÄÖ\"”])")),
)
_LETTERED = frozenset(("letter", "roman", "small"))
_LISTED = frozenset(("number", "year", *_LETTERED))  # what numbers lists inside an item as well
_AFTER_LETTER = frozenset(".):IVX")
_FURTHEST = 6  # how far a number may jump: items left out of an extract or secret ones
_LONG = 200
_LIKELY = 1.2  # mean weight from which the lines of a chain are taken to open items
_SIGN = 4.0  # how much more a number with § tells than a bare one
# after "§ 12" these words make it a reference to law or to another paragraph
_REFERENCE = re.compile(r"(?:och|samt|i|p\.?|punkt|punkten|st\.?|stycket|kap\.?|till|enligt|av|från|som|ovan|nedan|ska|har|är|kommunallagen|kl|,|\))\b|[,)]", re.IGNORECASE)
_CUT_SENTENCE = re.compile(r"(?:[,(–-]|\b(?:och|i|enligt|den|av|med|till|för|under|om|dnr|punkt|samt|se|kap|kf|ks|beslut))$", re.IGNORECASE)


class Candidate(NamedTuple):
    """A line that may open an item: its index, number, where the heading starts in the clean line, and its weight.

    ``span`` is where the number stands in the clean line.
    """

    line: int
    number: int
    rest: int
    weight: float
    span: tuple[int, int]


class Chain(NamedTuple):
    """The lines that open the items, in order; ``unused`` are candidates of the same class that do not."""

    kind: str
    entries: tuple[Candidate, ...]
    unused: tuple[Candidate, ...]
    score: float

    @property
    def mean(self) -> float:
        """How much its lines look like openings of items, on average."""
        return sum(c.weight for c in self.entries) / len(self.entries)


def find_chain(text: Text, cleans: Sequence[Clean], furniture: set[int]) -> Chain | None:
    """The numbering that runs through the document, None where there is none to trust."""
    chains: list[Chain] = []
    for kind, pattern in _CLASSES:
        candidates = _candidates(kind, pattern, text, cleans, furniture)
        chain = _best_chain(kind, candidates) if candidates else None
        if chain and _is_trusted(chain, len(cleans) - len(furniture)):
            chains.append(chain)
    numbered = [c for c in chains if c.kind not in _LETTERED]
    best = max(numbered, key=lambda c: c.score, default=None)
    lettered = max((c for c in chains if c.kind in _LETTERED and _is_whole(c, best)), key=lambda c: (c.kind != "small", c.score), default=None)
    if lettered:
        return lettered
    signed = max((c for c in chains if c.kind.startswith("section")), key=lambda c: c.score, default=None)
    if best and signed and signed.entries[0].line < best.entries[0].line and len(signed.entries) > 1 and signed.mean >= _LIKELY:
        return signed  # a long list behind the items, of members and how they voted, does not number them
    return best


def _is_trusted(chain: Chain, lines: int) -> bool:
    """Whether the chain numbers the items, rather than the entries of some list in the text."""
    if chain.kind.startswith("section"):
        return chain.score >= 1.5
    count, first = len(chain.entries), chain.entries[0].number
    reach = chain.entries[-1].line - chain.entries[0].line + 1
    return count >= 3 and (first <= 3 or count >= 4 or chain.kind == "year") and (chain.mean >= _LIKELY or (reach >= 0.5 * lines and chain.mean >= 0.3))


def _is_whole(chain: Chain, numbered: Chain | None) -> bool:
    """Whether letters head the items: they begin with the first and no numbers do, or those that do stand inside one item."""
    if chain.entries[0].number != 1 or chain.mean < _LIKELY:
        return False
    if numbered is None:
        return True
    opens = [c.line for c in chain.entries]
    return not numbered.kind.startswith("section") and opens[0] < numbered.entries[0].line and len(chain.entries) >= len(numbered.entries) and numbered.entries[-1].line < opens[-1]


def _candidates(kind: str, pattern: re.Pattern[str], text: Text, cleans: Sequence[Clean], furniture: set[int]) -> list[Candidate]:
    matches = []
    sign = kind.startswith("section")
    listed = kind in _LISTED
    for index, clean in enumerate(cleans):
        string = clean.string
        if not string or (sign and "§" not in string[:34]) or (kind == "number" and not (string[0].isdigit() or string[0] in "N#")) or (kind in _LETTERED and string[1:2] not in _AFTER_LETTER):
            continue
        match = pattern.match(string)
        if match and index not in furniture and not (listed and clean.marker and not clean.bold) and (number := _value(kind, match.group(1))):
            matches.append((index, number, match.end(), match.span(1)))
    if kind == "year":
        matches = [(i, n, rest, (0, span[1])) for i, n, rest, span in _of_one_year(matches, cleans)]
    lines = {match[0] for match in matches}
    return [Candidate(i, n, rest, _weight(kind, i, rest, text, cleans, furniture, lines), span) for i, n, rest, span in matches]


def _value(kind: str, string: str) -> int:
    """The number that a figure or letter stands for; 0 is taken for none."""
    if kind == "roman":
        values = [_SMALL[ch.lower()] for ch in string]
        return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    if kind in _LETTERED:
        return "abcdefghijklmnopqrstuvwxyzåäö".index(string.lower()) + 1
    return int(string)


def _of_one_year(matches: list[tuple[int, int, int, tuple[int, int]]], cleans: Sequence[Clean]) -> list[tuple[int, int, int, tuple[int, int]]]:
    """Those numbers that the same year stands before, as most have it: "24/3 Möte" and "2/4 Möte" are days."""
    years = Counter(cleans[index].string[: span[0]] for index, _, _, span in matches)
    year = max(years, key=lambda y: (years[y], y), default="")
    return [match for match in matches if cleans[match[0]].string[: match[3][0]] == year]


def _weight(kind: str, index: int, rest: int, text: Text, cleans: Sequence[Clean], furniture: set[int], lines: set[int]) -> float:
    """How much a line looks like the opening of an item, from what it says and what stands around it."""
    clean, line = cleans[index], text.lines[index]
    tail = clean.string[rest:]
    weight = 1.0
    before = _neighbour(index, -1, cleans, furniture)
    after = _neighbour(index, 1, cleans, furniture)
    if line.above >= 0.6 or clean.bold or clean.hashes or (before is None) or text.lines[before].page != line.page:
        weight += 0.5
    if tail[:1].islower() or (kind.startswith("section") and _REFERENCE.match(tail)):
        weight -= 2.0
    if len(clean.string) > _LONG or (tail.endswith(".") and tail.count(". ") >= 1 and not clean.bold):
        weight -= 0.6
    if before is not None and line.above < 0.6 and _CUT_SENTENCE.search(cleans[before].string):
        weight -= 1.2
    if after is None or after in lines:
        weight -= 0.7  # nothing beneath: a line of a contents page or of a list
    else:
        weight += 0.7
    if kind in _LISTED and _opens_list(before, cleans, text, lines):
        weight -= 1.6
    return weight


def _opens_list(before: int | None, cleans: Sequence[Clean], text: Text, lines: set[int]) -> bool:
    """Whether a numbered line belongs to a list of clauses: it follows a sub-heading, a lead-in or such a line."""
    if before is None:
        return False
    while before is not None and before in lines and text.lines[before + 1].above < 0.6:
        before = before - 1 if before else None
    if before is None:
        return False
    above = cleans[before].string
    return label_kind(above) not in {None, "contents", "pause"} or above.endswith((":", " att"))


def _neighbour(index: int, step: int, cleans: Sequence[Clean], furniture: set[int]) -> int | None:
    """The nearest line before or after that is neither furniture nor empty."""
    index += step
    while 0 <= index < len(cleans):
        if index not in furniture and cleans[index].string:
            return index
        index += step
    return None


def _best_chain(kind: str, candidates: list[Candidate]) -> Chain | None:
    """The rising sequence of numbers with the greatest sum of weights, steps of one preferred."""
    best: list[float] = []
    back: list[int] = []
    latest: dict[int, int] = {}
    for i, candidate in enumerate(candidates):
        score, source = candidate.weight, -1
        for step in range(1, _FURTHEST + 1):
            j = latest.get(candidate.number - step, -1)
            if j >= 0:
                value = best[j] + candidate.weight + (1.0 if step == 1 else -0.4 * step)
                if value > score:
                    score, source = value, j
        best.append(score)
        back.append(source)
        if (j := latest.get(candidate.number, -1)) < 0 or best[j] <= score:
            latest[candidate.number] = i
    end = max(range(len(candidates)), key=lambda i: (best[i], -i))
    chosen = []
    at = end
    while at >= 0:
        chosen.append(at)
        at = back[at]
    members = set(chosen)
    entries = tuple(candidates[i] for i in reversed(chosen))
    unused = tuple(c for i, c in enumerate(candidates) if i not in members)
    return Chain(kind, entries, unused, best[end] * (_SIGN if kind.startswith("section") else 1.0))
