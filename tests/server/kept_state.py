"""What followers keep, told without ids and addresses: two registers of the same documents that keep the same are told alike."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import Any

from django.db import models

from samtrad.documents.models import Document, Reading
from samtrad.followup.models import (
    Agreement,
    AgreementMention,
    GrantTold,
    Round,
    RoundParty,
    RoundReply,
    RoundTold,
    RoundTotal,
    Task,
    TaskStep,
    Waiting,
)
from samtrad.matters.models import Link, Matter, Passage, Shelf
from samtrad.people.models import Appearance, Body, Calling, Mandate, Organisation, Participation, Party, Person, PersonName, Question, Sighting
from samtrad.register.models import (
    AgreementEvent,
    Assignment,
    Attendance,
    Ballot,
    BodyYear,
    Decision,
    Dissent,
    Item,
    Meeting,
    MeetingDocument,
    Mention,
    Proposal,
    Vote,
)
from samtrad.search.models import Entry

Told = dict[str, list[str]]
KEPT: tuple[type[models.Model], ...] = (
    Meeting,
    Item,
    Decision,
    Assignment,
    AgreementEvent,
    Attendance,
    Proposal,
    Dissent,
    Vote,
    Ballot,
    Mention,
    BodyYear,
    Calling,
    Body,
    Appearance,
    Sighting,
    Person,
    PersonName,
    Mandate,
    Participation,
    Question,
    Passage,
    Link,
    Shelf,
    Matter,
    TaskStep,
    Task,
    Waiting,
    AgreementMention,
    Agreement,
    Round,
    RoundTold,
    RoundTotal,
    RoundParty,
    RoundReply,
    GrantTold,
    Entry,
)
_BY: dict[type[models.Model], tuple[str, ...]] = {
    Document: ("sha256",),
    Reading: ("document__sha256", "number", "is_current"),
    Meeting: ("slug", "body__slug"),
    MeetingDocument: ("document__sha256", "number"),
    Item: ("meeting__slug", "meeting__body__slug", "ordinal"),
    Decision: ("meeting__slug", "meeting__body__slug", "ordinal"),
    Assignment: ("meeting__slug", "meeting__body__slug", "ordinal"),
    AgreementEvent: ("meeting__slug", "meeting__body__slug", "ordinal"),
    Vote: ("meeting__slug", "meeting__body__slug", "ordinal"),
    Body: ("slug",),
    Organisation: ("slug",),
    Party: ("slug",),
    Appearance: ("name", "party", "organisation__slug", "body__slug", "apart"),
    Passage: ("meeting__slug", "meeting__body__slug", "start", "end", "kind", "is_gone"),
    TaskStep: ("meeting__slug", "meeting__body__slug", "start", "end", "means", "is_gone"),
    AgreementMention: ("meeting__slug", "meeting__body__slug", "at"),
    Round: ("meeting__slug", "meeting__body__slug", "kind", "start"),
    RoundParty: ("round__meeting__slug", "round__kind", "round__start", "organisation__slug"),
}
"""By what a row is known that others lead to."""
_WHOLE = {Matter: (Passage, "matter"), Task: (TaskStep, "task"), Agreement: (AgreementMention, "agreement"), Person: (Appearance, "person")}
"""What is known by the rows that are of it."""
_LEFT_OUT = {"id", "address", "anchor", "slug", "home", "made_at", "merged_into"}
"""Ids, and what keeps what something was called or made for first: that is never told anew."""
_NUMBERS: dict[str, type[models.Model]] = {"meeting": Meeting, "document": Document, "body": Body, "scope": Body, "closing_step": TaskStep}
"""Ids that stand as numbers."""
_KEY = re.compile(r'"(body|organisation|office|person|item)(?::|": ")(\d+)')


def kept() -> Told:
    """All that followers keep, by table, in order."""
    names = _names()
    return {model.__name__: sorted(_row(row, names) for row in _rows(model)) for model in KEPT}


def _rows(model: type[models.Model]) -> list[models.Model]:
    rows = model._base_manager.all()
    if any(field.name == "merged_into" for field in model._meta.concrete_fields):
        rows = rows.filter(merged_into=None)  # what leads on is an address
    if model is Question:
        rows = rows.exclude(state="withdrawn")
    return list(rows)


def _names() -> dict[tuple[type[models.Model], Any], str]:
    found = {(model, row[0]): repr(row[1:]) for model, by in _BY.items() for row in model._base_manager.values_list("pk", *by)}
    for whole, (part, field) in _WHOLE.items():
        held = defaultdict(list)
        for pk, of in part._base_manager.filter(**{f"{field}__isnull": False}).values_list("pk", field):
            held[of].append(found[part, pk])
        found |= {(whole, pk): repr(sorted(held[pk])) for pk in whole._base_manager.values_list("pk", flat=True)}
    return found


def _row(row: models.Model, names: dict[tuple[type[models.Model], Any], str]) -> str:
    told: dict[str, Any] = {}
    for field in row._meta.concrete_fields:
        value = getattr(row, field.attname)
        if field.name in _LEFT_OUT:
            continue
        if isinstance(field, models.ForeignKey) and value is not None:
            value = names.get((field.related_model, value), value)
        elif isinstance(field, models.JSONField):
            value = _KEY.sub(lambda match: f"{match[1]} {_named(match, names)}", json.dumps(value, sort_keys=True))
        elif field.name in _NUMBERS and isinstance(value, int):
            value = names.get((_NUMBERS[field.name], value), value)
        elif field.name == "ref" and isinstance(row, Entry):
            of = {"matter": Matter, "person": Person, "body": Body, "item": Item, "decision": Decision, "meeting": Meeting, "document": MeetingDocument}.get(
                row.kind
            )
            value = names.get((of, value), value) if of else value
        told[field.name] = value
    if type(row) in _WHOLE:
        told["of"] = names[type(row), row.pk]
    if isinstance(row, Proposal | Dissent):
        told["persons"] = sorted(names[Person, pk] for pk in row.persons.values_list("pk", flat=True))
    return repr(told)


def _named(match: re.Match[str], names: dict[tuple[type[models.Model], Any], str]) -> str:
    model = {"body": Body, "organisation": Organisation, "office": Organisation, "person": Person, "item": Item}[match[1]]
    return names.get((model, int(match[2])), match[2])
