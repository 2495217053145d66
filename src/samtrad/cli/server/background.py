"""What runs beside the web server, or in its stead: the worker, and the look at a watched folder."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path

from django.conf import settings

from samtrad.cli.server.options import PORT
from samtrad.pipeline.telling import send
from samtrad.pipeline.watch import watch
from samtrad.pipeline.worker import work

_ENDING = 60.0
"""Seconds that what is begun may take to end."""


def site_of(host: str = "localhost", port: int = PORT) -> str:
    """What addresses in messages begin with: what the installation is known by, or where it listens here."""
    return settings.ADDRESS or here(host, port)


def here(host: str, port: int) -> str:
    """Where a server on this machine is."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def cores() -> int:
    """How many processors there are for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def jobs(options: Namespace) -> int:
    """How many documents are read at a time: as many as are asked for, else one less than there are processors, as entering takes its part."""
    asked: int | None = options.jobs
    return asked or max(1, cores() - 1)


@contextlib.contextmanager
def threads(options: Namespace, *, worker: bool, site: str) -> Iterator[threading.Event]:
    """The worker, who sends messages with addresses at a site too, and the watched folder while the block runs; the event tells them to stop."""
    stop = threading.Event()
    todo: list[Callable[[], None]] = [lambda: work(stop, jobs(options)), lambda: send(stop, site)] if worker else []
    if options.watch:
        todo.append(lambda: watch(Path(options.watch), stop))
    started = [threading.Thread(target=one, name="samtrad", daemon=True) for one in todo]
    for thread in started:
        thread.start()
    try:
        yield stop
    finally:
        stop.set()
        for thread in started:
            thread.join(_ENDING)


@contextlib.contextmanager
def told_to_stop(stop: threading.Event) -> Iterator[list[int]]:
    """Ctrl-C and SIGTERM set the event while the block runs, instead of ending it in the middle; which came, in order."""
    heard: list[int] = []

    def hear(number: int, _frame: object) -> None:
        heard.append(number)
        stop.set()

    before = [(number, signal.signal(number, hear)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield heard
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@contextlib.contextmanager
def put_off() -> Iterator[threading.Event]:
    """As ``told_to_stop``, and what came is heard as before once the block has come to its end: never in the middle of work on the database."""
    stop = threading.Event()
    with told_to_stop(stop) as heard:
        yield stop
    if heard:
        signal.raise_signal(heard[0])
