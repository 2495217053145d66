"""Which person of the register an account is: what minutes give to a person by name is then theirs."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from samtrad.people.models.person import Person


class AccountPerson(models.Model):
    """That an account is a person's, as whoever keeps accounts said. What is taken back stays, and counts for nothing."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="persons", help_text="The account.")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="accounts", help_text="Whose it is.")
    act = models.BigIntegerField(unique=True, help_text="Number of the act in the log.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who said so; none for the operator.")
    at = models.DateTimeField(help_text="When.")
    ended_at = models.DateTimeField(null=True, help_text="When it was taken back.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user"], condition=Q(ended_at__isnull=True), name="people_account_of_one_person"),
            models.UniqueConstraint(fields=["person"], condition=Q(ended_at__isnull=True), name="people_person_of_one_account"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.person_id}"
