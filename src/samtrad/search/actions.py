"""Putting into the index and taking out of it. Both can be done again without harm; all of it can be built anew."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.search.analysis import analysed, version
from samtrad.search.models import Entry, Made, Start, Word
from samtrad.search.starts import keep
from samtrad.search.states import Kind

_CHANGING = ["title", "text", "day", "meeting", "document", "body", "title_words", "title_keys", "words", "keys", "loose"]
MOST_TITLE = 600
"""Characters of what an entry is called."""
MOST = 60_000
"""Characters of one entry."""


def put(entries: Iterable[Entry]) -> None:
    """Put things into the index, or bring them to what they are now."""
    made = list(entries)
    forms: set[str] = set()
    for one in made:
        one.title, one.text = one.title[:MOST_TITLE], one.text[:MOST].replace("\x00", " ")
        forms |= _look_into(one)
    Entry.objects.bulk_create(made, update_conflicts=True, unique_fields=["kind", "ref"], update_fields=_CHANGING, batch_size=100)
    Word.objects.bulk_create([Word(word=one, backwards=one[::-1]) for one in sorted(forms)], ignore_conflicts=True, batch_size=300)
    keep(made)


def _look_into(one: Entry) -> frozenset[str]:
    """Note what an entry is found by; the words that stand in it.

    What a document is called is its meeting's and body's name: it must not weigh more than what was said there, so it counts as words of a text.
    """
    told = ("", f"{one.title}\n{one.text}") if one.kind == Kind.DOCUMENT else (one.title, one.text)
    title, text = map(analysed, told)
    one.title_words, one.title_keys, one.words, one.keys = title.words, title.keys, text.words, text.keys
    one.loose = " ".join(sorted(title.loose | text.loose))
    return title.forms | text.forms


def keep_of(meeting: int, kept: Iterable[tuple[Kind, int]]) -> None:
    """Take out what the index holds of a meeting beside these."""
    wanted = {(str(kind), ref) for kind, ref in kept}
    left = [one.pk for one in Entry.objects.filter(meeting=meeting).only("pk", "kind", "ref") if (one.kind, one.ref) not in wanted]
    Entry.objects.filter(pk__in=left).delete()


def forget(*, meeting: int | None = None, document: int | None = None) -> None:
    """Take out all of a meeting, or all that has the words of a document: in the transaction of the act that hides it."""
    if meeting is not None:
        Entry.objects.filter(meeting=meeting).delete()
    if document is not None:
        Entry.objects.filter(document=document).delete()


def take_out(kind: Kind, ref: int) -> None:
    """Take one thing out."""
    Entry.objects.filter(kind=kind, ref=ref).delete()
    Start.objects.filter(kind=kind, ref=ref).delete()


def clear() -> None:
    """Empty the index, to build it anew."""
    Entry.objects.all().delete()
    Word.objects.all().delete()
    Start.objects.all().delete()
    Made.objects.all().delete()
    Made.objects.create(version=version())


def begin() -> None:
    """Note that an index that is still empty, and follows from the first act on, is made by the way of looking at words that is in force."""
    Made.objects.create(version=version())


def is_of_now() -> bool:
    """Whether all of the index was made by the way of looking at words that is in force."""
    return Made.objects.filter(version=version(), going="").exists()


def is_behind() -> bool:
    """Whether some of the index was made by other ways: it is being made anew, or will be."""
    return Made.objects.exclude(version=version(), going="").exists()


def left(first: Kind) -> Made | None:
    """How far an index has come that is being made anew, held until the transaction ends; at first at things of this kind. None where nothing is left."""
    made = Made.objects.select_for_update().order_by("pk").first() or Made()
    if made.version != version():
        made.version, made.going, made.ref = version(), str(first), 0
        made.save()
    return made if made.going else None
