"""``samtrad reindex``: builds anew what can be found."""

from __future__ import annotations

import sys
from argparse import Namespace

from django.db import transaction

from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.pipeline.indexing import reindex
from samtrad.search.engines.chosen import keep_up
from samtrad.writing.labels import Language


def run(_options: Namespace, language: Language) -> int:
    """Build the index anew, whole or not at all."""
    migrate()
    with transaction.atomic():
        count = reindex()
    keep_up()
    sys.stdout.write(say("reindex.done", language, count=count) + "\n")
    return 0
