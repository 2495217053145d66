"""Whose office a title is, and what decisions receive the report that was asked for: invented words."""

from __future__ import annotations

import pytest
from msgspec import structs

from samtrad.followup.assignments.filings import asks_for, is_filing, is_to_report
from samtrad.followup.assignments.grouping import grouped
from samtrad.followup.assignments.mention import Decided, Means, Mention, Party, same
from samtrad.followup.assignments.offices import is_own_office
from samtrad.followup.assignments.standing import State, standing

BOARD = Party(name="Kommunstyrelsen", key="body:1", of="organisation:1")
COMMITTEE = Party(name="kulturnämnden", key="body:2", of="organisation:1")
GIVEN = Mention(
    key=("a", 0, 100, 200),
    means=Means.TASK,
    day="2024-11-04",
    body=BOARD,
    item="1",
    matter="7",
    words="att ge kulturnämnden i uppdrag att senast den 3 mars 2025 redovisa hur biblioteksbussens kostnader ska minskas.",
    has=COMMITTEE,
    by=BOARD,
    given="2024-11-04",
    due_from="2025-03-03",
    due="2025-03-03",
    decided=Decided.MADE,
    is_commission=True,
)
TOLD = structs.replace(
    GIVEN,
    key=("b", 0, 300, 400),
    day="2025-03-03",
    item="2",
    words="Kommunstyrelsen gav den 4 november 2024, § 12, kulturnämnden i uppdrag att redovisa hur kostnaderna för bussen ska minskas.",
    due_from=None,
    due=None,
    decided=Decided.REPORTED,
)
FILED = Mention(key=("b", 0, 200, 240), means=Means.DONE, day="2025-03-03", body=BOARD, item="2", matter="7", words="", decided=Decided.MADE, is_filing=True)


@pytest.mark.parametrize(
    ("name", "kind", "own"),
    [
        ("förbundsdirektören", "federation", True),
        ("Kansliet", "federation", True),
        ("kommundirektören", "municipality", True),
        ("förvaltningschefen", "municipality", True),
        ("barn- och utbildningsförvaltningen", "municipality", True),
        ("hälso- och sjukvårdsdirektören", "region", True),
        ("kommundirektören", "federation", False),
        ("kommundirektörerna", "municipality", False),
        ("förbundsdirektören", "municipality", False),
        ("regionens kansli", "federation", False),
        ("kommundirektören i Granby", "municipality", False),
        ("Granbys kommundirektör", "municipality", False),
        ("regiondirektören", "municipality", False),
        ("polischefen", "municipality", False),
        ("kansliet", "company", False),
        ("socialnämnden", "municipality", True),
        ("Barn- och utbildningsnämnden", "municipality", True),
        ("tekniska utskottet", "municipality", True),
        ("kommunstyrelsen", "municipality", True),
        ("hälso- och sjukvårdsnämnden", "region", True),
        ("gemensamma nämnden", "municipality", False),
        ("överförmyndarnämnden", "municipality", False),
        ("socialnämnden i Granby", "municipality", False),
        ("nämnden", "municipality", False),
        ("socialnämnden", "federation", False),
        ("socialnämnden", "region", False),
    ],
)
def test_whose_an_office_is(name: str, kind: str, own: bool) -> None:  # noqa: FBT001 - a row of a table
    assert is_own_office(name, kind) is own


def test_two_offices_of_one_organisation_are_two() -> None:
    head, desk = (Party(name=name, key="office:1", of="organisation:1") for name in ("förbundsdirektören", "kansliet"))
    assert not same(head, desk)
    assert same(head, structs.replace(head, name="Förbundsdirektören"))


@pytest.mark.parametrize(
    ("words", "filed"),
    [
        ("Redovisningen läggs till handlingarna.", True),
        ("att godkänna rapporten, och", True),
        ("Återrapporteringen godkänns.", True),
        ("Redovisningen antecknas.", False),
        ("att godkänna återrapporten till myndigheten", False),
        ("Delredovisningen läggs till handlingarna.", False),
        ("Redovisningen godkänns inte.", False),
        ("Redovisningen läggs till handlingarna. Nämnden ska återkomma i maj.", False),
        ("Meddelandena läggs till handlingarna.", False),
        ("att lägga markutredningen till handlingarna, och", True),
        ("Delrapporten godkänns.", True),
    ],
)
def test_what_receives_a_report(words: str, filed: bool) -> None:  # noqa: FBT001 - a row of a table
    assert is_filing(words) is filed


@pytest.mark.parametrize(
    ("words", "only"),
    [
        (GIVEN.words, True),
        (TOLD.words, True),
        ("att uppdra åt kulturnämnden att årligen redovisa hur planen följs.", False),
        ("att ge kulturnämnden i uppdrag att redovisa läget och föreslå åtgärder.", False),
        ("att ge kulturnämnden i uppdrag att bygga om biblioteket.", False),
        ("Kulturnämnden får i uppdrag att räkna lånen under maj 2025 och redovisa resultatet den 8 september 2025.", True),
        ("Kulturnämnden får i uppdrag att räkna lånen, redovisa resultatet och föreslå åtgärder.", False),
    ],
)
def test_what_asks_for_one_report(words: str, only: bool) -> None:  # noqa: FBT001 - a row of a table
    assert is_to_report(words) is only


