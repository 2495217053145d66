"""``samtrad serve``: the web server and the worker, started by one command."""

from __future__ import annotations

import sys
import threading
from argparse import Namespace

from django.conf import settings
from granian.constants import Interfaces
from granian.server import Server

from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.pipeline.worker import work
from samtrad.writing.labels import Language


def run(options: Namespace, language: Language) -> int:
    """Migrate, start worker and server, print the address, serve until told to stop."""
    migrate()
    stop = threading.Event()
    worker = threading.Thread(target=work, args=(stop,), name="worker", daemon=True)
    if options.worker:
        worker.start()
    server = Server(
        "samtrad.settings.wsgi:application", options.host, options.port, interface=Interfaces.WSGI, workers=1, blocking_threads=4, log_enabled=False
    )
    host = f"[{options.host}]" if ":" in options.host else options.host
    sys.stdout.write(say("serve.ready", language, address=f"http://{host}:{options.port}/", data=settings.DATA) + "\n")
    sys.stdout.flush()
    try:
        server.serve()
    finally:
        stop.set()
        if options.worker:
            worker.join(timeout=90)
    return 0
