"""Counted votes: figures, what yes and no meant, and how each member voted (KL 5:67 p. 3 and 5)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from samtrad.reading.find.votes.fallen import FallenVotes, with_fallen
from samtrad.reading.find.votes.figures import ABSENT, ABSENT_SIGNS, ABSTAINED, ABSTAINED_SIGNS, Figures, number, pair_in
from samtrad.reading.find.votes.figures import figures as figures_in
from samtrad.reading.find.votes.figures import sides as sides_in
from samtrad.reading.find.votes.sides import COUNTED, by_lines, for_what, listed, votes_by_name
from samtrad.reading.find.votes.tables import Table, tables_in
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Vote
from samtrad.reading.words import Words
from samtrad.swedish.signs import has_any

_WORTH = re.compile(r"\b(?:nej|röst|avstå|emot)", re.IGNORECASE)
_SIGNS = ("nej", "röst", "avstå", "emot")
_SIDE_LINE = re.compile(r"(?:[Jj]a|JA|[Aa]vstod|[Aa]vstår|[Ff]ör)(?:-?röst(?:er)?)?\s*(?:\(\d{1,3}(?:\s*st)?\)\s*)?:\s*[A-ZÅÄÖ]")
"""A line that lists one side of a vote beside others: "Ja: Anna Berg, Bo Ek" over "Nej: Cia Dal"."""
_MEANING = re.compile(
    r"\b(?P<side>ja|nej)(?:-röst(?:en)?)?\s*(?::|=|(?:röst )?(?:för|innebär|betyder|röstar den som vill|röstar för|till)\b)\s*(?P<text>(?:(?!\b(?:och|samt)\s+nej\b|\.\s*nej\b|;\s*nej|,\s*nej|[”\"]).)+)",
    re.IGNORECASE,
)
# "Den som vill bifalla förslaget röstar ja"
_MEANT = re.compile(
    r"\b[Dd]en som (?:vill |önskar |röstar för |stödjer |stöder |biträder |är för |instämmer i )?(?P<text>[^.;:]{3,160}?),? (?:ska |skall |bör )?rösta(?:r)? (?P<side>ja|nej)\b",
    re.IGNORECASE,
)
_CASTING = re.compile(r"utslagsröst", re.IGNORECASE)
_SECRET = re.compile(r"slut(?:en|na) (?:omröstning|votering|val)|valsedlar", re.IGNORECASE)


def find_votes(outline: Outline, fallen: FallenVotes | None = None) -> list[Vote]:
    """One entry for each vote that was counted or taken by name, in document order; ``fallen`` are the document's tables of votes, where others ask for them too."""
    found: list[Vote] = []
    for index, entry in enumerate(outline.entries):
        found += _of_entry(outline, index, entry)
    return with_fallen(fallen or FallenVotes(outline), found)


def _of_entry(outline: Outline, index: int, entry: Entry) -> list[Vote]:
    found: list[Vote] = []
    put: list[Passage] = []  # what said above the result what yes and no mean
    for section in entry.sections:
        if section.kind in {"papers", "sent_to", "list", "preparation"}:
            continue
        group = (
            [p for p in section.passages if (has_any(p.string.lower(), _SIGNS) and _WORTH.search(p.string)) or _SIDE_LINE.match(p.string)]
            if has_any(section.low, _SIGNS)
            else []
        )
        tables = tables_in(outline.text, section.passages) if len(section.passages) > 2 else []
        if "nej" in section.low:
            tables += [Table(by.counts["yes"], by.counts["no"], by.counts.get("abstain"), by.ballots, span) for by, span in by_lines(section.passages)]
        made = [vote for block in _blocks(section.kind, group) if (vote := _vote(index, block, put))] if group else []
        found += _with_tables(index, made, tables, [*put, *group])
        put = [] if made or tables else [*put, *(p for p in group if _MEANING.search(p.string) and not listed(p))]
    return _with_names(found)


def _with_names(found: list[Vote]) -> list[Vote]:
    """The votes of an item, the names of one told by themselves behind its figures put to it."""
    kept: list[Vote] = []
    for vote in found:
        before = kept[-1] if kept else None
        if before is not None and vote.ballots and not before.ballots and (before.yes, before.no) == (vote.yes, vote.no) and vote.yes_means is None:
            kept[-1] = structs.replace(before, ballots=vote.ballots, method=before.method or vote.method)
        else:
            kept.append(vote)
    return kept


