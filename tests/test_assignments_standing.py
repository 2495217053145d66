"""Which mentions are one assignment, and how it stands: invented mentions, and laws over any of them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from samtrad.followup.assignments.grouping import grouped
from samtrad.followup.assignments.mention import Decided, Means, Mention, Party, same
from samtrad.followup.assignments.standing import Deed, DeedKind, State, is_overdue, standing

BOARD = Party(name="Förbundsstyrelsen", key="body:1", of="organisation:1")
GROUP = Party(name="Styrgruppen för välfärd", key="body:2", of="organisation:1")
OFFICE = Party(name="kansliet", of="organisation:1")
OTHER = Party(name="Rådet", key="body:3", of="organisation:2")
TASK = "Styrgruppen för välfärd får i uppdrag att utreda skolvägarna kring Ringbroskolan."


def mention(day: str, means: Means = Means.TASK, at: int = 0, **told: object) -> Mention:
    plain: dict[str, object] = {"words": TASK if means is Means.TASK else "", "item": f"{day}-1", "matter": "7", "body": BOARD}
    return structs.replace(Mention(key=(day, 0, at, at + 100), means=means, day=day, words=""), **{**plain, **told})


def made(day: str = "2024-11-07", **told: object) -> Mention:
    return mention(day, **{"by": BOARD, "has": GROUP, "given": day, "decided": Decided.MADE, "is_commission": True, **told})


DONE_BY_GROUP = mention("2025-03-01", Means.DONE, body=GROUP, by=BOARD)
CLOSED = mention("2025-05-07", Means.DONE, decided=Decided.MADE)


def test_told_again_by_the_one_who_has_it_is_the_same() -> None:
    told = mention(
        "2025-02-03",
        words="Styrelsen gav styrgruppen i uppdrag (2024-11-07) att utreda skolvägarna kring Ringbroskolan.",
        body=GROUP,
        by=BOARD,
        has=GROUP,
        given="2024-11-07",
        decided=Decided.REPORTED,
    )
    assert [len(group) for group in grouped([told, made()])] == [2]
    now = standing([told, made()])
    assert (now.state, now.proved, now.given) == (State.OPEN, True, "2024-11-07")
    assert not standing([told]).proved


def test_what_says_otherwise_is_another() -> None:
    one = made()
    for told in (
        {"by": OTHER},
        {"has": OFFICE},
        {"given": "2025-01-01"},
        {"matter": "8", "item": "x"},
        {"words": TASK.replace("Ringbroskolan", "Ekbackens förskola och parken")},
        {"words": TASK.replace("skolvägarna kring", "budgeten för")},
    ):
        assert len(grouped([one, structs.replace(made("2025-02-03", given=None, decided=Decided.REPORTED), **told)])) == 2, told
    years = [made(words=f"Kansliet får i uppdrag att ta fram verksamhetsplan för resor {year}.", given=None, key=(str(year), 0, 0, 9)) for year in (2024, 2025)]
    assert len(grouped(years)) == 2


def test_reporting_back_belongs_to_the_task_before_it() -> None:
    back = mention("2024-11-07", Means.REPORT, 130, words="Uppdraget ska återrapporteras till FS 250507.", due_from="2025-05-07", due="2025-05-07", to=BOARD)
    far = structs.replace(back, key=("2024-11-07", 0, 900, 950))
    assert [len(group) for group in grouped([back, made()])] == [2]
    assert [len(group) for group in grouped([far, made()])] == [1, 1]
    now = standing([back, made()])
    assert (now.due, now.report_to) == ("2025-05-07", BOARD)
    assert is_overdue(now, "2025-05-08")
    assert not is_overdue(now, "2025-05-07")


def test_an_ending_among_several_belongs_to_none() -> None:
    two = made(has=OFFICE, at=200, words="Kansliet får i uppdrag att teckna avtal om resor.")
    bare = mention("2025-05-07", Means.DONE, decided=Decided.MADE)
    assert [len(group) for group in grouped([made(), two, bare])] == [1, 1]
    about = structs.replace(bare, words="teckna avtal om resor")
    assert [len(group) for group in grouped([made(), two, about])] == [1, 2]
    named = structs.replace(bare, has=GROUP)
    assert [len(group) for group in grouped([made(), two, named])] == [2, 1]


def test_only_the_giver_closes() -> None:
    assert standing([made(), DONE_BY_GROUP]).state is State.REPORTED_DONE
    assert standing([made(), DONE_BY_GROUP, CLOSED]).state is State.CLOSED
    for told in ({"decided": Decided.SAID}, {"decided": Decided.REPORTED}):
        assert standing([made(), structs.replace(CLOSED, **told)]).state is State.REPORTED_DONE
    assert standing([made(), structs.replace(CLOSED, decided=Decided.PROPOSED)]).state is State.OPEN
    assert standing([made(), structs.replace(CLOSED, body=OTHER)]).state is State.OPEN
    assert standing([made(), structs.replace(CLOSED, body=GROUP)]).state is State.REPORTED_DONE


def test_acts_by_hand() -> None:
    def deed(kind: DeedKind, number: int = 1, **told: object) -> Deed:
        return structs.replace(Deed(number=number, kind=kind, day="2025-06-01"), **told)

    assert standing([made()], [deed(DeedKind.CLOSE, who=BOARD)]).state is State.CLOSED
    assert standing([made()], [deed(DeedKind.CLOSE, who=GROUP)]).state is State.OPEN
    assert standing([made()], [deed(DeedKind.DROP, who=BOARD)]).state is State.DROPPED
    assert standing([made()], [deed(DeedKind.CLOSE, who=BOARD), deed(DeedKind.REOPEN, 2, who=BOARD)]).state is State.OPEN
    handed = [deed(DeedKind.HAND_ON, to=OFFICE)]
    assert standing([made()], handed).has == OFFICE
    assert standing([made()], [*handed, deed(DeedKind.RETURN, 2)]).has == GROUP
    later = mention("2025-09-01", Means.REPORT, due="2025-12-01", due_from="2025-12-01")
    assert standing([made(), later], [deed(DeedKind.DUE, due="2026-01-31")]).due == "2026-01-31"
    assert standing([made(by=None), CLOSED]).state is State.OPEN
    assert standing([made(by=None), CLOSED], [deed(DeedKind.GIVER, to=BOARD, day="2025-01-01")]).state is State.CLOSED


def test_names_that_every_organisation_has_are_not_one() -> None:
    here, there = Party(name="Socialnämnden", of="organisation:1"), Party(name="Socialnämnden", of="organisation:2")
    assert not same(here, there)
    assert same(here, structs.replace(there, of="organisation:1"))
    assert same(Party(name="SRO", of="body:1"), Party(name="Samrådsorganet", of="body:1"))


PARTIES = st.sampled_from([BOARD, GROUP, OFFICE, OTHER, None])
DAYS = st.integers(0, 400).map(lambda days: (date(2024, 1, 1) + timedelta(days)).isoformat())


@st.composite
def mentions(draw: st.DrawFn) -> list[Mention]:
    found = []
    for number in range(draw(st.integers(1, 7))):
        day = draw(DAYS)
        means = draw(st.sampled_from(list(Means)))
        words = draw(st.sampled_from([TASK, "Kansliet får i uppdrag att teckna avtal om resor.", "Avtal om resor tecknas av kansliet i Mora."]))
        due = draw(st.one_of(st.none(), DAYS))
        found.append(
            Mention(
                key=(day, 0, number * 150, number * 150 + 90),
                means=means,
                day=draw(st.sampled_from([day, day, None])),
                body=draw(PARTIES),
                item=f"{day}-{draw(st.integers(1, 2))}",
                matter=draw(st.sampled_from(["", "7", "8"])),
                words=words if means is Means.TASK else draw(st.sampled_from(["", "avtal om resor"])),
                has=draw(PARTIES),
                by=draw(PARTIES),
                to=draw(PARTIES),
                given=draw(st.sampled_from([None, day])),
                due_from=due,
                due=due,
                decided=draw(st.sampled_from(list(Decided))),
                is_paused=draw(st.booleans()),
                is_commission=draw(st.booleans()),
            )
        )
    return found


@settings(max_examples=60, deadline=None)
@given(mentions(), st.randoms(use_true_random=False))
def test_the_order_of_entry_changes_nothing(told: list[Mention], chance: object) -> None:
    other = list(told)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert grouped(other) == grouped(told)
    assert standing(other) == standing(told)
    assert sorted(one.key for group in grouped(told) for one in group if one.means in (Means.TASK, Means.REPORT)) == sorted(
        one.key for one in told if one.means in (Means.TASK, Means.REPORT)
    )


@settings(max_examples=100, deadline=None)
@given(mentions())
def test_closed_only_by_the_giver_and_overdue_only_where_a_day_is_told(told: list[Mention]) -> None:
    for group in grouped(told):
        now = standing(group)
        if now.state in (State.CLOSED, State.DROPPED):
            assert now.because is not None
            (by,) = [one for one in group if one.key == now.because.key and one.means in (Means.DONE, Means.DROP)]
            assert by.decided is Decided.MADE
            assert same(by.body, now.giver)
        if is_overdue(now, "2026-01-01"):
            assert any(one.due == now.due for one in group)
        tasks = [one for one in group if one.means is Means.TASK]
        assert not any(one.by and other.by and not same(one.by, other.by) for one in tasks for other in tasks)
