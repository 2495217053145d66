"""The review in a real browser: a walk through its doubts by the keyboard alone, words selected in the document, and no accessibility violations."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connections
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.actions import receive
from samtrad.documents.models import Document, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, Way
from samtrad.people.actions.identity import resolve, shelf_of
from samtrad.people.models import Appearance, Body, Organisation, Person, Sighting
from samtrad.pipeline.worker import come_up
from samtrad.register.actions import enter
from samtrad.register.publication import Terms, publish
from server.browsing import faults, served
from server.conftest import EXAMPLES, records
from server.minutes_in_doubt import NAME, NOTES

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium"),
]
PDF = "2024-10-16-styrgruppen-valfard.pdf"
WORD = 100
WIDTH_OF_OTHER = """() => {
    const field = document.querySelector(".choice .other .input"), other = field.closest(".choice").querySelector("[value=other]");
    other.checked = true;
    const { width } = field.getBoundingClientRect();
    other.checked = false;
    return width;
}"""


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch, reading: Reading, address: str) -> Iterator[Any]:
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread, and no view is run in it
    shared = connections["default"]
    with playwright.sync_playwright() as started:
        connections["default"] = shared  # the loop has a context of its own, which would open another
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def entered(name: str, data: bytes, by: User) -> Reading:
    document = receive(data, name, Way.PAGE, by).document
    enter(document, records(name, data), "test 1")
    return Reading.objects.select_related("document").get(document=document)


@pytest.fixture
def address(db: None) -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture
def reading(db: None) -> Reading:
    maja = User.objects.named("Maja Lind")
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return entered(NAME, NOTES.encode(), maja)


def opened(browser: Any, address: str, path: str, width: int = 1280, **more: object) -> Any:
    client = Client()
    client.force_login(User.objects.named("Maja Lind"))
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="sv-SE", **more)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": address}])
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(address + path)
    return page


def path_of(reading: Reading, query: str = "") -> str:
    return f"/arbete/granska/{reading.document.address}/1/{query}"


def asked(page: Any) -> str:
    """What the doubt that the keys are about asks."""
    return str(page.locator("form.doubt.on h3").inner_text())


def test_a_walk_through_the_doubts_by_the_keyboard(browser: Any, address: str, reading: Reading) -> None:
    page = opened(browser, address, path_of(reading))
    first = asked(page)
    page.keyboard.press("j")
    assert asked(page) == first
    assert page.evaluate("document.activeElement.tagName") == "H3"
    page.keyboard.press("j")
    second = asked(page)
    assert second != first
    page.keyboard.press("k")
    assert asked(page) == first
    page.keyboard.press("Enter")
    assert page.evaluate("[document.activeElement.name, document.activeElement.checked]") == ["choice", False], "nothing is chosen"
    assert page.evaluate(WIDTH_OF_OTHER) > WORD, "what else it is has room for a word"

    page.keyboard.press("2")
    assert page.evaluate("document.activeElement.value") == "2"
    page.locator("form.doubt.on .changes").wait_for()
    page.keyboard.press("s")
    assert page.evaluate("document.activeElement.closest('.leaf') !== null")
    page.keyboard.press("j")
    page.keyboard.press("2")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator(".note.good").count() == 1
    page.wait_for_function("document.activeElement.tagName === 'H3'")
    assert Settlement.objects.filter(undone_at=None).exists()

    with page.expect_navigation():
        page.keyboard.press("v")
    assert reading.doubts.filter(state=DoubtState.UNKNOWABLE).count() == 1
    with page.expect_navigation():
        page.keyboard.press("Control+z")
    assert reading.doubts.filter(state=DoubtState.UNKNOWABLE).count() == 0
    page.wait_for_function("document.activeElement.tagName === 'H3'")
    page.keyboard.press("?")
    assert page.evaluate("document.activeElement.id") == "kort"


def test_single_keys_can_be_switched_off_and_stay_off(browser: Any, address: str, reading: Reading) -> None:
    page = opened(browser, address, path_of(reading))
    page.locator("[data-keys-on]").uncheck()
    before = page.evaluate("document.activeElement.tagName")
    page.keyboard.press("v")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.tagName") == before
    page.reload()
    assert not page.locator("[data-keys-on]").is_checked()
    assert not reading.doubts.exclude(state=DoubtState.OPEN).exists()


def test_keys_do_nothing_while_one_writes(browser: Any, address: str, reading: Reading) -> None:
    page = opened(browser, address, path_of(reading, "?lagg-till=attendance"))
    name = page.locator("form[data-editing] [name=name]")
    name.focus()
    page.keyboard.type("Viktor Jvk 19?")
    assert name.input_value() == "Viktor Jvk 19?"


def test_words_selected_in_the_document_fill_the_form(browser: Any, address: str, reading: Reading) -> None:
    page = opened(browser, address, path_of(reading, "?lagg-till=attendance"))
    page.evaluate("""() => {
        const leaf = document.querySelector('[data-leaf]'), walker = document.createTreeWalker(leaf, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf('Elva kommuner');
            if (at < 0) continue;
            document.getSelection().setBaseAndExtent(node, at - 1, node, at + 13);
            leaf.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
            return;
        }
    }""")
    page.wait_for_function("document.querySelector('form[data-editing] [name=name]').value === 'Elva kommuner'")
    start = reading.string.index("Elva kommuner")
    assert page.locator("form[data-editing] [data-span]").input_value() == f"{start}-{start + 13}"
    page.locator("form[data-editing] .changes ins").wait_for()
    with page.expect_navigation():
        page.get_by_role("button", name="Så här är det").first.click()
    added = next(one for one in effective(reading).attendance if one.name == "Elva kommuner")
    assert added.span == (start, start + 13)


def test_everything_can_be_done_without_script(browser: Any, address: str, reading: Reading) -> None:
    page = opened(browser, address, path_of(reading), java_script_enabled=False)
    form = page.locator("form.doubt").first
    form.locator("input[type=radio]").nth(1).check()
    form.get_by_role("button", name="Visa vad som ändras").click()
    assert page.locator("form.doubt .changes").count() == 1
    page.locator("form.doubt").first.get_by_role("button", name="Så här är det").click()
    assert page.locator(".note.good").count() == 1
    page.get_by_role("button", name="Ångra").first.click()
    assert not Settlement.objects.filter(undone_at=None).exists()


def test_no_accessibility_violations_and_nothing_over_the_edge(browser: Any, address: str, reading: Reading) -> None:
    maja = User.objects.named("Maja Lind")
    pdf = entered(PDF, (EXAMPLES / PDF).read_bytes(), maja)
    public = publish(pdf.document, maja, Terms("KL 8:13"))
    come_up()
    one, other = Person.objects.order_by("pk")[:2]
    body, owner = Body.objects.order_by("pk")[0], Organisation.objects.filter(kind="federation").first() or Organisation.objects.all()[0]
    own = [path_of(reading), path_of(reading, "?ratta=/decisions/0"), path_of(reading, "?lagg-till=assignments"), path_of(pdf, "?visa=sidor")]
    work = [
        "",
        "reda-ut/",
        "lagg-in/",
        "kon/",
        "publicering/",
        "konton/",
        "vem-ar-vem/",
        f"publicera/{reading.document.address}/",
        f"publicera/{public.address}/",
    ]
    work += [f"maskera/{public.address}/", "vilka/?q=a", f"vilka/person/{one.slug}/?q=a", f"vilka/person/{one.slug}/?med={other.slug}"]
    work += [f"vilka/organ/{body.slug}/", f"vilka/organisation/{owner.slug}/"]
    shown = [f"/dokument/{public.address}/?v=10-40", f"/dokument/{public.address}/?visa=sidor&v=10-40"]
    page = opened(browser, address, own[0])
    found = []
    for path in (*own, *(f"/arbete/{path}" for path in work), *shown):
        page.goto(address + path)
        found += faults(axe.Axe(), page, path)
    assert not found, "\n".join(found)


def test_many_files_are_sent_in_portions(browser: Any, address: str, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_NUMBER_FILES = 2
    page = opened(browser, address, "/arbete/lagg-in/", 360)
    before = Document.objects.count()
    files = [{"name": f"{number}.txt", "mimeType": "text/plain", "buffer": b"Protokoll %d" % number} for number in range(5)]
    page.locator("#files").set_input_files(files)
    page.locator("[data-drop] button").click()
    page.wait_for_url("**/arbete/kon/")
    assert Document.objects.count() == before + 5


def test_who_is_who_fits_a_telephone(browser: Any, address: str, reading: Reading) -> None:
    body = Body.objects.get(pk=reading.document.scope)
    home = Organisation.objects.create(slug="fagerhed", name="Fagerhed kommun", kind="municipality")
    made = []
    for meeting, name in ((1, "Anna-Margareta Bergström"), (2, "Anna-Margareta Bergstrand")):
        given, family, middle = shelf_of(name)
        made.append(Appearance.objects.create(name=name, party="s", organisation=home, body=body, given=given, family=family, middle=middle))
        Sighting.objects.create(appearance=made[-1], meeting=meeting, document=meeting, day=f"2024-0{meeting}-01", office="elected")
    resolve([one.pk for one in made])
    page = opened(browser, address, "/arbete/vem-ar-vem/", 360)
    assert page.locator("table.rows td[data-l]").count() > 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
