"""The app of the register."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    """Meetings, items, attendance, decisions."""

    name = "samtrad.register"
    label = "register"
