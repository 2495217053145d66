"""The items with all that was done under them: decisions, proposals, votes, dissents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from samtrad.reading.record import Decision, Item, Minutes, Vote
from samtrad.writing.days import day
from samtrad.writing.icons import icon, of_type
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.phrases import code


class _OfItem(Protocol):
    @property
    def item(self) -> int | None: ...


_T = TypeVar("_T", bound=_OfItem)


def items(ledger: Ledger, minutes: Minutes) -> Html:
    """Every item; what stands in none comes first."""
    outside = _outside(ledger, minutes)
    told = [_item(ledger, minutes, at, item) for at, item in enumerate(minutes.items)]
    if not told and not outside:
        return tag("p", label("tell.no_items", ledger.language), class_="empty")
    return tag("div", outside, *told, class_="items")


def _outside(ledger: Ledger, minutes: Minutes) -> Html:
    body = joined(_clauses(ledger, minutes, None), *_acts(ledger, minutes, None))
    if not body:
        return Html("")
    title = tag("h3", label("without_item", ledger.language))
    return tag("article", tag("p", "–", class_="item-no", aria_hidden="true"), tag("div", title, body, class_="item-body stack gap-s"), class_="item")


def _item(ledger: Ledger, minutes: Minutes, at: int, item: Item) -> Html:
    """Number in the margin; heading, who presented it, decisions and other acts."""
    pointer = f"/items/{at}"
    number = ledger.value(f"{pointer}/number", item.number, item.heading_span) if item.number else joined("–")
    title = ledger.value(f"{pointer}/heading", item.heading, item.heading_span, "heading")
    body = joined(tag("h3", title), _about(ledger, pointer, item), _clauses(ledger, minutes, at), *_acts(ledger, minutes, at))
    name = "item sub" if item.level > 1 else "item"
    return tag("article", tag("p", number, class_="item-no"), tag("div", body, class_="item-body stack gap-s"), class_=name)


def _about(ledger: Ledger, pointer: str, item: Item) -> Html:
    language = ledger.language
    told = []
    if item.case_number:
        case_number = ledger.value(f"{pointer}/case_number", item.case_number, item.span)
        told.append(joined(label("reference.case_number", language), case_number, between=" "))
    for field, values in (("presenters", item.presenters), ("sent_to", item.sent_to)):
        if values:
            told.append(joined(f"{label(field, language)}: ", joined(*listed(ledger, f"{pointer}/{field}", values, item.heading_span), between=", ")))
    return tag("p", joined(*told, between=". "), class_="small quiet") if told else Html("")


def listed(ledger: Ledger, pointer: str, values: Sequence[str], span: object = None) -> list[Html]:
    """A list's values, each a link to its words."""
    return [ledger.value(f"{pointer}/{at}", value, span) for at, value in enumerate(values)]


def _of(entries: Sequence[_T], item: int | None) -> list[tuple[int, _T]]:
    """The entries of an item with their indexes."""
    return [(at, one) for at, one in enumerate(entries) if one.item == item]


def _clauses(ledger: Ledger, minutes: Minutes, item: int | None) -> Html:
    told = [_clause(ledger, f"/decisions/{at}", one) for at, one in _of(minutes.decisions, item)]
    return tag("ol", *told, class_="clauses") if told else Html("")


def _clause(ledger: Ledger, pointer: str, decision: Decision) -> Html:
    """The words of a decision, what they do, whose they are, and the proof."""
    language, back = ledger.language, ledger.fresh()
    word = code("type", decision.type, language)
    act = tag("span", icon(of_type(decision.type)), word, class_="act")
    said = tag("p", decision.text, class_="said", lang="sv")
    proof = ledger.proof(f"{pointer}/text", word, back, decision.span)
    told: list[Content] = [act, _whose(ledger, pointer, decision)]
    if decision.addressee:
        told.append(
            tag("span", joined(label("to", language, who="").strip(), ledger.value(f"{pointer}/addressee", decision.addressee, decision.span), between=" "))
        )
    name = None if decision.status == "made" else "not-own"
    return tag("li", said, tag("p", *told, proof, class_="meta"), id=back, class_=name)


