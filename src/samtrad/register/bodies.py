"""Bodies that a reading made, and that a better reading no longer tells of."""

from __future__ import annotations

from django.db import models

from samtrad.access.models import Role
from samtrad.people.models import Body, BodyName
from samtrad.register.coverage import recount


def forget_unused(body: int) -> None:
    """Count a body anew that a document told of and no longer does; take it away where nothing is left but its name: nobody met in it, and no person gave it anything."""
    found = Body.objects.filter(pk=body).first()
    if found:
        recount(found)
    if found is None or Role.objects.filter(body=body).exists() or found.merged_into_id:
        return
    for relation in Body._meta.related_objects:  # noqa: SLF001 - Django's own name for it
        if relation.on_delete is models.SET_NULL:
            continue  # what is worked out from minutes, and does without it
        if relation.related_model is not BodyName and relation.related_model._base_manager.filter(**{relation.field.name: body}).exists():  # noqa: SLF001
            return
    found.delete()
