"""How a body's documents are published: a person sets it, in their own name, and every publication goes by it."""

from __future__ import annotations

from django.db import transaction

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.audit.actions import log
from samtrad.people.models import Body, PublicationPolicy
from samtrad.people.states import NamesShown
from samtrad.people.viewing import demand

_LONGEST = 36_500


class PolicyError(ValueError):
    """A policy that cannot be; the code says what is wrong: no_ground, days."""


def set_policy(body: Body, ground: str, days: int | None, names: NamesShown, by: User, *, indexable: bool) -> PublicationPolicy:
    """Set how a body's documents are published from now on. Raises ``PolicyError`` and ``ForbiddenError``."""
    ground = " ".join(ground.split())[:200]
    if not ground:
        raise PolicyError("no_ground")
    if days is not None and not 1 <= days <= _LONGEST:
        raise PolicyError("days")
    demand(by, Act.PUBLISH, body)
    with transaction.atomic():
        values = {"ground": ground, "days": days, "indexable": indexable, "names": names}
        policy, _ = PublicationPolicy.objects.update_or_create(body=body, defaults=values)
        log("policy_set", f"body:{body.pk}", by, {"days": days, "names": names, "indexable": int(indexable)})
    return policy
