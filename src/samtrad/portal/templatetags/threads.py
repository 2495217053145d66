"""Why steps of a matter hang together, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samtrad.portal.daily import language, plain_day
from samtrad.portal.queries.matters.steps import Reason
from samtrad.portal.queries.moving import Moving
from samtrad.portal.viewing import today
from samtrad.portal.wording import word
from samtrad.writing.threads.small import small

register = template.Library()


@register.simple_tag
def state_word(state: str) -> str:
    """How far a matter has come."""
    return word(f"state.{state}", language())


@register.simple_tag
def small_thread(one: Moving) -> SafeString:
    """A matter's way through bodies, small."""
    return mark_safe(small(one.stops, today(), goes_on=True))  # noqa: S308 - numbers alone


@register.filter
def days_left(left: Mapping[str, int], key: str) -> str:
    """How long it is to a day, or since."""
    days = left.get(key, 0)
    if days == 0:
        return _("i dag")
    if days > 0:
        return ngettext("%(days)s dag kvar", "%(days)s dagar kvar", days) % {"days": days}
    return ngettext("%(days)s dag sen", "%(days)s dagar sen", -days) % {"days": -days}


@register.simple_tag
def reason_word(reason: Reason, days: Mapping[str, date | None]) -> SafeString:
    """A reason as a sentence, with a link to the step that it points at."""
    day = days.get(reason.step)
    where = format_html('<a href="#{}">{}</a>', reason.step, plain_day(day) if day else _("ett tidigare steg"))
    words = ", ".join(f"”{word}”" for word in reason.words)
    told = {
        "number": _("Samma diarienummer som"),
        "same year": _("Återkommer varje år, och är av samma år som"),
        "called": _("Texten ger ett annat namn, %(words)s, på det som togs upp") % {"words": words},
        "title": _("Rubriken har %(words)s gemensamt med") % {"words": words},
        "text": _("Texten har %(words)s gemensamt med") % {"words": words},
        "treated": _("Båda hänvisar till samma behandling som"),
        "spoken": _("Båda talar om samma tidigare beslut som"),
        "same sum": _("Samma summa, %(words)s kronor, som") % {"words": words},
        "named": _("Texten nämner %(words)s, som togs upp") % {"words": words},
        "was there": _("Texten säger att det var uppe i %(words)s") % {"words": words},
        "put to": _("Det lades fram för %(words)s") % {"words": words},
        "names": _("Samma namn, %(words)s, som") % {"words": words},
    }.get(reason.code, _("Har %(words)s gemensamt med") % {"words": words} if words else _("Hör ihop med"))
    return format_html("{} {}.", told, where)
