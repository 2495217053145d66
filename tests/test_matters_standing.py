from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.matters.linking.passage import Passage
from samtrad.matters.linking.passages import passages_of
from samtrad.matters.standing import lesser
from samtrad.matters.standing.announced import Announced, announced_in
from samtrad.matters.standing.bodies import has_done, is_own_name, same_body
from samtrad.matters.standing.rows import within
from samtrad.matters.standing.standing import Standing, State, counted, standing
from samtrad.matters.standing.stations import Act, Station, Step, station_of
from samtrad.reading.read import read

NUMBERS = iter(range(10_000))


def act(step: Step, by: str | None = None, to: str | None = None, **more: object) -> Act:
    at = next(NUMBERS)
    return Act(step=step, by=by, to=to, text=step.value, span=(at, at + 1), **more)  # type: ignore[arg-type]


def at(day: str, body: str, *acts: Act, announced: tuple[Announced, ...] = ()) -> Station:
    return Station(key=(f"{day}.txt", 0, 0, 90), day=day, body=body, organisation=None, acts=acts, announced=announced)


def stands(*stations: Station, today: str = "2024-12-01", parties: tuple[str, ...] = ()) -> Standing:
    return standing(stations, today, parties)


def test_the_way_of_an_agreement() -> None:
    way = [
        (at("2024-01-10", "Chefsnätverket", act(Step.NOTE)), State.RAISED),
        (at("2024-02-10", "Styrgruppen", act(Step.COMMISSION, to="kansliet")), State.PREPARED),
        (at("2024-03-10", "Styrgruppen", act(Step.CONSULT, to="kommunerna")), State.CONSULTED),
        (at("2024-06-10", "Samrådsorganet", act(Step.ENDORSE)), State.ENDORSED),
        (at("2024-07-10", "Förbundsstyrelsen", act(Step.RECOMMEND, to="Fagerhed"), act(Step.RECOMMEND, to="Kvarnhede")), State.RECOMMENDED),
        (at("2024-09-10", "Kommunfullmäktige i Fagerhed", act(Step.DECIDE, by="Fagerhed")), State.DECIDED_BY_SOME),
        (at("2024-10-10", "Samrådsorganet", act(Step.ENDORSE)), State.DECIDED_BY_SOME),
        (at("2024-10-12", "Kommunfullmäktige i Kvarnhede", act(Step.DECIDE, by="Kvarnhede")), State.DECIDED_BY_ALL),
        (at("2024-11-01", "Styrgruppen", act(Step.FORCE)), State.IN_FORCE),
    ]
    for number in range(1, len(way) + 1):
        found = stands(*(station for station, _ in way[:number]))
        assert found.state == way[number - 1][1]
        assert found.because is not None
    some = stands(*(station for station, _ in way[:7]))
    assert [one.who for one in some.decided] == ["Fagerhed"]
    assert [one.who for one in some.awaited] == ["Kvarnhede"]
    assert [one.who for one in some.next] == ["Kvarnhede"]


_WHO = st.sampled_from(["Fagerhed", "Kvarnhede", "Stenbro"])
_ACTS = st.builds(act, st.sampled_from(Step), _WHO, st.one_of(st.none(), _WHO))


@given(st.lists(st.lists(_ACTS, max_size=3), max_size=8))
def test_nothing_is_decided_by_all_or_in_force_while_somebody_has_not_decided(days: list[list[Act]]) -> None:
    found = stands(*(at(f"2024-03-{day + 1:02d}", "Styrgruppen", *acts) for day, acts in enumerate(days)), today="2024-04-20")
    if found.state in (State.DECIDED_BY_ALL, State.IN_FORCE):
        assert not found.awaited


