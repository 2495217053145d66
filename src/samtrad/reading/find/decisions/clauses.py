"""A section that records what was decided, cut into clauses (att-satser), each with who decides and to whom."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from msgspec import structs

from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.clause.verb import is_verbal, small
from samtrad.reading.find.leads import Lead, names_only, read_lead
from samtrad.reading.find.own_acts import ORDER_OF_QUESTIONS
from samtrad.reading.find.own_names import own_bodies
from samtrad.reading.find.reported.befalls import is_break, is_move
from samtrad.reading.find.reported.beside import (
    entries_that_came,
    is_dissent,
    is_due,
    is_of_the_decision,
    is_point,
    is_present_task,
    is_task,
    is_to_report,
    lists_what_came,
    mark_of,
    tells_besides,
    told_by_others,
)
from samtrad.reading.find.reported.cut import att_clauses, decides_anew, own_sentences, trimmed
from samtrad.reading.lexicon.decision_verbs import verb_at
from samtrad.reading.outline import Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision, DecisionType, Status
from samtrad.reading.words import Span, Words
from samtrad.swedish.sentences import split_sentences

_LETTERS = re.compile(r"[A-Za-zÅÄÖåäö]{2,}")
_CERTIFIED = re.compile(
    r"\b(?:omedelbart|genast|direkt)\b.{0,20}\bjuster|\bjustera(?:s|des|d|t|de)\s(?:omedelbart|genast|direkt)\b|\bdirektjuster|\bomedelbar justering",
    re.IGNORECASE,
)
_ANEW = re.compile(r"[A-ZÅÄÖ][\wåäö -]{2,60}? (?:beslutar|beslutade|beslöt)\b")
_KINDS: dict[str, DecisionType] = {"proposing": "propose", "recommending": "recommend", "assigning": "assign"}
_IN_PAST = re.compile(r"\b\w{2,}(?:ades?|[dn]des?|[kpst]tes?|ogs?|ölls?|sågs?|aldes?|löts?)\b|\b(?:fick|blev|var|gavs?)\b")
_ELECTS = re.compile(r"\b(?:utses|utser|utsågs|utsåg|väljs|väljer|valdes|valde|omväljs|nomineras|nominerar|entledigas)\b[^.;]{0,90}\Z")
_ELECTED = re.compile(
    r"[A-ZÅÄÖÉ][\w’'-]+(?: (?:von|af|de|van) )?(?: [A-ZÅÄÖÉ][\w’'.-]*){1,3}(?:,? \([A-ZÅÄÖa-zåäö-]{1,4}\))?(?:,? (?:till|som|ordförande|vice|ledamot|ersättare|suppleant|sammankallande|i stället|efter)\b[^.;]{0,80})?[,.;]?(?: och| samt)?"
)
"""One of those whom a list names beneath "Till arbetsgruppen utses:"."""
_DAYS_ALONE = re.compile(
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?(?:den )?(?:\d{1,2} [a-zåäö]{3,9}(?: \d{4})?|\d{1,2}/\d{1,2}(?: \d{4})?|\d{4}-\d\d-\d\d)(?:,? (?:kl\.?|klockan) ?[\d.:–-]+)?(?: \([^()]{1,40}\))?"
    r"|(?:första|andra) halvåret \d{4}|(?:våren|hösten|sommaren|vintern) \d{4}",
    re.IGNORECASE,
)
"""A line of a list of days, which decides nothing by itself."""
_ASIDE = re.compile(r" \([^()]*\)\Z")
_STANDS_ASIDE = re.compile(r"\b(?:jäv|jävig|jäviga)\b[^.;]{0,80}:\Z")
"""Who stands aside, over the heading of the item that they stand aside from: "Per Alm anmäler jäv under paragraf 18:"."""
_BINDS = re.compile(
    r"\b(?:ska|skall|får|må|äger|bör|gäller (?:från|till|för tiden|under tiden|fr\.|t\.))\b|\A[A-ZÅÄÖ][^.;]{2,200}?s (?:i )?uppdrag\b[^.;]{0,90}? att\b",
    re.IGNORECASE,
)
"""What tells what is to hold, as a decision may: "Krediten får uppgå till 800 miljoner kronor."; and a commission that a list of those names, whatever becomes of it."""
_LONG = 160  # characters: a line longer than this is no heading inside a decision


class Context(NamedTuple):
    """What the clauses of a section stand under: who decides, and whom it is put to."""

    by: Words | None = None
    addressee: Words | None = None
    kind: str = "plain"


def context_of(section: Section) -> Context:
    """Who decides by the sub-heading itself: "Kommunstyrelsens beslut", "Nämnden föreslår fullmäktige besluta"."""
    lead = read_lead(_ASIDE.sub("", section.heading.string)) if section.heading else None
    return _from_lead(section.heading, lead) if section.heading and lead else Context()


_CERTIFIED_LATER = re.compile(r"(?:Protokollet (?:ska |skall )?justeras|Justering(?:en)? (?:av protokollet )?(?:sker|äger rum)) [^.;]*\d", re.IGNORECASE)
"""When the minutes are to be certified, which decides nothing: "Protokollet justeras måndagen den 6 juni"."""
_TO_COME = re.compile(r"(?:Beslutet |det )?(?:fattas|väntas|tas(?= (?:på|vid|i|under|den|senare|först)\b))\b", re.IGNORECASE)
"""What stands behind "Beslut:" where it is yet to be decided: "Beslut: tas på nästa möte", "fattas i höst"; "tas upp på" sends the matter there."""


def _is_of_procedure(string: str) -> bool:
    """Whether a clause tells how or when something is yet to be decided or certified."""
    return any(pattern.match(string) for pattern in (_TO_COME, _CERTIFIED_LATER)) or ORDER_OF_QUESTIONS.search(string) is not None


def clauses_of(index: int, section: Section, status: Status, context: Context, body: str | None = None) -> list[Decision]:
    """Every clause of a section, in order; ``body`` is the body that met."""
    return [
        one for one in _Clauses(index, section, status, context, body).read() if not _TO_COME.match(str(one.text)) and not _CERTIFIED_LATER.match(str(one.text))
    ]


def decision(index: int, words: Words, status: Status, context: Context, passage: Passage, at: int = 0) -> Decision:
    """The decision that a clause is; ``at`` is where its first character stands in the passage."""
    clause = read_clause(words)
    by = _part(passage, clause.by, at) or context.by
    if context.kind == "proposing" and (
        context.by is not None or (by is not None and context.addressee is not None and by.casefold() == context.addressee.casefold())
    ):
        by = context.by  # "Arbetsutskottets förslag till kommunstyrelsen" over "Kommunstyrelsen antar planen"
    own = _part(passage, clause.addressee, at)
    addressee = context.addressee or own if context.kind != "plain" else own or context.addressee
    kind = _KINDS.get(context.kind, clause.type)
    if clause.subtype == "procedure.immediate_certification" and context.kind == "plain" and words[:4].casefold() != "att ":
        by = _part(passage, clause.by, at)  # "Paragrafen förklaras omedelbart justerad" is nobody's clause
    return Decision(item=index, text=words, type=kind, status=status, by=by, addressee=addressee, span=words.span, subtype=clause.subtype, force=clause.force)


def certifies(string: str) -> bool:
    """Whether a sentence says that its paragraph is certified at once."""
    return _CERTIFIED.search(string) is not None and "juster" in string.casefold()


@lru_cache(maxsize=512)
def _opens_in_past(opening: str) -> bool:
    """Whether the first words of a clause tell in the past what was decided; each clause is asked again for every passage behind it."""
    return _IN_PAST.search(opening) is not None


def _part(passage: Passage, span: Span | None, at: int) -> Words | None:
    """Part of a clause, which starts at ``at`` of its first passage."""
    return passage.words(span[0] + at, span[1] + at) if span and span[1] + at <= len(passage.string) else None


def _from_lead(passage: Passage, lead: Lead) -> Context:
    by = passage.words(*lead.by) if lead.by else None
    addressee = passage.words(*lead.addressee) if lead.addressee else None
    return Context(by, addressee, lead.kind)


class _Beneath(NamedTuple):
    """A clause that goes on in the entries of a list of another mark: "Ärendet återremitteras till kansliet, som får i uppdrag att: a. ... b. ..."."""

    mark: str
    head: Decision

    def continued_by(self, part: Decision) -> Decision:
        """An entry of the list as the clause it is with its head: of the head's kind, or a task where the head gives one."""
        gives = "uppdra" in self.head.text and not _OF_A_LIST.match(self.head.text)
        kind, subtype, force = ("assign", "assign", "binding") if gives else (self.head.type, self.head.subtype, self.head.force)
        return structs.replace(part, type=kind, subtype=subtype, force=force, by=self.head.by, addressee=self.head.addressee or part.addressee)


