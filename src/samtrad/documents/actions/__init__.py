"""What is done to documents: they are received, taken up by a worker, parked, tried again, kept as readings."""

from samtrad.documents.actions.keeping import keep, storable
from samtrad.documents.actions.queue import LEASE, let_go, park, put_back, read_anew, release, renew, retry, take
from samtrad.documents.actions.receiving import DisposedError, Received, receive, store
from samtrad.documents.actions.states import RefusedError, moved, subject

__all__ = [
    "LEASE",
    "DisposedError",
    "Received",
    "RefusedError",
    "keep",
    "let_go",
    "moved",
    "park",
    "put_back",
    "read_anew",
    "receive",
    "release",
    "renew",
    "retry",
    "storable",
    "store",
    "subject",
    "take",
]
