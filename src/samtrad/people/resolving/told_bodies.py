"""What one record tells of the body that met: its name, whose it is, what it is called where it has no name, and who was there."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from samtrad.people.resolving.body_names import is_statutory
from samtrad.people.resolving.names import name_of
from samtrad.people.resolving.sound import sound
from samtrad.reading.record import Minutes

_IN = re.compile(r"^(?P<body>.+?)(?: i | för |, )(?P<owner>[A-ZÅÄÖ].+)$")
"""A body with its owner in one name: "Kommunfullmäktige i Fagerhed", "Förbundsstyrelsen, Mellanbygdens kommunalförbund"."""
_OWNER = re.compile(
    r"(?<![\w-])(?P<owner>[A-ZÅÄÖ][a-zåäöé]+(?:[ -][A-ZÅÄÖ][a-zåäöé]+)?s? (?:kommun|[Ss]tad)|Region [A-ZÅÄÖ][a-zåäöé]+(?: [A-ZÅÄÖ][a-zåäöé]+)?(?: län)?|[A-ZÅÄÖ][a-zåäöé]+(?: [A-ZÅÄÖ][a-zåäöé]+)?regionen)s?(?![\w-])"
)
_ITSELF = re.compile(
    r"(?<![\w-])(Nätverket|Styrgruppen|Samverkansrådet|Samrådet|Rådet|Chefsgruppen|Ledningsgruppen|Arbetsgruppen|Beredningsgruppen|Forumet|Referensgruppen)(?![\w-])"
)
_HEAD = 1500  # characters in which a document tells whose it is
_OFTEN = 3
_ABSENT_FROM_BODY = frozenset({"guest", "presenter", "officer"})


class Told(NamedTuple):
    """A body's name and its owner's, as written; empty where they are not told."""

    name: str
    owner: str


def told_of(minutes: Minutes, text: str) -> Told:
    """Name and owner of the body that met: as the record states them, else from the title, else from who is named alone at the head."""
    owner = " ".join(minutes.organisation.text.split()) if minutes.organisation else ""
    name = " ".join(minutes.body.text.split()) if minutes.body else ""
    match = _IN.match(name)
    if match and not owner and (is_statutory(match["body"]) or _OWNER.fullmatch(match["owner"])):
        name, owner = match["body"], match["owner"]
    if name and not owner and is_statutory(name):
        owner = _named_alone(minutes.title.text if minutes.title else "") or _named_alone(text[:_HEAD])
    return Told(name[:200], owner[:200])


def _named_alone(text: str) -> str:
    """The municipality or region that a text names, where it names one alone."""
    found = {_folded(match["owner"]): match["owner"] for match in _OWNER.finditer(text)}
    return next(iter(found.values())) if len(found) == 1 else ""


def _folded(owner: str) -> str:
    return re.sub(r"s? (?:kommun|stad)$|s$", "", owner.casefold())


def itself(text: str) -> str:
    """What minutes of a body without a name call it: "Nätverket" where they say so time after time."""
    counted = Counter(_ITSELF.findall(text)).most_common()
    return counted[0][0] if counted and counted[0][1] >= _OFTEN and (len(counted) == 1 or counted[1][1] < counted[0][1]) else ""


def people_of(minutes: Minutes) -> frozenset[str]:
    """Who was there for the body: how their given and last names sound. Officers and guests come to many bodies."""
    names = [one.name for one in minutes.attendance if one.name and one.capacity not in _ABSENT_FROM_BODY]
    names += [name for proposal in minutes.proposals for name in proposal.by]
    names += [ballot.name for vote in minutes.votes for ballot in vote.ballots]
    words = (name_of(name).words for name in names)
    return frozenset(f"{sound(found[0])} {sound(found[-1])}" for found in words if len(found) > 1)
