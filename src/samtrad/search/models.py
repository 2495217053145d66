"""What can be found of the things that are public: their titles and words, as anyone may read them."""

from __future__ import annotations

from django.db import models

from samtrad.search.states import Kind


class Entry(models.Model):
    """Something that can be found. Only what is public is in here, and it is asked anew whether it is when something is found (law 11).

    The words are looked up in an index beside it, which triggers keep alike: FTS5 in SQLite, a text search vector in PostgreSQL.
    """

    kind = models.CharField(max_length=10, choices=Kind.choices, help_text="What it is.")
    ref = models.BigIntegerField(help_text="Its id among things of its kind.")
    title = models.CharField(max_length=600, help_text="What it is called.")
    text = models.TextField(blank=True, help_text="Its words, with what is masked covered.")
    day = models.DateField(null=True, help_text="The day that it is sorted by, among what fits alike.")
    meeting = models.BigIntegerField(null=True, db_index=True, help_text="Id of the meeting that it is of; empty for what is of none.")
    document = models.BigIntegerField(null=True, db_index=True, help_text="Id of the document that its words are from.")

    class Meta:
        verbose_name_plural = "entries"
        constraints = [models.UniqueConstraint(fields=["kind", "ref"], name="search_entry_once")]

    def __str__(self) -> str:
        return f"{self.kind}:{self.ref}"
