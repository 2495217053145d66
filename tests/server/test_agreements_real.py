"""The five real minutes entered afresh: what they say of agreements and plans, written from the minutes."""

from __future__ import annotations

from datetime import date

import pytest

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.states import Way
from samtrad.followup.actions.agreements import tell_all
from samtrad.followup.models import Agreement
from samtrad.followup.queries.standing import Standing, standing_of
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.portal.queries.agreements import page as query
from samtrad.portal.queries.paging import Asked
from samtrad.portal.queries.plans import lists as plans
from samtrad.portal.queries.plans import page as plan
from samtrad.register.actions import enter
from samtrad.register.masking import mask_all
from samtrad.register.publication import Terms, publish
from server.conftest import ROOT, records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
SEEDS = ROOT.parent / "shared" / "seeds"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the real minutes are not here")
def test_the_real_minutes(maja: User) -> None:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    for path in sorted(SEEDS.glob("*.txt")):
        document = receive(path.read_bytes(), path.name, Way.COMMAND, maja).document
        enter(document, records(path.name, path.read_bytes()), "test 1")
        mask_all(document, maja)
        document.refresh_from_db()
        publish(document, maja, Terms("KL 8:13"))
    while follow({name: FOLLOWERS[name] for name in ("link", "thread", "agree")}):
        pass
    discharge()
    mental_health()
    own_plan()
    training()
    home_care()
    plan_pages()
    still_to_come()
    on_it()
    assert tell_all() == 0


def named(*names: str) -> Standing:
    """The one agreement that all these names are printed of."""
    found = [one for one in standing_of(list(Agreement.objects.values_list("pk", flat=True))).values() if set(names) <= {row["name"] for row in one.rows}]
    assert len(found) == 1, (names, len(found))
    return found[0]


def stretches(one: Standing) -> list[str]:
    return [f"{'disputed' if part.disputed else part.weight.name.lower()} {part.first}–{part.last}" for part in one.validity.stretches]


def hopes(one: Standing) -> list[str]:
    return [f"{part.first}–{part.last}" for part in one.validity.hopes]


def discharge() -> None:
    """Valid 2018-09-25–2020-11-30; the council endorsed and recommended an extension to 2021-12-31; no principal decided; unknown after; evaluated in autumn 2020."""
    one = named("ÖK samverkan vid in och utskrivning", "överenskommelse om samverkan vid in- och utskrivning")
    assert stretches(one) == ["said 2018-09-25–2020-11-30"]
    assert hopes(one) == ["2020-12-01–2021-12-31"]
    assert [(row["decision_status"], row["meeting__first_day"]) for row in one.rows if row["event"] == "recommended"] == [("made", date(2020, 3, 6))]
    assert not any(event.principal == "yes" for event in one.events.values())
    assert (one.validity.on(date(2020, 11, 30)), one.validity.on(date(2020, 12, 1))) == ("said", "unknown")
    assert [(row["mention__evaluated_from"], row["mention__evaluated_to"]) for row in one.rows if row["mention__evaluated_from"]] == [
        (date(2020, 7, 1), date(2020, 12, 31))
    ]


def mental_health() -> None:
    """2018–2020, an extension before the council on 6 November 2020, told of as 2018–2022 in 2021; the council's own decision is not seen."""
    one = named("gemensam handlingsplan för psykisk hälsa", "handlingsplan psykisk hälsa")
    assert stretches(one) == ["said 2018-01-01–2020-12-31", "disputed 2021-01-01–2022-12-31"]
    assert [(doubt.one, doubt.other) for doubt in one.validity.doubts] == [(date(2020, 12, 31), date(2022, 12, 31))]
    assert [(row["mention__days_from"], row["mention__extends"]) for row in one.rows if row["event"] == "proposed"] == [(date(2020, 11, 6), True)]
    assert not any(row["event"] in {"extended", "adopted"} for row in one.rows)
    assert len(one.rows) == 3  # another municipality's plan against violence, abuse and mental ill-health is another


def own_plan() -> None:
    """2021–2025 intended in February 2020; in November extended to 2023 instead, by the network itself on 17 September."""
    one = named("handlingsplan för nätverket", "handlingsplanen")
    assert stretches(one) == ["said 2020-01-01–2020-12-31", "proved 2021-01-01–2023-12-31"]
    assert hopes(one) == ["2021-01-01–2025-12-31"]
    assert [row["day"] for row in one.rows if row["event"] == "extended"] == [date(2020, 9, 17)]


