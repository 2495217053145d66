"""The masked copy of a PDF: what is masked is nowhere in it."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from django.test import TestCase

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.actions import receive, store
from samtrad.documents.copies import make_copy
from samtrad.documents.models import Derivative, Document
from samtrad.documents.queries import public_bytes
from samtrad.documents.states import Way
from samtrad.pipeline.copying import copy
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.masking import mark, mark_words
from samtrad.register.models import Item
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAME = "2025-02-03-kommunstyrelsen-fagerhed.pdf"


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


@pytest.fixture
def document(keeper: User) -> Document:
    data = (EXAMPLES / NAME).read_bytes()
    made = receive(data, NAME, Way.COMMAND).document
    enter(made, records(NAME, data), "test 1")
    return publish(made, keeper, Terms("KL 8:13"))


def _black(page: pypdfium2.PdfPage) -> float:
    picture = page.render(scale=1, grayscale=True)
    pixels = bytes(picture.buffer)
    return sum(value < 10 for value in pixels) / len(pixels)


def test_words_are_black_and_nothing_lies_under_them(document: Document, keeper: User) -> None:
    assert public_bytes(document).sha256 == document.sha256
    reading = document.readings.get(is_current=True)
    at = reading.string.index("Lennart Skoog")
    mark(reading, (at, at + 13), keeper)
    assert public_bytes(document).media_type.startswith("text/plain")
    made = make_copy(document)
    assert made is not None
    shown = public_bytes(document)
    assert (shown.sha256, shown.media_type, shown.is_masked) == (made.sha256, "application/pdf", True)
    data = shown.read()
    copy, original = pypdfium2.PdfDocument(data), pypdfium2.PdfDocument((EXAMPLES / NAME).read_bytes())
    assert len(copy) == len(original)
    assert all(page.get_textpage().get_text_range() == "" for page in copy)
    assert b"Skoog" not in data
    assert copy.get_metadata_dict(skip_empty=True).keys() <= {"Creator", "Producer", "CreationDate", "ModDate"}
    page = next(at for at, (start, end) in enumerate(reading.minutes.pages) if start <= reading.string.index("Lennart Skoog") < end)
    assert _black(copy[page]) > _black(original[page]) + 0.0005
    assert make_copy(document) == made


def test_a_copy_that_shows_what_is_masked_since_lies_nowhere_any_more(document: Document, keeper: User) -> None:
    """Nor does it after the document has gone: what is disposed of is no copy's either."""
    shown = []
    for words in ("Lennart Skoog", "Kommunstyrelsen"):
        mark_words(document.readings.get(is_current=True), words, keeper)
        with TestCase.captureOnCommitCallbacks(execute=True):
            copy(list(Entry.objects.filter(verb="masked").order_by("-number")[:1]))
        shown.append(public_bytes(document))
    assert shown[0].sha256 != shown[1].sha256
    assert [store().path(one.sha256).exists() for one in shown] == [False, True]
    assert list(Derivative.objects.values_list("sha256", flat=True)) == [shown[1].sha256]
    assert store().path(document.sha256).exists()


def test_a_secret_item_is_black(document: Document, keeper: User) -> None:
    item = Item.objects.order_by("ordinal")[1]
    classify(item, Classification.SECRET, "OSL 26:1", keeper)
    assert make_copy(document) is not None
    copy = pypdfium2.PdfDocument(public_bytes(document).read())
    original = pypdfium2.PdfDocument((EXAMPLES / NAME).read_bytes())
    assert max(_black(page) - _black(original[at]) for at, page in enumerate(copy)) > 0.005


def test_words_that_would_still_be_readable_make_no_copy(document: Document, keeper: User) -> None:
    """The same words stand a second time, where nobody masked them: then there is no copy that could be trusted."""
    reading = document.readings.get(is_current=True)
    at = reading.string.index("Lennart Skoog")
    rows = mark(reading, (at, at + 13), keeper)
    assert len(rows) == reading.string.count("Lennart Skoog") > 1
    rows[0].delete()
    assert make_copy(document) is None
    assert public_bytes(document).media_type.startswith("text/plain")


def test_what_has_no_pages_is_shown_as_text(keeper: User) -> None:
    name = "2024-09-12-chefsnatverket.docx"
    data = (EXAMPLES / name).read_bytes()
    made = receive(data, name, Way.COMMAND).document
    enter(made, records(name, data), "test 1")
    made.refresh_from_db()
    reading = made.readings.get(is_current=True)
    mark(reading, (0, 8), keeper)
    assert make_copy(made) is None
    shown = public_bytes(made)
    assert shown.name.endswith(".docx.txt")
    assert shown.read().startswith("█".encode())


def test_what_was_typed_over_a_page_is_masked_like_its_own_words(keeper: User) -> None:
    with pikepdf.open(EXAMPLES / NAME) as whole:
        font = pikepdf.Dictionary(F=pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica))
        shown = whole.make_stream(b"BT /F 10 Tf 0 2 Td (Ring Sixten Hemlig) Tj ET")
        shown.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form, "/BBox": [0, 0, 200, 14], "/Resources": pikepdf.Dictionary(Font=font)})
        note = {"/Type": pikepdf.Name.Annot, "/Subtype": pikepdf.Name.FreeText, "/F": 4, "/Rect": [60, 20, 260, 34], "/AP": pikepdf.Dictionary(N=shown)}
        whole.pages[0].obj["/Annots"] = pikepdf.Array([whole.make_indirect(pikepdf.Dictionary(note))])
        made = BytesIO()
        whole.save(made)
    data = made.getvalue()
    received = receive(data, NAME, Way.COMMAND).document
    enter(received, records(NAME, data), "test 1")
    document = publish(received, keeper, Terms("KL 8:13"))
    reading = document.readings.get(is_current=True)
    at = reading.string.index("Sixten Hemlig")
    mark(reading, (at, at + 13), keeper)
    assert make_copy(document) is not None
    copy = pypdfium2.PdfDocument(public_bytes(document).read())
    picture = copy[0].render(scale=2, grayscale=True, crop=(60, 20, copy[0].get_width() - 260, copy[0].get_height() - 34))
    dark = sum(value < 10 for value in bytes(picture.buffer)) / len(bytes(picture.buffer))
    assert 0.15 < dark < 0.9  # "Ring" is letters on white, the name is a bar
