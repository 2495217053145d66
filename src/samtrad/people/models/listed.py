"""Things that lists show by name: with the key that they are sorted by, which follows the name whichever way a row is written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models

from samtrad.swedish.alphabet import SIGNS, sort_key


class SortKeyField(models.CharField):  # type: ignore[type-arg]
    """The key of the row's name."""

    def pre_save(self, model_instance: models.Model, add: bool) -> str:  # noqa: FBT001 - Django's signature
        """The key of the name as it is now."""
        del add
        key = sort_key(model_instance.name)  # type: ignore[attr-defined] # of those that are listed
        setattr(model_instance, self.attname, key)
        return key


class Listed(models.Model):
    """Something that is shown in lists by its name, in the order of the Swedish alphabet."""

    sort_key = SortKeyField(
        max_length=2 * SIGNS, default="", editable=False, help_text="Its name as it is sorted, in digits: the same order in every database (swedish.alphabet)."
    )

    class Meta:
        abstract = True

    def save(self, *, update_fields: Iterable[str] | None = None, **told: Any) -> None:  # noqa: ANN401 - Django's signature
        """Save it; its key goes with its name."""
        fields = None if update_fields is None else {*update_fields, *(["sort_key"] if "name" in update_fields else [])}
        super().save(update_fields=fields, **told)
