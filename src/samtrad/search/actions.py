"""Putting into the index and taking out of it. Both can be done again without harm; all of it can be built anew."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.search.analysis import analysed, version
from samtrad.search.models import Entry, Made, Start, Word
from samtrad.search.starts import keep
from samtrad.search.states import Kind

_CHANGING = ["title", "text", "day", "meeting", "document", "body", "title_words", "title_keys", "words", "keys", "loose"]
MOST = 60_000
"""Characters of one entry."""


def put(entries: Iterable[Entry]) -> None:
    """Put things into the index, or bring them to what they are now."""
    made = list(entries)
    forms: set[str] = set()
    for one in made:
        one.title, one.text = one.title[:600], one.text[:MOST].replace("\x00", " ")
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


def is_of_now() -> bool:
    """Whether the index was made by the way of looking at words that is in force."""
    return Made.objects.filter(version=version()).exists()
