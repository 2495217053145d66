"""What is done to organisations, bodies, parties and persons, one module for each."""

from samtrad.people.actions.bodies import body_of
from samtrad.people.actions.organisations import organisation_named
from samtrad.people.actions.seed import seed
from samtrad.people.actions.slugs import free_slug

__all__ = ["body_of", "free_slug", "organisation_named", "seed"]
