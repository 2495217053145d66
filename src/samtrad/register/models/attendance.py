"""Who was there."""

from __future__ import annotations

from django.db import models

from samtrad.people.models import Organisation, Party, Person
from samtrad.register.models.fact import Fact


class Attendance(Fact):
    """Someone whom the minutes list as present, absent or vacant; the person is resolved after entry."""

    name = models.CharField(max_length=200, blank=True, help_text="As printed; empty for a vacant seat.")
    party_label = models.CharField(max_length=20, blank=True, help_text="As printed.")
    organisation_name = models.CharField(max_length=200, blank=True, help_text="As printed.")
    title = models.CharField(max_length=200, blank=True, help_text="As printed.")
    capacity = models.CharField(max_length=20, help_text="member, substitute, serving_substitute, co_opted, secretary, officer, guest, presenter or other.")
    presence = models.CharField(max_length=8, help_text="present, absent, part or vacant.")
    item_numbers = models.JSONField(default=list, help_text="For which items, where only a part is stated.")
    since = models.CharField(max_length=5, blank=True, help_text="From when, HH:MM.")
    until = models.CharField(max_length=5, blank=True, help_text="Until when.")
    replaces = models.CharField(max_length=200, blank=True, help_text="For whom a substitute serves, as printed.")
    is_remote = models.BooleanField(null=True, help_text="Whether from a distance; empty where it is not said.")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="attendances", help_text="Who it is, once resolved.")
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="attendances", help_text="For whom, once resolved.")
    party = models.ForeignKey(Party, on_delete=models.SET_NULL, null=True, related_name="attendances", help_text="The party that the label stood for then.")

    class Meta(Fact.Meta):
        verbose_name_plural = "attendance"
        indexes = [models.Index(fields=["person", "meeting"], name="register_attendance_of_person")]

    def __str__(self) -> str:
        return self.name or "vacant"
