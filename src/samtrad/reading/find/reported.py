"""Decisions told of in running text: those of other bodies or earlier meetings, the body's own acts, and proposals."""

from __future__ import annotations

import re

from samtrad.reading.find.clause import Lead, read_clause, read_lead
from samtrad.reading.find.reported_acts import Act, act_in, own_act
from samtrad.reading.outline import Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision, DecisionType, Status
from samtrad.swedish.dates import find_dates
from samtrad.swedish.sentences import split_sentences

_READ = frozenset({"", "background", "preparation", "discussion", "presenters", "actions", "list", "questions_put"})
# how words begin that tell of an act: what is worth a closer look, found faster by word than by pattern
_STEMS = (
    "beslut beslöt gav gett givit fick fått bakom antog antagit antagen antagna antas antar rekom godkän godtog fastst förlän tackat tackad utsåg utsett utses valde valt väljs uppdr avslog avslag avslås bifall biföll tillst detsam "
    "tecknat förslag paus bordl antec noter handlingarna nomin behandlat inrätt kompl revider juster ersätt anslöt anslut återrem remitt hänsk läggs lades lägg omval adjung bemynd bevilj anslog upphäv regeringsbeslut avvakta avvaktar enades enas skjuts sköts sade"
).split()
_SHORTEST, _LONGEST_STEM = 3, 6
_BY_LENGTH = {n: frozenset(s[:n] for s in _STEMS if len(s) == n or (n == _LONGEST_STEM and len(s) > n)) for n in range(_SHORTEST, _LONGEST_STEM + 1)}


def _worth(string: str) -> bool:
    """Whether any word begins as one that tells of an act does."""
    three, four, five, six = (_BY_LENGTH[n] for n in range(_SHORTEST, _LONGEST_STEM + 1))
    for word in string.lower().split():
        if word[:6] in six or word[:5] in five or word[:4] in four or word[:3] in three:
            return True
    return "beslut" in string  # within a compound, or behind a bracket


_LEAD_TELLS = re.compile(r"\b(?:beslutade|beslöt|har beslutat|beslutat|rekommenderar|rekommenderade|uppmanar|föreslog|gav|har gett)\b", re.IGNORECASE)
_PROPOSAL_LEAD = re.compile(r"\bförslag(?:en)?\b.{0,60}?\b(?:till|för)\b\s+(?P<to>.+?)\s+för\s+(?:beslut|ställningstagande|godkännande|antagande)\b|^förslag(?:en)? (?:är|som läggs fram)\b", re.IGNORECASE)
_DAY_OF_ACT = re.compile(r"\((?P<in>[^()]{6,24})\)")


def find_told(outline: Outline) -> list[Decision]:
    """Reported, proposed and own decisions outside the sections that record what was decided, in document order."""
    found: list[Decision] = []
    for index, entry in enumerate(outline.entries):
        records = any(s.kind in {"decision", "position"} and s.passages for s in entry.sections)
        for section in entry.sections:
            if section.kind in _READ:
                found += _of_section(index, section, records=records)
    return found


def _of_section(index: int, section: Section, *, records: bool) -> list[Decision]:
    found: list[Decision] = []
    lead: tuple[Passage, Lead, Status, DecisionType | None] | None = None
    for position, passage in enumerate(section.passages):
        following = section.passages[position + 1] if position + 1 < len(section.passages) else None
        if lead and (passage.marker or passage.string[0] in '”"»'):
            found += _listed(index, passage, *lead)
            continue
        lead = None
        if following is not None and following.marker:
            lead = _lead_in(passage)
        if len(passage.string) > _SHORTEST:
            found += _of_passage(index, passage, records=records, alone=len(section.passages) <= 2, leads=lead is not None)
    return found


