"""Codes of the rules, as the database keeps them."""

from __future__ import annotations

from enum import StrEnum

from django.db.models import CheckConstraint, Q


def choices(codes: type[StrEnum]) -> list[tuple[str, str]]:
    """What a field may hold; what each is called on pages is said there."""
    return [(one.value, one.value) for one in codes]


def is_known(name: str, field: str, codes: type[StrEnum], *, empty: bool = False) -> CheckConstraint:
    """That the database holds no other code in a field."""
    told = [one.value for one in codes] + ([""] if empty else [])
    return CheckConstraint(name=name, condition=Q(**{f"{field}__in": told}))
