"""The portal in a real browser: no accessibility violation on any kind of page, nothing over the edge, a walk by keyboard, and no error of the Nu checker."""

from __future__ import annotations

import json
import mimetypes
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.db import connections
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from conftest import ROOT
from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.attached import Came
from samtrad.following.models import Follow
from samtrad.following.tokens import token
from samtrad.followup.actions.rounds import links, opening, papers
from samtrad.followup.actions.rounds.opening import Asking
from samtrad.followup.models import Agreement, AgreementText, ContentMatrix, Grant, Plan, RoundParty, Task
from samtrad.followup.states import RoundKind
from samtrad.matters.models import Matter
from samtrad.meetings.models import Release
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Meeting
from server import after_meeting
from server import portal_site as site
from server.browsing import WAYS, faults
from server.run_meetings import body_of, world
from server.test_called import addressed, called, path_of, sent
from server.walking import addresses, filled

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
in_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium")
NU = ROOT / "build/checks/node_modules/vnu-jar/build/dist/vnu.jar"
JAVA = shutil.which("java")
HOST = "http://localhost"
NOW = datetime(2026, 4, 8, 9, 30, tzinfo=UTC)
TWO, SOME, MANY = 2, 8, 8
WIDTHS = (320, 360, 768, 1024, 1280, 1600)
# Lists that are lower, by a line or more, than what is in them, so that it lies upon what comes after.
OUT_OF_PICTURES = """[...document.querySelectorAll("svg text")].filter(one => {
  const words = one.getBoundingClientRect(), picture = one.ownerSVGElement.getBoundingClientRect();
  return words.width && picture.width && (words.left < picture.left - 3 || words.right > picture.right + 3);
}).map(one => one.textContent)"""
OUT_OF_LISTS = """() => [...document.querySelectorAll("main :is(ul, ol, dl, table)")]
    .filter((one) => one.clientHeight && getComputedStyle(one).overflowY === "visible" && one.scrollHeight > one.clientHeight + 20)
    .map((one) => `${one.className}: ${one.scrollHeight} in ${one.clientHeight}`)"""
pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")


@pytest.fixture
def views(kinds: list[str]) -> Iterator[ThreadPoolExecutor]:
    """A thread in which views run, in the transaction of the test: in the test's own thread Playwright's loop runs."""
    shared = connections["default"]
    shared.inc_thread_sharing()

    def share() -> None:
        connections["default"] = shared

    with ThreadPoolExecutor(1, initializer=share) as one:
        yield one
    shared.dec_thread_sharing()


@pytest.fixture
def browser(views: ThreadPoolExecutor) -> Iterator[Any]:
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def opened(browser: Any, views: ThreadPoolExecutor, width: int, scheme: str = "light", client: Client | None = None) -> Any:
    """A page whose requests the views answer themselves, as a client would."""
    page = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    client = client or Client()

    def answer(route: Any) -> None:
        asked = urlsplit(route.request.url)
        path = f"{asked.path}?{asked.query}" if asked.query else asked.path
        if asked.path.startswith("/static/"):
            found = finders.find(asked.path.removeprefix("/static/"))
            if not found:
                route.fulfill(status=404)
                return
            route.fulfill(body=Path(str(found)).read_bytes(), content_type=mimetypes.guess_type(asked.path)[0] or "font/woff2")
            return
        response = views.submit(client.get, path).result()
        route.fulfill(status=response.status_code, headers=dict(response.items()), body=response.getvalue())

    page.route("**/*", answer)
    return page