def _lead_in(passage: Passage) -> tuple[Passage, Lead, Status, DecisionType | None] | None:
    """A line that tells whose decisions the list beneath it gives."""
    if not passage.string.endswith((":", "att")):
        return None
    last = split_sentences(passage.string)[-1]
    sentence = passage.string[last[0] :]
    if match := _PROPOSAL_LEAD.search(sentence):
        to = match.span("to") if match.groupdict().get("to") else None
        shifted = (to[0] + last[0], to[1] + last[0]) if to else None
        return passage, Lead("plain", None, shifted), "proposed", "propose"
    lead = read_lead(sentence)
    if lead is None or not _LEAD_TELLS.search(sentence) or (lead.by is None and lead.kind == "plain"):
        return None
    shift = last[0]
    moved = Lead(lead.kind, _moved(lead.by, shift), _moved(lead.addressee, shift))
    kinds: dict[str, DecisionType] = {"recommending": "recommend", "proposing": "propose", "assigning": "assign"}
    return passage, moved, "reported", kinds.get(lead.kind)


def _moved(span: tuple[int, int] | None, by: int) -> tuple[int, int] | None:
    return (span[0] + by, span[1] + by) if span else None


def _listed(index: int, passage: Passage, source: Passage, lead: Lead, status: Status, kind: DecisionType | None) -> list[Decision]:
    """The entries of a list under a lead-in; a quotation in one is an entry of its own."""
    string = passage.string
    end = len(string)
    quote = re.search(r"(?:\A|:\s*)[”\"»]", string)
    pieces = [(0, end)] if not quote else [(0, quote.start()), *_first_sentence(string, quote.end())]
    pieces = [(a, b) for a, b in pieces if a < b]
    found = []
    for start, stop in pieces:
        words = passage.words(start, stop)
        clause = read_clause(words)
        verbless = clause.verb is None
        found.append(
            Decision(
                item=index, text=words, type=kind if kind and (status != "proposed" or verbless) else clause.type, status=status,
                by=source.words(*lead.by) if lead.by else None, addressee=source.words(*lead.addressee) if lead.addressee else None,
                date=_date_of(source) if status == "reported" else None, span=words.span, subtype=clause.subtype, force=clause.force,
            )
        )  # fmt: skip
    return found


def _first_sentence(string: str, start: int) -> list[tuple[int, int]]:
    spans = split_sentences(string[start:])
    return [(start + spans[0][0], start + spans[0][1])] if spans else []


def _of_passage(index: int, passage: Passage, *, records: bool, alone: bool, leads: bool) -> list[Decision]:
    found: list[Decision] = []
    spans = split_sentences(passage.string)
    if leads:
        spans = spans[:-1]
    for start, end in spans:
        sentence = passage.string[start:end]
        if not _worth(sentence):
            continue
        acts = act_in(sentence, records=records)
        if not acts and not records:
            short = len(spans) <= 2 or alone
            acts = [a] if (a := own_act(sentence, short=short)) else []
        found += [_told(index, passage, start, act) for act in acts]
    return found


def _told(index: int, passage: Passage, offset: int, act: Act) -> Decision:
    words = passage.words(offset + act.start, offset + act.end)
    clause = read_clause(words)
    by = passage.words(offset + act.by[0], offset + act.by[1]) if act.by else None
    base = offset + act.start + (len(passage.string[offset + act.start : offset + act.end]) - len(passage.string[offset + act.start : offset + act.end].lstrip()))
    addressee = passage.words(base + clause.addressee[0], base + clause.addressee[1]) if clause.addressee else None
    if addressee is not None and by is not None and addressee == by:
        addressee = None
    return Decision(
        item=index, text=words, type=act.type or clause.type, status=act.status, by=by, addressee=addressee, date=_day(words) if act.status == "reported" else None, span=words.span,
        subtype=clause.subtype, force=clause.force,
    )  # fmt: skip


def _date_of(passage: Passage) -> str | None:
    """The day named in the lead-in, which is the last sentence of its paragraph."""
    return _day(passage.string[split_sentences(passage.string)[-1][0] :])


def _day(string: str) -> str | None:
    """The day on which the act was done: one in brackets, one with "den", or the only one in the clause."""
    given = [s for s in find_dates(string) if s.value.year_given and s.value.precision == "day"]
    for span in given:
        before = string[max(span.start - 30, 0) : span.start]
        if re.search(r"(?:till|t\.?o\.?m\.?|från|senast|för|gäller|inför|innan)\s+(?:och med\s+)?(?:den\s+)?\Z", before):
            continue
        days = span.value.days(0)
        if days:
            return days[0].isoformat()
    return None


