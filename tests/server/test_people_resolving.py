"""What names, sentences and records tell: tables of invented ones, each with near misses."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.people.resolving.bodies import Call, grouped
from samtrad.people.resolving.body_names import abbreviates, is_kind_of, is_statutory, shorts, signature
from samtrad.people.resolving.elections import body_in, elections
from samtrad.people.resolving.mandates import Seat, held
from samtrad.people.resolving.mentions import Namer, form_of
from samtrad.people.resolving.names import Likeness, likeness, name_of
from samtrad.people.resolving.organisation_names import nearest, told, written_forms
from samtrad.people.resolving.within import is_person, meant

LIKE = [
    ("Kristina Tallrot", "Christina Tallroth", Likeness.SOUND),
    ("Jonny Ekbrink", "Johnny Ekbrink", Likeness.SOUND),
    ("Claes-Ingvar Hjortås", "Clas-Ingvar Hjortås", Likeness.SOUND),
    ("Lillemoor. Cronquist Öhrvald", "Lillemor Kronkvist Örvald", Likeness.SOUND),
    ("Annsofie Granbo", "Ann-Sofie Granbo", Likeness.SOUND),
    ("Dr Helga Brandvik", "Helga Brandvik", Likeness.SAME),
    ("Lovisa Ulvri", "Lovisa Ulvric", Likeness.SLIP),
    ("Evh Kvarnlund", "Eva Kvarnlund", Likeness.SLIP),
    ("Mirjam Tallberg", "Mirjam Tallberg-Ruus", Likeness.PART),
    ("Kalle Granbo Sundhag", "Karl Sundhag", Likeness.PART),
    ("H. Brandvik", "Helga Brandvik", Likeness.PART),
    ("Anna Berg", "Anna Borg", Likeness.NEAR),
    ("Maria Granbo", "Marie Granbo", Likeness.NEAR),
    ("Johan Granbo", "Johanna Granbo", Likeness.NEAR),
    ("Anna Granbo", "Anna-Karin Granbo", Likeness.NEAR),
    ("Helga Brandvik", "Helga Nyhage", Likeness.GIVEN),
    ("Helga Brandvik", "Osman Nyhage", Likeness.NONE),
]


@pytest.mark.parametrize(("one", "other", "wanted"), LIKE)
def test_likeness(one: str, other: str, wanted: Likeness) -> None:
    assert likeness(name_of(one), name_of(other)) == likeness(name_of(other), name_of(one)) == wanted


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("Fagerheds kommun", "Fagerhed", "municipality"),
        ("Kvarnås kommun", "Kvarnås", "municipality"),
        ("Bergfors kommun", "Bergfors", "municipality"),
        ("GRANFORS KOMMUN", "Granfors", "municipality"),
        ("Region Mellanbygden", "Region Mellanbygden", "region"),
        ("Mellanbygdens kommunalförbund", "Mellanbygdens kommunalförbund", "federation"),
        ("PRO Kvarnhede", "PRO Kvarnhede", "association"),
    ],
)
def test_a_new_organisation_by_its_everyday_name(written: str, name: str, kind: str) -> None:
    found = told(written)
    assert found
    assert (found.name, found.kind) == (name, kind)


@pytest.mark.parametrize("written", ["Tekniska kontoret", "Regionstyrelsen", "socialnämnden", "Kommunledningskontoret", "deltar inte i beslutet", "-", "§"])
def test_a_part_is_no_organisation(written: str) -> None:
    assert told(written) is None


def test_a_letter_off_is_meant_where_no_other_is_as_near() -> None:
    assert nearest("möndal", ["mölndal", "lerum", "partille"]) == "mölndal"
    assert nearest("granbo", ["granby", "granbi"]) is None
    assert nearest("ala", ["ale"]) is None


def _namer() -> Namer:
    known = {
        1: ("municipality", "Fagerhed", "Fagerheds kommun"),
        2: ("municipality", "Mark", "Marks kommun"),
        3: ("region", "Region Mellanbygden", ""),
        4: ("federation", "GB", ""),
    }
    return Namer(form_of(pk, form, kind, name) for pk, (kind, name, formal) in known.items() for form in written_forms(kind, name, formal))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Fagerhed får i uppdrag att svara", [1]),
        ("Kansliet begär svar från Fagerhed", [1]),
        ("Fagerheds kommun och Region Mellanbygden enas", [1, 3]),
        ("att föreslå GB:s styrelse", [4]),
        ("Fagerheds remissvar godkänns", [1]),
        ("Marks kommun svarar", [2]),
        ("en konferens i Fagerhed den 3 maj", []),
        ("Fagerheds slott hyrs", []),
        ("Anna Mark utses", []),
        ("Socialchefen Anna Fagerhed informerar", []),
        ("medlemskommunerna rekommenderas", []),
        ("Nya Fagerhedsskolan byggs", []),
    ],
)
def test_who_is_named(sentence: str, wanted: list[int]) -> None:
    assert [one.organisation for one in _namer().named(sentence)] == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Styrgruppen för social välfärd", "Politisk styrgrupp social välfärd"),
        ("Socialchefsnätverket", "Socialchefernas nätverk"),
        ("Samverkansrådet för vård och omsorg", "Specifika samverkansrådet för vård samt omsorg"),
    ],
)
def test_a_body_written_otherwise(one: str, other: str) -> None:
    assert signature(one) == signature(other)


def test_bodies_that_are_two() -> None:
    assert signature("Styrgruppen för social välfärd") != signature("Styrgruppen för miljö")
    assert signature("Kommunstyrelsen") != signature("Kommunstyrelsens arbetsutskott")
    assert is_statutory("Barn- och utbildningsnämnden")
    assert not is_statutory("Socialchefsnätverket")


def test_short_forms_that_minutes_give_their_body() -> None:
    assert shorts("Samrådsorganet", "Samrådsorganet (SRO) är till för", []) == ("SRO",)
    assert shorts("Samrådsorganet", "", ["SRO noterar informationen", "SRO ställer sig bakom förslaget"]) == ("SRO",)
    assert shorts("Samrådsorganet", "", ["SRO noterar informationen", "VGX avslår"]) == ()
    assert not abbreviates("VGX", "Samrådsorganet")


def _call(number: int, name: str, owner: str = "", people: str = "", organisations: str = "", pin: int = 0) -> Call:
    return Call(
        key=(f"{number:064}", 1),
        signature=signature(name),
        owner=owner,
        is_statutory=is_statutory(name),
        people=frozenset(people.split()),
        organisations=frozenset(organisations.split()),
        pin=pin,
    )


def _numbers(calls: list[Call]) -> list[list[int]]:
    return [[int(call.key[0]) for call in body] for body in grouped(calls).bodies]


def test_two_municipalities_boards_are_never_one() -> None:
    mine, theirs = _call(1, "Kommunstyrelsen", "fagerhed", "a b c d e"), _call(2, "Kommunstyrelsen", "kvarnhede", "a b c d e")
    assert _numbers([mine, theirs]) == [[1], [2]]
    assert _numbers([mine, theirs, _call(3, "Kommunstyrelsen", "", "a b c d e")]) == [[1], [2], [3]]


def test_a_board_without_owner_is_whose_people_were_there() -> None:
    calls = [
        _call(1, "Kommunstyrelsen", "fagerhed", "a b c d e f"),
        _call(2, "Kommunstyrelsen", "kvarnhede", "p q r s t u"),
        _call(3, "Kommunstyrelsen", "", "p q r s x y"),
    ]
    assert _numbers(calls) == [[1], [2, 3]]
    assert _numbers([*calls[:2], _call(3, "Kommunstyrelsen", "", "k l m n")]) == [[1], [2], [3]]


def test_a_body_without_name_is_whose_people_were_there() -> None:
    calls = [_call(1, "", "", "a b c d e f g"), _call(2, "", "", "a b c d e x y"), _call(3, "", "", "k l m n o"), _call(4, "Styrgruppen för vård", "", "a k")]
    assert _numbers(calls) == [[1, 2], [3], [4]]


def test_one_name_in_two_regions_is_two_bodies() -> None:
    calls = [
        _call(1, "Socialchefsnätverket", "", "a b c", "x y"),
        _call(2, "Socialchefernas nätverk", "", "a b k", "x"),
        _call(3, "Socialchefsnätverket", "", "p q r", "z w"),
    ]
    assert _numbers(calls) == [[1, 2], [3]]


def test_what_a_person_ruled_of_a_body_holds() -> None:
    calls = [_call(1, "Styrgruppen för vård", "", "a b", pin=7), _call(2, "Styrgruppen för vård", "", "a b", pin=8), _call(3, "Rådet", "", "k", pin=7)]
    assert _numbers(calls) == [[1, 3], [2]]


some_calls = st.lists(
    st.builds(
        _call,
        st.integers(1, 99),
        st.sampled_from(("Kommunstyrelsen", "Styrgruppen för vård", "Politisk styrgrupp vård", "", "Socialchefsnätverket")),
        st.sampled_from(("", "", "fagerhed", "kvarnhede")),
        st.lists(st.sampled_from("abcdefgh"), max_size=8).map(" ".join),
        st.lists(st.sampled_from(("x", "y", "z")), max_size=2).map(" ".join),
    ),
    max_size=9,
    unique_by=lambda call: call.key,
)


@given(some_calls, st.randoms(use_true_random=False))
def test_bodies_whatever_the_order(calls: list[Call], rng: random.Random) -> None:
    before = grouped(calls)
    mixed = list(calls)
    rng.shuffle(mixed)
    assert grouped(mixed) == before
    for body in before.bodies:
        assert len({call.owner for call in body if call.owner}) < 2


ELECTIONS = [
    ("Till ledamot i socialnämnden i stället för Anna Berg (S) för tiden t o m den 31 december 2026 utses Bo Ek (S).", ("Bo Ek", "S", "member", "", "socialnämnden", "Anna Berg", None, date(2026, 12, 31))),
    ("Ylva Norrby (KD) väljs till ny ersättare i kommunstyrelsen efter Per Lilja (KD) för tiden 2025-05-01–2026-12-31.", ("Ylva Norrby", "KD", "substitute", "", "kommunstyrelsen", "Per Lilja", date(2025, 5, 1), date(2026, 12, 31))),
    ("att välja Ylva Norrby (KD) till ledamot i kommunstyrelsen t.o.m. 2026", ("Ylva Norrby", "KD", "member", "", "kommunstyrelsen", "", None, date(2026, 12, 31))),
    ("Till ny vice ordförande valdes Osman Hedvall, Rörbacka.", ("Osman Hedvall", "", "member", "vice ordförande", "", "", None, None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ELECTIONS)
def test_elections(text: str, wanted: tuple[object, ...]) -> None:
    assert [tuple(one) for one in elections(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek väljs till justerare.",
        "Rolf Granmo (M) utses att justera protokollet.",
        "Till ordförande för mötet väljs Bo Ek (S).",
        "Utse de personer som anges i bilaga A.",
    ],
)
def test_no_elections(text: str) -> None:
    assert elections(text) == ()


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Val till styrgruppen för välfärd", "styrgruppen för välfärd"),
        ("Fyllnadsval av ledamot i socialnämnden efter Anna Berg (S)", "socialnämnden"),
        ("Val av ordförande i politiska styrgruppen från 2025-10-01", "politiska styrgruppen"),
        ("Entledigande och val till Rådet för äldre", "Rådet för äldre"),
        ("Val av ordförande för tiden 2025–2026", ""),
        ("Val till ordförande och vice ordförande", ""),
        ("Val av ombud till stämman", ""),
        ("Budget för socialnämnden", ""),
    ],
)
def test_the_body_that_a_heading_says_is_elected_to(heading: str, body: str) -> None:
    assert body_in(heading) == body


def test_the_kind_of_a_body_means_it_in_its_own_minutes() -> None:
    assert is_kind_of("styrelsen", "Förbundsstyrelsen")
    assert not is_kind_of("styrgruppen", "Förbundsstyrelsen")
    assert not is_kind_of("styrgruppen för välfärd", "Styrgruppen för näringsliv")


def test_whom_a_mover_means() -> None:
    listed = {"Anna Berg": [1], "Bo Ek": [2], "Ulla Ek": [3]}
    assert meant("Anna Berg (S)", listed) == 1
    assert meant("Berg", listed) == 1
    assert meant("Ek", listed) is None
    assert meant("Cecilia Lund", listed) is None
    assert is_person("Anna Berg (S)")
    assert not is_person("SD")


def _seat(meeting: int, person: int | None, capacity: str = "member", presence: str = "present") -> Seat:
    return Seat(meeting, date(2024, meeting, 1), person, None, None, "S", capacity, "", presence)


def test_mandates_from_lists() -> None:
    seats = [
        _seat(1, 1),
        _seat(1, 2),
        _seat(1, 3, presence="absent"),
        _seat(2, 1),
        _seat(2, 3),
        _seat(2, 4, presence="absent"),
        _seat(2, None, presence="vacant"),
    ]
    found = {one.person: one for one in held(seats)}
    assert (found[1].since, found[1].until, found[1].is_current) == (date(2024, 1, 1), date(2024, 2, 1), True)
    assert not found[2].is_current  # the latest list tells of the absent too, and not of this one
    assert found[3].is_current
    assert (found[None].since, found[None].is_current) == (date(2024, 2, 1), True)
    assert not any(one.person == 9 for one in held([*seats, _seat(2, 9, "guest"), _seat(2, 9, "officer")]))
