"""The database brought up to what this version needs."""

from __future__ import annotations

from django.conf import settings
from django.core.management import call_command

from samtrad.people.actions import seed


def migrate() -> None:
    """Make or change the tables, where that is needed, without a word; then put in what everybody knows."""
    settings.DATA.mkdir(parents=True, exist_ok=True)
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
    seed()
