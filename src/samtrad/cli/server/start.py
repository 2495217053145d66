"""From the command line into the server's world: settings, database, migrations."""

from __future__ import annotations

import os
from argparse import Namespace
from importlib.util import find_spec
from typing import Any

from samtrad.bounded.files import FailedError
from samtrad.cli.messages import say
from samtrad.writing.labels import Language


def start(options: Namespace) -> None:
    """Set Django up for the data folder that is asked for. Raises ``FailedError`` where the server's parts are not installed."""
    if find_spec("django") is None:
        raise FailedError("server.missing")
    if folder := getattr(options, "data", ""):
        os.environ["SAMTRAD_DATA"] = folder
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    django: Any = __import__("django")
    django.setup()


def part_missing(error: ImportError, language: Language) -> str:
    """The sentence for a part of the server that cannot be imported, as it is not installed or not whole. Raises the error again where it is one of our own."""
    name = (error.name or "").partition(".")[0]
    if name in ("", "samtrad"):
        raise error
    return say("server.part", language, part=name)
