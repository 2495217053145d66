"""Yrkanden: who moved what (KL 5:67 p. 1)."""

from __future__ import annotations

import itertools
import re

from samtrad.reading.find.movers import Who, chairs_in, movers_in, persons_in
from samtrad.reading.find.proposals.agreed import with_those_who_agree
from samtrad.reading.find.proposals.joined import agreed, without_genitive
from samtrad.reading.find.proposals.told import told_last, told_of
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.outline import Entry, Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Proposal, ProposalKind
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import is_organisation
from samtrad.swedish.signs import has_any

_FILL = r"(?:,? (?:också|även|bland annat|därutöver|vidare|dessutom|i sin tur|följande|enligt följande|på(?= (?:avslag|bifall|återremiss|bordläggning))|för egen del|för sin del|på nytt|muntligen|skriftligen|om|dock|därefter|härefter|gemensamt|samfällt|var för sig|båda|som (?:ett )?tillägg|med stöd av (?:\d+ (?:kap\.?|kapitlet) )?\d+ ?§ (?:i )?(?:kommunallagen|KL)|enligt (?:\d+ (?:kap\.?|kapitlet) )?\d+ ?§ (?:i )?(?:kommunallagen|KL)),?)*"
_NOUN = r"(?:ett |följande |ett skriftligt |ett muntligt |sitt |nedanstående |två |tre )*(?:skriftligt |muntligt |gemensamt )?\w*(?:yrkande(?:n|t)?|ändringsförslag|tilläggsförslag|motförslag|förslag till beslut|förslag)(?![\wåäö])"
_MOVES = re.compile(
    rf"\b(?:(?:tilläggs|ändrings|avslags|bifalls|återremiss|mot)?(?:yrkar|yrkade)|yrkat|yrka|föreslår|föreslog|instämmer i|instämde i|biträder|biträdde|tillstyrker|tillstyrkte|hemställer|hemställde|begär(?= att ärendet| återremiss| bordläggning)|begärde(?= att ärendet| återremiss| bordläggning)|ansluter sig till|anslöt sig till|"
    rf"(?:lägger|lade|lämnar|lämnade|framställer|framställde|ställer|ställde|framför|framförde|väcker|väckte|inlämnar|inkommer med|inkom med|lägger fram|lade fram) {_NOUN}(?: (?:om|till beslut om|till beslut))?)(?![\wåäö]){_FILL}:?\s*"
)
_MOVES_ONLY = re.compile(
    r"\b(?:tilläggs|ändrings|avslags|bifalls|återremiss|mot)?yrka(?:r|de|t)?\b|\b(?:lägger|lade|lämnar|lämnade|framställer|framställde|ställer|ställde|framför|framförde|väcker|väckte|inkommer med|inkom med|inlämnar)(?: fram)? (?:ett |följande |skriftligt |muntligt |gemensamt |sitt |två |tre )*\w*yrkande(?:n|t)?(?![\wåäö])"
    r"|\b(?:väcker|väckte|framställer|framställde) förslag om\b|\b(?:begär|begärde) (?=att ärendet|återremiss|bordläggning)|\b(?:hemställer|hemställde) (?=att ärendet|om (?:återremiss|avslag|bifall|bordläggning))"
)
_SIGNS = (
    "yrka",
    "ändringsförslag",
    "tilläggsförslag",
    "motförslag",
    "Ändringsförslag",
    "Tilläggsförslag",
    "Motförslag",
    "följande förslag",
    ") förslag",
    "föresl",
    "förslag om",
    "förslag väck",
    "förslag framst",
    "begär",
    "hemställ",
)  # one of these stands in all that moves
_PROPOSES = re.compile(r"\b(?:föreslår|föreslog)\b")
_PUT_ASIDE = re.compile(r"\b(?:ställer|ställde|ställs)\b[^.]{0,60}\b(?:mot varandra|under proposition|proposition)|\b(?:proposition|finner)\b", re.IGNORECASE)
_VOTED = re.compile(
    r"\b(?:omröstning\w*|votering\w*|(?:ja|nej)-?röst\w*|röstar|röstade)\b|\A(?:ja|nej|avstår|avstod)\s*[:(=]|\A(?:ja|nej)\s(?:för|till|betyder|innebär|är)\b",
    re.IGNORECASE,
)
# "bifall till A och avslag på B" holds two proposals; "bifall till A och B" holds one
_SPLIT = re.compile(
    r"(?:,| och| samt|,? dels|;)\s+(?=(?:(?:i (?:första|andra|tredje|sista) hand|dels|även|därutöver|vidare)[, ]+)?(?:yrkar )?(?:bifall(?:er)? till|avslag (?:på|till)|återremiss|bordläggning|att (?:ärendet|motionen|nämnden|styrelsen|fullmäktige)))|(?:,| och|;|\.)\s+(?=i (?:andra|tredje|sista) hand\b)|(?:,|,? och|,? samt)\s+(?=dels\s)"
)
# "föreslår i en motion att": it was written, not moved here; "föreslår att varje kommun väljer två områden" is talk
_TALK = re.compile(
    r"\s*(?:i (?:en|sin|ett|sitt|den) (?:\w+ )?(?:motion|skrivelse|medborgarförslag|interpellation|insändare)\w*\b|att (?:varje|vi|man|var och en)\b)"
)
_IN_WRITING = re.compile(r"I (?:en|ett|sin|sitt) (?:[\w-]+ )?(?:motion|skrivelse|medborgarförslag|interpellation|e-förslag|insändare)\b")
_ELSEWHERE = re.compile(r"\b(?:förslag till beslut|motionen|skrivelse|tjänsteutlåtande|har (?:den )?\d|inkommit)\b")
_ANNOUNCES = re.compile(r",?\s(?:och|samt)\s(?:anmäler|anmälde|meddelar|meddelade)\s(?:dessutom |vidare |också |även )?att\s")
"""What someone gives notice of behind what they move: "yrkar återremiss och anmäler att partiet inte deltar i beslutet"."""
_SENTENCE = re.compile(r"\.(?<=[^\s.]{3}\.|\d\s%\.|\s\d%\.|\s(?:kr|år|ha|km|nu|då|så|ut|in|av|om|på|ej)\.)\s+(?=[A-ZÅÄÖ])")
_ORDER = re.compile(r"(?:i (?:första|andra|tredje|sista) hand|dels|för egen del)[, ]+", re.IGNORECASE)
_NAMED = re.compile(r"[A-ZÅÄÖ][^.:;]{2,90}(?:\)|[a-zåäö]|\s[A-ZÅÄÖ]{1,4})\s?:\s+(?=\S)")
_ANOTHER = re.compile(
    r"(?:,? (?:och|medan|men|samt)|[,;]) (?=(?:vidare |därefter )?[A-ZÅÄÖ][\w’'-]+(?: [\w’'-]+){0,3} \([^()]{1,12}\)(?:[^.;:]{0,60}?\([^()]{1,12}\))? (?:yrkar|yrkade|begär|begärde|föreslår|föreslog)\b)"
)
"""Where a sentence goes on with someone else who moves something."""
_PERSON_LED = re.compile(r"[A-ZÅÄÖ][\w’'-]+(?: [\w’'-]+){1,3} \([A-ZÅÄÖa-zåäö]{1,4}\)\s?(?::|[–-])\s+(?=\S)")
"""Who moves what stands behind a colon: "Anna Berg (S): Avtalet gäller till 2024."."""
_LEAD = re.compile(r"att (?:[\wåäö-]+ ){1,3}(?:beslutar|beslutade|ska besluta|skall besluta|föreslår|besluta)(?: följande)?\s*:?\Z")
"""What goes before the clauses of a list: "att nämnden beslutar"."""
_WHO_BEHIND = re.compile(r"(?P<what>(?:Bifall|Avslag|Återremiss|Bordläggning)\b[^:;.]{0,120}):\s+(?=[A-ZÅÄÖ(])")
_DASHED = re.compile(r"[A-ZÅÄÖ][^.:;–-]{2,60}(?:-[A-ZÅÄÖ][^.:;–-]{1,40})*\)\s+[–-]\s+(?=(?:bifall|avslag|återremiss|bordläggning|att)\b)")
_OPENS = re.compile(
    r"(?:Tilläggs|Ändrings|Avslags|Bifalls|Återremiss)?[Yy]rkande[nt]? (?:från|av|om) |(?:Tilläggs|Ändrings|Mot)förslag (?:från|av) |[A-ZÅÄÖ][^.:;]{3,60}\([^()]{1,6}\) \w*förslag\s*:|(?:Under|Vid|På) \w+ (?:lägger|lade|framför|framförde|väcker|väckte|framställer|framställde) [A-ZÅÄÖ][^.:;]{3,80} (?:förslag|yrkande)|[A-ZÅÄÖ][^.:;]{3,60}\([^()]{1,6}\) \w*yrkande\s*:|Förslag (?:väcks|väcktes|framställs|framställdes) av |Av [A-ZÅÄÖ][^.;:]{3,90} (?:yrkade?s|(?:framställ|väck|ställ|framför|lämna)\w+ (?:\w+ )?\w*(?:yrkande|förslag)) |"
    r"(?:Under|Vid|På) \w+ yrkade?s av "
)
"""A paragraph that tells of what was moved, under whatever sub-heading."""
_SAID_AGAIN = re.compile(r"(?:[Yy]rkar|[Ff]öreslår)\s+(?:på\s)?")
_KINDS: tuple[tuple[re.Pattern[str], ProposalKind], ...] = (
    (re.compile(r"^(?:i \w+ hand )?avslag\b"), "reject"),
    (re.compile(r"återremi"), "remit"),
    (re.compile(r"bordlägg"), "table"),
    (re.compile(r"tilläggsyrkande från|tillägg"), "add"),
    (re.compile(r"^(?:i \w+ hand )?avsl|avslås"), "reject"),
    (re.compile(r"^(?:i \w+ hand )?(?:att )?bifall|bifalls|enligt förslag|tillstyrk"), "approve"),
    (re.compile(r"ändr"), "amend"),
    (re.compile(r"motförslag|i stället"), "counter"),
)
_FROM = re.compile(r"(?:[Yy]rkande|[Ff]örslag)\w*\s(?:från|av)\s(?=[A-ZÅÄÖ(])")
_JOINED = re.compile(r"[,;]\s+(?:och|samt|dels|eller)\s*\Z|\s+(?:och|samt)\s*\Z")
_ELSEWHERE_KINDS = frozenset(
    {"papers", "decision", "preparation", "sent_to", "vote", "reservation", "note", "statement", "questions_put", "list", "disqualification"}
)


