"""What persons and bodies are resolved from: names as minutes print them, what people ruled about them, and what is asked."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from samtrad.documents.models import Document
from samtrad.people.models.body import Body
from samtrad.people.models.organisation import Organisation
from samtrad.people.models.person import Person
from samtrad.people.states import QuestionKind, QuestionState, RulingKind


class Appearance(models.Model):
    """A name as the minutes of a body print it, with party and organisation: those alike are one, and are resolved together."""

    name = models.CharField(max_length=200, help_text="As printed.")
    party = models.CharField(max_length=40, blank=True, help_text="The party: its address where it is known, else the label as printed.")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, null=True, related_name="appearances", help_text="For whom.")
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="appearances", help_text="In whose minutes.")
    given = models.CharField(max_length=4, blank=True, help_text="How the given name begins, by its sound: where it is looked for.")
    family = models.CharField(max_length=80, blank=True, help_text="How the last family name sounds.")
    middle = models.CharField(max_length=80, blank=True, help_text="How the family name before it sounds, where there is one.")
    apart = models.SmallIntegerField(default=0, help_text="Which of several who are all printed so, by a person's ruling; 0 for the first.")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="appearances", help_text="Who it is.")
    home = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, related_name="+", help_text="The person that was made for it; it is theirs again when a merge is undone."
    )

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(fields=["family"], name="people_appearances_family"),
            models.Index(fields=["middle"], name="people_appearances_middle", condition=~Q(middle="")),
            models.Index(fields=["body", "given"], name="people_appearances_body"),
            models.Index(fields=["organisation", "given"], name="people_appearances_org"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["name", "party", "organisation", "body", "apart"], name="people_appearance_once"),
            models.UniqueConstraint(
                fields=["name", "party", "body", "apart"], condition=Q(organisation__isnull=True), name="people_appearance_for_nobody_once"
            ),
            models.CheckConstraint(name="people_appearance_has_name", condition=~Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name


class Sighting(models.Model):
    """That an appearance stands in the minutes of a meeting."""

    appearance = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="sightings", help_text="What stands there.")
    meeting = models.BigIntegerField(db_index=True, help_text="Id of the meeting.")
    document = models.BigIntegerField(db_index=True, help_text="Id of the document whose minutes they are.")
    day = models.DateField(null=True, help_text="The day of the meeting, where it is known.")
    office = models.CharField(max_length=8, help_text="Elected, officer or member (people.resolving.faces.Office).")
    is_public = models.BooleanField(default=False, help_text="Whether those minutes are public.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["appearance", "meeting"], name="people_sighting_once")]

    def __str__(self) -> str:
        return f"{self.appearance_id} at {self.meeting}"


class Parting(models.Model):
    """That the name in the minutes of one meeting is another's than the same name elsewhere: two are printed alike, and a person told them apart."""

    of = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="partings", help_text="The name as it would be taken.")
    meeting = models.BigIntegerField(help_text="Id of the meeting.")
    appearance = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="+", help_text="The one that stands for it there.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["of", "meeting"], name="people_parting_once")]

    def __str__(self) -> str:
        return f"{self.of_id} at {self.meeting}: {self.appearance_id}"


class Ruling(models.Model):
    """What a person ruled about who is who. It holds over what is worked out, in every later resolving too, until it is undone."""

    kind = models.CharField(max_length=4, choices=RulingKind.choices, help_text="What was ruled.")
    one = models.ForeignKey(Appearance, on_delete=models.CASCADE, related_name="rulings", help_text="The one.")
    other = models.ForeignKey(Appearance, on_delete=models.CASCADE, null=True, related_name="+", help_text="The other; empty for a name.")
    name = models.CharField(max_length=200, blank=True, help_text="What the person is called, where that was ruled.")
    act = models.BigIntegerField(help_text="Number of the log's entry of the act that it is part of.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who ruled.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When it was undone; empty while it holds.")

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                name="people_ruling_of_two", condition=Q(kind=RulingKind.NAME, other__isnull=True) | (~Q(kind=RulingKind.NAME) & Q(other__isnull=False))
            ),
            models.CheckConstraint(name="people_ruling_not_of_itself", condition=Q(other__isnull=True) | ~Q(one=F("other"))),
            models.CheckConstraint(name="people_ruling_name_is_told", condition=~Q(kind=RulingKind.NAME) | ~Q(name="")),
            models.CheckConstraint(
                name="people_ruling_undone_is_whole",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.one_id} {self.other_id or self.name}"


