"""The numbers of the items: which lines open an item, settled by the numbering that runs through the document."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.structure.numbering_chain import LIKELY, Candidate, Chain, with_moved
from samtrad.reading.structure.numbering_forms import LETTERED, LISTED, numbers_in
from samtrad.reading.structure.numbering_misread import misread
from samtrad.reading.structure.task_tables import row_numbers
from samtrad.reading.text import Text

_FURTHEST = 6  # how far a number may jump: items left out of an extract or secret ones
_LONG = 200
_DOUBTFUL = 0.6  # weight that a number loses whose § was seen as another sign
_PAIR = 2
_TEXT_BEHIND = 8  # characters at least of text behind a heading on its line
_FREE = 2.2  # weight of a line that stands free and has text beneath it
_SIGN = 4.0  # how much more a number with § tells than a bare one
# after "§ 12" these words make it a reference to law or to another paragraph
_REFERENCE = re.compile(
    r"(?:och|samt|i|p\.?|punkt|punkten|st\.?|stycket|kap\.?|till|enligt|av|från|som|ovan|nedan|ska|har|är|kommunallagen|kl|,|\))\b|[,)]", re.IGNORECASE
)
_CUT_SENTENCE = re.compile(r"(?:[,(–-]|\b(?:och|i|enligt|den|av|med|till|för|under|om|dnr|punkt|samt|se|kap|kf|ks|beslut))$", re.IGNORECASE)

_FORTS = re.compile(r",?\s*[(–-]?\s*(?:forts(?:ättning|\.)?|fortsatt)\.?\)?\s*\Z", re.IGNORECASE)


_TOP = 12  # lines on which a document says what it is
_CALL = re.compile(r"(?:\A|[\s/])(?:kallelse|dagordning|föredragningslista|ärendelista|agenda)\b", re.IGNORECASE)
_MINUTES = re.compile(r"\A\W*\S*(?:protokoll|anteckning)|protokoll\Z", re.IGNORECASE)


def find_chain(text: Text, cleans: Sequence[Clean], furniture: set[int]) -> Chain | None:
    """The numbering that runs through the document, None where there is none to trust."""
    chains: list[Chain] = []
    numbers = numbers_in(cleans, furniture)
    if bare := numbers.get("number"):
        rows = set(row_numbers(text, cleans, furniture, [(n.line, n.value) for n in bare]))
        numbers["number"] = [n for n in bare if n.line not in rows]
    numbers = {kind: found for kind, found in numbers.items() if found}
    called = _calls(cleans)
    lost = misread(text, cleans, furniture, numbers)
    for kind, unsigned in lost.items():
        numbers[kind] = sorted([*numbers.get(kind, []), *unsigned])
    for kind, found in numbers.items():
        tops = _tops(text, {number.line for number in found})
        candidates = [Candidate(n.line, n.value, n.rest, _weight(kind, n.line, n.rest, text, cleans, furniture, tops), n.span, n.added) for n in found]
        if unsure := {number.line for number in lost.get(kind, ())}:
            candidates = [c._replace(weight=c.weight - _DOUBTFUL) if c.line in unsure else c for c in candidates]
        again = _again(kind, candidates, text, cleans, furniture)
        chain = with_moved(_best_chain(kind, [c for c in candidates if c.line not in again])._replace(again=again))
        lines = len(cleans) - len(furniture)
        if ((_is_trusted(chain, lines) or _is_pair(chain, cleans, lines)) and not _counts_pages(chain, cleans, furniture)) or (called and _lists_items(chain)):
            chains.append(chain)
    numbered = [c for c in chains if c.kind not in LETTERED]
    best = max(numbered, key=lambda c: c.score, default=None)
    lettered = max((c for c in chains if c.kind in LETTERED and _is_whole(c, best)), key=lambda c: (c.kind != "small", c.score), default=None)
    if lettered:
        return lettered
    signed = max((c for c in chains if c.kind.startswith("section")), key=lambda c: c.score, default=None)
    if best and signed and signed.entries[0].line < best.entries[0].line and len(signed.entries) > 1 and signed.mean >= LIKELY:
        return signed  # a long list behind the items, of members and how they voted, does not number them
    return best


def _again(kind: str, candidates: Sequence[Candidate], text: Text, cleans: Sequence[Clean], furniture: set[int]) -> tuple[int, ...]:
    """Lines that give an item's number once more where a page begins in its midst: "§ 29 0128/22", "§ 29 Budget (forts.)".

    The item's own line stands before, looks as much like an opening, and is of the same words as far as the line goes.
    """
    if kind in LISTED:
        return ()
    found = []
    for before, candidate in itertools.pairwise(candidates):
        above = candidate.line - 1
        breaks = above in furniture or text.lines[above].page != text.lines[candidate.line].page
        own, words = cleans[before.line].string, _FORTS.sub("", cleans[candidate.line].string)
        if breaks and candidate.number == before.number and candidate.added == before.added and candidate.weight <= before.weight and own.startswith(words):
            found.append(candidate.line)
    return tuple(found)


def _is_trusted(chain: Chain, lines: int) -> bool:
    """Whether the chain numbers the items, rather than the entries of some list in the text."""
    if chain.kind.startswith("section"):
        return chain.score >= 1.5
    count, first = len(chain.entries), chain.entries[0].number
    reach = chain.entries[-1].line - chain.entries[0].line + 1
    return count >= 3 and (first <= 3 or count >= 4 or chain.kind == "year") and (chain.mean >= LIKELY or (reach >= 0.5 * lines and chain.mean >= 0.3))


def _is_pair(chain: Chain, cleans: Sequence[Clean], lines: int) -> bool:
    """Whether a chain numbers the two items of short notes: headings, no sentences, that stand free with text beneath both, through most of the document."""
    return (
        len(chain.entries) == _PAIR
        and chain.entries[0].number == 1
        and chain.kind not in LETTERED
        and all(c.weight >= _FREE and not cleans[c.line].string.endswith((".", ":", ";", ",")) for c in chain.entries)
        and 2 * (lines - chain.entries[0].line) >= lines
    )


def _counts_pages(chain: Chain, cleans: Sequence[Clean], furniture: set[int]) -> bool:
    """Whether the numbers are those of pages: each alone on its line, and text beneath that is no heading."""
    if chain.kind != "number" or any(cleans[c.line].string[c.rest :].strip() for c in chain.entries):
        return False
    below = [after for c in chain.entries if (after := _neighbour(c.line, 1, cleans, furniture)) is not None]
    return sum(cleans[i].string[-1] in ".:;," for i in below) * 2 > len(below)


def _calls(cleans: Sequence[Clean]) -> bool:
    """Whether the document is a call or an agenda, whose items may have nothing beneath them."""
    top = [clean.string for clean in cleans[:_TOP]]
    return any(_CALL.search(string) for string in top) and not any(_MINUTES.search(string) for string in top)


def _lists_items(chain: Chain) -> bool:
    """Whether a chain numbers a call's items: three or more from the first, in the numbers that items have."""
    return chain.kind not in LETTERED and len(chain.entries) >= 3 and chain.entries[0].number == 1 and chain.entries[-1].number == len(chain.entries)