def find_proposals(outline: Outline) -> list[Proposal]:
    """Every yrkande that a named person, group or party moved at the meeting, in document order."""
    found: list[Proposal] = []
    for index, entry in enumerate(outline.entries):
        found += _of_entry(index, entry)
    return found


def _of_entry(index: int, entry: Entry) -> list[Proposal]:
    found: list[Proposal] = []
    apart = any(s.kind == "proposals" and s.passages for s in entry.sections)
    for section in entry.sections:
        if section.kind == "questions_put" and not apart and has_any(section.low, _SIGNS):
            found = _among_questions(index, section, found)
            continue
        inside = section.kind == "proposals" or persons_move(section)
        if not inside and (section.kind in _ELSEWHERE_KINDS or not has_any(section.low, _SIGNS)):
            continue
        mover: list[Who] = _movers_over(section) if section.kind == "proposals" else []
        waiting = False  # the one above says who moves, and ends before what is moved
        for passage in section.passages:
            if waiting and not inside and (passage.string.startswith("att ") or (passage.kind == "bullet" and passage.tells)):
                found += [_proposal(index, passage, a, b, mover) for a, b in _parts(passage.string, 0, len(passage.string))]
                continue
            waiting = False
            if passage.kind == "row" and inside and not _MOVES.search(passage.string):
                continue
            opens = passage.tells and _OPENS.match(passage.string) is not None
            if (
                not inside
                and not opens
                and not (passage.tells and has_any(passage.string, _SIGNS) and (_MOVES_ONLY.search(passage.string) or _PROPOSES.search(passage.string)))
            ):
                if found and passage.tells:
                    found = agreed(passage, 0, len(passage.string), found) or found
                continue
            count = len(found)
            found, mover = _of_passage(index, passage, mover, found, inside=inside or opens)
            waiting = bool(mover) and len(found) == count and (passage.string.endswith(":") or _MOVES_ONLY.search(passage.string) is not None)
    return found


