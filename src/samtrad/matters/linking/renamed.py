"""Other names that a passage's own words give its matter: "Skogsrådet, tidigare Rådet för skog", "förkortas hädanefter SNH"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from samtrad.matters.linking.blocks import is_label
from samtrad.matters.linking.heads import HEADS
from samtrad.matters.linking.initials import stands_for
from samtrad.matters.linking.kinds import KINDS
from samtrad.matters.linking.process_words import PROCESS_WORDS
from samtrad.matters.linking.words import form

_ADVERB = r"(?: (?:nu|numera|fortsättningsvis|hädanefter|i fortsättningen|tidigare|då|även|också|nedan|för))*"
_FORMER = r"(?:, ?|\()(?:tidigare|f\.\s?d\.|före detta|förut|numera)"
"""What is an adverb elsewhere ("upphör tidigare föreskrifter") names only behind a comma or in brackets."""
_SAYS = (
    r"(?:har )?(?:ersätter|ersatte|ersatt|ersätts av|ersattes av|bytt namn till|byter namn till|bytte namn till)|(?:har )?(?:fått|får|fick) (?:det nya )?namnet"
    r"|(?:nu |numera |tidigare |förut |även |också )?(?:heter|hette|kallas|kallades|benämns|benämndes|går(?: nu| numera)? under namnet|gick under namnet)"
    r"|förkortas|förkortat|kallad|kallat|benämnd|benämnt|är (?:det nya )?namnet på"
    r"|(?:har )?(?:nu |numera )?(?:mynnat ut i|mynnade ut i|utmynnat i|resulterat i|resulterade i|lett fram till|ledde fram till)"
)
_RENAMES = re.compile(rf"{_FORMER}{_ADVERB} |(?:, ?| \(| )(?:som )?(?:{_SAYS}){_ADVERB}(?:\W|$)")
_MAY = (
    "tidigare",
    "f.d.",
    "f. d.",
    "före detta",
    "förut",
    "numera",
    "ersätt",
    "ersatt",
    "namn",
    "heter",
    "hette",
    "kalla",
    "benämn",
    "förkorta",
    "mynna",
    "resultera",
    "fram till",
    " avses",
)
"""What stands in every text that gives another name: looked for one after the other, which is quicker than all at once."""
_BOUND = re.compile(r"[,;()\n”\"]|[.!?](?=\s|$)|: | (?:har|hade|är|var|ska|skall|som|och det|att) ")
_EARLIER = re.compile(
    r"^(?:(?:den|det|de|ett|en|vårt|vår) )?(?:[a-zåäö]+(?:a|e) )?(?:\w*(?:utkast(?:et)?|version(?:en)?|förslag(?:et)?) (?:till|av|om att|om) )"
)
"""What an earlier stage is called by: "det första utkastet till"."""
_MEANT = re.compile(r"\bdet är (?P<name>[^.;,]{3,90}?) som (?:avses|åsyftas)\b|\b[Mm]ed (?P<one>[^.;,]{3,60}?) avses (?P<other>[^.;,]{3,90})")
"""What a name stands for: "Det är ny simhall i Kvarnhede som avses"."""
_KINDS = re.compile(
    r"^(?:[Uu]tredningen (?:om|av)|[Ff]örstudien (?:om|av)|[Pp]rojektet|[Uu]nderlaget|[Ää]rendet|[Ff]rågan|[Aa]rbetet med|[Dd]en|[Dd]et|[Ee]n|[Ee]tt) (?=[A-ZÅÄÖ])"
)
_POINTS = frozenset({"den", "det", "denna", "detta"})
_SORTS = (
    frozenset(map(form, ("byggnaden", "huset", "anläggningen", "dokumentet", "gruppen")))
    | KINDS
    | PROCESS_WORDS
    | frozenset(chain.from_iterable(HEADS.values()))
)
_PARAGRAPH = re.compile(r"[.!?:]?\n\s*\n")
_SHORTEST, _LONGEST = 3, 90
_WORDS = 10
_FORMED = re.compile(r"\((?P<short>[A-ZÅÄÖ]{3,6})\)")
_BEFORE = 90


def other_names(text: str) -> list[tuple[str | None, str]]:
    """The pairs of names that a text says are one thing's; the first is none where it is the matter of the text itself ("Projektet heter nu …")."""
    return [*_renamed(text), *_shortened(text)]


def _renamed(text: str) -> Iterator[tuple[str | None, str]]:
    if not any(part in text for part in _MAY):
        return
    plain = " ".join(_PARAGRAPH.sub(". ", "\n".join(["" if is_label(line) else line for line in text.split("\n")])).split())
    end = 0
    for m in _RENAMES.finditer(plain):
        before = _BOUND.split(plain[max(end, m.start() - _LONGEST) : m.start()])[-1].strip()
        after = _name(_BOUND.split(plain[m.end() : m.end() + _LONGEST])[0])
        end = m.end()
        if after and _is_itself(before):
            yield None, after
        elif after and (name := _name(before)):
            yield name, after
    for m in _MEANT.finditer(plain):
        if name := _name(m.group("name") or m.group("other")):
            yield (_name(m.group("one")) if m.group("one") else None), name


def _is_itself(before: str) -> bool:
    """Whether a name only points at the matter, by a word or the sort of thing that it is: "Byggnaden heter nu Vallmogården"."""
    return before.casefold() in _POINTS or (before[:1].isupper() and form(before) in _SORTS)


def _name(stretch: str) -> str | None:
    """A name without what leads up to it; none of what is too long for one."""
    name = _KINDS.sub("", _EARLIER.sub("", stretch.strip()))
    return name if _SHORTEST <= len(name) < _LONGEST and len(name.split()) <= _WORDS else None


def _shortened(text: str) -> Iterator[tuple[str | None, str]]:
    """Names with their letters behind: "Projektet Lugna kajer hela året (LKÅ)"."""
    if "(" not in text:
        return
    for m in _FORMED.finditer(text):
        words = text[max(0, m.start() - _BEFORE) : m.start()].split()
        for at in range(len(words) - 2, max(-1, len(words) - _WORDS), -1):
            if words[at][0].isupper() and stands_for(words[at:], m.group("short")):
                yield " ".join(words[at:]), m.group("short")
                break
