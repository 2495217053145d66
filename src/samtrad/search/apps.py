"""The app of this folder."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """See the package."""

    name = "samtrad.search"
    label = "search"
