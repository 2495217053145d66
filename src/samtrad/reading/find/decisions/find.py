"""Decisions made: the clauses under the sub-headings that hold what the body decided."""

from __future__ import annotations

import re

from msgspec import structs

from samtrad.reading.find.decisions.clauses import Context, certifies, clauses_of, context_of, decision
from samtrad.reading.find.leads import read_lead
from samtrad.reading.find.own_acts import ORDER_OF_QUESTIONS
from samtrad.reading.find.own_names import is_own_name
from samtrad.reading.find.proposals.find import persons_move
from samtrad.reading.find.reported.cut import att_clauses
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.outline import Entry, Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision, Doubt
from samtrad.reading.words import Words

_BODY_DECIDES = re.compile(
    r"(?!Ordförande)[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,5}? (?P<verb>beslutar|godkänner|bifaller|avslår|antar)\b(?: (?:först|därefter|härefter|sedan|vidare|slutligen|således|alltså|därmed|enhälligt))*(?: att)? "
)
_QUOTES_RULE = re.compile(r"\b(?:beslutat|beslutade|beslutade att|har)\b")
_TO_WHOM = re.compile(
    r"\b(?:i|till|för|på) (?P<who>(?:[\w-]+s )?[\w-]*(?:fullmäktige|styrelsen?|nämnden?|direktionen?|förbundet|rådet|utskottet|stämman?|mötet|kommunerna|medlemmarna|huvudmännen|parterna|regionen))(?:s beslut)?(?![\wåäö])",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?P<who>(?:[\w-]+ ){0,5}?[\w-]+?)s (?:förslag|beslut)\b")
# what was decided stands beneath what was proposed: "Nämnden beslutar enligt förslaget"
_AS_PROPOSED = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,5}? )?(?:beslutar|beslutade|[Bb]eslut(?:as|ades)|beslöt|bifaller|biföll)\b[^.]{0,60}?\b(?:enligt|i enlighet med|bifalla)\b[^.]{0,60}\bförslag",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\b(?:redovisa(?:t|de)|anmäl(?:t|da)) beslut\b", re.IGNORECASE)
_CERTIFIED_BEHIND = frozenset({"certification", "", "note", "reservation", "statement", "sent_to"})
"""Sub-headings beneath which a paragraph of its own may say that the item is certified at once."""
_PROCEDURE = frozenset({"questions_put", "proposals", "vote"})


def find_decisions(outline: Outline, body: str | None = None) -> tuple[list[Decision], list[Doubt]]:
    """Every clause that the minutes record as decided, one entry each, in document order.

    Under "Förslag till ställningstagande" with no position beneath it, the proposal is read as the position
    taken, with a doubt. A "Förslag till beslut" that was then decided is no second entry. ``body`` is the body that
    met: what it proposes to another is decided here, what another proposes to it is not.
    """
    found: list[Decision] = []
    doubts: list[Doubt] = []
    for index, entry in enumerate(outline.entries):
        made = _of_entry(index, entry, body)
        found += made
        if any(s.kind == "position" for s in entry.sections) and not _decides(entry) and made:
            spans = [d.span for d in made]
            doubts.append(
                Doubt(
                    code="decision.position_proposed",
                    message="Under ”Förslag till ställningstagande” står inget ställningstagande; förslaget är läst som det som beslutades.",
                    pointer=None,
                    candidates=["made", "proposed"],
                    spans=spans,
                )
            )
    return found, doubts


def _decides(entry: Entry) -> bool:
    return any(s.kind == "decision" and s.passages and not _is_reported(s) for s in entry.sections)


def _is_reported(section: Section) -> bool:
    """Whether a sub-heading says that the decisions beneath it are only told of: "Kommunstyrelsen beslutar (redovisat beslut)"."""
    return section.heading is not None and _REPORTED.search(section.heading.string) is not None


def _of_entry(index: int, entry: Entry, body: str | None) -> list[Decision]:
    decides = _decides(entry)
    found: list[Decision] = []
    seen_decision = False
    for number, section in enumerate(entry.sections):
        if section.kind == "decision" or (section.kind == "position" and not decides):
            context = context_of(section)
            if _is_reported(section):
                found += clauses_of(index, section, "reported", context, body)
                continue
            if _is_suggested(entry, number, context, body):
                continue
            if _is_put_here(context, body):  # "Arbetsutskottet föreslår kommunstyrelsen" in what the styrelse itself decides
                found += clauses_of(index, section, "proposed", context, body) if sum(s.kind == "decision" for s in entry.sections) == 1 else []
                continue
            found += clauses_of(index, section, "made", context, body)
            seen_decision = True
        elif section.kind == "suggestion":
            who, target = _proposer(section), _target(section)
            ours = who is not None and is_own_name(who, body)
            if target and not is_own_name(target, body) and (ours or (who is None and (seen_decision or body is not None)) or (seen_decision and body is None)):
                found += clauses_of(index, section, "made", Context(who, target, "proposing"))
            elif decides and not ours and who is not None and not persons_move(section) and _only_puts_off(index, entry, body):
                found += [_put_here(d, who, body) for d in clauses_of(index, section, "proposed", Context(None, None, "plain"))]
            elif not decides and (taken := [p for p in section.passages if _AS_PROPOSED.match(p.string)]):
                found += [decision(index, p.words(), "made", Context(), p) for p in taken]
            elif not decides and (not target or is_own_name(target, body)) and not persons_move(section):
                found += clauses_of(index, section, "proposed", Context(None, None, "plain"))
        elif section.kind in _PROCEDURE:
            found += _in_procedure(index, section)
        elif section.kind in _CERTIFIED_BEHIND and len(entry.sections) > 1:
            found += [decision(index, p.words(), "made", Context(), p) for p in section.passages if certifies(p.string)]
    return found


