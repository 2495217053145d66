"""One decision clause understood: what kind of act it is, who acts, and to whom it goes."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from samtrad.reading.lexicon.actors import actor_at, actor_ends
from samtrad.reading.lexicon.decision_verbs import find_verb, verb_at, verbs
from samtrad.reading.record import DecisionType, Force
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

_DECIDES = re.compile(r"\b(?:beslut(?:ar|as|ade|ades|at|ats)|beslöts?|beslutit)\b", re.IGNORECASE)
_CLOSER = 90  # characters after "beslutar att" within which a closer verb tells what was decided
_MODAL = re.compile(r"\b(?:kan|kunna|bör|får|måste|behöver|vill|önskar)\b[^.,;:]{0,90}\Z")
_SHALL = re.compile(r"\s(?:ska|skall)\s(?!ges\b|lämnas\b)")
_WHEN = r"(?:(?:därför|också|även|nu|sedan|således|då|därefter|i sin tur|för sin del|(?:den )?\d{1,2} [a-zåäö]+(?: \d{4})?,?|i \w+ \d{4},?|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol)|\d{4}-\d\d-\d\d,?|(?:den )?\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?,?|\d{6},?|§+ ?\d+,?|(?:under|vid|på) \w+ (?:\d{4}|möte\w*|sammanträde\w*))\s+)*"
_PUT_TO = re.compile(
    r"\b(?:föresl(?:år|å|ås|og|agit)|hemställ(?:er|a|de|t)(?: hos)?)\s+" + _WHEN + r"(?:enhälligt |att )?"
    r"(?P<to>[^.;:]{3,110}?)\s+(?:(?:att\s)?(?:besluta|beslutar|beslut|anta|antar|godkänna|godkänner|fastställa|fastställer|föreslå|bifalla|avslå|bevilja|utse|välja|uppdra|förlänga|säga upp)\b|att\b)"
)
_RECOMMENDED = re.compile(rf"\b(?:rekommender(?:ar|a|ade|at)|uppman(?:ar|a|ade))\s+{_WHEN}(?:att )?(?P<to>.+?)\s*(?:\batt\b|\bsom\b|:|,|\.|\Z)")
_GIVEN = re.compile(rf"\b(?:ger|ge|gav|gett|givit|lämnar|lämnade|lämnat)\s+{_WHEN}(?P<to>.+?)\s+(?:i (?:förnyat |särskilt )?uppdrag|(?:ett|det) uppdrag|uppdraget)\b")
_GOT = re.compile(r"\b(?:får|fick|fått|erhåller)\s+(?P<mid>.*?)\s?\b(?:i (?:förnyat |särskilt )?uppdrag|uppdrag(?:et)? att|ansvar(?:et)? för|ansvara för)")
_CHARGED = re.compile(rf"\b(?:uppdr(?:ar|a|aga|ogs|og|agit|as|ages|agits)\s+{_WHEN}(?:åt|till)|åläggs?|ålägger|anmodar?)\s+(?P<to>.+?)(?=\s+att\b|\.|,|;|\Z)")
_ENTRUSTED = re.compile(r"\b(?:(?:ger|ge|gav|ges|gavs|lämnar|lämna|lämnas)\s+(?:\w+\s+){0,3}i uppdrag|överlåt(?:er|a|s)|delegera(?:r|s|de)?\b[^.;]{0,60}?)\s+(?:åt|till)\s+(?P<to>.+?)(?=\s+att\b|\.|,|;|\Z)")
_ASKED = re.compile(r"\b(?:hemställ(?:er|a|de)|begär(?:a|de|s)?|ansök(?:er|a|te))\s+hos\s+(?P<to>.+?)(?=\s+(?:om|att|med|\d|en|ett|ytterligare|mer|medel)\b|\.|,|;|\Z)")
_SUBJECT_TOLD = re.compile(r"\s(?:ges|gavs)\b[^.;]{0,40}?\buppdrag|\s(?:uppmanas|anmodas|ombeds|åläggs|ålades|föreslås|rekommenderas)\b")
_SENT_TO = re.compile(r"\b(?:översänd\w*|överlämna\w*|sända?|sänder|sänds|skickar?|avge|avger|avges|hänskjut\w*|återremitter\w*|remitter\w*|lämnas|skickas|expedieras|överförs)\b[^.;]{0,120}?\btill\s+(?P<to>.+?)(?=\s+(?:för|med|att|i|som|enligt|på|senast)\b|\.|,|;|\Z)")
_HANDED_TO = re.compile(r"\b(?:översänder|överlämnar|skickar|expedierar|vidarebefordrar)\b[^.;]{0,120}?\btill\s+(?P<to>.+?)(?=\s+(?:för|med|att|i|som|enligt|på|senast)\b|\.|,|;|\Z)")
_PURPOSE = re.compile(r"(?<!nämnden)(?<!rådet)(?<!nspektionen)(?<!yndigheten)(?<!nstitutet)(?<!styrelsen)\s(?:för|med)\s|styrelsen\sför\s|\sför (?:beslut|beredning|yttrande|kännedom|handläggning|vidare|kompletter|ytterligare|godkänn|ställning|information|prövning)")
_ENDS = re.compile(r"\s*(?:[.,;]|\Z)")
_STOPS = re.compile(r"\s*(?:[.,;]|\Z|\s(?:för|med|att|i|som|enligt|på|senast)\b)")
_TIME = re.compile(r",?\s(?:i (?:våras|höstas|somras|vintras|fjol|går)|(?:den )?\d{1,2} \w+(?: \d{4})?|\d{4}-\d\d-\d\d|vid (?:för|se|nä)\w+ möte\w*)\Z")
_ADVERBS = re.compile(
    r"(?:(?:då|därför|också|även|nu|sedan|därmed|härmed|därefter|tidigare|redan|dessutom|tillsammans|i sin tur|(?:vid|under|på) (?:\w+ ){0,2}(?:mötet|möte|sammanträdet|sammanträde)|i (?:våras|höstas|somras|vintras|fjol|går)|i \w+(?: \d{4})?|"
    r"(?:den )?\d{1,2} \w+(?: \d{4})?|(?:den )?\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?|\d{4}-\d\d-\d\d|\d{6}|§+ ?\d+)[\s,]*)*\Z"
)
_LEADING = re.compile(r"(?:(?:att|samt att|och att|därutöver|vidare|dessutom|därför|förslag(?:et)?(?: är)? att|i sista ärendet|det|på)\s+)+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:(?:har|hade|enhälligt|därför|också|även|därmed|således|redan|tidigare|därefter|härefter|sedan|först|vidare|inte|ej|nu|dels|i princip|(?:den )?\d[\d-]*(?: \w+)?(?: \d{4})?)\s+)*")

LeadKind = Literal["plain", "proposing", "recommending", "assigning"]


class Clause(NamedTuple):
    """What a clause says. Spans are offsets in the clause; None where it does not say."""

    type: DecisionType
    subtype: str | None
    force: Force | None
    by: Span | None
    addressee: Span | None
    verb: Span | None


class Lead(NamedTuple):
    """A line that leads in to clauses: who decides and whom it is put to."""

    kind: LeadKind
    by: Span | None
    addressee: Span | None


def read_clause(string: str) -> Clause:
    """The type of a clause by its main verb, the first that decides; "beslutar att" with no closer verb approves."""
    row, verb = _main_verb(string)
    kind: DecisionType = "approve"
    subtype: str | None = None
    force: Force | None = None
    if row is not None:
        entry = verbs()[row]
        kind, subtype, force = entry.type, entry.subtype, entry.force
        if verb and _is_denied(string, verb) and kind in _CONTRARY:
            kind, subtype, force = _CONTRARY[kind], None, None
    by = actor_before(string, verb) if verb else _acting_body(string)
    addressee = _addressee(string, kind)
    if subtype == "assign.action_point" and by is not None:
        return Clause(kind, subtype, force, None, by, verb)
    if row is None and (shall := _SHALL.search(string)):
        start = leading.end() if (leading := _LEADING.match(string)) else 0
        if shall.start() in actor_ends(string, start) and _is_office(string[start : shall.start()]):
            return Clause("assign", "assign", "binding", None, (start, shall.start()), shall.span())
    return Clause(kind, subtype, force, by, addressee, verb)


# what it is to decide not to: "att inte bevilja bidrag" rejects, "att inte avge yttrande" is a decision without closer verb
_CONTRARY: dict[DecisionType, DecisionType] = {"approve": "reject", "other": "approve"}
_DENIAL = re.compile(r"\b(?:inte|ej|icke)\s+\Z")
_DENIAL_AFTER = re.compile(r"\s(?:inte|ej)\b")


def _is_denied(string: str, verb: Span) -> bool:
    finite = string[: verb[1]].endswith(("er", "ar", "r", "s"))
    return _DENIAL.search(string, max(verb[0] - 8, 0), verb[0]) is not None or (finite and _DENIAL_AFTER.match(string, verb[1]) is not None)


def _main_verb(string: str) -> tuple[int | None, Span | None]:
    """The row and place of the verb that tells what is decided; a verb that a modal governs is passed over."""
    decides = _DECIDES.search(string)
    at = 0
    low = small(string)
    while hit := find_verb(low, at):
        word = low[hit.start : hit.end].split(" ", 1)[0]
        if _is_no_main_verb(low, word, hit.start, decides):
            at = hit.start + len(word)
            continue
        if decides and hit.start > decides.end() + _CLOSER:
            break
        return hit.row, (hit.start, hit.end)
    return None, decides.span() if decides else None


def small(string: str) -> str:
    """The string in small letters, character by character, so that offsets stay."""
    low = string.lower()
    return low if len(low) == len(string) else "".join(c.lower() if len(c.lower()) == 1 else c for c in string)


# what a clause holds that a sub-heading, a cell or a name does not: some verb
_AUXILIARIES = frozenset("att är var har ska skall får fick kan bör blir blev gäller ger går uppgår upphör tar sker beslutar beslutade beslutas".split())
_PASSIVES = ("as", "ås", "gs", "ivs", "örs", "lls", "nns", "ges", "des", "tes", "ogs", "js", "öks", "nds", "yts", "tts", "pps")
_INFLECTED = 5  # letters of the shortest word whose ending tells that it is a verb
_WORD = re.compile(r"\w+")


def is_verbal(string: str) -> bool:
    """Whether a string holds some verb, as a clause does and a sub-heading, a cell or a name does not."""
    low = small(string)
    words = _WORD.findall(low)
    if not _AUXILIARIES.isdisjoint(words) or any(word.endswith(_PASSIVES) and len(word) >= _INFLECTED for word in words):
        return True
    return "enligt förslag" in low or find_verb(low) is not None


def _is_no_main_verb(low: str, word: str, at: int, decides: re.Match[str] | None) -> bool:
    """A verb that a modal governs, an infinitive inside a noun phrase, or a participle before its noun.

    "Ramarna kan justeras", "uppdraget att fastställa former förklaras fullgjort", "de reviderade planerna".
    """
    if word.endswith(("s", "a")) and _MODAL.search(low, max(at - 100, 0), at):
        return True
    if word.endswith(("a", "å")) and word not in {"ska", "få"} and at and not (_OPENING.fullmatch(low, 0, at) or (decides and decides.end() <= at) or _GOVERNS.search(low, max(at - 60, 0), at)):
        return True
    return word.endswith(("ade", "at", "de", "erat")) and (at == 0 or _ARTICLE.search(low, max(at - 12, 0), at) is not None)


_OPENING = re.compile(r"att (?:till|för|från|hos|i|med|under|på|inom|utifrån|enligt|som|vid|jämte|per) [^;:]{2,120}?|(?:(?:att|samt|och|dels|därutöver|vidare|i \w+ hand|för sin del|inte|ej)[\s,]+)*")
_GOVERNS = re.compile(r"\b(?:föreslår|förslås|rekommenderar|bakom|beslut|beslutet)\b.{0,40}\Z")
_ARTICLE = re.compile(r"(?:\A|\b(?:de|den|det|en|ett|ny|nya|nytt|dessa|denna|detta|följande|samtliga|av|med|enligt))\s\Z")


def actor_before(string: str, verb: Span | None) -> Span | None:
    """The body named at the head of the clause, where it acts itself: not in the passive, not as the one who is told to."""
    start = leading.end() if (leading := _LEADING.match(string)) else 0
    if verb is None or not _begins_name(string, start):
        return None
    return next(((start, end) for end in actor_ends(string, start) if end <= verb[0] and _acts(string, end, verb)), None)


_BODY = re.compile(r"(?:nämnd|styrelse|fullmäktige|utskott|råd|grupp|nätverk|direktion|stämma|presidi|beredning|möte|samråd)\w{0,4}\Z", re.IGNORECASE)
_FINITE = re.compile(r"\s\w{3,}(?:ar|er|år|ör)\b")


def _acting_body(string: str) -> Span | None:
    """The body at the head of a clause whose verb no table has: "Nämnden begär mer medel"."""
    start = leading.end() if (leading := _LEADING.match(string)) else 0
    if not _begins_name(string, start):
        return None
    return next(((start, end) for end in actor_ends(string, start) if _FINITE.match(string, end) and _BODY.search(string[start:end])), None)


def _acts(string: str, end: int, verb: Span) -> bool:
    """Whether a deciding verb in the active voice follows the phrase that ends at ``end``."""
    between = _BETWEEN.match(string, end)
    at = between.end() if between else end
    if _DECIDES.match(string, at):
        return True
    low = small(string)
    found = verb_at(low, at)
    if found is None and string[max(verb[0] - 5, 0) : verb[0]].endswith(" och ") and re.match(r"\s\w+(?:er|ar)\b", string[end:]):
        found = verb_at(low, verb[0])
    if found is None or found.start > verb[0]:
        return False
    word = re.compile(r"\w+").match(low, found.start, found.end)
    first = word.group() if word else ""
    return first not in {"får", "fick", "fått", "tas", "anses", "är", "delges"} and not (first.endswith("s") and first != "avges")


def _begins_name(string: str, start: int) -> bool:
    return start < len(string) and (string[start].isupper() or string[start].isdigit() or start > 0)


def _is_office(phrase: str) -> bool:
    return re.search(r"(?:nämnd|styrelse|förvaltning|kontor|utskott|kansli|chef|direktör|grupp|råd|delegation|ordförande|sekreterare|ledning|team|enhet|avdelning|presidi)\w{0,5}\Z", phrase, re.IGNORECASE) is not None


# the ways in which one who is to do or decide something is named, each with letters that it never lacks
_ADDRESSING = (
    (_ENTRUSTED, ("uppdrag", "överlåt", "delegera")),
    (_ASKED, ("hos",)),
    (_GIVEN, ("uppdrag",)),
    (_CHARGED, ("uppdr", "ålägg", "anmod")),
    (_PUT_TO, ("föresl", "hemställ")),
    (_RECOMMENDED, ("rekommender", "uppman")),
)
_SUBJECT_SIGNS = ("uppdrag", "uppmanas", "anmodas", "ombeds", "ålägg", "ålades", "föreslås", "rekommenderas")


def _addressee(string: str, kind: str) -> Span | None:
    for pattern, signs in _ADDRESSING:
        match = pattern.search(string) if has_any(string, signs) else None
        if match and 0 < len(match.group("to")) < 120 and match.group("to").casefold() not in {"uppdraget", "ett", "sitt", "att", "i"} and _is_addressed(string, match, pattern):
            return _without_time(string, match.span("to"))
    if has_any(string, ("uppdrag", "ansvar")) and (match := _GOT.search(string)):
        return _receiver(string, match)
    if has_any(string, _SUBJECT_SIGNS) and (match := _SUBJECT_TOLD.search(string)):
        start = leading.end() if (leading := _LEADING.match(string)) else 0
        return (start, match.start()) if match.start() in actor_ends(string, start) else None
    if "till" in string and (match := (_SENT_TO if kind in {"refer", "other"} else _HANDED_TO).search(string)):
        who = _all_named(string, match.start("to"))
        return who if who and not re.search(r"möte|sammanträde", string[slice(*who)]) else None
    return None


def _is_addressed(string: str, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether what stands where an addressee may stand is one: "rekommenderar kommunerna att", not "rekommenderade ett fördjupat arbete"."""
    if pattern in {_GIVEN, _CHARGED, _ASKED} or actor_ends(string, match.start("to")):
        return True
    return pattern is _RECOMMENDED and string.startswith(" att", match.end("to")) and match.group("to").count(" ") < 5 and not match.group("to").startswith(("ett ", "en ", "i ", "på "))