_OF_A_LIST = re.compile(
    r"(?:Nedanstående|Följande)\s(?=[^.;]{3,200}\b(?:förklaras|anses|godkänns|antas|avslås|bifalls|upphör|upphävs|avslutas|avskrivs|fastställs)\b)"
)
"""What opens a clause whose subject is the list beneath it: "Nedanstående uppdrag (a-c) förklaras fullgjorda."."""
_TASKS_FOLLOW = re.compile(r"\b(?:uppdrag|uppgift|för) att\b(?![^:]*\bföljande\b)[^:.;]{0,60}:?\s*\Z|\bmed (?:följande )?uppdrag:\s*\Z")


class _Clauses:
    """Reads a section passage by passage; what a lead or an opening sentence says holds for the clauses after it."""

    def __init__(self, index: int, section: Section, status: Status, context: Context, body: str | None) -> None:
        self.own = own_bodies(body)
        self.index, self.passages, self.status = index, [part for p in section.passages for part in _with_lead_apart(p)], status
        self.context = context
        self.opener: Words | None = None
        if section.heading and context.kind == "plain" and context.by is not None and names_only(section.heading.string):
            self.context, self.opener = context._replace(by=None), context.by
        self.numbered = self.table = self.listed = self.entered = self.electing = False
        self.first = Context() if section.heading and "föreslår" in section.heading.string else self.context
        self.led = 0  # how much was found when the last line led in
        self.beneath: _Beneath | None = None
        self.came = entries_that_came(self.passages, self.own)
        self.dissented = False  # what follows a reservation gives its reasons
        self.verbal = any(is_verbal(p.string) for p in self.passages)
        self.group: list[Passage] = []
        self.found: list[Decision] = []
        self.infinitives = section.heading is not None and section.heading.string.endswith(" att")

    def read(self) -> list[Decision]:
        for position, passage in enumerate(self.passages):
            following = self.passages[position + 1] if position + 1 < len(self.passages) else None
            if position in self.came:
                self._flush()
            else:
                self._take(passage, following)
        self._flush()
        return self.found

    def _take(self, passage: Passage, following: Passage | None) -> None:
        if self.electing and _ELECTED.fullmatch(passage.string):
            self.group.append(passage)
            return
        if self.electing or (following is not None and _ELECTS.search(passage.string) and _ELECTED.fullmatch(following.string)):
            self._flush()
            self.electing = not self.electing
            if self.electing:
                self.group.append(passage)
                return
        if self.group and _STANDS_ASIDE.search(self.group[-1].string) and not _is_own_act(passage) and not decides_anew(passage.string):
            self._flush()
            return
        if self._is_no_clause_of_it(passage, following):
            self._flush()
            return
        if (lead := read_lead(passage.string)) and _leads(passage, following) and not (passage.marker and _goes_on_beneath(passage, following)):
            self._flush()
            self.context = _merge(self.context if len(self.found) == self.led or lead.by or lead.kind != "plain" else self.first, _from_lead(passage, lead))
            self.led = len(self.found)
            self.infinitives = passage.string.rstrip(" :").endswith(" att")
            self.numbered = self.table = self.listed = False
            return
        entered = bool(passage.marker)
        if self.beneath and mark_of(passage) != self.beneath.mark:
            self._flush()
            self.beneath = None
        if self.numbered and not entered and self.group and not _is_own_act(passage):
            self.group.append(passage)
            return
        if self.table and not entered and passage.string[-1] not in ".!" and not _is_att(passage):
            return
        self._flush()
        self.numbered = passage.marker.rstrip(".)").isdigit()
        self.table = passage.string.endswith(":") and not (following is not None and following.marker)
        if (
            self.beneath is None
            and not (entered and self.infinitives)
            and (
                (not entered and _is_no_clause(passage, following))
                or (self.verbal and not is_verbal(passage.string) and not (entered and passage.string.endswith(":")) and not _is_sentence(passage.string))
            )
        ):
            return
        self.group.append(passage)
        self.entered = self.entered or entered
        if following is not None and _goes_on_beneath(passage, following):
            self._flush()
            self.beneath = _Beneath(mark_of(following), self.found[-1])

    def _is_no_clause_of_it(self, passage: Passage, following: Passage | None) -> bool:
        """What others say of the decision, tasks of persons, and what is told besides, once something was decided."""
        string = passage.string
        if (lists_what_came(string) and following is not None) or is_of_the_decision(string):
            return True
        begun = bool(self.found or self.group)
        if begun and passage.marker and not self.entered and is_point(string, self.own):
            return True
        if begun and not passage.marker and (is_due(string, self.own) or (self._in_past() and is_present_task(string, self.own))):
            return True
        if begun and not passage.marker and (is_task(string, self.own) or (self._in_att_clauses() and is_to_report(string, self.own))):
            return True
        if _befalls(string):
            return True
        if is_dissent(string) and not _is_att(passage) and not _decides_first(passage):
            self.dissented = True
            return True
        if self.dissented and not passage.marker and not _is_own_act(passage):
            return True
        if not begun or _is_att(passage):
            return False
        if not passage.marker and self._stands_whole() and _is_told_in_sentences(string):
            return True
        return self._is_told(string) or (not passage.marker and self._tells_besides(string))

    def _tells_besides(self, string: str) -> bool:
        """Whether a paragraph tells how things are or went: its first sentence does, and none of the others decides."""
        in_past = self._in_past()
        if tells_besides(string, in_past=in_past):
            return True
        first, *others = [string[a:b] for a, b in split_sentences(string)]
        return (
            bool(others)
            and tells_besides(first, in_past=in_past)
            and all(tells_besides(o, in_past=in_past) or told_by_others(o, self.own) or is_task(o, self.own) or not decides_anew(o) for o in others)
        )

    def _is_told(self, string: str) -> bool:
        """Whether a paragraph tells of an act of a body that decides nothing here."""
        others = told_by_others(string, self.own)
        if others:
            self._flush()
        mine = {str(name).casefold() for name in (self.opener, self.context.by, *(d.by for d in self.found)) if name}
        return bool(others) and mine.isdisjoint(others)

    def _stands_whole(self) -> bool:
        """Whether what was decided so far needs nothing more: entries of a list, or sentences that say who decides."""
        if self.numbered or self.table or self.electing or self.beneath:
            return False
        self._flush()
        return self.entered or all(d.by is not None and d.text[:4].casefold() != "att " for d in self.found)

    def _in_att_clauses(self) -> bool:
        """Whether all that was decided so far stands in att-clauses, each a passage of its own."""
        return all(string.startswith("att ") for string in (*(d.text for d in self.found), *(p.string for p in self.group)))

    def _in_past(self) -> bool:
        """Whether what was decided so far is told in the past: "Planen antogs"."""
        return any(_opens_in_past(string[:120]) for string in (*(d.text for d in self.found), *(p.string for p in self.group)))

    def _flush(self) -> None:
        group = self.group
        if len(group) == 1:
            self._cut(group[0])
        elif group:
            ranges = tuple(r for p in group for r in p.ranges(0, len(p.string)))
            self._add(Words(" ".join(p.string for p in group), ranges), group[0], 0)
        group.clear()

    def _cut(self, passage: Passage) -> None:
        """The clauses of one passage: sentences that decide for themselves, and their att-satser."""
        string = passage.string
        for start, end in [(0, len(string))] if passage.marker else own_sentences(string, self.own):
            parts = att_clauses(string, start, end, [s.start for s in passage.segments]) or self._infinitives(passage) or [trimmed(string, start, end)]
            for low, high in parts:
                self._add(passage.words(low, high), passage, low + len(string[low:high]) - len(string[low:high].lstrip()))

    def _infinitives(self, passage: Passage) -> list[Span]:
        """Lines beneath "Nämnden beslutar att" that go on with an infinitive each, without marks of their own."""
        if not self.infinitives or len(passage.segments) < 2 or passage.marker:
            return []
        low = small(passage.string)
        starts = [
            s.start
            for s in passage.segments
            if s.start == 0 or ((hit := verb_at(low, s.start)) and low[hit.start : hit.end].split(" ", 1)[0].endswith(("a", "å", "ge", "se", "bero")))
        ]
        return list(zip(starts, [*starts[1:], len(passage.string)], strict=True)) if len(starts) > 1 else []

    def _add(self, words: Words, passage: Passage, at: int) -> None:
        att = words[:4].casefold() == "att "
        entered = bool(passage.marker)
        context = self.context
        if not att and not entered and self.listed and context.kind == "plain":
            context = Context()  # a sentence of its own behind the list that a lead opened
        if att and context.by is None and context.kind == "plain":
            context = context._replace(by=self.opener)
        if context.kind != "plain" and _ANEW.match(words) and not _is_addressed(words, context):
            context = self.context = Context()  # "Nämnden beslutar för egen del att ..." behind what it proposes
        made = decision(self.index, words, self.status, context, passage, at)
        if self.beneath:
            made = self.beneath.continued_by(made)
        if isinstance(made.by, Words) and not att:
            self.opener = made.by
        self.listed = self.listed or att or entered
        self.found.append(made)


