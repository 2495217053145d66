"""What can be found of the things that are public: their titles and words, as anyone may read them."""

from __future__ import annotations

from django.db import models

from samtrad.search.states import Kind


class Entry(models.Model):
    """Something that can be found. Only what is public is in here, and it is asked anew whether it is when something is found (law 11).

    The words are looked up in an index beside it (`search.engines`): files that follow the changes of the entries, or a vector in PostgreSQL.
    """

    kind = models.CharField(max_length=10, choices=Kind.choices, help_text="What it is.")
    ref = models.BigIntegerField(help_text="Its id among things of its kind.")
    title = models.CharField(max_length=600, help_text="What it is called.")
    text = models.TextField(blank=True, help_text="Its words, with what is masked covered.")
    day = models.DateField(null=True, help_text="The day that it is sorted by, among what fits alike.")
    meeting = models.BigIntegerField(null=True, db_index=True, help_text="Id of the meeting that it is of; empty for what is of none.")
    document = models.BigIntegerField(null=True, db_index=True, help_text="Id of the document that its words are from.")
    body = models.BigIntegerField(null=True, help_text="Id of the body that it is of; empty for what is of none.")
    title_words = models.TextField(blank=True, help_text="The words of the title, as the words that they are forms of.")
    title_keys = models.TextField(blank=True, help_text="What else the words of the title are found by: parts of compounds and the like.")
    words = models.TextField(blank=True, help_text="The words of the text, as the words that they are forms of.")
    keys = models.TextField(blank=True, help_text="What else the words of the text are found by.")
    loose = models.TextField(blank=True, help_text="Its words without dots and rings over letters, for who types them so.")

    class Meta:
        verbose_name_plural = "entries"
        constraints = [models.UniqueConstraint(fields=["kind", "ref"], name="search_entry_once")]

    def __str__(self) -> str:
        return f"{self.kind}:{self.ref}"


class Change(models.Model):
    """That an entry was put in, changed or taken out: a trigger writes it in the same transaction, for the index in files to follow.

    What the index has taken in is left out again, but for the last.
    """

    entry = models.BigIntegerField(db_index=True, help_text="Id of the entry; 0 of what only marks a place.")
    token = models.BigIntegerField(help_text="By chance: an index that knows another token for this number is of another database.")

    def __str__(self) -> str:
        return f"{self.pk}:{self.entry}"


class Word(models.Model):
    """A word as it stands somewhere in the index, to find what a misspelt word may mean.

    A word may stay when nothing holds it any more: whoever tells one looks whether something that may be seen holds it (law 11).
    """

    word = models.CharField(max_length=40, unique=True, help_text="The word in small letters.")
    backwards = models.CharField(max_length=40, db_index=True, help_text="Its letters from the last to the first.")

    def __str__(self) -> str:
        return self.word


class Start(models.Model):
    """How the name of a thing goes on from one of its words, to suggest the thing to who has typed its beginning."""

    kind = models.CharField(max_length=10, help_text="What is called so: a matter, a body or a person.")
    ref = models.BigIntegerField(help_text="Its id among things of its kind.")
    start = models.CharField(max_length=60, db_index=True, help_text="Its name in small letters, from one of its words on.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "ref", "start"], name="search_start_once")]

    def __str__(self) -> str:
        return self.start


class Made(models.Model):
    """By which way of looking at words the index was made: with another it is made anew, some things at a time beside what goes on."""

    version = models.CharField(max_length=40, help_text="The version of the analysis, and of the dictionary.")
    going = models.CharField(max_length=10, blank=True, help_text="The kind of the things that are being brought in; empty once all are.")
    ref = models.BigIntegerField(default=0, help_text="The last of them that is in.")

    def __str__(self) -> str:
        return self.version
