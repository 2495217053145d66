"""How much each kind of evidence says for or against two passages being of one matter."""

from __future__ import annotations

from typing import NamedTuple


class Reason(NamedTuple):
    """What speaks for a link, or against it (``weight`` below nought): its code, the words that it rests on, how much it says."""

    code: str
    words: tuple[str, ...]
    weight: float


class Judgement(NamedTuple):
    """How much speaks for two passages being of one matter, and the reasons, the weightiest first."""

    score: float
    reasons: tuple[Reason, ...]


class Weights(NamedTuple):
    """How much each kind of evidence says."""

    common: float = 3.5
    """Bits of a word that says nothing yet."""
    alike: float = 10.0
    """Titles that are word for word alike."""
    name: float = 4.5
    """A title that is a name in the other."""
    rare: float = 8.0
    """Bits of the words of a title of which none is common."""
    between: float = 3.0
    """The same of two items."""
    item: float = 0.7
    """What is left of the next between two items."""
    within: float = 3.0
    """A name that stands whole in a title."""
    referred: float = 14.0
    """One says that it was treated where the other stands, or both that they were at one place."""
    spoken: float = 4.0
    """Both speak of one earlier decision."""
    number: float = 12.0
    """Both have one case number."""
    own: float = 30.0
    """The same in one authority's register, or with a word in common: then nothing else is asked."""
    register: float = -12.0
    """Both are in one authority's register, under other numbers."""
    left_told: float = 0.6
    """The same where one is no item."""
    left: float = 3.0
    """Each has a telling word that the other has not: bits of the less telling one, above ``telling``."""
    telling: float = 5.0
    names: float = -4.0
    """Each has a name of its own."""
    movers: float = -12.0
    """Moved by others."""
    genres: float = -40.0
    """One is a motion, the other an interpellation."""
    genre: float = -6.0
    """One is a motion, the other says nothing of the kind."""
    later: float = -2.0
    """Each doubling of the time between them beyond ``soon`` days."""
    later_told: float = -0.25
    """The same where one is no item."""
    soon: int = 120
    kinds: float = -4.0
    """One is a plan, the other a policy."""
    organisations: float = -60.0
    """Each is of an organisation of its own, and neither says that it is of several."""
    ended: float = -40.0
    """A council had decided it, and is asked again."""
    yearly: float = -40.0
    """What comes back each year, of two years."""
    same_year: float = 5.0
    """The same, of one year."""
    again: int = 60
    """Days after which it is."""
    shared: float = 8.0
    """Both name one property, serial number or report."""
    parties: float = -20.0
    """Each is of several, and not the same."""
    marks: float = -4.0
    """Each has a year, a property or the like of its own."""
    marked: float = 0.3
    """What is left of what titles have in common where they differ in such."""
    document: float = -30.0
    """Both are items of one document."""
    inside: float = -1.0
    """Both stand in one document, and one is but a part of an item."""
    homes: float = -8.0
    """Those who met had no organisation in common."""
    piece: float = -12.0
    """One is about a piece of what the other is about."""
    threshold: float = 8.0
    near: float = 4.0
    """What titles must say by themselves for anything else to be asked."""
    open: float = 6.0
    """How far below the threshold the rest may speak for it."""
    sum: float = 4.0
    """Both name one sum of money."""
    named: float = 4.0
    """The text of the one names in a sentence what the title of the other is about."""
    was: float = 4.0
    """One says that it was before with the body of the other on its day."""
    put: float = 2.0
    """One proposes to the body of the other, which meets soon after."""


USUAL = Weights()
NOTHING = Judgement(0.0, ())
