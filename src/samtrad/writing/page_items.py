"""The items: what each was about, what was decided in it and whose decision that was."""

from __future__ import annotations

from samtrad.reading.record import Decision, Item, Minutes
from samtrad.writing.days import day
from samtrad.writing.icons import icon, of_type
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_acts import acts
from samtrad.writing.page_parts import BETWEEN, listed, of_item, prefixed
from samtrad.writing.phrases import act


def items(ledger: Ledger, minutes: Minutes) -> Html:
    """Every item; what stands in none comes first."""
    outside = _outside(ledger, minutes)
    told = [_item(ledger, minutes, at, item) for at, item in enumerate(minutes.items)]
    if not told and not outside:
        return tag("p", label("tell.no_items", ledger.language), class_="empty")
    return tag("div", outside, *told, class_="items")


def _outside(ledger: Ledger, minutes: Minutes) -> Html:
    body = joined(_clauses(ledger, minutes, None), acts(ledger, minutes, None))
    if not body:
        return Html("")
    title = tag("h3", label("without_item", ledger.language))
    return tag("article", tag("p", "–", class_="item-no", aria_hidden="true"), tag("div", title, body, class_="item-body stack gap-s"), class_="item")


def _item(ledger: Ledger, minutes: Minutes, at: int, item: Item) -> Html:
    """Number in the margin; heading, who presented it, decisions and other acts."""
    pointer = f"/items/{at}"
    title = ledger.value(f"{pointer}/heading", item.heading, item.heading_span, "heading")
    number = _number(ledger, pointer, item)
    body = joined(tag("h3", title), _about(ledger, pointer, item), _clauses(ledger, minutes, at), acts(ledger, minutes, at))
    name = "item sub" if item.level > 1 else "item"
    return tag("article", number, tag("div", body, class_="item-body stack gap-s"), class_=name)


def _number(ledger: Ledger, pointer: str, item: Item) -> Html:
    """The number in the margin. Where it is put together, 34 and A, it leads to the first of them, and they all lead here."""
    if not item.number:
        return tag("p", "–", class_="item-no", aria_hidden="true")
    spoken = tag("span", label("item", ledger.language), " ", class_="vh")
    ranges = ledger.ranges(f"{pointer}/number", item.heading_span)
    return tag("p", ledger.link(ranges, joined(spoken, item.number), alone=True), class_="item-no")


def _about(ledger: Ledger, pointer: str, item: Item) -> Html:
    language = ledger.language
    told = []
    if item.case_number:
        case_number = ledger.value(f"{pointer}/case_number", item.case_number, item.span)
        told.append(joined(label("reference.case_number", language), case_number, between=" "))
    for field, values in (("presenters", item.presenters), ("sent_to", item.sent_to)):
        if values:
            told.append(joined(f"{label(field, language)}: ", listed(ledger, f"{pointer}/{field}", values, item.heading_span)))
    return tag("p", joined(*told, between=BETWEEN), class_="small quiet about") if told else Html("")


def _clauses(ledger: Ledger, minutes: Minutes, item: int | None) -> Html:
    told = [_clause(ledger, minutes, at, one, number) for number, (at, one) in enumerate(of_item(minutes.decisions, item), 1)]
    return tag("ol", *told, class_="clauses") if told else Html("")


def _clause(ledger: Ledger, minutes: Minutes, at: int, decision: Decision, number: int) -> Html:
    """The words of a decision, what they do, whose they are, and the proof."""
    language, back, pointer = ledger.language, ledger.fresh(), f"/decisions/{at}"
    word = act(decision, language)
    said = tag("p", decision.text, class_="said", lang=ledger.tongue)
    what = prefixed(minutes, decision.item, label("nth.decision", language, number=number), language)
    proof = ledger.proof(f"{pointer}/text", what, back, decision.span)
    told: list[Content] = [tag("span", icon(of_type(decision)), word, class_="act"), *_whose(ledger, pointer, decision)]
    name = None if decision.status == "made" else "not-own"
    return tag("li", said, tag("p", joined(*told, between=BETWEEN), " ", proof, class_="meta"), id=back, class_=name)


def _whose(ledger: Ledger, pointer: str, decision: Decision) -> list[Content]:
    """Who decided and when, where it was not the body's own decision at this meeting, and who it is put to."""
    language = ledger.language
    within = ledger.ranges(f"{pointer}/text", decision.span)
    status = None if decision.status == "made" or decision.type == "other" else label(f"status.{decision.status}", language)
    by = by_name = to = None
    if decision.by:
        by_name = ledger.value(f"{pointer}/by", decision.by, decision.span, within=within)
        by = joined(label("by", language, who=""), by_name)
    if decision.addressee:
        to = joined(label("to", language, who=""), ledger.value(f"{pointer}/addressee", decision.addressee, decision.span, within=within))
    if status and by and decision.status == "proposed":
        before, _, after = label("status.proposed_by", language, who="|").partition("|")
        status, by = None, joined(before, by_name, after)
    ledger.ranges(f"{pointer}/date")
    when = day(decision.date, language) if decision.date else None
    return [joined(status, by, when, between=" "), to]
