"""Rounds that minutes tell of are suggested: rows of them are views of the meeting's record, and keep their addresses as long as it says the same.

What a person confirmed, changed or dropped stays so; of such a round only the words that it rests on are put right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from samtrad.access.locks import Lock, hold
from samtrad.documents.actions.keeping import storable
from samtrad.followup.actions.apart import apart
from samtrad.followup.actions.rounds.asked import Around, around, parties, sender_of
from samtrad.followup.actions.rounds.reading import Read, Wanted, read, wanted
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundParty, RoundTold, RoundTotal
from samtrad.followup.rounds.codes import Told
from samtrad.followup.states import RoundStage
from samtrad.matters.standing.rows import capital
from samtrad.matters.states import PassageKind
from samtrad.people.models import Organisation
from samtrad.register.facts import day
from samtrad.register.models import Meeting

_LINE = 500
_WORDS = 200


def suggest(meetings: Iterable[int]) -> set[int]:
    """Make the rounds of some meetings those that their minutes tell of now; ids of all rounds of those meetings. Again changes nothing."""
    touched: set[int] = set()
    for meeting in Meeting.objects.filter(pk__in=set(meetings)).select_related("reading__document", "body__owner").order_by("pk"):
        with apart("rounds of meeting", meeting.pk):
            hold(Lock.THREADS)
            touched |= _suggest(meeting)
    return touched


def _suggest(meeting: Meeting) -> set[int]:
    told = read(meeting)
    found = wanted(meeting, told) if told else []
    there = list(Round.objects.filter(meeting=meeting).order_by("pk"))
    here = around(meeting) if found else Around(None, ())
    kept: set[int] = set()
    for one, old in _matched(found, there):
        if told is None:
            continue
        round_ = _put(meeting, one, old, told, here)
        kept.add(round_.pk)
    Round.objects.filter(pk__in=[one.pk for one in there if one.pk not in kept], stage=RoundStage.SUGGESTED).delete()
    gone = [one.pk for one in there if one.pk not in kept]
    Round.objects.filter(pk__in=gone).update(is_public=False)
    parts = set(Round.objects.filter(part_of__in=gone).values_list("pk", flat=True))
    Round.objects.filter(pk__in=parts).update(part_of=None)
    return kept | parts


def _matched(found: Sequence[Wanted], there: Sequence[Round]) -> list[tuple[Wanted, Round | None]]:
    """What is told with the round that told it before: of the same kind at the same place, else in the same words."""
    free = list(there)
    said = {one.pk: set(one.tellings.values_list("text", flat=True)) | set(one.totals.values_list("words", flat=True)) for one in there}
    pairs: list[tuple[Wanted, Round | None]] = []
    for one in found:
        words = {storable(telling.text) for telling in one.tellings}
        same = [old for old in free if old.kind == one.kind.value and (old.start == one.start or said[old.pk] & words)]
        best = min(same, key=lambda old: (abs(old.start - one.start), old.pk), default=None)
        if best:
            free.remove(best)
        pairs.append((one, best))
    return pairs


def _put(meeting: Meeting, one: Wanted, old: Round | None, told: Read, here: Around) -> Round:
    """Write a round as its minutes tell it, with what it rests on and is called by; its days and rows only while nobody confirmed it."""
    round_ = old or Round(meeting=meeting, kind=one.kind.value, stage=RoundStage.SUGGESTED)
    item, passage = one.place
    ends = [telling.span[1] for telling in one.tellings] + [total.sentence[1] for total in one.totals]
    round_.item, round_.passage, round_.scope = item, passage, meeting.body_id
    round_.start, round_.end, round_.page = one.start, max(ends), told.page(one.start)
    is_topic = passage is not None and passage.kind == PassageKind.TOPIC
    round_.question = capital(storable(passage.title if passage and is_topic else item.heading))[:_LINE]
    suggested = round_.stage == RoundStage.SUGGESTED
    round_.is_public = meeting.is_public and item.is_public and round_.stage not in (RoundStage.DRAFT, RoundStage.DROPPED)
    sender = _ask(round_, one, here, told.day or meeting.not_before) if suggested else None
    round_.save()
    _tell(round_, one, told)
    if suggested:
        _parties(round_, one, sender, here, told.day or meeting.not_before)
    return round_


def _ask(round_: Round, one: Wanted, here: Around, met: date | None) -> Organisation | None:
    """Who asks what of whom, and by when, as far as the words say."""
    asking = one.asking
    sender = sender_of(asking.by, here, day(asking.day or None) or met, reported=asking.reported) if asking else None
    round_.sender = sender
    round_.sender_words = storable(asking.by if asking else "")[:_WORDS]
    round_.group_words = storable(next((told.group_words for told in one.tellings if told.group_words), ""))[:_WORDS]
    round_.told_parties = [[storable(words), start, end] for words, start, end in one.groups]
    round_.asked_on = day(asking.day or None) if asking else None
    last = day(asking.until or None) if asking else None
    round_.last_day = last if last and (round_.asked_on is None or last >= round_.asked_on) else None
    round_.applies_from = day(asking.applies or None) if asking else None
    return sender


def _tell(round_: Round, one: Wanted, told: Read) -> None:
    """Keep what the minutes say of it, row by row, with ids as long as the words stand there."""
    tellings = {(telling.span[0], telling.told.value): telling for telling in one.tellings}
    RoundTold.objects.filter(round=round_).exclude(start__in=[start for start, _ in tellings]).delete()
    for (start, said), telling in tellings.items():
        stated = day(telling.day or None) or told.day
        fields = {
            "text": storable(telling.text),
            "end": telling.span[1],
            "page": told.page(start),
            "day": stated,
            "first": day(telling.first or None),
            "last": day(telling.last or None),
        }
        RoundTold.objects.update_or_create(round=round_, start=start, told=said, defaults=fields)
    RoundTotal.objects.filter(round=round_).exclude(start__in=[total.span[0] for total in one.totals]).delete()
    for total in one.totals:
        fields = {
            "value": total.value,
            "whole": total.whole,
            "day": day(total.day or None),
            "figure": storable(total.figure)[:120],
            "words": storable(told.text[slice(*total.sentence)]),
            "end": total.span[1],
            "page": told.page(total.span[0]),
        }
        RoundTotal.objects.update_or_create(round=round_, start=total.span[0], defaults=fields)


def _parties(round_: Round, one: Wanted, sender: Organisation | None, here: Around, met: date | None) -> None:
    """Its rows, of those whom the words name, each with its ground."""
    asking = next((telling for telling in one.tellings if telling.told == Told.ASKED and telling.group), None)
    asking = asking or next((telling for telling in one.tellings if telling.group), None)
    named = parties(asking, sender, here, round_.asked_on or met) if asking else []
    known = {row.organisation_id: row for row in RoundParty.objects.filter(round=round_)}
    for party in named:
        row = known.pop(party.organisation, None) or RoundParty(round=round_, organisation_id=party.organisation)
        row.ground, row.of_id, row.doubt = party.ground, party.of, party.doubt
        row.is_asked, row.asked_on, row.last_day, row.extended_to = True, round_.asked_on, round_.last_day, None
        row.save()
    RoundParty.objects.filter(pk__in=[row.pk for row in known.values()]).delete()
    settle(round_)
