"""The meeting's own acts in minutes that have no section for decisions: "Nätverket beslutar", "Beslöts att", "Planen antogs"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.act import Act
from samtrad.reading.find.clause.verb import small
from samtrad.reading.find.leads import read_lead
from samtrad.reading.find.own_names import own_bodies, own_kind
from samtrad.reading.lexicon.actors import actor_at
from samtrad.reading.lexicon.decision_verbs import verb_at
from samtrad.reading.lexicon.own_acts import words_of_acts
from samtrad.reading.words import Span

_ADVERB = r"(?:enhälligt|därefter|härefter|också|även|sedan|således|då|nu|vidare|slutligen|gemensamt|därmed|samtidigt|efter diskussion|i princip|för sin del|preliminärt)"
_ACTIVE = (
    r"(?:(?:är|var) (?:enig|enigt|eniga|ense|överens) och )?(?:beslutar|beslutade|beslöt|enades om|enas om|är (?:enig|enigt|eniga|ense|överens) om|var (?:enig|enigt|eniga|ense|överens) om|kom överens om|kommer överens om|bestämde|bestämmer|kom fram till att|kommer fram till att|godkänner|godkände|fastställer|fastställde|antar|antog|noterar|noterade|antecknar|antecknade|ställer sig (?:\w+ )?(?:bakom|positiv\w* till)|står bakom|avstår från att|ställde sig (?:\w+ )?(?:bakom|positiv\w* till)|"
    r"väljer|valde|utser|utsåg|nominerar|nominerade|lägger\b(?! (?:ut|upp|in|fram)\b)(?=.{0,80}(?:handlingarna|\btill\b))|lade\b(?=.{0,80}(?:handlingarna|\btill\b))|la till|rekommenderar|rekommenderade|uppdrar|uppdrog|(?:ger|gav)\b(?=.{0,80}\b(?:\w*uppdrag|ansvar(?:et)? (?:för|att)|mandat(?:et)? att|klartecken|grönt ljus|sitt stöd|i uppgift)\b)|bordlägger|bordlade|pausar|pausade|återremitterar|återremitterade|tar del av|tog del av|"
    r"tacka(?:r|de) för (?:informationen|redovisningen|dragningen|rapporten|föredragningen|genomgången|presentationen|redogörelsen|[^.;,]{3,40} och (?:notera|anteckna|lägger|lade|godkän|ställ|fastställ))|avslår|avslog|bifaller|biföll|beviljar|beviljade|tillstyrker|tillstyrkte|avstyrker|avstyrkte|föreslår\b(?=.{3,90}\b(?:besluta|att (?:anta|godkänna|fastställa)))|skjuter upp|sköt upp|"
    r"hänskjuter|hänsköt|remitterar|remitterade|adjungerar|adjungerade|avvaktar|avvaktade|avskriver|avskrev|upphäver|upphävde|reviderar|reviderade|förlänger|förlängde|inrättar|inrättade|tillsätter|tillsatte|tar\b(?= (?:upp )?(?:den|det|detta|frågan|punkten|ärendet) (?:upp )?(?:igen |på nytt )?(?:(?:på|vid|till) )?(?:nästa|kommande))|tycker\b(?=.{0,140}\bnominerar\b)|(?:anser|ansåg|förklarar|förklarade)(?= (?!att\b|mötet\b|sammanträdet\b|årsmötet\b)[^.]{3,140}\b(?:besvara[dt]|slutför[dt]|fullgjor[dt]|avsluta[dt]|utagera[dt])\w*)|(?:tar|tog)\b(?=.{0,60}\btill (?:protokollet|handlingarna))|överlämnar\b(?=.{0,80}\btill\b)|överlämnade\b(?=.{0,80}\btill\b)|(?:uppmanar|uppmanade)\b(?=.{0,90}\batt\b)|(?:ger|gav)\b(?=.{0,60}\b(?:fullmakt|firmateckningsrätt|rätt att|bemyndigande))|översänder\b|översände\b|bemyndigar\b|bemyndigade\b|skjuter\b(?=.{0,50}\btill (?:nästa|kommande))|sköt\b(?=.{0,50}\btill (?:nästa|kommande))|(?:kompletterar|kompletterade|justerar|justerade)(?=.{0,60}\b(?:dagordning|föredragningslist|agenda|förslag|plan|tidplan))|delegerar|delegerade|säger (?:ja|nej)|sa(?:de)? (?:ja|nej)|uttalar\b(?=.{0,30}\bstöd)|uttalade\b(?=.{0,30}\bstöd)|(?:fattar|tar)(?= (?:\w+ ){0,2}beslut (?:att|om att))|(?:fattade|tog)(?= (?:\w+ ){0,2}beslut\b)|hemställer|hemställde|anslår|anslog|avger(?=.{0,40}\b(?:yttrande|rekommendation))|avgav(?=.{0,40}\b(?:yttrande|rekommendation))|avstod från)(?!\w)"
)
_PASSIVE = re.compile(
    rf"(?<![\wåäö-])(?:{words_of_acts('passive')}|"
    r"godkändes|godkänns|godkännes|bifalles|(?<!vara )godkänd(?!a)|godtogs|godtas|fastställs|fastställdes|väljs|valdes|utses|utsågs|omvaldes|omväljs|nyvaldes|antas(?! ha| att(?! gälla)| vara| bli| kunna)|antogs|antecknas|antecknades|noteras|noterades|läggs\b(?=.{0,60}(?:handlingarna|protokollet))|lades\b(?=.{0,60}(?:handlingarna|protokollet))|lämna(?:s|des)(?= utan (?:åtgärd|bifall))|föranled(?:er|de) ingen åtgärd|flytta(?:s|des)(?= till (?:nästa|kommande))|utgick(?= ur| från dag|\.|\Z)|kompletteras|kompletterades|bordläggs|bordlades|"
    r"förklarades\b(?=.{0,40}(?:öppnat|avslutat|justera|valda?|kallad|utlyst|behörig|beslutsmässig|beslutför))|(?:befanns|befinns|ansågs|anses|befunnits)\b(?=.{0,50}\b(?:kallad|utlyst|sammankallad|behörig))|förklaras\b(?=.{0,40}(?:öppnat|avslutat|justera|valda?|kallad|utlyst|behörig|beslutsmässig|beslutför))|adjungeras|adjungerades|beslutades|beslutas|beslöts|bestämdes|bestäms|beslutet blev|avslås|avslogs|bifalls|bifölls|återremitteras|återremitterades|hänskjuts|hänsköts|remitteras|remitterades|revideras|reviderades|rekommendera(?:s|des)(?= att)|föresl(?:ås|ogs)(?= (?:att )?(?:besluta|godkänna|anta|fastställa|bevilja|utse|välja))|avg(?:es|avs)(?= enligt)|(?<!rotokollet )(?<!teckningarna )(?<!aragrafen )justera(?:s|des)(?= (?:enligt|så att|utifrån))|förlängs|förlängdes|"
    r"skjuts upp|sköts upp|tas upp(?= (?:igen |på nytt )?(?:(?:på|vid|till|under) )?(?:nästa|kommande)|(?: igen| på nytt)? (?:på|vid|till|under) [\wåäö-]+s (?:\w+ )?[\wåäö-]*(?:möte|sammanträde|samråd|träff)(?:en|et)?(?![\wåäö]))|skjuts(?= (?:fram |på )?till (?:nästa|kommande))|togs\b(?=.{0,40}\btill protokollet)|tas\b(?=.{0,40}\btill protokollet)|lyfts(?= (?:till|vidare|upp till))|tas (?:vidare|med) till|förs vidare|uppskjuts|uppsköts|beviljas|beviljades|tillstyrks|tillstyrktes|avstyrks|avstyrktes|avskrivs|avskrevs|återkallas|återkallades|upphävs|upphävdes|entledigas|entledigades|uppdras|uppdrogs|uppdrages|inrättas|inrättades|tillsätts|tillsattes|bemyndigas|bemyndigades|överlämnas till|överlämnades till|"
    r"anses (?:\w+ ){0,2}besvarad|ansågs (?:\w+ ){0,2}besvarad|får ställas|fick ställas|nominera(?:s|des)|ajourneras|ajournerades|sägs upp|sades upp|avsätts|avsattes|anslås|anslogs|anvisas|anvisades|konfirmerades|stryks|utgår(?= ur| från dag|\.|\Z))(?![\wåäö])"
)
# verb first, with no one named: "Beslöts att avslå begäran", "Beviljades Granby inträde", "Lades till handlingarna"
_VERB_FIRST = re.compile(
    r"\A(?:Enhälligt |Därefter |Härefter |Vidare |Sedan |Även )?(?:beslöts|beslutades|beslutas|beviljas|beviljades|beviljade|utses|utsågs|väljs|valdes|omvaldes|antas|antogs|godkänns|godkändes|fastställs|fastställdes|avslås|avslogs|bifalls|bifölls|bordläggs|bordlades|antecknas|antecknades|noteras|noterades|"
    r"lades|läggs|uppdrogs|uppdras|återremitteras|återremitterades|remitteras|remitterades|adjungerades|adjungeras|nominerade(?= till .{3,80} är)|beslöt|besluta|beslutade|enades|enas|avskrevs|avskrivs|anslogs|anslås|förklarades|rekommenderades|tillstyrktes|avstyrktes|entledigades|nominerades|tillsattes|överenskom(?:s|mes)(?= (?:\w+ )?att))\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:\A(?:I|På|Vid)|\bav)\s+(?:regeringen|riksdagen|kommunfullmäktige|regionfullmäktige|kommunstyrelsen|förbundsstyrelsen|regionstyrelsen|\w+nämnden|landstinget|länsstyrelsen)\b|"
    r"\b(?:ska|skall|kommer|bör|kan|kunde|skulle|måste|behöver|planeras|har|hade|inte ännu|(?<=\s)tidigare|i dag|idag|brukar|väntas|förväntas|vill|önskar|föreslås|föreslår|föreslog|yrkar|yrkade|anser|menar|begär|begärde|hemställer|undrar|tycker)\b",
    re.IGNORECASE,
)
_BY_OTHERS = re.compile(
    r"(?:\s[\w-]+)?\s(?:av|i|på|vid)\s(?:respektive|varje|någon|handläggare\w*|chef(?:en)?|kommunerna|regeringen|riksdagen|kommunfullmäktige|regionfullmäktige|kommunstyrelsen|förbundsstyrelsen|regionstyrelsen|\w+nämnden|landstinget|länsstyrelsen|chefsgruppen|styrgruppen)\b"
)
# "avsägelsen som ledamot" is no relative clause
_ROLE = r"som(?=\s(?:ny |en |ett |vice |ordinarie |förste |andre |tf )*(?:ledam|ordför|ersätt|suppl|ombud|nämndem|revis|juster|sekret|represent|kontakt|föret|kass|chef|direkt|sammankall|tjänst|adjung|lekmanna|vigsel|gode?\b|borgmäst|politisk|kommunal|region))"
_RELATIVE = re.compile(
    r"\b(?!"
    + _ROLE
    + r")(?:som(?! (?:därmed |därefter |sedan )?(?:läggs|lades|godkän\w+) )|där|när|vilka|vilken|vilket|eftersom)\b|\A(?:Om|Att(?! [\wåäö ]{0,60}juster)|Innan|Efter att|Sedan)\s|\b(?:frågar|frågade|undrar|undrade|diskuterar|diskuterade|avgör|prövar|oklart|osäkert|beroende på|huruvida)\b[^,]*\bom\b"
)
_OK = re.compile(
    r"\A(?:Dagordningen|Agendan|Förslaget|Förra (?:mötets )?(?:protokollet|anteckningarna)|Protokollet|Minnesanteckningarna|Anteckningarna)\s(?:är |var )?(?:ok|okej|OK|utan anmärkning)\b"
)
_VERB_LATE = 120  # characters of a sentence before its verb, at most
# "Arbetsgruppen får i uppdrag att", told in the present
_GETS = re.compile(
    r"(?!Om |När )(?:Ordf\.|Sekr\.|[A-ZÅÄÖ][^.;,]{2,80}?)\s(?:får|ges|fick(?= (?:\w+ )?(?:i uppgift|uppgiften|mandat)))\s(?:\w+\s){0,2}?(?:i uppdrag|ansvar(?:et)? för|i uppgift|uppgiften|uppdraget|mandat(?:et)?) att\b"
)
# "Uppdraget att mäta djupet ges till kansliet"
_COMMISSIONED = re.compile(
    r"(?:Uppdraget|Uppgiften|Ansvaret) att [^.;!?]{5,160}?\s(?:ges|gavs|går|gick|lämnas|lämnades|läggs|lades|överlämnas|överlämnades)\s(?:vidare\s)?(?:till|på|åt|hos)\s"
)
# "Beslut fattades om att ändra mötestiden", with no body named
_TAKEN = re.compile(r"Beslut(?:et)?(?: togs| fattades| blev| är)? (?:enhälligt )?(?:om )?att\s")
_LABEL_RUN_IN = "Beslut att "
# "Konsensus råder om att gå vidare"
_OF_ONE_MIND = re.compile(r"(?:Konsensus|Enighet) (?:råder|rådde|nåddes|uppnåddes) (?:om|kring) att\s")
# what someone tells of is no act of the meeting's: "Erik redovisade att budgeten godkändes i fjol"
_SAYS = re.compile(
    r"\b(?:redovisa|berätta|informera|rapportera|meddela|återge|uppge|påminn|upplys|redogjor|redogör|nämn)(?:r|de|er|te)?(?: \w+){0,3}? (?:att|hur|om)\b"
)
# "Rådets yttrande: Samrådet ställer sig bakom planen": what stands behind the label is the act
_LABELLED = re.compile(
    r"(?:(?:[A-ZÅÄÖ][\wåäö-]*s|Gemensamt|Samlat|Vårt) )?(?:[Yy]ttrande|[Ss]tällningstagande|[Ss]lutsats|[Bb]eslut|[Ss]var|[Rr]ekommendation|[Bb]edömning)(?: i ärendet)?: (?=[A-ZÅÄÖ])"
)
_APART = re.compile(r";\s(?=(?:frågan|ärendet|punkten|förslaget|saken|detta)\s)")
"""Where what was done with a matter stands behind what was said of it: "Vi ser olika på detta; frågan tas upp på nästa möte"."""
_ATT_FIRST = re.compile(r"Att (?:inte |även |också |åter )?(?=\w)")
_FINITE = re.compile(r"\b(?:är|var|vore|skulle|innebär|innebar|kräver|förutsätter|medför|betyder|kan|blir|gör|ger|var)\b")
_WORDS_MOST = 55


TO_CERTIFY = re.compile(
    r"(?:Att )?[A-ZÅÄÖ][\w’-]+(?: [A-ZÅÄÖ][\w’-]+){1,2}(?: \([A-ZÅÄÖa-zåäö]{1,4}\))?(?: och [A-ZÅÄÖ][\w’-]+(?: [A-ZÅÄÖ][\w’-]+){1,2}(?: \([A-ZÅÄÖa-zåäö]{1,4}\))?)? (?:ska|skall|får) [a-zåäö ]{0,30}?\b(?:justera|läsa igenom|granska)\b[^.;]{0,40}\b(?:protokoll|anteckning)\w*\.?\Z"
)
"""Who is to certify, told as something to do: "Anna Berg ska läsa igenom och justera anteckningarna." elects her, and is no task."""


class _Acts(NamedTuple):
    """Who acts, and where the words end that say so."""

    by: Span
    end: int


@cache
def _own(body: str | None) -> re.Pattern[str]:
    return re.compile(rf"(?:{own_bodies(body).pattern})(?![\wåäö])", re.IGNORECASE)


# of the acts apart from who acts: compiled once, not anew for each body
_ACTS = re.compile(rf"(?:\s{_ADVERB})?\s(?:{_ACTIVE}|(?:{words_of_acts('active')})(?!\w))", re.IGNORECASE)
_INVERTED = re.compile(
    rf"\s(?:{_ACTIVE}|enades(?=[^.]*\som\s)|enas(?=[^.]*\som\s)|ställde sig(?=[^.]*\sbakom)|ställer sig(?=[^.]*\sbakom)|kom(?=[^.]*\söverens om))\s",
    re.IGNORECASE,
)
_AND_ACTS = re.compile(rf"\shar\s[^.;,]{{3,60}}?\soch(?:\s{_ADVERB})?\s(?:{_ACTIVE})", re.IGNORECASE)  # "Rådet har läst underlaget och godkänner det"
# "Rådet tyckte att planen behövs och bestämde att skriva", "Utskottet delar bedömningen och har därför beslutat att"
_AND_DECIDES = re.compile(
    rf"\s\w{{2,}}\s[^.;:?]{{3,110}}?\s(?:och|men|utan)(?:\s(?:har|{_ADVERB}|därför))*\s(?:beslutar|beslutade|beslöt|(?<=har )beslutat|(?<=därför )beslutat|bestämmer|bestämde|enas om|enades om|säger (?:ja|nej)|sa(?:de)? (?:ja|nej)|avvaktar|bordlägger|godkänner det|hemställer|tillstyrker|ställer sig bakom)(?!\w)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"[A-ZÅÄÖ\d][^.;:!?]{2}", re.IGNORECASE)
_REACH = 92  # characters before a verb that stands before who acts
_STOPS = re.compile(r"[.;:!?]")


def _active(sentence: str, body: str | None) -> _Acts | None:
    """Who acts in "Nätverket beslutar att ...": the body that met, at the opening."""
    who = _own(body).match(sentence)
    acts = (_ACTS.match(sentence, who.end()) or _AND_ACTS.match(sentence, who.end()) or _AND_DECIDES.match(sentence, who.end())) if who else None
    return _Acts(who.span(), acts.end()) if who and acts else None


def _active_inverted(sentence: str, body: str | None) -> _Acts | None:
    """Who acts in "Efter diskussion beslöt mötet att", "Till ny kassör valde stämman"."""
    if not _OPENS.match(sentence):
        return None
    stop = _STOPS.search(sentence, 1)
    end = min(stop.start() if stop else len(sentence), _REACH)
    at = 3
    while verb := _INVERTED.search(sentence, at):
        if verb.start() > end:
            return None
        if who := _own(body).match(sentence, verb.end()):
            return _Acts(who.span(), who.end())
        at = verb.start() + 1
    return None


@cache
def _present(body: str | None) -> re.Pattern[str]:
    """A body of the same kind that acts in the present tense, which in its own minutes is the one that met, by whatever name."""
    verbs = (
        r"beslutar|godkänner|fastställer|antar|avslår|bifaller|noterar|antecknar|utser|väljer|bordlägger|återremitterar|uppdrar|ställer sig bakom|tillstyrker|avstyrker|rekommenderar|beviljar|"
        r"tackar för (?:informationen|redovisningen|dragningen|föredragningen|genomgången|presentationen|redogörelsen)|ger(?=.{0,80}\buppdrag)|lägger(?=.{0,80}\btill handlingarna)|tar del av|föreslår(?=.{3,90}\bbesluta)"
    )
    return re.compile(rf"(?P<by>[A-ZÅÄÖ][\wåäö-]*(?:,? [\wåäö-]+){{0,5}}?[\wåäö-]*(?:{own_kind(body)})\w*)(?: {_ADVERB})? (?:{verbs})(?![\wåäö])")


def _present_by(sentence: str, body: str | None) -> _Acts | None:
    match = _present(body).match(sentence)
    return _Acts(match.span("by"), match.end()) if match else None


ORDER_OF_QUESTIONS = re.compile(
    r"\b(?:godkänn|godta|fastställ|anta|antog|medge)\w*\b[^.;:]{0,60}\b(?:voterings|omröstnings|röstnings|besluts)?(?:propositionsordning|proposition|beslutsgång|(?<=voterings)ordning|(?<=omröstnings)ordning|(?<=besluts)ordning|(?<=röstnings)ordning)\w*\b",
    re.IGNORECASE,
)
"""How the questions are put, which the meeting agrees on before it decides, and which decides nothing in the matter."""


def own_act(sentence: str, *, short: bool, body: str | None = None) -> Act | None:
    """An act of the meeting itself: "Nätverket beslutar att ...", "Dagordningen godkändes", "Per Alm väljs till justerare"."""
    if sentence.rstrip().endswith("?") or ORDER_OF_QUESTIONS.search(sentence):
        return None
    if label := _LABELLED.match(sentence) if ": " in sentence[:60] else None:
        return _behind(sentence, label.end(), short=short, body=body)
    if (apart := _APART.search(sentence) if "; " in sentence else None) and (found := _behind(sentence, apart.end(), short=short, body=body)):
        return found
    acts = _active(sentence, body) or _active_inverted(sentence, body) or _present_by(sentence, body)
    if acts and not _EARLIER.search(sentence, 0, acts.end):
        by = None if sentence[slice(*acts.by)].casefold() in {"vi", "alla", "samtliga", "man"} else acts.by
        if not sentence.rstrip().endswith(":") or read_lead(sentence.rstrip()) is None:
            return Act(0, len(sentence), "made", by)
    if not short and acts is None:
        return None
    if TO_CERTIFY.match(sentence):
        return Act(0, len(sentence), "made", None, "elect")
    if (match := _VERB_FIRST.match(sentence)) or (match := _OK.match(sentence)):
        who = actor_at(sentence, match.end() + 1) if re.fullmatch(r"(?:\w+ )?(?:beslöt|beslutade|enades|beviljade)", match.group(), re.IGNORECASE) else None
        return Act(0, len(sentence), "made", who, "elect" if match.group().casefold().startswith("nominerade") else None)
    if sentence.startswith("Att ") and _is_clause(sentence):
        return Act(0, len(sentence), "made", None)
    if sentence.startswith(_LABEL_RUN_IN) and not _OTHERS.search(sentence, 0, 60) and not _EARLIER.search(sentence):
        return Act(_LABEL_RUN_IN.index("att"), len(sentence), "made", None)  # a label whose colon is left out is no part of the clause
    if (
        (_TAKEN.match(sentence) and not _OTHERS.search(sentence, 0, 60) and not _EARLIER.search(sentence))
        or _GETS.match(sentence)
        or _COMMISSIONED.match(sentence)
    ):
        return Act(0, len(sentence), "made", None)
    if _OF_ONE_MIND.match(sentence):
        return Act(0, len(sentence), "made", None)
    match = _PASSIVE.search(small(sentence))
    if match is None or match.start() > _VERB_LATE or not short or len(sentence.split()) > _WORDS_MOST or _OTHERS.search(sentence, 0, match.start()):
        return None
    if _SAYS.search(sentence, 0, match.start()) or _IN_A_YEAR.match(sentence, match.start()):
        return None
    if _HABIT.search(sentence):
        return None
    if _BY_OTHERS.match(sentence, match.end()) and not sentence.startswith("Till "):
        return None
    if (
        (relative := _RELATIVE.search(sentence))
        and relative.start() < match.start()
        and not sentence.startswith(("Som ", "Det som ", "Vad som ", "De som ", "Vad ", "Till ", "Att jämte ", "Att tillsammans med "))
    ):
        return None
    end = len(sentence.rstrip(":")) if sentence.endswith(":") else len(sentence)
    agent = _AGENT.match(sentence, match.end())
    doer = _own(body).match(sentence, agent.end()) if agent else None
    return Act(0, end, "made", doer.span() if doer else None)


def _behind(sentence: str, at: int, *, short: bool, body: str | None) -> Act | None:
    """The act that the rest of a sentence tells of, from ``at`` on."""
    found = own_act(sentence[at:], short=short, body=body)
    by = (found.by[0] + at, found.by[1] + at) if found and found.by else None
    return found._replace(start=found.start + at, end=found.end + at, by=by) if found else None


def _is_clause(sentence: str) -> bool:
    """Whether a sentence is an att-clause alone that decides: "Att uppdra åt kansliet att ...", "Att ärendet återkommer i maj"."""
    opening = _ATT_FIRST.match(sentence)
    low = small(sentence)
    if opening is None or _FINITE.search(low, opening.end()):
        return False
    at = opening.end()
    return verb_at(low, at) is not None or _PASSIVE.search(low, at, at + _EARLY) is not None or _COMES_BACK.match(low, at) is not None


_EARLY = 80  # characters of an att-clause in which its verb stands
_COMES_BACK = re.compile(r"(?:ärendet|frågan|punkten)\s(?:\w+\s){0,2}?(?:återkommer|återupptas)\b")
_AGENT = re.compile(r"(?:\s[\w-]+)?\sav\s")


_IN_A_YEAR = re.compile(r"\w{2,}(?:ades|des|tes|ogs|löts|ågs) (?:år )?(?:19|20)\d\d(?![\d-])")
"""What was done in a year, and so not at this meeting: "Nuvarande ägardirektiv antogs 2019"."""
_EARLIER = re.compile(r"\b(?:tidigare|vid (?:förra|föregående|senaste)|förra|redan|(?:på|vid) (?:sammanträdet|mötet|stämman) (?:i|den|under))\b")
# what is so as a rule, and decided nowhere: "Avtalet förlängs automatiskt", "Planen revideras varje år"
_HABIT = re.compile(
    r"\b(?:automatiskt|om (?:det|den|avtalet|överenskommelsen) (?:inte|ej) sägs upp|om (?:inte|ej) (?:\w+ ){0,3}?(?:säger upp|sägs upp|uppsägning)|årligen|årsvis|varje (?:år|månad|kvartal|vecka|termin|gång)|efter ansökan|i mån av|vid behov|löpande|kontinuerligt|regelbundet|normalt|vanligen|vanligtvis|ofta|oftast|alltid|successivt|(?:en|två) gång(?:er)? (?:per|om) år\w*|vart(?:annat)? år)\b|\b(?:revideras|kompletteras|uppdateras) (?:under|nästa|i höst|i vår|kommande|inför)\b|\bbestäms (?:på|vid|under|senare|av|i samband|längre fram)\b|\bantecknas som (?:närvarande|frånvarande)|\bbeslutas (?:i (?!enlighet\b)|under|senast|den \d|till|av|om \w+ dag)|\b(?:betänkande|utredning|rapport|promemoria)\w*(?: [^.;]{2,110}?)?,? överlämna",
    re.IGNORECASE,
)
