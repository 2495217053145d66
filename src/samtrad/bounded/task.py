"""A file to read and what comes of it, as processes hand it to each other: types alone, so that who hands over need not load the reader."""

from __future__ import annotations

from typing import NamedTuple

from samtrad.bounded.files import Failure, File
from samtrad.bounded.limits import Limits
from samtrad.reading.formats.picture.page import Ocr


class Form(NamedTuple):
    """How to read and what to make of it: the place of the function that makes it ("samtrad.cli.summary:as_summary"), and how.

    The function takes a reading, the bytes of its document and this form. What ``manner`` is, it knows alone.
    ``whole`` is for what is made of every record of a file; else it is made of the one that ``part`` names.
    """

    maker: str
    manner: object = None
    part: str = ""
    pictures: bool = False
    ocr: Ocr = "auto"
    password: str | None = None
    whole: bool = False
    between: bytes = b""


class Task(NamedTuple):
    """A file to read, what to make of it, and what that may take; ``start`` is the first of its documents to read."""

    file: File
    form: Form
    limits: Limits
    start: int = 0


class Outcome(NamedTuple):
    """What is printed of a file, in UTF-8, or why nothing is; ``remarks`` are what could not be read of it."""

    output: bytes
    failure: Failure | None = None
    remarks: tuple[Failure, ...] = ()


class Told(NamedTuple):
    """What a worker tells of a document inside a file: that it begins, or what came of it."""

    number: int
    name: str
    outcome: Outcome | None = None


def joined(outcomes: list[Outcome], form: Form) -> Outcome:
    """What was made of the documents of a file, as one."""
    output = form.between.join(one.output for one in outcomes if one.output)
    failure = next((one.failure for one in outcomes if one.failure), None)
    remarks = tuple(remark for one in outcomes for remark in one.remarks)
    if failure and output:
        return Outcome(output, remarks=(*remarks, failure))
    return Outcome(output, failure or (Failure("nothing_read", str(len(remarks))) if remarks and not output else None), remarks)
