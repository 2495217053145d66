"""The arguments of the server's verbs."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from samtrad.cli.messages import say
from samtrad.writing.labels import Language

KINDS = ("minutes", "notes", "call", "agenda", "extract", "other", "unread")
"""Kinds of documents that a rule of retention may be set for (documents.states.DocumentKind)."""
MEETING_KINDS = ("paper", "version", "private", "letter", "signed", "proof")
"""Kinds of what belongs to meetings that are run here (meetings.states.codes.Disposable)."""
EVENTS = ("archived", "final")
"""From when the years of those are counted (meetings.states.codes.RetentionEvent)."""
PORT = 8000
"""Where the server listens, unless told otherwise."""
GROUND = "offentligt hos källan"
"""The ground for publishing what is public already where it was taken from."""
FOUND = ("matter", "decision", "item", "meeting", "document", "person", "body")
"""Kinds of things that a search finds (search.states.Kind)."""
Build = Callable[[argparse.ArgumentParser, Language], argparse._ArgumentGroup]  # noqa: SLF001 - argparse names the type of its groups so


def serve(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad serve``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--host", default="127.0.0.1", help=say("help.serve.host", language))
    group.add_argument("--port", type=int, default=PORT, help=say("help.serve.port", language, default=PORT))
    group.add_argument("--no-worker", dest="worker", action="store_false", help=say("help.serve.worker", language))
    group.add_argument("--workers", type=whole(say("usage.count", language)), default=1, metavar="N", help=say("help.serve.workers", language))
    _working(group, language)
    return group


def worker(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad worker``."""
    group = new.add_argument_group(say("help.options", language))
    _working(group, language)
    return group


def _working(group: argparse._ArgumentGroup, language: Language) -> None:
    group.add_argument("--watch", default="", metavar=say("help.FOLDER", language), help=say("help.watch", language))
    _jobs(group, language)


def _jobs(group: argparse._ArgumentGroup, language: Language) -> None:
    group.add_argument("--jobs", type=whole(say("usage.count", language)), metavar="N", help=say("help.server.jobs", language))


def whole(wrong: str) -> Callable[[str], int]:
    """A whole number from 1."""

    def parse(value: str) -> int:
        if not value.isdecimal() or not int(value):
            raise argparse.ArgumentTypeError(wrong)
        return int(value)

    return parse


def ingest(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad ingest``."""
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("paths", nargs="+", metavar=say("help.PATH", language), help=say("help.read.path", language))
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--publish", action="store_true", help=say("help.ingest.publish", language))
    group.add_argument("--mask", action="store_true", help=say("help.ingest.mask", language))
    group.add_argument("--as", dest="as_name", default="", metavar=say("help.NAME", language), help=say("help.ingest.as", language))
    group.add_argument("--ground", default=GROUND, help=say("help.ingest.ground", language, default=GROUND))
    _jobs(group, language)
    return group


def account(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad account``."""
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("name", metavar=say("help.NAME", language), help=say("help.account.name", language))
    group = new.add_argument_group(say("help.options", language))
    roles = ("administrator", "auditor", "member", "secretary", "chair")
    group.add_argument("--role", choices=roles, help=say("help.account.role", language))
    group.add_argument("--body", default="", metavar=say("help.BODY", language), help=say("help.account.body", language))
    return group


def reindex(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad reindex``."""
    return new.add_argument_group(say("help.options", language))


def search(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad search``."""
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("words", nargs="+", metavar=say("help.WORD", language), help=say("help.search.words", language))
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--kind", choices=FOUND, default="", help=say("help.search.kind", language))
    group.add_argument("--body", default="", metavar=say("help.BODY", language), help=say("help.search.body", language))
    count = whole(say("usage.count", language))
    group.add_argument("--year", type=count, metavar=say("help.YEAR", language), help=say("help.search.year", language))
    group.add_argument("--page", type=count, default=1, metavar="N", help=say("help.search.page", language))
    group.add_argument("--json", action="store_true", help=say("help.search.json", language))
    return group


def reread(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad reread``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--all", action="store_true", help=say("help.reread.all", language))
    group.add_argument("--as", dest="as_name", default="", metavar=say("help.NAME", language), help=say("help.reread.as", language))
    return group


def retell(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad retell``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--all", action="store_true", help=say("help.retell.all", language))
    return group


def check(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad check``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--json", action="store_true", help=say("help.check.json", language))
    return group


def backup(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad backup`` and ``samtrad restore``."""
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("file", metavar=say("help.FILE", language), help=say("help.backup.file", language))
    return new.add_argument_group(say("help.options", language))


def dispose(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad dispose``."""
    group = new.add_argument_group(say("help.options", language))
    kinds = ", ".join((*KINDS, *MEETING_KINDS))
    group.add_argument("--set", type=_rule(language), metavar=say("help.RULE", language), help=say("help.dispose.set", language, kinds=kinds))
    group.add_argument("--basis", default="", metavar=say("help.TEXT", language), help=say("help.dispose.basis", language))
    group.add_argument("--from", dest="event", choices=EVENTS, metavar=say("help.EVENT", language), help=say("help.dispose.from", language))
    group.add_argument("--keep", choices=(*KINDS, *MEETING_KINDS), metavar=say("help.KIND", language), help=say("help.dispose.keep", language))
    group.add_argument("--carry-out", action="store_true", help=say("help.dispose.carry_out", language))
    group.add_argument("--as", dest="as_name", default="", metavar=say("help.NAME", language), help=say("help.dispose.as", language))
    return group


def tell(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad tell``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--again", action="store_true", help=say("help.tell.again", language))
    return group


def token(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad token``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--as", dest="as_name", required=True, metavar=say("help.NAME", language), help=say("help.token.as", language))
    group.add_argument("--name", default="API", metavar=say("help.TEXT", language), help=say("help.token.name", language))
    return group


def _rule(language: Language) -> Callable[[str], tuple[str, int]]:
    """A kind of documents, or of what belongs to meetings, and a number of years: call=2."""

    def parse(value: str) -> tuple[str, int]:
        kind, _, years = value.partition("=")
        if kind not in (*KINDS, *MEETING_KINDS) or not years.isdecimal():
            raise argparse.ArgumentTypeError(say("dispose.set", language, kinds=", ".join((*KINDS, *MEETING_KINDS))))
        return kind, int(years)

    return parse


VERBS: dict[str, Build] = {
    "serve": serve,
    "worker": worker,
    "ingest": ingest,
    "account": account,
    "reindex": reindex,
    "search": search,
    "reread": reread,
    "retell": retell,
    "check": check,
    "backup": backup,
    "restore": backup,
    "dispose": dispose,
    "token": token,
    "tell": tell,
}
"""Each verb of the server with what builds its arguments."""
