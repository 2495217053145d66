"""Whom a clause goes to: who is proposed to, recommended, given a task or sent something."""

from __future__ import annotations

import re
from functools import lru_cache

from samtrad.reading.find.clause.actor import LEADING
from samtrad.reading.lexicon.actors import actor_ends
from samtrad.reading.words import Span
from samtrad.swedish.signs import has_any

_WHEN = r"(?:(?:(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?=\s(?:den\s)?\d))|därför|också|även|nu|vidare|dessutom|samtidigt|sedan|således|då|därefter|i sin tur|för sin del|(?:den )?\d{1,2}(?::[ea])? [a-zåäö]+(?: \d{4})?,?|\d{8},?|i \w+ \d{4},?|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol)|\d{4}-\d\d-\d\d,?|(?:den )?\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?,?|\d{6},?|§+ ?\d+,?|(?:under|vid|på) \w+ (?:\d{4}|möte\w*|sammanträde\w*))\s+)*"
_PUT_TO = re.compile(
    r"\b(?:föresl(?:år|å|ås|og|agit)|hemställ(?:er|a|de|t)(?: hos)?)\s+" + _WHEN + r"(?:enhälligt |att )?"
    r"(?P<to>[^.;:]{3,110}?)\s+(?:(?:att\s)?(?:besluta|beslutar|beslut|anta|antar|godkänna|godkänner|fastställa|fastställer|föreslå|bifalla|avslå|bevilja|utse|välja|uppdra|förlänga|säga upp)\b|att\b)"
)
_RECOMMENDED = re.compile(rf"\b(?:rekommender(?:ar|a|ade|at)|uppman(?:ar|a|ade))\s+{_WHEN}(?:att )?(?P<to>.+?)\s*(?:\batt\b|\bsom\b|:|,|\.|\Z)")
# what one is given beside a task: "ger kansliet ansvar för att", "får mandat att"
_LOAD = r"(?:(?:det |ett )?(?:delat |gemensamt |samlat |fortsatt |särskilt |övergripande )?(?:ansvar(?:et)? (?:för|att)|mandat(?:et)? att|uppdrag att))"
_GIVEN = re.compile(
    rf"\b(?:ger|ge|giva|gav|gett|givit|lämnar|lämnade|lämnat)\s+{_WHEN}(?:(?:åt|till)\s+)?(?P<to>.+?)\s+(?:i (?:förnyat |särskilt )?(?:uppdrag|uppgift)|(?:ett|det) \w*uppdrag|uppdraget|{_LOAD})\b"
)
_GOT = re.compile(
    r"\b(?:får|fick|fått|erhåller|erhöll|erhållit|ges|gives|gavs|tilldelas)\s+(?P<mid>.*?)\s?\b(?:i (?:förnyat |särskilt )?(?:uppdrag|uppgift)|\w*uppdrag(?:et)? att|"
    + _LOAD
    + r"|ansvara för)"
)
_CHARGED = re.compile(rf"\b(?:uppdr(?:ar|a|aga|ogs|og|agit|as|ages|agits)\s+{_WHEN}(?:åt|till)|åläggs?|ålägger|anmodar?)\s+(?P<to>.+?)(?=\s+att\b|\.|,|;|\Z)")
_ENTRUSTED = re.compile(
    r"\b(?:(?:ger|ge|giva|gav|gett|ges|gavs|lämnar|lämna|lämnas|lämnade|lämnades|lämnat)\s+(?:\w+\s+){0,3}i uppdrag|överlåt(?:er|a|s)|delegera(?:r|s|de)?\b[^.;]{0,60}?)\s+(?:åt|till)\s+(?P<to>.+?)(?=\s+att\b|\.|,|;|\Z)"
)
_ASKED = re.compile(
    r"\b(?:hemställ(?:er|a|de)|begär(?:a|de|s)?|ansök(?:er|a|te))\s+hos\s+(?P<to>.+?)(?=\s+(?:om|att|med|\d|en|ett|ytterligare|mer|medel)\b|\.|,|;|\Z)"
)
_ASKED_FIRST = re.compile(
    r"\bhos\s+(?P<to>[^.;,]{3,80}?)\s+(?:begära|begär|begärde|hemställa|hemställer|ansöka|anhålla|söka|inhämta|påkalla|anmäla|föreslå|föreslår|föreslog|yrka|väcka)\b"
)
_DEMANDED = re.compile(
    r"\b(?:kräv(?:a|er|de)\s+(?:tillbaka|åter|in)|återkräv(?:a|er|de)|begär(?:a)?\s+(?:tillbaka|in))\s[^.;]{2,80}?\s(?:från|av)\s+(?P<to>[^.;,]{3,80}?)(?=\s(?:senast|med|för|enligt|och|samt|efter|avseende)\b|[.,;]|\Z)"
)
_AWARDED = re.compile(r"\btilldela\s+(?P<to>[^.;,]{3,80}?)\s+(?:kontrakt\w*|uppdraget|avtal\w*|upphandling\w*|tjänsten|pris\w*|stipendi\w*|medel|bidrag\w*|\d)")
_SIGNED_WITH = re.compile(
    r"\Aatt teckna\s(?:ett\s)?(?:nytt\s)?\w*(?:avtal|överenskommelse)\w*\s(?:[^.;,]{2,80}?\s)?med\s+(?P<to>(?:Region\s)?[A-ZÅÄÖ][\w-]+(?:\s(?:[A-ZÅÄÖ][\w-]+|kommun|stad|län)){0,4})"
)
_SUBJECT_TOLD = re.compile(
    r"\s(?:ges|gavs|tilldelas|tilldelades)\b[^.;]{0,40}?\buppdrag|\s(?:uppmanas|uppmanades|anmodas|anmodades|ombeds|ombads|åläggs|ålades|föreslås|föreslogs|rekommenderas|rekommenderades)\b"
)
_SENT_TO = re.compile(
    r"\b(?:översänd\w*|överlämna\w*|sända?|sänder|sänds|skickar?|avge|avger|avges|hänskjut\w*|återremitter\w*|remitter\w*|lämnas|skickas|expedieras|överförs)\b[^.;]{0,120}?\btill\s+(?P<to>.+?)(?=\s+(?:för|med|att|i|som|enligt|på|senast)\b|\.|,|;|\Z)"
)
_OPINION_TO = re.compile(
    r"\b(?:lämna(?:r|s|de|des|t)?|avge(?:r|s)?|avgav)\s+(?:[\w-]+\s+){0,3}?(?:yttrande|synpunkter|remissvar)\b[^.;,]{0,30}?\still\s+(?P<to>.+?)(?=\s+(?:för|med|att|i|som|enligt|på|senast)\b|\.|,|;|:|\Z)"
)
_PUT_THING = re.compile(rf"\bföresl(?:år|å|og|agit)\s+{_WHEN}(?=\S)")
_THING = re.compile(r"\s(?:ett|en|ny|nya|nytt|följande)\s")
_HANDED_TO = re.compile(
    r"\b(?:översänder|överlämnar|skickar|expedierar|vidarebefordrar)\b[^.;]{0,120}?\btill\s+(?P<to>.+?)(?=\s+(?:för|med|att|i|som|enligt|på|senast)\b|\.|,|;|\Z)"
)
_PURPOSE = re.compile(
    r"\si syfte(?:\satt)?\b|(?<!nämnden)(?<!rådet)(?<!nspektionen)(?<!yndigheten)(?<!nstitutet)(?<!styrelsen)\s(?:för|med)\s|styrelsen\sför\s|\sför (?:beslut|beredning|yttrande|kännedom|handläggning|vidare|kompletter|ytterligare|godkänn|ställning|information|prövning)"
)
_HANGING = (" för", " med", " att", " i", " som", " enligt", " på", " senast")
_ENDS = re.compile(r"\s*(?:[.,;:]|\Z)")
_STOPS = re.compile(r"\s*(?:[.,;]|\Z|\s(?:för|med|att|i|som|enligt|på|senast)\b)")
_TIME = re.compile(r",?\s(?:i (?:våras|höstas|somras|vintras|fjol|går)|(?:den )?\d{1,2} \w+(?: \d{4})?|\d{4}-\d\d-\d\d|vid (?:för|se|nä)\w+ möte\w*)\Z")
_ADVERBS = re.compile(
    r"(?:(?:då|därför|också|även|nu|sedan|därmed|härmed|därefter|tidigare|redan|dessutom|tillsammans|i sin tur|(?:vid|under|på) (?:\w+ ){0,2}(?:mötet|möte|sammanträdet|sammanträde)|i (?:våras|höstas|somras|vintras|fjol|går)|i \w+(?: \d{4})?|"
    r"(?:den )?\d{1,2} \w+(?: \d{4})?|(?:den )?\d{1,2}/\d{1,2}(?:[ -]\d{2,4})?|\d{4}-\d\d-\d\d|\d{6}|§+ ?\d+)[\s,]*)*\Z"
)

