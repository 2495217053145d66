"""What the command line imports late, by name: a command pays at start-up only for what it uses itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samtrad.bounded import late

PLACES = {
    "read": "samtrad.cli.read:run",
    "text": "samtrad.cli.text:run",
    "show": "samtrad.cli.show:run",
    "threads": "samtrad.cli.threads:run",
    "threads.register": "samtrad.cli.server.matters:run",
    "schema": "samtrad.cli.schema:run",
    "start": "samtrad.cli.server.start:start",
    "part_missing": "samtrad.cli.server.start:part_missing",
    "serve": "samtrad.cli.server.serve:run",
    "worker": "samtrad.cli.server.worker:run",
    "ingest": "samtrad.cli.server.ingest:run",
    "reindex": "samtrad.cli.server.reindex:run",
    "search": "samtrad.cli.server.searching:run",
    "retell": "samtrad.cli.server.retold:run",
    "reread": "samtrad.cli.server.reread:run",
    "account": "samtrad.cli.server.account:run",
    "check": "samtrad.cli.server.checked:run",
    "backup": "samtrad.cli.server.backups:run_backup",
    "restore": "samtrad.cli.server.backups:run_restore",
    "dispose": "samtrad.cli.server.disposal:run",
    "token": "samtrad.cli.server.keys:run",
    "tell": "samtrad.cli.server.sending:run",
    "parser": "samtrad.cli.options:parser",
    "pool": "samtrad.bounded.pool:outcomes",
    "form.json": "samtrad.cli.forms:as_json",
    "form.summary": "samtrad.cli.summary:as_summary",
    "form.line": "samtrad.cli.listing:as_line",
    "list.head": "samtrad.cli.listing:head",
    "form.passages": "samtrad.cli.passages:as_passages",
    "form.text": "samtrad.cli.forms:as_text",
    "form.page": "samtrad.cli.page:as_page",
    "pictures": "samtrad.writing.pictures:pictures",
}
"""Names, and where what they stand for is; a worker is told the place of what it is to make."""


def load(name: str) -> Callable[..., Any]:
    """The function that a name stands for; its module is imported now."""
    return late.load(PLACES[name])
