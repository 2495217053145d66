"""What a sentence leaves open of an agreement: whether it is in force, what would be if, what may be, and what was not adopted. None of that happened."""

from __future__ import annotations

import re

from samtrad.reading.find.agreements.cues import Happening
from samtrad.reading.words import Span

_CONDITION = (
    r"förutsatt\s+att|under\s+(?:den\s+)?förutsättning(?:en)?\s+(?:av\s+)?att|på\s+villkor\s+att|med\s+(?:det\s+)?(?:villkor|förbehåll)(?:et)?\s+(?:om\s+|för\s+)?att"
    r"|i\s+(?:det\s+)?fall(?:et)?(?:\s+att)?|i\s+händelse\s+av\s+att|för\s+den\s+händelse(?:\s+att)?|därest|såvida|såframt|ifall"
)
_IF = rf"(?<!även )(?<!också )\b(?:om(?!\s+att\b)|huruvida|{_CONDITION})"
_DETERMINERS = (
    r"(?:(?:inte|ej|även|också|då|nu|den|det|de|denna|detta|en|ett|vår|vårt|(?:nu\s*)?gällande|nuvarande|befintliga?|tidigare|föregående|samma|nya?|nytt|gamla|gemensamma"
    r"|reviderade?|föreslag(?:na|en|et)|[\w-]{3,}s)\s+){0,4}"
)
_PARTS = re.compile(r"[,;:(–—]|\b(?:som|vilk(?:en|et|a)|vars|och|samt|men)\b", re.IGNORECASE)
"""What begins something else between a name and its verb: "om avtalet, som gäller till 2025" names it, "om avtalet gäller till 2025" asks."""
_RELATIVE = re.compile(r"\b(?:som|vilk(?:en|et|a)|vars)\b|[:–—]", re.IGNORECASE)
_BEFORE_NAME = re.compile(rf"{_IF}\s+{_DETERMINERS}\Z", re.IGNORECASE)
_OPENING = re.compile(
    rf"\A[\s•*❖–-]*(?:\d+[.)]\s+|[a-z][.)]\s+)?(?:om(?!\s+att\b)(?!\s+(?:ett|en|två|tre|några|\d+)\s+(?:\w+\s+)?(?:år|månad|vecka|veckor|dag))|huruvida|{_CONDITION})\s",
    re.IGNORECASE,
)
_SOMEONE = (
    r"(?:[\w-]*kommun(?:en|erna)|region(?:en|erna)|landstinget|[\w-]*nämnd(?:en|erna)|[\w-]*styrelsen|[\w-]*fullmäktige|[\w-]*förbundet|direktionen|parten|parterna|man|vi"
    r"|någon(?:dera)?|ingen(?:dera)?|ingetdera|alla|båda|samtliga|(?:en|ena|endera)\s+(?:av|part\w*)|[A-ZÅÄÖ][\w-]+\s+kommun|region\s+[A-ZÅÄÖ][\w-]+)"
)
_CLAUSE = re.compile(rf"{_IF}\s+{_SOMEONE}\s+[^,.;:]{{0,90}}\Z", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"\b(?:oklart|osäkert|ovisst|tveksamt|oense|undra(?:r|de)|vet\s+(?:\w+\s+)?(?:inte|ej)|oavsett|beroende\s+på|tvistar?)\s+(?:\w+\s+){0,2}?(?:om|huruvida|ifall)\s+(?!att\b)[^,.;:]{0,120}\Z"
    r"|\b(?:hur\s+läng[er]\w*|hur\s+lång\s+tid|vilken\s+tid)\s+[^,.;:]{0,120}\Z",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:inte|ej|knappast)\s+(?!bara\b|endast\b|enbart\b)(?:[\w-]+\s+){0,3}?att\s[^,.;:]{0,90}\Z", re.IGNORECASE)
