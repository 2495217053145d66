"""One invented meeting in which everything happens that minutes tell of."""

from __future__ import annotations

from samtrad.reading.record import (
    Assignment,
    Attendee,
    Ballot,
    Certification,
    Decision,
    Disqualification,
    Dissent,
    Interval,
    Item,
    Minutes,
    Named,
    Notice,
    Proposal,
    Signature,
    Sitting,
    Source,
    TextAt,
    Vote,
)
from samtrad.writing.minutes.held import Held, Prose

NOWHERE = (0, 0)
"""The span of what has not been written yet."""


def _item(number: str, heading: str, level: int = 1, **more: object) -> Item:
    return Item(number=number, heading=heading, level=level, span=NOWHERE, heading_span=NOWHERE, **more)  # type: ignore[arg-type]


def _clause(item: int, text: str, kind: str, **more: object) -> Decision:
    return Decision(item=item, text=text, type=kind, status="made", by="Direktionen", span=NOWHERE, **more)  # type: ignore[arg-type]


_PEOPLE = [
    Attendee(name="Anna Berg", party="S", organisation="Norrby kommun", title="ordförande", capacity="member", presence="present", span=NOWHERE),
    Attendee(name="Bo Ek", party="M", organisation="Söderby kommun", title="vice ordförande", capacity="member", presence="present", span=NOWHERE),
    Attendee(name="Cia Dal", party="S", organisation="Norrby kommun", capacity="member", presence="part", items=["12", "13", "14"], span=NOWHERE),
    Attendee(name="Eva Frank", party="C", organisation="Söderby kommun", capacity="member", presence="present", remote=True, span=NOWHERE),
    Attendee(name="Gun Holm", party="L", organisation="Norrby kommun", capacity="serving_substitute", presence="present", replaces="Ivar Jons", span=NOWHERE),
    Attendee(name="Kaj Lund", party="V", organisation="Söderby kommun", capacity="substitute", presence="present", span=NOWHERE),
    Attendee(name="Maja Nord", title="sekreterare", capacity="secretary", presence="present", span=NOWHERE),
    Attendee(name="Olof Palm", title="ekonomichef", capacity="officer", presence="part", items=["13"], span=NOWHERE),
    Attendee(name="Ivar Jons", party="L", organisation="Norrby kommun", capacity="member", presence="absent", span=NOWHERE),
]
_ITEMS = [
    _item("12", "Val av justerare"),
    _item("13", "Plan för trygg hemgång", case_number="FD 2026/14", presenters=["Olof Palm"], sent_to=["Norrby kommun", "Söderby kommun"]),
    _item("14", "Upphandling av tolkar"),
    _item("15", "Informationspunkter"),
    _item("15 a", "Lokaler", 2, presenters=["Olof Palm"]),
    _item("15 b", "Bemanning", 2),
]
_ELECTED = "att utse Bo Ek (M) att jämte ordföranden justera protokollet"
_GIVEN = "att ge förbundschefen i uppdrag att redovisa en tidplan senast den 1 juni 2026"
_REPORTED = "Kommunstyrelsen i Norrby beslutade den 3 februari 2026 att godkänna tidplanen."
MEETING = Held(
    record=Minutes(
        source=Source(name="", sha256="", media_type="", characters=0),
        kind="minutes",
        organisation=TextAt(text="Kommunalförbundet Norra sjön", span=NOWHERE),
        body=TextAt(text="Förbundsdirektionen", span=NOWHERE),
        sittings=[Sitting(date="2026-03-02", start="13:00", end="15:30", place="Sjösalen, Storgatan 1, Norrby")],
        chair=TextAt(text="Anna Berg", span=NOWHERE),
        secretaries=[Named(name="Maja Nord")],
        certifiers=[Named(name="Bo Ek")],
        certifications=[
            Certification(date="2026-03-09", place="Kansliet", items=["12", "13", "14", "15"], span=NOWHERE),
            Certification(items=["14"], immediate=True, span=NOWHERE),
        ],
        notices=[Notice(posted="2026-03-10", removed="2026-04-01", kept_at="Kansliet", span=NOWHERE)],
        attendance=_PEOPLE,
        items=_ITEMS,
        decisions=[
            _clause(0, _ELECTED, "elect"),
            Decision(item=1, text=_REPORTED, type="approve", status="reported", by="Kommunstyrelsen i Norrby", date="2026-02-03", span=NOWHERE),
            _clause(1, "att anta planen för trygg hemgång", "approve"),
            _clause(1, _GIVEN, "assign", addressee="förbundschefen"),
            _clause(2, "att godkänna avtalet om tolkar", "approve"),
            _clause(3, "att lägga informationen till handlingarna", "note"),
        ],
        proposals=[
            Proposal(item=1, by=["Anna Berg"], kind="approve", text="bifall till förslaget", order=1, span=NOWHERE),
            Proposal(item=1, by=["Bo Ek"], kind="reject", text="avslag på förslaget", order=2, span=NOWHERE),
        ],
        votes=[
            Vote(
                item=1,
                yes=3,
                no=1,
                yes_means="bifall till förslaget",
                no_means="avslag på förslaget",
                method="open",
                ballots=[
                    Ballot(name="Anna Berg", option="yes"),
                    Ballot(name="Bo Ek", option="no"),
                    Ballot(name="Cia Dal", option="yes"),
                    Ballot(name="Eva Frank", option="yes"),
                ],
                span=NOWHERE,
            )
        ],
        dissents=[Dissent(item=1, kind="reservation", by=["Bo Ek"], text="Planen saknar finansiering för de kommande åren.", span=NOWHERE)],
        disqualifications=[Disqualification(item=2, name="Cia Dal", span=NOWHERE)],
        assignments=[
            Assignment(
                item=1,
                task=_GIVEN,
                responsible="förbundschefen",
                assigned_by="Direktionen",
                due=Interval(start="2026-06-01", end="2026-06-01", precision="day"),
                span=NOWHERE,
            ),
            Assignment(
                item=5,
                task="Sammanställa underlaget",
                responsible="Olof Palm",
                due=Interval(start="2026-04-30", end="2026-04-30", precision="day"),
                span=NOWHERE,
            ),
        ],
        signatures=[
            Signature(name="Maja Nord", role="Sekreterare", method="electronic", signed_at="2026-03-08 10:15:00", span=NOWHERE),
            Signature(name="Anna Berg", role="Ordförande", method="electronic", signed_at="2026-03-09 08:30:00", span=NOWHERE),
            Signature(name="Bo Ek", role="Justerare", method="electronic", signed_at="2026-03-09 09:45:00", span=NOWHERE),
        ],
        next_sittings=[Sitting(date="2026-05-04", start="13:00", end="15:30", place="Sjösalen")],
    ),
    prose=[
        Prose(item=1, paragraphs=["Planen har tagits fram tillsammans med kommunerna.", "Den gäller hemgång från sjukhus."]),
        Prose(item=1, kind="papers", listed=True, paragraphs=["Tjänsteskrivelse 2026-02-10", "Förslag till plan"]),
        Prose(item=4, paragraphs=["Olof Palm berättar om de nya lokalerna."]),
        Prose(item=5, paragraphs=["Bemanningen är god under våren."]),
    ],
)
