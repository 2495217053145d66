"""Words and addresses of the page of hits."""

from __future__ import annotations

from urllib.parse import urlencode

from django import template
from django.utils.translation import gettext as _

from samtrad.portal import addresses
from samtrad.portal.queries.search.page import Search

register = template.Library()


@register.simple_tag
def hits_word(kind: str) -> str:
    """What hits of a kind are called together."""
    return {
        "matter": _("Frågor"),
        "decision": _("Beslut"),
        "item": _("Ärenden"),
        "meeting": _("Möten"),
        "document": _("Dokument"),
        "person": _("Personer"),
        "body": _("Organ"),
    }.get(kind, kind)


@register.simple_tag
def hit_word(kind: str) -> str:
    """What one hit of a kind is called."""
    return {
        "matter": _("Fråga"),
        "decision": _("Beslut"),
        "item": _("Ärende"),
        "meeting": _("Möte"),
        "document": _("Dokument"),
        "person": _("Person"),
        "body": _("Organ"),
    }.get(kind, kind)


@register.simple_tag
def hits_url(page: Search, kind: str = "", number: int = 1, **other: str) -> str:
    """The address of some hits of the same question; what is told otherwise ("organ", "ar", "ordning") stands for what was chosen."""
    told = {**page.narrowed, "slag": kind, "sida": str(number) if number > 1 else "", **other}
    return f"{addresses.search()}?{urlencode({name: value for name, value in told.items() if value})}"


@register.simple_tag
def asked_url(asked: str) -> str:
    """The address of another question."""
    return f"{addresses.search()}?{urlencode({'q': asked})}"
