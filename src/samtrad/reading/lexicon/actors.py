"""What Swedish names of bodies and organisations look like, so that one is known where it acts."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from samtrad.reading.lexicon.roles import PARTIES
from samtrad.swedish.names_places import MUNICIPALITIES
from samtrad.swedish.signs import by_letter

_HEADS = (
    r"nämnd(?:en|er|erna)?|styrelse(?:n|r|rna)?|fullmäktige|utskott(?:et|en)?|råd(?:et|en)?|grupp(?:en|er|erna)?|nätverk(?:et|en)?|direktion(?:en)?|förbund(?:et|en)?|stämma(?:n)?|presidi(?:et|um|er|erna)|organ(?:et|en)?|"
    r"kommun(?:en|er|erna)?|region(?:en|er|erna)?|stad(?:en)?|beredning(?:en)?|kommitté(?:n|er)?|kommission(?:en)?|myndighet(?:en|er|erna)?|förvaltning(?:en|ar|arna)?|kontor(?:et|en)?|kansli(?:et)?|"
    r"regering(?:en)?|riksdag(?:en)?|departement(?:et)?|verk(?:et)?|inspektion(?:en)?|revision(?:en)|domstol(?:en)?|rätt(?:en)|ledning(?:en)?|bolag(?:et|en)?|förening(?:en|ar|arna)?|landsting(?:et)?|län(?:et)?|"
    r"ledamöter(?:na)?|chefer(?:na)?|huvudmän(?:nen)?|parter(?:na)?|medlemmar(?:na)?|representanter(?:na)?|deltagare|revisorer(?:na)?|avdelning(?:en)?|möte(?:t)?|årsmöte(?:t)?|rektor(?:n|er|erna)?|dekan(?:en)?|minister(?:n)?|landshövding(?:en)?|team(?:et)?|forum(?:et)?|ordförande(?:n)?|"
    r"direktör(?:en)?|chef(?:en)?|sekreterare(?:n)?|projektledare(?:n)?|samordnare(?:n)?|ägarrepresentant(?:en|erna)?|ombud(?:et|en)?|institut(?:et)?|universitet(?:et)?|högskola(?:n)?|polis(?:en)?|sällskap(?:et)?|koncern(?:en)?|samverkan|delegation(?:en)?|förmedling(?:en)?|kassa(?:n)?|tjänst(?:en)?|enhet(?:en)?|sektor(?:n)?|kammare(?:n)?|byrå(?:n)?|församling(?:en)?|kolle[gd]i?um(?:et)?|colleg(?:e|et)|verksamhet(?:en|er|erna)?|huvudman(?:nen)?|samråd(?:et)?|politiker(?:na)?|syndikat(?:et)?|kooperativ(?:et)?"
)
# words that may follow the head: "nämnden för service", "styrelsen i förbundet", "Rådet för social välfärd samt vård"
_AFTER = re.compile(
    r"\s(?:för|i|vid|på|inom|mellan|av)\s(?!att\b|beredning|handläggning|kännedom|vidare|yttrande|beslut|uppdrag|sin\b|sitt\b|dag\b|den\s\d|mars\b|maj\b|april\b|ju[nl]i\b)\w[\w-]*|"
    r"\s(?:och|samt)\s\w[\w-]*|\s(?!(?:mån|tis|ons|tors|fre|lör|sön)dag|den\s\d|\d)\w[\w-]*|\s\([A-ZÅÄÖ]\w{1,8}\)|:s\b"
)
_FIRST_AFTER = re.compile(r"\s(?:för|i|vid|på|inom|mellan|av)\s|\s\(")
_JOIN = re.compile(r"(?:,\s|\soch\s|\ssamt\s)")
_ABBREVIATED = re.compile(r"[A-ZÅÄÖ][\w-]+(?:\s(?:och\s)?[A-ZÅÄÖ][\w-]+){0,4}\s\((?P<short>[A-ZÅÄÖ]{2,6})\)")
"""An organisation with what it is called for short: "Södra Samverkan (SSV)"; "Anna Berg (SD)" is someone with a party."""
_REGION = re.compile(r"(Region [A-ZÅÄÖ][\wåäö-]+)(?: (?:län|[A-ZÅÄÖ][\wåäö-]+))?")
"""A region with its name, of two words too: "Region Jönköpings län"."""
_PLACE = re.compile(r"[A-ZÅÄÖ][\wåäö-]+(?:\s[A-ZÅÄÖ][\wåäö-]+)?")
_MOST_AFTER = 8
_BEFORE = r"(?:(?:[A-ZÅÄÖ][\w-]*|[A-ZÅÄÖ]{2,7}:s|[\w-]+-|och|samt|den|de|det|samtliga|alla|(?i:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|tjugo\w+|trettio\w*|fyrtio\w*|alla|samtliga|flera|några|båda)(?:\sav\s(?:de\s|länets\s)?(?i:\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton))?|respektive|varje|förste|andre|vice|politisk\w*|gemensam\w*|samverkande|deltagande|ingående|angränsande|närliggande|kvarvarande|lokal\w*|regional\w*|[\w-]+s|[\w-]+a)\s)"


# words that open a sentence's setting and no name: "Vid samrådet", "I styrelsen"
_NO_NAME = r"(?:Vid|I|På|Under|Efter|Genom|Till|Från|Enligt|Med|Mot|Inom|Om|När|Då|Att|Som|Av|Hos|Utifrån|Inför|Innan|Sedan|Därefter|Härefter|Vidare|Därutöver|Dessutom|Också|Även)"


@cache
def _heads(*, longest: bool) -> re.Pattern[str]:
    head = rf"(?:[\w-]*(?i:{by_letter(_HEADS)})s?(?![\wåäö])|[A-ZÅÄÖ]{{2,7}}(?::s)?(?![\wåäö])|[A-ZÅÄÖ][a-zåäö]+[A-ZÅÄÖ][a-zåäö]+(?![\wåäö]))"
    return re.compile(rf"(?!{_NO_NAME}\s){_BEFORE}{{0,6}}{'' if longest else '?'}{head}")


@lru_cache(maxsize=1024)
def actor_ends(string: str, start: int) -> tuple[int, ...]:
    """Where a phrase that names a body, an organisation or a group of office holders may end, nearest first.

    The phrase starts at ``start``. Where it ends only what follows can tell: "Rådet för vård i länet beslutade".
    """
    ends: set[int] = set()
    for longest in (False, True):
        match = _heads(longest=longest).match(string, start)
        if match is None:
            break  # where the shortest way finds no head the longest finds none
        ends.add(match.end())
        ends.update(_extended(string, match.end()))
    if (named := _ABBREVIATED.match(string, start)) and named.group("short").casefold() not in PARTIES:
        ends.add(named.end())
    if named := _REGION.match(string, start):
        ends.discard(start + len("Region"))
        ends.update({named.end(1), named.end()})
    if not ends and (place := _PLACE.match(string, start)) and (end := _place_end(place)):
        ends.add(end)
    return tuple(sorted(ends))


def _place_end(match: re.Match[str]) -> int | None:
    """Where a municipality's name of one or two words ends, None for other names."""
    if is_place(match.group()):
        return match.end()
    first = match.group().split(" ", 1)[0]
    return match.start() + len(first) if is_place(first) else None


