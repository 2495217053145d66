"""The papers of a meeting as files: one, all as one PDF, all as a zip; as whoever is called may have them."""

from __future__ import annotations

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from samtrad.access.files import File
from samtrad.documents.actions import store
from samtrad.documents.attached import FORMATS
from samtrad.meetings.models import Paper, RunMeeting
from samtrad.meetings.naming import name_of, when
from samtrad.meetings.queries.own import papers_of
from samtrad.writing.bundles import Bundled, BundledItem, Words, bundle_pdf, bundle_zip


def file_of(paper: Paper) -> File:
    """A paper as a file."""
    end = paper.file_name.rpartition(".")[2].casefold()
    return File(paper.file_name, _bytes(paper), FORMATS.get(end, "application/octet-stream"))


def _bytes(paper: Paper) -> bytes:
    """A paper's bytes; none where they were disposed of as those of a document that was the same."""
    try:
        return store().read(paper.sha256)
    except FileNotFoundError:
        return b""


def as_pdf(meeting: RunMeeting) -> File:
    """All papers as one PDF with bookmarks."""
    return File(f"{_file_name(meeting)}.pdf", bundle_pdf(_items(meeting), _words(meeting), timezone.now()), "application/pdf")


def as_zip(meeting: RunMeeting) -> File:
    """All papers, and that PDF, for reading without a network."""
    items, made = _items(meeting), timezone.now()
    pdf = bundle_pdf(items, _words(meeting), made)
    return File(f"{_file_name(meeting)}.zip", bundle_zip(items, pdf, _("Handlingar"), timezone.localtime(made)), "application/zip")


def _file_name(meeting: RunMeeting) -> str:
    return f"handlingar-{meeting.body.slug}-{meeting.first_day.isoformat()}"


def _items(meeting: RunMeeting) -> list[BundledItem]:
    """The agenda with the bytes of its papers."""
    papers: dict[int, list[Bundled]] = {}
    for one in papers_of(meeting):
        papers.setdefault(one.item_id or 0, []).append(Bundled(one.name, one.file_name, _bytes(one)))
    return [
        BundledItem(one.title, [clause.text for clause in one.clauses.all() if not clause.is_decided], papers.get(one.pk, []))
        for one in meeting.items.prefetch_related("clauses").all()
    ]


def _words(meeting: RunMeeting) -> Words:
    return Words(
        title=_("Handlingar till %(name)s") % {"name": name_of(meeting)},
        lead="; ".join(when(one) for one in meeting.sittings.all()),
        author=meeting.body.name,
        lang="sv",
        foot=settings.SITE_NAME,
        in_zip=_("%s: är inte PDF. Finns som egen fil, och i zip-filen."),
        page=_("%s, s. %s"),
        untagged=_("Utan taggar, och därför svåra att läsa med skärmläsare: %s."),
        broken=_("%s: filen går inte att öppna som PDF. Finns som egen fil, och i zip-filen."),
    )
