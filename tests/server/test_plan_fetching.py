"""Values from Kolada, asked of a small server that answers as Kolada does: pages, missing values, and all that may go wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from answering import Answer, Site, answering
from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.followup.actions.plans import fetching, keeping, measuring, writing
from samtrad.followup.actions.plans.fetching import Fetched, FetchError, Reason
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.actions.plans.measuring import IndicatorTold
from samtrad.followup.models import Indicator
from samtrad.followup.plan_states import PointSource
from samtrad.outward import asking
from samtrad.people.models import Body, Organisation


@pytest.fixture(scope="module")
def running() -> Iterator[Site]:
    with answering() as made:
        yield made


@pytest.fixture
def kolada(running: Site, settings: Settings) -> Site:
    running.begins()
    settings.KOLADA = f"{running.base}/v3"
    return running


def _page(values: list[dict[str, Any]], after: str = "") -> Answer:
    return 200, {"Content-Type": "application/json"}, json.dumps({"count": len(values), "values": values, "next_url": after or None}).encode()


def _row(place: str, year: int, value: float | None, kpi: str = "N00945") -> dict[str, Any]:
    total = {"gender": "T", "count": 1, "status": "" if value is not None else "Missing", "value": value, "isdeleted": False}
    return {"kpi": kpi, "municipality": place, "period": year, "values": [total, {**total, "gender": "K", "value": None, "status": "Private"}]}


@pytest.mark.once
def test_every_page_is_asked_for(kolada: Site) -> None:
    pages = {
        "/v3/data/kpi/N00945/municipality/1480/year/2024": _page([_row("1480", 2024, 1.5)], f"{kolada.base}/v3/data/kpi/x?page=2"),
        "/v3/data/kpi/x?page=2": _page([_row("1480", 2025, None)]),
    }
    kolada.answer = lambda path: pages[path]
    found = fetching.asked(f"{kolada.base}/v3", f"{kolada.base}/v3/data/kpi/N00945/municipality/1480/year/2024")
    assert [(one.year, one.part, one.missing) for one in found] == [
        (2024, "", ""),
        (2024, "women", "Private"),
        (2025, "", "Missing"),
        (2025, "women", "Private"),
    ]
    assert len(kolada.asked) == 2


@pytest.mark.once
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((500, {}, b"nope"), Reason.REFUSED),
        ((404, {}, b""), Reason.REFUSED),
        ((302, {"Location": "http://exempel.invalid/"}, b""), Reason.REFUSED),
        ((200, {}, b"<html>"), Reason.UNREADABLE),
        ((200, {"Content-Encoding": "gzip"}, b"\x1f\x8b\x08"), Reason.UNREADABLE),
        (_page([], "http://exempel.invalid/v3/data"), Reason.ELSEWHERE),
        (_page([], "file:///etc/passwd"), Reason.ELSEWHERE),
        (_page([], "http://[v3/data"), Reason.ELSEWHERE),
    ],
)
def test_what_goes_wrong_is_told(kolada: Site, answer: Answer, reason: Reason) -> None:
    kolada.answer = lambda _path: answer
    with pytest.raises(FetchError) as told:
        fetching.asked(f"{kolada.base}/v3", f"{kolada.base}/v3/data")
    assert told.value.reason == reason


@pytest.mark.once
def test_pages_that_never_end_large_answers_and_slow_ones(kolada: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    kolada.answer = lambda path: _page([], f"{kolada.base}/v3/data?page={path[-3:]}1")
    _fails(kolada, Reason.LARGE)
    assert len(kolada.asked) <= fetching.MOST_PAGES
    kolada.answer = lambda _path: _page([], f"{kolada.base}/v3/data")
    _fails(kolada, Reason.LARGE)
    monkeypatch.setattr(fetching, "MOST_BYTES", 10)
    _fails(kolada, Reason.LARGE)
    monkeypatch.setattr(fetching, "MOST_BYTES", 10**6)
    monkeypatch.setattr(fetching, "MOST_SECONDS", -1.0)
    _fails(kolada, Reason.SLOW)
    monkeypatch.setattr(fetching, "MOST_SECONDS", 30.0)
    monkeypatch.setattr(asking, "SECONDS", 0.05)
    waits = threading.Event()
    kolada.answer = lambda _path: (waits.wait(5), (200, {}, b""))[1]
    _fails(kolada, Reason.SLOW)
    waits.set()


def _fails(kolada: Site, reason: Reason) -> None:
    with pytest.raises(FetchError) as told:
        fetching.asked(f"{kolada.base}/v3", f"{kolada.base}/v3/data")
    assert told.value.reason == reason


@pytest.mark.once
def test_who_is_not_there_cannot_be_reached() -> None:
    with pytest.raises(FetchError) as told:
        fetching.asked("http://127.0.0.1:9/v3", "http://127.0.0.1:9/v3/data")
    assert told.value.reason == Reason.UNREACHABLE


@pytest.mark.django_db
def test_what_comes_is_put_in_under_names_and_fetching_again_changes_nothing(kolada: Site, maja: User, settings: Settings) -> None:
    body = Body.objects.create(slug="styrgruppen", name="Styrgruppen")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    Organisation.objects.create(slug="goteborg", name="Göteborg", kind="municipality", code="1480")
    Organisation.objects.create(slug="vgr", name="Västra Götalandsregionen", kind="region", code="14")
    goal = writing.add_goal(keeping.make(body, PlanTold(name="Plan"), maja), "Mål", "", maja)
    one = measuring.add_indicator(goal, IndicatorTold(name="Väntetid", kpi="N00945"), maja)
    rows = [_row("1480", 2024, 1.5), _row("1480", 2025, None), _row("0014", 2024, 7), _row("9999", 2024, 1), _row("1480", 2024, 1, "N00001")]
    kolada.answer = lambda _path: _page(rows)
    assert fetching.fetch(one, ["1480", "0014"], [2024, 2025], maja) == Fetched(6, 4, 6)
    held = {(point.who, point.part, point.period): (point.value, point.missing, point.source) for point in one.points.all()}
    assert held["Västra Götalandsregionen", "", "2024"] == (7, "", PointSource.KOLADA)
    assert held["Göteborg", "women", "2025"][:2] == (None, "Private")
    assert fetching.fetch(one, ["1480", "0014"], [2024, 2025], maja).new == 0
    kolada.answer = lambda _path: _page([])
    for places, reason in ((["1480"], Reason.NOTHING), ([], Reason.NOTHING_ASKED)):
        with pytest.raises(FetchError) as told:
            fetching.fetch(one, places, [2024], maja)
        assert told.value.reason == reason
    settings.KOLADA = ""
    with pytest.raises(FetchError):
        fetching.fetch(one, ["1480"], [2024], maja)
    with pytest.raises(ForbiddenError):
        fetching.fetch(Indicator.objects.get(pk=one.pk), ["1480"], [2024], User.objects.named("Någon"))