def _only_puts_off(index: int, entry: Entry, body: str | None) -> bool:
    """Whether all that an item decides is to put it off or send it back, so that what was proposed stays a proposal."""
    made = [d for s in entry.sections if s.kind == "decision" and not _is_reported(s) for d in clauses_of(index, s, "made", context_of(s), body)]
    return bool(made) and made[0].type in {"refer", "defer"}


def _put_here(decision: Decision, who: Words, body: str | None) -> Decision:
    """A clause that another body proposes, by whom and to whom: "Kommunfullmäktige antar avtalet" under "Kommunstyrelsens förslag"."""
    ours = decision.by is not None and is_own_name(decision.by, body)
    return structs.replace(decision, by=who, addressee=decision.by if ours else decision.addressee)


def _is_suggested(entry: Entry, number: int, context: Context, body: str | None) -> bool:
    """Whether a line that leads in to clauses stands right under "Förslag till beslut", with what was decided further down."""
    above = entry.sections[number - 1] if number else None
    return (
        context.kind == "proposing"
        and above is not None
        and above.kind == "suggestion"
        and not above.passages
        and any(s.passages and (s.kind == "decision" or _is_own_proposal(s, body)) for s in entry.sections[number + 1 :])
    )


def _is_own_proposal(section: Section, body: str | None) -> bool:
    """Whether a sub-heading says that the body that met proposes what stands beneath to another: "Kommunstyrelsens förslag till kommunfullmäktige"."""
    if section.kind != "suggestion":
        return False
    who, target = _proposer(section), _target(section)
    return who is not None and target is not None and is_own_name(who, body) and not is_own_name(target, body)


def _is_put_here(context: Context, body: str | None) -> bool:
    """Whether a sub-heading says that another body proposes to the one that met."""
    return (
        context.kind == "proposing"
        and context.by is not None
        and context.addressee is not None
        and is_own_name(context.addressee, body)
        and not is_own_name(context.by, body)
    )


def _in_procedure(index: int, section: Section) -> list[Decision]:
    """What the body itself decides among yrkanden and questions put, with the att-satser beneath such a line."""
    found: list[Decision] = []
    passages = section.passages
    at = 0
    while at < len(passages):
        end = at + 1
        while end < len(passages) and passages[end].string.startswith("att "):
            end += 1
        if end > at + 1 and (lead := read_lead(passages[at].string)) and lead.by:
            found += clauses_of(index, Section(kind="decision", heading=None, passages=passages[at:end]), "made", Context())
        else:
            found += [d for p in passages[at:end] for d in _acts_in(index, p)]
        at = end
    return found


def _proposer(section: Section) -> Words | None:
    """The body whose proposals stand beneath, if the sub-heading names one: "Kommunstyrelsens förslag till kommunfullmäktige"."""
    match = _WHOSE.match(section.heading.string) if section.heading else None
    return section.heading.words(*match.span("who")) if match and section.heading else None


def _target(section: Section) -> Words | None:
    """The body that a proposal is put to, if its sub-heading names one: "Förslag till beslut i kommunfullmäktige"."""
    if section.heading and (match := _TO_WHOM.search(section.heading.string)):
        return section.heading.words(*match.span("who"))
    return None


def _acts_in(index: int, passage: Passage) -> list[Decision]:
    match = _BODY_DECIDES.match(passage.string) if not ORDER_OF_QUESTIONS.search(passage.string) else None
    if not match or match.start("verb") - 1 not in actor_ends(passage.string, 0) or _QUOTES_RULE.search(passage.string, 0, match.end()):
        return []
    parts = att_clauses(passage.string) or [(0, len(passage.string))]
    made = [decision(index, passage.words(a, b), "made", Context(), passage, a) for a, b in parts]
    return [made[0], *(structs.replace(d, by=d.by or made[0].by) for d in made[1:])]
