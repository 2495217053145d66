"""Decisions told of in running text: those of other bodies or earlier meetings, the body's own acts, and proposals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from samtrad.reading.find.act import Act
from samtrad.reading.find.acts_days import Days
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.leads import read_lead
from samtrad.reading.find.own_acts import own_act
from samtrad.reading.find.own_names import is_informal, own_bodies
from samtrad.reading.find.reported.acts import act_in, proposes
from samtrad.reading.find.reported.before import handled_before
from samtrad.reading.find.reported.beside import entries_that_came, may_be_past, told_by_others
from samtrad.reading.find.reported.chosen import names_beneath, with_names
from samtrad.reading.find.reported.cut import att_clauses, trimmed
from samtrad.reading.find.reported.here import CONCLUDING, HANDED_ON, after_day, concluded, done_here, given_behind, given_here, puts_on
from samtrad.reading.find.reported.lists import announced
from samtrad.reading.lexicon.told_verbs import told_verbs
from samtrad.reading.outline import Entry, Outline, Section
from samtrad.reading.passage import Passage
from samtrad.reading.record import Decision, DecisionType, Status
from samtrad.reading.text import Text
from samtrad.reading.words import Span, Words
from samtrad.swedish.names import is_person
from samtrad.swedish.sentences import split_sentences
from samtrad.swedish.signs import has_any

_READ = frozenset({"", "background", "preparation", "discussion", "presenters", "actions", "list", "questions_put"})
_ANNOUNCES = frozenset({"papers", "decision", "sent_to", "disqualification"})  # sections whose lists may name decisions, and no sentence of theirs tells one
# how words begin that tell of an act beside the verbs of the table: what is worth a closer look, found faster by word than by pattern
_STEMS = (
    "justera beslut rekommenderar bakom antas antar väljs utses fastställs uppdrag uppgift avslås bifalls förslag paus handlingarna anmäl omval adjung avvaktar enas skjuts läggs godkänn antecknas noteras återre bordläggs tackar hänskjuts "
    "remitteras förlängs bemyndigas anses ställas tar tog beviljas entledigas återkallas upphäv avskrivs adjungeras utgår ajourneras väljer utser nominerar lägger ger ställer okej tillsätts föreslår kompletteras revideras förklaras ok godtas enats eniga överens bestäm lyfts tas togs flyttas flyttade utgick lämnas lämnades föranleder avslå besvar anslå avger avstår avsätt befanns befinns befunnits godtog omvälj nyvald skjuter sägs säger stryks uppman uppskj uppskö uttala enig enigt ense fattar konfir ansvar "
    "återko hänvis erinra invänd förord positivt skäl fördel acceptera medger avvisa avböj motsät biträd instäm röstar röstade yttrande remiss remissvar fastsl bekräft skickas sänds ställs dras drogs tilldel ålägg ålades anmod ombeds ombads kallas förord bordlä medgiv överlå överlät stödje stöder yttrar lämnar mandat konsen enighe tagit begär ges höjs höjdes sänks sänktes blev sa"
).split()
_TELLS_BESIDES = frozenset({"sent_to", "disqualification"})  # "För kännedom" heads what is made known as often as whom it is sent to
_FEWEST_BLANKS = 4  # between the words of a sentence among papers
_SHORTEST, _LONGEST_STEM = 2, 6
_LEAD_TAIL = 130  # characters at the end of a line in which its verb leads in to what is beneath


@cache
def _stems() -> tuple[frozenset[str], ...]:
    """Beginnings of words that tell of an act, by their length."""
    words = {w.lower() for w in _STEMS}
    for row in told_verbs():
        for column in (row.past, row.supine, row.passive, row.passive_supine):
            words.update(re.split(r"[^\w]", form.replace("(?:de)?", "de"), maxsplit=1)[0] for form in column.split("|") if form != "-")
    return tuple(frozenset(w[:n] for w in words if len(w) == n or (n == _LONGEST_STEM and len(w) > n)) for n in range(_SHORTEST, _LONGEST_STEM + 1))


def _worth(string: str) -> bool:
    """Whether any word begins as one that tells of an act does."""
    two, three, four, five, six = _stems()
    for word in string.lower().split():
        if word[:6] in six or word[:5] in five or word[:4] in four or word[:3] in three or word.rstrip(".,;:") in two:
            return True
    return "beslut" in string  # within a compound, or behind a bracket


_LEAD_TELLS = re.compile(
    r"\b(?:beslutade|beslöt|har beslutat|beslutat|rekommenderar|rekommenderade|uppmanar|föreslog|föreslagit|hemställt|gav|har gett)\b", re.IGNORECASE
)
_LEAD_OWN = re.compile(
    rf"(?:\A|\b)(?:beslutade|beslutades|beslöt|beslöts|beslutar|beslutas|enades om|enas om|(?:har|hade) {CONCLUDING}\b[^.;]{{0,60}} ?\bbeslutat)\b",
    re.IGNORECASE,
)
_PROPOSAL_LEAD = re.compile(
    r"\bförslag(?:en)?\b.{0,60}?\b(?:till|för)\b\s+(?P<to>.+?)\s+för\s+(?:beslut|ställningstagande|godkännande|antagande)\b|^förslag(?:en)? (?:är|som läggs fram)\b",
    re.IGNORECASE,
)
LEAVES_OPEN = frozenset({"defer", "refer", "note", "other"})
"""Types of decisions that leave undecided what was put forward."""
_LISTS = ("anmäl", "meddelande", "delegation", "delegering", "inkom", "skrivelse", "delgivning", "information")
_ROW_LABEL = re.compile(r"(?P<by>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖa-zåäö][\w-]+){0,2})\s?(?::| [–—-])\s")
_GETS_TASK = re.compile(r"\b(?:får|ges)\b[^.;]{0,40}?\b(?:i uppdrag|i uppgift|uppgiften) att\b")
_SUBJECTLESS = re.compile(r"(?:Har|Hade|har|hade)\s")


class _Lead(NamedTuple):
    """A line that tells whose decisions the list beneath it gives."""

    passage: Passage
    by: Span | None
    addressee: Span | None
    status: Status
    type: DecisionType | None


def find_told(outline: Outline, days: Days, body: str | None = None, made: Sequence[Decision] = ()) -> list[Decision]:
    """Reported, proposed and own decisions outside the sections that record what was decided, in document order.

    ``days`` are the document's dates, among which the day of an act is found; ``body`` the body that met; ``made`` what
    its sections of decisions record. What was put forward is told only of an item that does not decide it.
    """
    found: list[Decision] = []
    for index, entry in enumerate(outline.entries):
        teller = _Teller(index, entry, days, body, outline.text, puts=any(d.item == index and d.type == "propose" for d in made))
        told: list[Decision] = []
        for section in entry.sections:
            if section.kind in _READ:
                told += teller.of_section(section)
            elif section.kind in _ANNOUNCES:
                told += teller.of_list(section)
        told = given_behind(told)
        if teller.open and any(d.status == "made" and d.type not in LEAVES_OPEN for d in (*told, *(d for d in made if d.item == index))):
            told = [d for d in told if d.span not in teller.open]
        found += told
    return found


class _Teller:
    """Reads one item's running text."""

    def __init__(self, index: int, entry: Entry, days: Days, body: str | None, text: Text, *, puts: bool = False) -> None:
        """``puts`` tells that a section says what the body puts to another."""
        self.index, self.days, self.body, self.text = index, days, body, text
        self.records = puts or any(s.kind in {"decision", "position"} and s.passages for s in entry.sections)
        self.lists = has_any(entry.heading.lower(), _LISTS)
        self.last = next((p for p in reversed(entry.passages)), None)
        self.open: set[Span] = set()  # where something is put forward that the item may yet decide
        self.own = None if self.records and not is_informal(body) else own_bodies(body)

    def of_section(self, section: Section) -> list[Decision]:
        """What a section tells, sentence by sentence, and the entries of lists under a line that leads in to them."""
        found: list[Decision] = []
        lead: _Lead | None = None
        listed = self.lists or section.kind == "list"
        for position, passage in enumerate(section.passages):
            following = section.passages[position + 1] if position + 1 < len(section.passages) else None
            if lead and (passage.marker or passage.string[0] in '”"»' or passage.string.startswith("att ")):
                found += self._listed(passage, lead)
                continue
            lead = None
            if following is not None and (following.marker or following.string.startswith("att ")):
                lead = self._lead_in(passage)
            if len(passage.string) > _SHORTEST + 1:
                found += self._of_passage(passage, alone=len(section.passages) <= 2, leads=lead is not None, listed=listed, closes=passage is self.last)
            if found and names_beneath(passage):
                found[-1] = with_names(found[-1], passage, section.passages[position + 1 :])
        return found

    def of_list(self, section: Section) -> list[Decision]:
        """Decisions that are announced among papers, or beneath what was decided."""
        found: list[Decision] = []
        came = entries_that_came(section.passages, own_bodies(self.body)) if section.kind == "decision" else frozenset()
        for position, passage in enumerate(section.passages):
            if (
                (section.kind in _TELLS_BESIDES or (section.kind == "papers" and not passage.marker))
                and passage.string.endswith(".")
                and passage.string.count(" ") > _FEWEST_BLANKS
            ):
                found += [
                    self._told(passage, start, act)
                    for start, end in split_sentences(passage.string)
                    for act in act_in(passage.string[start:end])
                    if act.by and act.status == "reported"
                ]
            elif (self.lists or section.kind == "list") and (act := announced(passage.string, listed=False)):
                found.append(self._told(passage, 0, act))
            elif section.kind == "decision" and passage.tells and (position in came or not passage.marker) and may_be_past(passage.string):
                for start, end in split_sentences(passage.string):
                    sentence = passage.string[start:end]
                    if told_by_others(sentence, own_bodies(self.body)):
                        found += [self._told(passage, start, act) for act in act_in(sentence) if act.by and act.status == "reported"]
        return found

    def _lead_in(self, passage: Passage) -> _Lead | None:
        if not passage.string.endswith((":", "att", " besluta")) and not _LEAD_OWN.search(passage.string[-_LEAD_TAIL:]):
            return None
        shift = split_sentences(passage.string)[-1][0]
        sentence = passage.string[shift:]
        if match := _PROPOSAL_LEAD.search(sentence):
            to = match.span("to") if match.groupdict().get("to") else None
            return _Lead(passage, None, _moved(to, shift), "proposed", "propose")
        lead = read_lead(sentence)
        if lead is None:
            return None
        kinds: dict[str, DecisionType] = {"recommending": "recommend", "proposing": "propose", "assigning": "assign"}
        by, to = _moved(lead.by, shift), _moved(lead.addressee, shift)
        if self.own and _LEAD_OWN.search(sentence) and (lead.by is None or self.own.fullmatch(sentence[slice(*lead.by)])) and self._day(passage, shift) is None:
            return _Lead(passage, by, to, "made", kinds.get(lead.kind))
        if not _LEAD_TELLS.search(sentence) or (lead.by is None and lead.kind == "plain"):
            return None
        return _Lead(passage, by, to, "reported", kinds.get(lead.kind))

    def _day(self, passage: Passage, start: int) -> str | None:
        return self.days.day_of(passage.words(start, len(passage.string)).span)

    def _listed(self, passage: Passage, lead: _Lead) -> list[Decision]:
        """The entries of a list under a lead-in; a quotation in one is an entry of its own."""
        string = passage.string
        end = len(string)
        quote = re.search(r"(?:\A|:\s*)[”\"»]", string)
        pieces = att_clauses(string) or [trimmed(string, 0, end)]
        if quote:
            pieces = [(0, quote.start()), *_first_sentence(string, quote.end())]
        found = []
        for start, stop in pieces:
            if start >= stop:
                continue
            words = passage.words(start, stop)
            clause = read_clause(words)
            by = lead.passage.words(*lead.by) if lead.by else None
            to = (
                lead.passage.words(*lead.addressee)
                if lead.addressee
                else (passage.words(clause.addressee[0] + start, clause.addressee[1] + start) if clause.addressee and lead.status != "proposed" else None)
            )
            found.append(
                Decision(
                    item=self.index, text=words, type=lead.type if lead.type and (lead.status != "proposed" or clause.verb is None) else clause.type, status=lead.status, by=by, addressee=to,
                    date=self._day(lead.passage, split_sentences(lead.passage.string)[-1][0]) if lead.status == "reported" else None, span=words.span, subtype=clause.subtype, force=clause.force,
                )
            )  # fmt: skip
        return found

    def _of_passage(self, passage: Passage, *, alone: bool, leads: bool, listed: bool, closes: bool) -> list[Decision]:
        if act := announced(passage.string, listed=listed):
            return [self._told(passage, 0, act)]
        if passage.section == "preparation" and (before := handled_before(passage.string)):
            return [self._told(passage, 0, act) for act in before]
        if not _worth(passage.string):
            return []  # what tells of no act in all of it does so in no sentence
        actions = passage.section == "actions" and _GETS_TASK.search(passage.string) is not None
        found: list[Decision] = []
        label = _ROW_LABEL.match(passage.string)
        spans = _sentences_of_cells(passage, self.text) if passage.kind == "row" else split_sentences(passage.string)
        if leads:
            spans = spans[:-1]
        for start, end in spans:
            sentence = passage.string[start:end]
            if len(spans) > 1 and not _worth(sentence):
                continue
            acts = [*act_in(sentence, own=self.own)]
            if self.own and ((closes and end == spans[-1][1]) or " erhöll i uppdrag" in sentence or HANDED_ON.search(sentence)):
                acts = [given_here(sentence, act) for act in acts]
            acts = [done_here(sentence, act, self.own) for act in acts]
            if acts and concluded(sentence, acts[0], self.body):
                if self.own is None:
                    continue  # what was decided stands in a section of its own
                acts = [acts[0]._replace(status="made")]
            acts = [part for act in acts for part in (_cut(sentence, act) if act.status == "made" else [act])]
            if not acts and (act := proposes(sentence)) and not puts_on(sentence, act, self.own, self.body):
                acts = [act]
                self.open.add(passage.words(start, end).span)
            if (
                not acts
                and (self.own or actions)
                and (act := own_act(sentence, short=actions or (not self.records and (len(spans) <= 4 or alone)), body=self.body))
            ):
                acts = _cut(sentence, act)
            for act in acts:
                made = self._told(passage, start, act)
                if made.by is None and label and act.status == "reported" and _SUBJECTLESS.match(sentence, act.start) and not is_person(label.group("by")):
                    made = _by(made, passage.words(*label.span("by")))
                found.append(made)
        return found

    def _told(self, passage: Passage, offset: int, act: Act) -> Decision:
        words = passage.words(offset + act.start, offset + act.end)
        clause = read_clause(words)
        by = passage.words(offset + act.by[0], offset + act.by[1]) if act.by else None
        base = (
            offset
            + act.start
            + (len(passage.string[offset + act.start : offset + act.end]) - len(passage.string[offset + act.start : offset + act.end].lstrip()))
        )
        addressee = passage.words(base + clause.addressee[0], base + clause.addressee[1]) if clause.addressee else None
        if addressee is not None and by is not None and addressee == by:
            addressee = None
        elif clause.addressee and act.by and passage.words(base + clause.addressee[0], offset + act.by[1]) == by:
            addressee = after_day(passage, offset + act.by[1], base + clause.addressee[1])  # "Då gav rådet kansliet i uppdrag"
        return Decision(
            item=self.index, text=words, type=act.type or clause.type, status=act.status, by=by, addressee=addressee, date=self.days.day_of(words.span) if act.status == "reported" else None,
            span=words.span, subtype=clause.subtype, force=clause.force,
        )  # fmt: skip


