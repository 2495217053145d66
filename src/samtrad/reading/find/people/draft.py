"""Someone in a list while the pieces about them are gathered."""

from __future__ import annotations

from samtrad.reading.find.cells.rows import words_of
from samtrad.reading.find.people.limits import Limit
from samtrad.reading.lexicon.roles import Heading
from samtrad.reading.passage import Passage
from samtrad.reading.record import Capacity
from samtrad.reading.words import Words


class Draft:
    """What is known so far of one entry; offsets are into ``passage``."""

    __slots__ = (
        "absent", "capacity", "checked", "end", "group", "heading", "home", "label", "limits", "name", "organisation", "partly", "party", "passage", "remote", "replaces", "secretary", "single", "start",
        "title", "vacant",
    )  # fmt: skip

    def __init__(self, passage: Passage, start: int, end: int, heading: Heading, group: Words | None) -> None:
        self.passage = passage
        self.start, self.end = start, end
        self.heading = heading
        self.group = group
        self.name: Words | None = None
        self.party: Words | None = None
        self.organisation: Words | None = None
        self.home: tuple[int, int] | None = None
        self.title: tuple[int, int] | None = None
        self.label: Words | None = None
        self.replaces: Words | None = None
        self.capacity: Capacity | None = None
        self.limits: list[Limit] = []
        self.absent: bool | None = None
        self.remote = heading.remote
        self.secretary = False
        self.vacant = False
        self.single = False
        self.checked = False
        self.partly = heading.partly

    def words(self, start: int, end: int) -> Words:
        """A stretch of the list as a value."""
        return words_of(self.passage, start, end)

    def add_title(self, start: int, end: int) -> None:
        """A title, or what runs on from it after a comma ("beredning, sekr")."""
        if self.title is None:
            self.title = (start, end)
        elif not self.passage.string[self.title[1] : start].strip(" ,\n"):
            self.title = (self.title[0], end)

    @property
    def title_words(self) -> Words | None:
        """The title as written; None without one."""
        if self.title is None:
            return None
        start, end = self.title
        string = self.passage.string
        while end > start and string[end - 1] in " ,;.:\n" and not string[start:end].casefold().endswith(("sekr.", "ordf.")):
            end -= 1
        return self.words(start, end) if end > start else None
