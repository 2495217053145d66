"""What is to be done, what runs out, what is unsure, and the tables of dates, figures and references."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from samtrad.reading.record import Assignment, Doubt, Minutes
from samtrad.reading.words import Span
from samtrad.writing.days import day, days
from samtrad.writing.icons import icon
from samtrad.writing.labels import known, label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag
from samtrad.writing.page_head import sitting
from samtrad.writing.page_items import listed
from samtrad.writing.phrases import candidate, code, due, number, validity

_AROUND = 60
"""Characters of the text that a doubt's words are quoted with on either side."""
_LONGEST = 300


def doubts(ledger: Ledger, minutes: Minutes) -> Html:
    """Each doubt with the words it is about and what they might mean."""
    told = [_doubt(ledger, minutes, one) for one in minutes.doubts]
    return tag("div", *told, class_="stack gap-s")


def _doubt(ledger: Ledger, minutes: Minutes, doubt: Doubt) -> Html:
    language, back = ledger.language, ledger.fresh()
    ranges = _spans(ledger, minutes, doubt)
    parts: list[Content] = [tag("h3", icon("doubt"), tag("span", doubt.message, lang="sv"))]
    if ranges:
        place = ledger.mark(ranges[:1], "unsure", back)
        hidden = tag("span", label("show.proof", language, what=doubt.message), class_="vh")
        links = [tag("a", hidden, ledger.at(ranges[0][0]), class_="proof", href=f"#{place}")]
        links += [tag("a", hidden, ledger.at(one[0]), class_="proof", href=f"#{ledger.mark((one,), 'unsure', back)}") for one in ranges[1:]]
        parts += [tag("p", *_quoted(ledger.text.string, ranges[0]), class_="said", lang="sv"), tag("p", joined(*links, between=" "), class_="cluster")]
    if doubt.candidates:
        may = [tag("dd", candidate(one, language)) for one in doubt.candidates]
        parts.append(tag("dl", tag("dt", label("candidates", language)), *may, class_="candidates"))
    return tag("div", *parts, id=back, class_="doubt stack gap-s")


def _spans(ledger: Ledger, minutes: Minutes, doubt: Doubt) -> tuple[Span, ...]:
    length = len(ledger.text.string)
    given = doubt.spans or minutes.places.get(doubt.pointer or "", [])
    return tuple((max(a, 0), min(b, length)) for a, b in given if max(a, 0) < min(b, length))


def _quoted(string: str, span: Span) -> list[Content]:
    """The words with some of what stands around them, cut at words, white space as single spaces."""
    start, end = span
    end = min(end, start + _LONGEST)
    before, after = string[max(start - _AROUND, 0) : start], string[end : end + _AROUND]
    if start > _AROUND:
        before = "… " + before.partition(" ")[2]
    if end + _AROUND < len(string):
        after = after.rpartition(" ")[0] + " …"
    return ["”", _flat(before), tag("mark", _flat(string[start:end]).strip() or "\u00a0"), _flat(after), "”"]


def _flat(string: str) -> str:
    edge = (" " if string[:1].isspace() else "", " " if string[-1:].isspace() else "")
    return edge[0] + " ".join(string.split()) + edge[1]


def tasks(ledger: Ledger, minutes: Minutes) -> Html:
    """What is to be done: dated tasks first, in the order of their days."""
    order = sorted(enumerate(minutes.assignments), key=lambda entry: (_last_day(entry[1]) == "", _last_day(entry[1]), entry[0]))
    return tag("ul", *[_task(ledger, f"/assignments/{at}", one) for at, one in order])


def _last_day(task: Assignment) -> str:
    return (task.due.end or task.due.start or "") if task.due else ""


def _task(ledger: Ledger, pointer: str, task: Assignment) -> Html:
    language, back = ledger.language, ledger.fresh()
    by = due(task.due, language)
    when = tag("p", label("due.by", language, day=by) if by else label("due.none", language), class_="by" if by else "by none")
    who = ledger.value(f"{pointer}/responsible", task.responsible, task.span) if task.responsible else None
    told: list[Content] = [joined(label("due.whom", language, who="").strip(), who, between=" ") if who else label("due.nobody", language)]
    if task.assigned_by:
        told.append(joined(label("by", language, who="").strip(), ledger.value(f"{pointer}/assigned_by", task.assigned_by, task.span), between=" "))
    told.append(code("task", task.status, language) if task.status else None)
    told.append(label("inferred", language) if task.due and task.due.inferred else None)
    proof = ledger.proof(f"{pointer}/task", label("due", language), back, task.span)
    meta = tag("p", *[tag("span", one) for one in told if one], proof, class_="cluster small quiet")
    return tag("li", when, tag("div", tag("p", task.task, class_="said", lang="sv"), meta), class_="task", id=back)


