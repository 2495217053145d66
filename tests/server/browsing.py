"""A server for a real browser that shares the test's own transaction: what the test entered it shows, and nothing is left behind.

Django's live server commits, and to clean up after that would mean to empty the log, which the database refuses.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections
from django.test.testcases import LiveServerThread

_TURN = threading.Lock()


class OneByOne:
    """Answers one request at a time: they share one connection to the database."""

    def __init__(self, handler: WSGIHandler) -> None:
        self._handler = StaticFilesHandler(handler)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        with _TURN:
            return self._handler(environ, start_response)


@contextmanager
def served() -> Iterator[str]:
    """The address of a server that runs while the test does."""
    connection = connections["default"]
    connection.inc_thread_sharing()
    close, connection.close = connection.close, lambda: None  # each thread of the server closes what it has at its end
    thread = LiveServerThread("localhost", OneByOne, connections_override={connection.alias: connection})
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    try:
        if thread.error:
            raise thread.error
        yield f"http://localhost:{thread.port}"
    finally:
        thread.terminate()
        connection.close = close
        connection.dec_thread_sharing()


WAYS = (
    tuple((width, scheme) for width in (360, 1280) for scheme in ("light", "dark")) if os.environ.get("SAMTRAD_ALL_WAYS") else ((360, "dark"), (1280, "light"))
)
"""How pages are looked at: as wide as a telephone in dark, as wide as a desk in light; in all four ways where that is asked for. Colours hang on the one
and layout on the other, so that two ways see what four see."""


def faults(axe: Any, page: Any, url: str, ways: Iterable[tuple[int, str]] = WAYS) -> list[str]:
    """What axe finds wrong with the page that is open, looked at in every way, and where something runs over its edge."""
    found = []
    for width, scheme in ways:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        told = axe.run(page, options={"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]})
        found += [f"{url} {width} {scheme}\n{told.generate_report()}"] if told.violations_count else []
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        found += [f"{url} runs over the edge at {width}"] if over > 1 else []
    return found
