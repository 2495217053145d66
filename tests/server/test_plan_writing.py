"""The pages on which plans are written: every form saves what it says, what is wrong is told with 422, and nothing that was written is lost."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Activity, Agreement, Goal, Indicator, Plan, PlanAct
from samtrad.people.models import Body

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def keeper(client: Client, maja: User) -> Client:
    body = Body.objects.create(slug="styrgruppen", name="Styrgruppen")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    client.force_login(maja)
    return client


def _sent(client: Client, page: str, status: int = 302, /, **fields: object) -> str:
    answer = client.post(page, fields)
    assert answer.status_code == status, answer.content.decode()
    return answer.headers.get("Location", "") or answer.content.decode()


@pytest.fixture
def page(keeper: Client) -> str:
    body = Body.objects.get(slug="styrgruppen")
    return _sent(keeper, "/arbete/planer/ny/", body=body.pk, name="Plan för nära vård", parties="Almby\nBjörkö\n", first_day="2026-01-01")


def test_a_plan_from_its_forms_to_its_public_page(keeper: Client, page: str) -> None:
    _sent(keeper, f"{page}mal/", name="Färre i kö")
    goal = Goal.objects.get()
    _sent(keeper, f"{page}mal/?under={goal.pk}", name="Kortare väntan")
    _sent(keeper, f"{page}aktivitet/?mal={goal.pk}", name="Öppna mottagningen", responsible="Almby", due="2026-09-01")
    _sent(keeper, f"{page}matt/?mal={goal.pk}", name="Väntetid", unit="dagar", direction="down")
    one = Indicator.objects.get()
    _sent(keeper, f"{page}varden/?matt={one.pk}", sort="value", pasted="År;Värde\n2024;12,5\n2025;10")
    file = SimpleUploadedFile("mål.csv", "År;Värde\n2026;8".encode("cp1252"))
    _sent(keeper, f"{page}varden/?matt={one.pk}", sort="target", file=file)
    _sent(keeper, f"{page}uppfoljning/", goal=goal.pk, year="2025", judgement="on_way", reasons="Kön minskar.")
    assert Client().get(f"/planer/{Plan.objects.get().address}/").status_code == 404
    _sent(keeper, page, act="publish")
    shown = Client().get(f"/planer/{Plan.objects.get().address}/").content.decode()
    for words in ("Färre i kö", "Kortare väntan", "Öppna mottagningen", "12,5", "Kön minskar.", 'class="aim"'):
        assert words in shown, words
    own = keeper.get(page).content.decode()
    assert "Ta först bort" in _sent(keeper, page, 422, act="drop_goal", which=goal.pk)
    for what, pk in (
        ("drop_activity", Activity.objects.get().pk),
        ("drop_point", one.points.get(is_target=True).pk),
        ("drop_indicator", one.pk),
        ("drop_goal", goal.parts.get().pk),
        ("drop_goal", goal.pk),
    ):
        assert f'value="{what}"' in own
        _sent(keeper, page, act=what, which=pk)
    assert not Goal.objects.exists()
    own = keeper.get(page).content.decode()
    assert "Ändrat och borttaget" in own
    first, *_, last = PlanAct.objects.filter(verb__endswith="dropped").order_by("number")
    assert f'name="which" value="{first.number}"' in own
    assert "Ångra det först." in _sent(keeper, page, 422, act="undo", which=first.number)
    _sent(keeper, page, act="undo", which=last.number)
    assert Goal.objects.get().pk == goal.pk
    assert f'name="which" value="{last.number}"' not in keeper.get(page).content.decode()
    _sent(keeper, page, act="withdraw")
    assert Client().get(f"/planer/{Plan.objects.get().address}/").status_code == 404


@pytest.mark.parametrize(
    ("what", "fields", "words"),
    [
        ("andra", {"name": " "}, "Skriv vad det heter"),
        ("andra", {"name": "x", "first_day": "i vår"}, "ÅÅÅÅ-MM-DD"),
        ("andra", {"name": "x", "first_day": "2026-02-01", "last_day": "2026-01-01"}, "Första dagen är efter"),
        ("andra", {"name": "x", "agreement": "https://exempel.se/"}, "Vi hittar ingen plan där"),
        ("andra", {"name": "x", "replaces": "/planer/finnsinte/"}, "Vi hittar ingen inskriven plan"),
        ("andra", {"name": "x", "decision": "/moten/x/beslut/1/"}, "Vi hittar inget beslut"),
        ("laget", {"where": "/uppdrag/finnsinte/"}, "Vi hittar inget där"),
        ("matt", {"name": "Väntetid", "kpi": "väntetid"}, "inget nyckeltal"),
        ("varden", {"sort": "value", "pasted": "År;Värde\n2024;många"}, "Rad 2: ”många” är inget tal"),
        ("varden", {"sort": "target", "pasted": "År;Värde\n2024;"}, "Ett målvärde kan inte saknas"),
        ("kolada", {"places": "Göteborg", "first": "2020", "last": "2021"}, "ingen kommunkod"),
        ("kolada", {"places": "1480", "first": "2021", "last": "2020"}, "åren i ordning"),
        ("kolada", {"places": "1480", "first": "2020", "last": "2021"}, "Ingen adress till Kolada"),
        ("uppfoljning", {"year": "2025", "judgement": "", "reasons": "x"}, "Välj en bedömning"),
        ("uppfoljning", {"year": "i fjol", "judgement": "slow", "reasons": "x"}, "fyra siffror"),
        ("uppfoljning", {"year": "2025", "judgement": "slow", "reasons": " "}, "Skriv varför"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_written_stays(keeper: Client, page: str, what: str, fields: dict[str, str], words: str) -> None:
    plan = Plan.objects.get()
    goal = Goal.objects.create(plan=plan, name="Mål")
    activity, indicator = Activity.objects.create(goal=goal, name="Aktivitet"), Indicator.objects.create(goal=goal, name="Mått", kpi="N00945")
    shown = _sent(keeper, f"{page}{what}/?aktivitet={activity.pk}&matt={indicator.pk}", 422, **fields)
    assert words in shown
    assert all(value.strip() in shown for value in fields.values())


def test_what_minutes_tell_is_pointed_out_and_left(keeper: Client, page: str) -> None:
    told = Agreement.objects.create(is_public=True, kind="plan")
    _sent(keeper, f"{page}andra/", name="Planen", agreement=f"https://samtrad.exempel.se/planer/{told.address}/")
    assert Plan.objects.get().agreement == told
    assert f"/avtal/{told.address}/" in keeper.get(f"{page}andra/").content.decode()
    assert "Lämna dagarna tomma" in _sent(keeper, f"{page}andra/", 422, name="Planen", agreement=f"/avtal/{told.address}/", last_day="2026-01-01")


def test_others_are_refused_and_what_is_not_the_plan_s_own_is_not_there(keeper: Client, page: str) -> None:
    other = Plan.objects.create(
        body=Body.objects.create(slug="annat", name="Annat"), name="Annan", changed_on="2026-01-01", made_by=User.objects.named("Någon")
    )
    strange = Goal.objects.create(plan=other, name="Annans")
    assert keeper.get(f"{page}mal/?mal={strange.pk}").status_code == 404
    assert keeper.get(f"{page}finns-inte/").status_code == 404
    assert keeper.get(f"{page}matt/").status_code == 404
    _sent(keeper, page, 404, act="drop_goal", which=strange.pk)
    _sent(keeper, page, 404, act="annat")
    gone = PlanAct.objects.create(plan=other, number=9_000_000, verb="plan_goal_dropped", rows=[], by=User.objects.named("Någon"), at="2026-01-01T00:00:00Z")
    _sent(keeper, page, 404, act="undo", which=gone.number)
    assert keeper.get(f"/arbete/planer/{other.address}/").status_code == 404
    visitor = Client()
    assert visitor.get(page).status_code == 302
    visitor.force_login(User.objects.named("Någon"))
    assert [visitor.get(path).status_code for path in ("/arbete/planer/", "/arbete/planer/ny/", page)] == [403, 403, 404]
