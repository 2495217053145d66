"""Lines of what waits; and those of rounds to answer and of agreements that run out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from django.db.models import Q
from msgspec import Struct

from samtrad.followup.models import Round
from samtrad.followup.queries import waits
from samtrad.followup.queries.rounds import TITLE, number_shown, title_of
from samtrad.followup.states import RoundKind, RoundStage
from samtrad.matters.queries import covers
from samtrad.portal import addresses
from samtrad.portal.queries.lines import body_link
from samtrad.portal.queries.rounds.lists import ASKS, asks, with_page
from samtrad.portal.shapes import Link, Proof

_MOST = 200
_ROUND = (
    "address",
    "kind",
    "stage",
    "case_number",
    "page",
    "made_at",
    "meeting__body__slug",
    "meeting__body__owner__name",
    "meeting__reading__document__address",
    "meeting__reading__document__published_at",
    *ASKS,
    *TITLE,
)


class WaitLine(Struct, frozen=True, kw_only=True):
    """Something that waits. ``what`` is do, close, receive, members, come or answer; of a round reply or adopt, of what runs out prepare, notice, decide, sign or end.

    ``ends`` is the last day of what runs out; ``is_sure`` tells whether that, or the round, is proved.
    """

    key: str
    what: str
    words: str
    url: str
    first: date | None
    last: date | None
    who: Link
    told_by: Link | None
    case_number: str
    proof: Proof | None
    changed: datetime | None
    ends: date | None = None
    is_sure: bool = True


def to_answer(organisations: Collection[int]) -> list[WaitLine]:
    """The rounds in which answers of some organisations are awaited: four questions, however many they are."""
    rows = waits.to_answer().filter(organisation__in=organisations).annotate(number=number_shown())
    asked = list(rows.values("round", "organisation__slug", "until", "number")[:_MOST])
    if not asked:
        return []
    rounds = {row["id"]: row for row in Round.objects.public().filter(pk__in={one["round"] for one in asked}).values("id", *_ROUND)}
    known = covers(row["meeting__reading__document"] for row in rounds.values() if row["meeting__reading__document"])
    paged = with_page(row["sender__slug"] for row in rounds.values())
    lines = []
    for one in asked:
        row = rounds[one["round"]]
        number = row["meeting__reading__number"] or 1
        lines.append(
            WaitLine(
                key=f"runda-{row['address']}-{one['organisation__slug']}",
                what="adopt" if row["kind"] == RoundKind.ADOPTION else "reply",
                words=title_of(row, known),
                url=addresses.round_(row["address"]),
                first=None,
                last=one["until"],
                who=asks(row, paged) or Link("", ""),
                told_by=body_link(row, "meeting__body__") if row["meeting"] else None,
                case_number=one["number"] or row["case_number"],
                proof=addresses.words(row["meeting__reading__document__address"] or "", number, row["start"], row["end"], row["page"]),
                changed=row["meeting__reading__document__published_at"] or row["made_at"],
                is_sure=row["stage"] != RoundStage.SUGGESTED,
            )
        )
    return lines


def running_out(bodies: Collection[int], today: date) -> list[WaitLine]:
    """What runs out of agreements that bind some bodies, each once: the next step, by when, and the words that tell of it."""
    wanted = set(bodies)
    found = waits.running_out(today, Q(mentions__meeting__body__in=wanted)) if wanted else []
    return [_ending(one) for one in {one.agreement: one for one in found if one.body in wanted}.values()]


def _ending(one: waits.RunningOut) -> WaitLine:
    row = one.row
    address, number = row["meeting__reading__document__address"] or "", row["meeting__reading__number"] or 1
    return WaitLine(
        key=f"avtal-{one.address}-{one.what}",
        what=one.what,
        words=one.title,
        url=addresses.agreement(one.address),
        first=None,
        last=one.day,
        who=Link("", ""),
        told_by=body_link(row, "meeting__body__"),
        case_number="",
        proof=addresses.words(address, number, row["start"], row["end"], row["page"]),
        changed=row["meeting__reading__document__published_at"],
        ends=one.ends,
        is_sure=one.is_proved,
    )