def test_days_of_giving_and_of_reporting_are_no_years_of_the_task() -> None:
    assert [len(group) for group in grouped([GIVEN, TOLD])] == [2]
    year = "att ge kulturnämnden i uppdrag att redovisa bussens kostnader år 2024."
    other = structs.replace(TOLD, words=year.replace("2024", "2025"))
    assert len(grouped([structs.replace(GIVEN, words=year), other])) == 2


def test_the_report_that_the_giver_files_closes_the_task_to_report() -> None:
    [group] = grouped([GIVEN, TOLD, FILED])
    now = standing(group)
    assert (now.state, now.ended) == (State.CLOSED, "2025-03-03")
    [group] = grouped([GIVEN, TOLD, structs.replace(FILED, body=COMMITTEE)])
    assert standing(group).state is State.OPEN


@pytest.mark.parametrize(
    "mentions",
    [
        [GIVEN, FILED],  # in another item than any that tells of the task
        [GIVEN, structs.replace(FILED, item="1", day="2024-11-04", key=("a", 0, 50, 90))],  # given in the decision that files another report
        [structs.replace(GIVEN, words=GIVEN.words.replace("redovisa", "årligen redovisa")), TOLD, FILED],
        [GIVEN, TOLD, structs.replace(TOLD, key=("b", 0, 500, 600), has=BOARD), FILED],  # two are told of there
        [GIVEN, TOLD, structs.replace(FILED, decided=Decided.PROPOSED)],
    ],
)
def test_a_report_that_may_be_another_closes_nothing(mentions: list[Mention]) -> None:
    assert all(standing(group).state is State.OPEN for group in grouped(mentions))


@pytest.mark.parametrize(
    ("task", "decision", "asked"),
    [
        ("att ge chefen i uppdrag att senast den 27 mars 2026 redovisa en markutredning om bron.", "att lägga markutredningen till handlingarna", True),
        ("att ge chefen i uppdrag att lämna en delrapport senast den 12 december 2025.", "Delrapporten godkänns.", True),
        ("att ge chefen i uppdrag att lämna en delrapport senast den 12 december 2025.", "Markutredningen godkänns.", False),
        ("att ge chefen i uppdrag att redovisa hur bron ska målas.", "Delrapporten godkänns.", False),
        ("att ge chefen i uppdrag att redovisa hur bron ska målas.", "Redovisningen godkänns.", True),
    ],
)
def test_a_paper_with_a_name_is_what_is_asked_for_by_it(task: str, decision: str, asked: bool) -> None:  # noqa: FBT001 - a row of a table
    assert asks_for(task, decision) is asked


_OPENING = "att ge kulturnämnden i uppdrag att senast den 3 mars 2025 redovisa öppettider på filialerna."


def test_a_report_under_the_same_heading_or_on_what_was_asked_closes_without_telling_of_the_task() -> None:
    given = structs.replace(GIVEN, heading="Biblioteksbussen")
    filed = structs.replace(FILED, words="att godkänna redovisningen", heading="Biblioteksbussen")
    [group] = grouped([given, filed])
    assert standing(group).state is State.CLOSED
    [group] = grouped([given, structs.replace(filed, heading="Bussens kostnader")])
    assert standing(group).state is State.CLOSED
    for other in (
        [given, structs.replace(filed, heading="Uppföljning av hyror")],
        [given, structs.replace(filed, matter="8")],
        [given, structs.replace(filed, body=COMMITTEE)],
        [given, structs.replace(given, key=("a", 0, 500, 600), words=_OPENING, item="5"), filed],
    ):
        assert all(standing(group).state is State.OPEN for group in grouped(other))


def test_told_of_by_the_same_holder_and_last_day() -> None:
    words = "att kommunerna ska återrapportera hur pengarna har använts senast den 30 november 2025."
    all_of = Party(name="kommunerna", of="organisation:1")
    given = structs.replace(GIVEN, words=words, has=all_of, due_from="2025-11-30", due="2025-11-30")
    told = structs.replace(
        TOLD,
        words="Kommunerna ska återrapportera bidraget senast den 30 november 2025.",
        has=structs.replace(all_of, name="Kommunerna", of="body:9"),
        by=None,
        given=None,
        due_from="2025-11-30",
        due="2025-11-30",
        decided=Decided.SAID,
    )
    assert len(grouped([given, told])) == 1
    assert len(grouped([given, structs.replace(told, due="2025-11-28")])) == 2
    assert len(grouped([given, structs.replace(told, decided=Decided.MADE, by=BOARD, given="2025-03-03")])) == 2
