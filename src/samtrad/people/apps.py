"""The app of organisations, bodies and persons."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Organisations, bodies, persons, mandates."""

    name = "samtrad.people"
    label = "people"