_COMMISSION_TO = re.compile(
    r"\A(?:Uppdraget|Uppgiften|Ansvaret) (?:att|för) [^.;!?]{5,160}?\s(?:ges|gavs|går|gick|lämnas|lämnades|läggs|lades|överlämnas|överlämnades)\s(?:vidare\s)?(?:till|på|åt|hos)\s(?P<to>[^.;:,]{3,80}?)(?=\s(?:senast|före|innan|med|som|den)\b|(?<!gruppen)(?<!nämnden)\sför\b|[.,;]|\Z)"
)
"""To whom a task goes that opens the clause: "Uppdraget att mäta djupet ges till kansliet"."""
# "Åt stadsarkitekten uppdrogs att", "Genom beslut den 3 maj uppdrog nämnden åt kansliet att"
_CHARGED_FIRST = re.compile(
    r"\A(?:Åt|Till)\s(?P<to>[^.;:,]{3,80}?)\s(?:uppdra(?:s|ges)|uppdrogs?|ges i uppdrag|gavs i uppdrag|lämnas i uppdrag|lämnades i uppdrag|överlåts|överläts)\b"
)
_CHARGED_BEHIND = re.compile(r"\b(?:uppdrog|uppdrar|lämnade|gav)\s(?!åt\b|till\b)[^.;:,]{3,80}?\s(?:i uppdrag\s)?åt\s(?P<to>[^.;:,]{3,80}?)(?=\s+att\b)")

