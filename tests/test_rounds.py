"""Rounds as functions: rows say what their acts say, counts are the rows, and minutes are read for what they say and no more."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samtrad.followup.rounds.asking import Found, found_in
from samtrad.followup.rounds.codes import DONE, Answer, Force, Group, Kind, State, Told
from samtrad.followup.rounds.counting import Row, counts, force, late, middle, missing
from samtrad.followup.rounds.groups import region_in, whom
from samtrad.followup.rounds.rows import Act, Step, standing
from samtrad.followup.rounds.telling import Heard, heard
from samtrad.followup.rounds.totals import Total, totals_in
from samtrad.reading.read import read

DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 31))
STEPS = st.builds(
    Step,
    act=st.sampled_from(Act),
    day=st.none() | DAYS,
    until=st.none() | DAYS,
    answer=st.none() | st.sampled_from(Answer),
    version=st.integers(0, 4),
    confirmed=st.booleans(),
)
ROWS = st.lists(
    st.builds(Row, party=st.text(min_size=1, max_size=3), state=st.sampled_from(State), took=st.none() | st.integers(0, 400), doubtful=st.booleans()),
    max_size=12,
)


@given(st.lists(STEPS, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_acts_come_says_nothing(steps: list[Step], chance: object) -> None:
    mixed = list(steps)
    chance.shuffle(mixed)  # type: ignore[attr-defined] # a random.Random
    assert standing(mixed) == standing(steps)


@given(st.lists(STEPS, max_size=8))
def test_nothing_is_proved_by_what_nobody_confirmed(steps: list[Step]) -> None:
    told = standing([one for one in steps if not (one.act == Act.ANSWER and one.confirmed)])
    assert told.state not in DONE
    assert told.took is None


@given(ROWS)
def test_counts_are_the_rows(rows: list[Row]) -> None:
    told = counts(rows)
    assert sum(told.values()) == len(rows)
    assert set(told) == set(State)
    assert len(missing(rows)) == len(rows) - sum(told[state] for state in DONE)


@given(st.sampled_from(Kind), ROWS)
def test_in_force_only_when_all_have_adopted(kind: Kind, rows: list[Row]) -> None:
    told = force(kind, rows)
    assert (told == Force.ALL) == (kind == Kind.ADOPTION and bool(rows) and all(row.state == State.ADOPTED and not row.doubtful for row in rows))


def test_a_later_version_corrects_an_earlier_and_one_that_waits_does_not() -> None:
    asked = Step(Act.ASK, date(2025, 1, 1), date(2025, 3, 1))
    yes = Step(Act.ANSWER, date(2025, 2, 1), answer=Answer.ADOPTED, version=1)
    no = Step(Act.ANSWER, date(2025, 2, 20), answer=Answer.DECLINED, version=2)
    assert (standing([yes, asked]).state, standing([yes, asked]).took) == (State.ADOPTED, 31)
    assert standing([no, yes, asked]).state == State.DECLINED
    told = standing([no._replace(confirmed=False), yes, asked])
    assert (told.state, told.waits) == (State.ADOPTED, True)
    assert standing([asked, no._replace(confirmed=False)]).state == State.FOUND
    assert standing([asked, Step(Act.EXTEND, until=date(2025, 4, 1))])[:3] == (State.EXTENDED, date(2025, 1, 1), date(2025, 4, 1))
    assert standing([]).state == State.NOT_ASKED


def test_who_is_late_and_how_long_it_took() -> None:
    today = date(2025, 5, 1)
    rows = [
        Row("Ale", State.ASKED, until=today - timedelta(days=1)),
        Row("Tjörn", State.EXTENDED, until=today),
        Row("Lerum", State.ADOPTED, 10, until=today - timedelta(days=9)),
        Row("Orust", State.DECLINED, 20),
        Row("Öckerö", State.OFFICIAL),
    ]
    assert late(rows, today) == ["Ale"]
    assert missing(rows) == ["Ale", "Tjörn"]
    assert middle(rows) == 15.0
    assert middle(rows[:2]) is None


def test_out_and_over_on_one_day_is_a_doubt() -> None:
    day = date(2020, 1, 31)
    assert heard([Heard(Told.OUT, day), Heard(Told.OVER, day)]) == (None, True)
    assert heard([Heard(Told.OUT, day), Heard(Told.OVER, day + timedelta(days=30))]) == (False, False)
    assert heard([Heard(Told.ASKED, day)]) == (None, False)


HEAD = """Fagerheds kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2025-03-11

Närvarande
Karin Ahl (S), ordförande

