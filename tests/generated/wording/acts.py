"""An act of a body: what was decided, and the forms in which minutes say it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..said import Day, Said, Sayable, fill, say, small
from ..truth import Agreement, Assignment, Decision, Entry, Fact
from .told import Told


@dataclass(frozen=True)
class Verb:
    """One verb of decision in five forms; ``{o}`` is the object, ``{a}`` whom it concerns."""

    type: str
    infinitive: str
    present: str
    past: str
    passive: str
    passive_past: str


@dataclass(frozen=True)
class Act:
    """A decision, apart from its wording. ``pact`` makes the agreement's fact from the clause that is written."""

    verb: Verb
    slots: dict[str, Sayable] = field(default_factory=dict)
    tail: Said = field(default_factory=say)
    addressee: str | None = None
    due: Day | None = None
    pact: Callable[[Said], Agreement] | None = None
    entries: tuple[Entry, ...] = ()

    @property
    def type(self) -> str:
        return self.verb.type

    def form(self, template: str) -> Said:
        return say(fill(template, **self.slots), self.tail)

    def told(self, text: Said, by: str | None, status: str = "made", day: Day | None = None) -> tuple[Fact, ...]:
        """The facts of this act when it is written as this clause."""
        by = text.written(by)
        addressee = text.written(self.addressee)
        facts: list[Fact] = [Decision(text.text, self.type, status, by, addressee, day.start if day else None)]
        if self.type == "assign":
            facts.append(Assignment(text.text, addressee, by, self.due))
        if self.pact:
            facts.append(self.pact(text))
        return (*facts, *self.entries)

    def beneath(self, by: str) -> Told:
        """ "att anta taxan", under a line that says whom the body proposes it to."""
        text = say(fill("att {v} {o}", **self.slots), self.tail)
        facts = self.told(text, by)
        first = facts[0]
        return Told(text, (replace(first, addressee=self.addressee), *facts[1:]) if isinstance(first, Decision) else facts)

    # the forms

    def clause(self, by: str | None) -> Told:
        """ "att godkänna rapporten", under a line that names the body, or under a bare label."""
        text = say("att ", self.form(self.verb.infinitive))
        return Told(text, self.told(text, by))

    def active(self, by: str, *, past: bool = False) -> Told:
        """ "Nämnden godkänner rapporten.\""""
        text = say(by, " ", self.form(self.verb.past if past else self.verb.present), ".").capital()
        return Told(text, self.told(text, by))

    def decides(self, by: str, opening: str = "{by} beslutar att") -> Told:
        """ "Nämnden beslutar att godkänna rapporten.\""""
        text = say(opening.format(by=by), " ", self.form(self.verb.infinitive), ".").capital()
        return Told(text, self.told(text, by))

    def passive(self, *, past: bool = False) -> Told:
        """ "Rapporten godkänns.\""""
        text = say(self.form(self.verb.passive_past if past else self.verb.passive), ".").capital()
        return Told(text, self.told(text, None))

    def was_decided(self, opening: str = "Beslutades att") -> Told:
        """ "Beslutades att godkänna rapporten.\""""
        text = say(f"{opening} ", self.form(self.verb.infinitive), ".")
        return Told(text, self.told(text, None))


def verb(type_: str, stem: str) -> Verb:
    """A verb from one line: ``"godkänna {o}|godkänner {o}|godkände {o}|{o} godkänns|{o} godkändes"``."""
    return Verb(type_, *stem.split("|"))


