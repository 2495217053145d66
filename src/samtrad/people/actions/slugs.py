"""Addresses that nothing of their kind has yet. That one is taken must not tell of what is hidden (law 11)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence

from django.utils.crypto import salted_hmac

from samtrad.people.models import Body, Organisation, Party, Person
from samtrad.people.naming import slug

_LONGEST = 70
_SALT = "samtrad.people.slugs"
_SIGNS = re.compile(r"-[0-9a-f]{8}$")
_MOST = 50
"""Things of one name that are looked at."""
_BETWEEN = "mellan--adresser"
"""What one has while two change addresses; no name is written so."""
Named = Body | Organisation | Person | Party


def free_slug(model: type[Named], name: str, taken: Sequence[str] = (), most: int = _LONGEST) -> str:
    """An address that nothing of its kind has yet: the name, with signs where that is taken. A number would tell how many others there are."""
    base = slug(name, most)
    return next(one for one in itertools.chain([base], _signed(model, base)) if one not in taken and not model.objects.filter(slug=one).exists())


def claim(one: Body | Person, is_hidden: Callable[[int], bool]) -> int | None:
    """Let what becomes public for the first time change addresses with the first of its name that is hidden and has a better one.

    The id of that; None where all stays. So what is public is addressed alike, whether anything of its name is hidden or not.
    """
    model = type(one)
    if not _SIGNS.search(one.slug):
        return None
    base, own = _SIGNS.sub("", one.slug), one.slug
    for better in itertools.takewhile(lambda free: free != own, itertools.chain([base], itertools.islice(_signed(model, base), _MOST))):
        holder = model.objects.filter(slug=better).first()
        if holder is not None and is_hidden(holder.pk):
            model.objects.filter(pk=holder.pk).update(slug=_BETWEEN)
            one.slug = better
            one.save(update_fields=["slug"])
            model.objects.filter(pk=holder.pk).update(slug=own)
            return holder.pk
    return None


def _signed(model: type[Named], base: str) -> Iterator[str]:
    """The name with signs that only the installation can work out: nobody else can tell the first of them from the tenth."""
    return (f"{base}-{salted_hmac(_SALT, f'{model.__name__}/{base}/{time}').hexdigest()[:8]}" for time in itertools.count())
