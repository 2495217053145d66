"""The command line's front door: find the command, run it, and end with a status that tells."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from samtrad import __version__
from samtrad.cli.limits import BROKEN_PIPE, INTERRUPTED
from samtrad.cli.messages import language_of, say
from samtrad.cli.patterns import keep, place, recall
from samtrad.cli.registry import load
from samtrad.cli.terminal import ENVIRONMENT
from samtrad.writing.labels import Language

_READS = frozenset({"read", "text", "show"})
"""Commands that import the reader."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command line; the exit status is 0 for done, 1 for partly or not, 2 for wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    language = language_of(given, ENVIRONMENT)
    try:
        status = _run(given, language)
        sys.stdout.flush()
    except BrokenPipeError:
        # What stands in the buffer has nobody to go to; Python would complain of it once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        sys.stderr.write(f"\nsamtrad: {say('interrupted', language)}\n")
        return INTERRUPTED
    return status


def _run(given: list[str], language: Language) -> int:
    parser = load("parser")(language)
    options, rest = parser.parse_known_args(given)
    if rest:
        if options.command != "read" or any(argument.startswith("-") for argument in rest):
            parser.error("unrecognized arguments: " + " ".join(rest))
        options.paths += rest  # paths after an option: read a.txt --json b.txt
    if not options.command:
        parser.print_help()
        return 0
    command = _with_patterns(options.command)
    status: int = command(options, language)
    return status


def _with_patterns(name: str) -> Callable[..., Any]:
    """The command, imported with the patterns that are kept."""
    path = place(ENVIRONMENT, __version__) if name in _READS else None
    recalled = recall(path) if path else 0
    command = load(name)
    if path:
        keep(path, recalled)
    return command
