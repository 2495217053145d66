"""The addresses of this app."""

from django.urls import path, re_path

from samtrad.api import views

app_name = "api"
urlpatterns = [
    path("documents", views.documents, name="documents"),
    re_path(r"^documents/(?P<address>[0-9a-f]{12})$", views.document, name="document"),
]
