"""Decisions made: the clauses under the sub-headings that hold what the body decided."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.reading.find.clause import Lead, read_clause, read_lead, small
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.lexicon.decision_verbs import find_verb, verb_at
from samtrad.reading.outline import Entry, Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision, DecisionType, Doubt, Status
from samtrad.reading.words import Span, Words

_TAIL = re.compile(r"(?:[,;]\s*(?:och|samt)|[,;]|\s(?:och|samt))\s*[,;]?\s*\Z")
_IMMEDIATE = re.compile(r"omedelbart juster|direktjuster|omedelbar justering", re.IGNORECASE)
_BODY_DECIDES = re.compile(r"(?!Ordförande)[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,5}? (?P<verb>beslutar|godkänner|bifaller|avslår|antar)\b(?: (?:först|därefter|härefter|sedan|vidare|slutligen|således|alltså|därmed|enhälligt))*(?: att)? ")
_QUOTES_RULE = re.compile(r"\b(?:beslutat|beslutade|beslutade att|har)\b")
_TO_WHOM = re.compile(r"\b(?:i|till|för|på) (?P<who>[\w-]*(?:fullmäktige|styrelsen?|nämnden?|direktionen?|förbundet|rådet|utskottet|stämman?))\b", re.IGNORECASE)
_PROCEDURE = frozenset({"questions_put", "proposals", "vote"})
_KINDS: dict[str, DecisionType] = {"proposing": "propose", "recommending": "recommend", "assigning": "assign"}
# what a clause holds that a sub-heading, a cell or a name does not: some verb
_AUXILIARIES = frozenset("att är var har ska skall får fick kan bör blir blev gäller ger går uppgår upphör tar sker beslutar beslutade beslutas".split())
_PASSIVES = ("as", "ås", "gs", "ivs", "örs", "lls", "nns", "ges")
_INFLECTED = 5  # letters of the shortest word whose ending tells that it is a verb
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[A-Za-zÅÄÖåäö]{2,}")


class Context(NamedTuple):
    """What the clauses of a section stand under: who decides, and whom it is put to."""

    by: Words | None = None
    addressee: Words | None = None
    kind: str = "plain"


def find_decisions(outline: Outline) -> tuple[list[Decision], list[Doubt]]:
    """Every clause that the minutes record as decided, one entry each, in document order.

    Under "Förslag till ställningstagande" with no position beneath it, the proposal is read as the position
    taken, with a doubt. A "Förslag till beslut" that was then decided is no second entry.
    """
    found: list[Decision] = []
    doubts: list[Doubt] = []
    for index, entry in enumerate(outline.entries):
        made = _of_entry(index, entry)
        found += made
        if any(s.kind == "position" for s in entry.sections) and not _decides(entry) and made:
            spans = [d.span for d in made]
            doubts.append(Doubt(code="decision.position_proposed", message="Under ”Förslag till ställningstagande” står inget ställningstagande; förslaget är läst som det som beslutades.", pointer=None, candidates=["made", "proposed"], spans=spans))
    return found, doubts


def _decides(entry: Entry) -> bool:
    return any(s.kind == "decision" and s.passages for s in entry.sections)


def _of_entry(index: int, entry: Entry) -> list[Decision]:
    decides = _decides(entry)
    found: list[Decision] = []
    seen_decision = False
    for section in entry.sections:
        if section.kind == "decision" or (section.kind == "position" and not decides):
            found += _clauses(index, section, "made", _context(section))
            seen_decision = True
        elif section.kind == "suggestion":
            target = _target(section)
            if seen_decision and target:
                found += _clauses(index, section, "made", Context(None, target, "proposing"))
            elif not decides and not target:
                found += _clauses(index, section, "proposed", Context(None, None, "plain"))
        elif section.kind in _PROCEDURE:
            found += [d for p in section.passages for d in _acts_in(index, p)]
        elif section.kind in {"certification", ""} and len(entry.sections) > 1:
            found += [_decision(index, p.words(), "made", Context(), p) for p in section.passages if _IMMEDIATE.search(p.string) and "justera" in p.string]
    return found


def _context(section: Section) -> Context:
    """Who decides by the sub-heading itself: "Kommunstyrelsens beslut", "Nämnden föreslår fullmäktige besluta"."""
    lead = read_lead(section.heading.string) if section.heading else None
    return _from_lead(section.heading, lead) if section.heading and lead else Context()


def _from_lead(passage: Passage, lead: Lead) -> Context:
    by = passage.words(*lead.by) if lead.by else None
    addressee = passage.words(*lead.addressee) if lead.addressee else None
    return Context(by, addressee, lead.kind)


def _target(section: Section) -> Words | None:
    """The body that a proposal is put to, if its sub-heading names one: "Förslag till beslut i kommunfullmäktige"."""
    if section.heading and (match := _TO_WHOM.search(section.heading.string)):
        return section.heading.words(*match.span("who"))
    return None


def _clauses(index: int, section: Section, status: Status, context: Context) -> list[Decision]:
    found: list[Decision] = []
    numbered = False
    table = False
    verbal = any(_is_verbal(p.string) for p in section.passages)
    group: list[Passage] = []

    def flush() -> None:
        if len(group) == 1 and (parts := att_clauses(group[0].string)):
            found.extend(_part_of(index, group[0], part, status, context) for part in parts)
        elif group:
            found.append(_decision(index, _joined(group), status, context, group[0]))
        group.clear()

    for position, passage in enumerate(section.passages):
        following = section.passages[position + 1] if position + 1 < len(section.passages) else None
        if (lead := read_lead(passage.string)) and (following is not None or passage.string.endswith(":")):
            flush()
            context, numbered, table = _merge(context, _from_lead(passage, lead)), False, False
            continue
        entered = bool(passage.marker)
        if numbered and not entered and group:
            group.append(passage)
            continue
        if table and not entered and passage.string[-1] not in ".!" and not _is_att(passage):
            continue
        flush()
        numbered = passage.marker.rstrip(".)").isdigit()
        table = passage.string.endswith(":") and not (following is not None and following.marker)
        if (not entered and _is_no_clause(passage, following)) or (verbal and not _is_verbal(passage.string) and not (entered and passage.string.endswith(":"))):
            continue
        group.append(passage)
    flush()
    return found


def _merge(context: Context, lead: Context) -> Context:
    """A lead-in adds to what the sub-heading said: "Kommunstyrelsens beslut" and then "På förslag av ...:"."""
    return Context(lead.by or (context.by if lead.kind == "plain" else None), lead.addressee or (context.addressee if lead.kind == "plain" else None), lead.kind if lead.kind != "plain" else context.kind)


def _is_att(passage: Passage) -> bool:
    return passage.string[:4].casefold() == "att "


def _is_no_clause(passage: Passage, following: Passage | None) -> bool:
    """Headings inside a decision, cells of tables and figures."""
    string = passage.string
    if passage.kind == "row" or len(_LETTERS.findall(string)) == 0:
        return True
    if string[-1] in ".!" or following is None or not following.marker or _is_att(passage):
        return False
    return not string.endswith(":") and len(string) < 160


def _is_verbal(string: str) -> bool:
    low = small(string)
    words = _WORD.findall(low)
    if not _AUXILIARIES.isdisjoint(words) or any(word.endswith(_PASSIVES) and len(word) >= _INFLECTED for word in words):
        return True
    return "enligt förslag" in low or find_verb(low) is not None


def _joined(group: list[Passage]) -> Words:
    if len(group) == 1:
        return _trimmed(group[0])
    ranges = tuple(r for p in group for r in p.ranges(0, len(p.string)))
    return Words(" ".join(p.string for p in group), ranges)


def _trimmed(passage: Passage) -> Words:
    """The clause without the comma and conjunction that lead on to the next: "att anta planen, samt"."""
    match = _TAIL.search(passage.string, max(len(passage.string) - 10, 0))
    end = match.start() if match else len(passage.string)
    return passage.words(0, end if end > 3 else len(passage.string))


def _decision(index: int, words: Words, status: Status, context: Context, passage: Passage) -> Decision:
    clause = read_clause(words)
    by = _part(passage, clause.by) or context.by
    addressee = _part(passage, clause.addressee) or context.addressee
    kind = _KINDS.get(context.kind, clause.type)
    return Decision(item=index, text=words, type=kind, status=status, by=by, addressee=addressee, span=words.span, subtype=clause.subtype, force=clause.force)


def _part(passage: Passage, span: Span | None) -> Words | None:
    """Part of a clause, which starts where its first passage does."""
    return passage.words(*span) if span and span[1] <= len(passage.string) else None


def _part_of(index: int, passage: Passage, part: Span, status: Status, context: Context) -> Decision:
    """One of several att-satser in a sentence; the body named before the first decides them all."""
    start, end = part
    words = passage.words(start, end)
    clause = read_clause(words)
    shift = start + len(passage.string[start:end]) - len(passage.string[start:end].lstrip())
    by = passage.words(clause.by[0] + shift, clause.by[1] + shift) if clause.by else context.by
    if by is None and (first := read_clause(passage.string).by):
        by = passage.words(*first)
    addressee = passage.words(clause.addressee[0] + shift, clause.addressee[1] + shift) if clause.addressee else context.addressee
    kind = _KINDS.get(context.kind, clause.type)
    return Decision(item=index, text=words, type=kind, status=status, by=by, addressee=addressee, span=words.span, subtype=clause.subtype, force=clause.force)


_NEXT_ATT = re.compile(r"(?:,\s*(?:och|samt|dels)?|;\s*|\s(?:och|samt|dels))\s+(?:dels\s+)?(?=att\s)")
_OPENS_ATT = re.compile(r"(?:att\s|[^.;:]{3,90}\b(?:beslutar|besluta)\s+(?:\w+\s)?(?:dels\s)?att\s)", re.IGNORECASE)


def att_clauses(string: str) -> list[Span]:
    """Where the att-satser of one sentence stand, if there are several: "Nämnden beslutar att anta A, att avslå B samt att ..."."""
    if not _OPENS_ATT.match(string):
        return []
    low = small(string)
    cuts = [m for m in _NEXT_ATT.finditer(low) if _begins_act(low, m)]
    if not cuts:
        return []
    starts = [0, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(string)]
    return list(zip(starts, ends, strict=True))


def _begins_act(low: str, separator: re.Match[str]) -> bool:
    """Whether an infinitive follows: after a comma or samt any, after a bare och one that decides."""
    word = re.compile(r"att\s+(\w+)").match(low, separator.end())
    if word is None or not (word.group(1).endswith(("a", "å")) or word.group(1) in {"ge", "utse", "bero", "se"}):
        return False
    return "," in separator.group() or ";" in separator.group() or "samt" in separator.group() or verb_at(low, word.start(1)) is not None


def _acts_in(index: int, passage: Passage) -> list[Decision]:
    match = _BODY_DECIDES.match(passage.string)
    if not match or match.start("verb") - 1 not in actor_ends(passage.string, 0) or _QUOTES_RULE.search(passage.string, 0, match.end()):
        return []
    return [_decision(index, passage.words(), "made", Context(), passage)]
