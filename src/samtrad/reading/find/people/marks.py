"""What a piece of a line about someone is: party, title, organisation, capacity, presence or stand-in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from samtrad.reading.lexicon.roles import CAPACITY_MARKS, NO_PARTY, PARTIES, PARTY_NAMES, SECRETARY_MARKS, SECRETARY_TITLES
from samtrad.swedish.names import is_organisation, is_person, is_place, is_title, is_title_word, name_end
from samtrad.swedish.names_words import ORGANISATION_WORDS

_REPLACES = re.compile(
    r"(?:(?:och|som|vilken|den\s+sistnämnd[ae]|denn[ae])\s+)?"
    r"(?:(?:tj(?:g|änstg|änstgörande|änstgör|gör)?\.?\s+)?(?:ersättare|ersätter|ersatte|ersättande|ers|vikarie|suppleant|suppl|vikarierar|inhoppare)\.?(?:\s*(?:för|åt|f\.?))?|tj(?:g|g\.?\s?ers|änstg|änstgör(?:ande)?|änstgjorde|änst|gör)?\.?\s+(?:för|f\.?|i\s?stället för|istf\.?|i\s?st\.?\s?f(?:ör|\.)?)|"
    r"i\s?stället\s+för|istf\.?|i\s?st\.?\s?f(?:ör|\.)?|för|f\.?|på\s+[\w-]+s?\s+(?:plats|mandat)|i(?=\s[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ][\w-]+\s+ställe)|inkallad\s+för|(?:vikarie|ersättare|ställföreträdare|stf\.?)\s+för|som\s+ersättare\s+för|kallad\s+i\s+stället\s+för)\s+(?=[^\s])",
    re.IGNORECASE,
)
_REPLACED_BY = re.compile(r"(?:ersätts|ersattes|ersatt|ers)\s+(?:av|utav)\s+|ersättare\s*:\s*", re.IGNORECASE)
_REMOTE = re.compile(r"\b(?:teams|zoom|skype|distans|digitalt?|länk|videolänk|video|telefon|uppkopplad|webex|meet)\b", re.IGNORECASE)
_ABSENT = re.compile(
    r"(?:ej|icke|inte)\s+närv\w*\.?|frånv\w*\.?|förhinder|förhindrad|(?:har|hade)\s+(?:fått\s+)?förhinder|(?:(?:har|hade|som|är|var)\s+)*(?:meddelat|anmält|anmäld|lämnat|förhindrad|frånvarande)(?:\s+(?:sitt\s+|sin\s+)?(?:förhinder|frånvaro|återbud|sig\s+sjuk))?|kunde\s+(?:inte|ej)\s+(?:delta|närvara|komma)|kan\s+(?:inte|ej)\s+(?:delta|närvara)|uteblev|återbud|sjuk(?!hus|skö|gym|vård|försä|resor)\w*|semester|vab\b|(?:tjänst|föräldra)?ledig\b|frv\.?",
    re.IGNORECASE,
)
_PRESENT = re.compile(r"(?:närvarande|närv\.?|deltog|deltar|hela mötet|på plats|fysiskt)", re.IGNORECASE)
_PARTLY = re.compile(
    r"(?:(?:deltog|deltar|närvarande|närvarar|med)\s+)?(?:under\s+)?(?:(?:del(?:ar)?|första|andra|senare|sista)\s+(?:av|delen\s+av)\s+)(?:mötet|möte|sammanträdet|sammanträde|dagen|tiden|tid|träffen)|delvis(?:\s+(?:närvarande|med|frånvarande))?|halva\s+(?:mötet|dagen|tiden|sammanträdet)|dag\s+\d|(?:(?:på|under|endast|bara)\s+)?(?:förmiddag(?:en)?|eftermiddag(?:en)?|fm|em)|(?:(?:under|endast|bara)\s+)?(?:(?:den\s+)?(?:första|sista|senare|andra)\s+(?:timmen|halvan|delen|halvtimmen|passet)|en\s+(?:kortare\s+)?(?:stund|del))(?:\s+av\s+(?:mötet|dagen))?|inledningsvis|inledningen|avslutningen|(?:(?:fram\s+)?t\.?\s?o\.?\s?m\.?|till(?:\s+och\s+med)?|fram\s+till|före|efter|från|fr\.?\s?o\.?\s?m\.?)\s+(?:lunch(?:en)?|pausen|fikat)|(?:lämnade|lämnar|gick|kom)\s.{0,40}"
)
_VACANT = re.compile(
    r"(?:vakant|vakans|vacant|n\.?\s?n\.?(?=\s|\Z)|ej tillsatt|ej utsedd|obesatt|(?:en\s+)?tom(?:ma?|t)?\s(?:\(?[A-ZÅÄÖ]{1,4}\)?-?\s?)?(?:plats|stol|mandat)|tomt? mandat|ingen (?:ledamot )?(?:utsedd|vald)|ej (?:besatt|vald))\b.*|n\.n\.",
    re.IGNORECASE,
)
_EMPTY_PLACE = re.compile(r"(?:en |1 |\d:[ae] )?(?:plats|stol|mandat|post)(?:en|et)?(?: \d+)?(?: är)? vakant")
_NOBODY = re.compile(
    r"[-–—.*]+|[+\d][\d -]{6,}|\d[\d ]* (?:aktier?|andel(?:ar)?|röst(?:er)?|mandat)\b.*|\S+@\S+|ingen|inga|saknas|(?:ingen|ej|inte|icke|utan) (?:representant|ombud|representera[dt]e?|företräd(?:d|are)|deltagare)\b.*|(?:med|genom|enligt|via|per) fullmakt\b.*|finns ej|ej aktuellt|p\.?\s?g\.?\s?a\.?\s.*|på grund av .*|(?:alla|samtliga) (?:§§|paragrafer|punkter|ärenden)|(?:på|för) vakant(?: plats)?|(?:anmält |anmäler )?jäv(?:ig)?",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:(?:ca\.?|cirka)\s)?(?:\d{1,3}\s*(?:st\.?\s+)?|(?:En|Ett|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Tolv)\s+)(?=[^\W\d_])[\w.å-]*[a-zåäö]{2}"
)
_LOCAL_PARTY = re.compile(r"[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,5}|[a-zåäö]{1,4}")
_LOCAL_PARTIES = ("partiet", "listan", "väljarna", "demokraterna")
_ACRONYM_FIRST = re.compile(r"(?!(?:VD|HR|IT|VA|MAS|MAR|SAS|VUX|SSK)\b)[A-ZÅÄÖ]{2,5}\s[A-ZÅÄÖ][a-zåäö]")
_MUST_NAME = ("för ", "på ", "f ", "f. ", "och ", "som ", "vilken ", "stf ", "stf. ")
"""What opens other things too: only with a name behind it does it tell whom someone stands in for."""
_ALSO = re.compile(r"(?:(?:och|samt|även|tillika|som|men|dagens|mötets|dessutom|också)\s+)+")
_AND_SECRETARY = re.compile(r"\S.*(?:\s(?:och|samt|tillika|&)\s|\s?/\s?)(?:\w*sekreterare|protokollförare|antecknare|vid pennan)\Z")
"""A post that is told with another: "säkerhetssamordnare och sekreterare"."""
_LONGEST_LABEL = 4  # letters of a party's label in a list that gives none else
_DISTANCE_WORDS = 5


class Mark(NamedTuple):
    """What a piece is; ``at`` is where in it the value starts (the names after "ersätter")."""

    kind: str
    value: str = ""
    at: int = 0


@lru_cache(maxsize=4096)
def mark_of(piece: str, *, bracket: bool, politics: bool) -> Mark:
    """What a piece between commas, cells or brackets is.

    Kinds: nobody, vacant, party, no_party, absent, present, remote, capacity, secretary, replaces,
    replaced_by, partly, count, organisation, title, person, check, word. ``politics`` tells that the list gives
    parties, so that an unknown short bracket is a party too.
    """
    low = piece.casefold().strip(" .:")
    if not low or _NOBODY.fullmatch(piece):
        return Mark("no_party" if bracket and low in NO_PARTY | {""} and piece.strip() in NO_PARTY else "nobody")
    if low in PARTIES:
        return Mark("party")
    if low.replace(" ", "_") in PARTY_NAMES:
        return Mark("party", "full")
    if bracket and low.endswith(_LOCAL_PARTIES) and " " not in low:
        return Mark("party")
    if low in NO_PARTY:
        return Mark("no_party")
    if capacity := CAPACITY_MARKS.get(low):
        return Mark("capacity", capacity)
    if low not in SECRETARY_MARKS and (also := _ALSO.match(low)) and low[also.end() :] in SECRETARY_MARKS:
        low = low[also.end() :]  # "kanslichef Maria Palm, tillika sekreterare"
    if ("sekr" in low or "förare" in low or "anteckn" in low) and not bracket and _AND_SECRETARY.fullmatch(low) and name_end(piece) == 0:
        return Mark("secretary", "title")
    if low in SECRETARY_MARKS:
        return Mark("secretary", "title" if low in SECRETARY_TITLES or "sekreterare" in low else "")
    if special := _special(piece, low):
        return special
    if bracket and _LOCAL_PARTY.fullmatch(piece) and not is_title_word(piece) and low not in ORGANISATION_WORDS and (politics or not _is_place_like(piece)):
        return Mark("party")
    mark = _plain(piece)
    if bracket and mark.kind == "word" and piece[:1].isupper() and " " not in piece and piece.replace("-", "").isalpha():
        return Mark("organisation")
    return mark


def _is_place_like(piece: str) -> bool:
    """Whether a short bracket in a list without parties is an organisation: "(VGR)", "(Granby)", "(Ekby)"."""
    return is_organisation(piece) or len(piece) > _LONGEST_LABEL or (len(piece) > 2 and piece[1:].islower())


def _special(piece: str, low: str) -> Mark | None:
    """Marks told by the words they open with."""
    first = low[0]
    if first in "xv✓✔☒☑√" and low in {"x", "✓", "✔", "☒", "☑", "√"}:
        return Mark("check")
    if first in "vneti" and _VACANT.match(piece):
        return Mark("vacant")
    if low.endswith("vakant") and _EMPTY_PLACE.fullmatch(low):
        return Mark("vacant")
    if first in "eifsåahmvtlku" and _ABSENT.match(piece) and len(low) < 40:
        return Mark("absent")
    if first in "ndhpf" and _PRESENT.fullmatch(piece):
        return Mark("present")
    if first == "e" and (match := _REPLACED_BY.match(piece)):
        return Mark("replaced_by", at=match.end())
    if first in "etvifpsdok" and (match := _REPLACES.match(piece)) and (not low.startswith(_MUST_NAME) or name_end(piece, match.end()) > match.end()):
        return Mark("replaces", at=match.end())
    if first in "dhflkgtepubsai" and _PARTLY.fullmatch(low):
        return Mark("partly")
    if low.count(" ") < _DISTANCE_WORDS and _REMOTE.search(low) and not is_title(piece):
        return Mark("remote")
    return None


def _plain(piece: str) -> Mark:
    """Names, titles and organisations, told by shape and by the endings of words."""
    if _COUNT.match(piece) and not is_title_word(piece.split(None, 1)[0]):
        return Mark("count")
    if is_place(piece) or piece.startswith("Sveriges ") or (_ACRONYM_FIRST.match(piece) and not is_person(piece)):
        return Mark("organisation")
    end = name_end(piece)
    if end and end >= len(piece.rstrip(".")):
        return Mark("person")
    if is_title(piece):
        return Mark("titled" if _has_person(piece) else "title")
    if end:
        return Mark("person")
    if is_organisation(piece):
        return Mark("organisation")
    return Mark("word")


def _has_person(piece: str) -> bool:
    """Whether a name of two words follows a title in the piece, or stands before one."""
    if name_end(piece) > 0:
        return True
    words = piece.split(" ")
    at = 0
    for word in words[:-1]:
        if word[:1].isupper() and at and name_end(piece, at) >= len(piece.rstrip(".")) and not is_organisation(piece[at:]):
            return True
        at += len(word) + 1
    return False