# the ways in which one who is to do or decide something is named, each with letters that it never lacks
_ADDRESSING = (
    (_COMMISSION_TO, ("Uppdraget ", "Uppgiften ", "Ansvaret ")),
    (_CHARGED_FIRST, ("Åt ", "Till ")),
    (_CHARGED_BEHIND, (" åt ",)),
    (_ENTRUSTED, ("uppdrag", "överlåt", "delegera")),
    (_ASKED, ("hos",)),
    (_ASKED_FIRST, ("hos ",)),
    (_DEMANDED, ("kräv", "begär")),
    (_AWARDED, ("tilldela ",)),
    (_SIGNED_WITH, ("teckna",)),
    (_GIVEN, ("uppdrag", "ansvar", "uppgift", "mandat")),
    (_CHARGED, ("uppdr", "ålägg", "anmod")),
    (_PUT_TO, ("föresl", "hemställ")),
    (_RECOMMENDED, ("rekommender", "uppman")),
)
_OPENING_VERBS = (
    "Uppdra ", "Ge ", "Giva ", "Lämna ", "Föreslå ", "Hemställa ", "Rekommendera ", "Uppmana ", "Anmoda ", "Ålägga ", "Tilldela ", "Överlåta ", "Delegera ", "Begära ", "Kräva ",
    "Återkräva ", "Ansöka ", "Hos ", "Översända ", "Överlämna ", "Skicka ", "Sända ", "Remittera ", "Återremittera ", "Hänskjuta ", "Avge ",
)  # fmt: skip
"""How clauses in the infinitive open that have a line each and no "att": "Uppdra åt kansliet att utreda frågan."."""
_SUBJECT_SIGNS = ("uppdrag", "uppmana", "anmoda", "ombe", "omba", "ålägg", "ålades", "föresl", "rekommendera")


@lru_cache(maxsize=1024)
def find_addressee(string: str, kind: str) -> Span | None:
    """The phrase that names whom a clause of a kind goes to; None where it names none."""
    if string.startswith(_OPENING_VERBS):
        string = string[0].lower() + string[1:]
    for pattern, signs in _ADDRESSING:
        match = pattern.search(string) if has_any(string, signs) else None
        if (
            match
            and 0 < len(match.group("to")) < 120
            and match.group("to").casefold() not in {"uppdraget", "ett", "sitt", "att", "i"}
            and _is_addressed(string, match, pattern)
        ):
            return _without_time(string, match.span("to"))
    if has_any(string, ("uppdrag", "ansvar", "uppgift", "mandat")) and (match := _GOT.search(string)):
        return _receiver(string, match)
    if has_any(string, _SUBJECT_SIGNS) and (match := _SUBJECT_TOLD.search(string)):
        start = leading.end() if (leading := LEADING.match(string)) else 0
        return (start, match.start()) if match.start() in actor_ends(string, start) else None
    if "föresl" in string and (thing := _put_a_thing(string)):
        return thing
    if has_any(string, ("yttrande", "synpunkter", "remissvar")) and (match := _OPINION_TO.search(string)) and (who := _all_named(string, match.start("to"))):
        return who
    if "till" in string and (match := (_SENT_TO if kind in {"refer", "other"} else _HANDED_TO).search(string)):
        who = _all_named(string, match.start("to"))
        if who is None and kind == "refer" and (later := re.compile(r"\bpå (?:remiss|samråd) till\s+").search(string, match.start("to"))):
            who = _all_named(string, later.end())  # "skicka förslaget till plan på remiss till kommunerna"
        return who if who and not re.search(r"möte|sammanträde", string[slice(*who)]) else None
    return None