def test_what_is_in_force_for_some_is_not_in_force_for_those_who_have_not_decided() -> None:
    way = (at("2024-06-10", "Förbundet", act(Step.RECOMMEND, to="medlemskommunerna")), at("2024-07-10", "Fullmäktige", act(Step.DECIDE, by="Fagerhed")))
    assert stands(*way, at("2024-08-01", "Styrgruppen", act(Step.FORCE))).state == State.DECIDED_BY_SOME
    again = stands(at("2024-01-10", "Nämnden", act(Step.DECIDE, by="Fagerhed"), act(Step.FORCE)), way[0])
    assert again.state == State.DECIDED_BY_SOME


def test_endorsing_and_recommending_decide_nothing_for_those_they_address() -> None:
    found = stands(at("2024-06-10", "Samrådsorganet", act(Step.ENDORSE, to="huvudmännen")), at("2024-06-11", "Rådet", act(Step.RECOMMEND, to="kommunerna")))
    assert (found.state, found.decided) == (State.RECOMMENDED, ())
    assert found.lies_with is not None
    assert found.lies_with.who == "kommunerna"


def test_named_parties_must_each_decide() -> None:
    one = at("2024-03-01", "Kommunfullmäktige", act(Step.DECIDE, by="Fagerhed"))
    assert stands(one).state == State.DECIDED_BY_ALL
    assert stands(one, parties=("Fagerhed", "Kvarnhede")).state == State.DECIDED_BY_SOME


def test_what_is_proposed_reported_deferred_and_refused() -> None:
    proposed = at("2024-03-01", "Kommunstyrelsen", act(Step.PROPOSE, to="Kommunfullmäktige"), act(Step.DECIDE, proposed=True))
    found = stands(proposed)
    assert found.state == State.PREPARED
    assert found.lies_with is not None
    assert found.lies_with.who == "Kommunfullmäktige"
    deferred = stands(proposed, at("2024-04-01", "Kommunfullmäktige", act(Step.DEFER)))
    assert deferred.state == State.PREPARED
    assert [one.who for one in deferred.next] == ["Kommunfullmäktige"]
    back = stands(proposed, at("2024-04-01", "Kommunfullmäktige", act(Step.SEND_BACK, to="Kommunstyrelsen")))
    assert back.lies_with is not None
    assert (back.state, back.lies_with.who) == (State.PREPARED, "Kommunstyrelsen")
    refused = stands(proposed, at("2024-04-01", "Kommunfullmäktige", act(Step.REFUSE)))
    assert (refused.state, refused.next, refused.lies_with) == (State.CLOSED, (), None)
    told = stands(at("2024-05-01", "Nätverket", act(Step.DECIDE, by="Kommunfullmäktige", reported=True, day="2024-04-01")))
    assert (told.state, told.history[-1].day) == (State.DECIDED_BY_ALL, "2024-04-01")


def test_what_is_told_of_afterwards_counts_when_it_was_done() -> None:
    begun = at("2024-03-01", "Fullmäktige", act(Step.REFUSE, by="Fullmäktige"))
    anew = at("2024-05-01", "Styrgruppen", act(Step.PROPOSE, to="Förbundsstyrelsen"))
    last = at("2024-09-01", "Förbundsstyrelsen", act(Step.DECIDE), act(Step.REFUSE, by="Fullmäktige", day="2024-03-01", reported=True))
    assert stands(begun).state is State.CLOSED
    assert stands(begun, anew, last).state is State.DECIDED_BY_ALL
    later = at("2024-09-01", "Förbundsstyrelsen", act(Step.DECIDE), act(Step.REFUSE, by="Fullmäktige", day="2025-03-01", reported=True))
    assert stands(begun, anew, later).state is State.CLOSED


def test_what_has_a_day_to_come_is_not_over() -> None:
    announced = (Announced(start="2025-08-31", end="2025-08-31", body=None, text="till den 31 augusti 2025", span=(5, 9)),)
    tried = at("2024-05-01", "Förbundsstyrelsen", act(Step.DECIDE), announced=announced)
    filed = at("2024-06-01", "Förbundsstyrelsen", act(Step.CLOSE))
    assert stands(tried, filed).state is State.DECIDED_BY_ALL
    assert stands(tried, filed).history[-1].state is State.DECIDED_BY_ALL
    assert stands(tried, filed, at("2025-09-02", "Förbundsstyrelsen", act(Step.NOTE), act(Step.CLOSE))).state is State.CLOSED


