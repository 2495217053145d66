"""``samtrad read``: tell what minutes say, or print their records as JSON lines."""

from __future__ import annotations

import argparse
import sys

from samtrad.cli.files import found
from samtrad.cli.limits import Limits
from samtrad.cli.messages import say
from samtrad.cli.one import Form, Task
from samtrad.cli.outcomes import complain, outcomes
from samtrad.cli.terminal import Progress, manner, put
from samtrad.writing.labels import Language


def run(options: argparse.Namespace, language: Language) -> int:
    """Read the paths, print each outcome in order; 1 where any document could not be read."""
    limits = Limits(options.time_limit, options.memory_limit)
    form = Form("form.json" if options.json else "form.summary", manner(sys.stdout, language), ocr=options.ocr, password=options.password)
    tasks = [Task(file, form, limits) for file in found(options.paths)]
    progress = Progress(len(tasks), lambda done: say("progress", language, done=done, total=len(tasks)))
    progress.show(0)
    failed = partly = 0
    for done, (task, result) in enumerate(zip(tasks, outcomes(tasks, options.jobs), strict=True), 1):
        progress.clear()
        if result.failure:
            failed += 1
            complain(task.file, result.failure, language)
        else:
            put(b"\n\n" * (not options.json and done - failed > 1) + result.output)
            partly += bool(result.remarks)
            for remark in result.remarks:
                complain(task.file, remark, language)
        progress.show(done)
    progress.clear()
    return 1 if failed or partly else 0
