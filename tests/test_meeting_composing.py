"""Minutes that are composed: places hold their words, parts cut the text, the same meeting gives the same bytes, and the reader reads them as the same."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lawful import unlawful
from samtrad.meetings.composing import compose
from samtrad.meetings.composing.handed import handed
from samtrad.meetings.composing.told import (
    ToldCertification,
    ToldClause,
    ToldDissent,
    ToldItem,
    ToldMeeting,
    ToldMotion,
    ToldPerson,
    ToldQuestion,
    ToldSitting,
    ToldVote,
)
from samtrad.reading.read import Reading, read
from samtrad.reading.record import Minutes
from samtrad.writing.minutes.compose import compose as written
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.page import page
from samtrad.writing.minutes.returned import Difference, differences

VOTE = ToldVote(
    method="open",
    yes=2,
    no=2,
    abstained=1,
    yes_means="bifall till förslaget",
    no_means="bifall till Ivar Bergs yrkande",
    answer="yes",
    is_casting=True,
    ballots=(("Mira Dal", "yes"), ("Olle Ek", "yes"), ("Sara Lund", "no"), ("Ivar Berg", "no"), ("Per Holm", "abstain")),
)
PEOPLE = (
    ToldPerson(name="Mira Dal", party="S", title="ordförande", capacity="member", presence="present"),
    ToldPerson(name="Olle Ek", party="M", capacity="member", presence="part", items=("12", "13")),
    ToldPerson(name="Sara Lund", party="V", capacity="member", presence="present", remote=True),
    ToldPerson(name="Ivar Berg", party="C", capacity="member", presence="present"),
    ToldPerson(name="Per Holm", party="L", capacity="serving_substitute", presence="present", replaces="Nina Ask"),
    ToldPerson(name="Ulla Sten", party="S", capacity="substitute", presence="present"),
    ToldPerson(name="Eva Rask", title="sekreterare", capacity="secretary", presence="present"),
    ToldPerson(name="Nina Ask", party="L", capacity="member", presence="absent"),
)
BUDGET = ToldItem(
    number="12",
    heading="Budget för år 2027",
    case_number="DN 2026/45",
    presenter="Bo Lind",
    background="Förvaltningen har tagit fram ett förslag till budget.\n\nRamen är 41 miljoner kronor.",
    deliberation="Nämnden diskuterar ramen.",
    motions=(
        ToldMotion(by=(), kind="approve", text="anta budgeten", order=1),
        ToldMotion(by=("Ivar Berg",), kind="reject", text="avslag på förslaget", order=2),
    ),
    questions=(ToldQuestion(sentence="Omröstning begärs.", vote=VOTE),),
    clauses=(
        ToldClause(text="anta budgeten för år 2027", type="approve", force="binding"),
        ToldClause(
            text="ge förvaltningen i uppdrag att redovisa utfallet",
            type="assign",
            addressee="förvaltningen",
            responsible="Förvaltningschefen",
            due="2027-03-31",
        ),
    ),
    dissents=(ToldDissent(kind="reservation", by="Ivar Berg", text="Det blir för dyrt."), ToldDissent(kind="note", by="Sara Lund")),
    papers=("Budgetförslag den 2 mars 2026",),
    disqualified=("Ulla Sten",),
)
MEETING = ToldMeeting(
    body="Dalnämnden",
    organisation="Almby kommun",
    sittings=(ToldSitting(day="2026-03-10", start="09:00", end="11:30", place="Rådhuset, sal 2"),),
    chair="Mira Dal",
    secretary="Eva Rask",
    certifiers=("Olle Ek",),
    people=PEOPLE,
    items=(
        ToldItem(number="11", heading="Val av justerare", clauses=(ToldClause(text="utse Olle Ek att justera protokollet", type="elect"),)),
        BUDGET,
        ToldItem(number="13", heading="Taxor", clauses=(ToldClause(text="bordlägga ärendet", type="defer"),)),
        ToldItem(number="14", heading="Lokaler", is_withdrawn=True),
    ),
)
NOTES = ToldMeeting(
    body="Nätverket för äldreomsorg",
    is_notes=True,
    sittings=(ToldSitting(day="2026-03-11", start="13:00", place="Teams"),),
    chair="Mira Dal",
    secretary="Eva Rask",
    people=PEOPLE[:3],
    items=(
        ToldItem(number="1", heading="Läget i kommunerna", background="Alla berättar.", information_only=True),
        ToldItem(
            number="2",
            heading="Nästa steg",
            clauses=(ToldClause(text="Mira Dal bjuder in till möte", type="assign", responsible="Mira Dal", due="2026-04-01"),),
        ),
    ),
)


def _lawful(told: ToldMeeting) -> str:
    made = compose(told, "protokoll.txt")
    return unlawful(cast("Reading", SimpleNamespace(minutes=made.record, text=SimpleNamespace(string=made.text))))


@pytest.mark.parametrize("told", [MEETING, NOTES])
def test_composed_minutes_keep_the_laws_of_reading(told: ToldMeeting) -> None:
    made = compose(told, "protokoll.txt")
    assert _lawful(told) == ""
    assert compose(told, "protokoll.txt") == made
    assert made.record.source.characters == len(made.text)
    assert made.record.source.sha256 == made.sha256
    assert {"/body/text", "/chair/text", "/items/0/heading"} <= set(made.record.places)
    assert msgspec.json.decode(msgspec.json.encode(made.record, enc_hook=str), type=Minutes) == made.record


def test_what_is_certified_is_the_beginning_of_what_tells_it() -> None:
    certified = msgspec.structs.replace(MEETING, certifications=(ToldCertification(day="2026-03-20", by=("Mira Dal", "Olle Ek")),))
    before, after = compose(MEETING, "protokoll.txt"), compose(certified, "protokoll.txt")
    assert after.text.startswith(before.text)
    assert after.text.removeprefix(before.text) == "Justerat den 20 mars 2026 av Mira Dal och Olle Ek\n"
    assert (after.record.certifications[0].date, after.record.items) == ("2026-03-20", before.record.items)
    assert _lawful(certified) == ""


def test_six_things_stand_in_the_text() -> None:
    text = compose(MEETING, "protokoll.txt").text
    for words in (
        "Per Holm (L), ersätter Nina Ask",
        "Olle Ek (M), §§ 12–13",
        "Ivar Berg yrkar avslag på förslaget.",
        "Omröstningen utfaller med 2 ja-röster mot 2 nej-röster, 1 avstår. Ordförandens utslagsröst avgör.",
        "Ja-röster: Mira Dal, Olle Ek\nNej-röster: Sara Lund, Ivar Berg\nAvstår: Per Holm",
        "Dalnämnden beslutar\natt anta budgeten för år 2027, samt\natt ge förvaltningen i uppdrag att redovisa utfallet.",
        "Ivar Berg reserverar sig mot beslutet:\n\nDet blir för dyrt.",
        "Förvaltningschefen: ge förvaltningen i uppdrag att redovisa utfallet, senast den 31 mars 2027",
        "§ 14 Lokaler\n\nÄrendet utgår.",
    ):
        assert words in text


def _without_tasks(told: ToldMeeting) -> ToldMeeting:
    """Without who is to do what of a clause: told twice, in the clause and as a task, it is read twice."""
    items = [
        msgspec.structs.replace(one, clauses=tuple(msgspec.structs.replace(clause, responsible=None, due=None) for clause in one.clauses)) for one in told.items
    ]
    return msgspec.structs.replace(told, items=tuple(items))


def _differences(told: ToldMeeting, data: bytes, name: str) -> list[Difference]:
    """What a stranger's reader gives back otherwise; a task that a clause gives is told by the clause."""
    return [one for one in differences(compose(told, "protokoll.txt").record, read(data, name).minutes) if one.field != "assignments"]


