"""The arguments of the server's verbs."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from samtrad.cli.messages import say
from samtrad.writing.labels import Language

PORT = 8000
"""Where the server listens, unless told otherwise."""
GROUND = "offentligt hos källan"
"""The ground for publishing what is public already where it was taken from."""
Build = Callable[[argparse.ArgumentParser, Language], argparse._ArgumentGroup]  # noqa: SLF001 - argparse names the type of its groups so


def serve(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad serve``."""
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--host", default="127.0.0.1", help=say("help.serve.host", language))
    group.add_argument("--port", type=int, default=PORT, help=say("help.serve.port", language, default=PORT))
    group.add_argument("--no-worker", dest="worker", action="store_false", help=say("help.serve.worker", language))
    return group


def ingest(new: argparse.ArgumentParser, language: Language) -> argparse._ArgumentGroup:
    """``samtrad ingest``."""
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("paths", nargs="+", metavar=say("help.PATH", language), help=say("help.read.path", language))
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--publish", action="store_true", help=say("help.ingest.publish", language))
    group.add_argument("--as", dest="as_name", default="", metavar=say("help.NAME", language), help=say("help.ingest.as", language))
    group.add_argument("--ground", default=GROUND, help=say("help.ingest.ground", language, default=GROUND))
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


VERBS: dict[str, Build] = {"serve": serve, "ingest": ingest, "account": account, "reindex": reindex}
"""Each verb of the server with what builds its arguments."""
