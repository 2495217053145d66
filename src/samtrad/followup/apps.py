"""The app of following up."""

from django.apps import AppConfig


class FollowupConfig(AppConfig):
    """Assignments, rounds, agreements, plans and grants, until they are done."""

    name = "samtrad.followup"
    label = "followup"