def _whose(ledger: Ledger, pointer: str, decision: Decision) -> Html:
    """Who decided and when, where it was not the body's own decision at this meeting."""
    language = ledger.language
    by = joined(label("by", language, who="").strip(), ledger.value(f"{pointer}/by", decision.by, decision.span), between=" ") if decision.by else None
    status = None if decision.status == "made" else label(f"status.{decision.status}", language)
    when = ledger.value(f"{pointer}/date", day(decision.date, language), decision.span) if decision.date else None
    told = joined(status, by, when, between=" ")
    return tag("span", told) if told else Html("")


def _acts(ledger: Ledger, minutes: Minutes, item: int | None) -> list[Html]:
    """Proposals, votes, dissents, disqualifications and interpellations of an item, a line each."""
    lines = [*_proposals(ledger, minutes, item), *_votes(ledger, minutes, item), *_others(ledger, minutes, item)]
    return [tag("ul", *lines, class_="small stack gap-s")] if lines else []


def _line(ledger: Ledger, what: str, told: Sequence[Content], pointer: str, span: object) -> Html:
    back = ledger.fresh()
    proof = ledger.proof(pointer, what, back, span, "fine")
    return tag("li", tag("b", what), joined(" ", *told, " ", proof), id=back)


def _proposals(ledger: Ledger, minutes: Minutes, item: int | None) -> list[Html]:
    language = ledger.language
    lines = []
    for at, one in _of(minutes.proposals, item):
        by = joined(*listed(ledger, f"/proposals/{at}/by", one.by, one.span), between=", ")
        told: list[Content] = [by, ": " if by else None, tag("span", one.text, class_="said", lang="sv")]
        if one.withdrawn:
            told.append(f" ({label('withdrawn', language)})")
        lines.append(_line(ledger, label("proposal", language), told, f"/proposals/{at}/text", one.span))
    return lines


def _votes(ledger: Ledger, minutes: Minutes, item: int | None) -> list[Html]:
    language = ledger.language
    lines = []
    for at, one in _of(minutes.votes, item):
        counts = (("yes", one.yes, one.yes_means), ("no", one.no, one.no_means), ("abstained", one.abstained, None), ("absent", one.absent, None))
        told: list[Content] = []
        for key, count, means in counts:
            if count is not None:
                told.append(f"{', ' if told else ''}{count} {label(f'vote.{key}', language)}")
                told += [" (", ledger.value(f"/votes/{at}/{key}_means", means, one.span), ")"] if means else []
        if one.casting_vote:
            told.append(f" ({label('casting_vote', language)})")
        if one.ballots:
            told += [". ", joined(*_ballots(ledger, f"/votes/{at}", one), between=", ")]
        lines.append(_line(ledger, label("votes", language), told, f"/votes/{at}", one.span))
    return lines


def _ballots(ledger: Ledger, pointer: str, vote: Vote) -> list[Html]:
    """How each member voted."""
    told = []
    for at, ballot in enumerate(vote.ballots):
        key = "vote.abstained" if ballot.option == "abstain" else f"vote.{ballot.option}"
        told.append(joined(ledger.value(f"{pointer}/ballots/{at}/name", ballot.name, vote.span), label(key, ledger.language), between=" "))
    return told


def _others(ledger: Ledger, minutes: Minutes, item: int | None) -> list[Html]:
    language = ledger.language
    lines = []
    for at, one in _of(minutes.dissents, item):
        by = joined(*listed(ledger, f"/dissents/{at}/by", one.by, one.span), between=", ")
        told: list[Content] = [by, ": " if by and one.text else None, tag("span", one.text, class_="said", lang="sv") if one.text else None]
        lines.append(_line(ledger, code("dissent", one.kind, language), told, f"/dissents/{at}/text", one.span))
    for at, who in _of(minutes.disqualifications, item):
        lines.append(_line(ledger, label("disqualified", language), [who.name], f"/disqualifications/{at}/name", who.span))
    for at, ask in _of(minutes.interpellations, item):
        by = joined(*listed(ledger, f"/interpellations/{at}/by", ask.by, ask.span), between=", ")
        to = joined(label("to", language, who="").strip(), ledger.value(f"/interpellations/{at}/to", ask.to, ask.span), between=" ") if ask.to else None
        told = [joined(by, to, between=" "), ": " if ask.subject else None, ask.subject]
        lines.append(_line(ledger, code("interpellation", ask.kind, language), told, f"/interpellations/{at}/subject", ask.span))
    return lines
