"""``samtrad worker``: reads and enters what waits, where the web server runs by itself."""

from __future__ import annotations

import sys
from argparse import Namespace

from samtrad.cli.messages import say
from samtrad.cli.server.background import site_of, threads, told_to_stop
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.places import folder_missing
from samtrad.cli.server.told import told
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Work until told to stop; what is begun then is given back to the queue."""
    if folder_missing(options.watch, language):
        return 1
    migrate()
    with threads(options, worker=True, site=site_of()) as stop, told_to_stop(stop):
        sys.stdout.write(say("worker.ready", language) + "\n")
        sys.stdout.flush()
        stop.wait()
    sys.stdout.write(say("stopped", language) + "\n")
    return 0
