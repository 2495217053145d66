"""The app of this folder."""

from django.apps import AppConfig


class PipelineConfig(AppConfig):
    """See the package."""

    name = "samtrad.pipeline"
    label = "pipeline"