def _all_named(string: str, start: int) -> Span | None:
    """Everyone named at ``start``: "till kommunfullmäktige och kommunens revisorer."."""
    ends = actor_ends(string, start)
    whole = next((e for e in reversed(ends) if _ENDS.match(string, e) and not _PURPOSE.search(string, start, e)), None)
    return (start, whole or next((e for e in ends if _STOPS.match(string, e)), ends[0])) if ends else None


def _without_time(string: str, span: Span) -> Span:
    """Who is given a task without when: "gav oss i våras i uppdrag"."""
    start, end = span
    if cut := _TIME.search(string, start, end):
        end = cut.start()
    return start, end


def _receiver(string: str, match: re.Match[str]) -> Span | None:
    """Who got a task: behind the verb ("fick Bo Al i uppdrag"), else before it ("Bo Al fick i uppdrag")."""
    if not _ADVERBS.fullmatch(match.group("mid")):
        return match.span("mid")
    start = max(string.rfind(". ", 0, match.start()) + 2, 0) if ". " in string[: match.start()] else 0
    leading = _LEADING.match(string, start)
    start = leading.end() if leading else start
    end = match.start()
    if (within := string.rfind(" att ", start, end)) > 0:
        start = within + 5
    if has := _HAS.search(string, start, end):
        end = has.start()
    while (end > start and string[end - 1] in " ,") or string.endswith((" har", " hade"), start, end):
        end = string.rfind(" ", start, end) if string[end - 1] not in " ," else end - 1
    return (start, end) if end > start and end - start < 150 else None


