"""A PDF without what it carries unseen: attachments, comments, scripts, earlier states, who wrote it with what. Its tags and its words stay."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pikepdf
from pikepdf import Array, Dictionary, Name

from samtrad.writing.tags import is_universal

_OF_WHOLE = ("/AF", "/AA", "/Collection", "/Metadata", "/OpenAction", "/PieceInfo", "/SpiderInfo", "/Perms", "/DSS", "/Threads", "/URI", "/Legal")
_OF_PAGES = ("/AF", "/AA", "/Metadata", "/PieceInfo", "/Thumb", "/LastModified", "/B")
_NAMED = ("/EmbeddedFiles", "/JavaScript", "/Renditions", "/AlternatePresentations")
_HARMLESS = (Name.URI, Name.GoTo)
"""What a link may do: lead to an address, or to a place in the file."""


class UnclearError(ValueError):
    """A PDF that cannot be cleared: it is none, is locked, or has layers of which some may be hidden."""


def cleared(data: bytes, title: str) -> bytes:
    """The PDF anew, under a title of its own. Raises ``UnclearError``."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            if "/OCProperties" in pdf.Root:
                raise UnclearError
            is_tagged_well = is_universal(pdf)
            _without(pdf.Root, _OF_WHOLE)
            if "/Names" in pdf.Root:
                _without(pdf.Root.Names, _NAMED)
            if "/AcroForm" in pdf.Root:
                _without(pdf.Root.AcroForm, ("/XFA", "/CO"))
            for page in pdf.pages:
                _without(page.obj, _OF_PAGES)
                _annotations(page.obj)
            for thing in pdf.objects:
                _without_metadata(thing)
            if "/Info" in pdf.trailer:
                del pdf.trailer["/Info"]
            _titled(pdf, title, is_universal=is_tagged_well)
            out = io.BytesIO()
            pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnclearError from error
    return out.getvalue()


def _without(thing: pikepdf.Object, keys: Iterable[str]) -> None:
    for key in keys:
        if key in thing:
            del thing[key]


def _without_metadata(thing: pikepdf.Object) -> None:
    """Pictures and forms have metadata of their own: where a photograph was taken, and by whom."""
    if isinstance(thing, pikepdf.Stream) and thing.get("/Type") != Name.Metadata:
        _without(thing, ("/Metadata", "/PieceInfo", "/LastModified", "/AF"))


def _annotations(page: pikepdf.Object) -> None:
    """Keep links and the fields of forms: the words of comments, the lives of drawings, files and sounds go."""
    if "/Annots" not in page:
        return
    kept = []
    for one in page.Annots:
        kind = one.get("/Subtype")
        _without(one, ("/AA", "/PieceInfo"))
        if kind == Name.Widget:
            _without(one, ("/A", "/TM"))
            kept.append(one)
        elif kind == Name.Link and ("/A" not in one or one.A.get("/S") in _HARMLESS):
            _without(one.get("/A", Dictionary()), ("/Next",))
            kept.append(one)
    page.Annots = Array(kept)


def _titled(pdf: pikepdf.Pdf, title: str, *, is_universal: bool) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        told["dc:title"] = title
        if is_universal:
            told["pdfuaid:part"] = "1"
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
