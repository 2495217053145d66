"""A sentence on who was there cut into people, the places and organisations that they come from, and the words between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from samtrad.reading.find.people.limits import find_limits
from samtrad.reading.lexicon.presence_words import LINKS, PASSIVE, PREDICATES, SERVES, is_role, plain
from samtrad.reading.lexicon.roles import SIDES, heading_of, is_staff
from samtrad.swedish.names import is_name_word, is_organisation, is_place, is_title_word
from samtrad.swedish.names_given import GIVEN_NAMES

_TOKEN = re.compile(r"\([^()]{0,200}\)|[,;]|:(?!\w)|§+|(?:[^\s,;:()]|:(?=\w))+")
_KINDS = frozenset("kommun stad region landsting kommuns stads regions landstings kommunförbund kommunalförbund socken församling".split())
"""What stands in small letters behind the name of a place: "Granby kommun"."""
FROM = frozenset("från för ur".split())
"""What stands before where people come from."""
_PARTICLES = frozenset("von af de la van der".split())
_SIDES_OF = frozenset("norra södra östra västra övre nedre mellersta stora lilla yttre inre".split())
_PARTY = re.compile(r"\([A-Za-zÅÄÖåäö]{1,5}\)")
_HONORIFICS = frozenset("herr herrar herrarna hr hrr fru fruarna fruar fröken frk".split())
_DEFINITE = re.compile(r"[a-zåäö-]{4,}(?:en|et|na|n)")
_NAME_OF_TWO = 2


class Element(NamedTuple):
    """A stretch of the sentence.

    A "person" runs from a post before the name to the last that is told of them; ``name`` is where the name itself starts,
    ``own`` the place that stands behind it.
    A "home" is where people come from, without its preposition; "staff" those who are employed, a "side" one of a joint body.
    """

    kind: Literal["word", "sign", "person", "home", "staff", "side"]
    start: int
    end: int
    text: str
    name: int = 0
    own: tuple[int, int] | None = None


class _Token(NamedTuple):
    start: int
    end: int
    text: str


def elements_of(string: str, start: int, end: int, homes: Iterable[str] = ()) -> list[Element]:
    """The elements of one sentence, its full stop left out; ``homes`` are places that other sentences tell of, case-folded."""
    if string[end - 1 : end] == ".":
        end -= 1
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(string, start, end)]
    return _Cutter(string, tokens, frozenset(homes)).cut()


def homes_in(string: str) -> frozenset[str]:
    """The places that people come from as the signs of a text tell: behind a party ("Anna Berg (S), Granby,"), before "kommun"."""
    found = {m.group("home") for m in _BEHIND_PARTY.finditer(string)} | {m.group("home") for m in _BEFORE_KIND.finditer(string)}
    return frozenset(home.casefold() for home in found if home.split(" ", 1)[0].split("-", 1)[0].casefold() not in GIVEN_NAMES)


_HOME = r"(?P<home>[A-ZÅÄÖ][a-zåäöé-]*(?: [A-ZÅÄÖ][a-zåäöé-]*)?)"
_BEHIND_PARTY = re.compile(rf"\([A-ZÅÄÖa-zåäö]{{1,4}}\),? (?:från )?{_HOME}(?=\s*(?:[,.;(]|\Z|och\b|samt\b|för\b))")
_BEFORE_KIND = re.compile(rf"{_HOME} (?:kommun|stad|landsting)\b")


def opens_sentence(word: str) -> bool:
    """Whether a word with a capital is none of a name's, and has it because a sentence or an entry opens with it: "Förhinder", "Rektor"."""
    low = word.casefold()
    return low in PREDICATES or low in LINKS or is_role(low) or is_title_word(word) or heading_of(low) is not None or plain(low) != low


