"""The app of the log."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The log of acts."""

    name = "samtrad.audit"
    label = "audit"
