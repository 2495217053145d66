"""The letter that brings an organisation a question, and the link to answer it by."""

from __future__ import annotations

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from samtrad.following.letters import Letter, Line
from samtrad.following.models import Message
from samtrad.followup.actions.rounds.links import mailed_token
from samtrad.followup.models import Round, RoundLink
from samtrad.followup.queries.rounds import asker, title
from samtrad.followup.states import RoundStage
from samtrad.writing import days
from samtrad.writing.harmless import harmless


def is_good(link: RoundLink) -> bool:
    """Whether a link may still be sent: not one that was taken back, nor of a round that is over."""
    return link.revoked_at is None and link.expires_at > timezone.now() and link.party.round.stage == RoundStage.OPEN


def asking(message: Message, site: str) -> Letter:
    """The question to an organisation: who asks, what, until when, and where it answers."""
    link = message.link
    assert link is not None
    row, round_ = link.party, link.party.round
    name = harmless(title(round_))
    until = row.extended_to or row.last_day
    where = f"{site}{reverse('portal:answer', args=[mailed_token(link, message.key)])}"
    told = [
        Line(name, "h1"),
        Line(_("%(sender)s frågar %(party)s.") % {"sender": asker(round_) or settings.SITE_NAME, "party": row.organisation.name}),
        Line(_("Sista dag för svar: %(day)s.") % {"day": days.day(until.isoformat(), "sv")}) if until else None,
        Line(_("Avsändarens diarienummer: %(number)s.") % {"number": round_.case_number}) if round_.case_number else None,
        Line(_("Läs frågan och svara"), "a", where),
        Line(
            _("Länken gäller till %(day)s och svarar för %(party)s. Den som har länken kan svara: skicka den bara till den som ska göra det.")
            % {"day": days.day(link.expires_at.date().isoformat(), "sv"), "party": row.organisation.name}
        ),
        Line("", "hr"),
        Line(
            _(
                "Du får det här för att adressen är organisationens officiella. Brevet är en fråga till organisationen och hör till dess diarium. Det skickas av %(site)s för den som frågar."
            )
            % {"site": settings.SITE_NAME}
        ),
    ]
    return Letter(f"{_kind(round_)}: {name}", tuple(line for line in told if line))


def _kind(round_: Round) -> str:
    return str(round_.get_kind_display())
