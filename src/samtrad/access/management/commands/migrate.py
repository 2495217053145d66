"""``migrate``, which makes the tables of an empty database at once."""

from __future__ import annotations

from typing import Any

from django.core.management.commands.migrate import Command as Migrate
from django.db import connections

from samtrad.access.tables import make


class Command(Migrate):
    """Django's own; where there are no tables yet it finds them made, and only what follows on that is left to it."""

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - as Django has it
        """Make the tables of an empty database as they are in the end; change those of any other step by step."""
        if not options["app_label"] and not options["plan"] and not options["check_unapplied"] and not options["fake"]:
            make(connections[options["database"]])
        super().handle(*args, **options)
