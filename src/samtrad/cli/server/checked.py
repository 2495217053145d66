"""``samtrad check``: what does not agree, by how bad it is."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter

import msgspec

from samtrad.cli.messages import say
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Progress
from samtrad.pipeline.checking import PARTS, SEVERITIES, Finding, check
from samtrad.writing.labels import Language


@told
def run(options: Namespace, language: Language) -> int:
    """Tell all findings; 1 where any is an error or critical."""
    findings = sorted(_found(language), key=lambda one: SEVERITIES.index(one.severity))
    counts = Counter(one.severity for one in findings)
    is_fine = not (counts["critical"] or counts["error"])
    if options.json:
        told_all = {"ok": is_fine, "counts": {one: counts[one] for one in SEVERITIES}, "findings": [one._asdict() for one in findings]}
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(told_all)).decode() + "\n")
    else:
        sys.stdout.write("".join(_line(one, language) for one in findings))
        sys.stdout.write(say("check.fine" if not findings else "check.done", language, **{one: counts[one] for one in SEVERITIES}) + "\n")
    return 0 if is_fine else 1


def _found(language: Language) -> list[Finding]:
    parts = list(PARTS)
    progress = Progress(len(parts), lambda done: say(f"check.part.{parts[min(done, len(parts) - 1)]}", language))
    try:
        return list(check(lambda name: progress.show(parts.index(name))))
    finally:
        progress.clear()


def _line(one: Finding, language: Language) -> str:
    where = " ".join(part for part in (one.subject, one.detail) if part)
    return f"{say(f'check.{one.severity}', language)}: {say(f'check.{one.code}', language)}{f' ({where})' if where else ''}\n"
