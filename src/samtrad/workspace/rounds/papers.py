"""The papers of a round for those who put it: every version of each, what forms tell of them, and the file itself."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.states import Classification
from samtrad.followup.actions.rounds import papers
from samtrad.followup.actions.rounds.files import came
from samtrad.followup.actions.rounds.papers import Class
from samtrad.followup.models import Round, RoundPaper
from samtrad.followup.queries.round_papers import current, for_the_asked
from samtrad.people.viewing import roles_of
from samtrad.workspace.rounds import pages
from samtrad.workspace.who import user_of


class Shown(Struct, frozen=True):
    """A paper as it holds, and its earlier versions, the latest first."""

    paper: RoundPaper
    older: list[RoundPaper]


def shown(round_: Round) -> list[Shown]:
    """The papers that a round has, by name: one question."""
    found: dict[str, list[RoundPaper]] = {}
    for one in RoundPaper.objects.filter(round=round_, removed_at=None).select_related("by").order_by("name", "-version"):
        found.setdefault(one.name, []).append(one)
    return [Shown(rows[0], rows[1:]) for rows in found.values()]


def add(request: HttpRequest, round_: Round) -> None:
    """Put the files of the form to the round, and tell which are kept internal because nobody could read them."""
    of, classed = request.POST.get("of", ""), _class(request)
    made = papers.add(round_, came(request), classed, user_of(request), of=_paper(round_, of).name if of else "")
    if unread := [one.file_name for one in made if one.classification != classed.classification]:
        told = _("Vi kan inte läsa %(files)s: se själva efter personnummer, och klassa sedan som öppen. Tills dess är det internt.")
        messages.warning(request, told % {"files": ", ".join(unread)})


def classify(request: HttpRequest, round_: Round) -> None:
    """Class a paper as the form says."""
    papers.classify(_paper(round_, request.POST.get("paper", "")), _class(request), user_of(request))


def remove(request: HttpRequest, round_: Round) -> None:
    """Take a paper away."""
    papers.remove(_paper(round_, request.POST.get("paper", "")), user_of(request))


def paper_for(request: HttpRequest, address: str, pk: int) -> RoundPaper | None:
    """A paper that someone may have: in any version where they keep the round, what whoever is asked gets where they answer for an organisation."""
    found = RoundPaper.objects.filter(pk=pk, round__address=address).first()
    if found is None or pages.mine(request).filter(pk=found.round_id).exists():
        return found
    is_asked = pages.answerable(pages.organisations_of(roles_of(request))).filter(round=found.round_id).exists()
    return found if is_asked and for_the_asked(found.round_id).filter(pk=pk).exists() else None


def _paper(round_: Round, told: str) -> RoundPaper:
    found = current().filter(round=round_, pk=number(told) or 0).select_related("round").first()
    if found is None:
        raise Http404
    return found


def _class(request: HttpRequest) -> Class:
    """What is told of as nothing that is known is internal."""
    told = request.POST.get("classification", "")
    return Class(Classification(told) if told in Classification.values else Classification.INTERNAL, request.POST.get("ground", ""))
