"""Addresses that nothing of their kind has yet."""

from __future__ import annotations

from collections.abc import Sequence

from samtrad.people.models import Body, Organisation, Party, Person
from samtrad.people.naming import slug

_LONGEST = 70


def free_slug(model: type[Body | Organisation | Person | Party], name: str, taken: Sequence[str] = (), most: int = _LONGEST) -> str:
    """An address that nothing of its kind has yet: the name, with a number where that is taken."""
    base = slug(name, most)
    used = {*model.objects.filter(slug__startswith=base).values_list("slug", flat=True), *taken}
    return next(one for one in (base, *(f"{base}-{number}" for number in range(2, len(used) + 3))) if one not in used)
