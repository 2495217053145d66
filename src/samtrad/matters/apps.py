"""The app of matters: what items are about, over organisations and years."""

from django.apps import AppConfig


class MattersConfig(AppConfig):
    """Passages, the links between them, and the matters that they make."""

    name = "samtrad.matters"
    label = "matters"
