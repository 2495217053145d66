"""The app of running a meeting."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    """Meetings from call to archive."""

    name = "samtrad.meetings"
    label = "meetings"
