"""The addresses of a meeting that is held."""

from django.urls import URLPattern, path

from samtrad.workspace.meetings.room import item, page, saving, screen

urlpatterns: list[URLPattern] = [
    path("moten/<slug:address>/rummet/", page.page, name="meeting-room"),
    path("moten/<slug:address>/rummet/har/", saving.here, name="meeting-here"),
    path("moten/<slug:address>/rummet/<int:pk>/", item.item, name="meeting-work"),
    path("moten/<slug:address>/rummet/<int:pk>/spara/", saving.save, name="meeting-save"),
    path("moten/<slug:address>/skarm/", screen.screen, name="meeting-screen"),
]
