"""The commands' arguments, with help and complaints in the language of the one who asks."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from samtrad import __version__
from samtrad.cli.messages import say
from samtrad.cli.server.options import VERBS
from samtrad.writing.labels import Language

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

TIME_LIMIT = 60.0
"""Seconds that one document may take."""
MEMORY_LIMIT = 1024
"""MiB of memory that one document may take."""
LEAST_MEMORY = 128
"""MiB under which not even the reader itself fits."""

# What argparse says, and which of our messages says it instead.
_COMPLAINTS = (
    (re.compile(r"the following arguments are required: (?P<detail>.+)"), "usage.required"),
    (re.compile(r"unrecognized arguments: (?P<detail>.+)"), "usage.unknown"),
    (re.compile(r"argument (?P<name>.+?): invalid choice: (?P<given>.+?) \(choose from (?P<choices>.+)\)"), "usage.choice"),
    (re.compile(r"argument (?P<name>.+?): expected (?:one argument|at least one argument)"), "usage.one"),
    (re.compile(r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)"), "usage.either"),
    (re.compile(r"argument (?P<detail>.+: .+)"), ""),
)


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Help of a fixed width, so that the printed reference is the same on every machine."""

    def __init__(self, prog: str, language: Language = "sv") -> None:
        super().__init__(prog, max_help_position=26, width=92)
        self._language = language

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[argparse._MutuallyExclusiveGroup], prefix: str | None = None
    ) -> None:
        """The usage with its opening word in the right language, lines beneath it set to its width."""
        super().add_usage(usage, actions, groups, say("help.usage", self._language) if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks the language of the one who asks."""

    language: Language = "sv"

    def error(self, message: str) -> NoReturn:
        """Say on stderr, in one line, what is wrong and where help is; exit status 2."""
        for pattern, key in _COMPLAINTS:
            if match := pattern.fullmatch(message):
                message = say(key, self.language, **match.groupdict()) if key else match["detail"]
                break
        self.exit(2, "samtrad: " + say("usage.error", self.language, message=message, program=self.prog) + "\n")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Write, and let what goes wrong with that be told: argparse would pass it over."""
        (sys.stderr if file is None else file).write(message)


def parser(language: Language) -> Parser:
    """The parser of the whole command line; ``options.command`` is the command's name, "" for none."""
    return _parsers(language)[0]


def helps(language: Language) -> list[tuple[str, str]]:
    """Name and help of the command line and of each command."""
    return [(one.prog, one.format_help()) for one in _parsers(language)]


def _parsers(language: Language) -> list[Parser]:
    """The parser of the whole, then those of the commands."""
    form = partial(Formatter, language=language)
    top = _told(Parser(prog="samtrad", formatter_class=form, add_help=False, allow_abbrev=False), language, "help.top")
    group = top.add_argument_group(say("help.options", language))
    _help(group, language)
    group.add_argument("--version", action="version", version=f"samtrad {__version__}", help=say("help.version", language))
    commands = top.add_subparsers(title=say("help.commands", language), metavar=say("help.command", language), dest="command", parser_class=Parser)
    parsers = [top]
    for name, build in (("read", _read), ("text", _text), ("show", _show), ("threads", _threads), ("schema", _schema)):
        new = commands.add_parser(name, help=say(f"help.{name}", language), formatter_class=form, add_help=False, allow_abbrev=False)
        build(_told(new, language, f"help.{name}"), language)
        parsers.append(new)
    for name, build_verb in VERBS.items():
        new = commands.add_parser(name, help=say(f"help.{name}", language), formatter_class=form, add_help=False, allow_abbrev=False)
        group = build_verb(_told(new, language, f"help.{name}"), language)
        group.add_argument("--data", default="", metavar=say("help.FOLDER", language), help=say("help.data", language))
        _help(group, language)
        parsers.append(new)
    return parsers


def _told(new: Parser, language: Language, key: str) -> Parser:
    """The parser with its language, its description and the examples beneath."""
    description = say(key, language)
    new.language = language
    new.description = description[0].upper() + description[1:] + ("" if description.endswith(".") else ".")
    new.epilog = say(f"{key}.examples", language)
    return new


def _help(group: argparse._ArgumentGroup, language: Language) -> None:
    group.add_argument("-h", "--help", action="help", help=say("help.help", language))
    group.add_argument("--lang", choices=("sv", "en"), default=argparse.SUPPRESS, help=say("help.lang", language))


def _read(new: Parser, language: Language) -> None:
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("paths", nargs="+", metavar=say("help.PATH", language), help=say("help.read.path", language))
    group = new.add_argument_group(say("help.options", language))
    form = group.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=say("help.read.json", language))
    form.add_argument("--list", action="store_true", help=say("help.read.list", language))
    file = say("help.FILE", language)
    group.add_argument("--out", metavar=file, help=say("help.read.out", language))
    group.add_argument("--report", metavar=file, help=say("help.read.report", language))
    group.add_argument("--jobs", type=_whole(1, say("usage.count", language)), metavar="N", help=say("help.read.jobs", language))
    _recognising(group, language)
    _limits(group, language)
    _help(group, language)


