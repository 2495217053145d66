"""Values from Kolada, asked of a small server that answers as Kolada does: pages, missing values, and all that may go wrong."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.followup.actions.plans import fetching, keeping, measuring, writing
from samtrad.followup.actions.plans.fetching import Fetched, FetchError, Reason
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.actions.plans.measuring import IndicatorTold
from samtrad.followup.models import Indicator
from samtrad.followup.plan_states import PointSource
from samtrad.people.models import Body, Organisation

Answer = Callable[[str], tuple[int, bytes, dict[str, str]]]


class Kolada:
    """The server: what it is to answer, and what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: Answer = lambda _path: (404, b"", {})
        told = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                told.asked.append(self.path)
                status, body, headers = told.answer(self.path)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                with suppress(OSError):  # whoever asked has gone
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_told: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}/v3"


@pytest.fixture(scope="module")
def running() -> Iterator[Kolada]:
    made = Kolada()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


@pytest.fixture
def kolada(running: Kolada, settings: Settings) -> Kolada:
    settings.KOLADA = running.base
    running.asked.clear()
    return running


def _page(values: list[dict[str, Any]], after: str = "") -> tuple[int, bytes, dict[str, str]]:
    return 200, json.dumps({"count": len(values), "values": values, "next_url": after or None}).encode(), {"Content-Type": "application/json"}


def _row(place: str, year: int, value: float | None, kpi: str = "N00945") -> dict[str, Any]:
    total = {"gender": "T", "count": 1, "status": "" if value is not None else "Missing", "value": value, "isdeleted": False}
    return {"kpi": kpi, "municipality": place, "period": year, "values": [total, {**total, "gender": "K", "value": None, "status": "Private"}]}


@pytest.mark.once
def test_every_page_is_asked_for(kolada: Kolada) -> None:
    pages = {
        "/v3/data/kpi/N00945/municipality/1480/year/2024": _page([_row("1480", 2024, 1.5)], f"{kolada.base}/data/kpi/x?page=2"),
        "/v3/data/kpi/x?page=2": _page([_row("1480", 2025, None)]),
    }
    kolada.answer = lambda path: pages[path]
    found = fetching.asked(kolada.base, f"{kolada.base}/data/kpi/N00945/municipality/1480/year/2024")
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
        ((500, b"nope", {}), Reason.REFUSED),
        ((404, b"", {}), Reason.REFUSED),
        ((302, b"", {"Location": "http://exempel.invalid/"}), Reason.REFUSED),
        ((200, b"<html>", {}), Reason.UNREADABLE),
        ((200, b"\x1f\x8b\x08", {"Content-Encoding": "gzip"}), Reason.UNREADABLE),
        (_page([], "http://exempel.invalid/v3/data"), Reason.ELSEWHERE),
        (_page([], "file:///etc/passwd"), Reason.ELSEWHERE),
        (_page([], "http://[v3/data"), Reason.ELSEWHERE),
    ],
)
def test_what_goes_wrong_is_told(kolada: Kolada, answer: tuple[int, bytes, dict[str, str]], reason: Reason) -> None:
    kolada.answer = lambda _path: answer
    with pytest.raises(FetchError) as told:
        fetching.asked(kolada.base, f"{kolada.base}/data")
    assert told.value.reason == reason


@pytest.mark.once
def test_pages_that_never_end_large_answers_and_slow_ones(kolada: Kolada, monkeypatch: pytest.MonkeyPatch) -> None:
    kolada.answer = lambda path: _page([], f"{kolada.base}/data?page={path[-3:]}1")
    _fails(kolada, Reason.LARGE)
    assert len(kolada.asked) <= fetching.MOST_PAGES
    kolada.answer = lambda _path: _page([], f"{kolada.base}/data")
    _fails(kolada, Reason.LARGE)
    monkeypatch.setattr(fetching, "MOST_BYTES", 10)
    _fails(kolada, Reason.LARGE)
    monkeypatch.setattr(fetching, "MOST_BYTES", 10**6)
    monkeypatch.setattr(fetching, "MOST_SECONDS", -1.0)
    _fails(kolada, Reason.SLOW)
    monkeypatch.setattr(fetching, "MOST_SECONDS", 30.0)
    monkeypatch.setattr(fetching, "SECONDS", 0.05)
    waits = threading.Event()
    kolada.answer = lambda _path: (waits.wait(5), (200, b"", {}))[1]
    _fails(kolada, Reason.SLOW)
    waits.set()


def _fails(kolada: Kolada, reason: Reason) -> None:
    with pytest.raises(FetchError) as told:
        fetching.asked(kolada.base, f"{kolada.base}/data")
    assert told.value.reason == reason


@pytest.mark.once
def test_who_is_not_there_cannot_be_reached() -> None:
    with pytest.raises(FetchError) as told:
        fetching.asked("http://127.0.0.1:9/v3", "http://127.0.0.1:9/v3/data")
    assert told.value.reason == Reason.UNREACHABLE


@pytest.mark.django_db
def test_what_comes_is_put_in_under_names_and_fetching_again_changes_nothing(kolada: Kolada, maja: User, settings: Settings) -> None:
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