_ONCE = re.compile(rf"\A\W*(?:när|då|så\s+snart|först\s+när)\s+{_DETERMINERS}\Z", re.IGNORECASE)
_VERB_FIRST = re.compile(rf"\A\W*(?:sägs|förlängs|upphör|antas|godkänns|tecknas|undertecknas|skulle)\s+{_DETERMINERS}\Z", re.IGNORECASE)
_FOLLOWS = re.compile(
    r"(?<!och )(?<!som )(?<!att )\b(?:upphör|gäller|löper|förlängs|träder|blir|ska(?:ll)?|kan|kommer|får|krävs|måste|behöver|så)\b", re.IGNORECASE
)
_ON_CONDITION = re.compile(
    rf"\b(?:{_CONDITION}|först\s+(?:när|då|sedan|efter)|så\s+snart|under\s+förutsättning\s+av|med\s+(?:förbehåll|reservation)\s+för)\b(?P<what>[^.;]*)",
    re.IGNORECASE,
)
_ON_CONSENT = re.compile(
    r"\bom\s+(?!hur\b|vad\b)(?:(?!(?:som|att|och|där|när|vilk\w+)\b)[\w-]+\s+){1,6}?(?:godkän(?:ner|ns|t|ts)|anta(?:r|s|git|gits)|beslut(?:ar|as|at|ats)|(?:under)?teckna(?:r|s|t|ts)|skriver|bifaller|tillstyrker|bevilja(?:r|s)"
    r"|vill|önskar|medger|(?:är|kommer|blir)\s+(?:överens|eniga|ense)|ansluter|ställer\s+sig)\b",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\b(?:inte|ej|ingen|ingendera|inget|utan|uteblir|någon)\b[^.;]{0,50}(?:\bsäg|uppsäg|upps[aä]g|\bsagt)|\b(?:säg|uppsäg|sagt)\w*\s+(?:\w+\s+){0,3}?(?:inte|ej)\b",
    re.IGNORECASE,
)
"""It goes on unless someone gives notice: that is how agreements are, and no condition on what holds."""
_ON_NOTICE = re.compile(r"\bom\s+(?!att\b|inte\b|ej\b)(?:(?!(?:som|inte|ej|ingen|inget)\b)[\w-]+\s+){1,4}?säg(?:s|er)\s+upp\b", re.IGNORECASE)
_MAYBE = re.compile(
    r"\b(?:i\s+(?:så|sådant|annat)\s+fall|annars|kanske|möjligen|möjligtvis|eventuellt|trolig(?:en|tvis)|sannolikt|förmodligen|antagligen|förhoppningsvis|preliminärt|uppskattningsvis)\b",
    re.IGNORECASE,
)
_CLAIMS = re.compile(
    r"\b(?:hävda|påstå|tro(?:r|dde)?|hoppas|anse|menar|menade|förmoda|uppfatta|vill|ville|önska|kräv)\w*\s+(?:\w+\s+){0,4}?att\b[^.;]{0,90}\Z", re.IGNORECASE
)
_MAY = re.compile(
    r"\b(?:kan|kunde|kunna|kunnat|skulle|torde|lär|borde|riskerar\s+att|hoppas|möjlig(?:het|heten|t)\s+att)\s+(?:(?!att\b)[\w-]+\s+){0,4}\Z", re.IGNORECASE
)
_INFINITIVE = re.compile(r"\w*(?:a|as|å|ås|ha|varit|vara|gällt)(?:\s|\Z)")
_GOES_ON = re.compile(
    r"\b(?:kan|kunde|ska\s+kunna|skulle\s+kunna)\s+(?:(?!att\b)[\w-]+\s+){0,3}?(?:förläng|prolonger|säg|upphör|avsluta|häv)|\bmöjlighet(?:er)?\s+(?:till|att)\b|\b(?:förlängnings)?option(?:en|er|sår)?\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:avsl(?:å|år|og|agit|ogs|agits)|avvis(?:a|ar|ade|at|ades|ats)|avböj(?:er|de|t|a)|säger\s+nej\s+till|sa(?:de)?\s+nej\s+till|sagt\s+nej\s+till|återremitter(?:a|ar|ade|at|ades|as|ats)"
    r"|bordlägg(?:er|a|s)|bordla(?:de|des|gt|gts)|drog\s+tillbaka|dragit\s+tillbaka|saknar?|saknade|ingen|inget|inga|vill\s+ha|önskar|efterfrågar|efterlyser|eftersträvar|behov\s+av|omfattas\s+(?:\w+\s+)?(?:inte|ej)\s+av|står\s+utanför|utanför"
    r"|(?:inte|ej)\s+(?:\w+\s+)?(?:part\s+i|med\s+i|ansluten\s+till|bunden\s+(?:av|till)|skrivit\s+(?:under|på)))\s+(?:att\s+anta\s+|förslag(?:et)?\s+(?:till|om)\s+)?"
    rf"{_DETERMINERS}\Z",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(r"\b(?:inte|ej)\s+(?:bara|endast|enbart|blott)\b", re.IGNORECASE)
_HELD_BACK = re.compile(
    r"\b(?:avst(?:å|år|od|ått)|avvakta\w*|vänta(?:r|de|t)?|vägra\w*|dröj\w*|skjut(?:er|a|it)\s+upp|sköt\s+upp|låt(?:er|a|it)?\s+bli|lät\s+bli|underlåt\w*)\s+(?:(?:med|från|på)\s+)?att\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:hade|hade\s+kunnat)\s+(?:(?!att\b|som\b|och\b)[\w-]+\s+){0,6}?(?:gällt|löpt|giltig\w*|i\s+kraft|varat|trätt)(?!\w)", re.IGNORECASE)
"""What had held, or would have: "hade gällt till 2029". Either way it is not what holds."""
_CONSENT = r"(?:godkännande|beslut|antagande|fastställande|undertecknande|underskrift|påskrift|signering|tecknande|ratificering|ställningstagande|bifall|medgivande|samtycke)(?:n|t|et|en)?"
_ON_DECISION = re.compile(
    rf"\b(?:efter|vid|(?:i\s+)?avvaktan\s+på|beroende\s+av|i\s+och\s+med)\s+(?!förläng)(?:[\w-]+\s+){{0,3}}?(?:{_CONSENT})(?![\w-])(?P<what>[^;:.]*)"
    r"|\b(?:efter\s+(?:det\s+)?att|sedan(?=\s+[a-zåäö])|från\s+(?:och\s+med\s+)?(?:den\s+)?(?:dag(?:en)?|tidpunkt(?:en)?)\s+(?:då|när|som)?)\s*"
    r"(?:(?!som\b)[\w-]+\s+){0,7}?(?:godkän(?:t|ts|ner|ns)|anta(?:git|gits|r|s)|beslut(?:at|ats|ar)|fastställ(?:t|ts|er)|(?:under)?teckna(?:t|ts|r|s)|signera(?:t|ts|r)|skrivit\s+(?:under|på)|skrivits\s+(?:under|på))(?!\w)(?P<that>[^;:.]*)",
    re.IGNORECASE,
)
"""It holds once somebody has decided: "gäller från 2021 efter godkännande av fullmäktige"."""
_DAY_OF_IT = re.compile(r"\b(?:\d{4}-\d\d-\d\d|\d{6}|(?:19|20)\d\d|§+\s*\d+)\b")
"""It was decided that day, or there."""
_UNTIL = re.compile(r"\b(?:till|fr\.?o\.?m|t\.?o\.?m|från)\b", re.IGNORECASE)
_BEFORE_NOW = re.compile(r"\b(?:gällde|löpte|började|trädde|trätt|har\s+gällt|nu(?:mera)?)\b(?!\s+gällande)", re.IGNORECASE)
_UNTIL_TOLD = frozenset({"in_force", "extended", "terminated", "adopted"})


def is_left_open(string: str, sentence: Span, name: Span, told: Happening) -> bool:
    """Whether what is told of a name is a question, a condition or a guess. What is adopted on a condition is adopted: by whom and when, others weigh."""
    if told.event not in _UNTIL_TOLD:
        return False
    lead = string[sentence[0] : told.at]
    if string[sentence[0] : sentence[1]].rstrip().endswith("?") or _asked(string, sentence, name, told) or _UNKNOWN.search(lead):
        return True
    if (denied := _DENIED.search(lead)) and not _RELATIVE.search(denied.group()):
        return True
    if (opening := _OPENING.match(lead)) and not _RELATIVE.search(lead, opening.end()):
        return True
    if (clause := _CLAUSE.search(lead)) and not _RELATIVE.search(lead, clause.start()):
        return True
    if told.event == "in_force" and (
        _guessed(string, sentence, told) or _refused(string, sentence, name) or _had(string, sentence) or _awaits(string, sentence, told)
    ):
        return True
    if told.event == "terminated" and _ON_NOTICE.search(string, told.at, sentence[1]):
        return True
    return told.event != "adopted" and is_conditional(string[told.at : sentence[1]])


def is_conditional(words: str) -> bool:
    """Whether words make what they tell depend on something: "under förutsättning att regionen antar den", not "om det inte sägs upp"."""
    on = _ON_CONDITION.search(words)
    return bool(on and not _NOTICE.search(on.group())) or _ON_CONSENT.search(words) is not None


def _asked(string: str, sentence: Span, name: Span, told: Happening) -> bool:
    """As in "om avtalet gäller till 2029", "sägs avtalet upp upphör det 2021"."""
    lead, behind = string[sentence[0] : name[0]], string[name[1] : told.at]
    if told.at >= name[1] and _BEFORE_NAME.search(lead) and not _PARTS.search(behind):
        return True
    if told.event == "adopted" and told.at >= name[1] and _ONCE.match(lead) and not _PARTS.search(behind):
        return True
    return _VERB_FIRST.match(lead) is not None and _FOLLOWS.search(string, name[0], sentence[1]) is not None


def _guessed(string: str, sentence: Span, told: Happening) -> bool:
    """As in "gäller kanske till 2029", "regionen hävdar att avtalet gäller till 2029"."""
    lead = string[max(sentence[0], told.at - 60) : told.at]
    cut = max((m.end() for m in _PARTS.finditer(lead)), default=0)
    rest = string[told.at : min(sentence[1], told.at + 60)]
    part = _PARTS.search(rest)
    if _MAYBE.search(lead, cut) or _MAYBE.search(rest[: part.start() if part else None]):
        return True
    claim = _CLAIMS.search(string, sentence[0], told.at)
    return claim is not None and not _RELATIVE.search(claim.group())


def _had(string: str, sentence: Span) -> bool:
    """As in "överenskommelsen hade gällt till 2029"."""
    return _HAD.search(string, *sentence) is not None


def _awaits(string: str, sentence: Span, told: Happening) -> bool:
    """As in "gäller från 2021 efter godkännande av fullmäktige", where no day tells that it was decided."""
    on = _ON_DECISION.search(string, *sentence)
    if on is None or _BEFORE_NOW.search(string, sentence[0], min(sentence[1], told.at + 20)):
        return False
    low = on.start("what") if on.group("what") is not None else on.start("that")
    day = _DAY_OF_IT.search(string, low, told.at if told.at > on.start() else on.end())
    return day is None or _UNTIL.search(string, low, day.start()) is not None


def _refused(string: str, sentence: Span, name: Span) -> bool:
    return _REFUSED.search(string, sentence[0], name[0]) is not None


def is_possible(string: str, sentence: Span, cue: Happening) -> bool:
    """Whether it is told of as what may be: "kan gälla till 2029", "skulle kunna förlängas"."""
    return bool(_INFINITIVE.match(cue.word) and _MAY.search(string, max(sentence[0], cue.at - 70), cue.at))


def is_not_adopted(string: str, sentence: Span, cue: Happening) -> bool:
    """Whether a negated word of adoption tells that it was not adopted: not as in "inte bara antagit"."""
    return cue.event in {"adopted", "endorsed"} and not _NOT_ONLY.search(string, sentence[0], cue.at)


def is_held_back(string: str, sentence: Span, cue: Happening) -> bool:
    """As in "avvaktar med att anta"."""
    return _HELD_BACK.search(string, sentence[0], cue.at) is not None


def open_end(string: str, at: int, high: int) -> int:
    """Where the days end that are not those of what may come: "gäller från 2023 och kan | förlängas till 2027"."""
    may = _GOES_ON.search(string, at, high)
    return may.start() if may else high
