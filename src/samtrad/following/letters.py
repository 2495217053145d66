"""The words of a message, made once and written twice: as plain text and as simple HTML that says the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from samtrad.following.models import Follow, Message
from samtrad.following.queries.subjects import Subject, subject_of
from samtrad.following.queries.telling import ItemNews, MeetingNews, Telling
from samtrad.following.states import About, Pace, Sort
from samtrad.following.tokens import token
from samtrad.swedish.cutting import cut_at_word
from samtrad.writing import days
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language, label

_SIGNS = re.compile(r"[./:\\@&?=#<>]+")
_LONGEST = 100


class Line(NamedTuple):
    """A line of a message: its words, what they are (a heading, plain, said in minutes), and where they lead."""

    text: str
    way: str = "p"
    url: str = ""


class Letter(NamedTuple):
    """A message: what it is called, its lines, and where one leaves by one click."""

    subject: str
    lines: tuple[Line, ...]
    leave: str = ""


def confirming(message: Message, site: str) -> Letter:
    """The question whether whoever has an address wants to be told; to one who is told already, where to change it."""
    follow = message.follow
    assert follow is not None
    name = _plain(_name(follow)) if follow.sort == Sort.SEARCH else _name(follow)
    if follow.confirmed_at is not None:
        lines = [Line(_("Någon, troligen du, bad att få följa %(name)s. Det gör du redan.") % {"name": name}), *foot(follow, site)]
        return Letter(_("Du följer redan %(name)s") % {"name": name}, tuple(lines))
    where = f"{site}{reverse('portal:follow-confirm', args=[token(follow, 'confirm')])}"
    if follow.sort == Sort.REMINDERS:
        why = _("Någon, troligen du, vill att vi skriver hit och påminner om det som väntar på ett konto hos oss.")
        over = _("Var det inte du? Då behöver du inte göra något. Adressen försvinner om tre dagar, och vi skriver inte mer.")
        return Letter(_("Bekräfta att du vill ha påminnelser"), (Line(why), Line(_("Ja, påminn mig"), "a", where), Line(over)))
    lines = [
        Line(_("Någon, troligen du, vill att vi skriver hit när något nytt blir offentligt om %(name)s.") % {"name": name}),
        Line(_("Ja, jag vill följa"), "a", where),
        Line(_("Var det inte du? Då behöver du inte göra något. Adressen försvinner om tre dagar, och vi skriver inte mer.")),
    ]
    return Letter(_("Bekräfta att du vill följa %(name)s") % {"name": name}, tuple(lines))


def telling_news(message: Message, told: Telling, site: str) -> Letter:
    """What is new, why it is told, and how to leave."""
    follow = message.follow
    assert follow is not None
    subject, name = subject_of(follow), _name(follow)
    lines = [Line(_("Nytt om %(name)s") % {"name": name}, "h1", f"{site}{subject.path}" if subject else "")]
    for one in told.meetings:
        lines += _meeting(one, site)
    if told.more and subject:
        more = ngettext("Ett möte till finns på webbplatsen.", "%(count)s möten till finns på webbplatsen.", told.more) % {"count": told.more}
        lines.append(Line(more, "a", f"{site}{subject.path}"))
    return Letter(_title(name, told), (*lines, *foot(follow, site)), leaving(follow, site))


def leaving(follow: Follow, site: str) -> str:
    """Where one leaves."""
    return f"{site}{reverse('portal:follow-leave', args=[token(follow, 'leave')])}"


def _title(name: str, told: Telling) -> str:
    """What it is about, the latest meeting, and how many more: all that a list of messages shows."""
    first = told.meetings[0]
    where = f"{first.body} {_day(first)}".strip()
    others = len(told.meetings) + told.more - 1
    if others:
        where = ngettext("%(where)s och ett möte till", "%(where)s och %(count)s möten till", others) % {"where": where, "count": others}
    return where if where.startswith(name) else f"{name}: {where}"


def _meeting(one: MeetingNews, site: str) -> Iterator[Line]:
    kind = label(f"kind.{one.kind}", _language())
    yield Line(f"{one.body}, {_day(one) or _('utan dag')} ({kind.lower()})", "h2", f"{site}{one.path}")
    for item in one.items:
        yield from _item(item, site)
    if one.more:
        more = ngettext("Ett ärende till med beslut", "%(count)s ärenden till med beslut", one.more) % {"count": one.more}
        yield Line(more, "a", f"{site}{one.path}")
    if not one.items:
        yield Line(_("Inga egna beslut."))


def _item(one: ItemNews, site: str) -> Iterator[Line]:
    heading = harmless(one.heading) or _("Utan rubrik")
    yield Line(f"§ {one.number} {heading}" if one.number else heading, "h3", f"{site}{one.path}")
    for clause in one.decisions:
        act = label(f"type.{clause.type}", _language())
        yield Line(act if clause.is_made else _("Berättar om ett beslut"), "b")
        yield Line(f"”{harmless(clause.text)}”", "q", f"{site}{clause.path}")
    if one.more:
        yield Line(ngettext("och ett beslut till", "och %(count)s beslut till", one.more) % {"count": one.more})


def foot(follow: Follow, site: str) -> list[Line]:
    """Why the message comes, and how to leave."""
    why = {
        Pace.NOW: _("Du får det här för att du följer %(name)s på %(site)s, genast när något är nytt."),
        Pace.DAY: _("Du får det här för att du följer %(name)s på %(site)s, högst en gång om dagen."),
        Pace.WEEK: _("Du får det här för att du följer %(name)s på %(site)s, högst en gång i veckan."),
    }[Pace(follow.pace)]
    return [
        Line("", "hr"),
        Line(why % {"name": _name(follow), "site": settings.SITE_NAME}),
        Line(_("Sluta följa"), "a", leaving(follow, site)),
        Line(_("Ändra, eller se allt du följer"), "a", f"{site}{reverse('portal:follow-mine', args=[token(follow, 'manage')])}"),
    ]


def _name(follow: Follow) -> str:
    subject: Subject | None = subject_of(follow)
    if subject:
        return harmless(subject.name)
    return {Sort.MATTER: _("frågan"), Sort.BODY: _("organet"), Sort.PERSON: _("personen"), Sort.ORGANISATION: _("organisationen")}[Sort(follow.sort)]


def _plain(name: str) -> str:
    """A search without signs that make addresses: whoever asks for a message to a stranger shall not say where it leads."""
    return cut_at_word(_SIGNS.sub(" ", name), _LONGEST)


def _day(one: MeetingNews) -> str:
    return days.day(one.day.isoformat(), _language()) if one.day else ""


def _language() -> Language:
    return "en" if (get_language() or "sv").startswith("en") else "sv"


def as_text(letter: Letter) -> str:
    """The message in plain text: each address stands on a line of its own."""
    told = []
    for line in letter.lines:
        if line.way == "hr":
            told.append("-- ")
            continue
        words = f"{line.text}\n{'=' * min(len(line.text), 70)}" if line.way == "h1" else line.text
        told.append(f"{words}\n{line.url}" if line.url else words)
    return "\n\n".join(told) + "\n"


def as_html(letter: Letter, language: Language) -> str:
    """The same in HTML, without style, picture or anything that is fetched: whoever reads it is not watched."""
    body = "\n".join(_html(line) for line in letter.lines)
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{escape(letter.subject)}</title></head>\n<body>\n{body}\n</body></html>\n'
    )


def _html(line: Line) -> str:
    words = escape(line.text)
    linked = f'<a href="{escape(line.url)}">{words}</a>' if line.url else words
    match line.way:
        case "hr":
            return "<hr>"
        case "q":
            return f'<blockquote lang="sv">{linked}</blockquote>'
        case "h1" | "h2" | "h3":
            return f"<{line.way}>{linked}</{line.way}>"
        case "b":
            return f"<p><b>{words}</b></p>"
        case _:
            return f"<p>{linked}</p>"


def written(message: Message, told: Telling | None, site: str) -> Letter:
    """The letter of a message."""
    return confirming(message, site) if message.about == About.CONFIRM or told is None else telling_news(message, told, site)