def _among_questions(index: int, section: Section, found: list[Proposal]) -> list[Proposal]:
    """The item's proposals with those that are told of before the questions are put, where no sub-heading of their own has them."""
    for passage in section.passages:
        for start, end in _stretches(passage.string):
            verb = _verb(passage.string, start, end, inside=False)
            if verb is None or _PUT_ASIDE.search(passage.string, start, end) or _ORDER_OF_QUESTIONS.search(passage.string, verb.end(), end):
                continue
            found = found + _moved(index, passage, (start, end), verb, inside=False)[0]
    return found


_ORDER_OF_QUESTIONS = re.compile(r"\b(?:proposition|propositionsordning|beslutsordning|votering|omröstning|mot varandra)", re.IGNORECASE)
"""What is moved about how the questions are put is no proposal in the matter."""


def _movers_over(section: Section) -> list[Who]:
    """Who moves what stands beneath a sub-heading that names them: "Ändringsyrkande från Anna Berg (S)"."""
    heading = section.heading
    if heading is None:
        return []
    if match := _FROM.search(heading.string):
        return movers_in(heading, match.end(), len(heading.string))
    return without_genitive(heading, movers_in(heading, 0, len(heading.string)), len(heading.string)) if "(" in heading.string else []


def persons_move(section: Section) -> bool:
    """Under "Förslag till beslut på sammanträdet" stands what members moved, if persons do there: "Anna Berg (S) föreslår"."""
    return section.kind == "suggestion" and any(
        ((verb := _MOVES.search(p.string)) and persons_in(p, 0, verb.start())) or ((led := _PERSON_LED.match(p.string)) and persons_in(p, 0, led.end()))
        for p in section.passages
    )


