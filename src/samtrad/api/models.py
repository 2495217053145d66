"""Keys that programs show instead of a password."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Token(models.Model):
    """A key that lets a program do what a person may do. Only its hash is kept: the key itself is shown once."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tokens", help_text="In whose name the program acts.")
    name = models.CharField(max_length=100, help_text="What it is for, such as the name of the program.")
    digest = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the key, in hexadecimal.")
    made_at = models.DateTimeField(help_text="When it was made.")
    used_on = models.DateField(null=True, help_text="The last day that it was used.")
    ended_at = models.DateTimeField(null=True, help_text="When it was ended; empty while it holds.")

    class Meta:
        ordering = ["made_at"]

    def __str__(self) -> str:
        return self.name
