"""Where things are found: one function for each kind of page."""

from __future__ import annotations

from django.utils.translation import get_language

from samtrad.portal.shapes import Proof


def prefix() -> str:
    """What all addresses of the page's language begin with."""
    return "/en/" if (get_language() or "sv").startswith("en") else "/"


def search() -> str:
    """Where one searches."""
    return f"{prefix()}sok"


def document(address: str, number: int = 1) -> str:
    """A document; of a file with several records, one of them."""
    return f"{prefix()}dokument/{address}/{f'{number}/' if number > 1 else ''}"


def words(address: str, number: int, start: int | None, end: int | None, page: int = 0) -> Proof | None:
    """Words of a document, marked where they stand; None for what has no place."""
    if not address or start is None or end is None or end <= start:
        return None
    return Proof(f"{document(address, number)}?v={start}-{end}#{start}-{end}", page)


def body(slug: str) -> str:
    """A body."""
    return f"{prefix()}organ/{slug}/"


def meeting(slug: str) -> str:
    """A meeting."""
    return f"{prefix()}moten/{slug}/"


def call(address: str) -> str:
    """The published agenda of a meeting that is run here."""
    return f"{prefix()}kallelser/{address}/"


def called_paper(address: str, pk: int) -> str:
    """A published paper of such a meeting."""
    return f"{call(address)}{pk}/"


def item(meeting_slug: str, ordinal: int) -> str:
    """An item: the meeting's first is number 1."""
    return f"{meeting(meeting_slug)}punkt/{ordinal + 1}/"


def decision(meeting_slug: str, ordinal: int) -> str:
    """A decision: the meeting's first is number 1."""
    return f"{meeting(meeting_slug)}beslut/{ordinal + 1}/"


def person(slug: str) -> str:
    """An elected person."""
    return f"{prefix()}personer/{slug}/"


def organisation(slug: str) -> str:
    """An organisation."""
    return f"{prefix()}organisationer/{slug}/"


def matter(address: str) -> str:
    """A matter (fråga)."""
    return f"{prefix()}fragor/{address}/"


def task(address: str) -> str:
    """An assignment (uppdrag)."""
    return f"{prefix()}uppdrag/{address}/"


def grant(address: str) -> str:
    """A grant that is shared out."""
    return f"{prefix()}medel/{address}/"


def round_(address: str) -> str:
    """A round (runda)."""
    return f"{prefix()}rundor/{address}/"


def agreement(address: str) -> str:
    """An agreement, plan or guideline."""
    return f"{prefix()}avtal/{address}/"


def plan(address: str) -> str:
    """A plan (handlingsplan)."""
    return f"{prefix()}planer/{address}/"


def text(address: str) -> str:
    """A version of an agreement's text."""
    return f"{prefix()}texter/{address}/"


def compared(first: str, second: str) -> str:
    """Two versions beside each other."""
    return f"{prefix()}texter/{first}/mot/{second}/"


def matrix(address: str) -> str:
    """What some texts say on some areas."""
    return f"{prefix()}innehall/{address}/"
