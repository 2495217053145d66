"""Heads of the columns of a roll: a table with one row for each seat or person, and what a column's cells say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BY_KIND: Final[dict[str, str]] = {
    "number": "nr|nr.|no|lfd nr|plats|plats nr|platsnr|plats nr.|stol|mandat|#|löpnr|rad",
    "name": "namn|ledamot|ledamöter|ledamot/ersättare|ledamöter/ersättare|ledamöter och ersättare|ordinarie|ordinarie ledamot|ordinarie ledamöter|deltagare|ledamotens namn|namn på ledamot|"
    "beslutande|beslutande ledamot|beslutande ledamöter|förnamn efternamn|för- och efternamn|förnamn och efternamn|namn ledamot|vald ledamot|valda ledamöter|person|namn/titel|namn och titel|"
    "namn, titel|namn och parti|namn (parti)|ordinarie ledamöters namn|medlem|medlemmar|representant|representanter|ombud|delegat|delegater|företrädare|röstande ombud|utsett ombud|ombudets namn|ombudens namn|styrelseledamot|styrelseledamöter|"
    "ersättarens namn|suppleant|suppleanter|ledamöternas namn|närvarande ledamöter|för- & efternamn|ledamotsnamn",
    "given": "förnamn|tilltalsnamn",
    "surname": "efternamn",
    "party": "parti|partibeteckning|partibet|partibet.|part.|partitillhörighet|parti/grupp",
    "organisation": "kallade|kallad|inbjuden organisation|inbjudna organisationer|organisation|org|part|kommun|region|huvudman|parti/organisation|kommun/organisation|organisation/kommun|kommun/region|region/kommun|förvaltning|verksamhet|enhet|arbetsplats|företräder|"
    "representerar|avdelning|nämnd|nämnd/organisation|organisation/nämnd|förening|bolag|medlemskommun|kommun/förening|representerar/organisation|myndighet|förvaltning/organisation|"
    "ägare|ägarkommun|huvudman|delägare|aktieägare|förbundsmedlem|medlemskommun|medlemsorganisation|organisation/förvaltning|arbetsgivare|hemkommun|verksamhet/organisation|nämnd/styrelse|från|kommer från|avsändare|hemvist|organisation/part|part/organisation|utsedd av|organisation/uppdrag|organisation/roll|utsedd av|vald av|förbund|facklig organisation|företag|företag/organisation|organisation/företag|kommun/huvudman|ort",
    "title": "representerar som|titel|funktion|roll|befattning|uppdrag|tjänst|titel/funktion|funktion/titel|roll/funktion|funktion/roll|yrke|position|roll i gruppen|roll i nämnden|befattning/titel|titel/roll",
    "present": "här|var här|där|med|närvarande|närv|närvaro|när|deltog|deltar|deltagit|upprop|närvarar|närvarat|på plats|närvarade|när-varande|deltagande|status|n|närvaro vid upprop|närvarande vid upprop|närvaro/frånvaro|"
    "tjänstgörande/närvarande|närvarande (x)|närvarande x|p|deltagit i mötet|närvaro upprop|närv/frånv|när/frånv|hur|form|deltog hur|hur deltog|medverkan|medverkade|medverkar|deltagandeform|deltagarform|närvaroform|närvarosätt|sätt|typ av närvaro|typ|deltar via|via|på plats/digitalt|plats/digitalt|digitalt/på plats|digitalt/plats|på plats/på distans|på plats/distans|fysiskt/digitalt|digitalt/fysiskt|fysiskt/distans|fysiskt eller digitalt|på plats eller digitalt|på plats eller distans|deltagande på plats/digitalt|deltog på plats/digitalt|deltagande/hur|plats eller länk|på plats/länk|närvarade hur|digitalt|digital|via teams|teams|via länk|via zoom|på distans|distans|fysiskt|fysiskt på plats|i lokalen|i salen|på länk|närvaro/deltagande|deltagande (hur)|deltog via|närvarande via|i rummet/digitalt|sal/länk|i sal/länk",
    "absent": "frånvarande|frånv|frånvaro|förhinder|ej närvarande|ej närv|icke närvarande|f|anmält förhinder|anmäld frånvaro|frånv.|ej närv.",
    "serving": "tjänstgör|tjänstgörande|tjg|tj|tjänstg|tjänst.gör|tj.gör|beslutande ersättare|tjänstgöring|tjgör|röstberättigad|beslutande (x)|tjänstg.",
    "substitute": "tjänstgörande ersättare|ersättare|tjg ersättare|tjg ers|tj ersättare|tj ers|tjänstg ersättare|tjänstg. ersättare|tj. ersättare|tj. ers|tjg. ers|tjg. ersättare|ersätts av|ers|"
    "inkallad ersättare|ersättare för frånvarande|ersättare i tjänst|ersättare för ledamot|tjänstgörande suppleant|ersättare som tjänstgör|tjänstg ers|inkallade ersättare",
    "replaces": "ersätter|tjänstgör för|för|i stället för|istället för|tjänstgör i stället för|ersättare för|ersätter ledamot|tj för|tjg för|inträder för|ersättare åt|istf",
    "vote": "ja|nej|avst|avstår|avstod|omröstning|votering|röst|röstning|jäv|j|a",
    "limit": "§|§§|paragraf|paragrafer|ärende|ärenden|punkt|punkter|tid|närvaro §§|närvaro §|närvarande §|närvarande §§|deltog §§|deltog §|klockslag|from|tom|fr.o.m|t.o.m|fr.o.m. §|t.o.m. §|"
    "närvarotid|närvarande under|del av möte|del av mötet|närvarande under §|deltog under",
    "note": "anmärkning|not|anm|kommentar|notering|anteckning|övrigt|anmärkningar|noteringar|kommentarer|noter",
    "other": "röster|antal röster|röstetal|rösttal|röstandel|röstvärde|antal ombud|aktier|antal aktier|ägarandel|andelar|andel|signatur|e-post|epost|mejl|mail|e-postadress|telefon|tel|valkrets|sign|underskrift|adress|mobil|in|ut",
}
COLUMN_KINDS: Final[dict[str, str]] = {wording: kind for kind, wordings in _BY_KIND.items() for wording in wordings.split("|")}
"""A column's head, case-folded and without colon -> kind."""

