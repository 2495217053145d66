"""Rounds: the list, one of them with its rows, and the rows as a table for programs."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from samtrad.access.asked import value
from samtrad.access.files import File, served
from samtrad.access.sheets import sheet
from samtrad.documents.actions import store
from samtrad.documents.attached import media_type
from samtrad.followup.queries.reply_files import released
from samtrad.followup.queries.round_papers import for_anyone
from samtrad.followup.states import RoundKind, RoundStage
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.queries.rounds import lists as listed
from samtrad.portal.queries.rounds import page as query
from samtrad.portal.queries.rounds.lists import Wanted
from samtrad.portal.round_pictures import drawn
from samtrad.portal.round_rows import ground_of_all, is_proved, party_rows
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.rounds import party_state
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages

_STAGES = (RoundStage.SUGGESTED, RoundStage.OPEN, RoundStage.CLOSED)


@require_safe
def rounds(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Rounds, the latest first."""
    page = listed.rounds(Wanted(value(request, "slag"), value(request, "lage"), value(request, "organisation")[:100]), asked(request), today())
    meta = Meta(
        title=_("Rundor"),
        description=_("Frågor som ställts till många: remisser, rekommendationer att anta, enkäter. Vilka som svarat och vilka som återstår."),
        nav="rounds",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Rundor"))),
        json=f"{addresses.prefix()}rundor.json",
    )
    choices = {"kinds": RoundKind.choices, "stages": [(one.value, one.label) for one in _STAGES]}
    return answer(request, "portal/rounds.html", page, meta, form, pages=pages(request, page.before, page.after), **choices)


@require_safe
def round_(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One round."""
    page = query.round_page(address, today())
    if page is None:
        raise Http404
    base = page.url.rstrip("/")
    parties = len(page.rows)
    told = ngettext("Rundan med en part.", "Rundan med %(parties)s parter.", parties) % {"parties": parties} if parties else _("En runda utan kända parter.")
    meta = Meta(
        title=page.title,
        description=told,
        nav="rounds",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Rundor"), f"{addresses.prefix()}rundor/"), Crumb(page.title)),
        indexable=page.indexable,
        json=f"{base}.json",
    )
    drawings = (
        {"picture": drawn(page), "rows": party_rows(page.rows, page.kind), "ground": ground_of_all(page.rows), "is_proved": is_proved(page.rows)}
        if form == "html"
        else {}
    )
    return answer(request, "portal/round.html", page, meta, form, table=f"{base}.csv", **drawings)


@require_safe
def round_table(request: HttpRequest, address: str) -> HttpResponse:
    """The rows of a round, for spreadsheets: as UTF-8 with its mark, by which they know it."""
    del request
    page = query.round_page(address, today())
    if page is None:
        raise Http404
    heads = (_("Part"), _("Läge"), _("Dag"), _("Senast"), _("Dagar"), _("Beslutat av"), _("Paragraf"), _("Ärende"), _("Tveksam part"))
    rows = [
        (row.name, party_state(row.state, page.kind), row.since, row.until, row.took, row.body_name, row.paragraph, row.case_number, row.doubt and _("ja"))
        for row in page.rows
    ]
    return sheet(f"runda-{address}", heads, rows, indexable=page.indexable)


@require_safe
def round_file(_request: HttpRequest, address: str, pk: int) -> HttpResponse:
    """A file that came with an answer, once it is released and while the answer stands."""
    found = released().filter(pk=pk, reply__party__round__address=address).first()
    if found is None:
        raise Http404
    return served(File(found.file_name, store().read(found.sha256), media_type(found.file_name)))


@require_safe
def round_paper(_request: HttpRequest, address: str, pk: int) -> HttpResponse:
    """A paper of the round that is open and holds, while anyone may see the round."""
    found = for_anyone().filter(pk=pk, round__address=address).first()
    if found is None:
        raise Http404
    return served(File(found.file_name, store().read(found.sha256), media_type(found.file_name)))
