"""The app of accounts and visibility."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Accounts, roles, classification."""

    name = "samtrad.access"
    label = "access"
