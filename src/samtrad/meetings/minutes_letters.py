"""The letters that bring minutes and extracts, written when they are sent: a few words, and the file as anyone may read it."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import gettext as _

from samtrad.following.actions.posting import File, Sending
from samtrad.following.letters import Letter, Line
from samtrad.following.models import Message
from samtrad.meetings.letters import name_of
from samtrad.meetings.models import SentMinutes
from samtrad.meetings.queries.papers import Papers, document_of, extract_of, is_ready, is_secret, public_of
from samtrad.writing.harmless import harmless

PDF = "application/pdf"


def written(message: Message, site: str) -> Sending | None:
    """A letter as it is sent; None where what it tells of is not for others any more."""
    del site
    sent = SentMinutes.objects.select_related("meeting__body__owner", "item", "organisation", "participant").filter(message=message).first()
    if sent is None:
        return None
    document = document_of(sent.meeting)
    if document is None or not is_ready(document) or (sent.item is not None and is_secret(sent.item)):
        return None
    papers = public_of(sent.meeting) if sent.item is None else extract_of(sent.item, sent.organisation, sent.case_number)
    if papers is None:
        return None
    owner = sent.meeting.body.owner
    subject = f"{_said(sent)}: {harmless(name_of(sent.meeting))}"
    return Sending(Letter(subject, tuple(_lines(sent, papers))), sent.sent_to, owner.official_address if owner else "", (_file(sent, papers),))


def _said(sent: SentMinutes) -> str:
    if sent.item is not None:
        return _("Protokollsutdrag")
    return _("Protokoll") if sent.meeting.body.certifies else _("Anteckningar")


def _lines(sent: SentMinutes, papers: Papers) -> Iterator[Line]:
    yield Line(f"{_said(sent)}: {harmless(name_of(sent.meeting))}", "h1")
    if sent.item is not None:
        number = f"§ {sent.item.number} " if sent.item.number else ""
        yield Line(f"{number}{papers.held.record.items[0].heading}")
        if sent.item.case_number:
            yield Line(_("Vårt diarienummer: %(number)s.") % {"number": sent.item.case_number})
    if sent.case_number:
        yield Line(_("Ert diarienummer: %(number)s.") % {"number": sent.case_number})
    yield Line(_("Protokollet är bifogat, så som vem som helst får läsa det: det som är maskerat eller sekretess är övertäckt."))
    yield Line("", "hr")
    told = {"body": harmless(sent.meeting.body.name), "site": settings.SITE_NAME}
    if sent.organisation is not None:
        yield Line(_("Du får det här för att adressen är organisationens officiella. Brevet skickas av %(site)s för %(body)s.") % told)
    else:
        yield Line(_("Du får det här för att du har en plats i %(body)s. Brevet skickas av %(site)s.") % told)


def _file(sent: SentMinutes, papers: Papers) -> File:
    of = f"-{sent.item.number or sent.item.pk}" if sent.item is not None else ""
    return File(f"{sent.meeting.body.slug}-{sent.meeting.first_day.isoformat()}{of}.pdf", papers.pdf(), PDF)
