"""An installation of its own for a bench: a data folder that is taken away again, the database that SAMTRAD_DATABASE names or SQLite."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import django

FOLDER = tempfile.TemporaryDirectory(prefix="samtrad-bench-")


def installed() -> Path:
    """Make it and set Django up for it; its data folder."""
    os.environ["SAMTRAD_DATA"] = os.environ.get("SAMTRAD_BENCH_DATA") or FOLDER.name
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    os.environ.setdefault("SAMTRAD_HOSTS", "testserver")
    sys.path.insert(0, str(Path(__file__).parent))
    django.setup()
    return Path(os.environ["SAMTRAD_DATA"])


installed()
