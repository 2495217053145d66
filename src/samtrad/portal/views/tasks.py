"""Assignments: the lists, one of them, and the yearly list as page, sheet and paper."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from samtrad.access.asked import number, value
from samtrad.access.files import File, served
from samtrad.access.sheets import sheet
from samtrad.followup.queries.tasks import LISTS
from samtrad.portal import addresses
from samtrad.portal.answers import answer
from samtrad.portal.daily import language, plain_day
from samtrad.portal.queries.meetings.calendar import YEARS
from samtrad.portal.queries.tasks import lists as query
from samtrad.portal.queries.tasks import page as one
from samtrad.portal.queries.tasks.lines import TaskLine
from samtrad.portal.queries.tasks.lists import Wanted, YearlyPage
from samtrad.portal.shapes import Crumb, Meta
from samtrad.portal.templatetags.tasks import due_word, task_state
from samtrad.portal.viewing import today
from samtrad.portal.views.asked import asked, pages
from samtrad.swedish.cutting import cut_at_word
from samtrad.writing.tables_pdf import Table, table_pdf


def _wanted(request: HttpRequest) -> Wanted:
    told = value(request, "lista")
    return Wanted(
        list=told if told in LISTS else "oppna",
        body=value(request, "organ")[:100],
        organisation=value(request, "organisation")[:100],
        year=number(value(request, "ar"), YEARS) or 0,
    )


@require_safe
def tasks(request: HttpRequest, form: str = "html") -> HttpResponse:
    """Assignments, those that are open first."""
    page = query.tasks(_wanted(request), asked(request), today())
    base = addresses.prefix()
    meta = Meta(
        title=_("Uppdrag"),
        description=_("Uppdrag ur protokoll: vem som gav dem, vem som har dem, när de ska vara klara och vad som blev av dem."),
        nav="tasks",
        crumbs=(Crumb(_("Start"), base), Crumb(_("Uppdrag"))),
        json=f"{base}uppdrag.json",
        feed=f"{base}uppdrag.atom",
        calendar=f"{base}uppdrag.ics",
    )
    return answer(request, "portal/tasks.html", page, meta, form, pages=pages(request, page.before, page.after))


@require_safe
def task(request: HttpRequest, address: str, form: str = "html") -> HttpResponse:
    """One assignment."""
    page = one.task(address, today())
    if page is None:
        into = one.moved(address)
        if not into:
            raise Http404
        url = addresses.task(into)
        return redirect(url if form == "html" else f"{url.rstrip('/')}.{form}")
    base = page.line.url.rstrip("/")
    title = _short(page.line)
    meta = Meta(
        title=title,
        description=_("Uppdraget %(title)s: vem som gav det, vem som har det, och dess väg steg för steg.") % {"title": title},
        nav="tasks",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Uppdrag"), f"{addresses.prefix()}uppdrag/"), Crumb(title)),
        indexable=page.indexable,
        json=f"{base}.json",
    )
    return answer(request, "portal/task.html", page, meta, form)


_TITLE = 90


def _short(line: TaskLine) -> str:
    """What an assignment is called where there is room for a line."""
    return cut_at_word(" ".join(line.words.split()), _TITLE)


@require_safe
def yearly(request: HttpRequest, form: str = "html") -> HttpResponse:
    """The assignments that nobody had closed when a year ended."""
    page = query.yearly(_wanted(request), today())
    base = f"{addresses.prefix()}uppdrag/arslista"
    told = request.GET.urlencode()
    beside = f"?{told}" if told else ""
    title = _("Ej avslutade uppdrag %(year)s") % {"year": page.year}
    if form in ("csv", "pdf"):
        return _written(page, title, form)
    meta = Meta(
        title=title,
        description=_("Uppdrag som givits och som ingen hade avslutat när året var slut, till revision och uppföljning."),
        nav="tasks",
        crumbs=(Crumb(_("Start"), addresses.prefix()), Crumb(_("Uppdrag"), f"{addresses.prefix()}uppdrag/"), Crumb(_("Årslista"))),
        json=f"{base}.json",
    )
    return answer(request, "portal/tasks_yearly.html", page, meta, form, csv=f"{base}.csv{beside}", pdf=f"{base}.pdf{beside}")


def _written(page: YearlyPage, title: str, form: str) -> HttpResponse:
    columns = [_("Uppdrag"), _("Givet av"), _("Givet"), _("Har det"), _("Ska vara klart"), _("Läge"), _("Senast omtalat"), _("Diarienummer")]
    if form == "csv":
        rows = [[*_cells(line), line.url, addresses.task(line.whole) if line.whole else ""] for line in page.tasks]
        return sheet(f"ej-avslutade-uppdrag-{page.year}", [*columns, _("Adress"), _("Del av")], rows)
    of = page.body_name or page.wanted.organisation_name
    lead = _("Uppdrag som givits %(year)s eller tidigare och som ingen hade avslutat när året var slut, så vitt vi har läst.") % {"year": page.year}
    table = Table(
        title=f"{title}: {of}" if of else title,
        lead=lead,
        foot=_("%(site)s, utskrivet %(day)s") % {"site": settings.SITE_NAME, "day": plain_day(today())},
        author=settings.SITE_NAME,
        lang=language(),
        columns=columns,
        widths=(5, 2, 1.2, 2, 1.4, 1.3, 1.3, 1.4),
        rows=[_cells(line) for line in page.tasks],
        empty=_("Inget uppdrag är oavslutat, så vitt vi har läst."),
    )
    return served(File(f"ej-avslutade-uppdrag-{page.year}.pdf", table_pdf(table, timezone.now()), "application/pdf"))


def _cells(line: TaskLine) -> list[str]:
    words = " ".join(line.words.split())
    return [
        _("Del: %(words)s") % {"words": words} if line.whole else words,
        line.giver.name,
        _plain(line.given_on),
        line.holder.name,
        due_word(line.due_from, line.due),
        task_state(line.state),
        _plain(line.heard_on),
        line.case_number,
    ]


def _plain(day: object) -> str:
    return str(day) if day else ""
