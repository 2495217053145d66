"""The letters around a meeting as they are written when they are sent: what it is, where, until when one answers, the link, and the calendar's file."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from samtrad.access.files import File
from samtrad.following.actions.posting import Sending
from samtrad.following.letters import Letter, Line
from samtrad.following.models import Message
from samtrad.meetings.actions.letters import token_of
from samtrad.meetings.clocks import papers_by
from samtrad.meetings.models import CallLetter, Participant, RunMeeting, RunSitting
from samtrad.meetings.naming import name_of, spoken, when
from samtrad.meetings.queries.bodies import rules_of
from samtrad.meetings.states.codes import LetterKind, MeetingState
from samtrad.writing import days
from samtrad.writing.calendars import Occasion, invitation
from samtrad.writing.harmless import harmless

_HOLDS = {
    LetterKind.ASK: (MeetingState.PLANNED, MeetingState.CALLED),
    LetterKind.CALL: (MeetingState.CALLED,),
    LetterKind.UPDATE: (MeetingState.CALLED,),
    LetterKind.TURN: (MeetingState.CALLED, MeetingState.OPEN, MeetingState.ADJOURNED),
    LetterKind.FREED: (MeetingState.CALLED, MeetingState.OPEN, MeetingState.ADJOURNED),
}
"""States in which a letter is still to be sent; those that stand not here are sent in any."""


def written(message: Message, site: str) -> Sending | None:
    """A letter as it is sent; None where it holds no more."""
    letter = CallLetter.objects.select_related("meeting__body", "participant__called_for", "message").filter(message=message).first()
    if letter is None or letter.revoked_at or not _holds(letter):
        return None
    secretary = letter.meeting.participants.filter(capacity="secretary").exclude(email="").first()
    back = secretary.email if secretary else ""
    subject = f"{_said(letter)}: {harmless(name_of(letter.meeting, spoken()))}"
    return Sending(Letter(subject, tuple(_lines(letter, site))), letter.sent_to, back, tuple(_files(letter, site, back)))


def _holds(letter: CallLetter) -> bool:
    kind, person = LetterKind(letter.kind), letter.participant
    if kind in _HOLDS and (person is None or letter.meeting.state not in _HOLDS[kind]):
        return False
    if person is not None and kind in (LetterKind.TURN, LetterKind.FREED):
        return person.is_called_in == (kind == LetterKind.TURN)
    return True


def _said(letter: CallLetter) -> str:
    return {
        LetterKind.ASK: _("Lämna in punkter"),
        LetterKind.CALL: _("Kallelse"),
        LetterKind.UPDATE: _("Ändrad kallelse"),
        LetterKind.TURN: _("Du kallas in"),
        LetterKind.FREED: _("Du behöver inte komma"),
        LetterKind.CANCEL: _("Inställt"),
        LetterKind.LINK: _("Ny länk"),
        LetterKind.RETURNED: _("Din punkt kommer tillbaka"),
        LetterKind.USED: _("Din länk används"),
    }[LetterKind(letter.kind)]


def _lines(letter: CallLetter, site: str) -> Iterator[Line]:
    meeting, person = letter.meeting, letter.participant
    yield Line(f"{_said(letter)}: {harmless(name_of(meeting, spoken()))}", "h1")
    yield Line(_why(letter))
    if letter.kind == LetterKind.CANCEL:
        yield from _foot(meeting, with_link=False)
        return
    if letter.about:
        yield Line(harmless(letter.about), "q")
    for one in meeting.sittings.all():
        yield Line(when(one, spoken()))
        if one.link:
            yield Line(_("Länk till mötet på distans"), "a", one.link)
    link = f"{site}{reverse('portal:called', args=[token_of(letter)])}"
    yield Line(_asks(letter), "a", link)
    if letter.kind == LetterKind.USED:
        yield Line(_("Då slutar länken att gälla, det som svarades genom den tas tillbaka, och du får en ny."))
    elif person is not None:
        yield Line(
            _(
                "Länken är personlig, för %(name)s. Den binds till den webbläsare där den först används, och du får då ett brev om det. På en annan dator eller telefon får du en ny."
            )
            % {"name": harmless(person.name)}
        )
    yield from _foot(meeting, with_link=True)


def _why(letter: CallLetter) -> str:
    """Why it comes."""
    person = letter.participant
    is_substitute = person is not None and person.turn is not None and not person.is_called_in
    match LetterKind(letter.kind):
        case LetterKind.ASK:
            until = days.day(papers_by(letter.meeting.first_day, rules_of(letter.meeting.body).papers_days).isoformat(), spoken())
            return _("Vill du ha något på dagordningen? Lämna in punkten med förslag och handlingar senast %(day)s.") % {"day": until}
        case LetterKind.CALL | LetterKind.UPDATE if is_substitute:
            return _("Du kallas som ersättare. Blir det din tur att tjänstgöra skriver vi till dig igen.")
        case LetterKind.CALL:
            return _("Du kallas till mötet. Svara om du kommer: kan du inte kallas en ersättare.")
        case LetterKind.UPDATE:
            return _("Kallelsen har ändrats och gäller så här. Se efter att ditt svar stämmer.")
        case LetterKind.TURN:
            name = harmless(person.called_for.name) if person and person.called_for else ""
            return _("Det är din tur att tjänstgöra, för %(name)s.") % {"name": name} if name else _("Det är din tur att tjänstgöra: en plats är vakant.")
        case LetterKind.FREED:
            return _("Den som du skulle tjänstgöra för kommer. Du är fortfarande ersättare.")
        case LetterKind.CANCEL:
            return _("Mötet hålls inte.") if letter.meeting.state == MeetingState.CANCELLED else _("Du är inte längre kallad till mötet.")
        case LetterKind.LINK:
            return _("Här är den nya länken till kallelsen och handlingarna.")
        case LetterKind.USED:
            return _("Din länk till mötet öppnades nyss i en webbläsare, och gäller nu bara där. Var det du behöver du inte göra något.")
        case LetterKind.RETURNED:
            return _("Det du lämnade in tas inte upp så som det är. Skälet står här. Du kan ändra det och lämna in det igen.")


def _asks(letter: CallLetter) -> str:
    if letter.kind in (LetterKind.ASK, LetterKind.RETURNED):
        return _("Lämna in en punkt")
    if letter.kind == LetterKind.USED:
        return _("Det var inte jag")
    if letter.kind in (LetterKind.FREED, LetterKind.LINK):
        return _("Dagordning och handlingar")
    return _("Svara, och läs dagordning och handlingar")


def _foot(meeting: RunMeeting, *, with_link: bool) -> Iterator[Line]:
    yield Line("", "hr")
    told = {"body": harmless(meeting.body.name), "site": settings.SITE_NAME}
    yield Line(_("Du får det här för att du har en plats i %(body)s. Brevet skickas av %(site)s.") % told)
    if with_link:
        yield Line(_("Det kan inte besvaras till %(site)s: svara genom länken, eller skriv till den som kallar.") % told)


def _files(letter: CallLetter, site: str, back: str) -> Iterator[File]:
    """The calendar's files, one for each day, as mail programs take them. Substitutes get them when it is their turn."""
    is_off = _is_off(letter)
    if is_off is None:
        return
    organiser, host = back or parseaddr(settings.DEFAULT_FROM_EMAIL)[1], urlsplit(site).hostname or "localhost"
    sittings: list[RunSitting | None] = list(letter.meeting.sittings.all())
    before = letter.meeting.letters.filter(sent_to=letter.sent_to, pk__lt=letter.pk).order_by("-days").values_list("days", flat=True).first() or 0
    sittings += [None] * (before - len(sittings))  # days that it had before, and has no more
    for at, one in enumerate(sittings, 1):
        told = _occasion(letter, one, f"{letter.meeting.address}-{at}@{host}")
        data = invitation(told, organiser, letter.sent_to, letter.sequence, is_cancelled=is_off or one is None)
        method = "CANCEL" if is_off or one is None else "REQUEST"
        yield File(f"mote-{at}.ics", data, f"text/calendar; method={method}")


def _is_off(letter: CallLetter) -> bool | None:
    """Whether the calendar's file takes the meeting away; None for no file."""
    kind, person = LetterKind(letter.kind), letter.participant
    if kind in (LetterKind.ASK, LetterKind.LINK, LetterKind.RETURNED, LetterKind.USED):
        return None
    if kind in (LetterKind.CANCEL, LetterKind.FREED):
        return True
    if not _is_expected(person):
        return True if letter.meeting.letters.filter(participant=person, kind=LetterKind.TURN, pk__lt=letter.pk).exists() else None
    return False


def _is_expected(person: Participant | None) -> bool:
    return person is not None and (person.turn is None or person.is_called_in)


def _occasion(letter: CallLetter, one: RunSitting | None, uid: str) -> Occasion:
    body = letter.meeting.body.name
    title = f"{body}, {letter.meeting.title}" if letter.meeting.title else body
    if one is None:
        return Occasion(uid, title, letter.meeting.first_day, timezone.now())
    hours = [f"{at:%H:%M}" if at else "" for at in (one.start, one.end)]
    return Occasion(uid, title, one.day, timezone.now(), start=hours[0], end=hours[1], place=one.place, url=one.link)
