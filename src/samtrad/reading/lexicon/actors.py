"""What Swedish names of bodies and organisations look like, so that one is known where it acts."""

from __future__ import annotations

import re
from functools import cache

_HEADS = (
    r"nämnd(?:en|er|erna)?|styrelse(?:n|r|rna)?|fullmäktige|utskott(?:et|en)?|råd(?:et|en)?|grupp(?:en|er|erna)?|nätverk(?:et|en)?|direktion(?:en)?|förbund(?:et|en)?|stämma(?:n)?|presidi(?:et|um)|organ(?:et|en)?|"
    r"kommun(?:en|er|erna)?|region(?:en|er|erna)?|stad(?:en)?|beredning(?:en)?|kommitté(?:n|er)?|kommission(?:en)?|myndighet(?:en|er|erna)?|förvaltning(?:en|ar|arna)?|kontor(?:et|en)?|kansli(?:et)?|"
    r"regering(?:en)?|riksdag(?:en)?|departement(?:et)?|verk(?:et)?|inspektion(?:en)?|domstol(?:en)?|rätt(?:en)|ledning(?:en)?|bolag(?:et|en)?|förening(?:en|ar|arna)?|landsting(?:et)?|län(?:et)?|"
    r"ledamöter(?:na)?|chefer(?:na)?|huvudmän(?:nen)?|parter(?:na)?|medlemmar(?:na)?|representanter(?:na)?|deltagare|revisorer(?:na)?|avdelning(?:en)?|möte(?:t)?|årsmöte(?:t)?|rektorer(?:na)?|team(?:et)?|forum(?:et)?|ordförande(?:n)?|"
    r"direktör(?:en)?|chef(?:en)?|sekreterare(?:n)?|projektledare(?:n)?|samordnare(?:n)?|ägarrepresentant(?:en|erna)?|ombud(?:et|en)?|institut(?:et)?|universitet(?:et)?|högskola(?:n)?|polis(?:en)?|sällskap(?:et)?|koncern(?:en)?"
)
# words that may follow the head: "nämnden för service", "styrelsen i förbundet", "Rådet för social välfärd samt vård"
_AFTER = r"(?:\s(?:för|i|vid|på|inom|mellan|av)\s(?!att\b|beredning|handläggning|kännedom|vidare|yttrande|beslut|uppdrag|sin\b|sitt\b|dag|att\b)(?:\w[\w-]*(?:,)?\s?(?:(?:och|samt)\s)?){1,7}?)?"


@cache
def actor() -> re.Pattern[str]:
    """A phrase that names a body, an organisation or a group of office holders, at the place where matching starts."""
    head = rf"(?:[\w-]*(?i:{_HEADS})(?![\wåäö])|[A-ZÅÄÖ]{{2,7}}(?::s)?|[A-ZÅÄÖ][a-zåäö]+[A-ZÅÄÖ][a-zåäö]+)"
    before = r"(?:(?:[A-ZÅÄÖ][\w-]*|[\w-]+-|och|samt|den|de|det|samtliga|alla|\d+(?:\sav\s\d+)?|respektive|varje|förste|andre|vice|politisk\w*|gemensam\w*|lokal\w*|regional\w*|[\w-]+s|[\w-]+a)\s){0,6}?"
    single = rf"{before}{head}{_AFTER}(?:\s\([A-ZÅÄÖ]\w{{1,8}}\))?"
    return re.compile(rf"{single}(?:(?:,\s|\soch\s|\ssamt\s){single}){{0,4}}")
