"""The app of this folder."""

from django.apps import AppConfig


class PortalConfig(AppConfig):
    """See the package."""

    name = "samtrad.portal"
    label = "portal"
