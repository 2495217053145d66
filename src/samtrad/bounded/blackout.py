"""Makes the masked copy of a document of pages, in a process of its own: ``python -m samtrad.bounded.blackout JOB OUT``.

Every page is drawn anew as a picture, black where words are masked, so that nothing lies under the black: no text, no layer, no property.
Where a word cannot be found on its page, or would still be readable, there is no copy, and the process ends with 1.
"""

from __future__ import annotations

import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pypdfium2

from samtrad.bounded.files import File
from samtrad.bounded.limits import bound_memory
from samtrad.bounded.masking import LIMITS, Job, named
from samtrad.bounded.one import outcome
from samtrad.bounded.record import boxes
from samtrad.bounded.recorded import PageBox
from samtrad.bounded.task import Form, Task
from samtrad.reading.formats.image.read import as_pdf
from samtrad.reading.formats.pdf.filled import filled
from samtrad.reading.read import Reading
from samtrad.reading.source import PDF

_SCALE = 150 / 72
_AROUND = 1.0  # points that the black goes beyond the letters
_SHORT = 300
"""Words up to this length must not be read anywhere any more; a longer stretch is a whole item, whose lines may well stand elsewhere, too."""


class Placed(msgspec.Struct, frozen=True):
    """Where the spans of one text stand; the words that must not be read anywhere any more, and the lines that must be under the black."""

    text: str
    boxes: list[PageBox]
    words: list[str]
    lines: list[str]
    is_whole: bool


def as_placed(reading: Reading, _data: bytes, form: Form) -> bytes:
    """Where the spans that are asked for stand: one line of JSON for each reading of the file."""
    text = reading.text
    name = named(text.string.encode("utf-8", "replace").decode("utf-8"))
    asked = form.manner[name] if isinstance(form.manner, dict) and name in form.manner else []
    found: list[PageBox] = []
    words: list[str] = []
    lines: list[str] = []
    is_whole = True
    for start, end in asked:
        here = boxes(text, (start, end))
        is_whole = is_whole and (bool(here) or not text.string[start:end].strip())
        found += here
        lines += [line for one in text.string[start:end].splitlines() if (line := _plain(one))]
        words += [_plain(text.string[start:end])] if end - start <= _SHORT else []
    return msgspec.json.encode(Placed(name, found, words, lines, is_whole)) + b"\n"


def main(job_path: str, out: str) -> int:
    """Make the copy; 1 where it cannot be made safely."""
    bound_memory(LIMITS)
    job = msgspec.json.decode(Path(job_path).read_bytes(), type=Job)
    form = Form("samtrad.bounded.blackout:as_placed", manner=job.spans, whole=True)
    told = outcome(Task(File(job.path, job.name), form, LIMITS))
    placed = [msgspec.json.decode(line, type=Placed) for line in told.output.splitlines()]
    if {one.text for one in placed if one.is_whole} < set(job.spans) or not all(one.is_whole for one in placed):
        return 1
    data = Path(job.path).read_bytes()
    document = pypdfium2.PdfDocument(data if job.media_type == PDF else as_pdf(data, job.media_type))
    by_page: defaultdict[int, list[PageBox]] = defaultdict(list)
    for one in placed:
        for box in one.boxes:
            by_page[box.page].append(box)
    if not _is_safe(document, by_page, placed):
        return 1
    made = Path(f"{out}.{os.getpid()}")
    _drawn(document, by_page).save(str(made))
    made.replace(out)
    return 0


def _drawn(document: pypdfium2.PdfDocument, by_page: dict[int, list[PageBox]]) -> pypdfium2.PdfDocument:
    """The pages as pictures, black where the boxes are."""
    copy = pypdfium2.PdfDocument.new()
    for at in range(len(document)):
        page = filled(document, at)
        width, height = page.get_size()
        bitmap = page.render(scale=_SCALE, grayscale=True, draw_annots=True)
        for box in by_page.get(at + 1, []):
            left, top = (max(0, int((edge - _AROUND) * _SCALE)) for edge in (box.x0, box.y0))
            right, bottom = int((box.x1 + _AROUND) * _SCALE) + 1, int((box.y1 + _AROUND) * _SCALE) + 1
            bitmap.fill_rect((0, 0, 0, 255), left, top, min(right, bitmap.width) - left, min(bottom, bitmap.height) - top)
        image = pypdfium2.PdfImage.new(copy)
        image.set_bitmap(bitmap)
        image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
        sheet = copy.new_page(width, height)
        sheet.insert_obj(image)
        sheet.gen_content()
    return copy


def _is_safe(document: pypdfium2.PdfDocument, by_page: dict[int, list[PageBox]], placed: Sequence[Placed]) -> bool:
    """Whether the black covers what it should, and nothing of it can be read elsewhere. Pages that are pictures have no letters to ask."""
    parted = [_parted(filled(document, at), by_page.get(at + 1, [])) for at in range(len(document))]
    under = "\n".join(covered for _, covered in parted)
    if any(word and word in left for one in placed for word in one.words for left, _ in parted):
        return False
    return not any(left or covered for left, covered in parted) or all(line in under for one in placed for line in one.lines)


def _parted(page: pypdfium2.PdfPage, black: Sequence[PageBox]) -> tuple[str, str]:
    """The letters of a page that no box covers, and those that one does."""
    text = page.get_textpage()
    left, _, _, top = page.get_bbox()
    parts: tuple[list[str], list[str]] = ([], [])
    for at in range(text.count_chars()):
        x0, y0, x1, y1 = text.get_charbox(at)
        x, y = (x0 + x1) / 2 - left, top - (y0 + y1) / 2
        is_black = any(box.x0 - _AROUND <= x <= box.x1 + _AROUND and box.y0 - _AROUND <= y <= box.y1 + _AROUND for box in black)
        parts[is_black].append(text.get_text_range(at, 1))
    return _plain("".join(parts[False])), _plain("".join(parts[True]))


def _plain(text: str) -> str:
    return "".join(text.casefold().split())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