@pytest.fixture
def kinds(register: None) -> list[str]:
    """An address of each kind of page, those with most on them."""
    meeting = Meeting.objects.public().order_by("-decisions_count", "slug")[0]
    notes = Meeting.objects.public().filter(kind="notes").order_by("slug")[0]
    person = Person.objects.filter(is_elected=True, is_public=True).order_by("slug")[0]
    organisation = Organisation.objects.filter(bodies__meetings__is_public=True).order_by("slug")[0]
    body = Body.objects.filter(meetings__in=Meeting.objects.public()).order_by("slug")[0]
    matter = Matter.objects.filter(is_public=True).order_by("-meetings_count", "id")[0]
    agreement = Agreement.objects.filter(is_public=True).order_by("-ends", "id")[0]
    of = f"/moten/{meeting.slug}/"
    grant = Grant.objects.public().get()
    task = Task.objects.public().order_by("-due", "id")[0]
    fixed = [
        "/uppdrag/",
        "/uppdrag/arslista/?ar=2025",
        f"/uppdrag/{task.address}/",
        "/vantar/",
        f"/organ/{body.slug}/vantar/",
        f"/organisationer/{organisation.slug}/vantar/",
        "/",
        "/en/",
        "/fragor/?alla=1",
        "/rundor/",
        f"/organ/{body.slug}/deltagande/",
        "/medel/",
        f"/medel/{grant.address}/",
        "/planer/",
        "/innehall/",
        f"/innehall/{ContentMatrix.objects.public().get().address}/",
        f"/innehall/{ContentMatrix.objects.public().get().address}/?omrade=1",
        "/texter/{}/mot/{}/".format(*(one.address for one in AgreementText.objects.order_by("number"))),
        f"/texter/{AgreementText.objects.order_by('number')[0].address}/?v=0-30",
        f"/planer/{Plan.objects.public().get().address}/",
        f"/planer/{Agreement.objects.filter(is_public=True, kind='plan').order_by('-last_day', 'id')[0].address}/",
        f"/fragor/{matter.address}/",
        "/avtal/",
        f"/avtal/{agreement.address}/",
        "/organ/",
        "/moten/",
        "/kallelser/",
        f"/kallelser/{Release.objects.filter(state='up').order_by('meeting__first_day')[0].meeting.address}/",
        "/beslut/",
        "/personer/",
        "/organisationer/",
        "/kalender/?manad=2025-05",
        "/kallor/",
        "/anslag/",
        "/om/",
        "/tillganglighet/",
    ]
    fixed += ["/floden/", "/finns-inte/", "/en/tillganglighet/", "/sok", "/sok?q=avtal", "/sok?q=finnsinte", "/konto/logga-in/"]
    Follow.objects.create(address="anna.ek@exempel.se", sort="body", thing=body.pk, pace="day", language="sv", asked_at=NOW, confirmed_at=NOW, due_at=NOW)
    own = Follow.objects.create(
        address="anna.ek@exempel.se", sort="search", search="q=avtal", pace="now", language="en", asked_at=NOW, confirmed_at=NOW, due_at=NOW
    )
    fixed += [f"/fragor/{matter.address}/folj/", f"/folj/mina/{token(own, 'manage')}/", f"/folj/sluta/{token(own, 'leave')}/", "/folj/skickat/"]
    return [
        *fixed,
        f"/organ/{body.slug}/",
        of,
        f"{of}punkt/3/",
        f"{of}beslut/3/",
        f"/moten/{notes.slug}/",
        f"/personer/{person.slug}/",
        f"/organisationer/{organisation.slug}/",
    ]


@in_chromium
def test_suggestions_are_walked_through_by_keyboard(browser: Any, views: ThreadPoolExecutor, register: None) -> None:
    page = opened(browser, views, 360)
    page.goto(f"{HOST}/sok")
    field, listed = page.get_by_role("combobox"), page.get_by_role("listbox")
    field.press_sequentially("styrgr")
    page.get_by_role("option", name="Styrgruppen").first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    assert not faults(axe.Axe(), page, "/sok with suggestions")
    field.press("Escape")
    assert (listed.count(), field.input_value(), field.get_attribute("aria-expanded")) == (0, "styrgr", "false")
    field.press_sequentially("uppen")
    page.get_by_role("option", name="Styrgruppen").first.wait_for()
    field.press("ArrowDown")
    assert page.get_by_role("option", selected=True).get_attribute("id") == field.get_attribute("aria-activedescendant")
    field.press("Enter")
    page.wait_for_url("**/organ/styrgruppen*/")
    page.goto(f"{HOST}/sok")
    field.fill("styrgruppen")
    field.press("Enter")
    page.wait_for_url("**/sok?q=styrgruppen")


