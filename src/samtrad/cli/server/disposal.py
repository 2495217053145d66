"""``samtrad dispose``: the rules of how long documents are kept, what is due by them, and carrying it out."""

from __future__ import annotations

import sys
from argparse import Namespace

from django.db import connection
from django.utils import timezone

from samtrad.access.models import User
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.documents.models import RetentionRule
from samtrad.documents.states import DocumentKind
from samtrad.pipeline.worker import come_up
from samtrad.register.disposal import Due, NotDueError, dispose, due, lift_rule, set_rule, sweep
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Set a rule, or tell what is due, or carry it out; 2 where something that it takes is missing."""
    acts = options.set or options.keep or options.carry_out
    if acts and not options.as_name.strip():
        return _wrong("dispose.as", language)
    if options.set and not options.basis.strip():
        return _wrong("dispose.basis", language)
    migrate()
    by = User.objects.named(options.as_name) if acts else None
    if by and options.set:
        kind, years = options.set
        set_rule(DocumentKind(kind), years, options.basis, by)
    if by and options.keep:
        lift_rule(DocumentKind(options.keep), by)
    _rules(language)
    found = list(due(timezone.localdate()))
    if by and options.carry_out:
        return _carried_out(found, by, language)
    for one in found:
        sys.stdout.write(f"{one.document.name} ({one.kind.label}, {one.since})\n")
    sys.stdout.write(say("dispose.due", language, count=len(found)) + "\n")
    return 0


def _rules(language: Language) -> None:
    rules = list(RetentionRule.objects.all())
    for rule in rules:
        sys.stdout.write(say("dispose.rule", language, kind=rule.kind, years=rule.years, basis=rule.basis) + "\n")
    if not rules:
        sys.stdout.write(say("dispose.no_rules", language) + "\n")


def _carried_out(found: list[Due], by: User, language: Language) -> int:
    """Dispose of what is due. What is deleted is overwritten in the database's file, too, where that is ours."""
    is_ours = connection.vendor == "sqlite"
    if is_ours:
        _pragma("secure_delete = ON")
    progress = Progress(len(found), lambda done: say("dispose.progress", language, done=done, total=len(found)))
    today, count = timezone.localdate(), 0
    for done, one in enumerate(found):
        progress.show(done)
        try:
            dispose(one.document, by, today)
        except NotDueError:  # someone took it up meanwhile
            continue
        count += 1
    progress.clear()
    sweep()
    come_up()
    if is_ours:
        _pragma("wal_checkpoint(TRUNCATE)")
    sys.stdout.write(say("dispose.done", language, count=count) + "\n")
    return 0


def _pragma(told_sqlite: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {told_sqlite}")


def _wrong(key: str, language: Language) -> int:
    sys.stderr.write(f"samtrad: {say(key, language)}.\n")
    return 2
