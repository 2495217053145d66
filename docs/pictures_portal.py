"""Draws the README's pictures of the public pages anew, from the examples in an installation of their own.

    python docs/pictures_portal.py

Needs Chromium and Tesseract, as the tests do.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright
from served import browser, served

from samtrad.cli.main import main as samtrad

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs/pictures"
MATTER = "Läkarstöd i hemsjukvården"
MEETING = "/moten/forbundsstyrelsen-mellanbygdens-kommunalforbund-2026-06-12/"
SHOTS = (
    ("portal-start", "/", "", 1280, 1000),
    ("portal-matter", "/fragor/", MATTER, 1280, 1120),
    ("portal-matter-phone", "/fragor/", MATTER, 360, 780),
    ("portal-meeting", MEETING, "", 1280, 1000),
    ("portal-body", "/organ/styrgruppen-for-valfard/", "", 1280, 1000),
    ("portal-phone", MEETING, "", 360, 780),
)
"""Name, page, the link of it that is followed, width and height of each picture."""


def main() -> int:
    """Write one PNG for each shot."""
    program = browser()
    if program is None:
        return 1
    with tempfile.TemporaryDirectory() as folder:
        samtrad(["ingest", "--publish", "--as", "Maja Lind", "--data", folder, str(ROOT / "examples")])
        with served(Path(folder)) as server, sync_playwright() as playwright:
            window = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
            for name, path, link, width, height in SHOTS:
                tab = window.new_page(viewport={"width": width, "height": height}, locale="sv-SE")
                tab.goto(server + path)
                if link:
                    tab.get_by_role("link", name=link, exact=True).first.click()
                tab.screenshot(path=PICTURES / f"{name}.png")
            window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
