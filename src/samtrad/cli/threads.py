"""``samtrad threads``: the matters of the documents given, each with its passages in order of time."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import msgspec

from samtrad.bounded.limits import Limits
from samtrad.bounded.task import Form, Outcome, Task
from samtrad.cli.files import Left, found
from samtrad.cli.messages import say
from samtrad.cli.outcomes import complain, outcomes
from samtrad.cli.passages import Told, decoded
from samtrad.cli.registry import PLACES
from samtrad.cli.report import left_out
from samtrad.cli.terminal import Manner, Progress, manner, put, wrapped
from samtrad.matters.linking.passage import Passage
from samtrad.matters.linking.threads import Matter, Threads
from samtrad.writing.labels import Language

_SEVERAL = 2


def run(options: argparse.Namespace, language: Language) -> int:
    """Read the paths, thread what they say, print the matters; 1 where any document could not be read."""
    documents, well = _read(options, language)
    threads = Threads()
    if options.as_arrived:
        for passages in sorted(documents, key=lambda passages: passages[0].order):
            threads.add(passages)
            _write(threads.matters(), options, language, after=passages[0].document)
    else:
        threads.add(sorted((passage for passages in documents for passage in passages), key=lambda passage: passage.order))
        _write(threads.matters(), options, language)
    return 0 if well else 1


def _read(options: argparse.Namespace, language: Language) -> tuple[list[list[Passage]], bool]:
    """The passages of each document that has any, and whether all could be read."""
    limits = Limits(options.time_limit, options.memory_limit)
    form = Form(PLACES["form.passages"], manner(sys.stdout, language), ocr=options.ocr, password=options.password, whole=True)
    files = list(found(options.paths))
    left = [one for one in files if isinstance(one, Left)]
    tasks = [Task(one, form, limits) for one in files if not isinstance(one, Left)]
    progress = Progress(len(tasks), lambda done: say("progress", language, done=done, total=len(tasks)))
    documents: list[list[Passage]] = []
    well = True
    for done, (task, result) in enumerate(zip(tasks, outcomes(tasks, options.jobs), strict=True), 1):
        progress.clear()
        well &= _complained(task, result, language)
        documents += _documents(result.output)
        progress.show(done)
    progress.clear()
    if left:
        sys.stderr.write(f"samtrad: {left_out(left, language)}.\n")
    return documents, well


def _complained(task: Task, result: Outcome, language: Language) -> bool:
    """Tell what could not be read; whether all could."""
    for failure in ((result.failure,) if result.failure else ()) + tuple(result.remarks):
        complain(task.file, failure, language)
    return not result.failure


def _documents(output: bytes) -> Iterator[list[Passage]]:
    """The passages of each record of a file, with the record's name as their document."""
    for number, line in enumerate(output.splitlines()):
        told: Told = decoded(line)
        if told.passages:
            yield [msgspec.structs.replace(passage, document=told.name, record=number) for passage in told.passages]


def _write(matters: list[Matter], options: argparse.Namespace, language: Language, after: str | None = None) -> None:
    if options.json:
        for matter in matters:
            put(_line(matter, after))
        return
    how = manner(sys.stdout, language)
    put((after + "\n").encode() if after else b"")
    for matter in matters:
        if len(matter.passages) >= _SEVERAL:
            put(_summary(matter, how))


def _line(matter: Matter, after: str | None) -> bytes:
    """A matter as a line of JSON: its title, the passages, and the links with what they rest on."""
    mentions = [
        {"document": one.document, "span": one.mention, "day": one.day, "item": one.number, "title": one.title, "kind": one.kind} for one in matter.passages
    ]
    links = [
        {
            "from": {"document": link.earlier[0], "span": link.earlier[2:]},
            "to": {"document": link.later[0], "span": link.later[2:]},
            "score": round(link.score, 2),
            "reasons": [{"code": reason.code, "words": reason.words, "weight": round(reason.weight, 2)} for reason in link.reasons],
        }
        for link in matter.links
    ]
    line = {"matter": matter.title, "mentions": mentions, "links": links}
    return msgspec.json.encode({"after": after, **line} if after else line) + b"\n"


def _summary(matter: Matter, how: Manner) -> bytes:
    """A matter that several passages are about, for a person to read."""
    lines = list(wrapped(matter.title, how.width))
    lines = [how.styled("bold", line) for line in lines]
    for passage in matter.passages:
        where = f"{passage.day or '?'}  {passage.document}" + (f"  § {passage.number}" if passage.number else "")
        lines.append(f"  {where}" + (f"  {passage.title}" if passage.title != matter.title else ""))
    return ("\n".join(lines) + "\n\n").encode("utf-8", "replace")
