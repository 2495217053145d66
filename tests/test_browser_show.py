"""The page in a real browser: no accessibility violations, nothing runs over the edge, links move the right pane."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest

from invented_meeting import meeting
from samtrad.writing.labels import Language
from samtrad.writing.page import page
from samtrad.writing.pictures import pictures
from test_writing_pictures import pdf, placed

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine: apt-get install chromium")]
WIDTHS = (320, 360, 768, 1024, 1280, 1600)


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> dict[Language, str]:
    folder = tmp_path_factory.mktemp("pages")
    found: dict[Language, str] = {}
    for language in ("sv", "en"):
        path = Path(folder, f"{language}.html")
        path.write_text(page(*meeting(), language), "utf-8")
        found[language] = path.as_uri()
    return found


def opened(browser: Any, url: str, width: int, **more: object) -> Any:
    new = browser.new_context(viewport={"width": width, "height": 900}, **more).new_page()
    new.goto(url)
    return new


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_accessibility_violations(browser: object, address: dict[Language, str], language: Language, width: int, scheme: str) -> None:
    shown = opened(browser, address[language], width, color_scheme=scheme)
    found = axe.Axe().run(shown, options={"rules": {"target-size": {"enabled": True}}})
    assert found.violations_count == 0, found.generate_report()


def test_links_are_large_enough_to_tap(browser: object, address: dict[Language, str]) -> None:
    """24 by 24 pixels or more (WCAG 2.2, 2.5.8); of what is folded away, what folds it out."""
    shown = opened(browser, address["sv"], 360)
    small = shown.evaluate("""() => [...document.querySelectorAll('a:not(.skip), summary')].flatMap(link => {
        const boxes = [...link.getClientRects()], width = Math.max(...boxes.map(b => b.width)), height = Math.max(...boxes.map(b => b.height));
        return boxes.length && (height < 24 || width < 24) ? [`${link.textContent} ${width.toFixed()}x${height.toFixed()}`] : [];
    })""")
    assert small == []


def test_pictures_of_pages_are_accessible_too(browser: object, tmp_path: Path) -> None:
    path = tmp_path / "p.html"
    path.write_text(page(*placed(), "sv", pictures(pdf())), "utf-8")
    shown = opened(browser, path.as_uri(), 1280)
    found = axe.Axe().run(shown)
    assert found.violations_count == 0, found.generate_report()
    shown.locator(".leaf-picture a").first.click()
    assert shown.locator(":target").inner_text() == "Ekvadssalen, Norrby"


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_over_the_edge(browser: object, address: dict[Language, str], width: int) -> None:
    shown = opened(browser, address["en"], width)
    over = shown.evaluate("""() => [document.documentElement, ...document.querySelectorAll('.pane')]
        .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className)""")
    assert over == []


def test_links_move_only_the_other_pane(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 1280)
    shown.set_viewport_size({"width": 1280, "height": 560})
    shown.locator(".clauses .proof").last.click()
    target = shown.locator(":target")
    assert "godkände avtalet" in target.inner_text()
    box = target.bounding_box()
    assert box
    assert 0 < box["y"] < 560
    assert shown.evaluate("scrollY") == 0


def test_keyboard_reaches_both_panes(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 1280)
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.getAttribute('href')") == "#record"
    shown.keyboard.press("Tab")
    shown.keyboard.press("Enter")
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.closest('section').id") == "text"


def test_there_and_back_by_keyboard(browser: object, address: dict[Language, str]) -> None:
    """From a value to its words and from the words to the value, with nothing but Enter and Tab."""
    shown = opened(browser, address["sv"], 1280)
    value = shown.locator(".facts .v").first
    value.focus()
    where = value.get_attribute("id")
    shown.keyboard.press("Enter")
    assert shown.locator(":target").inner_text() == value.inner_text()
    shown.keyboard.press("Tab")
    assert shown.evaluate("document.activeElement.closest('section').id") == "text"
    shown.keyboard.press("Enter")
    assert shown.evaluate("document.activeElement.id") == where


def test_skip_links_and_focus_can_be_seen(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 360)
    shown.keyboard.press("Tab")
    box = shown.locator(".skip").first.bounding_box()
    assert box["y"] >= 0
    value = shown.locator(".facts .v").first
    value.focus()
    shown.keyboard.press("Shift+Tab")
    shown.keyboard.press("Tab")
    assert shown.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"


def test_what_is_folded_away_opens_when_led_to(browser: object, tmp_path: Path) -> None:
    text, minutes = meeting()
    path = tmp_path / "p.html"
    path.write_text(page(text, msgspec.structs.replace(minutes, dates=minutes.dates * 13), "sv"), "utf-8")
    shown = opened(browser, path.as_uri(), 1280)
    folded = shown.locator("details table .v").first
    assert not folded.is_visible()
    shown.evaluate("id => { location.hash = id }", folded.get_attribute("id"))
    folded.wait_for(state="visible")


def test_links_in_the_text_are_told_by_more_than_colour(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 1280)
    bare = shown.evaluate("""() => [...document.querySelectorAll('.leaf .hit a:not(.back)')]
        .filter(link => getComputedStyle(link).textDecorationLine !== 'underline').map(link => link.textContent)""")
    assert bare == []


def test_headings_go_down_step_by_step(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 1280)
    levels = shown.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,[role=heading]')].map(e => +(e.ariaLevel || e.tagName[1]))")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_prints(browser: object, address: dict[Language, str]) -> None:
    assert opened(browser, address["sv"], 1280).pdf(format="A4").startswith(b"%PDF")
