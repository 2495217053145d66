"""The search of the server over given passages, for bench/topics.py: `--by search_by:server`."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence


def server(of: Sequence[tuple[int, str]]) -> Callable[[str], Sequence[int]]:
    """Puts the passages into an index of their own and gives back what looks into it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
    os.environ["SAMTRAD_DATA"] = tempfile.mkdtemp(prefix="samtrad-topics-")
    import django  # noqa: PLC0415 - the settings have to be told first

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import transaction  # noqa: PLC0415

    from samtrad.search.actions import put  # noqa: PLC0415
    from samtrad.search.engines.chosen import keep_up  # noqa: PLC0415
    from samtrad.search.models import Entry  # noqa: PLC0415
    from samtrad.search.queries import find  # noqa: PLC0415
    from samtrad.search.states import Kind  # noqa: PLC0415

    call_command("migrate", "search", verbosity=0)
    with transaction.atomic():
        put(Entry(pk=number + 1, kind=Kind.ITEM, ref=number + 1, title="", text=text) for number, text in of)
    keep_up()

    def search(query: str) -> Sequence[int]:
        return [one.ref - 1 for one in find(query, {Kind.ITEM: Entry.objects.all()}, size=10).entries]

    return search