def _stretches(string: str) -> list[Span]:
    """The sentences of a passage, cut where someone else moves something in the same one."""
    bounds = itertools.pairwise([0, *(m.end() for m in _SENTENCE.finditer(string)), len(string)])
    if _ANOTHER.search(string) is None:
        return list(bounds)
    found: list[Span] = []
    for start, end in bounds:
        low, verb = start, _MOVES_ONLY.search(string, start, end)
        for other in _ANOTHER.finditer(string, verb.end(), end) if verb else ():
            found.append((low, other.start()))
            low = other.end()
        found.append((low, end))
    return found


def _of_passage(index: int, passage: Passage, mover: list[Who], found: list[Proposal], *, inside: bool) -> tuple[list[Proposal], list[Who]]:
    """The item's proposals with those of a passage, and the movers of a list that follows it ("Anna Berg (S) yrkar:" and bullets)."""
    string = passage.string
    for start, end in _stretches(string):
        if (more := agreed(passage, start, end, found)) is not None:
            found = more
            continue
        verb = _verb(string, start, end, inside=inside)
        if verb is not None:
            made, movers = _moved(index, passage, (start, end), verb, inside=inside)
            found, mover = found + made, movers or mover
        elif told := _told(index, passage, start, end, inside=inside):
            found, mover = found + told[0], told[1] or mover
        elif _VOTED.search(string, start, end):
            mover = []  # what stands beneath tells of the vote
        elif inside and mover and start == 0 and string.strip(" .,;") and not _PUT_ASIDE.search(string) and not persons_in(passage, 0, 80):
            return [*found, _proposal(index, passage, 0, len(string), mover)], mover
    return found, mover


def _moved(index: int, passage: Passage, within: Span, verb: re.Match[str], *, inside: bool) -> tuple[list[Proposal], list[Who]]:
    """What somebody moves, as a sentence's verb says, and who."""
    string, (start, end) = passage.string, within
    who = _who_moves(passage, start, verb.start(), inside=inside)
    low = verb.end()
    if not who:
        who, low = _behind(passage, low, end)
    if not who or (not inside and _ELSEWHERE.search(string, start, verb.start())):
        return [], []
    written = _TALK.match(string, verb.end()) or _IN_WRITING.match(string, start, verb.start())
    if verb.group().startswith("föresl") and not inside and (written or not _acts_alone(string, start, verb.start(), who)):
        return [], []
    announces = _ANNOUNCES.search(string, low, end)
    who, low, high = with_those_who_agree(passage, who, low, announces.start() if announces else end)
    if not string[low:high].strip(" .:") or _LEAD.fullmatch(string, low, high):
        return [], who
    return [_proposal(index, passage, a, b, who) for a, b in _parts(string, low, high)], who


