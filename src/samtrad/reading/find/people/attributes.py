"""What a piece of a line adds to what is known of someone: party, organisation, title, capacity, presence."""

from __future__ import annotations

import re

from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.lines import Piece
from samtrad.reading.find.people.marks import Mark
from samtrad.reading.lexicon.roles import PARTIES
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation, is_title
from samtrad.swedish.names_given import GIVEN_NAMES

_HOME_REMOTE = re.compile(r"(.+?)\s+(?:via|på|genom|digitalt|deltog|deltar)\b")
_UNIT = re.compile(r"(?!\w*(?:dagen|delen|tiden|stunden)\Z)[a-zåäö-]{4,}(?:en|et|in|rna)")
"""A part of an organisation in brackets behind a name: "(primärvården)", "(psykiatrin)"; "(förmiddagen)" is none."""


_OWN_BODY = frozenset("utskottet nämnden styrelsen rådet gruppen direktionen kommittén presidiet nätverket styrgruppen arbetsgruppen".split())
"""Bodies by a bare word, which is the one that met."""
_EMPLOYED = frozenset({"officer", "secretary", "guest", "presenter"})
_LONGEST_PARTY = 3  # letters of a party that is written small behind its first letter
_PARTY_APART = re.compile(r"\s([smcvl]|[SMCVL]|mp|MP|kd|KD|kds|fp|FP|sd|SD)\Z")
"""A party in a column so near the post before it that no cell parts them: "2:e v ordf  c"."""


class Carried:
    """What a heading or a cell above gives to all people beneath it."""

    __slots__ = ("organisation", "party")

    def __init__(self, organisation: Words | None = None, party: Words | None = None) -> None:
        self.organisation, self.party = organisation, party


def describe(draft: Draft, piece: Piece, text: str, mark: Mark, carried: Carried) -> None:
    """Add a piece that names no one to what is known of ``draft``."""
    kind = mark.kind
    if kind in {"party", "no_party"}:
        _party(draft, piece, text, mark, carried)
    elif kind == "capacity":
        draft.capacity = mark.value  # type: ignore[assignment]
    elif kind == "secretary":
        draft.secretary = True
        if not mark.value and draft.absent is None:
            draft.absent = False  # "vid pennan": who kept the notes was there, also below those who were not
        if mark.value or draft.title:
            draft.add_title(piece.start, piece.end)
    elif kind in {"absent", "present"}:
        draft.absent = kind == "absent"
    elif kind == "remote":
        draft.remote = True
        if (home := _HOME_REMOTE.match(text)) and draft.organisation is None and is_organisation(home.group(1)):
            come_from(draft, piece._replace(end=piece.start + home.end(1)), carried)
    elif kind == "partly":
        draft.partly = True
    elif kind == "check":
        draft.checked = True
    elif kind == "organisation" or _is_home(draft, piece, text, kind, carried) or (kind == "word" and _is_unit(draft, piece, text)):
        come_from(draft, piece, carried)
    elif kind in {"title", "titled", "word"} and text[:1].isalnum():
        if draft.party is None and not piece.bracket and (apart := _PARTY_APART.search(text)) and is_title(text[: apart.start()]):
            draft.party = draft.words(piece.start + apart.start(1), piece.end)
            piece = piece._replace(end=piece.start + apart.start())
        draft.add_title(piece.start, piece.end)


def _is_home(draft: Draft, piece: Piece, text: str, kind: str, carried: Carried) -> bool:
    """Whether a piece that no ending tells is where someone comes from: a unit in brackets, or a capital where nothing else can stand."""
    if piece.bracket and kind == "person":
        return draft.organisation is None and " " in text and text.split(" ", 1)[0].casefold() not in GIVEN_NAMES  # "(Funktionsrätt Granby)"
    if piece.bracket:
        return kind == "word" and _UNIT.fullmatch(text) is not None
    return kind in {"word", "person"} and text[:1].isupper() and (draft.organisation is None or draft.organisation is carried.organisation)


def _party(draft: Draft, piece: Piece, text: str, mark: Mark, carried: Carried) -> None:
    if mark.kind == "party" and piece.bracket and text[1:].islower() and len(text) > _LONGEST_PARTY and draft.heading.capacity in _EMPLOYED:
        come_from(draft, piece, carried)  # "Eva Frost (Dalby)" under "Tjänstepersoner": who is employed stands for no party
    elif mark.kind == "party" and (draft.party is None or draft.party is carried.party):
        draft.party = draft.words(piece.start, piece.end)
    elif mark.kind == "party" and piece.bracket and text.casefold() not in PARTIES:
        come_from(draft, piece, carried)  # "(S, Granby)"


def _is_unit(draft: Draft, piece: Piece, text: str) -> bool:
    """Whether a piece right behind the organisation of someone without a post is a part of it: "landstinget, primärvården"."""
    return (
        draft.home is not None
        and draft.title is None
        and not piece.bracket
        and not piece.cell
        and text[0].islower()
        and _UNIT.fullmatch(text) is not None
        and draft.passage.string[draft.home[1] : piece.start] == ", "
    )


def come_from(draft: Draft, piece: Piece, carried: Carried) -> None:
    """Make a piece the organisation, unless one is told already: then it may belong to the title."""
    string = draft.passage.string
    if string[piece.start : piece.end].casefold() in _OWN_BODY:
        return  # "Bo Ek från utskottet": one of those whose minutes these are
    if (
        string[piece.end - 1] == "."
        and string[piece.end : piece.end + 1] in {"", "\n"}
        and "." not in string[piece.start : piece.end - 1]
        and not string[piece.start : piece.end].endswith(" m.fl.")
    ):
        piece = piece._replace(end=piece.end - 1)  # the full stop of the list: "Lars Olsson, FoU Mellanbygden."
    if draft.organisation is None or draft.organisation is carried.organisation:
        draft.organisation = draft.words(piece.start, piece.end)
        draft.home = None if piece.bracket else (piece.start, piece.end)
    elif _is_unit(draft, piece, string[piece.start : piece.end]):
        assert draft.home is not None
        draft.home = (draft.home[0], piece.end)
        draft.organisation = draft.words(*draft.home)
    elif draft.title is not None and not piece.bracket:
        draft.add_title(piece.start, piece.end)
