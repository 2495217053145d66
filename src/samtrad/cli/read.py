"""``samtrad read``: tell what minutes say, or print their records as JSON lines."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH100

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import NamedTuple

from samtrad.bounded.files import FailedError, File
from samtrad.bounded.limits import Limits
from samtrad.bounded.task import Form, Outcome, Task
from samtrad.cli.files import Left, found
from samtrad.cli.messages import say
from samtrad.cli.outcomes import complain, outcomes
from samtrad.cli.records import Records
from samtrad.cli.registry import PLACES, load
from samtrad.cli.report import Report, left_out
from samtrad.cli.terminal import Progress, manner, put
from samtrad.writing.labels import Language

_MANY = 4
"""With more files than this, what became of them is told at the end, if not all went well."""


class _Run(NamedTuple):
    """What a reading of files is done with."""

    options: argparse.Namespace
    language: Language
    records: Records | None
    report: Report


def run(options: argparse.Namespace, language: Language) -> int:
    """Read the paths, print each outcome in order; 1 where any document could not be read."""
    try:
        records = Records(options.out) if options.out else None
    except FailedError as error:
        complain(File(options.out, options.out), error.failure, language)
        return 1
    this = _Run(options, language, records, Report())
    try:
        _read(this, _tasks(this))
        this.report.finished = True
    finally:
        told = _tell(this)
    return 1 if this.report.unread or this.report.partly_read or not told else 0


def _tasks(this: _Run) -> list[Task]:
    """What is to be read; what is read already and what is left out is noted in the report."""
    options, report = this.options, this.report
    limits = Limits(options.time_limit, options.memory_limit)
    name = "form.json" if options.json or this.records else "form.line" if options.list else "form.summary"
    form = Form(
        PLACES[name],
        manner(sys.stdout, this.language),
        ocr=options.ocr,
        password=options.password,
        whole=True,
        between=b"\n\n" if name == "form.summary" else b"",
    )
    ours = {os.path.abspath(path) for path in (options.out, options.report) if path}
    tasks = []
    for one in found(options.paths):
        if isinstance(one, Left):
            report.left_out += [one] if os.path.abspath(one.path) not in ours else []
        elif this.records and this.records.has(one):
            report.read_before += 1
        else:
            tasks.append(Task(one, form, limits))
    report.files = len(tasks) + report.read_before
    return tasks


def _read(this: _Run, tasks: list[Task]) -> None:
    """Read the tasks and write each outcome as soon as it and all before it are there."""
    progress = Progress(len(tasks), lambda done: say("progress", this.language, done=done, total=len(tasks)))
    progress.show(0)
    for done, (task, result) in enumerate(zip(tasks, outcomes(tasks, this.options.jobs), strict=True), 1):
        progress.clear()
        _take(this, task.file, result)
        progress.show(done)
    progress.clear()


def _take(this: _Run, file: File, result: Outcome) -> None:
    """Write what was made of a file; complain of what could not be read."""
    if result.failure:
        complain(file, result.failure, this.language)
        this.report.failed(file, result.failure, result.remarks, this.language)
        for remark in result.remarks:
            complain(file, remark, this.language)
        return
    write: Callable[[bytes], None] = this.records.append if this.records else put
    write(_before(this) + result.output)
    this.report.read += 1
    this.report.partly(file, result.remarks, this.language)
    for remark in result.remarks:
        complain(file, remark, this.language)


def _before(this: _Run) -> bytes:
    """What stands before an outcome: a list's head before the first of its rows, two line ends between summaries."""
    if this.options.json or this.records:
        return b""
    if this.options.list:
        top: bytes = b"" if this.report.read else load("list.head")(manner(sys.stdout, this.language))
        return top
    return b"\n\n" if this.report.read else b""


def _tell(this: _Run) -> bool:
    """Tell what became of the files, on the error stream and where a report is asked for; whether that could be done."""
    options, report, language = this.options, this.report, this.language
    lines = [left_out(report.left_out, language)] if report.left_out else []
    if this.records or (report.files > _MANY and (report.unread or report.partly_read)):
        lines += report.lines(language)
    if this.records and not report.finished:
        lines.append(say("resume", language))
    sys.stderr.write("".join(f"{line}\n" if line.startswith(" ") else f"samtrad: {line}.\n" for line in lines))
    sys.stderr.flush()
    if not options.report:
        return True
    try:
        report.write(options.report)
    except FailedError as error:
        complain(File(options.report, options.report), error.failure, language)
        return False
    return True
