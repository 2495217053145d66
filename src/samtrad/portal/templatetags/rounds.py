"""Words of rounds: kinds, stages, states of rows, grounds, and what all of it comes to."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from samtrad.followup.round_answers import state_word
from samtrad.followup.states import RoundKind, RoundStage

register = template.Library()


@register.filter
def round_kind(kind: str) -> str:
    """What is asked."""
    return str(RoundKind(kind).label)


@register.filter
def round_stage(stage: str) -> str:
    """How far a round has come."""
    return str(RoundStage(stage).label)


@register.filter
def party_state(state: str, kind: str) -> str:
    """How a party stands in a round of a kind."""
    return state_word(kind, state)


@register.simple_tag
def party_ground(ground: str, of: str) -> str:
    """Why an organisation is a party."""
    if ground == "member":
        return _("Medlem i %(name)s") % {"name": of}
    return _("I samma län som %(name)s") % {"name": of} if ground == "county" else _("Angiven av den som frågar")


@register.simple_tag
def in_force(force: str) -> str:
    """Whether what all must adopt is in force."""
    return {
        "all": _("Alla har antagit. Först när alla har antagit gäller det."),
        "refused": _("Gäller inte: någon har sagt nej."),
        "waiting": _("Gäller inte ännu, så vitt vi har läst: alla har inte antagit."),
        "unknown": _("Det går inte att säga om alla har antagit: det är oklart vilka alla är."),
    }.get(force, "")


@register.simple_tag
def telling_word(told: str) -> str:
    """What minutes say of a round."""
    return {
        "asked": _("Frågan ställs"),
        "sent": _("Den är utsänd"),
        "out": _("Den är ute"),
        "over": _("Den har varit ute"),
        "plan": _("Den ska vara ute"),
        "from": _("Från när det ska gälla"),
    }.get(told, told)


@register.simple_tag
def act_word(verb: str) -> str:
    """What was done with a round."""
    return {
        "round_opened": _("Utkast gjort"),
        "round_confirmed": _("Bekräftad"),
        "round_dropped": _("Borttagen"),
        "round_sent": _("Skickad"),
        "round_closed": _("Avslutad"),
        "round_published": _("Visad för alla"),
        "round_withdrawn": _("Visas inte längre för alla"),
        "round_party_added": _("Part tillagd"),
        "round_party_removed": _("Part borttagen"),
        "round_party_vouched": _("Part bekräftad"),
        "round_extended": _("Längre tid"),
        "round_extended_all": _("Längre tid för alla"),
        "round_links_sent": _("Svarslänkar skickade"),
        "round_reminded": _("Påmind"),
        "round_reply_confirmed": _("Svar bekräftat"),
        "round_reply_refused": _("Svar avvisat"),
        "round_reply_taken_in": _("Svar infört"),
        "round_link_made": _("Svarslänk gjord"),
        "round_file_released": _("Fil utlämnad för alla"),
        "round_file_taken_back": _("Fil intern igen"),
        "round_paper_added": _("Handling tillagd"),
        "round_paper_classed": _("Handling klassad"),
        "round_paper_removed": _("Handling borttagen"),
    }.get(verb, verb)