def test_what_is_told_was_done_before_the_meeting_that_tells_it() -> None:
    shares = act(Step.DECIDE), act(Step.COMMISSION, to="kommunerna"), act(Step.DECIDE, by="Socialstyrelsen", day="2024-05-05", reported=True)
    found = stands(at("2024-06-12", "Förbundsstyrelsen", *shares))
    assert (found.lies_with and found.lies_with.who, [one.who for one in found.next]) == ("kommunerna", ["kommunerna"])
    assert [one.who for one in found.decided] == ["Socialstyrelsen", "Förbundsstyrelsen"]
    some_day = at("2024-06-12", "Förbundsstyrelsen", act(Step.DECIDE), act(Step.DECIDE, by="Socialstyrelsen", reported=True))
    assert [one.who for one in stands(some_day).decided] == ["Socialstyrelsen", "Förbundsstyrelsen"]
    later, earlier = act(Step.DECIDE, by="Kvarnhede", day="2024-05-20", reported=True), act(Step.DECIDE, by="Fagerhed", day="2024-05-02", reported=True)
    told = stands(at("2024-06-12", "Rådet", later, act(Step.NOTE), earlier))
    assert [one.who for one in told.decided] == ["Fagerhed", "Kvarnhede"]


def test_a_number_of_a_group_is_not_the_group_but_all_of_it_are() -> None:
    asked = at("2025-06-13", "Förbundsstyrelsen", act(Step.RECOMMEND, to="kommunerna"), act(Step.RECOMMEND, to="medlemskommunerna"))
    six = at("2026-01-22", "Chefsnätverket", act(Step.DECIDE, by="Sex kommuner", reported=True))
    found = stands(asked, six, today="2026-02-01")
    assert (found.state, [one.who for one in found.awaited]) == (State.DECIDED_BY_SOME, ["kommunerna", "medlemskommunerna"])
    every = at("2026-06-12", "Förbundsstyrelsen", act(Step.DECIDE, by="alla tolv kommuner och regionen", reported=True))
    done = stands(asked, six, every, today="2026-07-01")
    assert (done.state, done.awaited) == (State.DECIDED_BY_ALL, ())


@pytest.mark.parametrize(
    ("told", "awaited", "did"),
    [
        ("Alla kommuner", "medlemskommunerna", True),
        ("samtliga medlemskommuner", "kommunerna", True),
        ("Alla utom Hasselmo", "kommunerna", False),
        ("alla kommuner utom Hasselmo", "kommunerna", False),
        ("Alla nämnder", "kommunerna", False),
        ("De flesta kommunerna", "kommunerna", False),
        ("11 kommuner", "kommunerna", False),
        ("kommunerna", "kommunerna", True),
        ("De tre kommunerna", "de tre kommunerna", True),
        ("Kommunfullmäktige i Fagerhed", "Kommunfullmäktige", True),
    ],
)
def test_who_has_done_what_others_were_to_do(told: str, awaited: str, did: bool) -> None:  # noqa: FBT001
    assert has_done(told, awaited) is did


def test_resting() -> None:
    one = at("2022-01-10", "Styrgruppen", act(Step.COMMISSION, to="kansliet"))
    assert stands(one, today="2022-06-01").state == State.PREPARED
    assert stands(one, today="2024-06-01").state == State.RESTING
    assert stands(at("2024-01-10", "Nätverket", act(Step.REST)), today="2024-02-01").state == State.RESTING
    assert stands(at("2022-01-10", "Fullmäktige", act(Step.DECIDE)), today="2024-06-01").state == State.DECIDED_BY_ALL