def _with_lead_apart(passage: Passage) -> list[Passage]:
    """A paragraph, cut where its last sentence leads in to the clauses beneath: "Redovisningen antecknas. Nämnden föreslår att fullmäktige beslutar:"."""
    if passage.string[-1] != ":" or passage.marker:
        return [passage]
    sentences = split_sentences(passage.string)
    start, end = sentences[-1]
    if len(sentences) == 1 or read_lead(passage.string[start:end]) is None:
        return [passage]
    return [passage.part(0, sentences[-2][1]), passage.part(start, end)]


def _is_addressed(words: Words, context: Context) -> bool:
    """Whether a clause says what the one that it is put to decides: "Fullmäktige beslutar att ..." under "Förslag till fullmäktige"."""
    return context.addressee is not None and words.casefold().startswith(context.addressee.casefold())


def _merge(context: Context, lead: Context) -> Context:
    """A lead-in adds to what the sub-heading said: "Kommunstyrelsens beslut" and then "På förslag av ...:"."""
    if (
        lead.kind == "plain"
        and lead.by is not None
        and context.kind != "plain"
        and (context.addressee is None or lead.by.casefold() != context.addressee.casefold())
    ):
        return lead  # "Nämnden beslutar för egen del" ends what it proposes
    return Context(
        lead.by or (context.by if lead.kind == "plain" else None),
        lead.addressee or (context.addressee if lead.kind == "plain" else None),
        lead.kind if lead.kind != "plain" else context.kind,
    )


