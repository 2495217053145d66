"""``samtrad text``: the text of a document exactly as it was read, in which all places count."""

from __future__ import annotations

import argparse
import sys

from samtrad.bounded.limits import Limits
from samtrad.bounded.parts import is_fault
from samtrad.bounded.task import Form, Task
from samtrad.cli.files import file_at
from samtrad.cli.outcomes import complain, outcomes
from samtrad.cli.registry import PLACES
from samtrad.cli.terminal import manner, put
from samtrad.writing.labels import Language


def run(options: argparse.Namespace, language: Language) -> int:
    """Print the text as UTF-8, with no character added or changed."""
    form = Form(PLACES["form.text"], manner(sys.stdout, language), part=options.part, ocr=options.ocr, password=options.password)
    task = Task(file_at(options.file), form, Limits(options.time_limit, options.memory_limit))
    for result in outcomes([task], 1):
        if result.failure:
            complain(task.file, result.failure, language)
            return 1
        put(result.output)
        for remark in result.remarks:
            complain(task.file, remark, language)
        return 1 if any(is_fault(remark) for remark in result.remarks) else 0
    return 0