def _put_a_thing(string: str) -> Span | None:
    """As in "Rådet föreslår styrgruppen ett försök"; in "Vidare föreslår rådet en plan" the body proposes."""
    match = _PUT_THING.search(string)
    if match is None:
        return None
    start = leading.end() if (leading := LEADING.match(string)) else 0
    before = string[: match.start()]
    if not (before.casefold().endswith("att ") or any(e <= match.start() for e in actor_ends(string, start))):
        return None
    return next(((match.end(), end) for end in reversed(actor_ends(string, match.end())) if _THING.match(string, end)), None)


def _is_addressed(string: str, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether what stands where an addressee may stand is one: "rekommenderar kommunerna att", not "rekommenderade ett fördjupat arbete"."""
    if pattern in {_AWARDED, _DEMANDED, _SIGNED_WITH} and match.group("to")[0].isupper():
        return True
    if pattern in {_GIVEN, _CHARGED, _CHARGED_FIRST, _CHARGED_BEHIND, _ASKED, _ASKED_FIRST} or actor_ends(string, match.start("to")):
        return True
    return (
        pattern is _RECOMMENDED
        and string.startswith(" att", match.end("to"))
        and match.group("to").count(" ") < 5
        and not match.group("to").startswith(("ett ", "en ", "i ", "på "))
    )


def _all_named(string: str, start: int) -> Span | None:
    """Everyone named at ``start``: "till kommunfullmäktige och kommunens revisorer."."""
    ends = actor_ends(string, start)
    whole = next((e for e in reversed(ends) if _ENDS.match(string, e) and not _PURPOSE.search(string, start, e)), None)
    named = next(
        (e for e in reversed(ends) if _STOPS.match(string, e) and not _PURPOSE.search(string, start, e) and not string.endswith(_HANGING, start, e)), None
    )
    return (start, whole or named or next((e for e in ends if _STOPS.match(string, e)), ends[0])) if ends else None


def _without_time(string: str, span: Span) -> Span:
    """Who is given a task without when: "gav oss i våras i uppdrag"."""
    start, end = span
    if cut := _TIME.search(string, start, end):
        end = cut.start()
    return start, end


# "Ärendet återremitteras till kansliet, som får i uppdrag att"
_ANTECEDENT = re.compile(r"\b(?:till|åt|hos)\s(?P<to>[^.;:,]{3,80}?),?\s(?:som|vilken|vilket|vilka)\Z")


def _receiver(string: str, match: re.Match[str]) -> Span | None:
    """Who got a task: behind the verb ("fick Bo Al i uppdrag"), else before it ("Bo Al fick i uppdrag")."""
    if not _ADVERBS.fullmatch(match.group("mid")):
        return match.span("mid")
    if antecedent := _ANTECEDENT.search(string[: match.start()].rstrip()):
        return antecedent.span("to")
    start = max(string.rfind(". ", 0, match.start()) + 2, 0) if ". " in string[: match.start()] else 0
    leading = LEADING.match(string, start)
    start = leading.end() if leading else start
    end = match.start()
    if (within := string.rfind(" att ", start, end)) > 0:
        start = within + 5
    if has := _HAS.search(string, start, end):
        end = has.start()
    quoted = max(string.rfind(mark, start, end) for mark in '”“"')
    if quoted >= start and (string[quoted] != "”" or string.count("”", 0, quoted + 1) % 2):
        return None if string[:quoted].strip() else (quoted + 1, end)  # what a quoted assignment said: "Uppdraget ”Nämnden får i uppdrag att ...” är fullgjort"
    while (end > start and string[end - 1] in " ,") or string.endswith((" har", " hade"), start, end):
        end = string.rfind(" ", start, end) if string[end - 1] not in " ," else end - 1
    longest = _LONGEST_LIST if string.count(", ", start, end) > 1 else _LONGEST
    return (start, end) if 0 < end - start < longest else None


_LONGEST = 150
_LONGEST_LIST = 500  # of characters that name several
_HAS = re.compile(r"\s(?:har|hade)\s(?:av|från|nu|också|även|tidigare|därför|sedan|redan|den)\b")
