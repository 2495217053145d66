"""Matters, the passages that are about them, and why they hang together."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.access.guarded import Guarded
from samtrad.matters.states import PassageKind, RulingKind
from samtrad.register.models import Item, Meeting

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Letters and figures of an address; none that are taken for each other."""
_LONG = 10


def new_address() -> str:
    """An address told by chance: made of what a matter holds, it would let anyone count what is hidden by trying."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LONG))


class Matter(models.Model):
    """What some passages are about (fråga). What it tells of itself is that of its public passages alone.

    It keeps its address as long as it has a passage: one that becomes part of another leads there.
    """

    address = models.CharField(max_length=12, unique=True, default=new_address, help_text="What it goes by in addresses: told by chance.")
    anchor = models.ForeignKey(
        "Passage", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The passage that it was made for, with which it goes."
    )
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The matter that it is part of now.")
    is_public = models.BooleanField(default=False, help_text="Whether a passage of it is public.")
    name = models.CharField(max_length=500, blank=True, help_text="What a person named it.")
    titled = models.ForeignKey("Passage", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The public passage whose title is its own.")
    first_day = models.DateField(null=True, help_text="The day of its first public passage.")
    last_day = models.DateField(null=True, help_text="The day of its last public passage.")
    passages_count = models.IntegerField(default=0, help_text="How many of its passages are public.")
    meetings_count = models.IntegerField(default=0, help_text="At how many meetings.")
    bodies_count = models.IntegerField(default=0, help_text="In how many bodies.")
    state = models.CharField(max_length=16, blank=True, help_text="How far it has come by its public passages (standing.standing.State), whatever day it is.")
    rests_from = models.DateField(null=True, help_text="The day from which it is resting if nothing more is said; empty where silence changes nothing.")
    lies_with = models.CharField(max_length=200, blank=True, help_text="Who has it, as a public passage says it.")
    lies_by = models.ForeignKey("Passage", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The passage that says so.")
    lies_start = models.IntegerField(default=0, help_text="Where the words start that say so.")
    lies_end = models.IntegerField(default=0, help_text="Where they end.")

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["is_public", "-last_day", "-id"], name="matters_by_day"),
            models.Index(fields=["is_public", "state", "-last_day", "-id"], name="matters_by_state"),
        ]
        constraints = [
            models.CheckConstraint(name="matters_merged_is_not_public", condition=Q(merged_into__isnull=True) | Q(is_public=False)),
            models.CheckConstraint(name="matters_public_has_passages", condition=Q(is_public=False) | Q(passages_count__gt=0)),
            models.CheckConstraint(name="matters_state_is_of_public", condition=Q(is_public=True) & ~Q(state="") | Q(is_public=False, state="", lies_with="")),
        ]

    def __str__(self) -> str:
        return self.name or self.address


class Passage(Guarded):
    """A stretch of a meeting's text that is about one thing (``linking.passage.Passage``)."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="passages", help_text="The meeting.")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, related_name="passages", help_text="The item that it stands in.")
    matter = models.ForeignKey(Matter, on_delete=models.SET_NULL, null=True, related_name="passages", help_text="What it is about.")
    document = models.CharField(max_length=16, help_text="The first digits of the document's SHA-256: its place among documents of one day.")
    record = models.IntegerField(default=0, help_text="Which record of the document, from 0.")
    start = models.IntegerField(help_text="Where it starts in the text.")
    end = models.IntegerField(help_text="Where it ends.")
    page = models.IntegerField(default=0, help_text="The page that it starts on, from 1; 0 for formats without pages.")
    kind = models.CharField(max_length=5, choices=PassageKind.choices, help_text="An item, a topic of one that bundles several, or told of inside another's.")
    title = models.CharField(max_length=500, help_text="What it calls its subject, as whoever may see it may read it.")
    text = models.TextField(help_text="What is said of it, as far as it is compared.")
    day = models.DateField(null=True, help_text="The day that it is sorted by.")
    told = models.JSONField(default=dict, help_text="What else it is compared by (linking.passage.Passage), but for title and text.")
    acts = models.JSONField(default=list, help_text="What it says was done (standing.stations.Act), in the order of the text.")
    announced = models.JSONField(default=list, help_text="What it says is to come (standing.announced.Announced).")
    is_gone = models.BooleanField(default=False, help_text="Whether a newer reading has it no longer, while a person's ruling waits for it.")

    class Meta(Guarded.Meta):
        indexes = [
            models.Index(fields=["matter", "is_public", "day", "id"], include=["item"], name="matters_passages_by_day"),
            models.Index(fields=["scope", "is_public", "matter"], name="matters_passages_of_body"),
        ]
        constraints = [
            *Guarded.Meta.constraints,
            models.UniqueConstraint(fields=["meeting", "start", "end", "kind"], condition=Q(is_gone=False), name="matters_passage_once"),
            models.CheckConstraint(name="matters_passage_gone_is_nowhere", condition=Q(is_gone=False) | Q(matter__isnull=True, is_public=False)),
        ]

    def __str__(self) -> str:
        return self.title


class Shelf(models.Model):
    """A key that a passage is found by, with its place in time under it (``linking.terms.Terms.keys``)."""

    key = models.CharField(max_length=120, help_text="The key.")
    passage = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="shelves", help_text="The passage.")
    day = models.DateField(help_text="Its day; the last of all days where none is known.")
    rank = models.BigIntegerField(help_text="The place of its document among those of one day, and of the record in it.")
    start = models.IntegerField(help_text="Where it starts.")
    is_public = models.BooleanField(help_text="Whether the passage is public.")

    class Meta:
        indexes = [
            models.Index(fields=["key", "day", "rank", "start"], name="matters_shelves"),
            models.Index(fields=["key", "is_public", "day", "rank", "start"], name="matters_public_shelves"),
        ]

    def __str__(self) -> str:
        return self.key


class Link(models.Model):
    """That two passages are of one matter, by their words, and why (``linking.links.Link``)."""

    earlier = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="links_on", help_text="The earlier passage.")
    later = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="links_back", help_text="The later.")
    score = models.FloatField(help_text="How much speaks for it, in bits.")
    is_sure = models.BooleanField(default=False, help_text="Whether it rests on what names the very matter (linking.links.Link.sure).")
    reasons = models.JSONField(help_text="What it rests on: code, words and weight of each reason, the weightiest first.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["earlier", "later"], name="matters_link_once"),
            models.CheckConstraint(name="matters_link_of_two", condition=~Q(earlier=F("later"))),
        ]

    def __str__(self) -> str:
        return f"{self.earlier_id}–{self.later_id}"


class Ruling(models.Model):
    """What a person ruled on passages; holds in every later threading until it is undone."""

    kind = models.CharField(max_length=4, choices=RulingKind.choices, help_text="One matter, two, or a name.")
    one = models.ForeignKey(Passage, on_delete=models.CASCADE, related_name="+", help_text="The passage.")
    other = models.ForeignKey(Passage, on_delete=models.CASCADE, null=True, related_name="+", help_text="The other passage; none for a name.")
    name = models.CharField(max_length=500, blank=True, help_text="What the matter is called.")
    act = models.BigIntegerField(db_index=True, help_text="Number of the act in the log.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who ruled.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                name="matters_ruling_says_what",
                condition=Q(kind=RulingKind.NAME, other__isnull=True) & ~Q(name="") | ~Q(kind=RulingKind.NAME) & Q(other__isnull=False),
            ),
            models.CheckConstraint(name="matters_ruling_of_two", condition=Q(other__isnull=True) | ~Q(one=F("other"))),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.one_id} {self.other_id or ''}".strip()