@in_chromium
def test_no_accessibility_violations(browser: Any, views: ThreadPoolExecutor, kinds: list[str]) -> None:
    page = opened(browser, views, 1280)
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" and "404" not in message.text else None)
    found = []
    for url in kinds:
        page.goto(HOST + url)
        found += faults(axe.Axe(), page, url)
    assert not found, "\n".join(found)
    assert refused == []


@in_chromium
def test_nothing_runs_over_the_edge(browser: Any, views: ThreadPoolExecutor, kinds: list[str]) -> None:
    page = opened(browser, views, 320)
    for url in kinds:
        page.goto(HOST + url)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0, (url, width)
            assert not page.evaluate(OUT_OF_LISTS), (url, width)
            assert not page.evaluate(OUT_OF_PICTURES), (url, width)


@in_chromium
def test_from_the_first_page_to_the_words_by_keyboard_alone(browser: Any, views: ThreadPoolExecutor, kinds: list[str]) -> None:
    page = opened(browser, views, 1280)
    page.goto(HOST + "/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q"
    page.goto(HOST + "/")
    follow(page, "Organ", "/organ/")
    follow(page, "Styrgruppen för välfärd", "/organ/styrgruppen-for-valfard/")
    follow(page, "Protokoll", "/moten/styrgruppen-for-valfard-")
    follow(page, "Överenskommelse om läkarstöd", "/punkt/")
    follow(page, "Belägg för", "/dokument/")
    assert re.search(r"v=\d+-\d+", page.url)


def follow(page: Any, text: str, to: str) -> None:
    """Press Tab until a link that begins with the text has the focus, which must be seen, and press Enter."""
    for _ in range(150):
        page.keyboard.press("Tab")
        told = page.evaluate("(document.activeElement.textContent || '').replace(/[\\u00ad\\u2060]/g, '').trim()")
        if told.startswith(text):
            break
    else:
        raise AssertionError(f"no link {text} at {page.url}")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: to in url)


@in_chromium
def test_pages_print_on_paper(browser: Any, views: ThreadPoolExecutor, kinds: list[str]) -> None:
    page = opened(browser, views, 1280)
    page.emulate_media(media="print")
    for url in kinds:
        page.goto(HOST + url)
        assert not page.locator(".masthead nav").is_visible()
        assert page.pdf().startswith(b"%PDF-")


@in_chromium
def test_links_are_large_enough_to_tap(browser: Any, views: ThreadPoolExecutor, kinds: list[str]) -> None:
    """24 by 24 pixels, or with as much room around them, is what axe asks; links that stand alone are that high themselves."""
    page = opened(browser, views, 360)
    for url in kinds:
        page.goto(HOST + url)
        small = page.evaluate("""() => [...document.querySelectorAll('nav a, .subscribe a, .proof, button, select, input:not([type=hidden])')].flatMap(one => {
            const box = one.getBoundingClientRect();
            return box.height && box.height < 23.5 ? [`${one.textContent} ${box.height}`] : [];
        })""")
        assert small == [], url


def keeper() -> Client:
    """Someone who may do everything."""
    user = User.objects.named("Maja Lind")
    Role.objects.get_or_create(user=user, name=RoleName.ADMINISTRATOR)
    client = Client()
    client.force_login(user)
    return client


def shown_of(client: Client, found: Sequence[str]) -> str:
    """Of what an address stands for the first that there is a page of."""
    return next(
        (path for path in found[:MANY] if (answer := client.get(path)).status_code == 200 and not answer.streaming and b"<html" in answer.content), found[0]
    )


def kept() -> list[str]:
    """A page of each address of those who are signed in, and of signing in itself; with a meeting that is held, and one that is over."""
    run = world(body_of(slug="motesnamnden", name="Mötesnämnden"))
    run.opened().taken_up()
    over = after_meeting.announced(run.by)
    client = keeper()
    paths = [shown_of(client, found) for one in addresses() if not one.prefix and one.route.startswith(("arbete/", "konto/")) and (found := filled(one))]
    person, other = Person.objects.filter(appearances__isnull=False).order_by("slug").values_list("slug", flat=True)[:2]
    asked = [
        "/arbete/vilka/?q=a",
        f"/arbete/vilka/person/{person}/?med={other}",
        f"/arbete/vilka/person/{person}/?q=a",
        "/en/arbete/",
        "/en/arbete/vilka/?q=xyz",
    ]
    return (
        [path for path in paths if path.startswith(("/arbete/", "/konto/")) and not path.endswith((".png", "/fil", "/logga-ut/"))]
        + asked
        + after_meeting.pages(over)
    )


