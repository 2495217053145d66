"""The words that tell of something that happened, or is to happen, to an agreement."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from samtrad.reading.record import Event
from samtrad.reading.words import Span

_CUES: tuple[tuple[Event, str], ...] = (
    (
        "endorsed",
        r"ställ(?:er|de|t|a)\s+(?:[\w/.:-]+,?\s+){0,6}?(?:§+\s*\d+,?\s+)?bakom|stå(?:r|tt)\s+bakom|stod\s+bakom|stödjer|stöder|stödde|tillstyrk(?:er|te|t|a|s)|stödja|biträda|ser\s+positivt\s+på|ställ(?:er|de|t|a)\s+sig\s+(?:\w+\s+)?positiv\w*\s+till|förord(?:ar|ade|at)|(?:ger|gav|gett|givit)\s+(?:sitt\s+|fullt\s+)?(?:klartecken|grönt\s+ljus|stöd|bifall)\s+(?:till|åt)|biträder",
    ),
    ("recommended", r"rekommender(?:ar|ade|at|as|ades|a)"),
    (
        "adopted",
        (
            r"anta|antar|antog|antas|antogs|antagits|antagit|antagen|antagna|antaget|fastställ(?:er|de|t|a|as|s|des|ts|d|da)|godkän(?:ner|de|t|na|ns|nas|des|ts|d|da)|ingå(?:r|s|tt|tts)?|ingick(?:s)?|teckna(?:r|de|t|s|des|ts)?|underteckna(?:r|de|t|s|des|ts|d)?|signera(?:r|de|t|s|des|ts|d)?"
            r"|slut(?:a|er|it|ts|its|as)(?=\s+(?:\S+\s+){0,4}?\S*(?:avtal|överenskommelse))|träffa(?:r|de|t)?(?=\s+(?:\S+\s+){0,4}?\S*(?:avtal|överenskommelse))|träffa(?:s|des|ts)|beslut(?:ar|ade|at)\s+om|beslut\s+om(?!\s+(?:\S+\s+){0,6}?(?:tas|fattas|väntas|dröjer)\b)|beslöt\s+om|beslut(?:ades|as|ats)|är\s+beslutad[et]?|har\s+(?:\w+\s+){0,4}?skrivit\s+(?:under|på)|skrivits\s+(?:under|på)|påskriv(?:et|en|na)|skrevs?\s+(?:under|på)|(?:enats|enades|enas|eniga|överens)\s+om(?!\s+att\b)(?=\s+(?:\S+\s+){0,2}?\S*(?:avtal|överenskommelse|riktlinj|handlingsplan|färdplan))|sa(?:gt|de|)?\s+ja\s+till|säger\s+ja\s+till|bifaller|inrättar|ansl(?:uter|öt|uta|utit)\s+sig\s+till|tillträd(?:er|a|de|tt)"
        ),
    ),
    (
        "extended",
        r"förläng(?:a|er|de|t|s|as|des|ts|d)|prolonger\w+|förlängning(?:en)?|förlängningsoption\w*|utnyttja(?:r|de|t|s)?(?=\s+(?:förlängnings)?option)|optionen?\s+(?:att\s+förlänga|på\s+förlängning)",
    ),
    (
        "revised",
        r"revider(?:a|ar|ade|at|as|ades|ats|ad|ade)|revidering(?:en|ar|s\w+)?|översyn(?:en)?|se[r]?\s+över|ses\s+över|sågs\s+över|setts\s+över|uppdater(?:a|ar|ade|at|as|ades|ats|ing|ingen)|omarbet(?:as|ades|ats|ad|ning)|omförhandl\w+|aktualitetsprövning|ändring(?:ar|arna|en)?(?=\s+(?:av|i)\b)|ändras|justeringar\s+(?:av|i)|kompletter(?:as|ats|ades)|skriv(?:s|its|it|a|as)\s+om|skrevs?\s+om|arbetas\s+om|förtydliga(?:s|des|ts)|aktualisera(?:s|des|ts)|moderniseras",
    ),
    (
        "terminated",
        r"säg(?:a|er|s|as)\s+(?:[\w/-]+\s+){0,4}?upp|sa(?:de)?(?:s)?\s+(?:[\w/-]+\s+){0,4}?upp|sagt(?:s)?\s+upp|uppsag[dt]a?|uppsäg(?:a|er|s|as|es)|häv(?:a|er|s|as|de|des|ts)|frånträd(?:er|a|de|tt)|utträd(?:er|a|de|tt)\s+ur|ersätts|ersattes|ersatts|uppsägning(?:en)?|utträde(?:t)?\s+ur|(?:kliv(?:er|it)|klev|gå(?:r|tt)|gick|dra(?:r|git)\s+sig|drog\s+sig)\s+ur|hoppa(?:r|de|t)\s+av(?=\s+\S*(?:avtal|överenskommelse))|lämna(?:r|de|t)?(?=\s+(?:det\s+|den\s+)?(?:gemensamma\s+)?\w*(?:avtalet|överenskommelsen)\b(?![^.;]{0,60}\b(?:till|för|åt|utan)\s+(?!utgången)))|upphöra?(?:r|de|t)?|upphäv(?:a|er|s|as|de|des|ts)|avsluta(?:s|des|ts|r|de|t)?|har\s+löpt\s+ut|har\s+gått\s+ut|gick\s+ut",
    ),
    (
        "evaluated",
        r"(?:halvtids|slut|del|års|följe)?utvärder(?:a|ar|ade|at|as|ades|ats|ing|ingen|ingar)|uppföljning(?:en)?(?=\s+(?:av|görs|sker|klar|genomförs|planeras|pågår)\b)|(?<!uppdrag\satt\s)följ(?:a|er)\s+upp|(?:halvtids|års|slut|del)uppföljning(?:en|ar)?|följdes(?=[^.]{3,60}\bupp\b)|följ(?:s|as)\s+upp|följ(?:des|ts)\s+upp",
    ),
    (
        "in_force",
        r"började\s+gälla|börjar\s+gälla|börja\s+gälla|gäller|gälla|gällde|träd(?:er|de|a)\s+i\s+kraft|trätt\s+i\s+kraft|(?:är|var|varit|stå(?:r|tt))\s+i\s+kraft|ikraftträd\w+|i\s+drift|löper|löpte|går\s+ut|har\s+gällt|gällt|sträcker\s+sig|(?<!med )(?<!med en )(?:avtals(?:tid|period)(?:en)?|giltighets(?:tid|period)(?:en)?|löptid(?:en)?|startdatum|slutdatum|avtalsstart)|(?:omfattar|avser)\s+(?:perioden|tiden|åren)|(?:har|finns|funnits)\s+sedan|giltig(?:t|a)?|nytt\s+(?:från|för|sedan)\s+(?:i\s+)?år|nytt\s+från|(?:har|får|ges|äger)\s+(?:\w+\s+)?giltighet",
    ),
    (
        "proposed",
        (
            r"förslag(?:et|en)?|utkast(?:et)?|tas?\s+fram|ta(?:r|gits|git|gs)\s+fram|tog(?:s)?\s+fram|framtag(?:ande|andet|en|it|et|na)|arbeta(?:r|s|ts|t|de)?\s+fram|utarbeta(?:r|s|ts|t|nde|d)?|förstudie(?:n)?|föreslå(?:r|s|tt)?|föreslogs?|remiss(?:version|utgåva|en|omgång)?|remitter\w+"
            r"|förhandlat\s+fram|förhandlats\s+fram|förhandlades?\s+fram|förhandl(?:ar|as|ing|ingar)\w*|beslut(?:et)?\s+om(?=\s+(?:\S+\s+){0,6}?(?:tas|fattas|väntas)\b)|skriva|skrivs|upprätta(?:s|r|ts)?|planeras|redovisa|inkomma\s+med|återkomma\s+med|la(?:des|gts)\s+fram|läggs\s+fram|på\s+gång|(?:finnas|vara)\s+på\s+plats|processen\s+för|arbetet\s+med|tidplan(?:en)?\s+för|inriktning(?:en)?\s+för|upphandlas|upphandling(?:en)?\s+av(?=\s+(?:\S+\s+){0,3}?\S*avtal)|antagande(?:t)?|tecknande(?:t)?|beredning\s+av|inför\s+(?:nytt|ny|nya)|behov\s+av\s+(?:en|ett|ny|nytt)|behöv(?:er|s|de|des)\s+(?:ett|en)\s+(?:nytt?|gemensamt?)|efterly(?:ser|ste)\s+(?:ett|en)"
        ),
    ),
)


class Happening(NamedTuple):
    """An event told of a name, with where its verb or noun stands in the string."""

    event: Event
    at: int
    word: str


@cache
def _cues() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(f"(?P<{event}>{pattern})" for event, pattern in _CUES) + r")(?![\w-])", re.IGNORECASE)


@lru_cache(maxsize=8)
def cues_in(string: str, sentence: Span) -> tuple[Happening, ...]:
    """All words of a sentence that tell an event, in order, whatever they tell it of; each name in the sentence asks for them."""
    return tuple(Happening(m.lastgroup, m.start(), m.group().casefold()) for m in _cues().finditer(string, *sentence) if m.lastgroup)  # type: ignore[arg-type]