class _Cutter:
    """Walks over the tokens of one sentence."""

    def __init__(self, string: str, tokens: Sequence[_Token], homes: frozenset[str]) -> None:
        self.string, self.tokens, self.homes = string, tokens, homes
        self.parties = any(_PARTY.fullmatch(token.text) for token in tokens)
        self.found: list[Element] = []
        self.at = 0

    def cut(self) -> list[Element]:
        """All elements in order."""
        while self.at < len(self.tokens):
            run = self._run(self.at)
            if run > self.at:
                self._take_run(run)
            else:
                self._take_word()
        return self.found

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _adjacent(self, at: int) -> bool:
        """Whether a token is parted from the one before by a space alone."""
        return 0 < at < len(self.tokens) and self.string[self.tokens[at - 1].end : self.tokens[at].start] == " "

    def _run(self, at: int) -> int:
        """The token behind the capitalised words that open at one; ``at`` itself where none does."""
        end = at
        while end < len(self.tokens) and (end == at or self._adjacent(end)):
            text = self.tokens[end].text
            small = text in _PARTICLES and end > at and is_name_word(self._text(end + 1))
            if not (
                small
                or is_name_word(text)
                or (text.istitle() and text.casefold() in _SIDES_OF)
                or (text[:1].isupper() and is_organisation(text) and len(text) > 1)
            ):
                break
            if end == 0 and opens_sentence(text):
                break
            end += 1
        return end

    def _take_word(self) -> None:
        token = self.tokens[self.at]
        before = self._text(self.at - 1).casefold()
        low = token.text.casefold()
        if before in FROM and token.text.islower() and not is_role(low) and low not in LINKS and _DEFINITE.fullmatch(low) and self._may_send(self.at + 1):
            kind: Literal["staff", "side", "home"] = "staff" if is_staff(f"från {low}") else "side" if low in SIDES else "home"
            self.found.append(Element(kind, token.start, token.end, token.text))
        elif len(self.found) == 0 and low in SIDES and self._text(self.at + 1) in PASSIVE:
            self.found.append(Element("side", token.start, token.end, token.text))
        else:
            sign = token.text in {",", ";", ":"} or token.text.startswith(("(", "§"))
            self.found.append(Element("sign" if sign else "word", token.start, token.end, token.text if sign else low))
        self.at += 1

    def _may_send(self, at: int) -> bool:
        """Whether what stands behind a word in small letters lets it be a sender: a verb of coming, or people."""
        low = self._text(at).casefold()
        return at >= len(self.tokens) or low in PREDICATES or is_title_word(low) or is_name_word(self._text(at)) or low in {"och", "samt", ","}

    def _take_run(self, end: int) -> None:
        """Capitalised words: a place, a person, or a place before a person."""
        low = self.at
        size = self._home_words(low, end)
        if size:
            stop = low + size
            with_kind = stop == end and self._text(stop) in _KINDS and self._adjacent(stop)
            last = self.tokens[stop if with_kind else stop - 1]
            text = self.string[self.tokens[low].start : last.end]
            genitive = stop == end and is_role(self._text(stop)) and text.endswith("s") and text.casefold() not in self.homes
            cut = last.end - 1 if genitive else last.end
            self.found.append(Element("home", self.tokens[low].start, cut, self.string[self.tokens[low].start : cut]))
            self.at = stop + with_kind
            return
        if end - low < _NAME_OF_TWO:
            self.found.append(Element("word", self.tokens[low].start, self.tokens[end - 1].end, self._text(low).casefold()))
            self.at = end
            return
        self._take_person(end)

    def _home_words(self, low: int, end: int) -> int:
        """How many of a run's words name where people come from, from its first on."""
        words = [token.text for token in self.tokens[low:end]]
        before, after = self._text(low - 1).casefold(), self._text(end)
        whole = " ".join(words)
        if words[0] in {"Region", "Landstinget"}:
            return min(len(words), _NAME_OF_TWO if len(words) != 3 else 3)
        if after in _KINDS and self._adjacent(end):
            return len(words)
        subject = (
            after in PASSIVE or after == "genom" or (after == "deltog" and self._text(end + 1) == "genom") or (after == "," and self._text(end + 1) == "genom")
        )
        if subject or (len(words) == 1 and is_role(after) and words[0].endswith("s")):
            return len(words)
        if before in FROM:
            return self._home_behind(words, before, after)
        if low and self.found and self.found[-1].kind == "sign" and self.found[-1].text == "," and not after.startswith("("):
            return len(words) if self._is_known(whole) or self._is_apposition(words) else 0
        return 0

    def _home_behind(self, words: Sequence[str], before: str, after: str) -> int:
        """The same behind a preposition: "från Norra Åkerby Anna Berg" has two, "för Anna Berg" none."""
        size = len(words)
        if size == 1 or self._is_known(" ".join(words)):
            return size
        for part in range(size - _NAME_OF_TWO, 0, -1):
            if self._is_known(" ".join(words[:part])):
                return part
        for part in range(1, size - 1):
            if _is_given(words[part]) and not _is_given(words[0]):
                return part
        if size > _NAME_OF_TWO:
            if before == "för" and _is_given(words[0]):
                return 0
            return size - _NAME_OF_TWO
        if words[0].casefold() in _SIDES_OF:
            return size
        if before == "för":
            return size if after in PREDICATES and after not in SERVES and not _is_given(words[0]) else 0
        return 0 if after.startswith("(") and _PARTY.fullmatch(after) else size

    def _is_known(self, string: str) -> bool:
        return string.casefold() in self.homes or is_place(string)

    def _is_apposition(self, words: Sequence[str]) -> bool:
        """Whether capitalised words behind a comma tell where the one before comes from: one word, or what no one is called among people with parties."""
        if not any(element.kind == "person" for element in self.found):
            return False
        return len(words) == 1 or words[0].casefold() in _SIDES_OF or (self.parties and not _is_given(words[0]))

    def _take_person(self, end: int) -> None:
        """A name with the post before it and what is told behind it."""
        low = self.at
        start = self.tokens[low].start
        while self.found and self.found[-1].kind == "word" and self._leads(self.found[-1]):
            start = self.found.pop().start
        stop, own = self._behind(end)
        last = self.tokens[stop - 1].end
        self.found.append(Element("person", start, last, self.string[self.tokens[low].start : self.tokens[end - 1].end], self.tokens[low].start, own))
        self.at = stop

    def _leads(self, word: Element) -> bool:
        """Whether a word before a name belongs to the post that stands there: "vice ordföranden", "kommunstyrelsens ordförande"."""
        if is_role(word.text) or word.text in PREDICATES or word.text in LINKS or word.text in _HONORIFICS:
            return False
        behind = self.found[-1] is word
        genitive = word.text.endswith("s") and len(word.text) > 6
        return behind and (is_title_word(word.text) or genitive) and heading_plain(word.text)

    def _behind(self, at: int) -> tuple[int, tuple[int, int] | None]:
        """The token behind all that is told of one person: brackets, posts, places and items between commas; and the place among it."""
        own: tuple[int, int] | None = None
        while at < len(self.tokens):
            text = self.tokens[at].text
            if text.startswith("("):
                at += 1
                continue
            if text != "," or at + 1 >= len(self.tokens):
                break
            stop = self._place_behind(at + 1) if own is None else at + 1
            if stop > at + 1:
                own = self.tokens[at + 1].start, self.tokens[stop - 1].end
            else:
                stop = self._post_behind(at + 1)
            if stop == at + 1:
                break
            at = stop
        return at, own

    def _place_behind(self, at: int) -> int:
        """Where a place between commas behind a person ends; ``at`` where none stands there."""
        run = self._run(at)
        if run == at:
            return at
        words = [token.text for token in self.tokens[at:run]]
        if self._text(run) in _KINDS and self._adjacent(run):
            return run + 1
        if words[0] == "Region":
            return run
        known = self._is_known(" ".join(words)) or len(words) == 1 or words[0].casefold() in _SIDES_OF or (self.parties and not _is_given(words[0]))
        return run if known and not _PARTY.fullmatch(self._text(run)) else at

    def _post_behind(self, at: int) -> int:
        """Where a post or the items between commas behind a person end; ``at`` where something else stands there."""
        stop = at
        while stop < len(self.tokens) and self.tokens[stop].text not in {",", ";", ":"} and not self.tokens[stop].text.startswith("("):
            low = self.tokens[stop].text.casefold()
            if low in {"och", "samt"} or (low in FROM and is_name_word(self._text(stop + 1))) or (low in PREDICATES and low != "tjänstgörande"):
                break
            stop += 1
        if stop == at or self._run(at) > at:
            return at
        string = self.string[self.tokens[at].start : self.tokens[stop - 1].end]
        first = self.tokens[at].text.casefold()
        post = first not in LINKS and first not in FROM and any(is_title_word(token.text) or is_role(token.text) for token in self.tokens[at:stop])
        return stop if post or find_limits(string) else at


def heading_plain(word: str) -> bool:
    """Whether a word that may be a post heads no list of those who are employed: "tjänstemännen" does."""
    heading = heading_of(word)
    return heading is None or heading.title or heading.capacity == "secretary"


def _is_given(word: str) -> bool:
    """Whether a word is a name that people are given; of a double name the first part: "Ann-Britt"."""
    return word.casefold() in GIVEN_NAMES or word.split("-", 1)[0].casefold() in GIVEN_NAMES
