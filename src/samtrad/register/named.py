"""Who is named. The one place that decides it, for pages, data and records alike.

Where a document is published by a policy that names elected persons alone, those are named whom the public list of attendance shows:
everywhere else in the record too. The words of the document itself are quoted whole, and so are its text and its file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from samtrad.access.states import Classification
from samtrad.access.viewer import Viewer
from samtrad.documents import hidden, queries
from samtrad.documents.models import Document, Reading
from samtrad.people.models import Appearance, PublicationPolicy
from samtrad.people.naming import key
from samtrad.people.states import NamesShown
from samtrad.reading.record import Minutes
from samtrad.register.models import Attendance, Meeting
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title, name_end

_PARTY = re.compile(
    r"(?:partiet|demokrater(?:na)?|moderater(?:na)?|liberaler(?:na)?|majoriteten|oppositionen|alliansen|gruppen|alla|samtliga|ingen|respektive)\Z",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s,;()/]+")


class Names:
    """Those who may be named, by their names as printed; everybody where ``everybody`` is said."""

    def __init__(self, names: Collection[str] = (), *, everybody: bool = False) -> None:
        self._names = {key(name) for name in names}
        self._words = {word for name in self._names for word in name.split()}
        self.everybody = everybody

    def person(self, name: str) -> bool:
        """Whether a person of this name may be named."""
        return self.everybody or key(name) in self._names

    def told(self, said: str) -> bool:
        """Whether what stands for someone may be told: a body, a party or a post may, a person only where they may be named."""
        return self.everybody or all(self._known(name) for name in persons_in(said))

    def sentence(self, said: str) -> bool:
        """Whether a sentence names nobody in full who may not be named."""
        return self.everybody or all(self._known(name) for name in persons_in(said) if " " in name)

    def of(self, told: Iterable[str]) -> list[str]:
        """Those of several that may be told."""
        return [one for one in told if self.told(one)]

    def one(self, said: str) -> str:
        """What stands for someone, where it may be told; else nothing."""
        return said if self.told(said) else ""

    def _known(self, name: str) -> bool:
        return key(name) in self._names or (" " not in name and key(name) in self._words)


EVERYBODY = Names(everybody=True)
NOBODY = Names()
"""For lists over many meetings, where nobody is looked up: no person is named in passing."""


def persons_in(said: str) -> list[str]:
    """The persons that some words name: a name of two words or more, or a word alone that is no post, party, place or body, nor beside one's kind."""
    found, at = [], 0
    tokens = list(_WORD.finditer(said))
    for number, token in enumerate(tokens):
        start, word = token.start(), token.group()
        if start < at or not is_name_word(word) or is_title(word):
            continue
        end = name_end(said, start)
        if end == start and not any(is_organisation(one.group()) for one in (*tokens[max(number - 1, 0) : number], *tokens[number + 1 : number + 2])):
            end = name_end(said, start, single=True)
        name = said[start:end]
        if end > start and not (is_place(name) or is_organisation(name) or _PARTY.search(name)):
            found.append(name)
        at = max(at, end)
    return found


def alone(meeting: Meeting) -> bool:
    """Whether nobody but elected persons is named of a meeting, by the terms on which what tells of it was published."""
    return Document.objects.filter(readings=meeting.reading_id, elected_alone=True).exists()


def names_of(meeting: int) -> Names:
    """Who of such a meeting may be named to anyone: those of its list that are public, which follows who is elected, and the elected who moved or voted."""
    listed = Attendance.objects.public().filter(meeting=meeting).exclude(name="").values_list("name", flat=True)
    others = Appearance.objects.filter(sightings__meeting=meeting, person__is_elected=True).values_list("name", flat=True)
    return Names({*listed, *others})


def elected_in(document: Document) -> Names | None:
    """Who may be named of what a document tells, where elected persons alone are: by the terms on which it was published, before that by its bodies' policies.

    None where everybody may.
    """
    wanted = PublicationPolicy.objects.filter(body__meetings__documents__document=document, names=NamesShown.ELECTED)
    if not (document.elected_alone if document.is_public else wanted.exists()):
        return None
    meetings = Meeting.objects.filter(documents__document=document)
    listed = Attendance.objects.filter(meeting__in=meetings, person__is_elected=True, classification=Classification.OPEN).values_list("name", flat=True)
    others = Appearance.objects.filter(sightings__meeting__in=meetings.values("pk"), person__is_elected=True).values_list("name", flat=True)
    return Names({*listed, *others})


def names_for(viewer: Viewer, meeting: int, scope: int | None, *, elected_alone: bool) -> Names:
    """Who of a meeting may be named to a viewer."""
    return names_of(meeting) if elected_alone and not reads_internal(viewer, scope) else EVERYBODY


def minutes_for(reading: Reading, viewer: Viewer) -> Minutes:
    """A reading's record as a viewer may read it, nobody in it named who may not be. The text and the file are whole."""
    minutes, names = queries.minutes_for(reading, viewer), names_in(reading, viewer)
    return minutes if names.everybody else hidden.named_alone(minutes, names)


def names_in(reading: Reading, viewer: Viewer) -> Names:
    """Who of those in a record may be named to a viewer."""
    if not reading.document.elected_alone:
        return EVERYBODY
    meeting = Meeting.objects.filter(documents__document=reading.document_id, documents__number=reading.number).values("id", "scope").first()
    return names_for(viewer, meeting["id"], meeting["scope"], elected_alone=True) if meeting else NOBODY


def reads_internal(viewer: Viewer, scope: int | None) -> bool:
    """Whether someone may read what is internal to a body, and so whoever is in it."""
    return viewer.everything or viewer.whole(scope) or scope in viewer.bodies
