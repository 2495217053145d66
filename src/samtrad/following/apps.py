"""The app of following."""

from django.apps import AppConfig


class FollowingConfig(AppConfig):
    """What is followed, and the messages that tell what is new of it."""

    name = "samtrad.following"
    label = "following"