def _goes_on_beneath(passage: Passage, following: Passage | None) -> bool:
    """Whether a clause goes on in the entries of a list of another mark, or is said of them."""
    return (
        following is not None
        and mark_of(following) not in {"", mark_of(passage)}
        and (_TASKS_FOLLOW.search(passage.string) is not None or _OF_A_LIST.match(passage.string) is not None)
    )


def _is_sentence(string: str) -> bool:
    """Whether a line is written as a sentence, whatever its verb: "Nämnden lämnar dispens från bestämmelserna."."""
    return string[-1] == "." and string[:1].isupper() and string.count(" ") > 3


def _leads(passage: Passage, following: Passage | None) -> bool:
    """Whether a line that may lead in to clauses does: "Nämnden beslutar enligt förslaget" only does with clauses beneath."""
    if passage.string.endswith(":") or following is None:
        return following is not None or passage.string.endswith(":")
    return (
        passage.string.endswith(
            ("att", "besluta", "beslutar", "beslutade", "beslutat", "beslut", "beslöt", "beslöts", "beslutades", "beslutas", "ställningstagande", "del")
        )
        or bool(following.marker)
        or _is_att(following)
    )


def _is_told_in_sentences(string: str) -> bool:
    """Whether a paragraph is written in sentences of which none decides: "Statsbidraget uppgår till 725 000 kr för hela länet."."""
    return (
        _is_sentence(string)
        and not _BINDS.search(string)
        and not certifies(string)
        and not any(decides_anew(string[a:b]) or read_clause(string[a:b]).verb is not None for a, b in split_sentences(string))
    )


