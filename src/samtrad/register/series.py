"""Publishing a whole series: all that a body has entered, one document at a time, each by the body's policy."""

from __future__ import annotations

from collections import Counter

from django.db.models import Q, QuerySet

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.models import Document, DocumentBody
from samtrad.documents.states import State
from samtrad.people.models import Body
from samtrad.people.viewing import demand, may
from samtrad.register.publication import NotPublishableError, Terms, publish, terms_of


def waiting(body: Body) -> QuerySet[Document]:
    """What of a body is entered and not public, with what is of others too."""
    joint = DocumentBody.objects.filter(body=body.pk).values("document")
    found: QuerySet[Document] = Document.objects.filter(Q(scope=body.pk) | Q(scope=None, pk__in=joint), state=State.ENTERED, is_public=False).order_by("pk")
    return found


def publish_series(body: Body, by: User) -> Counter[str]:
    """Publish all that a body has entered; how many were (under an empty code), and how many were not, by why. Raises ``ForbiddenError``.

    What is of other bodies too goes along where they may publish in each of them; else they do not see it, and it is not counted.
    """
    demand(by, Act.PUBLISH, body)
    done: Counter[str] = Counter()
    for document in waiting(body):
        if document.scope is None and not may(by, Act.PUBLISH, document):
            continue
        terms = terms_of(document)
        try:
            publish(document, by, terms or Terms(""))
        except NotPublishableError as error:
            done[str(error)] += 1
        else:
            done[""] += 1
    return done
