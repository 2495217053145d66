"""Who is meant by a printed name: a body or an organisation, where public minutes leave no doubt. What only internal papers tell helps nobody here (law 11)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Exists, OuterRef

from samtrad.followup.assignments.mention import Party
from samtrad.followup.assignments.offices import is_own_office
from samtrad.matters.standing.bodies import same_body
from samtrad.people.models import Body, Calling, Organisation, OrganisationName
from samtrad.people.naming import key
from samtrad.people.resolving.body_names import is_statutory
from samtrad.people.resolving.organisation_names import everyday_name
from samtrad.register.models import Meeting

_OWN = 6
"""Letters of a word such as "nämnden" that the body's own name may end in."""
_OURSELVES = frozenset({"vi", "mötet", "ledamöterna"})


class _Known(NamedTuple):
    """A body with public meetings: what it is called, by whomever, and whose it is."""

    pk: int
    owner: int | None
    kind: str
    names: frozenset[str]
    shorts: frozenset[str]


class Names:
    """The names that are known now; made once for many lookups."""

    def __init__(self) -> None:
        shown = Body.objects.filter(Exists(Meeting.objects.public().filter(body=OuterRef("pk"))), merged_into=None)
        called: dict[int, set[str]] = {}
        shorts: dict[int, set[str]] = {}
        self._bodies: dict[int, _Known] = {}
        for pk, name, short in Calling.objects.filter(document__is_public=True).values_list("body", "name", "shorts"):
            called.setdefault(pk, set()).add(name)
            shorts.setdefault(pk, set()).update(one for one in short if isinstance(one, str))
        for pk, name, owner, kind in shown.values_list("pk", "name", "owner", "owner__kind"):
            self._bodies[pk] = _Known(pk, owner, kind or "", frozenset({name, *called.get(pk, ())} - {""}), frozenset(shorts.get(pk, ())))
        self._by_key: dict[str, set[int]] = {}
        for one in self._bodies.values():
            for name in one.names | one.shorts:
                self._by_key.setdefault(key(name), set()).add(one.pk)
        self._organisations: dict[str, set[int]] = {}
        official = OrganisationName.objects.exclude(organisation__code="").values_list("key", "organisation", "organisation__merged_into")
        for name, pk, into in official:
            self._organisations.setdefault(name, set()).add(into or pk)

    def party(self, name: str, meeting_body: int) -> Party | None:
        """Who a name in the minutes of a body means; by its name alone where that is not sure. None for no name."""
        name = " ".join(name.split())
        if not name:
            return None
        own = self._bodies.get(meeting_body)
        of = f"organisation:{own.owner}" if own and own.owner else f"body:{meeting_body}"
        if own and self._is_own(name, own):
            return Party(name=name, key=f"body:{own.pk}", of=of)
        body = self._body(name, own)
        if body is not None:
            return Party(name=name, key=f"body:{body}", of=of)
        found = {pk for form in (name, everyday_name(name)) if form for pk in self._organisations.get(key(form), ())}
        if not found and own and own.owner and is_own_office(name, own.kind):
            return Party(name=name, key=f"office:{own.owner}", of=of)
        return Party(name=name, key=f"organisation:{found.pop()}" if len(found) == 1 else "", of=of)

    def itself(self, meeting_body: int, name: str) -> Party:
        """The body that met."""
        own = self._bodies.get(meeting_body)
        of = f"organisation:{own.owner}" if own and own.owner else f"body:{meeting_body}"
        return Party(name=name, key=f"body:{meeting_body}", of=of)

    def _is_own(self, name: str, own: _Known) -> bool:
        low = name.casefold()
        if low in _OURSELVES or any(same_body(name, one) for one in own.names) or name in own.shorts:
            return True
        return " " not in low and len(low) >= _OWN and any(one.casefold().split(" ")[0].endswith(low) for one in own.names)

    def _body(self, name: str, own: _Known | None) -> int | None:
        """The one body of the name: of the same organisation where there is one, else the only one that there is."""
        exact = self._by_key.get(key(name), set())
        owner = own.owner if own else None
        ours = {pk for pk in exact if owner and self._bodies[pk].owner == owner}
        if not exact and owner:
            ours = {one.pk for one in self._bodies.values() if one.owner == owner and any(same_body(name, called) for called in one.names)}
        if len(ours) == 1:
            return next(iter(ours))
        return next(iter(exact)) if len(exact) == 1 and not ours and not is_statutory(name) else None


def ids(party: Party | None) -> tuple[int | None, int | None]:
    """The body and the organisation that a party is known as, or whose office it is."""
    kind, _, number = (party.key if party else "").partition(":")
    return (int(number) if kind == "body" else None, int(number) if kind in ("organisation", "office") else None)


def person_id(party: Party | None) -> int | None:
    """The person that a party is known as."""
    kind, _, number = (party.key if party else "").partition(":")
    return int(number) if kind == "person" else None


def existing(parties: Iterable[Party | None]) -> tuple[frozenset[int], frozenset[int]]:
    """Of what parties are known as, the bodies and organisations that are there still."""
    pairs = [ids(one) for one in parties]
    bodies = Body.objects.filter(pk__in={body for body, _ in pairs if body}).values_list("pk", flat=True)
    organisations = Organisation.objects.filter(pk__in={one for _, one in pairs if one}).values_list("pk", flat=True)
    return frozenset(bodies), frozenset(organisations)
