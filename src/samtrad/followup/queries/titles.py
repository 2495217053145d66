"""What agreements are called, and where one is that became part of another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from samtrad.followup.models import Agreement
from samtrad.matters.standing.rows import capital

_LONGEST = 160
_SIGNS = re.compile(r"^[\W_]+|\*\*|__")


def title_of(given: str, printed: Iterable[str]) -> str:
    """What an agreement is called: by a person, else as it is printed most often; of equals the longest that is no sentence."""
    if given:
        return given
    names = Counter(_SIGNS.sub("", " ".join(one.split())) for one in printed)
    best = max(names, key=lambda name: (names[name], len(name) if len(name) <= _LONGEST else -len(name), name), default="")
    return capital(best)


def moved(address: str) -> str:
    """Where an agreement is now that was made part of another; "" for one that is not."""
    seen: set[str] = set()
    while address not in seen:
        seen.add(address)
        into = Agreement.objects.filter(address=address, merged_into__isnull=False).values_list("merged_into__address", flat=True).first()
        if into is None:
            return address if len(seen) > 1 else ""
        address = into
    return ""