def test_the_reader_reads_them_as_the_same() -> None:
    assert _differences(_without_tasks(MEETING), compose(_without_tasks(MEETING), "protokoll.txt").text.encode(), "protokoll.txt") == []


def test_pages_written_from_the_record_are_read_as_the_same() -> None:
    held = handed(MEETING, compose(MEETING, "protokoll.txt"))
    assert held.words_of(1).splitlines()[1:] == ["Ramen är 41 miljoner kronor.", "Nämnden diskuterar ramen."]
    assert _differences(MEETING, page(written(held, Options())), "protokoll.html") == []


_WORDS = st.text("abcåäö §.,:;–()\n", min_size=1, max_size=24).filter(str.strip)
_LINE = _WORDS.map(lambda text: " ".join(text.split())).filter(bool)


@st.composite
def _meetings(draw: st.DrawFn) -> ToldMeeting:
    """Any words in any place: the laws hold whatever is written."""
    clause = st.builds(ToldClause, text=_WORDS, type=st.just("other"), addressee=st.none() | _LINE, responsible=st.none() | _LINE)
    motion = st.builds(ToldMotion, by=st.lists(_LINE, max_size=2).map(tuple), kind=st.just("other"), text=_WORDS)
    dissent = st.builds(ToldDissent, kind=st.sampled_from(["reservation", "statement", "note"]), by=_LINE, text=st.none() | _WORDS)
    item = st.builds(
        ToldItem,
        number=st.none(),
        heading=_LINE,
        case_number=st.none() | _LINE,
        background=st.just("") | _WORDS,
        motions=st.lists(motion, max_size=2).map(tuple),
        clauses=st.lists(clause, max_size=2).map(tuple),
        dissents=st.lists(dissent, max_size=1).map(tuple),
        papers=st.lists(_LINE, max_size=1).map(tuple),
    )
    return msgspec.structs.replace(MEETING, body=draw(_LINE), chair=draw(_LINE), items=tuple(draw(st.lists(item, max_size=3))))


@settings(max_examples=40)
@given(_meetings())
def test_laws_hold_whatever_is_written(told: ToldMeeting) -> None:
    assert _lawful(told) == ""
