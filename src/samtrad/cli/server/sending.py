"""``samtrad tell``: sends what waits now to those who follow something, and says what became of it."""

from __future__ import annotations

import sys
from argparse import Namespace

from django.db.models import Count
from django.utils import timezone

from samtrad.cli.messages import say
from samtrad.cli.server.background import site_of
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.following.actions import forget, gather, post, try_again
from samtrad.following.models import Message
from samtrad.following.states import Stage
from samtrad.pipeline.lettering import WRITERS
from samtrad.pipeline.worker import come_up
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Gather what is due, send it; 1 where something was laid aside."""
    migrate()
    now = timezone.now()
    if options.again:
        sys.stdout.write(say("tell.again", language, count=try_again(now)) + "\n")
    come_up()
    forget(now)
    gather(now)
    outcome = post(timezone.now(), site_of(), writers=WRITERS)
    left = Message.objects.filter(stage__in=(Stage.WAITING, Stage.PARKED)).order_by()
    waiting = left.filter(stage=Stage.WAITING).count()
    sys.stdout.write(say("tell.done", language, sent=outcome[Stage.SENT], waiting=waiting, parked=outcome[Stage.PARKED]) + "\n")
    for reason, count in left.exclude(reason="").values_list("reason").annotate(count=Count("pk")).order_by("reason"):
        sys.stdout.write("  " + say("tell.left", language, count=count, reason=reason) + "\n")
    return 1 if outcome[Stage.PARKED] else 0