class BodyRuling(models.Model):
    """What a person ruled about which body met, for one record of a document; it holds in every later reading, until it is undone."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="body_rulings", help_text="The document.")
    number = models.SmallIntegerField(default=1, help_text="Which of its records.")
    body = models.ForeignKey(Body, on_delete=models.CASCADE, related_name="rulings", help_text="The body that met.")
    act = models.BigIntegerField(default=0, help_text="Number of the log's entry of the act that it is part of.")
    replaced_by = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+", help_text="The later ruling that took its place.")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", help_text="Who ruled.")
    at = models.DateTimeField(help_text="When.")
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who undid it.")
    undone_at = models.DateTimeField(null=True, help_text="When it was undone; empty while it holds.")

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["document", "number"], condition=Q(undone_at__isnull=True), name="people_one_body_ruled"),
            models.CheckConstraint(
                name="people_body_ruling_undone_is_whole",
                condition=Q(undone_by__isnull=True, undone_at__isnull=True) | Q(undone_by__isnull=False, undone_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.document_id} {self.body_id}"


class Question(models.Model):
    """What could not be settled by what minutes say: two names that may be one person, or two bodies that may be one. A person answers."""

    kind = models.CharField(max_length=6, choices=QuestionKind.choices, help_text="What is asked about.")
    one = models.ForeignKey(Appearance, on_delete=models.CASCADE, null=True, related_name="questions", help_text="The one name.")
    other = models.ForeignKey(Appearance, on_delete=models.CASCADE, null=True, related_name="+", help_text="The other name.")
    body = models.ForeignKey(Body, on_delete=models.CASCADE, null=True, related_name="questions", help_text="The one body.")
    other_body = models.ForeignKey(Body, on_delete=models.CASCADE, null=True, related_name="+", help_text="The other body.")
    reasons = models.JSONField(default=list, help_text="What speaks for and against, as codes.")
    weight = models.SmallIntegerField(default=0, help_text="How much hangs on it: how many meetings the smaller side has.")
    state = models.CharField(max_length=9, choices=QuestionState.choices, default=QuestionState.OPEN, help_text="Where it stands.")
    answer = models.CharField(max_length=3, blank=True, choices=[("one", "Samma"), ("two", "Olika")], help_text="What was answered.")
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", help_text="Who answered.")
    decided_at = models.DateTimeField(null=True, help_text="When.")

    class Meta:
        ordering = ["-weight", "id"]
        indexes = [models.Index(fields=["state", "-weight", "id"], name="people_questions_waiting")]
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], condition=Q(kind=QuestionKind.PERSON), name="people_question_of_names_once"),
            models.UniqueConstraint(fields=["body", "other_body"], condition=Q(kind=QuestionKind.BODY), name="people_question_of_bodies_once"),
            models.CheckConstraint(
                name="people_question_of_one_kind",
                condition=Q(kind=QuestionKind.PERSON, one__isnull=False, other__isnull=False, body__isnull=True, other_body__isnull=True)
                | Q(kind=QuestionKind.BODY, one__isnull=True, other__isnull=True, body__isnull=False, other_body__isnull=False),
            ),
            models.CheckConstraint(
                name="people_answered_by_a_person",
                condition=~Q(state=QuestionState.ANSWERED) | (Q(decided_by__isnull=False, decided_at__isnull=False) & ~Q(answer="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.one_id or self.body_id} {self.other_id or self.other_body_id}"
