"""Agreements in templates: what befell them, how they stand, what their days rest on."""

from __future__ import annotations

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from samtrad.followup.agreements.validity import State
from samtrad.portal import bars
from samtrad.portal.daily import language, plain_day
from samtrad.portal.queries.agreements.events import Happening
from samtrad.portal.queries.agreements.lines import Part
from samtrad.portal.wording import happened, word

register = template.Library()


@register.simple_tag
def happening_word(one: Happening) -> str:
    """What befell it."""
    return happened(one.event, language(), extends=one.extends)


@register.simple_tag
def paper_word(kind: str) -> str:
    """What sort of paper it is."""
    return word(f"paper.{kind}", language())


@register.simple_tag
def stands_word(state: State) -> str:
    """How it stands today."""
    return bars.state_of(state)


@register.simple_tag
def look_word(look: str) -> str:
    """What days rest on."""
    return bars.word_of(look)


@register.simple_tag
def look_key(look: str) -> SafeString:
    """A piece of a bar of that look."""
    return bars.piece(look)


@register.simple_tag
def bars_filled() -> SafeString:
    """What bars are filled with: once on a page that has any."""
    return bars.filled()


@register.filter
def span(part: Part) -> str:
    """The days of a stretch in words."""
    told = {"first": plain_day(part.first), "last": plain_day(part.last)}
    if part.no_end:
        return _("från %(first)s, inget slut sagt") % told
    if part.from_unknown:
        return _("senast från %(first)s, till %(last)s") % told
    return f"{told['first']} – {told['last']}"
