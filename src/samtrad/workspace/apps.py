"""The app of this folder."""

from django.apps import AppConfig


class WorkspaceConfig(AppConfig):
    """See the package."""

    name = "samtrad.workspace"
    label = "workspace"