def agreements(ledger: Ledger, minutes: Minutes) -> Html:
    """Agreements and plans with what happens to them, those that run out first."""
    language = ledger.language
    order = sorted(enumerate(minutes.agreements), key=lambda entry: (entry[1].valid_to or "9", entry[0]))
    rows = []
    for at, one in order:
        pointer = f"/agreements/{at}"
        name = tag("b", ledger.value(f"{pointer}/name", one.name, one.span, "strong"))
        told: list[Content] = [code("event", one.event, language), validity(one, language)]
        for field, dated in (("valid_from", one.valid_from), ("valid_to", one.valid_to)):
            if dated:
                ranges = ledger.ranges(f"{pointer}/{field}")
                told.append(ledger.value(f"{pointer}/{field}", day(dated, language)) if ranges else None)
        if one.parties:
            told.append(joined(f"{label('parties', language)}: ", joined(*listed(ledger, f"{pointer}/parties", one.parties, one.span), between=", ")))
        if one.part_of:
            told.append(joined(f"{label('part_of', language)}: ", ledger.value(f"{pointer}/part_of", one.part_of, one.span)))
        rows.append(tag("li", tag("p", name), tag("p", joined(*told, between=" · "), class_="small quiet") if any(told) else None))
    return tag("ul", *rows, class_="list")


def coming(ledger: Ledger, minutes: Minutes) -> Html:
    """The meetings that the document announces."""
    return tag("ul", *[tag("li", sitting(ledger, f"/next_sittings/{at}", one)) for at, one in enumerate(minutes.next_sittings)], class_="list")


def dates(ledger: Ledger, minutes: Minutes) -> Html:
    """Each expression that names days, with its value."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.dates):
        read = days(one.start, one.end, language, one.precision)
        note = f" ({label('inferred', language)})" if one.inferred else ""
        rows.append((ledger.value(f"/dates/{at}/text", one.text, one.span), read + note, ledger.at(one.span[0])))
    return _table(ledger, label("dates", language), rows)


def quantities(ledger: Ledger, minutes: Minutes) -> Html:
    """Stated figures with what they count."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.quantities):
        told = number(one.value, language) + (f" {label('of', language, whole=number(one.of, language))}" if one.of is not None else "")
        told += f" {one.unit}" if one.unit else ""
        shown = joined(told, ledger.value(f"/quantities/{at}/subject", one.subject, one.span) if one.subject else None, between=", ")
        ledger.ranges(f"/quantities/{at}/unit")
        rows.append((ledger.value(f"/quantities/{at}/text", one.text, one.span), shown, ledger.at(one.span[0])))
    return _table(ledger, label("quantities", language), rows)


def references(ledger: Ledger, minutes: Minutes) -> Html:
    """Reports, bills, statutes, case numbers and addresses."""
    language = ledger.language
    rows = []
    for at, one in enumerate(minutes.references):
        key = f"reference.{one.kind}"
        rows.append((ledger.value(f"/references/{at}/id", one.id, one.span), label(key, language) if known(key) else one.kind, ledger.at(one.span[0])))
    return _table(ledger, label("references", language), rows, "column.kind")


def enclosures(ledger: Ledger, minutes: Minutes) -> Html:
    """Papers and pictures that the text speaks of."""
    rows = []
    for at, one in enumerate(minutes.enclosures):
        shown = ledger.value(f"/enclosures/{at}/text", one.text, one.span)
        rows.append((shown, code("enclosure", one.kind, ledger.language), ledger.at(one.span[0])))
    return _table(ledger, label("enclosures", ledger.language), rows, "column.kind")


def others(ledger: Ledger, minutes: Minutes) -> Html:
    """Every value with a place that no other part of the page shows."""
    rows = []
    record = msgspec.to_builtins(minutes, enc_hook=str)
    for pointer in ledger.unused():
        ranges = ledger.ranges(pointer)
        if ranges:
            rows.append((ledger.value(pointer, _resolved(record, pointer)), pointer, ledger.at(ranges[0][0])))
    return _table(ledger, label("others", ledger.language), rows, "column.kind") if rows else Html("")


def _resolved(record: Any, pointer: str) -> str:  # noqa: ANN401  walks a record of any shape
    """What a JSON pointer points at, as a string."""
    for key in pointer.split("/")[1:]:
        record = record[int(key)] if isinstance(record, list) else record.get(key) if isinstance(record, dict) else None
    return str(record)


def _table(ledger: Ledger, caption: str, rows: Sequence[tuple[Content, Content, str]], second: str = "column.value") -> Html:
    language = ledger.language
    names = (label("column.words", language), label(second, language), label("column.place", language))
    body = []
    for words, read, place in rows:
        said = tag("td", words, class_="said", lang="sv")
        body.append(tag("tr", said, tag("td", read, data_l=names[1]), tag("td", place, data_l=names[2])))
    top = tag("thead", tag("tr", *[tag("th", name, scope="col") for name in names]))
    return tag("table", tag("caption", caption, class_="vh"), top, tag("tbody", *body), class_="table rows")
