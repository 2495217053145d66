"""A record with what persons settled in it: what they set holds over what was read, in every later reading too (law 5)."""

from samtrad.documents.settled.record import Outcome, effective, outcome, settled_in

__all__ = ["Outcome", "effective", "outcome", "settled_in"]
