"""What all tests share: where the real minutes are, and how Hypothesis runs."""

from __future__ import annotations

import os
import signal
import tempfile
from pathlib import Path

import django
import pytest
from hypothesis import HealthCheck, settings

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # started in the background of a shell that turns Ctrl-C off: what the tests start would inherit that
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # as above, of what is to outlive its terminal

if "SAMTRAD_DATA" not in os.environ:
    # before Django's settings are read: each process of the tests has a data folder of its own
    os.environ["SAMTRAD_DATA"] = tempfile.mkdtemp(prefix="samtrad-tests-")

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
django.setup()  # here and not by an option of pytest, which is looked at before the folder is chosen

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

settings.register_profile("ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def examples(*suffixes: str) -> list[Path]:
    """The examples of a format, or all, without those that are pictures of text and need another program to be read."""
    found = [path for path in sorted((ROOT / "examples").glob("2*.*")) if not suffixes or path.suffix in suffixes]
    return [path for path in found if b"/DCTDecode" not in path.read_bytes()]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real minutes and their gold beside the checkout."""
    if not SHARED.is_dir():
        pytest.skip("the real minutes are not beside this checkout")
    return SHARED


LONG = (
    "test_nowhere",
    "test_safekeeping",
    "test_portal_browser",
    "test_killed",
    "test_review_browser",
    "test_make_run",
    "test_tables",
    "test_meeting_browser",
    "test_troubles",
    "test_matters",
    "test_cli_ocr",
)
"""Modules whose tests take longest."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: begun last, one of them keeps a single process busy while the others have nothing left to do."""
    items.sort(key=lambda item: LONG.index(item.path.stem) if item.path.stem in LONG else len(LONG))
