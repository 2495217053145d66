"""The page in a real browser: no accessibility violations, nothing runs over the edge, links move the right pane."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

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
def test_no_accessibility_violations(browser: object, address: dict[Language, str], width: int, scheme: str) -> None:
    shown = opened(browser, address["sv"], width, color_scheme=scheme)
    found = axe.Axe().run(shown)
    assert found.violations_count == 0, found.generate_report()


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


def test_headings_go_down_step_by_step(browser: object, address: dict[Language, str]) -> None:
    shown = opened(browser, address["sv"], 1280)
    levels = shown.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,[role=heading]')].map(e => +(e.ariaLevel || e.tagName[1]))")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_prints(browser: object, address: dict[Language, str]) -> None:
    assert opened(browser, address["sv"], 1280).pdf(format="A4").startswith(b"%PDF")
