"""A meeting in a real browser: one held whole by the keyboard alone, two who type in one item, a connection that is lost; and what axe says."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connections
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.actions import agenda, papers
from samtrad.meetings.models import AgendaItem, ItemText, RunMeeting
from samtrad.meetings.queries.composed import composed
from server import after_meeting
from server.browsing import WAYS, faults, served
from server.run_meetings import World, world

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium"),
]
MOST_TABS = 150


@pytest.fixture
def run(db: None) -> World:
    made = world(titles={"Budget": "anta budgeten", "Plan": "anta planen"})
    Role.objects.create(user=made.by, name=RoleName.SECRETARY, body=made.body.pk)
    return made


@pytest.fixture
def address(db: None) -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch, run: World, address: str) -> Iterator[Any]:
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread, and no view is run in it
    shared = connections["default"]
    with playwright.sync_playwright() as started:
        connections["default"] = shared  # the loop has a context of its own, which would open another
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def session_of(by: User) -> str:
    client = Client()
    client.force_login(by)
    return client.cookies["sessionid"].value


def opened(browser: Any, address: str, session: str, path: str) -> Any:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="sv-SE")
    context.add_cookies([{"name": "sessionid", "value": session, "url": address}])
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(address + path)
    return page


FOCUSED = "document.activeElement.matches('summary, button, a') ? document.activeElement.innerText.trim() : document.activeElement.id"


def to(page: Any, what: str) -> None:
    """Tab until the focus is on a button or link with these words, or a field with this id."""
    for _ in range(MOST_TABS):
        here = page.evaluate(FOCUSED).split("\n")[0]
        if here.startswith(what):
            return
        if here == "Hoppa till innehållet":
            page.keyboard.press("Enter")
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {what}")


def press(page: Any, what: str) -> None:
    to(page, what)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def unfold(page: Any, what: str) -> None:
    to(page, what)
    page.keyboard.press("Enter")


def until(page: Any, told: str) -> None:
    """Wait until something is so in a page, which lets no string be run as script by itself."""
    for _ in range(200):
        if page.evaluate(told):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never so: {told}; {page.text_content('#del-deliberation')}")


SAYS = "document.querySelector('#del-deliberation [data-saved]').textContent"
VALUE = "document.querySelector('#t-deliberation').value"


def test_a_whole_meeting_by_keyboard_alone(browser: Any, address: str, run: World) -> None:
    found = []
    page = opened(browser, address, session_of(run.by), f"/arbete/moten/{run.meeting.address}/rummet/")
    press(page, "Checka in alla som väntas")
    press(page, "Öppna mötet")
    press(page, "Gå till nästa punkt")
    press(page, "Ta upp punkten")
    to(page, "t-deliberation")
    page.keyboard.type("Olle Ek tycker att budgeten är för liten.")
    until(page, f"{SAYS}.startsWith('Sparat')")
    to(page, "mv1")
    page.keyboard.type("Olle Ek")
    to(page, "mt")
    page.keyboard.type("att höja budgeten")
    press(page, "Lägg till yrkandet")
    unfold(page, "Öppen omröstning")
    to(page, f"b{run.who('Mira Dal').pk}yes")
    page.keyboard.type("jnjja")
    found += faults(axe.Axe(), page, "an item")
    page.set_viewport_size({"width": 1280, "height": 900})
    press(page, "Spara omröstningen")
    press(page, "Spara beslutet")
    to(page, "rp")
    page.keyboard.type("Olle")
    press(page, "Anteckna")
    press(page, "Avsluta punkten")
    press(page, "Ta upp punkten")
    to(page, "t-note")
    page.keyboard.type("Sist skrivet.")  # and gone on at once, before it is saved
    press(page, "Besluta enligt förslaget")
    press(page, "Avsluta punkten")
    found += faults(axe.Axe(), page, "the room")
    page.set_viewport_size({"width": 1280, "height": 900})
    press(page, "Avsluta mötet")
    page.goto(f"{address}/arbete/moten/{run.meeting.address}/skarm/")
    found += faults(axe.Axe(), page, "the screen")
    page.goto(f"{address}/arbete/moten/{run.meeting.address}/efter/")
    found += faults(axe.Axe(), page, "after the meeting")
    press(page, "Skriv protokollet")
    page.goto(f"{address}/arbete/moten/{run.meeting.address}/justering/")
    found += faults(axe.Axe(), page, "the certification")
    assert RunMeeting.objects.get().state == "drafted"
    text = composed(RunMeeting.objects.get()).text
    for words in (
        "Olle Ek tycker att budgeten är för liten.",
        "3 ja-röster mot 1 nej-röst, 1 avstår",
        "att anta budgeten",
        "att anta planen",
        "Olle Ek reserverar sig",
    ):
        assert words in text, words
    assert not found, "\n".join(found)


def test_an_agenda_is_dragged_into_order_and_no_page_before_or_after_a_meeting_has_a_fault(browser: Any, address: str, run: World) -> None:
    """Each page is looked at in one way, in turn; in all where that is asked for. Those of a meeting that is held are looked at as it is."""
    over, at = after_meeting.announced(run.by), f"/arbete/moten/{run.meeting.address}"
    urls = ["", "/mina", "/nytt", "/serie", "/ar/2026"]
    urls = [f"/arbete/moten{one}/" for one in urls] + [
        f"{at}{one}/" for one in ("", "/kallelse", "/handlingar", "/offentligt", f"/punkt/{run.item().pk}", "/mitt")
    ]
    paper = papers.attach(run.item(), papers.keep(b"Kalkyl\n\nMedlen r\xc3\xa4cker till tv\xc3\xa5 byar.\n", "kalkyl.txt"), run.by, classification="open")
    urls.append(f"{at}/offentligt/{paper.pk}/")
    third = agenda.add_item(run.meeting, "Övrigt", run.by)
    page = opened(browser, address, session_of(run.by), f"/arbete/moten/{run.meeting.address}/")
    rows = page.locator("[data-order] > li")
    with page.expect_navigation():
        page.locator(f'[data-item="{third.pk}"]').drag_to(rows.first, source_position={"x": 5, "y": 5}, target_position={"x": 20, "y": 2})
    assert [one.split("\n")[0] for one in page.locator("[data-order] > li a").all_inner_texts()][:1] == ["Övrigt"]
    assert list(run.meeting.items.values_list("title", flat=True)) == ["Övrigt", "Budget", "Plan"]
    found, checker = [], axe.Axe()
    for number, url in enumerate([*urls, *after_meeting.pages(over), "/arbete/justera/", "/anslag/"]):
        answer = page.goto(address + url)
        assert answer.status == 200, url
        found += faults(checker, page, url, WAYS if len(WAYS) > 2 else [WAYS[number % 2]])
    assert not found, "\n".join(found)


def test_two_type_in_one_item_and_one_loses_the_connection(browser: Any, address: str, run: World) -> None:
    run.opened()
    item: AgendaItem = run.taken_up()
    second = User.objects.named("Tove Lind")
    Role.objects.create(user=second, name=RoleName.SECRETARY, body=run.body.pk)
    path = f"/arbete/moten/{run.meeting.address}/rummet/{item.pk}/"
    sessions = [session_of(by) for by in (run.by, second)]  # before a page asks the server for anything: they share one transaction
    one, two = (opened(browser, address, session, path) for session in sessions)
    assert one.query_selector("#t-deliberation"), one.content()
    one.fill("#t-deliberation", "Första raden.\n\nTredje raden.")
    until(two, f"{VALUE}.includes('Tredje raden.')")
    assert "Eva Rask" in two.text_content("[data-others]")
    two.context.set_offline(True)
    two.focus("#t-deliberation")
    two.keyboard.press("Control+End")
    two.keyboard.type(" Med mera.")
    until(two, f"{SAYS}.startsWith('Ingen kontakt')")
    one.focus("#t-deliberation")
    one.keyboard.press("Control+Home")
    one.keyboard.type("Den ")
    until(one, f"{SAYS}.startsWith('Sparat')")
    assert "Med mera" in two.evaluate("Object.values(localStorage).join()")
    two.context.set_offline(False)
    whole = "Den Första raden.\n\nTredje raden. Med mera."
    for page in (one, two):
        until(page, f"{VALUE} === {json.dumps(whole)}")
    assert two.evaluate("localStorage.length") == 0
    one.fill("#t-deliberation", "Min rad.")
    two.fill("#t-deliberation", "Din rad.")
    for _ in range(100):  # the one that came last is told of it, and its words are kept
        if ItemText.objects.filter(clashes=True).exists():
            break
        two.wait_for_timeout(100)
    texts = set(ItemText.objects.filter(part="deliberation").values_list("text", flat=True))
    assert {"Min rad.", "Din rad."} <= texts
    assert ItemText.objects.filter(clashes=True).count() == 1