def _with_tables(index: int, made: list[Vote], tables: list[Table], put: list[Passage]) -> list[Vote]:
    """Votes with the members' votes from the table beside them; a table that no sentence sums up is a vote of its own."""
    found = list(made)
    for table in tables:
        same = next((i for i, v in enumerate(found) if len(v.ballots) < max(len(table.ballots), 1) and (v.yes, v.no) == (table.yes, table.no)), None)
        if same is not None:
            found[same] = structs.replace(found[same], ballots=table.ballots, method=found[same].method or "open")
        elif not made and table.yes is not None and table.no is not None:
            meanings = _meanings(put)
            found.append(Vote(
                item=index, yes=table.yes, no=table.no, abstained=table.abstained or None, yes_means=meanings.get("ja"), no_means=meanings.get("nej"), ballots=table.ballots,
                span=table.span, method="open" if table.ballots else None,
            ))  # fmt: skip
    return found


def _blocks(kind: str, passages: list[Passage]) -> list[list[Passage]]:
    """Passages that tell of one vote each: a new one starts with what yes means, or with figures after figures."""
    blocks: list[list[Passage]] = [[]]
    counted = False
    for passage in passages:
        has = pair_in(passage.string) is not None
        opens = _MEANING.search(passage.string) is not None and not has and not listed(passage)
        if (has and counted) or (opens and counted) or (kind != "vote" and has and blocks[-1] and counted):
            blocks.append([])
            counted = False
        blocks[-1].append(passage)
        counted = counted or has or (COUNTED.search(passage.string) is not None and "nej" in passage.string.casefold())
    return [b for b in blocks if b]


def _vote(index: int, block: list[Passage], put: list[Passage]) -> Vote | None:
    figures = next((f for p in block if (f := figures_in(p.string))), None)
    ballots, sides = votes_by_name(block)
    if figures is None and len(sides) >= 2 and sides.get("yes") is not None and sides.get("no") is not None:
        figures = Figures(sides["yes"], sides["no"])
    if figures is None:
        return None
    meanings = _meanings([*put, *block])
    abstained = _count(ABSTAINED, ABSTAINED_SIGNS, block)
    text = " ".join(p.string for p in block)
    return Vote(
        item=index, yes=figures.yes, no=figures.no, abstained=abstained if abstained is not None else sides.get("abstain"), absent=_count(ABSENT, ABSENT_SIGNS, block),
        yes_means=meanings.get("ja"), no_means=meanings.get("nej"), casting_vote=True if _CASTING.search(text) else None, ballots=ballots,
        span=(block[0].span[0], block[-1].span[1]), method="secret" if _SECRET.search(text) else ("open" if ballots else None),
    )  # fmt: skip


def _count(pattern: re.Pattern[str], signs: Sequence[str], block: list[Passage]) -> int | None:
    for passage in block:
        if has_any(passage.string.lower(), signs) and (match := pattern.search(passage.string)):
            return number(next(g for g in match.groups() if g is not None))
    return None


def _meanings(block: list[Passage]) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for passage in block:
        if both := sides_in(passage.string):
            return {"ja": passage.words(*both[0]), "nej": passage.words(*both[1])}
        if listed(passage):
            continue  # "Ja: Anna Berg, Bo Ek" tells who voted so, and not what it meant
        for head in for_what(passage.string):
            found.setdefault("nej" if "ja" in found else "ja", passage.words(*head.span("what")))
        for match in _MEANT.finditer(passage.string):
            found.setdefault(match.group("side").casefold(), passage.words(*match.span("text")))
        for match in _MEANING.finditer(passage.string):
            side = match.group("side").casefold()
            low, high = match.span("text")
            cut = passage.string.find(". ", low, high)
            high = cut if cut > 0 else high
            while high > low and passage.string[high - 1] in ' .,;”"':
                high -= 1
            if side not in found and high > low and not passage.string[low].isdigit():
                found[side] = passage.words(low, high)
    return found
