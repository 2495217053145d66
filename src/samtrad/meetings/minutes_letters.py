"""The letters that bring minutes and extracts, written when they are sent: a few words, and the file as anyone may read it."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from samtrad.access.files import File
from samtrad.following.actions.posting import Sending
from samtrad.following.letters import Letter, Line
from samtrad.following.models import Message
from samtrad.meetings.models import Certifier, SentMinutes
from samtrad.meetings.naming import name_of, spoken
from samtrad.meetings.queries.papers import Papers, document_of, extract_of, is_ready, is_secret, public_of
from samtrad.meetings.states.codes import SentKind, SignatureState, UnitState
from samtrad.writing import days
from samtrad.writing.harmless import harmless

PDF = "application/pdf"


def written(message: Message, site: str) -> Sending | None:
    """A letter as it is sent; None where what it tells of is not for others any more."""
    sent = SentMinutes.objects.select_related("meeting__body__owner", "item", "organisation", "participant").filter(message=message).first()
    if sent is None:
        return None
    if sent.kind == SentKind.CERTIFY:
        return _to_certify(sent, site)
    document = document_of(sent.meeting)
    if document is None or not is_ready(document) or (sent.item is not None and is_secret(sent.item)):
        return None
    papers = public_of(sent.meeting) if sent.item is None else extract_of(sent.item, sent.organisation, sent.case_number)
    if papers is None:
        return None
    owner = sent.meeting.body.owner
    subject = f"{_said(sent)}: {harmless(name_of(sent.meeting, spoken()))}"
    return Sending(Letter(subject, tuple(_lines(sent, papers))), sent.sent_to, owner.official_address if owner else "", (_file(sent, papers),))


def _to_certify(sent: SentMinutes, site: str) -> Sending | None:
    """That minutes wait to be certified; None where they do no more."""
    waits = Certifier.objects.filter(participant=sent.participant, state=SignatureState.ASKED, unit__state=UnitState.SENT)
    row = waits.select_related("unit", "participant").order_by("-pk").first()
    if row is None:
        return None
    name = harmless(name_of(sent.meeting, spoken()))
    until = {"day": days.day(row.unit.certify_by.isoformat(), spoken())}
    told = [Line(f"{_('Att justera')}: {name}", "h1"), Line(_("Du har utsetts att justera protokollet. Det ska vara justerat senast %(day)s.") % until)]
    if row.participant.user_id:
        told.append(Line(_("Läs och justera"), "a", f"{site}{reverse('workspace:certify-unit', args=[row.unit_id])}"))
    else:
        told.append(Line(_("Du har inget konto här: sekreteraren visar dig texten.")))
    body = {"body": harmless(sent.meeting.body.name), "site": settings.SITE_NAME}
    told += [Line("", "hr"), Line(_("Du får det här för att du har en plats i %(body)s. Brevet skickas av %(site)s.") % body)]
    return Sending(Letter(f"{_('Att justera')}: {name}", tuple(told)), sent.sent_to)


def _said(sent: SentMinutes) -> str:
    if sent.item is not None:
        return _("Protokollsutdrag")
    return _("Protokoll") if sent.meeting.body.certifies else _("Anteckningar")


def _lines(sent: SentMinutes, papers: Papers) -> Iterator[Line]:
    yield Line(f"{_said(sent)}: {harmless(name_of(sent.meeting, spoken()))}", "h1")
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
