"""Things that are pointed out by the addresses of their pages, of what whoever points may see."""

from __future__ import annotations

import re

from django.http import HttpRequest
from django.utils.translation import gettext as _

from samtrad.followup.actions.plans.writing import Shown
from samtrad.followup.models import Agreement, Plan
from samtrad.followup.queries import tasks
from samtrad.followup.queries.titles import moved
from samtrad.matters.queries import matters
from samtrad.people.viewing import viewer_of
from samtrad.register.models import Decision
from samtrad.workspace.worded import WordedError

_DECISION = re.compile(r"moten/(?P<meeting>[\w-]{1,120})/beslut/(?P<number>\d{1,6})")
_PAGE = re.compile(r"(?P<kind>uppdrag|avtal|planer|fragor)/(?P<address>[a-z0-9]{4,20})/?(?:$|[?#])")


def decision(request: HttpRequest, words: str, field: str) -> Decision | None:
    """The decision whose page's address is written; none where nothing is."""
    told = _DECISION.search(words)
    if not words.strip():
        return None
    seen = Decision.objects.seen_by(viewer_of(request))
    found: Decision | None = seen.filter(meeting__slug=told["meeting"], ordinal=int(told["number"]) - 1).first() if told else None
    if found is None:
        raise WordedError(_("Vi hittar inget beslut där. Klistra in adressen till beslutets sida."), field)
    return found


def decision_address(request: HttpRequest, pk: int | None) -> str:
    """The address of a decision that one may see."""
    row = Decision.objects.seen_by(viewer_of(request)).filter(pk=pk).values_list("meeting__slug", "ordinal").first() if pk else None
    return f"/moten/{row[0]}/beslut/{row[1] + 1}/" if row else ""


def agreement(words: str, field: str) -> Agreement | None:
    """The plan that minutes tell of whose page's address is written; none where nothing is."""
    if not words.strip():
        return None
    told = _PAGE.search(words.strip())
    found = _agreement(told["address"]) if told and told["kind"] in ("avtal", "planer") else None
    if found is None:
        raise WordedError(
            _("Vi hittar ingen plan där som protokoll berättar om. Klistra in adressen till dess sida under Planer eller Överenskommelser."), field
        )
    return found


def _agreement(address: str) -> Agreement | None:
    return Agreement.objects.filter(address=moved(address) or address, is_public=True).first()


def plan(request: HttpRequest, words: str, field: str) -> Plan | None:
    """The plan that somebody wrote whose page's address is written; none where nothing is."""
    if not words.strip():
        return None
    told = _PAGE.search(words.strip())
    found: Plan | None = Plan.objects.seen_by(viewer_of(request)).filter(address=told["address"]).first() if told and told["kind"] == "planer" else None
    if found is None:
        raise WordedError(_("Vi hittar ingen inskriven plan där. Klistra in adressen till planens sida."), field)
    return found


def shown(request: HttpRequest, words: str, field: str) -> Shown:
    """What shows how far an activity has come: the assignment, agreement, matter or decision whose page's address is written."""
    if _DECISION.search(words) and (one := decision(request, words, field)):
        return one
    told = _PAGE.search(words.strip())
    found: Shown | None = None
    if told and told["kind"] == "uppdrag":
        found = tasks.shown().filter(address=told["address"]).first()
    elif told and told["kind"] in ("avtal", "planer"):
        found = _agreement(told["address"])
    elif told:
        found = matters().filter(address=told["address"]).first()
    if found is None:
        raise WordedError(_("Vi hittar inget där. Klistra in adressen till sidan för ett uppdrag, en överenskommelse, en fråga eller ett beslut."), field)
    return found
