"""What was done in an item besides deciding: proposals, votes, dissents, who stood aside, questions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from samtrad.reading.record import Minutes, Vote
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, opening, tag
from samtrad.writing.page_parts import folded, listed, of_item, prefixed
from samtrad.writing.phrases import code

_Named: TypeAlias = tuple[str, Html]
_BALLOTS = 12
"""Members whose votes are listed in the open."""


def acts(ledger: Ledger, minutes: Minutes, item: int | None) -> Html:
    """All of an item's acts, each kind with its name in the margin, each act with its proof."""
    every = (*_proposals(ledger, minutes, item), *_votes(ledger, minutes, item), *_dissents(ledger, minutes, item), *_others(ledger, minutes, item))
    groups: dict[str, list[Html]] = {}
    for name, told in every:
        groups.setdefault(name, []).append(told)
    rows = [tag("div", tag("dt", name), *told) for name, told in groups.items()]
    return tag("dl", *rows, class_="acts") if rows else Html("")


def _act(back: str, *told: Content) -> Html:
    return tag("dd", *told, id=back)


def _said(ledger: Ledger, who: Html, words: str | None) -> Html:
    """Who said something, and what: Ida Ekvik: avslag."""
    return joined(who, tag("span", words, class_="said", lang=ledger.tongue) if words else None, between=": ")


def _proposals(ledger: Ledger, minutes: Minutes, item: int | None) -> Iterator[_Named]:
    """Who moved what, in the order in which it stands."""
    language = ledger.language
    for number, (at, one) in enumerate(of_item(minutes.proposals, item), 1):
        back, pointer = ledger.fresh(), f"/proposals/{at}"
        withdrawn = f"({label('withdrawn', language)})" if one.withdrawn else None
        what = prefixed(minutes, item, label("nth.proposal", language, number=number), language)
        said = _said(ledger, listed(ledger, f"{pointer}/by", one.by, one.span), one.text)
        proof = ledger.proof(f"{pointer}/text", what, back, one.span, "fine")
        yield label("proposal", language), _act(back, tag("p", joined(said, withdrawn, proof, between=" ")))


def _votes(ledger: Ledger, minutes: Minutes, item: int | None) -> Iterator[_Named]:
    """The counts with what they stand for, drawn as one bar, and who voted how."""
    language = ledger.language
    for number, (at, one) in enumerate(of_item(minutes.votes, item), 1):
        back, pointer = ledger.fresh(), f"/votes/{at}"
        what = prefixed(minutes, item, label("nth.vote", language, number=number), language)
        notes = [label(f"vote.{one.method}", language) if one.method else None, label("casting_vote", language) if one.casting_vote else None]
        proof = ledger.proof(pointer, what, back, one.span, "fine")
        told = joined(_bar(one), tag("ul", *_counts(ledger, pointer, one), class_="tally"), _ballots(ledger, pointer, one))
        yield label("votes", language), _act(back, told, tag("p", joined(joined(*notes, between=", "), proof, between=" "), class_="tallied"))


def _counts(ledger: Ledger, pointer: str, vote: Vote) -> Iterator[Html]:
    """6 ja: bifall till förslaget."""
    counts = (("yes", vote.yes, vote.yes_means), ("no", vote.no, vote.no_means), ("abstained", vote.abstained, None), ("absent", vote.absent, None))
    for key, count, means in counts:
        if count is None and not means:
            continue
        cast = tag("b", f"{'–' if count is None else count} {label(f'vote.{key}', ledger.language)}", class_="num")
        yield tag("li", joined(cast, ledger.value(f"{pointer}/{key}_means", means, vote.span) if means else None, between=": "))


def _bar(vote: Vote) -> Html:
    """The votes cast as one bar, yes full, no empty, abstentions dashed; the counts beneath say the same."""
    cast = [("yes", vote.yes or 0), ("no", vote.no or 0), ("abst", vote.abstained or 0)]
    whole = sum(count for _, count in cast)
    if not whole or vote.yes is None or vote.no is None:
        return Html("")
    drawn, at = [], 0.0
    for name, count in cast:
        width = 100 * count / whole
        if count:
            drawn.append(
                Html(opening("rect", class_=name, x=f"{at:.2f}", y="0", width=f"{width:.2f}", height="10", vector_effect="non-scaling-stroke") + "</rect>")
            )
        at += width
    return tag("svg", *drawn, class_="vote-bar", viewBox="0 0 100 10", preserveAspectRatio="none", aria_hidden="true", focusable="false")


def _ballots(ledger: Ledger, pointer: str, vote: Vote) -> Html:
    """How each member voted, by what they voted."""
    language = ledger.language
    groups = []
    for option in ("yes", "no", "abstain", "absent"):
        names = [ledger.value(f"{pointer}/ballots/{at}/name", ballot.name, vote.span) for at, ballot in enumerate(vote.ballots) if ballot.option == option]
        if names:
            key = label("vote.abstained" if option == "abstain" else f"vote.{option}", language)
            groups.append(tag("p", tag("b", key[:1].upper() + key[1:]), ": ", joined(*names, between=", ")))
    if not groups:
        return Html("")
    told = tag("div", *groups, class_="ballots")
    return folded(told, label("ballots", language, count=len(vote.ballots)), len(vote.ballots), _BALLOTS)


def _dissents(ledger: Ledger, minutes: Minutes, item: int | None) -> Iterator[_Named]:
    """Who was of another mind and had it put down."""
    for number, (at, one) in enumerate(of_item(minutes.dissents, item), 1):
        back, pointer = ledger.fresh(), f"/dissents/{at}"
        name = code("dissent", one.kind, ledger.language)
        proof = ledger.proof(f"{pointer}/text", prefixed(minutes, item, f"{name.lower()} {number}", ledger.language), back, one.span, "fine")
        said = _said(ledger, listed(ledger, f"{pointer}/by", one.by, one.span), one.text)
        yield name, _act(back, tag("p", joined(said, proof, between=" ")))


def _others(ledger: Ledger, minutes: Minutes, item: int | None) -> Iterator[_Named]:
    """Who stood aside, and who asked whom what."""
    language = ledger.language
    for at, who in of_item(minutes.disqualifications, item):
        back, name = ledger.fresh(), label("disqualified", language)
        proof = ledger.proof(f"/disqualifications/{at}/name", f"{name.lower()}, {who.name}", back, who.span, "fine")
        yield name, _act(back, tag("p", joined(ledger.words(who.name), proof, between=" ")))
    for number, (at, ask) in enumerate(of_item(minutes.interpellations, item), 1):
        back, pointer, name = ledger.fresh(), f"/interpellations/{at}", code("interpellation", ask.kind, language)
        to = joined(label("to", language, who=""), ledger.value(f"{pointer}/to", ask.to, ask.span)) if ask.to else None
        proof = ledger.proof(f"{pointer}/subject", prefixed(minutes, item, f"{name.lower()} {number}", language), back, ask.span, "fine")
        said = _said(ledger, joined(listed(ledger, f"{pointer}/by", ask.by, ask.span), to, between=" "), ask.subject)
        yield name, _act(back, tag("p", joined(said, proof, between=" ")))
