"""The addresses of the public pages. What is on a page lies beside it with .json for the last slash, feeds with .atom, calendars with .ics."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpResponseBase
from django.urls import URLPattern, path

from samtrad.following.states import Sort
from samtrad.portal.document_urls import urlpatterns as documents
from samtrad.portal.views import awaited, called, calls, following, subscriptions
from samtrad.portal.views.agreement_texts import compared, matrices, matrix, text
from samtrad.portal.views.agreements import agreement, agreement_calendar, agreement_feed, agreements
from samtrad.portal.views.answering import answer, paper, receipt
from samtrad.portal.views.bodies import bodies, body
from samtrad.portal.views.calendar import calendar
from samtrad.portal.views.coverage import coverage
from samtrad.portal.views.decisions import decisions
from samtrad.portal.views.grants import grant, grants
from samtrad.portal.views.matters import matter, matters
from samtrad.portal.views.meetings import decision, item, meeting, meetings
from samtrad.portal.views.notices import notices
from samtrad.portal.views.organisations import organisation, organisations
from samtrad.portal.views.participation import participation
from samtrad.portal.views.persons import person, persons
from samtrad.portal.views.plans import plan, plans
from samtrad.portal.views.rounds import round_, round_file, round_paper, round_table, rounds
from samtrad.portal.views.search import search, suggestions
from samtrad.portal.views.start import start
from samtrad.portal.views.tasks import task, tasks, yearly
from samtrad.portal.views.texts import about, accessibility, feeds, robots

app_name = "portal"


def _page(route: str, view: Callable[..., HttpResponseBase], name: str) -> list[URLPattern]:
    """A page and the JSON beside it."""
    return [path(f"{route}/", view, name=name), path(f"{route}.json", view, {"form": "json"}, name=f"{name}-json")]


urlpatterns: list[URLPattern] = [
    path("", start, name="start"),
    path("start.json", start, {"form": "json"}, name="start-json"),
    path("sok", search, name="search"),
    path("sok.json", search, {"form": "json"}, name="search-json"),
    path("sok.atom", subscriptions.search_feed, name="search-feed"),
    path("sok/forslag.json", suggestions, name="suggestions"),
    path("sok/folj/", following.follow_search, name="search-follow"),
    *documents,
    *_page("organ", bodies, "bodies"),
    *_page("organ/<slug:slug>", body, "body"),
    *_page("organ/<slug:slug>/deltagande", participation, "participation"),
    path("organ/<slug:slug>/deltagande.csv", participation, {"form": "csv"}, name="participation-csv"),
    path("organ/<slug:slug>.atom", subscriptions.body_feed, name="body-feed"),
    path("organ/<slug:slug>.ics", subscriptions.body_calendar, name="body-calendar"),
    path("organ/<slug:slug>/folj/", following.follow, {"sort": Sort.BODY}, name="body-follow"),
    *_page("fragor", matters, "matters"),
    *_page("fragor/<slug:address>", matter, "matter"),
    path("fragor/<slug:address>.atom", subscriptions.matter_feed, name="matter-feed"),
    path("fragor/<slug:address>.ics", subscriptions.matter_calendar, name="matter-calendar"),
    path("fragor/<slug:slug>/folj/", following.follow, {"sort": Sort.MATTER}, name="matter-follow"),
    *_page("uppdrag", tasks, "tasks"),
    path("uppdrag.atom", awaited.task_feed, name="task-feed"),
    path("uppdrag.ics", awaited.task_calendar, name="task-calendar"),
    *_page("uppdrag/arslista", yearly, "tasks-yearly"),
    path("uppdrag/arslista.csv", yearly, {"form": "csv"}, name="tasks-yearly-csv"),
    path("uppdrag/arslista.pdf", yearly, {"form": "pdf"}, name="tasks-yearly-pdf"),
    *_page("uppdrag/<slug:address>", task, "task"),
    *_page("vantar", awaited.overview, "awaited"),
    *_page("organ/<slug:slug>/vantar", awaited.body, "body-awaited"),
    path("organ/<slug:slug>/vantar.ics", awaited.body, {"form": "ics"}, name="body-awaited-calendar"),
    *_page("organisationer/<slug:slug>/vantar", awaited.organisation, "organisation-awaited"),
    path("organisationer/<slug:slug>/vantar.ics", awaited.organisation, {"form": "ics"}, name="organisation-awaited-calendar"),
    *_page("medel", grants, "grants"),
    *_page("medel/<slug:address>", grant, "grant"),
    path("medel/<slug:address>.csv", grant, {"form": "csv"}, name="grant-csv"),
    *_page("rundor", rounds, "rounds"),
    *_page("rundor/<slug:address>", round_, "round"),
    path("svara/<str:token>/", answer, name="answer"),
    path("svara/<str:token>/kvitto.pdf", receipt, name="answer-receipt"),
    path("svara/<str:token>/handling/<int:pk>/", paper, name="answer-paper"),
    path("kallelse/<str:token>/", called.called, name="called"),
    path("kallelse/<str:token>/papper/<int:pk>/", called.paper, name="called-paper"),
    path("kallelse/<str:token>/handlingar.pdf", called.papers, {"form": "pdf"}, name="called-pdf"),
    path("kallelse/<str:token>/handlingar.zip", called.papers, {"form": "zip"}, name="called-zip"),
    path("rundor/<slug:address>.csv", round_table, name="round-table"),
    path("rundor/<slug:address>/handling/<int:pk>/", round_paper, name="round-paper"),
    path("rundor/<slug:address>/fil/<int:pk>/", round_file, name="round-file"),
    *_page("planer", plans, "plans"),
    *_page("planer/<slug:address>", plan, "plan"),
    path("planer/<slug:address>.csv", plan, {"form": "csv"}, name="plan-csv"),
    *_page("texter/<slug:address>", text, "text"),
    *_page("texter/<slug:address>/mot/<slug:other>", compared, "compared"),
    *_page("innehall", matrices, "matrices"),
    *_page("innehall/<slug:address>", matrix, "matrix"),
    path("innehall/<slug:address>.csv", matrix, {"form": "csv"}, name="matrix-csv"),
    *_page("avtal", agreements, "agreements"),
    *_page("avtal/<slug:address>", agreement, "agreement"),
    path("avtal/<slug:address>.atom", agreement_feed, name="agreement-feed"),
    path("avtal/<slug:address>.ics", agreement_calendar, name="agreement-calendar"),
    *_page("kallelser", calls.calls, "calls"),
    *_page("kallelser/<slug:address>", calls.call, "call"),
    path("kallelser/<slug:address>/<int:pk>/", calls.paper, name="call-paper"),
    *_page("moten", meetings, "meetings"),
    *_page("moten/<slug:slug>", meeting, "meeting"),
    path("moten/<slug:slug>.ics", subscriptions.meeting_calendar, name="meeting-calendar"),
    *_page("moten/<slug:slug>/punkt/<int:number>", item, "item"),
    *_page("moten/<slug:slug>/beslut/<int:number>", decision, "decision"),
    *_page("anslag", notices, "notices"),
    *_page("beslut", decisions, "decisions"),
    *_page("personer", persons, "persons"),
    *_page("personer/<slug:slug>", person, "person"),
    path("personer/<slug:slug>.atom", subscriptions.person_feed, name="person-feed"),
    path("personer/<slug:slug>.ics", subscriptions.person_calendar, name="person-calendar"),
    path("personer/<slug:slug>/folj/", following.follow, {"sort": Sort.PERSON}, name="person-follow"),
    *_page("organisationer", organisations, "organisations"),
    *_page("organisationer/<slug:slug>", organisation, "organisation"),
    path("organisationer/<slug:slug>.atom", subscriptions.organisation_feed, name="organisation-feed"),
    path("organisationer/<slug:slug>.ics", subscriptions.organisation_calendar, name="organisation-calendar"),
    path("organisationer/<slug:slug>/folj/", following.follow, {"sort": Sort.ORGANISATION}, name="organisation-follow"),
    *_page("kalender", calendar, "calendar"),
    path("kalender.ics", subscriptions.whole_calendar, name="whole-calendar"),
    path("flode.atom", subscriptions.whole_feed, name="whole-feed"),
    *_page("kallor", coverage, "coverage"),
    path("folj/skickat/", following.asked, name="follow-asked"),
    path("folj/inget/", following.none, name="follow-none"),
    path("folj/bekrafta/<str:told>/", following.confirm, name="follow-confirm"),
    path("folj/sluta/<str:told>/", following.leave, name="follow-leave"),
    path("folj/mina/<str:told>/", following.mine, name="follow-mine"),
    path("om/", about, name="about"),
    path("tillganglighet/", accessibility, name="accessibility"),
    path("floden/", feeds, name="feeds"),
    path("robots.txt", robots, name="robots"),
]
