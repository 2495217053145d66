"""Sub-headings inside an item: which line is one, and of what kind."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.tables import lines_of

_TABLE = "lexicon/labels.tsv"
_LONGEST = 90
_FEW_WORDS = 2
_RUNS_ON = 60
"""Characters from which a line goes on in the next one."""
RUNS_IN = ("Beslut ", "Ställningstagande ")
_RUN_IN = re.compile(r"(?P<label>Beslut|Ställningstagande) +(?=[A-ZÅÄÖ][\wåäö-]+ (?!den \d|§|\d)[a-zåäö])")
"""A heading whose bold type and colon were lost, before the sentence that it heads; no decision that is spoken of by body and day."""
_RUN_IN_ACT = re.compile(
    r"(?:Beslut|Ställningstagande) +[A-ZÅÄÖ][\wåäö-]+(?: [\wåäö-]+){0,4}? (?:beslutar|beslutade|beslöt|godkänner|godkände|antar|antog|fastställer|fastställde|väljer|valde|utser|utsåg|uppdrar|avslår|bifaller|noterar|ställer sig|föreslår|rekommenderar|ger|lägger|tackar)\b"
)
"""The same where the sentence is short of the line's end, and says itself that a body acts."""
_DASHED = re.compile(r"(?P<label>[A-ZÅÄÖ][\wåäö]*(?: [\wåäö]+){0,2}) [–—-] (?=[A-ZÅÄÖ])")
"""A sub-heading before a dash, with a sentence behind it: "Beslut – Rådet antog planen"."""
_ENDING = " :.;-–—"

