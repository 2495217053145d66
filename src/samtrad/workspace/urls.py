"""The addresses of this app."""

from django.urls import URLPattern

app_name = "workspace"
urlpatterns: list[URLPattern] = []
