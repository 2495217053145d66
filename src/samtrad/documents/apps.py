"""The app of documents."""

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    """Documents, readings, doubts, settlements."""

    name = "samtrad.documents"
    label = "documents"
