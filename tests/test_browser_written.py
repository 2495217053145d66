"""Written minutes in a real browser and before the Nu checker: no fault, nothing over the edge, and they print."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT
from samtrad.writing.minutes.compose import compose
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.page import page
from samtrad.writing.minutes.templates import template
from written.meeting import MEETING

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
NU = ROOT / "build/checks/node_modules/vnu-jar/build/dist/vnu.jar"
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("written") / "protokoll.html"
    path.write_bytes(page(compose(MEETING, Options(template=template("directorate")))))
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_no_fault_and_nothing_over_the_edge(browser: Any, written: Path, width: int, scheme: str) -> None:
    shown = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme).new_page()
    shown.goto(written.as_uri())
    found = axe.Axe().run(shown)
    assert found.violations_count == 0, found.generate_report()
    assert shown.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.skipif(not NU.exists() or shutil.which("java") is None, reason="the Nu checker is not installed: make test does")
def test_nu_checker_has_nothing_to_say(written: Path) -> None:
    told = subprocess.run(
        ["java", "-jar", str(NU), "--stdout", "--format", "json", "--exit-zero-always", str(written)], capture_output=True, text=True, check=False
    )
    assert json.loads(told.stdout)["messages"] == []
