"""Where officers come from, when it stands inside their title: "socialchef Granby kommun", "kommunchef i Granby"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtrad.reading.find.people.draft import Draft
from samtrad.swedish.names import is_organisation, is_place, is_title, is_title_word
from samtrad.swedish.names_places import MUNICIPALITIES

_ELECTED = (
    "ordförande",
    "ordföranden",
    "ordf",
    "ordf.",
    "ledamot",
    "ledamoten",
    "ersättare",
    "suppleant",
    "råd",
    "rådet",
    "borgmästare",
    "gruppledare",
    "talman",
    "ombud",
    "representant",
    "företrädare",
    "revisor",
    "politiker",
)
_HOME = re.compile(
    r"\s(?:(?:i|på|vid|från|för)\s)?(?P<home>(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:kommun|stad|landsting|kommunalförbund|AB|[Kk]ommunförbund)|Region\s[A-ZÅÄÖ]\w+(?:\slän|\s[A-ZÅÄÖ]\w+)?|(?P<place>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?))\Z"
)

_HOME_FIRST = re.compile(
    r"(?:[A-ZÅÄÖ][\w-]+\s){1,3}(?:kommun|stad|landsting|kommunförbund|kommunalförbund)|Region\s[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)?|[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?"
)


_OF_A_FIELD = re.compile(
    r"(?!(?:enhets|avdelnings|sektions|områdes|verksamhets|grupp|förvaltnings|process|program|projekt|resurs|team|stabs)chef)\w{2,}(?:chef|chefen|direktör|direktören)|rektor|rektorn|stadsarkitekt"
)
"""A post that names its own field, so that a capital behind it is where it is held: "skolchef Granby"; "enhetschef Barn" is of a unit."""
_SHORTEST_OFFICE = 6  # letters


def _is_of_whole(before: str, place: str) -> bool:
    """Whether what stands behind a post is where it is held by the post alone: "skolchef Granby", "rektor Ekbyskolan"."""
    last = before.rstrip().rsplit(" ", 1)[-1].casefold().rsplit("-", 1)[-1]
    if len(place) >= _SHORTEST_OFFICE and not place.isupper() and is_organisation(place):
        return is_title_word(last)  # but "rektor vid Ekbyskolan" is a post as written
    return _OF_A_FIELD.fullmatch(last) is not None and not place.isupper() and not is_title(place) and place[1:].islower()


def home_before_title(text: str, *, named: bool) -> int:
    """Where the municipality or region ends that a title follows with only a space: "Granby kommun socialchef"; else 0.

    Behind someone ``named`` in the row, any other word that a title follows is a place: "Anna Berg (S), Granby ordf".
    """
    match = _HOME_FIRST.match(text)
    if match is None or match.end() == len(text) or text[match.end()] != " " or not text[match.end() + 1].islower():
        return 0
    home, title = match.group(), text[match.end() + 1 :]
    whole = " " in home and home.rsplit(" ", 1)[1][:1].islower()
    told = whole or home.startswith("Region ") or is_place(home) or (named and all(is_title_word(word) for word in title.split()))
    return match.end() if told and not any(is_title_word(word) for word in home.split()) and any(is_title_word(word) for word in title.split()) else 0


def is_official(title: str) -> bool:
    """Whether a title is that of one who is employed: "kommundirektör", "kanslichef"; politicians and union officers have others."""
    last = title.casefold().rstrip(" .,").split(" ")
    return is_title(title) and not any(word.endswith(_ELECTED) for word in last)


def part_titles(drafts: Sequence[Draft]) -> None:
    """Take what names a municipality, region or company off the end of titles.

    A lone place must be a municipality, or one that others in the lists come from: "barn" in "enhetschef Barn" is none.
    """
    known = {str(d.organisation).split(" ")[0].casefold() for d in drafts if d.organisation is not None and len(str(d.organisation).split(" ")) < 3}
    known |= {str(d.organisation).casefold() for d in drafts if d.organisation is not None}
    titles = [
        m for d in drafts if d.organisation is None and (words := d.title_words) is not None and (m := _HOME.search(words)) is not None and m.group("place")
    ]
    if any(m.group("place") in MUNICIPALITIES or m.group("place").casefold() in known or m.group().startswith(" i ") for m in titles):
        known |= {m.group("place").casefold() for m in titles if len({t.group("place") for t in titles}) == len(titles)}
    known |= {
        match.group("place").casefold()
        for d in drafts
        if (words := d.title_words) is not None
        and (match := _HOME.search(words))
        and match.group("place")
        and _is_of_whole(words[: match.start("home")], match.group("place"))
    }
    for draft in drafts:
        words = draft.title_words
        if draft.title is None or words is None or draft.organisation is not None or " " not in words:
            continue
        match = _HOME.search(words)
        if match is None or not any(is_title_word(word) for word in words[: match.start()].split()):
            continue
        place = match.group("place")
        if place is not None and place not in MUNICIPALITIES and place.casefold() not in known and not words.startswith(" i ", match.start()):
            continue
        low = draft.title[0] + match.start("home")
        if draft.passage.string[low : low + len(match.group("home"))] != match.group("home"):
            continue
        draft.organisation = draft.words(low, low + len(match.group("home")))
        draft.title = (draft.title[0], draft.title[0] + match.start())
