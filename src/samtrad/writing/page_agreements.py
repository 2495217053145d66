"""Agreements and plans, each once, with all that happens to it and where that is said."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.reading.record import Agreement, Minutes
from samtrad.writing import follows
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_parts import BETWEEN, listed, prefixed
from samtrad.writing.phrases import code, validity


def agreements(ledger: Ledger, minutes: Minutes) -> Html:
    """Agreements and plans, those that run out first."""
    return tag("ul", *[_agreement(ledger, minutes, group) for group in follows.agreements(minutes)], class_="list")


def _agreement(ledger: Ledger, minutes: Minutes, group: Sequence[int]) -> Html:
    """The name and beneath it one line for each thing said, with a proof for each place that says it."""
    language, back, first = ledger.language, ledger.fresh(), minutes.agreements[group[0]]
    name = ledger.value(f"/agreements/{group[0]}/name", first.name, first.span, "strong")
    said: dict[Html, list[Html]] = {}
    for number, at in enumerate(group, 1):
        one = minutes.agreements[at]
        ledger.ranges(f"/agreements/{at}/name")
        what = prefixed(minutes, one.item, f"{first.name} ({number})" if number > 1 else first.name, language)
        proof = ledger.loop(ledger.mark((one.span,), "strong", back), one.span[0], label("show.proof", language, what=what))
        said.setdefault(_said(ledger, f"/agreements/{at}", one), []).append(proof)
    lines = [tag("li", told, " " if told else None, joined(*proofs, between=" ")) for told, proofs in said.items()]
    return tag("li", tag("p", tag("b", name)), tag("ul", *lines, class_="small quiet said-of"), id=back)


def _said(ledger: Ledger, pointer: str, one: Agreement) -> Html:
    """What one mention says: antas · gäller 1 mars 2025 – 31 december 2026 · Parter: Norrby, Vitsjö."""
    language = ledger.language
    holds = validity(one, language)
    for field in ("valid_from", "valid_to"):
        ledger.ranges(f"{pointer}/{field}")
    told: list[Content] = [None if holds and one.event == "in_force" else code("event", one.event, language), holds]
    if one.parties:
        told.append(joined(f"{label('parties', language)}: ", listed(ledger, f"{pointer}/parties", one.parties, one.span)))
    if one.part_of:
        told.append(joined(f"{label('part_of', language)}: ", ledger.value(f"{pointer}/part_of", one.part_of, one.span)))
    return joined(*told, between=BETWEEN)
