"""Publishing a whole series: all that a body has entered, one document at a time, each by the body's policy."""

from __future__ import annotations

from collections import Counter

from django.db.models import QuerySet

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.models import Document
from samtrad.documents.states import State
from samtrad.people.models import Body
from samtrad.people.viewing import demand
from samtrad.register.publication import NotPublishableError, Terms, publish, terms_of


def waiting(body: Body) -> QuerySet[Document]:
    """What of a body is entered and not public."""
    found: QuerySet[Document] = Document.objects.filter(scope=body.pk, state=State.ENTERED, is_public=False).order_by("pk")
    return found


def publish_series(body: Body, by: User) -> Counter[str]:
    """Publish all that a body has entered; how many were (under an empty code), and how many were not, by why. Raises ``ForbiddenError``."""
    demand(by, Act.PUBLISH, body)
    done: Counter[str] = Counter()
    for document in waiting(body):
        terms = terms_of(document)
        try:
            publish(document, by, terms or Terms(""))
        except NotPublishableError as error:
            done[str(error)] += 1
        else:
            done[""] += 1
    return done
