"""What stands after the last item: tasks of the whole meeting, meetings to come, the notice, signatures."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.reading.record import Minutes, Notice, Signature
from samtrad.writing.days import day
from samtrad.writing.minutes.blocks import Block, Facts, Heading, Lines, Para, Points
from samtrad.writing.minutes.clocks import sitting
from samtrad.writing.minutes.held import Held
from samtrad.writing.minutes.items import tasks
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.words import word


def closing(held: Held, options: Options) -> Iterator[Block]:
    """All that stands after the last item."""
    record, language = held.record, options.language
    yield from tasks([one for one in record.assignments if one.item is None], options, 2)
    if record.next_sittings:
        days = [sitting(one, language, place=True) for one in record.next_sittings]
        if any(one.number for one in record.items):
            yield Heading(options.template.next, 2)
            yield Points(days)
        else:  # a heading among headings without numbers would look like an item
            yield Facts([(options.template.next, days)])
    for notice in record.notices:
        yield Heading(word("notice", language), 2)
        yield Facts(list(_notice(record, notice, options)))
    yield from _signatures(record, options)
    if held.corrections:
        yield Heading(word("corrections", language), 2)
        yield from (Para(one) for one in held.corrections)
    if record.extract_of is not None and options.extract_to:
        numbered = [(word("their_case", language), [options.extract_number])] if options.extract_number else []
        yield Facts([(word("extract_to", language), [options.extract_to]), *numbered])
    if record.extract_of is not None and options.extract_by:
        yield Facts([(word("attested", language), [options.extract_by])])


def _notice(record: Minutes, one: Notice, options: Options) -> Iterator[tuple[str, list[str]]]:
    language = options.language
    if record.body:
        yield word("notice_body", language), [record.body.text]
    if record.sittings:
        yield word("notice_day", language), [day(record.sittings[0].date, language)]
    for key, told in (("posted", one.posted), ("removed", one.removed)):
        if told:
            yield word(key, language), [day(told, language)]
    if one.kept_at:
        yield word("kept_at", language), [one.kept_at]


def _signatures(record: Minutes, options: Options) -> Iterator[Block]:
    """Who signed; lines for those who are to sign by hand, where nobody has yet and that is asked for."""
    language = options.language
    electronic = [one for one in record.signatures if one.method == "electronic"]
    other = [one for one in record.signatures if one.method != "electronic"]
    if other:
        yield Heading(word("signatures", language), 2)
        yield Facts([(one.role or _role(record, one, options), [one.name]) for one in other])
    if electronic:
        yield Heading(word("electronic", language), 2)
    for one in electronic:
        yield Facts(list(_signed(one, options)))
    if not record.signatures and options.lines:
        signers = [(options.template.keeper or options.template.secretary, one.name) for one in record.secretaries]
        signers += [(word("chair", language), record.chair.text)] if record.chair else []
        signers += [(word("certifier", language), one.name) for one in record.certifiers]
        if signers:
            yield Heading(word("signatures", language), 2)
            yield Lines(signers)


def _role(record: Minutes, one: Signature, options: Options) -> str:
    if record.extract_of is not None:
        return word("attested", options.language)
    if record.chair and one.name == record.chair.text:
        return word("chair", options.language)
    if any(one.name == other.name for other in record.certifiers):
        return word("certifier", options.language)
    return options.template.keeper or options.template.secretary


def _signed(one: Signature, options: Options) -> Iterator[tuple[str, list[str]]]:
    language = options.language
    yield word("signed_by", language), [one.name]
    for key, told in (("signed_role", one.role), ("signed_at", one.signed_at), ("signed_reference", one.reference)):
        if told:
            yield word(key, language), [told]
