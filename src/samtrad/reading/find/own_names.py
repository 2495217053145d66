"""What the body that met is called in its own minutes."""

from __future__ import annotations

import re
from functools import cache

_ALWAYS = "mötet|ledamöterna|deltagarna|samtliga|alla|vi|man"
# what a body of each kind calls itself: the word that its name ends in, and its names for short
_KINDS: tuple[tuple[str, str], ...] = (
    ("ägarsamråd", "ägarna|samrådet|ägarsamrådet"),
    ("ägarråd", "ägarna|rådet|ägarrådet"),
    ("fullmäktige", "fullmäktige"),
    ("arbetsutskott", "arbetsutskottet|utskottet|au"),
    ("utskott", "utskottet"),
    ("nämnd", "nämnden"),
    ("styrelse", "styrelsen"),
    ("direktion", "direktionen|styrelsen"),
    ("råd", "rådet|samrådet|samverkansrådet"),
    ("nätverk", "nätverket"),
    ("grupp", "gruppen"),
    ("ledning", "ledningen"),
    ("forum", "forumet"),
    ("presidi", "presidiet"),
    ("beredning", "beredningen"),
    ("delegation", "delegationen"),
    ("kommission", "kommissionen"),
    ("församling", "församlingen"),
    ("organ", "organet|samrådsorganet|samverkansorganet"),
    ("kommitté", "kommittén"),
    ("stämma", "stämman|årsstämman|föreningsstämman|förbundsstämman|länsstämman|bolagsstämman|ombuden"),
    ("möte", "årsmötet|stämman|förbundsmötet|länsförbundsmötet|länsmötet|distriktsmötet|ombudsmötet|distriktsårsmötet|ombuden|årsstämman|förbundsstämman"),
    ("kongress", "kongressen|ombuden"),
    ("representantskap", "representantskapet"),
    ("samverkan", "samverkan|samverkansgruppen"),
    ("partnerskap", "partnerskapet"),
)
# "Skolstyrelsen" is a nämnd, and calls itself one
_OLD_BOARD = re.compile(
    r"(?:skol|social|hälsovårds|hälso|byggnads|gatu|park|fritids|kultur|fastighets|kyrkogårds|vård|barnavårds|bibliotek|bibliotheks|museum|idrotts|personal|arbetsmarknads|utbildnings)styrelsen?",
    re.IGNORECASE,
)
# the board of a company, a federation or a society, by what it is the board of
_OF_A_WHOLE: tuple[tuple[tuple[str, ...], str], ...] = (
    ((" ab", "bolag"), "bolagets styrelse|bolagsstyrelsen"),
    (("förbund", "räddningstjänst"), "förbundets (?:styrelse|direktion)|förbundsstyrelsen|förbundsdirektionen"),
    (("förening",), "föreningens styrelse|föreningsstyrelsen"),
    (("stiftelse",), "stiftelsens styrelse|stiftelsestyrelsen"),
)
_ANY = "|".join(names for _, names in _KINDS)
_AMONG = "nätverket|gruppen|rådet|samrådet|samverkansrådet|presidiet|forumet|ledningen|kommittén|beredningen|årsmötet|stämman"
_SHORT_NAME = r"(?-i:[A-ZÅÄÖ]{2,6})"
_BEFORE = re.compile(r"\A(?:\w*sammanträde|\w*möte|\w*protokoll)\w* (?:med|för|i|från|hos) ")
_TAIL = re.compile(r"\s(?:i|för|inom|vid|på|av|mellan)\s|\s\(|,\s")
_OF_CHIEFS = re.compile(r"(\w*?)chef(?:s|erna|er)?(?:nätverk\w*|grupp\w*|möte\w*|träff\w*|forum\w*|råd\w*)?(?=\s|\Z)")
"""A network of those with the same post calls itself by it: "Socialcheferna beslutar"."""
_DEFINITE = {
    "utskott": "et",
    "råd": "et",
    "nätverk": "et",
    "forum": "et",
    "grupp": "en",
    "nämnd": "en",
    "styrelse": "n",
    "direktion": "en",
    "beredning": "en",
    "kommitté": "n",
    "delegation": "en",
    "församling": "en",
    "ledning": "en",
    "samverkan": "",
    "partnerskap": "et",
}


@cache
def own_bodies(body: str | None) -> re.Pattern[str]:
    """What the body that met is called where it acts: "nämnden", "vi", and by its own name; any kind of body where its name is not known."""
    known = next((names for word, names in _KINDS if body and word in body.casefold()), None)
    if known and _OLD_BOARD.fullmatch((body or "").strip()):
        known += "|nämnden"
    kind = known and f"{known}|{_AMONG}" if is_informal(body) else known
    own = "|".join(re.escape(name) for name in sorted(_forms(body), key=len, reverse=True)) + "|" if body else ""
    low = (body or "").casefold()
    whole = next((names for words, names in _OF_A_WHOLE if any(word in low for word in words) and ("styrelse" in low or "direktion" in low)), None)
    own += whole + "|" if whole else ""
    return re.compile(rf"(?:{own}{kind or _ANY}|{_ALWAYS}|{_SHORT_NAME})(?:s\s(?:medlemmar|ledamöter|deltagare))?", re.IGNORECASE)


@cache
def own_kind(body: str | None) -> str:
    """A pattern of the word that names of bodies of the same kind end in: "nämnd" where a nämnd met, any where it is not known."""
    kinds = [word for word, _ in _KINDS if body and word in body.casefold()]
    return kinds[0] if kinds else "|".join(word for word, _ in _KINDS)


def is_informal(body: str | None) -> bool:
    """Whether a body keeps notes of what it agrees on rather than minutes of what it decides: a network, a group, a council."""
    low = (body or "").casefold()
    return bool(low) and not any(word in low for word in ("nämnd", "styrelse", "fullmäktige", "utskott", "direktion", "stämma"))


def is_own_name(name: str, body: str | None) -> bool:
    """Whether a name, in the genitive too, is that of the body that met, and not only of one of its kind."""
    if not body:
        return False
    low = name.casefold()
    return any(low in {form, form + "s"} for form in _forms(body))


@cache
def _forms(body: str | None) -> frozenset[str]:
    """A body's name whole, without what it is for, and its head in the definite form: "Kommunstyrelsens arbetsutskott" is "arbetsutskottet"."""
    low = _BEFORE.sub("", " ".join((body or "").split()).casefold())
    if len(low) < 3:
        return frozenset()
    cut = _TAIL.search(low)
    first = low[: cut.start()] if cut else low
    found = {low, first}
    if chiefs := _OF_CHIEFS.match(first):
        found |= {chiefs.group(1) + "cheferna", "cheferna", "chefsgruppen", "chefsnätverket"}
    last = first.rsplit(" ", 1)[-1]
    for word in first.split(" "):
        ending = next((ending for stem, ending in _DEFINITE.items() if word.endswith(stem)), None)
        if ending is not None:
            found.add(word + ending)
        elif word.endswith(("en", "et", "rna", "ige")) and len(word) > 5 and word in {last, first.split(" ", 1)[0]}:
            found.add(word)
    return frozenset(found)
