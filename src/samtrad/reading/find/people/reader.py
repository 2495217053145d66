"""The pieces of one line folded into people, each with what is said of them."""

from __future__ import annotations

import re
from itertools import pairwise

from samtrad.reading.find.cells.label import DELEGATES_OF
from samtrad.reading.find.cells.rows import words_of
from samtrad.reading.find.people.attributes import Carried, describe
from samtrad.reading.find.people.draft import Draft
from samtrad.reading.find.people.homes import home_end
from samtrad.reading.find.people.keys import Meaning, say
from samtrad.reading.find.people.lines import AND, HEADED, HOME_ENDS, Layout, Piece
from samtrad.reading.find.people.marks import Mark, mark_of
from samtrad.reading.find.people.offices import home_before_title, is_official
from samtrad.reading.lexicon.roles import CAPACITY_MARKS, PARTIES, SIDES, Heading, heading_of, is_party, is_side
from samtrad.reading.passage import Passage
from samtrad.reading.words import Words
from samtrad.swedish.names import is_organisation, is_place, is_title, name_end, split_person
from samtrad.swedish.names_given import GIVEN_NAMES
from samtrad.swedish.names_words import PARTICLES

_THEIR_SUBSTITUTE = re.compile(r"ers(?:ättare)?\.?:?\s+(?=[A-ZÅÄÖÉ])")
_PARTY_BRACKET = re.compile(r"\(\s*([A-Za-zÅÄÖåäö]{1,3})\s*[),]")

_BY_PROXY = re.compile(
    r"(?P<whose>[A-ZÅÄÖ][^,;:()]{2,60}?)\s+(?:genom|företrädd(?:es)? av|representera(?:d|s|des) av)\s+(?:(?:sitt )?ombud(?:et)?\s+)?(?=[A-ZÅÄÖ])"
)
"""Whom someone speaks for: "Granby kommun genom ombudet Stina Ek"."""
_SPOKEN_BY = re.compile(r"(?:genom|företrädd(?:es)? av|representera(?:d|s|des) av|ombud(?:et)?:?)\s+(?=[A-ZÅÄÖ])")
_PLACE_BEHIND = re.compile(r"\s[–—-]\s")
_SIGN_BEHIND = re.compile(r"(?<=\S) +([^\s\w]|[A-ZÅÄÖ])\Z")
_IN_STEAD = re.compile(r"\s*(?:\([^()]*\)\s*)?ställe\b")
"""What closes whom someone serves for, their party between: "i Eva Halls (M) ställe"."""
_TOGETHER = re.compile(r"\s+(?:och|samt|&)\s+")
_COMES_FROM = re.compile(r"från\s+(?=[\wåäö])")
_CO_OPTED = re.compile(r"(?:adj(?:ungerad|ungerande)?\.?)\s+(?=[a-zåäö])")
"""What a post in brackets may open with: "(adj. verksamhetsledare)"."""
_VOTES_FIRST = re.compile(r"\d{1,3} (?:röst(?:er)?|mandat|aktier?|andel(?:ar)?):?\s+(?=[A-ZÅÄÖ])")
"""How many votes someone has, before the name: "Granby kommun, 3 röster Anna Berg"."""
_LONE_HOME = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ]?[a-zåäö]+)?")
_CAPACITY_FIRST = re.compile(r"([A-ZÅÄÖ]?[a-zåäö]+\.?(?: [a-zåäö]+\.?){0,2}:?)\s+(?=[A-ZÅÄÖÉ])")
_FOR_INVERTED = re.compile(r"(?:(?:tj(?:g|änstgör)?\.?\s+)?för|ers(?:ätter|\.|\s+f(?:ör|\.)?)?)\s+(?=[^\W\d_][\w-]+\Z)", re.IGNORECASE)
_THEN_FOR = re.compile(
    r"(?<=[a-zåäöé.])\s(?:tj\w*\.?\s+(?:ers\w*\.?\s+)?(?:för|f\.?)|ersätter|ersatte|ers\w*\.?\s+(?:för|f\.?)|i\s?stället\s+för|istf\.?)\s+(?=[A-ZÅÄÖÉ])"
)
"""Where it turns from where a substitute comes from to whom they stand in for: "Granby ersätter Gun Hed"."""
_KEEPERS = frozenset(("sekr", "mötessekr", "protokollförare", "antecknare", "vid pennan"))
"""What stands before the name of who keeps the minutes: "Sekr Anna Berg"."""
_ROW_END = re.compile(r"[\n;]")
_LONGEST_ROW = 200  # characters
_FOR_WHOM = re.compile(r"(?<=[a-zåäöé.])\sför\s(?=[A-ZÅÄÖÉ])")
_LONGEST_REST = 800
"""Characters behind a name that are read as more of its kind: what runs on further, without a sign between, is no list."""


