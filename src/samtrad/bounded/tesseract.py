"""Text recognition by Tesseract, through its command line: one page at a time, bounded in time."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable

from samtrad.bounded.system import ENVIRONMENT
from samtrad.reading.formats.picture.page import NotRecognised, Picture, Seen

PAGE_LIMIT = 30.0
"""Seconds that recognising one page may take."""
_AROUND = 5.0
"""Seconds that drawing a page and laying out its words may take besides."""
_COMMAND = [
    "tesseract", "stdin", "stdout",
    "-l", "Latin",  # the Swedish model knows no §
    "-c", "tessedit_char_blacklist=àâãāăąǎëêēĕęěîīĭįïôõōŏőûũūŭů¥€¢£©®",  # letters of other languages that Swedish ones are taken for
    "tsv",
]  # fmt: skip
_AS_IT_STANDS, _TURNED = "4", "1"
"""Ways of looking at a page: as one column of level text, as its columns are ours to find, or with the way up found out.

The latter takes narrow columns of a table for text on end.
"""
_POOR = 0.7
"""How sure the words of a page are on average when it may stand on its head or on its side; good scans come to .9."""
_WORD, _FIELDS = "5", 12
_NO_MODEL = (b"Failed loading language", b"couldn't load any languages", b"Error opening data file")
_KEPT = ("PATH", "TESSDATA_PREFIX", "HOME", "TMPDIR", "SYSTEMROOT")


class Tesseract:
    """Recognises pictures. ``more`` is told how many seconds more the document may take, before and after each page."""

    def __init__(self, more: Callable[[float], None], limit: float = PAGE_LIMIT) -> None:
        self._more, self._limit = more, limit
        self._missing = False

    def __call__(self, picture: Picture) -> list[Seen]:
        """The words of a picture. Raises ``NotRecognised`` ("missing", "time", "failed")."""
        if self._missing:
            raise NotRecognised("missing")
        begun = time.monotonic()
        self._more(self._limit + _AROUND)
        try:
            seen = words(self._run(picture, _AS_IT_STANDS, self._limit))
            left = self._limit - (time.monotonic() - begun)
            if _sureness(seen) < _POOR and left > 0:
                seen = max(seen, words(self._run(picture, _TURNED, left)), key=_sureness)
            return seen
        finally:
            self._more(time.monotonic() - begun - self._limit)

    def _run(self, picture: Picture, way: str, seconds: float) -> str:
        page = b"P5 %d %d 255\n" % (picture.width, picture.height) + picture.dots
        environment = {name: ENVIRONMENT[name] for name in _KEPT if name in ENVIRONMENT} | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}
        command = [*_COMMAND[:3], "--dpi", str(round(picture.resolution)), "--psm", way, *_COMMAND[3:]]
        try:
            done = subprocess.run(command, input=page, capture_output=True, timeout=seconds, env=environment, check=False)  # noqa: S603 - its own command, and dots
        except FileNotFoundError as error:
            self._missing = True
            raise NotRecognised("missing") from error
        except subprocess.TimeoutExpired as error:
            raise NotRecognised("time") from error
        except (OSError, subprocess.SubprocessError) as error:
            raise NotRecognised("failed") from error
        if done.returncode and any(told in done.stderr for told in _NO_MODEL):
            self._missing = True
            raise NotRecognised("missing")
        if done.returncode:
            raise NotRecognised("failed")
        return done.stdout.decode("utf-8", "replace")


def words(table: str) -> list[Seen]:
    """The words of Tesseract's table (TSV); lines that are none are passed by."""
    found = []
    lines: dict[tuple[str, ...], int] = {}
    for row in table.split("\n"):
        fields = row.split("\t")
        if len(fields) != _FIELDS or fields[0] != _WORD or not fields[-1].strip():
            continue
        line = lines.setdefault(tuple(fields[1:5]), len(lines))
        left, top, width, height = map(int, fields[6:10])
        found.append(Seen(fields[-1].strip(), left, top, left + width, top + height, line, max(float(fields[10]), 0.0) / 100))
    return found


def _sureness(seen: list[Seen]) -> float:
    """How sure the words are on average, by letter."""
    letters = sum(len(one.text) for one in seen)
    return sum(one.sure * len(one.text) for one in seen) / letters if letters else 0.0
