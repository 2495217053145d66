"""Agreements as bars on a calendar: the list, a row each; one of them, what holds and what is hoped for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from samtrad.followup.agreements.validity import State
from samtrad.portal.daily import plain_day
from samtrad.portal.queries.agreements.lines import AgreementLine, Part
from samtrad.writing.bars import Bar, Chart, Mark, Row, drawn, key_of, patterns
from samtrad.writing.bars.chart import After, Look

_LOOKS: dict[str, Look] = {"proved": "proved", "said": "said", "disputed": "disputed", "hoped": "hoped"}
_STEP = timedelta(days=1)


def looks() -> list[tuple[SafeString, str]]:
    """What each look means, with a piece of it."""
    told = {
        "proved": _("Belagt: de som det binder har beslutat det, eller en av dem skriver att det gäller"),
        "said": _("Sagt: ett protokoll säger det, men vi har inte läst beslut av alla det binder"),
        "disputed": _("Motsagt: protokoll säger olika"),
        "hoped": _("Föreslaget, rekommenderat, eller beslutat av bara en part: ändrar inte vad som gäller"),
        "evaluation": _("Ska utvärderas"),
    }
    return [(_safe(key_of(look)), words) for look, words in told.items()]


def piece(look: str) -> SafeString:
    """A piece of a bar of a look."""
    return _safe(key_of(look))


def filled() -> SafeString:
    """What bars are filled with, once for a page."""
    return _safe(patterns())


def of_list(lines: Iterable[AgreementLine], today: date) -> SafeString:
    """The agreements of a list that have any day, a row each."""
    rows = [Row(name=one.title, url=one.url, bars=_bars(one.parts, one.ended), marks=_marks(one.evaluations)) for one in lines if one.parts or one.evaluations]
    return _picture(_("Vad som gäller när"), rows, today)


def of_one(title: str, parts: Sequence[Part], evaluations: Iterable[tuple[date, date, str]], ended: date | None, today: date) -> SafeString:
    """One agreement or plan: what holds by what is known on one row, what was hoped for on rows of their own."""
    sure = [part for part in parts if part.look != "hoped"]
    marks = _marks([(first, last) for first, last, _key in evaluations])
    rows = [Row(name=_("Belagt eller sagt"), bars=_bars(sure, ended), marks=marks)] if sure or marks else []
    rows += [Row(name=_("Föreslaget"), bars=_bars([part], None)) for part in parts if part.look == "hoped"]
    return _picture(title, rows, today)


def _picture(title: str, rows: list[Row], today: date) -> SafeString:
    told = _("Tiden går åt höger och lodlinjen är i dag. Samma innehåll står i tabellen.")
    return _safe(drawn(Chart(title=title, description=told, today=today, flag=_("I dag %(day)s") % {"day": today.isoformat()}, rows=rows)))


def _bars(parts: Sequence[Part], ended: date | None) -> list[Bar]:
    sure = [part for part in parts if part.look != "hoped"]
    firsts = {part.first for part in sure}
    return [
        Bar(
            first=one.first,
            last=one.last,
            look=_LOOKS[one.look],
            told=f"{one.first.isoformat()}–{one.last.isoformat()}: {word_of(one.look)}",
            after=_after(one, ended, firsts),
        )
        for one in parts
    ]


def _after(one: Part, ended: date | None, firsts: set[date]) -> After:
    if one.look == "hoped":
        return "open" if one.no_end else ""
    if one.last + _STEP in firsts:
        return ""
    return "open" if one.no_end else "ended" if ended == one.last else "unknown"


def _marks(evaluations: Iterable[tuple[date, date]]) -> list[Mark]:
    return [Mark(first, last, _("Ska utvärderas senast %(day)s") % {"day": plain_day(last)}) for first, last in evaluations]


def word_of(look: str) -> str:
    """The word of a look."""
    return {"proved": _("belagt"), "said": _("sagt"), "disputed": _("motsagt"), "hoped": _("föreslaget")}.get(look, "")


def state_of(state: State) -> str:
    """How it stands, in a word or two."""
    told = {
        "proved": _("Gäller, belagt"),
        "said": _("Sägs gälla, inte belagt"),
        "disputed": _("Protokollen säger olika"),
        "no_end": _("Inget slut är sagt"),
        "ended": _("Avslutat"),
        "not_yet": _("Har inte börjat"),
        "by_some": _("Beslutat, men inte av alla"),
        "unknown": _("Okänt"),
    }
    return told[state]


def _safe(html: str) -> SafeString:
    return mark_safe(html)  # noqa: S308 - escaped piece by piece
