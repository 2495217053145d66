"""The addresses of meetings in the workspace."""

from django.urls import URLPattern, path

from samtrad.workspace.meetings import agenda, bodies, calling, item, listed
from samtrad.workspace.meetings.after import urls as after
from samtrad.workspace.meetings.around import urls as around
from samtrad.workspace.meetings.room import urls as room

urlpatterns: list[URLPattern] = [
    path("moten/", listed.listed, name="meetings"),
    path("moten/nytt/", listed.new, name="meeting-new"),
    *around.before,
    path("moten/organ/<slug:slug>/", bodies.body, name="meeting-body"),
    *after.urlpatterns,
    path("moten/<slug:address>/", agenda.meeting, name="meeting"),
    path("moten/<slug:address>/kallelse/", calling.call, name="meeting-call"),
    path("moten/<slug:address>/punkt/<int:pk>/", item.item, name="meeting-item"),
    *around.urlpatterns,
    *room.urlpatterns,
]
