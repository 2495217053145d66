"""Minutes that are written out: what they say, and that the reader, who knows nothing of where they come from, gives back the same record."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from generated.families import registry as generated
from samtrad.reading.read import read
from samtrad.reading.record import Minutes
from samtrad.writing.minutes.compose import compose
from samtrad.writing.minutes.held import Held, Prose
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.page import page
from samtrad.writing.minutes.paper import ATTACHED, paper
from samtrad.writing.minutes.returned import differences
from samtrad.writing.minutes.templates import TemplateName, template
from samtrad.writing.minutes.word import word_document
from written.meeting import MEETING
from written.taken import Taken

WHEN = datetime(2026, 3, 2, 12, tzinfo=UTC)
FORMS = ("html", "docx", "pdf")


def written(held: Held, form: str, options: Options) -> bytes:
    """The meeting in one format, nothing attached."""
    composed = compose(held, options)
    return {"html": page, "docx": word_document, "pdf": lambda one: paper(one, None, WHEN)}[form](composed)


def read_back(data: bytes, form: str) -> Minutes:
    """The record that the reader makes of it."""
    return read(data, f"a.{form}").minutes


@pytest.mark.parametrize(
    ("family", "number", "name", "form"),
    [
        ("statutory", 1, "statutory", "html"), ("council", 2, "statutory", "pdf"), ("consultative", 0, "consultative", "docx"), ("network", 0, "notes", "pdf"),
        ("bundle", 0, "statutory", "html"), ("immediate", 1, "statutory", "docx"), ("letterhead", 0, "directorate", "pdf"), ("pensioners", 1, "consultative", "html"),
    ],
)  # fmt: skip
def test_generated_meetings_come_back_as_they_went_in(family: str, number: int, name: TemplateName, form: str) -> None:
    held = Taken(generated.make(family, 1, number)).held
    assert differences(held.record, read_back(written(held, form, Options(template=template(name))), form)) == []


@pytest.mark.parametrize("form", FORMS)
def test_meeting_with_everything_comes_back_as_it_went_in(form: str) -> None:
    assert differences(MEETING.record, read_back(written(MEETING, form, Options()), form)) == []


def test_differences_are_told_on_both_sides() -> None:
    record = MEETING.record
    other = msgspec.structs.replace(record, chair=msgspec.structs.replace(record.chair, text="Bo Ek") if record.chair else None)
    assert [(one.field, one.given, one.read) for one in differences(record, other)] == [("chair", "Anna Berg", None), ("chair", None, "Bo Ek")]


def test_page_tells_the_six_things_of_each_item() -> None:
    told = page(compose(MEETING, Options())).decode()
    for sentence in (
        "Bo Ek (M) yrkar avslag på förslaget.",
        "Ordföranden ställer proposition på yrkandena i denna ordning:",
        "Omröstningen utfaller med 3 ja-röster mot 1 nej-röst.",
        "<td>X</td>",
        "<li>att anta planen för trygg hemgång</li>",
        "Bo Ek (M) lämnar följande reservation:",
        "Cia Dal (S) anmäler jäv och deltar inte i handläggningen av ärendet.",
    ):
        assert sentence in told
    assert '<html lang="sv">' in told
    assert told.count("<h1>") == 1


def test_page_in_english_keeps_the_words_of_the_meeting() -> None:
    told = page(compose(MEETING, Options(template=template("statutory", "en"), language="en"))).decode()
    assert '<html lang="en">' in told
    assert "Members who decided" in told
    assert "att anta planen för trygg hemgång" in told


def test_what_prose_tells_already_is_not_told_again() -> None:
    record = MEETING.record
    said = next(one.text for one in record.decisions if one.status == "reported")
    prose = [*MEETING.prose, Prose(item=1, paragraphs=[said])]
    assert page(compose(Held(record=record, prose=prose), Options())).decode().count(said) == 1


def test_same_meeting_gives_the_same_bytes() -> None:
    composed = compose(MEETING, Options())
    assert paper(composed, MEETING, WHEN) == paper(composed, MEETING, WHEN)
    assert word_document(composed) == word_document(composed)


def test_names_are_never_read_as_mark_up() -> None:
    record = MEETING.record
    strange = msgspec.structs.replace(record, chair=msgspec.structs.replace(record.chair, text="#panic() <b> *A* $x$") if record.chair else None)
    held = Held(record=strange)
    assert "#panic() &lt;b&gt; *A* $x$" in page(compose(held, Options())).decode()
    assert "#panic() <b> *A* $x$" in read(paper(compose(held, Options()), None, WHEN), "a.pdf").text.string


def test_record_lies_in_the_pdf() -> None:
    data = paper(compose(MEETING, Options()), MEETING, WHEN)
    assert ATTACHED.encode() in data
    assert data.endswith(b"\n")
