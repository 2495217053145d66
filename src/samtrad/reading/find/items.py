"""Agenda items as entries of the record: who presents them and to whom they are sent."""

from __future__ import annotations

import re

from samtrad.reading.find.movers import NAME, Who, persons_in
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Item
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import is_organisation, is_title, split_person
from samtrad.swedish.names_given import GIVEN_NAMES

_VERB = (
    r"(?:informer(?:ar|ade)|föredr(?:ar|og)|redog(?:ör|jorde)|berätta(?:r|de)|presenter(?:ar|ade)|redovisa(?:r|de)|rapporter(?:ar|ade)|återrapporter(?:ar|ade)|återkoppla(?:r|de)|visa(?:r|de)|gick igenom|går igenom|"
    r"ger (?:en |kort )*(?:information|lägesrapport|redogörelse|uppdatering|återkoppling|presentation)|gav (?:en )?(?:kort )?(?:information|lägesrapport|redogörelse|uppdatering)|delger|inled(?:er|de)|deltar (?:på distans|och berättar|för att)|medverka(?:r|de))"
)
_NAMES = rf"{NAME}(?:(?:,| och| samt| &|/)\s+{NAME})*"
# "Budget – Eva Ek, SKR", "Budget (Eva Ek och Bo Al)", "Budget, Eva Ek"
_NAMED_BEHIND = re.compile(rf"(?<=[\w)”])\s*(?:\s[–-]|,|\s/|:|\s?\()\s*(?P<names>{_NAMES})(?:,\s[\w &/-]{{2,60}})*\)?\Z")
_ONE_NAME = re.compile(NAME)
_ONLY_NAMES = re.compile(rf"{_NAMES}(?:,\s[\w &/-]{{2,60}})*")
_PRESENTER_BEHIND = re.compile(
    rf"(?:\.|[–-]|,)\s+(?:föredragande|föredragare|föredrar|inf(?:ormation)? av)\s*:?\s*(?={NAME})|(?<=\w)\.\s+(?={NAME}(?:,|\Z| och ))", re.IGNORECASE
)
_INFORMS = re.compile(r"(?:muntlig )?information\b|.*\((?:information|för kännedom)\)", re.IGNORECASE)
_PRESENTS = re.compile(rf"\b{_VERB}\b")
_NAMED = re.compile(
    rf"(?<![\w-]){NAME}|(?<![\w-])(?!(?:Ordförande|Mötet|Nämnden|Styrgruppen|Nätverket|Rådet|Gruppen|Information|Under|Efter|Vid|Till|För|Det|Den|De|En|Ett|Alla|Samtliga|Båda|Flera|Några|Var|Varje|Vissa|Övriga|Vi|Man|Chefsgruppen|Presidiet)\b)[A-ZÅÄÖ][a-zåäöé]{{2,}}(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?=,| och| samt| {_VERB})"
)
_OPENS_WITH_PREPOSITION = re.compile(r"(?:I|På|Vid|Från|Hos|Inom|Av|För)\s")
_ORGANISATIONAL = re.compile(
    r"(?:nämnd|styrelse|råd|grupp|förvaltning|kommun|region|kontor|förbund|avdelning|utskott|nätverk|myndighet)\w*$|^(?:Region|Göteborg|Stockholm|Malmö)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"^(?:Föredragande|Föredragare|Föredragning|Föredrar|Informerar|Rapportör|Medverkande|Presentatör)\b[^:]{0,20}:\s*", re.IGNORECASE)
_RESPONSIBLE = re.compile(r"ansvarig\b", re.IGNORECASE)
_NO_ONE = re.compile(r"(?:ingen|inga|-|–)\b", re.IGNORECASE)
_LABEL = 40  # characters within which the colon behind such a word stands
_SHORTEST = 3  # characters of a heading at least
_FAR = 200  # characters from the start of a sentence within which the one who presents is named


def find_items(outline: Outline) -> list[Item]:
    """One entry for each entry of the outline, in the same order."""
    return [_item(outline, entry) for entry in outline.entries]


def _item(outline: Outline, entry: Entry) -> Item:
    lines = outline.text.lines
    span: Span = (lines[entry.lines[0]].start, lines[max(entry.lines[1] - 1, entry.lines[0])].end)
    heading, cut = _without_presenter(entry, outline)
    presenters: list[str] = [*cut, *(w for w in _presenters(entry) if w not in cut)]
    sent_to: list[str] = [p.words() for s in entry.sections if s.kind == "sent_to" for p in s.passages]
    return Item(
        number=entry.number, heading=heading, level=entry.level, presenters=presenters, case_number=entry.case_number, span=span,
        heading_span=heading.span if heading.ranges else span, information_only=_information_only(entry), sent_to=sent_to,
    )  # fmt: skip


def _information_only(entry: Entry) -> bool | None:
    """True where the heading says that the item is for information."""
    return True if _INFORMS.match(entry.heading) else None


def _without_presenter(entry: Entry, outline: Outline) -> tuple[Words, list[Words]]:
    """The heading, and the presenters named behind its full stop or behind a word that says so."""
    passage = entry.heading_passage
    string = passage.string
    match = _PRESENTER_BEHIND.search(string)
    if match is None or match.start() < 4:
        return _behind_heading(passage, entry, outline)
    names = [w.words for w in persons_in(passage, match.end(), bare=True)]
    return (passage.words(0, match.start() + (1 if string[match.start()] == "." else 0)), names) if names else (passage.words(), [])


def _behind_heading(passage: Passage, entry: Entry, outline: Outline) -> tuple[Words, list[Words]]:
    """The heading without names that a dash, a bracket or white space parts from it, if the head lists the first of them."""
    string = passage.string
    line = outline.text.lines[max(passage.lines[1] - 1, entry.lines[0])]
    apart = outline.text.of(line.cells[-1]) if len(line.cells) > 1 else ""
    if apart and string.endswith(apart) and _ONLY_NAMES.fullmatch(apart):
        start = end = len(string) - len(apart)
    elif match := _NAMED_BEHIND.search(string):
        end, start = match.start(), match.start("names")
    else:
        return passage.words(), []
    names = [w.words for w in persons_in(passage, start, bare=True)]
    if not names and string[end:start].strip() == "(":
        names = [passage.words(*one.span()) for one in _ONE_NAME.finditer(string, start)]  # "Psykisk hälsa (Maria Nyman)"
    if end > _SHORTEST and names and (_is_listed(names[0], outline) or _is_guest(string, end, start, names[0])):
        return passage.words(0, end), names
    return passage.words(), []


_PERSONAL = re.compile(
    r"\b(?:avsäg|avgång|val av|fyllnadsval|entledig|utse|anställ|till minne|minnes|avtack|ansökan|byte av|ersättare|ledamot|bygglov|överklag|yttrande från|skrivelse)\w*",
    re.IGNORECASE,
)
"""What headings say that are about a person, whose name belongs to them."""
_POST_BEHIND = re.compile(r",\s(?P<post>[\wåäö -]{3,50})\)?\Z")


def _is_guest(string: str, end: int, start: int, name: str) -> bool:
    """Whether someone whom no list names presents an item: by the post behind the name, or in a bracket, "Psykisk hälsa (Maria Nyman)"."""
    if _PERSONAL.search(string, 0, end) or name.split(" ", 1)[0].split("-", 1)[0].casefold() not in GIVEN_NAMES:
        return False
    post = _POST_BEHIND.search(string, start)
    return (post is not None and is_title(post.group("post").split(",")[0])) or (string[end:start].strip() == "(" and string.endswith(")"))


def _is_listed(name: str, outline: Outline) -> bool:
    """Whether the lists of the head name someone so."""
    lines = outline.text.lines
    return any(name in outline.text.of((lines[i].start, lines[i].end)) for i in outline.head)


def _presenters(entry: Entry) -> list[Words]:
    found: list[Words] = []
    for position, section in enumerate(entry.sections):
        if position and section.heading and _RESPONSIBLE.match(section.heading.string):
            continue  # "Ansvarig: Eva Ek" behind what was said is who does it
        if section.kind in {"decision", "position", "papers", "sent_to", "proposals", "vote", "list", "suggestion", "reservation", "note", "preparation"}:
            continue
        for passage in section.passages[: 1 if section.kind == "presenters" else None]:
            if section.kind == "presenters" or (":" in passage.string[:_LABEL] and (label := _LABELLED.match(passage.string))):
                start = 0 if section.kind == "presenters" else label.end() if label else 0
                found += [] if _NO_ONE.match(passage.string, start) else [w.words for w in _listed(passage, start)]
            elif passage.tells:  # a sentence has a verb in small letters
                found += _in_sentences(passage, lead=passage is section.passages[0] and section.kind in {"", "background"})
    unique: list[Words] = []
    for words in found:
        if words not in unique and not is_organisation(words):
            unique.append(words)
    return unique


def _listed(passage: Passage, start: int) -> list[Who]:
    return persons_in(passage, start, bare=True)


def _in_sentences(passage: Passage, *, lead: bool) -> list[Words]:
    """Whoever a sentence says presents: "Anna Berg, enhetschef, och Bo Ek informerar om läget"."""
    string = passage.string
    found: list[Words] = []
    for verb in _PRESENTS.finditer(string):
        start = max(string.rfind(". ", 0, verb.start()) + 1, string.rfind(": ", 0, verb.start()) + 1, 0)
        if verb.start() - start > _FAR:
            continue
        if not string[start:].lstrip()[:1].isupper():
            continue
        names = [
            m
            for m in _NAMED.finditer(string, start, verb.start())
            if not _ORGANISATIONAL.search(m.group()) and not is_organisation(m.group()) and not _OPENS_WITH_PREPOSITION.match(m.group())
        ]
        if names and names[0].start() - start <= 60:
            found += [passage.words(_behind_title(m), m.end()) for m in names if _is_subject(string, start, m.start())]
        if found and not lead:
            break
    return found


def _behind_title(name: re.Match[str]) -> int:
    """Where a name starts: "Kassören Eva Lund" opens a sentence with a title that is no part of it."""
    parts = split_person(name.group())
    return name.start() + (parts.name[0] if parts else 0)


def _is_subject(string: str, start: int, at: int) -> bool:
    """A name that is not behind a preposition: in "Anna Berg från Bo Eks enhet informerar" only the first is."""
    return not re.search(r"\b(?:från|på|vid|i|för|av|till|om|med|hos|inom)\s+\Z", string[start:at])
