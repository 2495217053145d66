"""``samtrad serve``: the web server and the worker, started by one command."""

from __future__ import annotations

import multiprocessing
import sys
import threading
import time
from argparse import Namespace

from django.conf import settings
from granian.constants import Interfaces
from granian.server import Server

from samtrad.cli.messages import say
from samtrad.cli.server.background import here, site_of, threads
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.places import answers, folder_missing, not_free
from samtrad.cli.server.told import told
from samtrad.writing.labels import Language

_ENDING = 10
"""Seconds that a web process may take to answer what it has begun."""
_GLANCE = 0.1
"""Seconds between looks at whether the web process has come up."""


@told
def run(options: Namespace, language: Language) -> int:
    """Migrate, start worker and server, print the address, serve until told to stop; then what is begun is given back to the queue."""
    if folder_missing(options.watch, language):
        return 1
    if why := not_free(options.host, options.port):
        sys.stderr.write(f"samtrad: {say(why, language, host=options.host, port=options.port, other=options.port + 1)}.\n")
        return 1
    migrate()
    multiprocessing.set_start_method("spawn", force=True)  # a web process shall have nothing of the worker's threads
    server = Server(
        "samtrad.cli.server.served:application",
        options.host,
        options.port,
        interface=Interfaces.WSGI,
        workers=options.workers,
        blocking_threads=4,
        log_enabled=False,
        workers_kill_timeout=_ENDING,
    )
    server.on_startup(threading.Thread(target=_tell, args=(options, language), daemon=True).start)
    with threads(options, worker=options.worker, site=site_of(options.host, options.port)):
        server.serve()
    sys.stdout.write(say("stopped", language) + "\n")
    return 0


def _tell(options: Namespace, language: Language) -> None:
    """Say where it is, once it answers."""
    while not answers(options.host, options.port):
        time.sleep(_GLANCE)
    sys.stdout.write(say("serve.ready", language, address=f"{here(options.host, options.port)}/", data=settings.DATA) + "\n")
    if options.watch:
        sys.stdout.write(say("watch.ready", language, path=options.watch) + "\n")
    sys.stdout.flush()
