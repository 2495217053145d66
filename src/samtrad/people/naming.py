"""Names as they are looked up: folded, so that writing does not part what is one."""

from __future__ import annotations

import re
import unicodedata

from django.utils.text import slugify

_NOISE = re.compile(r"[^\w]+")
_SWEDISH = str.maketrans({"å": "a", "ä": "a", "ö": "o", "Å": "a", "Ä": "a", "Ö": "o", "é": "e", "É": "e", "ø": "o", "æ": "a", "ü": "u", "ß": "ss", "ð": "d"})


def key(name: str) -> str:
    """A name in lower case with one space between words; signs that are no letters are spaces."""
    return _NOISE.sub(" ", unicodedata.normalize("NFC", name).casefold()).strip()


def slug(name: str, most: int = 70) -> str:
    """A name as part of an address: lower case, a for å and ä, o for ö, hyphens between words."""
    return slugify(name.translate(_SWEDISH))[:most].strip("-") or "namnlos"


def full_name(name: str, owner: str | None) -> str:
    """A body by its name and the organisation that it belongs to, where the name does not say that already."""
    return f"{name}, {owner}" if owner and owner not in name else name
