"""How much of a body is read and public, year by year: counted once by whoever follows the log, so that no page counts."""

from __future__ import annotations

from django.db import models

from samtrad.people.models import Body


class BodyYear(models.Model):
    """What anyone may see of a body's year. It is counted from what is public and made anew when that changes."""

    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="years", help_text="The body.")
    year = models.SmallIntegerField(help_text="The year; 0 for meetings whose day no document states.")
    meetings = models.IntegerField(help_text="How many meetings it has whose minutes or notes are public.")
    partly = models.IntegerField(default=0, help_text="How many meetings are known by an extract, a call or an agenda alone.")
    items = models.IntegerField(help_text="How many items those meetings have.")
    decisions = models.IntegerField(help_text="How many decision clauses were made at them.")
    doubts = models.IntegerField(default=0, help_text="How many doubts wait for a person.")
    listed = models.IntegerField(default=0, help_text="How many of the meetings list who was there.")
    present = models.IntegerField(default=0, help_text="How many persons were there, summed over those meetings.")
    organisations = models.IntegerField(default=0, help_text="From how many organisations they came, summed over those meetings.")
    municipalities = models.IntegerField(default=0, help_text="How many of those are municipalities.")
    announced = models.JSONField(default=list, help_text="Days on which the body was to meet by its own minutes, and of which no document is public; ISO.")
    gaps = models.JSONField(default=list, help_text="Numbers that lack in the series of items: first, last, and the days of the meetings before and after.")

    class Meta:
        ordering = ["body", "year"]
        constraints = [models.UniqueConstraint(fields=["body", "year"], name="register_body_year_once")]

    def __str__(self) -> str:
        return f"{self.body_id} {self.year}"
