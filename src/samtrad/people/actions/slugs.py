"""Addresses that nothing of their kind has yet. That one is taken must not tell of what is hidden (law 11)."""

from __future__ import annotations

import itertools
import re
import secrets
from collections.abc import Callable, Iterator, Sequence

from samtrad.people.models import Body, Organisation, Party, Person
from samtrad.people.naming import slug

_LONGEST = 70
_SIGNS = re.compile(r"-[0-9a-f]{8}$")
Named = Body | Organisation | Person | Party


def free_slug(model: type[Named], name: str, taken: Sequence[str] = (), most: int = _LONGEST) -> str:
    """An address that nothing of its kind has yet: the name, with signs by chance where that is taken. A number would tell how many others there are."""
    base = slug(name, most)
    return next(one for one in itertools.chain([base], _signed(base)) if one not in taken and not model.objects.filter(slug=one).exists())


def claim(one: Body | Person, is_hidden: Callable[[int], bool]) -> int | None:
    """Give what becomes public for the first time the address of its name, where only something hidden has that: it gets signs instead.

    The id of what had it; None where all stays. So what is public is addressed alike, whether anything of its name is hidden or not.
    """
    model = type(one)
    if not _SIGNS.search(one.slug):
        return None
    base = _SIGNS.sub("", one.slug)
    holder = model.objects.filter(slug=base).first()
    if holder is None or not is_hidden(holder.pk):
        return None
    holder.slug = next(free for free in _signed(base) if not model.objects.filter(slug=free).exists())
    holder.save(update_fields=["slug"])
    one.slug = base
    one.save(update_fields=["slug"])
    return holder.pk


def _signed(base: str) -> Iterator[str]:
    return (f"{base}-{secrets.token_hex(4)}" for _ in itertools.count())
