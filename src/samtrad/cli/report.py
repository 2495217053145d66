"""What became of a run's files: how many were read, which were not and why, as lines for people and as JSON."""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH105, PTH108, PTH123

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterator

import msgspec

from samtrad.bounded.files import FailedError, Failure, File, place
from samtrad.bounded.system import reason
from samtrad.cli.files import Left, readable_name
from samtrad.cli.messages import say
from samtrad.writing.failures import worded
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language

_NAMED = 3
"""Files that are named for each cause; the others stand in the lines above, and in the JSON."""


class Trouble(msgspec.Struct, frozen=True):
    """A file that was not read, or only in part: where it is, the code of why, and the same in words."""

    path: str
    code: str
    message: str


class Report(msgspec.Struct):
    """What became of the files. ``finished`` is false where the run was stopped before its end.

    ``unread_parts`` are the documents inside those unread files that have any, each with its own reason.
    """

    schema: str = "urn:samtrad:report:1"
    finished: bool = False
    files: int = 0
    read: int = 0
    read_before: int = 0
    partly_read: list[Trouble] = []
    unread: list[Trouble] = []
    unread_parts: list[Trouble] = []
    left_out: list[Left] = []

    def failed(self, file: File, failure: Failure, remarks: tuple[Failure, ...], language: Language) -> None:
        """Note a file that was not read, and why each of its parts was not."""
        self.unread.append(_trouble(file, failure, language))
        self.unread_parts += [_trouble(file, remark, language) for remark in remarks]

    def partly(self, file: File, remarks: tuple[Failure, ...], language: Language) -> None:
        """Note what could not be read of a file that was."""
        self.partly_read += [_trouble(file, remark, language) for remark in remarks]

    def write(self, path: str) -> None:
        """Write it as JSON: the file is whole or not there at all."""
        beside = f"{path}.part"
        try:
            with open(beside, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(self)) + b"\n")
            os.replace(beside, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.unlink(beside)
            raise FailedError("unwritable_report", reason(error)) from error

    def lines(self, language: Language) -> Iterator[str]:
        """A line of figures, then each cause with how many files it kept from being read, the commonest first."""
        partly = len({one.path for one in self.partly_read})
        figures = [("report.read", self.read), ("report.before", self.read_before), ("report.partly", partly), ("report.unread", len(self.unread))]
        told = [say(key, language, count=count) for key, count in figures if count or key == "report.read"]
        yield ", ".join([say("report.files", language, count=self.files), *told])
        troubles = [*self.unread, *self.unread_parts, *self.partly_read]
        causes = Counter(one.message for one in troubles)
        width = len(str(max(causes.values(), default=0)))
        for message, count in causes.most_common():
            named = [harmless(one.path) for one in troubles if one.message == message]
            yield f"  {count:>{width}}  {message}"
            yield " " * (width + 4) + ", ".join(named[:_NAMED]) + (" …" if count > _NAMED else "")


def _trouble(file: File, failure: Failure, language: Language) -> Trouble:
    return Trouble(readable_name(place(file, failure)), failure.code, worded(failure.code, failure.detail, language))


def left_out(left: list[Left], language: Language) -> str:
    """What a folder's reading passed by, the commonest kind first: "utelämnat i mapparna …: .xlsx (2), dolda (1)"."""
    counts = Counter(harmless(one.kind) or say(f"left.{one.why}", language) for one in left)
    return say("left", language, what=", ".join(f"{kind} ({count})" for kind, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))))