def is_place(name: str) -> bool:
    """Whether a name is that of a Swedish municipality, which stands for it: "Lerum beslutade"."""
    return name in MUNICIPALITIES or name.removesuffix("s") in MUNICIPALITIES


def _extended(string: str, end: int) -> list[int]:
    """Ends with the words that may follow the head, and with a second name joined by och."""
    found: list[int] = []
    at = end
    if _FIRST_AFTER.match(string, at):
        for _ in range(_MOST_AFTER):
            match = _AFTER.match(string, at)
            if match is None:
                break
            at = match.end()
            found.append(at)
    for stop in [end, *found]:
        join = _JOIN.match(string, stop)
        for longest in (False, True) if join else ():
            second = _heads(longest=longest).match(string, join.end()) if join else None
            if second is None:
                break
            found.append(second.end())
            if _FIRST_AFTER.match(string, second.end()) and (more := _AFTER.match(string, second.end())):
                found.append(more.end())
            if (third := _JOIN.match(string, second.end())) and (last := _heads(longest=False).match(string, third.end())):
                found.append(last.end())
    return found


def actor_at(string: str, start: int) -> tuple[int, int] | None:
    """The shortest phrase at ``start`` that names who acts; None where none does."""
    ends = actor_ends(string, start)
    return (start, ends[0]) if ends else None


_IN_PLACE = re.compile(r"\si\s[A-ZÅÄÖ][\wåäö-]+(?:\s[A-ZÅÄÖ][\wåäö-]+)?(?:\skommun(?![\wåäö]))?")


def with_place(string: str, span: tuple[int, int] | None) -> tuple[int, int] | None:
    """A body's name with the place behind it: "kommunfullmäktige i Granby" where "kommunfullmäktige" was found."""
    if span and string[span[0] : span[0] + 1].islower() and (place := _IN_PLACE.match(string, span[1])):
        return span[0], place.end()
    return span


def whole_actor(sentence: str, start: int) -> tuple[int, int] | None:
    """Who acts, with the name's last word: "kommunstyrelsens arbetsutskott" and not the first genitive alone."""
    ends = actor_ends(sentence, start)
    if sentence[:start].rstrip().endswith(("beslutade", "beslöt")) and (to_clause := next((end for end in ends if sentence.startswith(" att ", end)), None)):
        return start, to_clause  # "beslutade styrgruppen för digitalisering att"
    for end in ends:
        longer = next((e for e in ends if e > end), None)
        if sentence[end - 1] != "s" or longer is None or sentence.count(" ", end, longer) > 2 or sentence[end : end + 2] == ", ":
            return start, end
    return (start, ends[-1]) if ends else None
