"""Sending what waits: each message is taken by one sender, written by what may be seen then, handed over, and tried again later where that fails.

What is handed over and not noted as sent, as the process ended between the two, is handed over again under the same name, by which mail programs know it.
"""

from __future__ import annotations

import contextlib
import smtplib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from email.utils import formatdate
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import translation

from samtrad.access.files import File
from samtrad.following.letters import Letter, as_html, as_text, written
from samtrad.following.models import Message
from samtrad.following.queries.telling import Telling, telling
from samtrad.following.reminder_letters import reminding
from samtrad.following.round_letters import asking, is_good
from samtrad.following.states import About, Stage
from samtrad.writing.labels import Language

_LEASE: Final = timedelta(minutes=10)
"""How long one sender may take with a message before another tries."""
_LATER: Final = tuple(timedelta(minutes=one) for one in (1, 5, 30, 120, 360, 720, 1440))
"""How long to wait after each failure; after the last the message is laid aside."""
_WITH: Final = ("follow__user", "link__party__round__sender", "link__party__round__body", "link__party__organisation")
_NOBODY: Final = ("smtp.away", "smtp.sign_in")
"""Failures that are none of the message's."""


class Sending(NamedTuple):
    """A message as whoever made it writes it when it is sent: the letter, to whom, whom one answers, and files with it."""

    letter: Letter
    to: str
    back: str = ""
    files: Sequence[File] = ()


Writer = Callable[[Message, str], Sending | None]
"""Writes a message with addresses at a site; None where it is to be told no more."""


def post(now: datetime, site: str, is_stopped: Callable[[], bool] = lambda: False, writers: Mapping[str, Writer] | None = None) -> Counter[str]:
    """Send the messages that are due, with addresses at a site; how many came to what (``Stage``). Where no server answers the others wait.

    Of what others tell (``About.MEETING``) the writers write; what none of them does waits.
    """
    ours = [one for one in About if one != About.MEETING or one in (writers or {})]
    due = Message.objects.filter(stage=Stage.WAITING, try_at__lte=now, about__in=ours).order_by("try_at", "pk").values_list("pk", "try_at")
    outcome: Counter[str] = Counter()
    mail = get_connection()
    for pk, try_at in list(due):
        taken = not is_stopped() and Message.objects.filter(pk=pk, stage=Stage.WAITING, try_at=try_at).update(try_at=now + _LEASE)
        message = Message.objects.select_related(*_WITH).filter(pk=pk).first() if taken else None
        if message is None:  # ended meanwhile, or another sends it
            continue
        with translation.override(_language(message)):
            outcome[_one(message, now, site, mail, (writers or {}).get(message.about))] += 1
        if message.reason in _NOBODY:
            break
    _closed(mail)
    return outcome


def try_again(now: datetime) -> int:
    """Try all that was laid aside anew; how many."""
    return Message.objects.filter(stage=Stage.PARKED).update(stage=Stage.WAITING, try_at=now, tries=0, reason="")


def _one(message: Message, now: datetime, site: str, mail: BaseEmailBackend, writer: Writer | None) -> str:
    sending = writer(message, site) if writer else _sending(message, site)
    if sending is None:
        return _settled(message, Stage.DROPPED)
    try:
        mail.open()
        _made(message, sending, site, mail).send()
    except (smtplib.SMTPException, OSError) as error:
        _closed(mail)
        return _failed(message, code(error), now)
    message.sent_at = now
    return _settled(message, Stage.SENT)


def _sending(message: Message, site: str) -> Sending | None:
    """What is told to those who follow something, and what an organisation is asked."""
    if message.link is not None:
        sender = message.link.party.round.sender
        return Sending(asking(message, site), message.link.sent_to, sender.official_address if sender else "") if is_good(message.link) else None
    assert message.follow is not None
    if message.about == About.REMINDER:
        letter = reminding(message, site)
        return Sending(letter, message.follow.address) if letter else None
    told: Telling | None = telling(message) if message.about == About.NEWS else None
    if told is not None and told.hidden:
        message.told.filter(news__in=told.hidden).delete()  # what is public again some day is told then
    return None if told is not None and not told.meetings else Sending(written(message, told, site), message.follow.address)


def _made(message: Message, sending: Sending, site: str, mail: BaseEmailBackend) -> EmailMultiAlternatives:
    host, letter = urlsplit(site).hostname or "localhost", sending.letter
    headers = {"Message-ID": f"<{message.key}@{host}>", "Date": formatdate(message.made_at.timestamp()), "Auto-Submitted": "auto-generated"}
    if letter.leave and message.follow is not None:
        headers |= {"List-Unsubscribe": f"<{letter.leave}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "List-Id": f"<{message.follow.key}.{host}>"}
    back = [sending.back] if sending.back else None
    made = EmailMultiAlternatives(" ".join(letter.subject.split()), as_text(letter), None, [sending.to], connection=mail, headers=headers, reply_to=back)
    made.attach_alternative(as_html(letter, _language(message)), "text/html")
    for file in sending.files:
        made.attach(file.name, file.data.decode() if file.media_type.startswith("text/") else file.data, file.media_type)
    return made


def _language(message: Message) -> Language:
    """The language of a message: its own, or that in which somebody follows; organisations are asked in Swedish."""
    told = message.language or (message.follow.language if message.follow else "")
    return "en" if told == "en" else "sv"


def _settled(message: Message, stage: Stage) -> str:
    message.stage, message.reason = stage, ""
    return _noted(message)


def _failed(message: Message, reason: str, now: datetime) -> str:
    """Try later, longer each time; lay aside what was tried often enough, or refused for good."""
    is_over = message.tries >= len(_LATER) or reason.startswith("smtp.5")
    message.stage = Stage.PARKED if is_over else Stage.WAITING
    message.try_at = now if is_over else now + _LATER[message.tries]
    message.tries, message.reason = message.tries + 1, reason
    return _noted(message)


def _noted(message: Message) -> str:
    """Note how far a message has come; one whose follow was ended meanwhile is gone."""
    told = {name: getattr(message, name) for name in ("stage", "reason", "sent_at", "try_at", "tries")}
    Message.objects.filter(pk=message.pk).update(**told)
    return str(message.stage)


def code(error: Exception) -> str:
    """Why a message was not sent, without a word of the server's: it may hold the address."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return f"smtp.{next((number for number, _told in error.recipients.values()), 0)}"
    if isinstance(error, smtplib.SMTPAuthenticationError):  # whoever runs the installation can mend it
        return "smtp.sign_in"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"smtp.{error.smtp_code}"
    return "smtp.cut_off" if isinstance(error, smtplib.SMTPException) else "smtp.away"


def _closed(mail: BaseEmailBackend) -> None:
    with contextlib.suppress(smtplib.SMTPException, OSError):  # what was sent is sent
        mail.close()
