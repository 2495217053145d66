"""Answers found in the parties' own minutes: a council or board of a party that decides in the same matter after it was asked.

What is found is a suggestion with its proof; a person confirms it, or finds that it is no answer. Only what is public is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Max, Q
from django.utils import timezone

from samtrad.access.locks import Lock, hold
from samtrad.followup.actions.apart import apart
from samtrad.followup.actions.rounds.founded import asked_on
from samtrad.followup.actions.rounds.rows import settle
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.followup.states import ReplyKind, ReplySource, RoundKind, RoundStage
from samtrad.matters.models import Passage
from samtrad.people.states import BodyKind
from samtrad.register.models import Decision

_DECIDING = (BodyKind.COUNCIL, BodyKind.EXECUTIVE, BodyKind.COMMITTEE)
_ANSWERS = {"approve": ReplyKind.ADOPTED, "reject": ReplyKind.DECLINED}
_KINDS = (RoundKind.ADOPTION, RoundKind.JOINING, RoundKind.OPTION)


def find(rounds: Iterable[int]) -> int:
    """Look for answers to some rounds; how many are new. What is public no longer proves nothing longer."""
    count = 0
    for round_ in Round.objects.filter(pk__in=set(rounds), stage__in=[RoundStage.SUGGESTED, RoundStage.OPEN], kind__in=_KINDS).select_related(
        "passage", "meeting"
    ):
        with apart("answers to round", round_.pk):
            hold(Lock.THREADS)
            count += _find(round_)
    return count


def near(meetings: Iterable[int]) -> set[int]:
    """The rounds that some meetings may have answers to: those of the matters that come up there."""
    matters = Passage.objects.filter(meeting__in=set(meetings), matter__isnull=False).values("matter")
    return set(Round.objects.filter(Q(passage__matter__in=matters) | Q(parties__replies__meeting__in=set(meetings))).values_list("pk", flat=True))


def _find(round_: Round) -> int:
    stale = RoundReply.objects.filter(party__round=round_, source=ReplySource.MINUTES, is_confirmed=False, is_refused=False)
    found = dict(_answers(round_))
    stale.exclude(decision__in=[pk for pk, _ in found.values()]).delete()
    known = set(RoundReply.objects.filter(party__round=round_, source=ReplySource.MINUTES).values_list("party", "decision"))
    fresh = [(party, pk, answer) for party, (pk, answer) in found.items() if (party, pk) not in known]
    rows = Decision.objects.in_bulk([pk for _, pk, _ in fresh])
    for party, pk, answer in fresh:
        _suggest(party, rows[pk], answer)
    settle(round_)
    return len(fresh)


def _answers(round_: Round) -> Iterable[tuple[int, tuple[int, str]]]:
    """For each party the first decision of its own that answers: its council's rather than its board's."""
    matter = round_.passage.matter_id if round_.passage else None
    if matter is None:
        return
    owners = {row.organisation_id: row.pk for row in RoundParty.objects.filter(round=round_)}
    asked, refused = asked_on(round_), _refused(round_)
    passages = list(
        Passage.objects.public().filter(matter=matter, meeting__is_public=True, meeting__body__owner__in=owners, is_gone=False).select_related("meeting__body")
    )
    best: dict[int, tuple[tuple[bool, object, int], tuple[int, str]]] = {}
    for passage in passages:
        body = passage.meeting.body
        if body.kind not in _DECIDING or passage.meeting_id == round_.meeting_id or body.owner_id is None:
            continue
        for one in (
            Decision.objects.public()
            .filter(meeting=passage.meeting_id, start__gte=passage.start, end__lte=passage.end, status="made", type__in=_ANSWERS)
            .select_related("item")
        ):
            day, party = one.day or passage.meeting.first_day, owners[body.owner_id]
            if one.force == "preparatory" or day is None or asked is None or day < asked or _said(party, one) in refused:
                continue
            rank = (body.kind != BodyKind.COUNCIL, day, one.pk)
            if party not in best or rank < best[party][0]:
                best[party] = (rank, (one.pk, _ANSWERS[one.type]))
    yield from ((party, told) for party, (_, told) in best.items())


def _refused(round_: Round) -> set[tuple[int, int | None, str, str]]:
    """What persons found to be no answers, by their words: a decision that is read anew is the same."""
    rows = RoundReply.objects.filter(party__round=round_, source=ReplySource.MINUTES, is_refused=True)
    return set(rows.values_list("party", "meeting", "paragraph", "text"))


def _said(party: int, one: Decision) -> tuple[int, int | None, str, str]:
    return party, one.meeting_id, _paragraph(one), one.text


def _paragraph(one: Decision) -> str:
    return (one.item.number if one.item else "")[:20]


def _suggest(party: int, decision: Decision, answer: str) -> None:
    last = RoundReply.objects.filter(party=party).aggregate(last=Max("version"))["last"] or 0
    RoundReply.objects.create(
        party_id=party,
        version=last + 1,
        answer=answer,
        source=ReplySource.MINUTES,
        day=decision.day or decision.meeting.first_day,
        body_name=decision.meeting.body.name,
        paragraph=_paragraph(decision),
        text=decision.text,
        case_number=decision.item.case_number if decision.item else "",
        meeting=decision.meeting,
        decision=decision,
        given_at=timezone.now(),
    )