VERB_FIRST = r"(?:beslutar|beslutade|beslöt) (?:[\w-]+s )?[\w-]*(?:fullmäktige|styrelsen|nämnden|direktionen|utskottet|rådet|gruppen|presidiet|beredningen|förbundet|stämman|mötet)(?: (?:därefter|härefter|sålunda|således|därmed|då|enhälligt|för (?:egen|sin) del|följande|att)){0,3}"
"""Who decides behind the verb, at the head of a line that goes on from what was told before it."""
_OPEN_FORMS: tuple[tuple[str, str], ...] = (
    # "Vårdförbundets direktions beslut", "Kommunstyrelsens arbetsutskotts förslag till beslut i fullmäktige"
    (r"(?:\S+ ){0,5}(?:\S+s )?förslag till (?:ställningstagande|rekommendation)\w*(?: \S+){0,4}", "position"),
    (r"(?:\S+ ){0,5}(?:\S+s )?förslag till beslut(?: (?:i|på|för|till|under|från) (?:\S+ ?){1,6})?", "suggestion"),
    # "Kommunstyrelsens förslag till kommunfullmäktige"
    (
        r"(?:\S+ ){0,5}\S+s förslag till (?:[\w-]+ ){0,4}[\w-]*(?:fullmäktige|styrelsen?|nämnden?|direktionen?|förbundet|rådet|utskottet|stämman?|mötet|kommunerna|medlemmarna|huvudmännen|parterna|regionen)(?:s beslut)?",
        "suggestion",
    ),
    (r"förslag till (?:[\w-]+s )?[\w-]*(?:fullmäktige|styrelsen?|nämnden?|direktionen?|förbundet|rådet|utskottet|stämman?|mötet)(?:s beslut)?", "suggestion"),
    (
        r"(?!(?:enligt|i|på|efter|med|utifrån|bifall|avslag|om|av|till|för) )(?:[\w-]+ (?<!beslutar )(?<!enligt )){0,3}[\w-]*(?:styrelsens|nämndens|utskottets|utskotts|rådets|direktionens|kontorets|kansliets|förvaltningens|beredningens|presidiets|förbundets|gruppens|direktörens|chefens) (?:besluts)?förslag",
        "suggestion",
    ),
    (r"(?:[\w-]+ ){0,6}[\w-]+:?s (?:egna )?beslut(?: för (?:egen|sin) del| i egen sak)?(?: \d{4}-\d\d-\d\d)?(?:,? §+ ?\d+)?", "decision"),
    (
        r"(?:egna beslut|eget beslut|beslut för (?:egen|sin) del|för (?:egen|sin) del(?: (?:beslutar|beslöt|beslutade)(?: (?:[\w-]+ ){0,3}[\w-]+)?)?)(?: att)?",
        "decision",
    ),
    (r"(?:[\w-]+ ){0,6}[\w-]+:?s ställningstagande", "decision"),
    (
        r"(?:[\w-]+ ){0,6}[\w-]+ (?:beslutar|beslutade|beslöt)(?: (?:för (?:egen|sin) del|enhälligt|därefter|härefter|således|därmed|härmed|sålunda|alltså|därför|slutligen|även|också|följande))*(?: att)?(?: \((?:redovisat|anmält) beslut\))?",
        "decision",
    ),
    # "Samrådsgruppen enades om", "Gruppen är överens om att" over clauses; "beslutar kommunfullmäktige" where a vote is told before it
    (
        r"(?:[\w-]+ ){0,6}[\w-]+ (?:(?:enades|enas|(?:kom|kommer|blev) (?:\w+ )?(?:överens|ense)|(?:är|var|blev) (?:\w+ )?(?:överens|eniga?|enigt|ense)) om|bestämde|bestämmer|stannade för)(?: (?:följande|att)){0,2}",
        "decision",
    ),
    (rf"(?:(?:därefter|härefter|sålunda|således|därmed|då) )?{VERB_FIRST}", "decision"),
    (r"(?:[\w-]+ ){0,8}(?:föreslår|rekommenderar|hemställer)(?: att)? (?:[\w-]+ ){1,6}(?:besluta|beslutar|beslut)(?: att)?", "decision"),
    (
        (
            r"(?:[\w-]+ ){0,6}[\w-]*(?:styrelsen|nämnden|direktionen|utskottet|rådet|gruppen|presidiet|beredningen) (?:föreslår|hemställer hos)(?: att)? "
            r"(?:[\w-]+s )?[\w-]*(?:fullmäktige|styrelsen|nämnden|direktionen|rådet|utskottet|stämman|mötet|förbundet)(?: att)?"
        ),
        "decision",
    ),
    (r"beslut\s*[-–,]\s*(?:paragrafen )?(?:omedelbart? juster\w+|direktjuster\w+)|beslut (?:nr )?\d{1,2}|särskil(?:t|da) beslut .{1,60}", "decision"),
    (r"reservation(?:er)? (?:från|av|till|mot) .{1,60}", "reservation"),
    (r"(?:särskilt yttrande|särskilda yttranden) (?:från|av) .{1,60}", "statement"),
    (r"protokollsanteckning(?:ar)? (?:från|av|till) .{1,60}", "note"),
    (r"(?:omröstning|votering)(?:en)?(?:slista)?(?: (?:nr )?\d{1,2}| ?[-–] ?.{1,40}| om .{1,60})?", "vote"),
    (r"propositionsordning(?: ?[-–] ?.{1,40}| (?:nr )?\d{1,2})?", "questions_put"),
    (
        r"(?!(?:enligt|i|på|efter|med|utifrån|mot) )(?:\S+ ){0,2}\w*yrkande(?:n)?(?: (?:nr )?\d{1,2}| (?:från|av) .{1,60})?|(?:tilläggs|ändrings|mot)förslag (?:från|av) .{1,60}",
        "proposals",
    ),
    (r"(?:protokollsutdrag|protokollet|beslutet|utdrag|paragrafen|kopia)(?: \S+){0,4} (?:till|för kännedom)", "sent_to"),
    (
        r"(?:(?:\S+ ){1,4})?(?:deltar|deltog) (?:ej|inte|icke) i (?:beslut|beslutet|ärendet|omröstningen|(?:handläggningen|behandlingen)(?: av ärendet)?)",
        "not_taking_part",
    ),
    (r"(?:[\w-]+ ){0,2}[\w-]+s (?:tidigare )?(?:behandling|handläggning|beredning|remissvar|synpunkter)(?: av ärendet)?", "preparation"),
    (r"(?:[\w-]+ ){0,2}[\w-]+s (?:bedömning|överväganden|motivering|analys|slutsatser)", "background"),
    # "Vad händer nu?", "Fortsatt hantering", "Uppgifter till nästa gång": what heads tasks
    (
        (
            r"(?:det |vårt |den |på )?(?:fortsatt|fortsatta|vidare|kommande) (?:arbete|arbetet|hantering|hanteringen|process|processen|åtgärd(?:er)?|steg|uppgifter|aktiviteter|gång)(?: framåt| och ansvar)?"
            r"|(?:kvarstående|kvarvarande|överenskomna|beslutade|nya|öppna|våra) (?:uppgifter|åtgärder|uppdrag|aktiviteter|åtaganden)"
            r"|(?:och )?(?:vad händer|hur går vi|vad gör vi|hur fortsätter vi)(?: nu| vidare| härnäst| sedan| framåt)+\??|vägen framåt|överenskommet"
            r"|(?:nästa|kommande) steg(?: och ansvar| framåt| i arbetet)?|efter (?:mötet|dagens möte)(?: ska| gör vi)?"
            r"|(?:uppgifter|åtgärder|uppdrag|aktiviteter|läxa|läxor|åtaganden) (?:från|efter|till|inför|sedan) (?:dagens |nästa |detta |kommande )?(?:möte|mötet|gång|träff|träffen|sammanträde|sammanträdet)"
        ),
        "actions",
    ),
    (r"(?:behandling|handläggning|beredning) (?:av ärendet|i [\w-]+)|ärendebehandling|ärendeberedning", "preparation"),
    (r"fråga (?:nr )?\d{1,2}", "discussion"),
    (
        r"(?:bilaga|bilagor|underlag|handlingar|bifogade handlingar|bilagda handlingar|bifogas|biläggs|bilägges|bilagt|till protokollet (?:biläggs|bilägges|bifogas))(?: \S+){0,3}",
        "papers",
    ),
)