§ 21 Frågan
"""


def _read(body: str) -> tuple[list[Found], list[Total]]:
    told = read((HEAD + body).encode(), "protokoll.txt")
    text, minutes = told.text.string, told.minutes
    (item,) = minutes.items
    return found_in(minutes, text, *item.span), totals_in(minutes, text, *item.span)


@pytest.mark.parametrize(
    ("words", "kind", "told", "group", "until"),
    [
        (
            "Beslut\nFörbundsstyrelsen beslutar att rekommendera medlemskommunerna att anta överenskommelsen senast den 31 oktober 2025.",
            "adoption",
            "asked",
            "members",
            "2025-10-31",
        ),
        (
            "Beslut\nFörbundsstyrelsen rekommenderar kommunerna och regionen att anta handlingsplanen före den 30 juni 2025.",
            "adoption",
            "asked",
            "municipalities",
            "2025-06-29",
        ),
        (
            "Beslut\nFörbundsstyrelsen beslutar att remittera utkastet till medlemskommunerna med sista svarsdag den 28 maj 2025.",
            "consultation",
            "asked",
            "members",
            "2025-05-28",
        ),
        ("Beslut\nFörbundsstyrelsen rekommenderar medlemskommunerna att ansluta sig till avtalet.", "joining", "asked", "members", ""),
        ("Beslut\nFörbundsstyrelsen uppmanar länets kommuner att nominera ledamöter.", "nomination", "asked", "county", ""),
        ("Beslut om taxan ska därför upp till beslut i kommunerna.", "adoption", "asked", "municipalities", ""),
        ("Planen är ute på remiss i kommunerna.", "consultation", "out", "municipalities", ""),
        ("Förslaget har sedan varit ute på remiss i kommunerna.", "consultation", "over", "municipalities", ""),
    ],
)
def test_minutes_that_tell_of_a_round(words: str, kind: str, told: str, group: str, until: str) -> None:
    ((one,), _totals) = _read(words + "\n")
    assert (one.kind, one.told, one.group, one.until) == (kind, told, group, until)


@pytest.mark.parametrize(
    "words",
    [
        "Beslut\nFörbundsstyrelsen beslutar att remittera medborgarförslaget till samhällsbyggnadsnämnden.",
        "Beslut\nFörbundsstyrelsen rekommenderar kommunerna att följa riktlinjen.",
        "Beslut\nFörbundsstyrelsen beslutar att föreslå direktionen besluta att rekommendera medlemskommunerna att anta planen.",
        "Kommunen har fått utredningen på remiss från Socialdepartementet.",
        "Förslaget ska skickas ut på remiss till kommunerna under hösten.",
        "Rådet vill yttra sig när förslaget är på remiss.",
        "Förslaget har varit på remiss hos rådet för funktionshindersfrågor.",
        "Ärendet togs upp till beslut i kommunerna redan förra året.",
        "Beslut\nFörbundsstyrelsen rekommenderar några kommuner att anta planen.",
        "Beslut\nÄrendet återremitteras till arbetsutskottet.",
        "Beslut\nFörbundsstyrelsen beslutar att inte rekommendera medlemskommunerna att anta planen.",
        "Beslut\nFörbundsstyrelsen rekommenderar inte kommunerna att anta planen.",
        "Beslut\nFörbundsstyrelsen beslutar att avvakta med att rekommendera medlemskommunerna att anta planen.",
        "Beslut\nFörbundsstyrelsen beslutar att upphäva beslutet att rekommendera medlemskommunerna att anta planen.",
        "Beslut\nFörbundsstyrelsen beslutar att inte skicka planen på remiss till medlemskommunerna.",
        "Beslut\nFörbundsstyrelsen beslutar att avstå från att skicka planen på remiss till medlemskommunerna.",
        "Beslut\nFörbundsstyrelsen rekommenderar kommunerna att inte anta planen.",
        "Beslut\nFörbundsstyrelsen rekommenderar kommunerna att avstå från att anta planen.",
        "Beslut\nFörbundsstyrelsen rekommenderar två av medlemskommunerna att anta planen.",
        "Avtalet ska inte upp till beslut i kommunerna.",
        "Förslaget har inte varit på remiss i kommunerna.",
    ],
)
def test_minutes_that_tell_of_none(words: str) -> None:
    assert _read(words + "\n") == ([], [])


@pytest.mark.parametrize(
    ("words", "kind", "value", "whole", "day"),
    [
        ("235 kommuner (210324) har tackat ja till att ansluta sig, vilket är över 80 % av landets kommuner.", "joining", 235, None, "2021-03-24"),
        ("12 av 13 kommuner är intervjuade.", "survey", 12, 13, ""),
        ("Enkäten gav 48 svar.", "survey", 48, None, ""),
        ("Enkäten besvarades av samtliga mottagare (10) i regionen.", "survey", 10, 10, ""),
    ],
)
def test_totals_have_the_whole_that_the_words_give(words: str, kind: str, value: int, whole: int | None, day: str) -> None:
    (_found, (one,)) = _read(words + "\n")
    assert (one.kind, one.value, one.whole, one.day) == (kind, value, whole, day)


LACKING = (
    "99 999 999 999 999 999 999 kommuner har tackat ja.",
    "5 kommuner saknar remissvar.",
    "12 kommuner utan remissvar återstår.",
    "30 kommuner tvekar att ha tecknat avtal.",
    "14 kommuner väntar på att andra har antagit planen.",
)


@pytest.mark.parametrize(
    "words",
    ["Målet är att 30 kommuner ska ansluta sig.", "Projektet omfattar 13 kommuner.", *LACKING, "Enkäten ska gå till 49 kommuner.", "Budgeten är 200 kronor."],
)
def test_figures_that_are_no_totals(words: str) -> None:
    assert _read(words + "\n")[1] == []


@pytest.mark.parametrize(
    ("words", "group", "said", "number"),
    [
        ("kommunerna att", Group.MUNICIPALITIES, "kommunerna", 0),
        ("samtliga 13 medlemskommuner", Group.MEMBERS, "samtliga 13 medlemskommuner", 13),
        ("de fem kommunerna", Group.MUNICIPALITIES, "de fem kommunerna", 5),
        ("länets 12 kommuner", Group.COUNTY, "länets 12 kommuner", 12),
        ("kommunerna i juni", Group.MUNICIPALITIES, "kommunerna", 0),
        ("de berörda kommunerna", Group.OTHER, "de berörda kommunerna", 0),
        ("de flesta kommunerna", Group.OTHER, "de flesta kommunerna", 0),
        ("kommunerna i Sjuhärad att anta", Group.OTHER, "kommunerna i Sjuhärad", 0),
        ("kommunerna Borås och Ulricehamn att anta", Group.OTHER, "kommunerna Borås och Ulricehamn", 0),
        ("samtliga kommuner utom Ale.", Group.OTHER, "samtliga kommuner utom Ale", 0),
        ("länets mindre kommuner", Group.OTHER, "länets mindre kommuner", 0),
        ("kommunerna som deltar att anta", Group.OTHER, "kommunerna som deltar", 0),
    ],
)
def test_only_a_closed_group_is_the_whole(words: str, group: Group, said: str, number: int) -> None:
    told = whom(words)
    assert told
    assert (told.group, words[told.start : told.end], told.number) == (group, said, number)


def test_words_for_some_name_nobody() -> None:
    assert whom("berörda kommuner") is None
    assert whom("några av kommunerna") is None
    told = whom("till samtliga kommuner")
    assert told
    assert told.group == Group.MUNICIPALITIES
    assert region_in("rekommenderar kommunerna och regionen att anta planen") == "regionen"
    assert region_in("Regionen rekommenderar kommunerna att anta planen") == ""


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Ny remisstid blir sep-dec 2025.", [("2025-09-01", "2025-12-31")]),
        ("Remisstiden är den 1 september till den 30 november 2025.", [("2025-09-01", "2025-11-30")]),
        ("Förslaget ska skickas ut på remiss i oktober 2025.", []),
        ("Remisstiden är till den 15 november 2025.", [("", "2025-11-15")]),
        ("Remisstiden är för kort.", []),
        ("Remisstiden blir inte förlängd till den 15 november 2025.", []),
        ("Vi har fått remissen från länsstyrelsen och svarstiden är den 15 november 2025.", []),
    ],
)
def test_when_something_is_to_be_out_for_opinions(words: str, days: list[tuple[str, str]]) -> None:
    told, _ = _read(words)
    assert [(one.first, one.last) for one in told if one.told == "plan"] == days


def test_the_sentence_that_says_from_when_it_is_to_hold_is_kept() -> None:
    told, _ = _read("Beslut om taxan ska därför upp till beslut i kommunerna. Den ska gälla från den 1 januari 2026. Mer sägs inte.")
    assert [(one.told, one.text) for one in told][1:] == [("from", "Den ska gälla från den 1 januari 2026.")]
    assert told[0].applies == "2026-01-01"
    same, _ = _read("Beslut om taxan, som ska gälla från den 1 januari 2026, ska upp till beslut i kommunerna.")
    assert [(one.told, one.applies) for one in same] == [("asked", "2026-01-01")]