def _is_att(passage: Passage) -> bool:
    return passage.string[:4].casefold() == "att "


def _decides_first(passage: Passage) -> bool:
    """Whether a dissent is told behind what was decided, in the same paragraph: "Gruppen föreslår att avgiften höjs. Bo Ek reserverar sig mot det" does."""
    sentences = split_sentences(passage.string)
    first = passage.string[slice(*sentences[0])]
    return len(sentences) > 1 and not is_dissent(first) and decides_anew(first)


def _befalls(string: str) -> bool:
    """Whether a paragraph only tells that the meeting paused, or who came and left."""
    return all(is_break(sentence) or is_move(sentence) for sentence in (string[a:b] for a, b in split_sentences(string)))


def _is_own_act(passage: Passage) -> bool:
    """Whether a paragraph behind a numbered entry decides for itself rather than going on with it."""
    return certifies(passage.string) or decides_anew(passage.string)


def _is_no_clause(passage: Passage, following: Passage | None) -> bool:
    """Headings inside a decision, cells of tables and figures."""
    string = passage.string
    if (passage.kind == "row" and not string.startswith("att ")) or _DAYS_ALONE.fullmatch(string) or len(_LETTERS.findall(string)) == 0:
        return True
    if string[-1] in ".!" or following is None or not following.marker or _is_att(passage):
        return False
    return not string.endswith(":") and len(string) < _LONG