def plan_pages() -> None:
    """The plans stand on pages of plans from the same facts, every event with its words: nobody wrote anything in."""
    health, own = (
        named(*names).rows[0]["mention__agreement__address"]
        for names in (("gemensam handlingsplan för psykisk hälsa", "handlingsplan psykisk hälsa"), ("handlingsplan för nätverket", "handlingsplanen"))
    )
    shown = {one.url: one for one in plans.plans("", Asked(), date(2021, 6, 1)).plans}
    assert {f"/planer/{health}/", f"/planer/{own}/"} <= set(shown)
    assert all(one.goals is None for one in shown.values())
    for address, looks, says in (
        (health, ["said 2018-01-01–2020-12-31", "disputed 2021-01-01–2022-12-31"], {"proposed"}),
        (own, ["said 2020-01-01–2020-12-31", "proved 2021-01-01–2023-12-31", "hoped 2021-01-01–2025-12-31"], {"extended"}),
    ):
        page = plan.plan(address, date(2021, 6, 1))
        assert page
        assert page.told
        assert [f"{part.look} {part.first}–{part.last}" for part in page.told.parts] == looks
        assert says <= {one.event for one in page.told.happenings}
        assert all(one.proof and one.words for one in page.told.happenings)
        assert len(page.told.doubts) == (1 if address == health else 0)
        assert page.goals == []


def training() -> None:
    """Endorsed by VästKom 2021-03-09 and by the federation's board 2021-03-19, who recommends its members; the universities are parties; nothing holds."""
    name = next(row["name"] for row in named_like("verksamhetsförlagd utbildning").rows)
    one = named(name)
    assert [(row["day"], row["decided_by"]) for row in one.rows if row["event"] == "endorsed"] == [
        (date(2021, 3, 9), "VästKoms styrelse"),
        (date(2021, 3, 19), "Förbundsstyrelsen"),
    ]
    assert {row["addressee"] for row in one.rows} >= {"medlemskommunerna"}
    assert any("lärosätena" in party for row in one.rows for party in row["parties"])
    assert stretches(one) == []
    assert one.validity.on(date(2021, 5, 1)) == "unknown"


def home_care() -> None:
    """The revised agreement on psychiatric home care is approved by the council's members, and not thereby in force; the home care agreement is another."""
    one = named("överenskommelse om psykiatrisk hemsjukvård")
    assert stretches(one) == []
    assert all(row["mention__is_headed"] for row in one.rows)
    page = query.agreement(Agreement.objects.get(mentions__event=one.rows[0]["id"]).address, date(2020, 3, 1))
    assert page
    assert [(clause.type, clause.status, clause.text) for clause in page.happenings[0].on_it] == [("approve", "made", "Ledamöterna godkände revideringen.")]
    assert len(page.terms) == 1
    assert "höjning av taxan" in page.terms[0].words
    assert (page.state, page.is_proved) == ("unknown", False)
    assert [row["name"] for row in named("hemsjukvårdsavtal").rows] == ["hemsjukvårdsavtal"]


def still_to_come() -> None:
    """What was to come and is not seen: each with its words, who was to have it, and where that meeting was announced."""
    on = date(2022, 1, 31)
    council = "Politiskt Samrådsorgan mellan VästKom och Västra Götalandsregionen"

    def told(*names: str) -> list[tuple[str, date, date, str, bool, bool]]:
        page = query.agreement(named(*names).rows[0]["mention__agreement__address"], on)
        assert page
        assert all(one.proof and one.words and one.is_past and one.meeting is None for one in page.expected)
        return [(one.sort, one.first, one.last, one.body, bool(one.called), "SRO" in one.words) for one in page.expected]

    # the council's decision on the mental health plan, on a day that its own minutes announced in March
    november = date(2020, 11, 6)
    assert told("gemensam handlingsplan för psykisk hälsa", "handlingsplan psykisk hälsa") == [("decision", november, november, council, True, True)]
    # the roadmap: its edition for consultation at the council in August, and the new time for consultation
    august = date(2020, 8, 14)
    assert told("gemensam färdplan för nära vård") == [
        ("consultation", august, august, council, True, True),
        ("consultation", date(2021, 9, 1), date(2021, 12, 31), "", False, False),
    ]
    february = date(2020, 2, 14)
    assert told("Handlingsplan Social välfärd") == [("decision", february, february, "regionala tillväxtnämnden", False, False)]
    assert told("ÖK samverkan vid in och utskrivning") == []  # that it is to be evaluated is told of as such


def on_it() -> None:
    """Decisions in an item are an agreement's where they are about it: an item holds much else."""
    found = {
        name: [
            clause.text
            for one in (query.agreement(named(name).rows[0]["mention__agreement__address"], date(2021, 6, 1)) or pytest.fail(name)).happenings
            for clause in one.on_it
        ]
        for name in ("gemensam färdplan för nära vård", "handlingsplan för nätverket")
    }
    assert found == {
        "gemensam färdplan för nära vård": [
            "SRO ställer sig bakom inriktning och planering för framtagande av färdplan",
            "Färdplan remissutgåva tas upp på SRO 14 augusti",
        ],
        "handlingsplan för nätverket": [],
    }


def named_like(words: str) -> Standing:
    return next(one for one in standing_of(list(Agreement.objects.values_list("pk", flat=True))).values() if any(words in row["name"] for row in one.rows))
