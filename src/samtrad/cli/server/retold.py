"""``samtrad retell``: what was told by other rules than this version's is told anew now, instead of by the worker when it has nothing else to do."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence

from samtrad.cli.messages import say
from samtrad.cli.server.background import put_off
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.pipeline.refilling import refill
from samtrad.pipeline.retelling import Going, failures, forget, going, retell
from samtrad.pipeline.worker import come_up
from samtrad.search.actions import is_behind
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Tell anew until nothing is left, or until told to stop: then whoever goes on takes it up where it was. 1 where some could not be told."""
    migrate()
    if options.all:
        forget()
    with put_off() as stop:
        come_up(stop.is_set)
        had = going() or is_behind()
        while not stop.is_set() and (refill() or retell()):
            _show(going(), language)
        come_up(stop.is_set)
    code = "retell.stopped" if stop.is_set() else "retell.done" if had else "retell.none"
    sys.stdout.write(say(code, language) + "\n")
    failed = failures()
    if failed:
        sys.stderr.write(f"samtrad: {say('retell.failed', language, count=failed)}.\n")
    return 1 if failed else 0


def _show(left: Sequence[Going], language: Language) -> None:
    """How far it has come, drawn over what stood there."""
    if not left:
        Progress(2, lambda _done: "").clear()
        return
    now = left[0]
    part = say(f"retell.{now.name}", language)
    Progress(max(now.total, 2), lambda done: say("retell.progress", language, part=part, done=done, total=now.total)).show(min(now.done, now.total))