class Label(NamedTuple):
    """A sub-heading: its kind, and where the text that runs on after its colon starts (0: nothing does)."""

    kind: str
    rest: int


@cache
def _table() -> dict[str, str]:
    rows = (row.split("\t") for row in lines_of(_TABLE) if row)
    return {wording.rstrip(_ENDING): kind for kind, wording in rows}


@cache
def _open_forms() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{kind}_{i}>{form})" for i, (form, kind) in enumerate(_OPEN_FORMS)), re.IGNORECASE)


_DECIDES_FIRST = ("beslutar ", "beslutade ", "beslöt ", "därefter ", "härefter ", "sålunda ", "således ", "därmed ")


@cache
def _verb_first() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:därefter|härefter|sålunda|således|därmed) )?{VERB_FIRST}")


_WORTH_TRYING = re.compile(
    r"beslut|beslöt|nades om|enas om|rens om|niga? om|nigt om|ense om| bestäm| stannade|föreslår|hemställer|behandling|beredning|handläggning|remissvar|synpunkter|bedömning|överväg|motivering|analys|slutsats|delta|deltog|ställningstagande|förslag till|s (?:besluts)?förslag|reservation|särskil|protokollsant|omröstning|votering|proposition|yrkande|protokoll|utdrag|paragraf|kopia|bilag|underlag|handling|fråga \d|fråga nr|fortsatt|vidare|kommande|kvarst|kvarv|överenskom|nya |öppna |våra |nästa steg|händer|går vi|gör vi|efter |framåt|uppgifter|åtgärder|uppdrag |aktiviteter|läx|åtagand"
)  # for a string in small letters


