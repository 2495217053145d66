"""What keeps a verb of the server from its work is said in a sentence."""

from __future__ import annotations

import functools
import sys
from argparse import Namespace
from collections.abc import Callable

from django.db import InterfaceError, OperationalError

from samtrad.pipeline.trouble import code
from samtrad.writing.failures import sentence
from samtrad.writing.labels import Language

Verb = Callable[[Namespace, Language], int]
"""A verb of the command line: its exit status by its options."""


def told(run: Verb) -> Verb:
    """The verb, which ends with a sentence and status 1 where the database or the disk keeps it from its work."""

    @functools.wraps(run)
    def verb(options: Namespace, language: Language) -> int:
        try:
            return run(options, language)
        except (OperationalError, InterfaceError, OSError) as error:
            sys.stderr.write(f"samtrad: {sentence(code(error), language)}.\n")
            return 1

    return verb
