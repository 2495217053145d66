"""One decision clause understood: what kind of act it is, who acts, and to whom it goes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from samtrad.reading.find.clause.actor import LEADING, acting_body, actor_before, is_office
from samtrad.reading.find.clause.addressee import find_addressee
from samtrad.reading.find.clause.verb import is_denied, main_verb
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.lexicon.decision_verbs import verbs
from samtrad.reading.record import DecisionType, Force
from samtrad.reading.words import Span
from samtrad.swedish.names import is_organisation, is_person, is_title
from samtrad.swedish.names_given import GIVEN_NAMES

_FEW = 3  # spaces in a post: "Biträdande rektorn", "Controllern"
_SHALL = re.compile(r"\s(?:ska|skall)\s(?!ges\b|lämnas\b)")


class Clause(NamedTuple):
    """What a clause says. Spans are offsets in the clause; None where it does not say."""

    type: DecisionType
    subtype: str | None
    force: Force | None
    by: Span | None
    addressee: Span | None
    verb: Span | None


@lru_cache(maxsize=2048)  # several finders ask what the same sentence decides
def read_clause(string: str) -> Clause:
    """The type of a clause by its main verb, the first that decides; "beslutar att" with no closer verb approves."""
    row, verb = main_verb(string)
    kind: DecisionType = "approve"
    subtype: str | None = None
    force: Force | None = None
    if row is not None:
        entry = verbs()[row]
        kind, subtype, force = entry.type, entry.subtype, entry.force
        if verb and kind in _CONTRARY and subtype not in _DENIES and is_denied(string, verb):
            kind, subtype, force = _CONTRARY[kind], None, None
    if told := _told_person(string):
        return Clause("assign", "assign", "binding", (0, within.end("by")) if (within := _WITHIN.match(string)) else None, told, verb)
    by = actor_before(string, verb) if verb else acting_body(string)
    addressee = find_addressee(string, kind)
    if subtype == "assign.action_point" and by is not None:
        return Clause(kind, subtype, force, None, by, verb)
    if row is None and (shall := _SHALL.search(string)):
        start = leading.end() if (leading := LEADING.match(string)) else 0
        doer = string[start : shall.start()]
        if (shall.start() in actor_ends(string, start) and is_office(doer)) or (doer.count(" ") < _FEW and is_title(doer)):
            return Clause("assign", "assign", "binding", None, (start, shall.start()), shall.span())
    if kind == "assign" and by is not None and addressee is None and _MUST.match(string, by[1]):
        by, addressee = None, by  # "att kommunerna ska återrapportera": they are told to
    return Clause(kind, subtype, force, by, addressee, verb)


_MUST = re.compile(r"\s(?:ska|skall)\s")
_PERSON = re.compile(
    r"(?P<att>(?:samt |och |dels )*att )?(?:vidare )?(?P<who>[A-ZÅÄÖ][\w’-]+(?: (?:von|af|de) )?(?: [A-ZÅÄÖ][\w’-]+){1,2})(?: \([A-ZÅÄÖa-zåäö]{1,4}\))?(?P<shall> (?:ska|skall)(?! (?:vara|bli|ingå|ersätta|efterträda|representera|ges|få|utses|väljas)\b))? (?P<verb>[a-zåäö]+)"
)
_WITHIN = re.compile(r"(?P<by>[A-ZÅÄÖ][\w -]{2,60}?) (?:beslutar|beslutade|beslöt)(?: \w+){0,2}? (?=att [A-ZÅÄÖ])")
"""What stands before a clause in a sentence that is one decision: "Nämnden beslutar vidare att Eva Ek skall ..."."""
_NO_TASK = re.compile(r"\w+s|är|har|får|blir|kvarstår|ingår|ersätter|efterträder|representerar|företräder|avgår|deltar|adjungeras")


def _told_person(string: str) -> Span | None:
    """The person who is to do what a clause says: "att Stig Ek sammanställer en lista", "Eva Ek skall till mötet redovisa en karta"."""
    start = within.end() if (within := _WITHIN.match(string)) else 0
    if several := _told_by_short_names(string, start):
        return several
    match = _PERSON.match(string, start)
    if match is None or not (match["shall"] or (match["att"] and match["verb"].endswith("r") and _NO_TASK.fullmatch(match["verb"]) is None)):
        return None
    return match.span("who") if is_person(match["who"]) and not is_organisation(match["who"]) else None


_SHORT_NAMES = re.compile(
    r"att (?P<who>(?:[A-ZÅÄÖ]{2,4}|[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)(?:(?:, | och | samt )(?:[A-ZÅÄÖ]{2,4}|[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?))*)"
    r"(?: (?:(?:till|senast|före|inför|innan|under|i|vid|på) [^,;.]{2,40}?|därför|också|även|sedan|tillsammans))?(?P<shall> (?:ska|skall))? (?P<verb>[a-zåäö]+r)\b"
)
"""Those who are named for short: "att IT och LH till den 1 februari skriver ett utkast", "att Anna bokar lokal"."""
_SHORT_NAME = re.compile(r"[A-ZÅÄÖ][\wåäö-]*")


def _told_by_short_names(string: str, start: int) -> Span | None:
    """Those named for short by given names or initials who are to do what an att-clause says."""
    match = _SHORT_NAMES.match(string, start)
    if match is None or _NO_TASK.fullmatch(match["verb"]):
        return None
    names = _SHORT_NAME.findall(match["who"])
    given = [name for name in names if name.split("-", maxsplit=1)[0].casefold() in GIVEN_NAMES]
    if not given and not (len(names) > 1 and all(name.isupper() for name in names)):
        return None  # one abbreviation alone may be a body's
    return match.span("who") if all(name in given or name.isupper() for name in names) else None


# what it is to decide not to: "att inte bevilja bidrag" rejects, "att inte avge yttrande" is a decision without closer verb
_CONTRARY: dict[DecisionType, DecisionType] = {"approve": "reject", "other": "approve", "amend": "approve"}
_DENIES = frozenset({"write_off"})  # "föranleder inte någon åtgärd" holds its own denial
