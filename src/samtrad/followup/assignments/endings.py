"""Sentences on what becomes of an assignment: it is done, ends, is dropped, rests, goes on, or somebody else has it.

"Uppdraget från rådet kan härmed anses vara fullgjort" is one; "när uppdraget är slutfört", "uppdraget är inte klart" and "är uppdraget klart?"
are none. What a sentence says of it all is left to those who know who speaks (``standing``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from samtrad.followup.assignments.mention import Means
from samtrad.reading.words import Span

_CUE = re.compile(r"\buppdrag(?:et|en|ets)?\b", re.IGNORECASE)
_END = re.compile(r"[.!?](?=\s|$)|\n\s*\n|\n[ \t]*(?:[-–•*❖]|\d{1,2}\.|att\b|Att\b)|(?<=\n)[^\n]{1,60}[^\n,–-]\n(?=[ \t]*[A-ZÅÄÖ§])")
_REACH = 320
_ABBREVIATED = re.compile(r"\b(?:bl|t|m|s|d|f|p|dvs|kap|nr|ca|resp|inkl|ev|jfr|tfn|st|kl)\.?\Z|\b(?:t\.ex|bl\.a|m\.m|d\.v\.s|s\.k|p\.g\.a)\Z", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:inte|ej|ännu|aldrig|delvis|till\s+del|när|då|om|innan|tills|förrän|såvida|efter\s+att|ska|skall|skulle|bör|borde|måste|kommer|avser|planera[rs]\w*|beräkna[st]\w*|vänta[st]\w*|"
    r"förvänta[st]\w*|hoppas|önskar|yrka[rs]?\w*|föreslå[rs]?\w*|föreslog\w*|för\s+att|i\s+syfte|snart|strax|nästan|kvarstår|återstår|hur|vilka|vilket\s+uppdrag|ifall|kan\s+bli|tidigare\s+än|senast|utan\s+att|"
    r"målet|ambitionen|tanken|avsikten|bara|endast|först|halvvägs|knappt)\b",
    re.IGNORECASE,
)
"""What makes of the end of a task something that is not, may be, or is yet to come."""
_DID = r"(?:fullgjor(?:t|da|d)|fullgjorts|slutför(?:t|da|d|ts)|genomför(?:t|da|d|ts)|avsluta(?:t|de|d|ts)|utför(?:t|da|d|ts)|slutredovisa(?:t|de|d|ts)|slutrapportera(?:t|de|d|ts)|färdigställ(?:t|da|d|ts)|verkställ(?:t|da|d|ts))"
_READY = r"klar(?:t|a)(?!\s+(?:och|men|att|för|tydlig\w*|formulera\w*|definiera\w*|beskriv\w*|avgränsa\w*|reglera\w*))"
"""Done; what is "klart formulerat" or "klart att" somebody does is none."""
_BETWEEN = r"(?:\s+(?:härmed|därmed|nu|numera|således|därför|redan|alltså|också|även|vara|som|är|i\s+sin\s+helhet|helt|fullt\s+ut))*"
_DONE = re.compile(
    rf"\b(?:är|var|blev|har|hade|anses|ansågs|anse[rs]?|ansåg|bedöms|bedömdes|betraktas|betraktades|förklara[rs]?|förklarades|förklarat|konstateras|konstaterades|kan|får){_BETWEEN}"
    rf"(?:\s+(?:anses|betraktas|ses|bedömas|förklaras))?{_BETWEEN}\s+(?:{_DID}|{_READY}|besvara(?:t|de))\b"
    rf"|\b(?:är|var|har|anses|ansågs)\s+(?:\w+s\s+)?uppdrag(?:et|en)?{_BETWEEN}\s+(?:{_DID}|{_READY})\b"
    rf"|\b(?:förklara[r]?|anse[r]?|betrakta[r]?)\s+(?:\S+\s+){{0,8}}?uppdrag(?:et|en)(?:\s+\S+){{0,8}}?{_BETWEEN}\s+(?:{_DID}|{_READY})\b"
    r"|\buppdrag(?:et|en)(?:\s+(?:från|till|om|att)\s+[^,.;]{2,80}?)?\s+(?:härmed\s+|därmed\s+|nu\s+)*avsluta(?:s|des)\b"
    r"|\b(?:avslutar|avsluta)\s+(?:härmed\s+|därmed\s+|nu\s+)?(?:\w+s\s+)?uppdrag(?:et|en)\b",
    re.IGNORECASE,
)
_FORMS: tuple[tuple[Means, re.Pattern[str]], ...] = (
    (
        Means.DROP,
        re.compile(
            r"\buppdrag(?:et|en)\b[^,.;]{0,80}?\b(?:utgår|utgick|upphör|upphörde|upphävs|upphävdes|återkallas|återkallades|återtas|återtogs|läggs\s+ne[dr]\w*|lades\s+ne[dr]\w*|avskriv(?:s|as|its)|avskrevs|avbryts|avbröts|dras\s+tillbaka|drogs\s+tillbaka)\b"
            r"|\b(?:återkallar?|upphäver?|avskriv(?:er|a)|avbryt(?:er|a)|återta(?:r)?|drar?\s+tillbaka|lägg(?:er|a)\s+ne[dr]\w*)\s+(?:härmed\s+|därmed\s+)?(?:\w+s\s+)?uppdrag(?:et|en)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Means.PAUSE,
        re.compile(
            r"\buppdrag(?:et|en)\b[^,.;]{0,60}?\b(?:pausas|pausades|är\s+pausa(?:t|de)|har\s+pausats|vilar|är\s+vilande|läggs\s+vilande|lades\s+vilande)\b|\b(?:pausar?|pausade)\s+uppdrag(?:et|en)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Means.RESUME,
        re.compile(r"\buppdrag(?:et|en)\b[^,.;]{0,60}?\b(?:återupptas|återupptogs|har\s+återupptagits)\b|\båterupptar?\s+uppdrag(?:et|en)\b", re.IGNORECASE),
    ),
    (
        Means.HAND_ON,
        re.compile(
            r"\buppdrag(?:et|en)\b[^,.;]{0,80}?\b(?:överlämna(?:s|des|ts|t)|övergår|övergick|för(?:s|des|ts)\s+över|flytta(?:s|des|ts)(?:\s+över)?|överför(?:s|des|ts|t)|överlåt(?:s|its)|läm(?:nas|nades)\s+över|tas\s+över\s+av)\b"
            r"|\b(?:överlämnar?|överför(?:a)?|flyttar?|överlåter?)\s+uppdrag(?:et|en)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Means.RETURN,
        re.compile(
            r"\buppdrag(?:et|en)\b[^,.;]{0,80}?\b(?:återlämna(?:s|des|ts)|återgår|återgick|lämna(?:s|des|ts)\s+tillbaka|återsänd(?:s|es))\b|\b(?:återlämnar?|lämnar?\s+tillbaka|återsänder?)\s+uppdrag(?:et|en)\b",
            re.IGNORECASE,
        ),
    ),
)
_NAME = r"(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*(?:\s(?:[A-ZÅÄÖ][\wåäöÅÄÖ-]*|för|och|i|inom|[\wåäö-]+))*?|(?:den|de)?\s?[\wåäö-]+(?:en|et|na|n|råd|ige)(?:\s(?:för|i|inom)\s[\wåäö-]+(?:\s(?:och\s)?[\wåäö-]+){0,3}?)?)"
_STOP = r"(?=\s+(?:kan|får|är|var|har|hade|anses|ansågs|bedöms|betraktas|förklaras|avslutas|härmed|därmed|att|om|den|från|till|utgår|upphör|pausas|vilar|återkallas|som|överlämnas|återlämnas|återgår|avskrivs)\b|\s*[,(.;:]|\s*\Z)"
_FROM = re.compile(rf"\b[Uu]ppdrag(?:et|en)\s+(?:som\s+(?:gavs|givits|getts)\s+)?(?:från|av)\s+(?P<by>{_NAME}){_STOP}")
_OF = re.compile(
    r"(?P<by>(?:[A-ZÅÄÖ]{2,6}:?|[\wåäöÅÄÖ-]*(?:nämnden|styrelsen|fullmäktige|utskottet|rådet|gruppen|nätverket|direktionen|presidiet|beredningen)))s\s+uppdrag\b"
)
_HOLDER = re.compile(rf"\b[Uu]ppdraget\s+till\s+(?P<has>{_NAME}){_STOP}")
_TO = re.compile(rf"\b(?:till|tas\s+över\s+av)\s+(?P<to>{_NAME}){_STOP}")
_ABOUT = re.compile(
    r"\buppdrag(?:et)?(?:\s+(?:från|till|av)\s+[^,.;]{2,60}?)?\s+(?:att|om|med)\s+(?P<about>.+?)(?=\s+(?:kan|får|är|var|har|anses|bedöms|betraktas|förklaras|avslutas|utgår|upphör|pausas|vilar|återkallas|återgår|överlämnas|återlämnas|avskrivs|härmed|därmed|slutfört|fullgjort|genomfört|avslutat|klart|utfört)\b|[,;.]|\Z)",
    re.IGNORECASE | re.DOTALL,
)


_OFFICE = re.compile(
    r"\b(?:uppdrag\w*\s+som\s+(?:[\wåäö-]+\s+)?(?:ledamot|ersättare|ordförande|vice|revisor|suppleant|god\s+man|nämndeman|gruppledare|förtroendeval\w*|representant|ombud|kontaktperson)\w*|si(?:tt|na)\s+uppdrag|"
    r"avsäg\w*|avsagt|förtroendeuppdrag\w*|entledig\w*)",
    re.IGNORECASE,
)
"""An office is a commission in Swedish too ("uppdraget som ledamot")."""


class Ending(Struct, frozen=True, kw_only=True):
    """What becomes of an assignment by a sentence, and what that names: of what it is, who gave it, who had it, to whom it goes."""

    means: Means
    span: Span
    text: str
    about: str = ""
    by: str = ""
    has: str = ""
    to: str = ""


def endings_in(text: str, within: Span) -> Iterator[Ending]:
    """Every such sentence of a stretch of text, each once."""
    last = -1
    for cue in _CUE.finditer(text, *within):
        left, right = _sentence(text, cue.span(), within)
        if left <= last:
            continue
        said = " ".join(text[left:right].split())
        if (means := _means(said)) is not None:
            last = left
            yield _named(means, said, (left, right))


def _means(said: str) -> Means | None:
    if said.rstrip().endswith("?") or said.startswith(("”", '"')) or _OFFICE.search(said):
        return None
    for means, form in ((Means.DONE, _DONE), *_FORMS):
        found = form.search(said)
        if found and not _NOT.search(_around(said, found.start(), found.end())):
            return means
    return None


def _around(said: str, start: int, end: int) -> str:
    """What a verb may be denied or put off by: all before it, but what a relative clause on the task says, and a little after."""
    before = re.sub(r"\buppdrag(?:et)?\s+(?:[^,.;]{0,60}?\s)?(?:att|om)\s.*\Z", "uppdraget", said[:start], flags=re.IGNORECASE)
    inner = re.sub(r"\b(?:att|om)\s.*?(?=\s(?:är|har|kan|anses)\b|\Z)", "", said[start:end], count=1, flags=re.IGNORECASE)
    return f"{before} {inner} {said[end : end + 40].partition(',')[0]}"


def _named(means: Means, said: str, span: Span) -> Ending:
    by, has = _FROM.search(said) or _OF.search(said), _HOLDER.search(said)
    to = None
    if means in (Means.HAND_ON, Means.RETURN):
        to, has = _TO.search(said), None
    about = _ABOUT.search(said)
    return Ending(
        means=means,
        span=span,
        text=said,
        about=about["about"] if about else "",
        by=by["by"].strip(" :") if by else "",
        has=has["has"].strip() if has else "",
        to=to["to"].strip() if to else "",
    )


def _sentence(text: str, at: Span, within: Span) -> Span:
    left = max(within[0], at[0] - _REACH)
    for found in _END.finditer(text, left, at[0]):
        if not _ABBREVIATED.search(text, max(left, found.start() - 8), found.start()):
            left = found.end() - (3 if found.group().rstrip().casefold().endswith("att") else 0)
    right = min(within[1], at[1] + _REACH)
    for found in _END.finditer(text, at[1], right):
        if not _ABBREVIATED.search(text, max(at[1], found.start() - 8), found.start()):
            right = found.end() if found.group() in ".!?" else found.start()
            break
    while left < right and text[left] in " \n\t-–•*❖":
        left += 1
    while right > left and text[right - 1] in " \n\t":
        right -= 1
    return left, right
