"""The receipt of an answer to a round: the same for the one who answered and the one who asked, known by its checksum."""

from __future__ import annotations

import hashlib

import msgspec
from django.conf import settings
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from samtrad.access.files import File
from samtrad.followup.models import RoundReply
from samtrad.followup.queries.rounds import title
from samtrad.followup.round_answers import answer_word
from samtrad.writing.receipts_pdf import Receipt, receipt_pdf


def sum_of(reply: RoundReply) -> str:
    """What a receipt is known by: SHA-256 over all that was answered, so that both registries can see that they hold the same."""
    told = [reply.party_id, reply.version, reply.answer, str(reply.day), reply.body_name, reply.paragraph, reply.text, reply.case_number, reply.given_name]
    return hashlib.sha256(msgspec.json.encode([*told, reply.given_at.isoformat()])).hexdigest()[:32]


def receipt(reply: RoundReply) -> Receipt:
    """What stands on the receipt. Whether the answer is confirmed does not: that may change, and the paper stays."""
    row, round_ = reply.party, reply.party.round
    sender = round_.sender.name if round_.sender else round_.sender_words
    place = ", ".join(one for one in (reply.body_name, f"§\N{NO-BREAK SPACE}{reply.paragraph}" if reply.paragraph else "") if one)
    rows = [
        (_("Frågan"), title(round_)),
        (_("Vem frågar"), sender),
        (_("Avsändarens diarienummer"), round_.case_number),
        (_("Svarar"), row.organisation.formal_name or row.organisation.name),
        (_("Den svarandes diarienummer"), reply.case_number or row.case_number),
        (_("Svaret är"), answer_word(reply.party.round.kind, reply.answer)),
        (_("Beslutat av"), place),
        (_("Dag"), str(reply.day or "")),
        (_("Lämnat av"), ", ".join(one for one in (reply.given_name or (reply.given_by.name if reply.given_by else ""), reply.given_address) if one)),
        (_("Kom in"), timezone.localtime(reply.given_at).strftime("%Y-%m-%d %H:%M")),
        (_("Version"), str(reply.version)),
        (_("Kontrollsumma"), sum_of(reply)),
    ]
    return Receipt(
        title=_("Kvitto på svar"),
        lead=_("Samma kvitto finns hos den som frågar och hos den som svarar. Kontrollsumman räknas på allt som svarades."),
        foot=settings.SITE_NAME,
        author=settings.SITE_NAME,
        lang="en" if (get_language() or "sv").startswith("en") else "sv",
        heads=(_("Uppgift"), _("Svar")),
        rows=[one for one in rows if one[1]],
        body_head=_("Svarets text"),
        body=reply.text,
    )


def paper(reply: RoundReply) -> File:
    """The receipt as a PDF: the same bytes each time."""
    return File(f"kvitto-{reply.party.round.address}-{reply.version}.pdf", receipt_pdf(receipt(reply), reply.given_at), "application/pdf")