def _told(index: int, passage: Passage, start: int, end: int, *, inside: bool) -> tuple[list[Proposal], list[Who]] | None:
    """What is moved in a sentence without a verb that says so, and who moves what stands beneath it; None where nothing is."""
    string = passage.string
    if moved := told_of(passage, start, end):
        made = [_proposal(index, passage, a, b, moved[1]) for a, b in _parts(string, *moved[0])]
        return made, [] if made else moved[1]
    if not inside:
        return None
    if named := told_last(passage, start, end):
        return [_proposal(index, passage, *named[0], named[1])], []
    if (last := _WHO_BEHIND.match(string, start, end)) and (who := movers_in(passage, last.end(), end)):
        return [_proposal(index, passage, *last.span("what"), who)], []
    if string.endswith(":") and "yrkande" in string and (who := movers_in(passage, start, end)):
        return [], without_genitive(passage, who, end)
    colon = _NAMED.match(string, start, end) or _DASHED.match(string, start, end)
    if colon is None or not (who := without_genitive(passage, movers_in(passage, start, colon.end()), end)):
        return None
    low = said.end() if (said := _SAID_AGAIN.match(string, colon.end())) else colon.end()  # "Anna Berg (S): Bifall till förslaget"
    return [_proposal(index, passage, a, b, who) for a, b in _parts(string, low, end)], who


def _verb(string: str, start: int, end: int, *, inside: bool) -> re.Match[str] | None:
    if _PUT_ASIDE.search(string, start, end) and not _MOVES_ONLY.search(string, start, end):
        return None
    verb = (_MOVES if inside else _MOVES_ONLY).search(string, start, end) or (None if inside else _PROPOSES.search(string, start, end))
    return (_MOVES.match(string, verb.start()) or verb) if verb else None


def _who_moves(passage: Passage, start: int, end: int, *, inside: bool) -> list[Who]:
    """Movers before the verb; the chair by office where no one else is named."""
    who = movers_in(passage, start, end)
    if who and not persons_in(passage, start, end) and is_organisation(passage.string[who[0].start : who[-1].end]):
        who = []
    return who or (chairs_in(passage, start, end) if inside or passage.string[start:end].count(" ") < 4 else [])


def _acts_alone(string: str, start: int, verb: int, who: list[Who]) -> bool:
    """Whether persons stand right before a verb that bodies use as well: "Anna Berg föreslog att"."""
    ends = actor_ends(string, who[0].start)
    return not string[who[-1].end : verb].strip(" ,") and len(string[start : who[0].start]) < 40 and not any(e >= who[-1].end for e in ends)


def _behind(passage: Passage, low: int, end: int) -> tuple[list[Who], int]:
    """Movers behind the verb ("Vidare yrkar Anna Berg (S) bifall till ...") and where the proposal starts."""
    who: list[Who] = []
    for person in persons_in(passage, low, end) or persons_in(passage, low, end, bare=True) or chairs_in(passage, low, end):
        if passage.string[low : person.start].strip(" ,") not in {"", "och", "samt", "ordföranden", "vice ordföranden", "ledamoten", "ersättaren"}:
            break
        who.append(person)
        low = person.end
    return who, low


def _parts(string: str, low: int, high: int) -> list[tuple[int, int]]:
    cuts = [m.span() for m in _SPLIT.finditer(string, low, high)]
    starts = [low, *(b for _, b in cuts)]
    ends = [*(a for a, _ in cuts), high]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if string[a:b].strip(" .,")]


def _proposal(index: int, passage: Passage, low: int, high: int, who: list[Who]) -> Proposal:
    if (joined := _JOINED.search(passage.string, max(low, high - 10), high)) is not None:
        high = joined.start()  # "att stryka punkt 3, och" over "att avsätta medel"
    while high > low and passage.string[high - 1] in " .,;":
        high -= 1
    while passage.string.startswith(("om ", "att om "), low) and high - low > 6:
        low = passage.string.index(" ", low) + 1
    if (order := _ORDER.match(passage.string, low, high)) and order.end() < high:
        low = order.end()
    words = passage.words(low, high)
    by: list[str] = list(dict.fromkeys(w.words for w in who))
    return Proposal(item=index, by=by, kind=_kind(words), text=words, span=words.span)


def _kind(words: Words) -> ProposalKind:
    low = words.casefold()
    for pattern, kind in _KINDS:
        if pattern.search(low):
            return kind
    return "other"
