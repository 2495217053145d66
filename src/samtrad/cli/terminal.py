"""What a terminal can show: its width, its colours, lines that keep within it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple, TextIO

from samtrad.bounded.system import ENVIRONMENT
from samtrad.writing.labels import Language

_NARROW, _USUAL, _WIDE = 40, 80, 100
"""Columns that a summary keeps within: longer lines are hard to read, shorter ones break every word."""
_STYLES = {"bold": "1", "dim": "2", "thread": "31", "late": "33", "done": "32"}


class Manner(NamedTuple):
    """How a summary is set: columns, colours or none, language."""

    width: int
    colour: bool
    language: Language

    def styled(self, style: str, text: str) -> str:
        """The text in a style, or as it is without colours."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text


def manner(stream: TextIO, language: Language) -> Manner:
    """How to write to a stream: colours only on a terminal that has them and where NO_COLOR is not set."""
    colour = stream.isatty() and not ENVIRONMENT.get("NO_COLOR") and ENVIRONMENT.get("TERM") != "dumb"
    width = _columns(stream)
    return Manner(max(_NARROW, min(_WIDE, width)), colour, language)


def _columns(stream: TextIO) -> int:
    """The columns of a terminal: what COLUMNS says, else what the terminal does, else 80."""
    told = ENVIRONMENT.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(stream.fileno()).columns or _USUAL
    except (OSError, ValueError):
        return _USUAL


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    """The text's lines, each within ``width`` with its indent; a word that is too long stands alone."""
    rest = " " * len(first) if rest is None else rest
    line, indent = "", first
    for word in text.split(" "):
        if line and len(indent) + len(line) + 1 + len(word) > width:
            yield indent + line
            line, indent = word, rest
        else:
            line = f"{line} {word}" if line else word
    yield indent + line


def put(data: bytes) -> None:
    """Write all of it to standard output, at once: the one who reads our output need not wait for the rest.

    Where Python does not buffer (PYTHONUNBUFFERED), one call may write a part and say nothing of a disk that is full.
    """
    left = memoryview(data)
    while left:
        left = left[sys.stdout.buffer.write(left) :]
    sys.stdout.buffer.flush()


class Progress:
    """A bar on the error stream while many documents are read; nothing where that is no terminal."""

    _CELLS = 24

    def __init__(self, total: int, wording: Callable[[int], str], stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._shown = total > 1 and self._stream.isatty() and ENVIRONMENT.get("TERM") != "dumb"
        self._total, self._wording = total, wording

    def show(self, done: int) -> None:
        """Draw the bar for so many done."""
        if self._shown:
            full = self._CELLS * done // self._total
            self._stream.write(f"\r\x1b[K{'━' * full}{'┈' * (self._CELLS - full)} {self._wording(done)}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the bar away, so that a line can be written in its place."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
