"""Minutes composed from what happened: a text, and the record whose every value points into that text. A function of what is told: no database, no clock."""

from samtrad.meetings.composing.compose import Composition, compose

__all__ = ["Composition", "compose"]
