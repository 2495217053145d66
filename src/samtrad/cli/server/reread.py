"""``samtrad reread``: documents that an older version read wait to be read anew. What persons settled holds over what is read then."""

from __future__ import annotations

import sys
from argparse import Namespace

from samtrad.access.models import User
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.documents.actions import read_anew
from samtrad.pipeline.reader import reader
from samtrad.writing.labels import Language


def run(options: Namespace, language: Language) -> int:
    """Put them in the queue; the worker reads them."""
    migrate()
    by = User.objects.named(options.as_name) if options.as_name else None
    count = read_anew(reader(), by, all_of_them=options.all)
    sys.stdout.write(say("reread.done" if count else "reread.none", language, count=count) + "\n")
    return 0
