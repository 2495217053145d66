"""The papers of a meeting in one file: a cover that is accessible with the agenda, each PDF behind it with its tags and bookmarks, and a zip of all."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

import pikepdf
from msgspec import Struct

from samtrad.writing.tags import Tags, is_tagged, is_universal
from samtrad.writing.typeset import typeset

_SET = r"""
#set document(title: told.title, author: told.author)
#set text(lang: told.lang, font: "Libertinus Serif", size: 11pt)
#set page(
  paper: "a4", margin: (x: 25mm, y: 25mm),
  footer: context [#text(size: 8pt)[#told.foot #h(1fr) #counter(page).display("1 / 1", both: true)]],
)
= #told.title
#told.lead
#for line in told.warnings [#par[*#line*]]
#for item in told.items [
== #item.title
#if item.clauses.len() > 0 [#list(..item.clauses)]
#if item.papers.len() > 0 [#list(..item.papers)]
]
"""


class Bundled(Struct, frozen=True):
    """A paper with its bytes: its name, the name of its file."""

    name: str
    file_name: str
    data: bytes


class BundledItem(Struct, frozen=True):
    """An item with its clauses and papers."""

    title: str
    clauses: Sequence[str]
    papers: Sequence[Bundled]


class Words(Struct, frozen=True, kw_only=True):
    """What the cover says beside the agenda. Those with %s are told of one paper."""

    title: str
    lead: str
    author: str
    lang: str
    foot: str
    in_zip: str
    page: str
    untagged: str
    broken: str


def bundle_pdf(items: Sequence[BundledItem], words: Words, made: datetime) -> bytes:
    """One PDF of the cover and all papers that are PDF. It says it is PDF/UA where every paper in it says so of itself; else the cover tells of which it is not."""
    sources = {id(paper): source for item in items for paper in item.papers if (source := _opened(paper)) is not None}
    untagged = [paper.name for item in items for paper in item.papers if id(paper) in sources and not is_tagged(sources[id(paper)])]
    pages = _cover_pages(items, words, made, untagged, sources)
    with pikepdf.open(io.BytesIO(_cover(items, words, made, untagged, sources, pages))) as whole:
        tags = Tags(whole)
        marks: list[tuple[str, int, list[tuple[str, int]]]] = []
        for number, item in enumerate(items, 1):
            inner = []
            first = len(whole.pages)
            for paper in item.papers:
                source = sources.get(id(paper))
                if source is not None:
                    inner.append((paper.name, len(whole.pages)))
                    tags.add(source, paper.name)
            if inner:
                marks.append((f"{number}. {item.title}", first, inner))
        _outlined(whole, words.title, marks)
        if not all(map(is_universal, sources.values())):
            tags.disclaim()
        whole.docinfo["/CreationDate"] = made.strftime("D:%Y%m%d%H%M%S")
        written = io.BytesIO()
        whole.save(written, deterministic_id=True, linearize=False)
    for source in sources.values():
        source.close()
    return written.getvalue()


def _cover_pages(items: Sequence[BundledItem], words: Words, made: datetime, untagged: Sequence[str], sources: dict[int, pikepdf.Pdf]) -> int:
    """How many pages the cover has: its lines are as many whatever the numbers of pages are."""
    with pikepdf.open(io.BytesIO(_cover(items, words, made, untagged, sources, 1))) as cover:
        return len(cover.pages)


def _cover(items: Sequence[BundledItem], words: Words, made: datetime, untagged: Sequence[str], sources: dict[int, pikepdf.Pdf], pages: int) -> bytes:
    at = pages + 1
    rows: list[dict[str, object]] = []
    for item in items:
        lines = []
        for paper in item.papers:
            source = sources.get(id(paper))
            if source is not None:
                lines.append(words.page % (paper.name, at))
                at += len(source.pages)
            else:
                lines.append((words.broken if paper.file_name.casefold().endswith(".pdf") else words.in_zip) % paper.name)
        rows.append({"title": f"{len(rows) + 1}. {item.title}", "clauses": [f"att {clause}" for clause in item.clauses], "papers": lines})
    warnings = [words.untagged % ", ".join(untagged)] if untagged else []
    told = {"title": words.title, "lead": words.lead, "author": words.author, "lang": words.lang, "foot": words.foot, "warnings": warnings, "items": rows}
    return typeset(_SET, told, made)


def _opened(paper: Bundled) -> pikepdf.Pdf | None:
    """A paper as PDF; None for what is none, is broken, or is locked."""
    if not paper.file_name.casefold().endswith(".pdf"):
        return None
    try:
        opened = pikepdf.open(io.BytesIO(paper.data))
        return opened if len(opened.pages) else None
    except (pikepdf.PdfError, RuntimeError, ValueError):  # what is broken is told of, and in the zip
        return None


def _outlined(whole: pikepdf.Pdf, title: str, marks: Sequence[tuple[str, int, list[tuple[str, int]]]]) -> None:
    with whole.open_outline() as outline:
        outline.root.clear()
        outline.root.append(pikepdf.OutlineItem(title, 0))
        for name, first, inner in marks:
            top = pikepdf.OutlineItem(name, first)
            top.children.extend(pikepdf.OutlineItem(paper, page) for paper, page in inner)
            outline.root.append(top)


def bundle_zip(items: Sequence[BundledItem], pdf: bytes, name: str, made: datetime) -> bytes:
    """A zip of the one PDF and every paper in a folder of its item: it reads without a network."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        _put(file, f"{name}.pdf", pdf, made)
        taken: set[str] = set()
        for at, item in enumerate(items, 1):
            for paper in item.papers:
                end = paper.file_name.rpartition(".")[2]
                place = f"{at:02d} {_safe(item.title)}/{_safe(paper.name)}.{end}"
                while place.casefold() in taken:
                    place = f"{place.removesuffix('.' + end)} _.{end}"
                taken.add(place.casefold())
                _put(file, place, paper.data, made)
    return written.getvalue()


def _put(file: zipfile.ZipFile, name: str, data: bytes, made: datetime) -> None:
    info = zipfile.ZipInfo(name, made.timetuple()[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    file.writestr(info, data)


def _safe(name: str) -> str:
    """A name that every system takes for a file."""
    kept = "".join(" " if sign in '/\\:*?"<>|' or ord(sign) < 32 else sign for sign in name)
    return " ".join(kept.split())[:80].strip(". ") or "-"