APPROVE = [
    verb("approve", "godkänna {o}|godkänner {o}|godkände {o}|{o} godkänns|{o} godkändes"),
    verb("approve", "godkänna {o}|godkänner {o}|godkände {o}|{o} godkänns|{o} godkändes"),
    verb("approve", "ställa sig bakom {o}|ställer sig bakom {o}|ställde sig bakom {o}|{o} godkänns|{o} godkändes"),
    verb("note", "lägga {o} till handlingarna|lägger {o} till handlingarna|lade {o} till handlingarna|{o} läggs till handlingarna|{o} lades till handlingarna"),
    verb(
        "approve",
        "godkänna {o} och lägga den till handlingarna|godkänner {o} och lägger den till handlingarna|godkände {o} och lade den till handlingarna|{o} godkänns och läggs till handlingarna|{o} godkändes och lades till handlingarna",
    ),
]
ADOPT = [
    verb("approve", "anta {o}|antar {o}|antog {o}|{o} antas|{o} antogs"),
    verb("approve", "fastställa {o}|fastställer {o}|fastställde {o}|{o} fastställs|{o} fastställdes"),
    verb("approve", "godkänna {o}|godkänner {o}|godkände {o}|{o} godkänns|{o} godkändes"),
]
NOTE = [
    verb(
        "note",
        "anteckna {o} till protokollet|antecknar {o} till protokollet|antecknade {o} till protokollet|{o} antecknas till protokollet|{o} antecknades till protokollet",
    ),
    verb("note", "anteckna {o}|antecknar {o}|antecknade {o}|{o} antecknas|{o} antecknades"),
    verb("note", "notera {o}|noterar {o}|noterade {o}|{o} noteras|{o} noterades"),
    verb("note", "lägga {o} till handlingarna|lägger {o} till handlingarna|lade {o} till handlingarna|{o} läggs till handlingarna|{o} lades till handlingarna"),
    verb(
        "note",
        "notera {o} och lägga den till handlingarna|noterar {o} och lägger den till handlingarna|noterade {o} och lade den till handlingarna|{o} noteras och läggs till handlingarna|{o} noterades och lades till handlingarna",
    ),
]
NOTED = ["informationen", "informationen", "redovisningen", "rapporten", "föredragningen", "lägesrapporten", "muntlig information"]
ENDORSE = verb("approve", "ställa sig bakom {o}|ställer sig bakom {o}|ställde sig bakom {o}|{o} godkänns|{o} godkändes")
RECOMMEND = [
    verb(
        "recommend",
        "rekommendera {a} att {v} {o}|rekommenderar {a} att {v} {o}|rekommenderade {a} att {v} {o}|{a} rekommenderas att {v} {o}|{a} rekommenderades att {v} {o}",
    ),
]
PROPOSE = [
    verb("propose", "föreslå {a} att {v} {o}|föreslår {a} att {v} {o}|föreslog {a} att {v} {o}|{a} föreslås {v} {o}|{a} föreslogs {v} {o}"),
    verb(
        "propose",
        "föreslå {a} besluta att {v} {o}|föreslår {a} besluta att {v} {o}|föreslog {a} besluta att {v} {o}|{a} föreslås besluta att {v} {o}|{a} föreslogs besluta att {v} {o}",
    ),
]
ASSIGN = [
    verb("assign", "ge {a} i uppdrag att {o}|ger {a} i uppdrag att {o}|gav {a} i uppdrag att {o}|{a} får i uppdrag att {o}|{a} fick i uppdrag att {o}"),
    verb("assign", "ge {a} i uppdrag att {o}|ger {a} i uppdrag att {o}|gav {a} i uppdrag att {o}|{a} får i uppdrag att {o}|{a} fick i uppdrag att {o}"),
    verb("assign", "ge {a} i uppdrag att {o}|ger {a} i uppdrag att {o}|gav {a} i uppdrag att {o}|{a} ges i uppdrag att {o}|{a} gavs i uppdrag att {o}"),
    verb("assign", "ge {a} ansvar för att {o}|ger {a} ansvar för att {o}|gav {a} ansvar för att {o}|{a} får ansvar för att {o}|{a} fick ansvar för att {o}"),
    verb("assign", "uppdra åt {a} att {o}|uppdrar åt {a} att {o}|uppdrog åt {a} att {o}|{a} får i uppdrag att {o}|{a} fick i uppdrag att {o}"),
]
ELECT = [
    verb("elect", "utse {o} till {a}|utser {o} till {a}|utsåg {o} till {a}|{o} utses till {a}|{o} utsågs till {a}"),
    verb("elect", "välja {o} till {a}|väljer {o} till {a}|valde {o} till {a}|{o} väljs till {a}|{o} valdes till {a}"),
    verb("elect", "till {a} utse {o}|utser {o} till {a}|utsåg {o} till {a}|Till {a} utses {o}|Till {a} utsågs {o}"),
    verb("elect", "som {a} välja {o}|väljer {o} som {a}|valde {o} som {a}|Som {a} väljs {o}|Som {a} valdes {o}"),
]
NOMINATE = verb("elect", "nominera {o} till {a}|nominerar {o} till {a}|nominerade {o} till {a}|{o} nomineras till {a}|{o} nominerades till {a}")
DEFER = [
    verb("defer", "bordlägga ärendet{x}|bordlägger ärendet{x}|bordlade ärendet{x}|ärendet bordläggs{x}|ärendet bordlades{x}"),
    verb("defer", "skjuta upp frågan{x}|skjuter upp frågan{x}|sköt upp frågan{x}|frågan skjuts upp{x}|frågan sköts upp{x}"),
]
REFER = [
    verb("refer", "återremittera ärendet{x}|återremitterar ärendet{x}|återremitterade ärendet{x}|ärendet återremitteras{x}|ärendet återremitterades{x}"),
]
WAIT = [
    verb("defer", "avvakta med beslut i ärendet|avvaktar med beslut i ärendet|avvaktade med beslut i ärendet|ärendet bordläggs|ärendet bordlades"),
    verb("defer", "pausa arbetet{x}|pausar arbetet{x}|pausade arbetet{x}|arbetet pausas{x}|arbetet pausades{x}"),
]
LATER = verb(
    "refer",
    "ta upp frågan på kommande möte|tar upp frågan på kommande möte|tog upp frågan på kommande möte|frågan tas upp på kommande möte|frågan tas upp på kommande möte",
)
BY_PROPOSAL = verb(
    "approve",
    "bifalla förvaltningens förslag|beslutar enligt förvaltningens förslag|beslutade enligt förvaltningens förslag|förvaltningens förslag bifalls|förvaltningens förslag bifölls",
)
ADJUST = verb("amend", "justera {o}|justerar {o}|justerade {o}|{o} justeras|{o} justerades")
PROLONG = verb("amend", "förlänga projekttiden|förlänger projekttiden|förlängde projekttiden|projekttiden förlängs|projekttiden förlängdes")
REJECT = verb("reject", "avslå {o}|avslår {o}|avslog {o}|{o} avslås|{o} avslogs")
GRANT = verb("approve", "bifalla {o}|bifaller {o}|biföll {o}|{o} bifalls|{o} bifölls")
ANSWERED = verb("other", "anse {o} besvarad|anser {o} besvarad|ansåg {o} besvarad|{o} anses besvarad|{o} ansågs besvarad")
CLOSE = [
    verb(
        "other",
        "avskriva ärendet från vidare handläggning|avskriver ärendet från vidare handläggning|avskrev ärendet från vidare handläggning|ärendet avskrivs från vidare handläggning|ärendet avskrevs från vidare handläggning",
    ),
    verb(
        "other",
        "förklara uppdraget slutfört|förklarar uppdraget slutfört|förklarade uppdraget slutfört|uppdraget förklaras slutfört|uppdraget förklarades slutfört",
    ),
    verb(
        "other",
        "avge yttrande enligt förvaltningens förslag|avger yttrande enligt förvaltningens förslag|avgav yttrande enligt förvaltningens förslag|yttrande avges enligt förvaltningens förslag|yttrande avgavs enligt förvaltningens förslag",
    ),
]
IMMEDIATE = [
    verb(
        "other",
        "förklara paragrafen omedelbart justerad|förklarar paragrafen omedelbart justerad|förklarade paragrafen omedelbart justerad|paragrafen förklaras omedelbart justerad|paragrafen förklarades omedelbart justerad",
    ),
]
AMEND = verb("amend", "komplettera {a} med {o}|kompletterar {a} med {o}|kompletterade {a} med {o}|{a} kompletteras med {o}|{a} kompletterades med {o}")
REVISE = verb("amend", "revidera {o}|reviderar {o}|reviderade {o}|{o} revideras|{o} reviderades")
EXTEND = verb("amend", "förlänga {o}|förlänger {o}|förlängde {o}|{o} förlängs|{o} förlängdes")
END = verb("other", "säga upp {o}|säger upp {o}|sade upp {o}|{o} sägs upp|{o} sades upp")

OPENINGS = [
    "{by} beslutar att",
    "{by} beslutar att",
    "{by} beslutar att",
    "{by} beslutar enhälligt att",
    "{by} beslutar i enlighet med förslaget att",
    "{by} beslutar för egen del att",
]
OPENINGS_PAST = ["{by} beslutade att", "{by} beslutade att", "{by} beslöt att", "{by} beslutade enhälligt att", "{by} beslutade i enlighet med förslaget att"]
IMPERSONAL = ["Beslutades att", "Beslöts att", "Det beslutades att", "Beslutades att", "Det beslöts att"]
TAILS = [
    "",
    "",
    "",
    " enligt förslag",
    " i enlighet med förvaltningens förslag",
    " utan ändringar",
    " med de ändringar som framfördes vid mötet",
    " enligt föreliggande förslag",
]


def object_of(text: str) -> str:
    """An object as it stands within a sentence."""
    return small(text)