def _sentences_of_cells(passage: Passage, text: Text) -> list[Span]:
    """The sentences of a row, none of which runs over from one cell to the next: "Granby | Kommunfullmäktige beslutade den 3 maj att anta planen."."""
    tops = [start for number in range(*passage.lines) for start, _ in text.lines[number].cells]
    cuts = {0, len(passage.string)}
    for before, after in pairwise(passage.segments):
        if any(before.origin + before.length <= top <= after.origin for top in tops):
            cuts.add(after.start)
    for top in tops:
        cuts.update(s.start + top - s.origin for s in passage.segments if s.origin < top < s.origin + s.length)
    return [(low + a, low + b) for low, high in pairwise(sorted(cuts)) for a, b in split_sentences(passage.string[low:high].rstrip(" |"))]


def _cut(sentence: str, act: Act) -> list[Act]:
    """An act of the body's own cut into its att-satser."""
    parts = att_clauses(sentence, act.start, act.end)
    return [act._replace(start=a, end=b) for a, b in parts] or [act]


def _by(decision: Decision, who: Words) -> Decision:
    return Decision(
        item=decision.item,
        text=decision.text,
        type=decision.type,
        status=decision.status,
        by=who,
        addressee=decision.addressee,
        date=decision.date,
        span=decision.span,
        subtype=decision.subtype,
        force=decision.force,
    )


def _moved(span: Span | None, by: int) -> Span | None:
    return (span[0] + by, span[1] + by) if span else None


def _first_sentence(string: str, start: int) -> list[Span]:
    spans = split_sentences(string[start:])
    return [(start + spans[0][0], start + spans[0][1])] if spans else []
