"""Organisations, bodies, persons, parties, mandates; each with the names that it goes by."""

from samtrad.people.models.account import AccountPerson
from samtrad.people.models.body import Body, BodyName, Participation, PublicationPolicy
from samtrad.people.models.calling import Calling
from samtrad.people.models.identity import Appearance, BodyRuling, Parting, Question, Ruling, Sighting
from samtrad.people.models.organisation import Membership, Organisation, OrganisationName
from samtrad.people.models.person import Mandate, Party, PartyLabel, Person, PersonName

__all__ = [
    "AccountPerson",
    "Appearance",
    "Body",
    "BodyName",
    "BodyRuling",
    "Calling",
    "Mandate",
    "Membership",
    "Organisation",
    "OrganisationName",
    "Participation",
    "Parting",
    "Party",
    "PartyLabel",
    "Person",
    "PersonName",
    "PublicationPolicy",
    "Question",
    "Ruling",
    "Sighting",
]