@lru_cache(maxsize=4096)
def label_kind(string: str) -> str | None:
    """The kind of a whole line that is a sub-heading, None when it is none.

    A line that ends like a sentence is no sub-heading, whatever it starts with.
    """
    if len(string) > _LONGEST + 10:
        return None
    bare = string.rstrip(_ENDING)
    if not bare or len(bare) > _LONGEST:
        return None
    if not (string[0].isupper() or string.endswith(":") or string[0] in "0123456789"):
        return "decision" if string.startswith(_DECIDES_FIRST) and _verb_first().fullmatch(bare) else None
    low = bare.casefold()
    if kind := _table().get(low):
        return kind
    if low.endswith(")") and (kind := _table().get(low[: low.rfind("(")].rstrip(_ENDING))):
        return kind
    if (" och " in low or "/" in low) and (kind := _of_both(low)):
        return kind
    if string.endswith(".") or low.count(" ") > 8 or not _WORTH_TRYING.search(low):
        return None
    match = _open_forms().fullmatch(bare)
    return match.lastgroup.rsplit("_", 1)[0] if match and match.lastgroup else None


def _of_both(low: str) -> str | None:
    """The kind of a sub-heading that is made of two: "Reservationer och särskilt yttrande" is of the first's."""
    kinds = [_table().get(part) for part in low.replace(", ", " och ").replace("/", " och ").split(" och ")]
    return kinds[0] if all(kinds) else None


def _body_decides(opening: str) -> str | None:
    """A body's own decision before a colon ("Styrgruppens beslut", "Rådet beslutar"): few words, no clause of a sentence."""
    if opening.count(" ") > _FEW_WORDS or not opening.endswith((" beslut", " ställningstagande", " beslutar", " beslutade")):
        return None
    return label_kind(opening)


_NUMBERED_OPENS = ("Beslut ", "Ställningstagande ")
_NUMBERED = re.compile(r"(?:Beslut|Ställningstagande) (?:nr\.? |nummer )?[A-Z]?\d[\d.:/–-]*[a-z]?(?<![.:]):\s+(?=\S)")
"""A decision's own number before it: "Beslut 23.8: Budgeten godkänns"."""
_ASKS = ("Vad ", "Hur ", "Vem ", "Och ")


def _heads_tasks(opening: str) -> str | None:
    """A heading of tasks before what is to be done: "Vidare hantering: Ekby ...", "Vad händer nu? Gruppen ..."."""
    return kind if opening.count(" ") <= _FEW_WORDS + 2 and (kind := label_kind(opening)) == "actions" else None


@lru_cache(maxsize=4096)
def label_of(string: str, *, bold: int = 0) -> Label | None:
    """The sub-heading that a line is, or that it opens with before a colon ("Ställningstagande: Rådet noterar ...").

    ``bold`` is how many characters from the start are marked bold: a bold opening may lack the colon.
    """
    if kind := label_kind(string):
        return Label(kind, 0)
    colon = string.find(":", 0, 60)
    if (
        0 < colon < len(string) - 1
        and string[colon + 1] in " \t*"
        and (kind := _table().get(string[:colon].casefold().strip()) or _body_decides(string[:colon]) or _heads_tasks(string[:colon]))
    ):
        return Label(kind, colon + 1 + (len(string[colon + 1 :]) - len(string[colon + 1 :].lstrip())))
    if (dash := _DASHED.match(string)) and (kind := label_kind(dash.group("label"))) in {"decision", "position"}:
        return Label(kind, dash.end())
    if string.startswith(_NUMBERED_OPENS) and (numbered := _NUMBERED.match(string)):
        return Label("decision", numbered.end())
    if string.startswith(_ASKS) and 0 < (asked := string.find("? ", 0, 40)) < len(string) - 2 and (kind := _heads_tasks(string[: asked + 1])):
        return Label(kind, asked + 2)
    if 0 < bold < len(string) and (kind := _table().get(string[:bold].casefold().rstrip(_ENDING))):
        return Label(kind, bold)
    if string.startswith(RUNS_IN) and (len(string) > _RUNS_ON or string.endswith(".") or _RUN_IN_ACT.match(string)) and (match := _RUN_IN.match(string)):
        return Label(_table()[match.group("label").casefold()], match.end())
    return None