_HAS = re.compile(r"\s(?:har|hade)\s(?:av|från|nu|också|även|tidigare|därför|sedan|redan|den)\b")
_LEAD_PROPOSES = re.compile(
    r"(?P<pre>.*?)\s?\b(?:föresl(?:år|å|og|ås)|hemställer(?: hos)?)\s+(?:att\s+)?(?P<to>[\w ,-]{3,90}?)\s+(?:att\s+)?(?:för sin del\s+)?(?:besluta|beslutar|beslut)(?:\s+(?:att|följande|enligt följande))*\s*:?\s*\Z", re.IGNORECASE
)
# "Arbetsutskottet beslutar föreslå kommunstyrelsen", "Nämnden föreslår fullmäktige att"
_LEAD_PUTS = re.compile(r"(?P<pre>.*?)\s?\bföresl(?:år|å|og)\s+(?:att\s+)?(?P<to>[\w-]*(?:[a-zåäö]+s )?[\w-]*(?:fullmäktige|styrelse|nämnd|direktion|förbund|råd|utskott|stämma|möte|kommun|region|huvudm)[a-zåäö]*)(?:\s+att)?\s*:?\s*\Z", re.IGNORECASE)
_LEAD_FORMULA = re.compile(r"förslag till beslut (?:i|till|för) (?P<to>[\w -]{3,60}?)\s*:?\s*\Z", re.IGNORECASE)
_LEAD_RECOMMENDS = re.compile(r"(?P<pre>.*?)\s?\b(?:rekommenderar|uppmanar)\s+(?:att\s+)?(?P<to>[\w ,-]{3,90}?)(?:\s+att)?\s*:?\s*\Z", re.IGNORECASE)
_LEAD_ASSIGNS = re.compile(r"(?P<pre>.*?)\s?\b(?:uppdrar åt|uppdra åt|ger)\s+(?P<to>[\w ,-]{3,90}?)(?:\s+i uppdrag)?\s+att\s*:?\s*\Z", re.IGNORECASE)
_LEAD_DECIDES = re.compile(r"(?P<pre>.*?)\s?\b(?:beslutar|beslutade|beslöt|har beslutat|besluta|beslutas|beslutades|beslöts)\b(?:\s+(?:(?!att\b)\w+|,)){0,8}?(?:\s+att)?\s*[:.]?\s*\Z", re.IGNORECASE)
# "För egen del beslutar nämnden", "Vidare beslöt styrelsen att"
_LEAD_INVERTED = re.compile(r"[A-ZÅÄÖ][\w ]{2,60}?\s(?:beslutar|beslutade|beslöt)\s(?P<by>[\w -]{3,50}?)(?:\s(?:också|även|för egen del|dels|enhälligt))*(?:\s+att)?\s*:?\Z")
_LEAD_NOUN = re.compile(r"(?P<pre>[\w -]{3,80}?)s (?:beslut|ställningstagande)\s*:?\s*\Z", re.IGNORECASE)
_LEAD_BASIS = re.compile(r"(?:enligt|i enlighet med|på förslag (?:av|från)|efter förslag (?:av|från)|utifrån|med stöd av|på (?:yrkande|initiativ) av|med hänvisning till|beslut|beslutet|följande beslut\w*)\b.{0,160}:\s*\Z", re.IGNORECASE)


