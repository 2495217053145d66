"""Draws the pictures of the README anew, from an example as ``samtrad show`` writes it.

    python docs/pictures.py

Needs Chromium, as the tests do.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from samtrad.cli.main import main as samtrad

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples/2025-05-14-styrgruppen-valfard.txt"
PICTURES = ROOT / "docs/pictures"
SIZES = {"show-1280": (1280, 900), "show-360": (360, 780)}


def main() -> int:
    """Write one PNG a size."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        print("Chromium is not there: install it (on Debian: apt install chromium).", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder, "page.html")
        samtrad(["show", str(EXAMPLE), "-o", str(page), "--lang", "sv"])
        window = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for name, (width, height) in SIZES.items():
            tab = window.new_page(viewport={"width": width, "height": height})
            tab.goto(page.as_uri())
            tab.screenshot(path=PICTURES / f"{name}.png")
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