def by_link() -> list[str]:
    """Pages of links that somebody was sent: a meeting's call, the letter that a link is used, a round to answer, each also as a link that is none; and the round itself."""
    run = called(addressed(world(body_of(slug="kallelsenamnden", name="Kallelsenämnden"), User.objects.named("Eva Rask"), called=False)))
    maja = User.objects.named("Maja Lind")
    answering = Organisation.objects.create(slug="svarstad", name="Svarstad", kind="municipality", official_address="kommun@svarstad.example")
    round_ = opening.open_round(run.body, Asking(kind=RoundKind.CONSULTATION, question="Vad tycker ni?", text="Skriv till oss."), [answering], maja)
    for name in ("Handlingsplanen, remissutgåva", "Handlingsplanen, remissutgåva", "Konsekvenser för kommunerna"):
        papers.add(round_, [Came(f"{name}.txt", BytesIO(b"Planen"))], papers.Class(), maja)
    opening.send(round_, timezone.localdate(), maja)
    opening.publish(round_, maja)
    token = links.make_link(RoundParty.objects.get(round=round_), "kommun@svarstad.example", 10, maja)
    mira, olle = path_of("mira@dal.example"), path_of("olle@dal.example")
    Client().post(olle, {"act": "open"})
    sent()
    used = path_of("olle@dal.example")  # of the letter that tells Olle that his link is used
    assert used != olle
    return [mira, used, "/kallelse/x/", f"/svara/{token}/", "/svara/x/", f"/rundor/{round_.address}/"]


@pytest.fixture
def signed(kinds: list[str]) -> tuple[Client, list[str]]:
    """Someone who may do everything, and a page of each template that they or a link may have. Made before Playwright's loop runs in the test's thread."""
    client = keeper()
    found: dict[str, str] = {}
    for path in kept() + by_link():
        answer = client.get(path)
        if not answer.streaming and b"<html" in answer.content:
            found.setdefault(answer.templates[0].name if answer.templates else path, path)
    return client, list(found.values())


@in_chromium
def test_no_accessibility_violations_for_those_who_sign_in_or_have_a_link(signed: tuple[Client, list[str]], browser: Any, views: ThreadPoolExecutor) -> None:
    """Every page there is in every way where that is asked for, which takes two minutes; else some of them, each in one of the ways."""
    page = opened(browser, views, 360, client=signed[0])
    found = []
    for at, path in enumerate(signed[1] if len(WAYS) > TWO else signed[1][::SOME]):
        page.goto(HOST + path)
        found += faults(axe.Axe(), page, path, WAYS if len(WAYS) > TWO else (WAYS[at % TWO],))
    assert not found, "\n".join(found)


@pytest.mark.skipif(not NU.exists() or JAVA is None, reason="the Nu checker is not installed: make build/checks.stamp, and Java")
def test_the_nu_checker_finds_no_error(client: Client, kinds: list[str], tmp_path: Path) -> None:
    pages = [(url, client.get(url).content) for url in kinds]
    pages += [(url, text.encode()) for url, _, text in site.crawl(client, "/", 60)]
    pages += [(url, content) for url in kept() + by_link() if b"<html" in (content := keeper().get(url).content)]
    folder = tmp_path / "pages"  # beside it lie files of the search
    folder.mkdir()
    for at, (_, text) in enumerate(pages):
        (folder / f"{at}.html").write_bytes(text)
    done = subprocess.run(
        [str(JAVA), "-jar", str(NU), "--format", "json", "--errors-only", "--exit-zero-always", str(folder)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    told = json.loads(done.stderr or "{}")["messages"]
    faults = {f"{pages[int(Path(urlsplit(one['url']).path).stem)][0]}: {one['message']}: {one.get('extract', '')}" for one in told if one["type"] == "error"}
    assert not faults, "\n".join(sorted(faults))
