"""The app of this folder."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """See the package."""

    name = "samtrad.api"
    label = "api"
