"""``samtrad dispose``: the rules of how long documents and what belongs to meetings are kept, what is due by them, and carrying it out."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable

from django.db import connection
from django.utils import timezone

from samtrad.access.models import User
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.options import MEETING_KINDS
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.documents.models import RetentionRule
from samtrad.documents.states import DocumentKind
from samtrad.meetings.actions import disposing
from samtrad.meetings.models import MeetingRetention
from samtrad.meetings.states.codes import Disposable, RetentionEvent
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
    if options.event and not (options.set and options.set[0] in MEETING_KINDS):
        return _wrong("dispose.from", language, kinds=", ".join(MEETING_KINDS))
    migrate()
    by = User.objects.named(options.as_name) if acts else None
    if by:
        _ruled(options, by)
    _rules(language)
    today = timezone.localdate()
    found, meetings = list(due(today)), list(disposing.due(today))
    if by and options.carry_out:
        return _carried_out(found, meetings, by, language)
    for one in found:
        sys.stdout.write(f"{one.document.name} ({one.kind.label}, {one.since})\n")
    for row in meetings:
        kind = say(f"dispose.kind.{row.rule.kind}", language)
        sys.stdout.write(f"{row.meeting.body.name} {row.meeting.first_day} ({kind}: {row.amount}, {row.since})\n")
    sys.stdout.write(say("dispose.due", language, count=len(found)) + "\n")
    if meetings:
        sys.stdout.write(say("dispose.meetings_due", language, count=len(meetings)) + "\n")
    return 0


def _ruled(options: Namespace, by: User) -> None:
    """Set or lift the rule that is told of."""
    if options.set:
        kind, years = options.set
        if kind in MEETING_KINDS:
            disposing.set_rule(Disposable(kind), years, options.basis, by, RetentionEvent(options.event or RetentionEvent.ARCHIVED))
        else:
            set_rule(DocumentKind(kind), years, options.basis, by)
    if options.keep in MEETING_KINDS:
        disposing.lift_rule(Disposable(options.keep), by)
    elif options.keep:
        lift_rule(DocumentKind(options.keep), by)


def _rules(language: Language) -> None:
    rules, of_meetings = list(RetentionRule.objects.all()), list(MeetingRetention.objects.all())
    for rule in rules:
        sys.stdout.write(say("dispose.rule", language, kind=rule.kind, years=rule.years, basis=rule.basis) + "\n")
    for one in of_meetings:
        event = say(f"dispose.event.{one.event}", language)
        sys.stdout.write(say("dispose.meeting_rule", language, kind=one.kind, years=one.years, event=event, basis=one.basis) + "\n")
    if not rules and not of_meetings:
        sys.stdout.write(say("dispose.no_rules", language) + "\n")


def _carried_out(found: list[Due], meetings: list[disposing.Due], by: User, language: Language) -> int:
    """Dispose of what is due. What is deleted is overwritten in the database's file, too, where that is ours."""
    is_ours = connection.vendor == "sqlite"
    if is_ours:
        _pragma("secure_delete = ON")
    total = len(found) + len(meetings)
    progress = Progress(total, lambda done: say("dispose.progress", language, done=done, total=total))
    today, counts = timezone.localdate(), [0, 0]
    acts: list[tuple[int, Callable[[], object]]] = [(0, lambda one=one: dispose(one.document, by, today)) for one in found]  # type: ignore[misc] # each its own
    acts += [(1, lambda row=row: disposing.dispose(row, by, today)) for row in meetings]  # type: ignore[misc] # each its own
    for done, (which, act) in enumerate(acts):
        progress.show(done)
        try:
            act()
        except (NotDueError, disposing.NotDueError):  # someone took it up meanwhile
            continue
        counts[which] += 1
    progress.clear()
    sweep()
    disposing.sweep()
    come_up()
    if is_ours:
        _pragma("wal_checkpoint(TRUNCATE)")
    sys.stdout.write(say("dispose.done", language, count=counts[0]) + "\n")
    if counts[1]:
        sys.stdout.write(say("dispose.meetings_done", language, count=counts[1]) + "\n")
    return 0


def _pragma(told_sqlite: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {told_sqlite}")


def _wrong(key: str, language: Language, **about: str) -> int:
    sys.stderr.write(f"samtrad: {say(key, language, **about)}.\n")
    return 2
