"""Things that not everyone may see, and the query set that is the only way to them.

Law 11: what is entered is internal until a named person publishes it, and what is not public is nowhere public.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar, cast

from django.db import models
from django.db.models import Q

from samtrad.access.states import Classification
from samtrad.access.viewer import Viewer

M = TypeVar("M", bound=models.Model)
_PUBLIC = Q(is_public__in=[True])
"""Not ``is_public=True``: that Django writes as the bare column, for which SQLite uses no index; "IN (1)" is an equality to it."""


class GuardedQuerySet(models.QuerySet[M]):
    """A query set that can be cut to what someone may see."""

    def seen_by(self, viewer: Viewer) -> GuardedQuerySet[M]:
        """What the viewer may see: the public; beside it what is not secret of their bodies; everything for those who may."""
        if viewer.everything:
            return self
        seen = _PUBLIC
        if viewer.bodies:
            seen |= self._of(viewer.bodies) & ~Q(classification=Classification.SECRET)
        if viewer.secrets:
            seen |= self._of(viewer.secrets)
        return self.filter(seen)

    def _of(self, bodies: Collection[int]) -> Q:
        return cast("type[Guarded]", self.model).of(bodies)

    def public(self) -> GuardedQuerySet[M]:
        """What anyone may see."""
        return self.filter(_PUBLIC)


GuardedManager = models.Manager.from_queryset(GuardedQuerySet)
"""The manager of guarded things."""


class Guarded(models.Model):
    """Something that is internal until it is published, and never public where it is secret."""

    classification = models.CharField(
        max_length=8, choices=Classification.choices, default=Classification.OPEN, help_text="Public once published, internal, or secret by a paragraph of law."
    )
    ground = models.CharField(max_length=80, blank=True, help_text="The paragraph that a secret rests on, such as OSL 25:1.")
    is_public = models.BooleanField(default=False, help_text="Whether anyone may see it: a person published it, and it is not secret.")
    scope = models.BigIntegerField(null=True, help_text="Id of the body whose members may see it before it is public; empty for none.")

    objects = GuardedManager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(name="%(app_label)s_%(class)s_only_open_is_public", condition=Q(is_public=False) | Q(classification=Classification.OPEN)),
            models.CheckConstraint(name="%(app_label)s_%(class)s_secret_has_ground", condition=~Q(classification=Classification.SECRET) | ~Q(ground="")),
        ]

    @classmethod
    def of(cls, bodies: Collection[int]) -> Q:
        """What belongs to some bodies and to no other."""
        return Q(scope__in=bodies)
