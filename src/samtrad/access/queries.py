"""Who someone is when they look, and what they may do where: by their roles, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from samtrad.access.models import Role, User
from samtrad.access.states import ALLOWED, Act, RoleName
from samtrad.access.viewer import PUBLIC, Viewer

BodiesOf = Callable[[frozenset[int]], Iterable[int]]
"""The ids of the bodies of some organisations: told by whoever knows bodies, which this layer does not."""


def roles_of(user: User | None) -> tuple[Role, ...]:
    """The roles that count now: none of one whose account is closed."""
    return tuple(Role.objects.filter(user=user)) if user is not None and user.is_active else ()


def viewer(user: User | None, bodies_of: BodiesOf, roles: Iterable[Role] | None = None) -> Viewer:
    """What the holder of an account may see; anyone else, and one whose account is closed, sees what is public.

    ``roles`` are theirs, where they are known already.
    """
    if user is None or not user.is_active:
        return PUBLIC
    roles = roles_of(user) if roles is None else tuple(roles)
    everywhere = [role for role in roles if role.body is None and role.organisation is None]
    everything = any(ALLOWED[RoleName(role.name)] >= {Act.READ_INTERNAL, Act.READ_WHOLE, Act.READ_LOG} for role in everywhere)
    return Viewer(user.pk, bodies(roles, Act.READ_INTERNAL, bodies_of), everything, bodies(roles, Act.READ_WHOLE, bodies_of))


def bodies(roles: Iterable[Role], act: Act, bodies_of: BodiesOf) -> frozenset[int]:
    """The bodies in which some roles allow an act."""
    allowing = [role for role in roles if act in ALLOWED[RoleName(role.name)]]
    own = {role.body for role in allowing if role.body is not None}
    organisations = frozenset(role.organisation for role in allowing if role.organisation is not None)
    return frozenset(own | set(bodies_of(organisations) if organisations else ()))


def may(user: User | None, act: Act, body: int | None = None, organisations: Iterable[int] = ()) -> bool:
    """Whether someone may do an act in a body (an id) of some organisations; without a body, whether they may do it everywhere."""
    return allowed(roles_of(user), act, body, organisations)


def allowed(roles: Iterable[Role], act: Act, body: int | None = None, organisations: Iterable[int] = ()) -> bool:
    """Whether some roles allow an act in a body of some organisations; without a body, everywhere."""
    owners = set(organisations)
    for role in roles:
        if act not in ALLOWED[RoleName(role.name)]:
            continue
        here = role.body is None and role.organisation is None
        if here or (role.body is not None and role.body == body) or (role.organisation is not None and role.organisation in owners):
            return True
    return False