def _choosing(group: argparse._ArgumentGroup, language: Language) -> None:
    group.add_argument("--part", default="", metavar="NAME", help=say("help.part", language))


def _recognising(group: argparse._ArgumentGroup, language: Language) -> None:
    group.add_argument("--ocr", choices=("auto", "never", "always"), default="auto", help=say("help.ocr", language))
    group.add_argument("--password", metavar=say("help.WORD", language), help=say("help.password", language))


def _limits(group: argparse._ArgumentGroup, language: Language) -> None:
    seconds = say("help.read.time", language, default=f"{TIME_LIMIT:g}")
    group.add_argument("--time-limit", type=_seconds(say("usage.seconds", language)), default=TIME_LIMIT, metavar="S", help=seconds)
    memory = say("help.read.memory", language, default=MEMORY_LIMIT)
    wrong = say("usage.memory", language, least=LEAST_MEMORY)
    group.add_argument("--memory-limit", type=_whole(LEAST_MEMORY, wrong), default=MEMORY_LIMIT, metavar="MIB", help=memory)


def _text(new: Parser, language: Language) -> None:
    new.add_argument_group(say("help.arguments", language)).add_argument("file", metavar=say("help.FILE", language), help=say("help.file", language))
    group = new.add_argument_group(say("help.options", language))
    _choosing(group, language)
    _recognising(group, language)
    _limits(group, language)
    _help(group, language)


def _show(new: Parser, language: Language) -> None:
    new.add_argument_group(say("help.arguments", language)).add_argument("file", metavar=say("help.FILE", language), help=say("help.file", language))
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("-o", "--output", required=True, metavar=say("help.PAGE", language), help=say("help.show.output", language))
    _choosing(group, language)
    group.add_argument("--pictures", action="store_true", help=say("help.show.pictures", language))
    _recognising(group, language)
    _limits(group, language)
    _help(group, language)


def _threads(new: Parser, language: Language) -> None:
    arguments = new.add_argument_group(say("help.arguments", language))
    arguments.add_argument("paths", nargs="*", metavar=say("help.PATH", language), help=say("help.threads.path", language))
    group = new.add_argument_group(say("help.options", language))
    group.add_argument("--json", action="store_true", help=say("help.threads.json", language))
    group.add_argument("--as-arrived", action="store_true", help=say("help.threads.arrived", language))
    group.add_argument("--jobs", type=_whole(1, say("usage.count", language)), metavar="N", help=say("help.read.jobs", language))
    _recognising(group, language)
    _limits(group, language)
    _help(group, language)


def _schema(new: Parser, language: Language) -> None:
    _help(new.add_argument_group(say("help.options", language)), language)


def _whole(least: int, wrong: str) -> Callable[[str], int]:
    """What reads a whole number from ``least`` up."""

    def read(given: str) -> int:
        if not given.isascii() or not given.isdigit() or int(given) < least:
            raise argparse.ArgumentTypeError(f"{given}: {wrong}")
        return int(given)

    return read


def _seconds(wrong: str) -> Callable[[str], float]:
    """What reads a number above 0 that is no infinity."""

    def read(given: str) -> float:
        try:
            value = float(given)
        except ValueError:
            value = 0.0
        if not 0 < value < float("inf"):
            raise argparse.ArgumentTypeError(f"{given}: {wrong}")
        return value

    return read