def test_what_was_announced_and_not_seen() -> None:
    coming = Announced(start="2024-08-14", end="2024-08-14", body="SRO", text="tas upp på SRO 14 augusti", span=(0, 5))
    first = at("2024-03-06", "Samrådsorganet", act(Step.ENDORSE), announced=(coming,))
    seen = at("2024-08-14", "Samrådsorgan mellan Fagerhed och Kvarnhede", act(Step.NOTE))
    elsewhere = at("2024-08-14", "Kommunstyrelsen", act(Step.NOTE))
    (early,) = stands(first, today="2024-05-01").expectations
    assert (early.met_by, early.overdue) == (None, False)
    (late,) = stands(first, elsewhere, today="2024-10-01").expectations
    assert (late.met_by, late.overdue) == (None, True)
    (met,) = stands(first, seen, today="2024-10-01").expectations
    assert (met.met_by, met.overdue) == (seen.key, False)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SRO", "Samrådsorganet", True),
        ("styrgruppen", "Styrgruppen för social välfärd", True),
        ("kommunstyrelsen", "Kommunstyrelsens", True),
        ("Kommunstyrelsen", "Kommunfullmäktige", False),
        ("SRO", "Kommunstyrelsen", False),
        ("VästKom", "Politiskt Samrådsorgan mellan VästKom och Västra Götalandsregionen", False),
        ("Samrådsorganet", "Samrådsorgan mellan Fagerhed och Kvarnhede", True),
        ("Fagerhed", "Kommunfullmäktige i Fagerhed", False),
        ("Kommunfullmäktige", "Kommunfullmäktige i Fagerhed", True),
    ],
)
def test_bodies_by_other_names(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert same_body(one, other) is same


def test_stations_from_minutes() -> None:
    text = """Protokoll styrgruppen för omsorg 2024-03-06

§ 5 Färdplan för nära vård
Beslut
Styrgruppen ställer sig bakom färdplanen.
Styrgruppen rekommenderar kommunerna att anta färdplanen.
Styrgruppen ger kansliet i uppdrag att ta fram en plan för arbetet.

Remissutgåvan tas upp på styrgruppen den 14 augusti 2024.
"""
    minutes = read(text.encode(), "styrgrupp.txt").minutes
    passages: list[Passage] = [one for one in passages_of("s", 0, minutes, text) if one.kind == "item"]
    station = station_of(passages[0], minutes, text)
    assert [act.step for act in station.acts][:3] == [Step.ENDORSE, Step.RECOMMEND, Step.COMMISSION]
    assert [(one.start, one.body) for one in station.announced] == [("2024-08-14", "styrgruppen")]
    assert all(text[slice(*act.span)].strip() for act in station.acts)
    found = standing([station], "2024-12-01")
    assert found.state != State.DECIDED_BY_ALL
    assert not found.decided
    assert found.expectations[0].overdue


def test_what_is_in_force_is_in_the_hands_of_those_who_were_told_to_see_to_what_comes_after() -> None:
    given_before = at("2024-01-10", "Nämnden", act(Step.COMMISSION, to="kansliet"))
    decided = at("2024-03-10", "Nämnden", act(Step.DECIDE), act(Step.FORCE), act(Step.COMMISSION, to="direktören"))
    found = stands(given_before, decided)
    assert (found.state, [one.who for one in found.next]) == (State.IN_FORCE, ["direktören"])
    other_way = at("2024-03-10", "Nämnden", act(Step.DECIDE), act(Step.COMMISSION, to="direktören"), act(Step.FORCE))
    assert [one.who for one in stands(given_before, other_way).next] == ["direktören"]
    assert stands(given_before, at("2024-03-10", "Nämnden", act(Step.DECIDE)), at("2024-04-01", "Nämnden", act(Step.FORCE))).next == ()
    assert stands(given_before, decided, at("2024-05-01", "Nämnden", act(Step.REPORT_DONE))).next == ()


def test_what_is_announced_is_told_to_the_end_of_its_sentence_though_its_last_line_is_short() -> None:
    text = """Förbundsstyrelsen i Mellanbygden
Protokoll 2024-06-12

§ 40 Avtal om Nattlinjen
Beslut
Förbundsstyrelsen beslutar
att ge förbundsdirektören i uppdrag att senast den 11 december 2024 lämna förslag till hur
jouren ska ordnas därefter.
Ärendet
Styrelsen har talat om saken.
"""
    minutes = read(text.encode(), "styrelse.txt").minutes
    told = [one for passage in passages_of("s", 0, minutes, text) if passage.kind == "item" for one in announced_in(passage, minutes, text)]
    assert [one.text.partition("lämna ")[2] for one in told] == ["förslag till hur jouren ska ordnas därefter"]
    assert all(text[slice(*one.span)].split() == one.text.split() for one in told)


def test_what_is_told_in_force_before_all_had_decided_is_in_force_when_the_last_has() -> None:
    asked = at("2025-06-13", "Förbundsstyrelsen", act(Step.RECOMMEND, to="kommunerna"))
    some = at("2025-11-20", "Fullmäktige", act(Step.DECIDE, by="Fagerhed"))
    told = at("2026-04-14", "Nätverket", act(Step.FORCE, day="2026-04-01"))
    last = at("2026-06-12", "Förbundsstyrelsen", act(Step.DECIDE, by="alla kommuner", reported=True))
    assert stands(asked, some, told, today="2026-05-01").state is State.DECIDED_BY_SOME
    found = stands(asked, some, told, last, today="2026-07-01")
    assert (found.state, found.because and found.because.key) == (State.IN_FORCE, told.key)
    before = at("2026-04-14", "Nätverket", act(Step.FORCE, day="2021-01-01"))  # what was in force before anybody decided is another agreement
    assert stands(asked, some, before, last, today="2026-07-01").state is State.DECIDED_BY_ALL


def test_what_is_decided_lies_with_nobody_until_it_is_handed_on() -> None:
    decided = at("2024-03-01", "Fullmäktige", act(Step.DECIDE))
    assert stands(decided).lies_with is None
    told = at("2024-05-01", "Nätverket", act(Step.DECIDE, by="Socialstyrelsen", reported=True))
    assert stands(told).lies_with is None
    handed = stands(decided, at("2024-04-01", "Styrelsen", act(Step.COMMISSION, to="kansliet")))
    assert handed.lies_with is not None
    assert handed.lies_with.who == "kansliet"


def test_numbers_of_a_group_are_told_once_the_last() -> None:
    said = [act(Step.DECIDE, by=who, day=day, reported=True) for who, day in (("Sex kommuner", "2026-01-22"), ("Elva kommuner", "2026-03-04"))]
    own = act(Step.DECIDE, by="Fagerhed", day="2026-02-23", reported=True)
    found = stands(at("2026-06-12", "Förbundsstyrelsen", *said, own), today="2026-07-01")
    assert [one.who for one in counted(found.decided)] == ["Fagerhed", "Elva kommuner"]
    everybody = at("2026-07-12", "Förbundsstyrelsen", act(Step.DECIDE, by="alla tolv kommuner", reported=True))
    assert [one.who for one in counted(stands(at("2026-06-12", "Förbundsstyrelsen", *said, own), everybody).decided)] == ["Fagerhed", "alla tolv kommuner"]


@pytest.mark.parametrize(
    ("heading", "said", "step"),
    [
        ("Överenskommelse om nattjour", "Nämnden antar överenskommelsen om nattjour.", Step.DECIDE),
        ("Överenskommelse om nattjour", "Nämnden beslutar att tillsätta en arbetsgrupp som skriver ett utkast.", Step.COMMISSION),
        ("Yttrande om nattjour", "Nämnden beslutar att lämna yttrande till förbundet enligt förslaget.", Step.ANSWER),
        ("Yttrande om nattjour", "Nämnden beslutar att lämna följande synpunkter till förbundet.", Step.ANSWER),
        ("Svarstider nattetid", "Nämnden godkänner redovisningen.", Step.NOTE),
        ("Svarstider nattetid", "Nämnden godkänner lägesrapporten.", Step.NOTE),
        ("Årsredovisning", "Nämnden godkänner årsredovisningen.", Step.DECIDE),
        ("Överenskommelse om nattjour", "Nämnden beslutar att överenskommelsen ska utvärderas under våren 2027.", Step.NOTE),
        ("Överenskommelse om nattjour", "Nämnden föreslår regionfullmäktige besluta\natt anta överenskommelsen om nattjour.", Step.PROPOSE),
        ("Redovisning av nattjour", "Ärendet utgår.", Step.NOTE),
        ("Färdplan för nattjour", "Tiden för uppdraget förlängs till den 14 maj 2027.", Step.NOTE),
        ("Avtal om nattjour", "Nämnden beslutar att förlänga avtalet om nattjour till och med den 31 mars 2027.", Step.DECIDE),
    ],
)
def test_what_a_meeting_approves_decides_the_matter_or_something_less(heading: str, said: str, step: Step) -> None:
    text = f"""Vårdnämnden i Norrmon
Protokoll 2026-03-06

§ 5 {heading}
Beslut
{said}
"""
    minutes = read(text.encode(), "namnd.txt").minutes
    (one,) = [one for one in passages_of("s", 0, minutes, text) if one.kind == "item"]
    assert [act.step for act in station_of(one, minutes, text).acts] == [step]


def test_what_others_adopted_is_the_matter_where_the_heading_speaks_of_it() -> None:
    assert lesser.is_of_another("Regionfullmäktige antog i juni 2024 en inriktning för besök i hemmet", "Färdplan för nära vård")
    assert not lesser.is_of_another("Regionfullmäktige antog i juni 2024 en ny färdplan", "Färdplan för nära vård")
    assert not lesser.is_of_another("Regionfullmäktige antog färdplanen", "Nära vård")


def test_a_day_is_told_by_the_clause_that_names_it() -> None:
    text = """Förbundsstyrelsen i Mellanbygden
Protokoll 2024-12-12

§ 40 Remiss av avtal om nattjour
Beslut
Förbundsstyrelsen beslutar
att skicka avtalet på remiss till medlemskommunerna med sista svarsdag den 31 mars 2025, och
att ge förbundsdirektören i uppdrag att sammanställa svaren till styrgruppen för välfärd senast den 30 april 2025.
"""
    minutes = read(text.encode(), "styrelse.txt").minutes
    told = [one for passage in passages_of("s", 0, minutes, text) if passage.kind == "item" for one in announced_in(passage, minutes, text)]
    assert [(one.end, one.text.split()[1], one.body) for one in told] == [("2025-03-31", "skicka", None), ("2025-04-30", "ge", "styrgruppen för välfärd")]


@pytest.mark.parametrize(
    ("name", "body", "own"),
    [("Nämnden", "Vårdnämnden, Region Mellanbygden", True), ("Fullmäktige", "Kommunfullmäktige, Fagerhed", True), ("nämnden", "Rådet för äldre", False)],
)
def test_words_by_which_minutes_call_their_own_body(name: str, body: str, own: bool) -> None:  # noqa: FBT001
    assert is_own_name(name, body) is own


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Kommunerna", "kommunerna"),
        ("Tekniska utskottet", "tekniska utskottet"),
        ("Hälso- och sjukvårdsdirektören", "hälso- och sjukvårdsdirektören"),
        ("Förbundsdirektören", "förbundsdirektören"),
        ("Chefsnätverket vård och omsorg", "Chefsnätverket vård och omsorg"),
        ("Vårdnämnden, Region Mellanbygden", "Vårdnämnden, Region Mellanbygden"),
        ("Socialstyrelsen", "Socialstyrelsen"),
        ("SRO", "SRO"),
    ],
)
def test_names_within_a_sentence(name: str, told: str) -> None:
    assert within(name) == told
