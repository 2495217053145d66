"""The addresses of what is around a meeting; those with a word come before those with a meeting's address."""

from django.urls import URLPattern, path

from samtrad.workspace.meetings.around import own, papers, releasing, series, year

before: list[URLPattern] = [
    path("moten/mina/", own.listed, name="meetings-own"),
    path("moten/serie/", series.series, name="meeting-series"),
    path("moten/ar/<int:number>/", year.year, name="meeting-year"),
    path("moten/ar/<int:number>.ics", year.calendar_file, name="meeting-year-calendar"),
]
urlpatterns: list[URLPattern] = [
    path("moten/<slug:address>/handlingar/", papers.papers, name="meeting-papers"),
    path("moten/<slug:address>/handlingar/<int:pk>/", papers.paper, name="meeting-paper"),
    path("moten/<slug:address>/handlingar.pdf", papers.bundled, {"form": "pdf"}, name="meeting-papers-pdf"),
    path("moten/<slug:address>/handlingar.zip", papers.bundled, {"form": "zip"}, name="meeting-papers-zip"),
    path("moten/<slug:address>/offentligt/", releasing.releases, name="meeting-releases"),
    path("moten/<slug:address>/offentligt/<int:pk>/", releasing.release, name="meeting-release"),
    path("moten/<slug:address>/offentligt/<int:pk>/kopia/", releasing.shown, name="meeting-release-file"),
    path("moten/<slug:address>/mitt/", own.own, name="meeting-own"),
    path("moten/<slug:address>/mitt/<int:pk>/", own.paper, name="meeting-own-paper"),
    path("moten/<slug:address>/mitt.pdf", own.bundled, {"form": "pdf"}, name="meeting-own-pdf"),
    path("moten/<slug:address>/mitt.zip", own.bundled, {"form": "zip"}, name="meeting-own-zip"),
]