def _is_named_for_no_one(current: Draft, piece: Piece, text: str, string: str, *, told: bool) -> bool:
    """Whether a piece of two words behind someone's post is where they come from: "Anna Berg, revisor, Granby Revision", whose first word no one is given as a name.

    Who has a post of their own, or others behind them in the row, is another person. ``told`` says that the party of ``current`` is their own, and not the list's.
    """
    if piece.first or piece.bracket or (current.title is None and not told) or current.organisation is not None or current.name is None:
        return False
    if text.split(" ", 1)[0].casefold() in GIVEN_NAMES:
        return False
    if not told and current.name.split(" ", 1)[0].split("-", 1)[0].casefold() not in GIVEN_NAMES:
        return False
    if ";" in string[current.end : piece.start]:
        return False
    if current.title is None:
        return True  # "Anna Berg (S), Vittinge Å, Bo Ek (M)": who is in a party has it told
    rest = _ROW_END.split(string[piece.end : piece.end + _LONGEST_ROW], maxsplit=1)[0]
    kinds = {mark_of(part.strip(), bracket=False, politics=False).kind for part in rest.split(",") if part.strip()}
    return not is_title(rest) and kinds.isdisjoint({"person", "titled", "title", "secretary"})


class Reader:
    """Folds the pieces of one line into people."""

    def __init__(self, passage: Passage, heading: Heading, group: Words | None, shape: Layout, above: Draft | None, carried: Carried) -> None:
        self.passage, self.heading, self.group, self.layout = passage, heading, group, shape
        self.found: list[Draft] = []
        self.above = above
        self.carried = carried
        self.stand_in = False
        self.relieved: list[tuple[Draft, Draft]] = []
        self.pending: Piece | None = None
        self.relieving = 0
        self.inside = False
        self.lead_title: Piece | None = None
        self.lead_organisation: Piece | None = None
        self.lead_party: Piece | None = None
        self.row_party: Words | None = None
        self.lead_sign: Meaning | None = None
        self.heads_party = False

    @property
    def current(self) -> Draft | None:
        """The person named last in the line."""
        return self.found[-1] if self.found else None

    def take(self, piece: Piece) -> None:
        """Read one piece: a new person, or what is said of the one before or after it."""
        text = self.passage.string[piece.start : piece.end]
        if self.layout.signs and (signed := _SIGN_BEHIND.search(text)) and signed.group(1) in self.layout.signs and not piece.bracket:
            self.take(piece._replace(end=piece.start + signed.start()))  # "Länsstyrelsen  D": a column so near that no cell parts it
            piece = piece._replace(start=piece.start + signed.start(1), first=False, cell=True)
            text = signed.group(1)
        if text in self.layout.signs and (piece.cell or piece.first or text.casefold() not in PARTIES):
            if self.current is not None:
                say(self.current, self.layout.signs[text])
            else:
                self.lead_sign = self.layout.signs[text]
            return
        if self.layout.homes_first and piece.first and HOME_ENDS.match(self.passage.string, piece.end) and not is_title(text):
            self.lead_organisation = piece
            return
        if self.current is None and self.lead_organisation is not None and (spoken := _SPOKEN_BY.match(text)):
            piece = piece._replace(start=piece.start + spoken.end())  # "Granby kommun, företrädd av Anna Berg"
            text = self.passage.string[piece.start : piece.end]
        if self.current is not None and text.startswith("i ") and name_end(text, 2) > 2 and _IN_STEAD.match(self.passage.string, piece.end):
            self._replaces(self.current, piece, 2)  # "Bo Ek (M), i Eva Halls (M) ställe"
            return
        piece = self._behind_capacity(self._behind_heading(self._behind_home(piece, text)))
        if (votes := _VOTES_FIRST.match(self.passage.string, piece.start, piece.end)) and self.current is None:
            piece = piece._replace(start=votes.end(), first=False)
        text = self.passage.string[piece.start : piece.end]
        mark = mark_of(text, bracket=piece.bracket, politics=self.layout.politics)
        kind = mark.kind
        if self.layout.inverted and self._inverted(piece, text):
            return
        if kind == "person" and not piece.bracket:
            self._person(piece, text)
        elif kind == "titled":
            self._titled(piece, text)
        elif (
            kind in {"vacant", "count"}
            and (not piece.bracket or (self.current is None and (self.lead_organisation or self.carried.organisation) is not None))
            and (self.current is None or kind == "vacant")
        ):
            self._no_name(piece, kind)
        elif kind == "word" and self._stands_before(piece):
            self.lead_organisation = piece
        elif kind == "word" and not piece.bracket and self._single(piece, text):
            self._start(piece.start, piece.end).single = True
        elif kind == "title" and (home := home_before_title(text, named=self.current is not None)):
            self.take(piece._replace(end=piece.start + home))
            self.take(Piece(piece.start + home + 1, piece.end, piece.bracket, first=False, cell=False))
        elif self.current is None:
            self._lead(piece, mark)
        else:
            self._attribute(self.current, piece, text, mark)

    def _behind_home(self, piece: Piece, text: str) -> Piece:
        """What is left of "Granby/Anna Berg" and "Granby kommun: Anna Berg" behind where she comes from."""
        labelled = self.layout.labelled and (at := text.find(": ")) > 0 and name_end(text, at + 2) > at + 2 and name_end(text) == at
        if not piece.first or piece.bracket or (name_end(text) != 0 and not labelled):
            return piece
        if ("genom " in text or " av " in text) and (proxy := _BY_PROXY.match(text)) and name_end(text, proxy.end()) > proxy.end():
            self.lead_organisation = piece._replace(end=piece.start + proxy.end("whose"))
            return piece._replace(start=piece.start + proxy.end(), first=False)
        at = text.find("/") if self.layout.homes_first else -1
        if (
            at < 0
            and (at := text.find(": ")) > 0
            and not labelled
            and not is_organisation(text[:at])
            and not (_LONE_HOME.fullmatch(text, 0, at) and not is_title(text[:at]) and name_end(text, at + 2) > at + 2)
        ):
            return piece
        if at < 1 or at + 2 >= len(text):
            return piece
        cut = piece.start + at
        if is_party(text[:at]):
            self.carried.party = words_of(self.passage, piece.start, cut)  # "S: Anna Berg, Bo Ek"
        elif self.layout.senders or not (is_side(text[:at]) or text[:at].casefold() in SIDES):
            spoken = DELEGATES_OF.fullmatch(text[:at])
            low = spoken.start("home") if spoken else 0
            self.lead_organisation = piece._replace(start=piece.start + low, end=piece.start + (spoken.end("home") if spoken else home_end(text[:at])))
        return piece._replace(start=cut + 1 + (text[at + 1] == " "), first=False)

    def _behind_heading(self, piece: Piece) -> Piece:
        """What is left of a piece behind a heading inside a running list: "samt tjänstemännen Eva Hall"."""
        text = self.passage.string[piece.start : piece.end]
        if piece.bracket or not text[0].islower() or (headed := HEADED.match(text)) is None:
            return piece
        heading = heading_of(headed.group(1))
        if heading is None or heading.title or mark_of(text, bracket=False, politics=self.layout.politics).kind in {"replaces", "replaced_by"}:
            return piece
        self.heading = heading._replace(absent=self.heading.absent, capacity=heading.capacity or self.heading.capacity)
        self.inside = True
        return piece._replace(start=piece.start + headed.end())

    def _behind_capacity(self, piece: Piece) -> Piece:
        """What is left of a piece behind what the person is there: "suppl. Gun Hed", "tjg ers Bo Ek"."""
        text = self.passage.string[piece.start : piece.end]
        if (
            piece.bracket
            or (self.heading.absent and self.current is not None)
            or (led := _CAPACITY_FIRST.match(text)) is None
            or (led.group(1).casefold().rstrip(".: ") not in CAPACITY_MARKS and led.group(1).casefold().rstrip(".: ") not in _KEEPERS)
            or self._relieves(led.group(1))
        ):
            return piece
        if name_end(text, led.end()) == led.end() and split_person(text[led.end() :]) is None:
            return piece
        self.lead_title = piece._replace(end=piece.start + led.end(1))
        return piece._replace(start=piece.start + led.end(), first=False)

    def _relieves(self, mark: str) -> bool:
        """Whether "ers. Gun Hed" in a cell behind a substitute who served tells whom she stood in for, and is no next substitute."""
        current = self.current
        return (
            current is not None
            and current.replaces is None
            and "serving_substitute" in {current.capacity, self.heading.capacity}
            and mark.casefold().rstrip(".: ") in {"ers", "ersättare"}
        )

    def _inverted(self, piece: Piece, text: str) -> bool:
        """Surname first: "Berg, Anna" is one name, and so is the one that is replaced in "FÖR HED, GUN"."""
        if self.current is not None and self.pending is None and not piece.bracket and (stands := _FOR_INVERTED.match(text)):
            self.relieving = piece.start + stands.end()
            return True
        if self.current is not None and self.relieving:
            self.current.replaces = self.current.words(self.relieving, piece.end)
            self.current.capacity, self.relieving = "serving_substitute", 0
            return True
        if (
            piece.first
            and (surname := text.removeprefix(f"{text.split(' ', 1)[0]} ") if text.split(" ", 1)[0] in PARTICLES else text)
            and " " not in surname
            and surname[:1].isupper()
        ):
            self.pending = piece
            return True
        if self.pending is not None and not piece.bracket and text[:1].isupper():
            self._start(self.pending.start, piece.end)
            self.pending = None
            return True
        return False

    def _stands_before(self, piece: Piece) -> bool:
        """Whether a word in a cell before a name is where that one comes from, as homes stand over others: "Ekby | Bo Ek (S)" below "Granby" over several."""
        string = self.passage.string
        if self.current is not None or not piece.first or self.carried.organisation is None or string[piece.end : piece.end + 1] != "\t":
            return False
        return string[piece.start].isupper() and name_end(string, piece.end + 1) > piece.end + 1

    def _single(self, piece: Piece, text: str) -> bool:
        """A given name alone, where nothing else can stand: in a run of such names."""
        if " " in text or not text[:1].isupper() or not text.replace("-", "").isalpha() or is_place(text) or (len(text) > 1 and text.isupper()):
            return False
        if self.current is None:
            return piece.first and self.lead_organisation is None
        between = self.passage.string[self.current.end : piece.start]
        bracketed = ")" in between
        if _PLACE_BEHIND.fullmatch(between):
            return False  # "Johan – Granby": where he comes from
        return self.current.single and (self.current.organisation is None or bracketed) and not piece.cell

    def _start(self, start: int, end: int) -> Draft:
        draft = Draft(self.passage, start, end, self.heading, self.group)
        draft.name = draft.words(start, end)
        self._lead_to(draft)
        self.found.append(draft)
        self.stand_in = False
        return draft

    def _lead_to(self, draft: Draft) -> None:
        """Give what stood before the name, in the row or over the list, to the person."""
        if self.lead_title:
            text = self.passage.string[self.lead_title.start : self.lead_title.end]
            mark = mark_of(text, bracket=False, politics=self.layout.politics)
            self._attribute(draft, self.lead_title, text, mark)
            draft.start = self.lead_title.start
        if self.lead_organisation:
            draft.organisation = draft.words(self.lead_organisation.start, self.lead_organisation.end)
        elif self.carried.organisation is not None:
            draft.organisation = self.carried.organisation
        draft.party = (self.row_party or self.carried.party) if self.lead_party is None else draft.words(self.lead_party.start, self.lead_party.end)
        self.lead_title = self.lead_party = None
        if self.lead_sign is not None:
            say(draft, self.lead_sign)
            self.lead_sign = None

    def _person(self, piece: Piece, text: str) -> None:
        current = self.current
        attribute = (self.layout.attributes and (self.layout.cell_attributes or not piece.cell)) or (
            self.layout.one_a_row and current is not None and current.party is not None and not piece.first
        )
        if (
            current is not None
            and (attribute or _is_named_for_no_one(current, piece, text, self.passage.string, told=self._own_party(current)))
            and current.organisation is None
            and ";" not in self.passage.string[current.end : piece.start]
            and not (
                text.split(" ", 1)[0].casefold() in GIVEN_NAMES
                and not is_organisation(text)
                and current.title is None
                and piece.first is False
                and not piece.cell
            )
            and not self._has_party(piece)
            and not AND.search(self.passage.string, current.end, piece.start + 1)
        ):
            self._attribute(current, piece, text, Mark("organisation"))
            return
        if current is not None and current.organisation is None and not piece.first and self._is_home_of_stand_in(current, text):
            self._attribute(current, piece, text, Mark("organisation"))
            return
        end = name_end(text)
        self._start(piece.start, piece.start + end)
        rest = text[end:].strip(" ./")
        if 0 < len(rest) < _LONGEST_REST:
            at = piece.end - len(text[end:].lstrip(" ./"))
            self.take(Piece(at, at + len(rest), bracket=False, first=False, cell=False))

    def _is_home_of_stand_in(self, current: Draft, text: str) -> bool:
        """Whether a piece is where a stand-in comes from and for whom: "Idre Strand för Eva Hall" behind "Bo Ek (M)", whose first word no one is given as a name."""
        stands = _THEN_FOR.search(text) or _FOR_WHOM.search(text)
        if stands is None or name_end(text, stands.end()) == stands.end() or text.split(" ", 1)[0].split("-", 1)[0].casefold() in GIVEN_NAMES:
            return False
        return self._own_party(current) or current.heading.capacity == "serving_substitute"

    def _own_party(self, draft: Draft) -> bool:
        """Whether someone has a party of their own: "Anna Berg (S)"; "S: Anna Berg, Bo Ek" gives it to all."""
        return draft.party is not None and draft.party is not self.carried.party

    def _has_party(self, piece: Piece) -> bool:
        return bool(_PARTY_BRACKET.match(self.passage.string[piece.end : piece.end + 12].lstrip()))

    def _titled(self, piece: Piece, text: str) -> None:
        """A title and a name with only a space between: "Kommunchef Anna Berg", "Anna Berg kommunchef"."""
        parts = split_person(text)
        if parts is None:
            if self.current is not None:
                self._attribute(self.current, piece, text, Mark("title"))
            return
        if parts.before[1] and self.inside and is_official(text[: parts.before[1]]):
            self.heading = self.heading._replace(capacity="officer")  # "... samt kommundirektör Karin Nord"
        if parts.before[1]:
            self.lead_title = Piece(piece.start, piece.start + parts.before[1], bracket=False, first=False, cell=False)
        self._start(piece.start + parts.name[0], piece.start + parts.name[1])
        rest = text[parts.rest[0] :].strip(" ./")
        if rest:
            at = piece.start + text.index(rest, parts.rest[0])
            self.take(Piece(at, at + len(rest), bracket=False, first=False, cell=False))

    def _no_name(self, piece: Piece, kind: str) -> None:
        draft = Draft(self.passage, piece.start, piece.end, self.heading, self.group)
        if kind == "count":
            draft.name = draft.words(piece.start, piece.end)
        else:
            draft.vacant = True
        self._lead_to(draft)
        self.found.append(draft)

    def _lead(self, piece: Piece, mark: Mark) -> None:
        """A piece before any name of its line: it belongs to the name that follows, to those below or to the one above."""
        kind = mark.kind
        if kind in {"title", "secretary", "capacity"}:
            self.lead_title = piece
        elif kind == "organisation":
            self.lead_organisation = piece
        elif kind == "party" and piece.first and mark.value:
            self.carried.party = words_of(self.passage, piece.start, piece.end)
            self.heads_party = True
        elif kind == "party":
            self.lead_party = piece
            if piece.first and self.passage.string[piece.end : piece.end + 1] == "\t":
                self.row_party = words_of(self.passage, piece.start, piece.end)  # "S | Anna Berg, Bo Ek | Cia Dal"

    def finish(self) -> None:
        """A line without a name: an organisation heads the names below, anything else adds to the person above."""
        if self.found:
            self._share_homes()
            return
        if (sign := self.lead_party) is not None and sign.bracket and self.heads_party:
            self.carried.party = words_of(self.passage, sign.start, sign.end)  # "Moderaterna (M)" over its members
            return
        if (lead := self.lead_organisation) is not None and (self.above is None or self.carried.organisation is not None):
            words = words_of(self.passage, lead.start, lead.end)
            self.carried.organisation = None if words.casefold() in SIDES else words
            return
        if self.above is None:
            return
        bare = self.above.organisation is None, self.above.title is None
        for piece, wanted in ((self.lead_organisation, bare[0]), (self.lead_title, bare[1])):
            if piece is not None and wanted:
                text = self.passage.string[piece.start : piece.end]
                self._attribute(self.above, piece, text, mark_of(text, bracket=False, politics=self.layout.politics))

    def _share_homes(self) -> None:
        """Of two told together the home behind the second is that of both: "Anna Berg och Bo Ek, Granby; Cia Dal, Ekby"."""
        for first, second in pairwise(self.found):
            if first.organisation is not None or first.title is not None or second.organisation is None or second.title is not None:
                continue
            if _TOGETHER.fullmatch(self.passage.string[first.end : second.start]) and second.organisation is not self.carried.organisation:
                first.organisation = second.organisation

    def _attribute(self, draft: Draft, piece: Piece, text: str, mark: Mark) -> None:
        if (
            mark.kind in {"organisation", "word", "title", "person"}
            and not piece.bracket
            and (stands := _THEN_FOR.search(text) or (_FOR_WHOM.search(text) if mark.kind != "title" else None)) is not None
            and name_end(text, stands.end()) > stands.end()
        ):
            cut = piece.start + stands.start()
            for part in (piece._replace(end=cut), Piece(cut + 1, piece.end, piece.bracket, first=False, cell=False)):
                said = self.passage.string[part.start : part.end]
                self._attribute(draft, part, said, mark_of(said, bracket=False, politics=self.layout.politics))
            return
        if (
            mark.kind in {"word", "organisation", "title"}
            and (led := _COMES_FROM.match(text))
            and (is_organisation(text[led.end() :]) or is_place(text[led.end() :]) or text[led.end()].isupper())
        ):
            piece, text, mark = piece._replace(start=piece.start + led.end()), text[led.end() :], Mark("organisation")  # "Anna Berg från Granby"
        elif piece.bracket and (adjoined := _CO_OPTED.match(text)) and is_title(text[adjoined.end() :]):
            draft.capacity = "co_opted"
            piece, text, mark = piece._replace(start=piece.start + adjoined.end()), text[adjoined.end() :], Mark("title")
        if mark == Mark("party") and piece.bracket and text.casefold() not in PARTIES and draft.title is not None:
            beside = not self.passage.string[draft.title[1] : piece.start].strip(" ,")
            mark = Mark("organisation") if beside else mark  # "(förvaltningschef, Ekby)"
        kind = mark.kind
        draft.end = max(draft.end, piece.end)
        if kind == "replaced_by" or (kind == "replaces" and self.heading.absent and _THEIR_SUBSTITUTE.match(text)):
            self._replaced_by(draft, piece.start + mark.at)
        elif kind == "replaces":
            self._replaces(draft, piece, mark.at)
        elif (
            (piece.bracket or len(text) > 1)
            and text.isupper()
            and not (self.layout.politics and text.casefold() in PARTIES)
            and text == "".join(word[0] for word in (draft.name or "").replace("-", " ").split())
        ):
            return  # initials
        elif not self.stand_in or self._own_cell(piece, kind) or (self._is_home(kind, text) and self.layout.attributes and draft.organisation is None):
            if piece.first and not piece.bracket and text.casefold() in SIDES:
                return  # "Kommunerna" on a line of its own, over those who follow
            describe(draft, piece, text, mark, self.carried)

    def _is_home(self, kind: str, text: str) -> bool:
        """Whether a piece behind the one replaced is where both come from: "Bo Ek för Eva Hall, Granby"."""
        return kind == "organisation" or (kind == "word" and text[:1].isupper() and " " not in text)

    def _own_cell(self, piece: Piece, kind: str) -> bool:
        """Whether a piece behind the one replaced stands in a column of its own, and so tells of the substitute: "Eva Hall, tj för Gun Hed | (s)"."""
        cell = piece.cell or (piece.bracket and self.passage.string[: piece.start - 1].endswith("\t"))
        return cell and kind in {"organisation", "capacity", "remote", "word", "person", "party"}

    def _replaced_by(self, draft: Draft, start: int) -> None:
        """A stand-in named behind the one who was not there."""
        end = name_end(self.passage.string, start)
        if end > start:
            stand_in = self._start(start, end)
            stand_in.replaces, stand_in.capacity, stand_in.absent = draft.name, "serving_substitute", False
            self.relieved.append((draft, stand_in))

    def _replaces(self, draft: Draft, piece: Piece, at: int) -> None:
        """Whom a substitute stands in for; party and title that follow are that person's."""
        start = piece.start + at
        end = name_end(self.passage.string, start)
        draft.replaces = draft.words(start, end if end > start else piece.end)
        draft.capacity = "serving_substitute"
        self.stand_in = not piece.bracket  # "Bo Ek (ersätter Eva Hall), Granby": what stands behind the brackets is his
