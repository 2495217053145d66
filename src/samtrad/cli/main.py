"""The command line's front door: find the command, run it, and end with a status that tells."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, TextIO

from samtrad import __version__
from samtrad.bounded.files import FailedError
from samtrad.bounded.system import ENVIRONMENT, reason
from samtrad.cli.messages import language_of, say
from samtrad.cli.patterns import keep, place, recall
from samtrad.cli.registry import load
from samtrad.writing.failures import worded
from samtrad.writing.labels import Language

_READS = frozenset({"read", "text", "show", "threads"})
"""Commands that import the reader."""
_INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 and the signal's number, as shells have it."""
_BROKEN_PIPE = 141
"""Exit status where the one who read our output went away."""
_SIGNALLED = 128
"""Exit status of what a signal ended, less the signal's number, as shells have it."""


class _StoppedError(BaseException):
    """Someone asked this process to end. Not an Exception, so that no handler on the way swallows it."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command line; the exit status is 0 for done, 1 for partly or not, 2 for wrong usage, 128 and more for stopped."""
    given = sys.argv[1:] if arguments is None else arguments
    language = language_of(given, ENVIRONMENT)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123  for as long as we run
    if sys.stdout is None:  # nothing to write to was handed over, and the next file to be opened would get its number
        _tell(worded("output", "system.closed", language))
        return 1
    try:
        with _stoppable():
            status = _run(given, language)
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go(sys.stdout)
        return _BROKEN_PIPE
    except OSError as error:
        _let_go(sys.stdout)
        _tell(worded("output", reason(error), language))
        return 1
    except KeyboardInterrupt:
        _tell(say("interrupted", language))
        return _INTERRUPTED
    except _StoppedError as stopped:
        return _SIGNALLED + int(stopped.args[0])
    return status


@contextlib.contextmanager
def _stoppable() -> Iterator[None]:
    """Being told to end is an exception, so that workers are ended and files closed on the way out."""

    def stop(number: int, _frame: FrameType | None) -> None:
        raise _StoppedError(number)

    signals = [one for one in (getattr(signal, "SIGTERM", None), getattr(signal, "SIGHUP", None)) if one and signal.getsignal(one) is signal.SIG_DFL]
    before = {one: signal.signal(one, stop) for one in signals}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _let_go(stream: TextIO) -> None:
    """Nothing more is written to a stream: what stands in the buffer has nowhere to go, and Python would complain of it on its way out."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(message: str) -> None:
    """One line on the error stream, where there is one."""
    try:
        sys.stderr.write(f"samtrad: {message}.\n")
        sys.stderr.flush()
    except OSError:
        _let_go(sys.stderr)


def _run(given: list[str], language: Language) -> int:
    parser = load("parser")(language)
    try:
        options, rest = parser.parse_known_args(given)
        if rest and (options.command != "read" or any(argument.startswith("-") for argument in rest)):
            parser.error("unrecognized arguments: " + " ".join(rest))
    except SystemExit as ended:  # help was printed, or what is wrong was said
        return int(ended.code or 0)
    if rest:
        options.paths += rest  # paths after an option: read a.txt --json b.txt
    if not options.command:
        parser.print_help()
        return 0
    command_name = "threads.register" if options.command == "threads" and not options.paths else options.command
    if "data" in options or command_name != options.command:
        return _of_server(command_name, options, language)
    status: int = _with_patterns(command_name)(options, language)
    return status


def _of_server(name: str, options: Namespace, language: Language) -> int:
    """A command of the server, which needs parts that the reader does without: what is missing of them is said."""
    try:
        load("start")(options)
        status: int = _with_patterns(name)(options, language)
    except FailedError as error:
        _tell(say(error.failure.code, language))
        return 1
    except ImportError as error:
        _tell(load("part_missing")(error, language))
        return 1
    return status


def _with_patterns(name: str) -> Callable[..., Any]:
    """The command, imported with the patterns that are kept."""
    path = place(ENVIRONMENT, __version__) if name in _READS else None
    gc.disable()  # what is imported stays: the collector's rounds over it find nothing, now and later
    recalled = recall(path) if path else 0
    command = load(name)
    gc.freeze()
    gc.enable()
    if path:
        keep(path, recalled)
    return command