def _is_whole(chain: Chain, numbered: Chain | None) -> bool:
    """Whether letters head the items: they begin with the first and no numbers do, or those that do stand inside one item."""
    if chain.entries[0].number != 1 or chain.mean < LIKELY:
        return False
    if numbered is None:
        return True
    opens = [c.line for c in chain.entries]
    return (
        not numbered.kind.startswith("section")
        and opens[0] < numbered.entries[0].line
        and len(chain.entries) >= len(numbered.entries)
        and numbered.entries[-1].line < opens[-1]
    )


def _weight(kind: str, index: int, rest: int, text: Text, cleans: Sequence[Clean], furniture: set[int], tops: dict[int, int]) -> float:
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
    if (after is None or after in tops) and not _runs_on(clean, rest):
        weight -= 0.7  # nothing beneath: a line of a contents page or of a list
    else:
        weight += 0.7
    if kind in LISTED and _opens_list(before, cleans, tops):
        weight -= 1.6
    return weight


def _runs_on(clean: Clean, rest: int) -> bool:
    """Whether a bold heading has its text behind it on the line: "**2. Budget.** Rådet godkänner budgeten."."""
    return rest < clean.bold < len(clean.string) - _TEXT_BEHIND


def _tops(text: Text, lines: set[int]) -> dict[int, int]:
    """For each numbered line the line above those that it follows without a gap, once for all: -1 at the very top."""
    tops: dict[int, int] = {}
    for line in sorted(lines):
        follows = line + 1 < len(text.lines) and text.lines[line + 1].above < 0.6
        tops[line] = tops.get(line - 1, line - 1) if follows else line
    return tops


def _opens_list(before: int | None, cleans: Sequence[Clean], tops: dict[int, int]) -> bool:
    """Whether a numbered line belongs to a list of clauses: it follows a sub-heading, a lead-in or such a line."""
    if before is None or (top := tops.get(before, before)) < 0:
        return False
    above = cleans[top].string
    return label_kind(above) not in {None, "contents", "pause"} or above.endswith((":", " att"))


def _neighbour(index: int, step: int, cleans: Sequence[Clean], furniture: set[int]) -> int | None:
    """The nearest line before or after that is neither furniture nor empty."""
    index += step
    while 0 <= index < len(cleans):
        if index not in furniture and cleans[index].string:
            return index
        index += step
    return None


def _best_chain(kind: str, candidates: list[Candidate]) -> Chain:
    """The rising sequence of numbers with the greatest sum of weights, steps of one preferred."""
    best: list[float] = []
    back: list[int] = []
    latest: dict[int, int] = {}
    for i, candidate in enumerate(candidates):
        score, source = candidate.weight, -1
        for step in range(0 if candidate.added else 1, _FURTHEST + 1):
            j = latest.get(candidate.number - step, -1)
            if j >= 0:
                value = best[j] + candidate.weight + (1.0 if step <= 1 else -0.4 * step)
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
