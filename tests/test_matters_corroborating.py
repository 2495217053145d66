"""What texts say besides titles: sums, where a matter was, who it was put to, what a sentence names."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from said_passages import BACKGROUND, said
from samtrad.matters.linking.corroborating import put_to, sums_in, was_at
from samtrad.matters.linking.judging import judged
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.terms import terms_of
from samtrad.matters.linking.threads import Threads, threaded
from samtrad.matters.linking.weights import Judgement

ONE, OTHER = "Avtal om tolkförmedling", "Tolkförmedlingen, nytt förbundsavtal"
"""Titles that alone leave it open."""
FIRST, LATER = "2024-02-01", "2024-03-14"
BOARD, COUNCIL = "Kommunstyrelsen", "Kommunfullmäktige"


def together(one: Passage, other: Passage) -> bool:
    return any({one, other} <= set(matter.passages) for matter in threaded([one, other]))


def weighed(one: Passage, other: Passage) -> Judgement:
    return judged(terms_of(one, BACKGROUND).terms, terms_of(other, BACKGROUND).terms, numbers=False, same_document=False)


def codes(one: Passage, other: Passage) -> set[str]:
    return {reason.code for reason in weighed(one, other).reasons}


def two(text: str = "", later: str = "", **more: Any) -> tuple[Passage, Passage]:
    here = {"met": BOARD, **more}
    return said(ONE, text, day=FIRST, **here), said(OTHER, later, day=LATER, met=COUNCIL)


@given(st.integers(10, 990), st.sampled_from([" ", "\u00a0", "."]))
def test_a_sum_is_the_same_however_it_is_written(thousands: int, parted: str) -> None:
    whole = {thousands * 1_000_000}
    assert sums_in(f"Kostnaden är {thousands}{parted}000{parted}000 kronor.") == whole
    assert sums_in(f"Kostnaden är {thousands} mkr.") == whole
    assert sums_in(f"Kostnaden är {thousands},0 miljoner kronor.") == whole
    assert sums_in(f"Kostnaden är {thousands}{parted}000 tkr.") <= whole
    assert sums_in(f"Det finns {thousands} platser.") == set()


TEXTS = st.lists(
    st.sampled_from([
        "Kostnaden beräknas till 1 200 000 kronor.", "Avgiften är 1,2 mkr.", "Kommunstyrelsen föreslår kommunfullmäktige att godkänna avtalet.",
        "Ärendet togs senast upp i kommunstyrelsen den 1 februari 2024.", "Ett nytt förbundsavtal om tolkförmedling tas fram.", "Återkommer den 14 mars 2024.",
        "Avtalet om tolkförmedling, tidigare Tolkavtalet, går vidare.", "Bordlagt den 3 januari 2024, § 4.",
    ]),
    max_size=4,
).map(" ".join)  # fmt: skip
SAID = st.builds(
    said,
    st.sampled_from(
        [ONE, OTHER, "Tolkavtalet", "Muddring av Kvarnviken", "Detaljplan för del av Kvarnen 7", "Detaljplan för Kvarnen 7", "LUKA", "Lugna kajer"]
    ),
    TEXTS,
    day=st.sampled_from([FIRST, "2024-02-20", LATER]),
    document=st.sampled_from("abcd"),
    at=st.integers(0, 3).map(lambda at: at * 20),
    kind=st.sampled_from(Kind),
    met=st.sampled_from([None, BOARD, COUNCIL]),
    organisation=st.sampled_from([None, "Fagerheds kommun"]),
)


@given(SAID, SAID)
def test_two_are_weighed_alike_whichever_is_named_first(one: Passage, other: Passage) -> None:
    there, back = weighed(one, other), weighed(other, one)
    assert there.score == pytest.approx(back.score)
    assert {(reason.code, frozenset(reason.words)) for reason in there.reasons} == {(reason.code, frozenset(reason.words)) for reason in back.reasons}


@settings(max_examples=60, deadline=None)
@given(st.lists(SAID, max_size=9, unique_by=lambda one: one.key), st.randoms(use_true_random=False))
def test_threads_are_a_function_of_the_documents(passages: list[Passage], chance: Any) -> None:
    whole = [(matter.key, matter.links) for matter in threaded(passages)]
    shuffled = list(passages)
    chance.shuffle(shuffled)
    threads = Threads()
    for one in shuffled:
        threads.add([one])
    assert [(matter.key, matter.links) for matter in threads.matters()] == whole


@given(TEXTS, st.sampled_from([None, BOARD]), st.sampled_from([None, COUNCIL]))
def test_texts_alone_make_no_link(text: str, met: str | None, then: str | None) -> None:
    assert not together(said("Bidrag till orkestern", text, day=FIRST, met=met), said("Muddring av Kvarnviken", text, day=LATER, met=then))


def test_titles_alone_leave_it_open() -> None:
    assert not together(*two())


def test_one_sum_speaks_for_two_that_are_alike_otherwise_and_for_no_others() -> None:
    text = "Kostnaden beräknas till 1 200 000 kronor."
    assert codes(*two(text, "Avgiften är 1,2 mkr.")) >= {"title", "same sum"}
    assert together(*two(text, "Avgiften är 1,2 mkr."))
    assert not together(*two(text, "Avgiften är 1,3 mkr."))
    grants = [said(f"Statsbidrag till {name}", "Länet får 200 miljoner kronor.", day=day) for name, day in (("bredband", FIRST), ("badhus", LATER))]
    assert not together(*grants)
    assert not together(said("Borgen för Fagerhed Hamn AB 2023", text, day=FIRST), said("Borgen för Fagerhed Hamn AB 2024", text, day=LATER))


@pytest.mark.parametrize(
    "text",
    [
        "Ärendet togs senast upp i kommunstyrelsen den 1 februari 2024.",
        "Kommunstyrelsen behandlade ärendet den 1 februari 2024.",
        "Kommunstyrelsen har den 2024-02-01 berett avtalet om tolkar.",
        "Frågan var uppe den 1 februari 2024 i kommunstyrelsen.",
    ],
)
def test_where_it_was_before_is_told_by_body_and_day(text: str) -> None:
    assert together(*two(later=text))
    assert "was there" in codes(*two(later=text))
    assert not together(*two(later=text, met="Socialnämnden"))
    assert not together(*two(later=text.replace("1 februari", "2 februari").replace("02-01", "02-02")))


def test_what_one_proposes_to_another_is_taken_up_there() -> None:
    text = "Beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta att godkänna avtalet."
    assert together(*two(text))
    reason = next(one for one in weighed(*two(text)).reasons if one.code == "put to")
    assert reason.words == (COUNCIL,)
    assert not together(*two(text.replace("kommunfullmäktige", "förbundsstyrelsen")))
    assert not together(*two("Kommunfullmäktige har fått rapporten."))
    late = said(OTHER, day="2025-03-14", met=COUNCIL)
    assert "put to" not in codes(two(text)[0], late)
    joint = said(
        "Avtal om gemensam tolkförmedling",
        "Förbundsstyrelsen rekommenderar kommunerna att anta avtalet.",
        day=FIRST,
        met="Styrelsen",
        organisation="Sjöförbundet",
    )
    taken = said("Gemensam tolkförmedling, nytt förbundsavtal", day=LATER, met=BOARD, organisation="Fagerheds kommun")
    assert [one.words for one in weighed(joint, taken).reasons if one.code == "put to"] == [("kommunerna",)]
    assert together(joint, taken)
    elsewhere = said(ONE, text, day=FIRST, met=BOARD, organisation="Mosseby kommun")
    assert "put to" not in codes(elsewhere, said(OTHER, day=LATER, met=COUNCIL, organisation="Fagerheds kommun"))


def test_a_sentence_that_names_the_other_speaks_for_it() -> None:
    pier = said("Muddring vid Kvarnvikens brygga", day=FIRST)
    named = said("Bryggan", "Muddringen vid bryggan i Kvarnviken pågår.", day=LATER)
    assert "named" in codes(pier, named)
    assert together(pier, named)
    assert not together(pier, said("Bryggan", "Muddringen pågår. Bryggan ligger i Kvarnviken.", day=LATER))
    one, other = "Taxor för Räddningstjänsten Storviken", "Handlingsprogram för Räddningstjänsten Storviken"
    assert "named" not in codes(said(one, day=FIRST), said(other, "Räddningstjänsten Storviken ber om svar om handlingsprogram.", day=LATER))


def test_texts_speak_for_nothing_that_something_else_speaks_against() -> None:
    text = "Kostnaden beräknas till 1 200 000 kronor."
    one = said("Motion av Tove Hjärpe (V) om badhus i Kvarnhede", text, day=FIRST)
    assert "same sum" not in codes(one, said("Medborgarförslag om badhus i Kvarnhede", text, day=LATER))
    assert not together(one, said("Medborgarförslag om badhus i Kvarnhede", text, day=LATER))


def test_where_it_was_and_whom_it_is_put_to() -> None:
    text = "Ärendet togs upp i styrgruppen den 3 maj 2023. Styrgruppen föreslår direktionen att anta planen, och rekommenderar kommunerna samma sak."
    assert [day for day, _ in was_at(text)] == ["2023-05-03"]
    (put,) = put_to(text)
    assert "direktion" in put.words
    assert put.groups == ("kommunerna",)
    assert was_at("Vägen byggdes den 3 maj 2023.") == []
    assert put_to("Direktionen har läst planen.") == []