_VOTE = re.compile(
    r"(?:(?:omröstning|votering|röst(?:ning)?|beslut)\w*\.?\s*(?:(?:nr\.?\s*)?\d{1,2}|i\s+ärende\s+\d+|(?:i\s+|om\s+)?§+\s*\d{1,4}\w?(?:\s*[-–.:]\s*\d+)?)(?:\s*\(?[a-zåäö]\)?)?)|§+\s*\d{1,4}\s+(?:ja|nej|avst)\w*\.?",
    re.IGNORECASE,
)
_PARTS = re.compile(r"/|,|\boch\b|&")
_ITEM = re.compile(r"§+\s*(\d{1,4}(?:\s?[a-z])?)|(\d{1,3})\s*§|p(?:unkt|kt)?\.?\s*(\d{1,3})", re.IGNORECASE)

PRESENT_MARKS: Final = frozenset(
    "/ \\ + * • | × ✅ x xx ✓ ✔ ☒ ☑ √ 1 ja n närv närvarande närvarar deltog deltar p j nv när present deltagit ■ ● plats fysisk sal salen rummet medverkar medverkade medverkat".split()
) | {
    "i salen",
    "i sal",
    "fysiskt på plats",
    "hela mötet",
    "på plats",
    "fysiskt",
    "i rummet",
}
ABSENT_MARKS: Final = frozenset("nej - – — ✗ ✘ ✖ ❌ ø 0 f frånv frånvarande ej fr frv saknas förhinder återbud frånvaro ☐ □ anmält".split()) | {
    "ej närvarande", "anmält förhinder", "ej närv", "har anmält förhinder", "anmäld frånvaro", "anmält frånvaro", "ledig", "sjuk", "föräldraledig", "tjänstledig", "ingen ersättare", "ersättare saknas", "lämnat återbud", "har lämnat återbud", "meddelat förhinder", "meddelat frånvaro", "deltog inte", "deltog ej", "deltar inte", "deltar ej", "inte närvarande", "förhindrad", "förhindrat", "kunde inte delta",
}  # fmt: skip
SERVING_MARKS: Final = frozenset("t tj tjg tjänstgör tjänstgörande tjänstgjorde te ers ersätter".split()) | {
    "tjg ers",
    "tj ers",
    "tjänstgörande ersättare",
    "tj. ers",
    "tjg. ers",
    "tjänstg. ers",
}
REMOTE_MARKS: Final = frozenset("d teams distans digitalt zoom länk skype digital video skärm webb distans uppkopplad".split()) | {
    "på skärm",
    "via skärm",
    "via zoom",
    "via webb",
    "via video",
    "via distans",
    "på distans",
    "via teams",
    "via länk",
    "på länk",
}
VOTE_MARKS: Final = frozenset("ja nej avst avstår avstod j a x xx 1 ✓ ✔ √ jäv".split())


_SPEAKERS = re.compile(r"(?:[a-zåäö]+ ){0,2}[a-zåäö]*(?:ombud(?:et|en)?|representant(?:er|en)?|delegat(?:er|en)?|företrädare)")
"""Those who speak for the members, whatever stands before the word: "Närvarande ombud", "Medlemmens representant"."""
_BRACKETED = re.compile(r"\s*\([^()]{1,40}\)\Z")
"""What a head says besides, in brackets: "Medlem (antal röster)", "Närvaro (på plats/digitalt)"."""


@lru_cache(maxsize=1024)
def column_kind(string: str) -> str | None:
    """What a column with this head holds; None for a head that no roll has."""
    low = " ".join(string.casefold().split()).strip(" .:*?")
    if kind := COLUMN_KINDS.get(low):
        return kind
    if low.endswith(")") and (bracket := _BRACKETED.search(low)) and (kind := COLUMN_KINDS.get(low[: bracket.start()])):
        return kind
    if low.endswith(("d", "t", "n", "e", "r")) and _SPEAKERS.fullmatch(low):
        return "name" if not low.startswith(("antal ", "ersätt", "för ", "från ")) else None
    if "." in low and (kind := COLUMN_KINDS.get(low.replace(".", ""))):  # abbreviated here and there: "Tjg. för"
        return kind
    if "- " in low and (kind := COLUMN_KINDS.get(low.replace("- ", ""))):  # a head broken over lines: "Närva- rande"
        return kind
    if _ITEM.fullmatch(low):
        return "item"
    if _VOTE.fullmatch(low):
        return "vote"
    kinds = [COLUMN_KINDS.get(part.strip(" .")) for part in _PARTS.split(low)]
    if len(kinds) < 2 or None in kinds:
        return None
    return next((kind for kind in ("name", "organisation", "title") if kind in kinds), kinds[0])


@lru_cache(maxsize=256)
def item_of(string: str) -> str | None:
    """The item that a column's head names: "§ 42" gives 42."""
    match = _ITEM.fullmatch(string.strip(" .:"))
    return next((g for g in match.groups() if g), None) if match else None
