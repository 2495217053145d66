"""Calls and agendas: what is to be dealt with at a meeting that has not been, so that nobody was there and nothing is decided.

What someone puts forward for decision is a proposal, also where minutes would take the same words for a decision: "Styrelsen
föreslår fullmäktige besluta att …". Tasks and agreements in a proposal are nobody's yet.
"""

from __future__ import annotations

import re

from msgspec import structs

from samtrad.reading.find.decisions.clauses import Context, clauses_of
from samtrad.reading.outline import Outline, Section
from samtrad.reading.record import Agreement, Decision, Minutes
from samtrad.reading.words import Span

CALLED = frozenset({"call", "agenda"})
_PUT_FORWARD = frozenset({"propose", "recommend"})
_PROPOSES = re.compile(r"\b(?:föreslår|föreslås|rekommenderar|hemställer|förslag)\b", re.IGNORECASE)
_TAKEN = frozenset({"adopted", "endorsed", "recommended", "extended", "revised", "terminated"})


def as_called(record: Minutes, outline: Outline) -> Minutes:
    """The record of a call or an agenda, with nothing in it that only a meeting can bring about."""
    decisions = _proposed(record, outline)
    put_forward = [decision.span for decision in decisions if decision.status == "proposed"]
    return structs.replace(
        record,
        attendance=[],
        chair=None,
        secretaries=[],
        certifiers=[],
        certifications=[],
        votes=[],
        dissents=[],
        decisions=decisions,
        assignments=[structs.replace(one, decision=None) for one in record.assignments if not _within(one.span, put_forward)],
        agreements=_open_agreements(record.agreements, put_forward),
        doubts=[doubt for doubt in record.doubts if doubt.code not in {"presenter.unlisted", "decision.position_proposed", "decision.recommended_aside"}],
    )


def _proposed(record: Minutes, outline: Outline) -> list[Decision]:
    """What is put forward for decision, and what other bodies are told to have decided."""
    found = [
        decision
        for index, entry in enumerate(outline.entries)
        for section in entry.sections
        if _puts_forward(section)
        for decision in clauses_of(index, section, "proposed", Context(None, None, "plain"))
    ]
    for decision in record.decisions:
        if _within(decision.span, [one.span for one in found]):
            continue
        if decision.status == "reported":
            found.append(decision)
        elif decision.status == "proposed" or decision.type in _PUT_FORWARD:
            found.append(structs.replace(decision, status="proposed"))
    return sorted(found, key=lambda decision: decision.span)


def _puts_forward(section: Section) -> bool:
    """Whether proposals stand under a sub-heading."""
    if section.kind in {"suggestion", "position"}:
        return True
    return section.kind == "decision" and section.heading is not None and _PROPOSES.search(section.heading.string) is not None


def _open_agreements(agreements: list[Agreement], put_forward: list[Span]) -> list[Agreement]:
    """Agreements that a proposal would bring about are proposed; each once in an item."""
    found: list[Agreement] = []
    for agreement in agreements:
        one = structs.replace(
            agreement, decision=None, event="proposed" if agreement.event in _TAKEN and _within(agreement.span, put_forward) else agreement.event
        )
        if not any(
            (one.item, one.name, one.event, one.valid_from, one.valid_to) == (other.item, other.name, other.event, other.valid_from, other.valid_to)
            for other in found
        ):
            found.append(one)
    return found


def _within(span: Span, spans: list[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)