_LEADS = re.compile(r"(?::|\b(?:att|beslutar?|beslutade|beslutades|beslutas|beslöts?|beslut|ställningstagande|förslag|för (?:sin|egen) del|enhälligt|följande|dels|därför|härefter|därefter)),?\s*\Z|\bföljande\.\s*\Z|\bföresl(?:å|år|og)\s[\w ,-]{3,70}\Z|\b(?:beslutar|beslutade|beslöt)\s[\w -]{3,50}\Z")


def read_lead(string: str) -> Lead | None:
    """What a line says that leads in to clauses, None for a clause.

    Such a line ends with a colon, with "att" or with the verb: "Bergnämnden föreslår dalrådet besluta".
    """
    if len(string) > 260 or not _LEADS.search(string, max(len(string) - 40, 0)):
        return None
    if (match := _LEAD_PROPOSES.match(string)) or (match := _LEAD_PUTS.match(string)) or (match := _LEAD_FORMULA.match(string)):
        return Lead("proposing", _actor_in(string, match, "pre") if "pre" in match.groupdict() else None, match.span("to"))
    if string.endswith((":", "att")):
        if match := _LEAD_RECOMMENDS.match(string):
            return Lead("recommending", _actor_in(string, match, "pre"), match.span("to"))
        if match := _LEAD_ASSIGNS.match(string):
            return Lead("assigning", _actor_in(string, match, "pre"), match.span("to"))
        if _LEAD_BASIS.match(string):
            return Lead("plain", None, None)
    if (match := _LEAD_INVERTED.match(string)) and (who := actor_at(string, match.start("by"))):
        return Lead("plain", who, None)
    if match := _LEAD_DECIDES.match(string):
        return Lead("plain", _actor_in(string, match, "pre"), None)
    if match := _LEAD_NOUN.match(string):
        return Lead("plain", _genitive(string, match), None)
    return None


def names_only(heading: str) -> bool:
    """Whether a sub-heading only says whose decisions stand beneath, "Bergnämndens beslut", and opens no sentence of theirs."""
    return heading[-1:] != ":" and _LEAD_NOUN.match(heading) is not None


def _actor_in(string: str, match: re.Match[str], group: str) -> Span | None:
    """The acting body at the head of a lead, without what it does besides: "Bergnämnden tillstyrker förslaget och ..."."""
    start, end = match.span(group)
    leading = _LEADING.match(string, start, end)
    start = leading.end() if leading else start
    ends = [e for e in actor_ends(string, start) if e <= end]
    exact = [e for e in ends if not string[e:end].strip(" ,")]
    return (start, (exact or ends)[0]) if ends and _begins_name(string, start) else None


def _genitive(string: str, match: re.Match[str]) -> Span | None:
    """ "Bergnämndens beslut" is by Bergnämnden; "Förslag till rådets beslut" names none at its head."""
    stem = string[: match.end("pre")]
    return (0, len(stem)) if len(stem) in actor_ends(stem, 0) else None
