"""Names of organisations as minutes write them: everyday and official forms, genitives, and what a new one is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from samtrad.people.resolving.sound import distance

_VOWELS = "aeiouyåäö"
_MUNICIPAL = re.compile(r"^(?P<name>.+?)\s+(?:kommun|stad|kn)$", re.IGNORECASE)
_LEADING = re.compile(r"^(?:kommunen|staden)\s+(?P<name>[A-ZÅÄÖ].+)$")
_KEEPS_S = re.compile(rf"(?:fors|[{_VOWELS}]s|ss)$", re.IGNORECASE)
"""A name that ends so ends in its own s: "Bengtsfors kommun", "Alingsås kommun"."""
_INSIDE = re.compile(
    r"(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|direktionen|kontor(?:et)?|förvaltning(?:en)?|avdelning(?:en)?|enhet(?:en)?|sektor(?:n)?"
    r"|kansli(?:et)?|beredning(?:en)?|presidi(?:um|et)|råd(?:et)?|gruppen|nätverk(?:et)?|partiet?|facket|staben?|myndighetens?)$",
    re.IGNORECASE,
)
"""What is a part of an organisation and none itself: "Regionstyrelsen", "Tekniska kontoret"."""
_KINDS = (
    (re.compile(r"kommunalförbund|kommunförbund|\bförbund(?:et)?\b|räddningstjänstförbund"), "federation"),
    (re.compile(r"^region\b|regionen?s?$|landsting"), "region"),
    (re.compile(r"\b(?:kommun|stad)s?$|^kommunen "), "municipality"),
    (re.compile(r"universitet|högskola"), "university"),
    (re.compile(r"\bab\b|aktiebolag|\bhb\b"), "company"),
    (re.compile(r"myndighet|verket\b|länsstyrelse"), "authority"),
    (re.compile(r"\b(?:pro|spf|dhr|hrf|srf|fub|ssf|rf|if|bk|skpf|rpg)\b|förening|föreningen|seniorerna|studieförbund|församling"), "association"),
)
_CAPITALS = 7  # letters: a shorter word in capitals is a short form as often as not
_LEAST = 3  # letters: two in capitals are a party or a short form that only a table tells
_LONG = 5  # letters: a shorter name a letter off is another name as often as not


class Told(NamedTuple):
    """A name that nobody knew: what it is called, formally and every day, and what it is."""

    name: str
    formal: str
    kind: str


def told(written: str) -> Told | None:
    """What a written name tells of an organisation that nobody knew; None for what is only part of one."""
    name = in_lower_case(" ".join(written.split()).strip(" ,.;:-–"))
    if len(name) < _LEAST or not (name[0].isupper() or name[0].isdigit() or name.startswith("kommunen ")) or _is_inside(name):
        return None
    kind = next((kind for pattern, kind in _KINDS if pattern.search(name.casefold())), "other")
    if kind == "municipality" and (everyday := everyday_name(name)):
        return Told(everyday, name if _MUNICIPAL.match(name) else "", kind)
    return Told(name, "", kind)


def in_lower_case(name: str) -> str:
    """A name that is printed in capitals as it is written elsewhere: "GRANFORS KOMMUN" is Granfors kommun; short forms stay."""
    if not name.isupper() or (len(name) < _CAPITALS and " " not in name):
        return name
    words = name.split()
    kept = {"AB", "HB", "PRO", "SPF", "SKR", "KF"}
    plain = {"KOMMUN", "STAD", "KOMMUNALFÖRBUND", "GYMNASIEFÖRBUND", "FÖR", "I", "OCH", "SAMT", "LÄN"}
    return " ".join(word if word in kept else word.lower() if word in plain and at else word.title() for at, word in enumerate(words))


def _is_inside(name: str) -> bool:
    last = name.split(" i ", maxsplit=1)[0].split(",", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    return bool(_INSIDE.search(last)) and not re.search(
        r"länsstyrelse|socialstyrelse|skogsstyrelse|transportstyrelse|post- och telestyrelse|myndigheten för", name.casefold()
    )


def everyday_name(name: str) -> str:
    """The everyday name in an official one: "Fagerheds kommun" is Fagerhed, "Alingsås kommun" Alingsås; empty for what is no municipality's."""
    match = _MUNICIPAL.match(name) or _LEADING.match(name)
    return without_s(match["name"]) if match else ""


def without_s(name: str) -> str:
    """A name without the s of its genitive, where it is one."""
    return name if not name.endswith("s") or _KEEPS_S.search(name) else name[:-1]


def written_forms(kind: str, name: str, formal: str, also: Iterable[str] = ()) -> tuple[str, ...]:
    """The forms that an organisation is written in, without repeats, its everyday name first."""
    return tuple(dict.fromkeys(form for form in _forms(kind, name, formal, also) if form))


def _forms(kind: str, name: str, formal: str, also: Iterable[str]) -> Iterator[str]:
    yield name
    yield formal
    yield from also
    genitive = f"{name}:s" if name.isupper() else name if name[-1:] in "sxzSXZ" else f"{name}s"
    if kind == "municipality":
        for stem in dict.fromkeys((name, genitive)):
            yield f"{stem} kommun"
            yield f"{stem} stad"
        yield f"kommunen {name}"
    yield genitive
    for other in (formal, *also):
        if other and other != name:
            yield other if other[-1] in "sxz" else f"{other}:s" if other.isupper() else f"{other}s"


def is_municipal(written: str) -> bool:
    """Whether a name says that it is a municipality's: "Möndal stad"."""
    return bool(_MUNICIPAL.match(written.strip()))


def nearest(wanted: str, known: Iterable[str]) -> str | None:
    """The only known name that is a letter from the one that is looked for, where no other is nearly as near; names are keys."""
    if len(wanted) < _LONG:
        return None
    near = sorted((distance(wanted, one, 2), one) for one in known if abs(len(one) - len(wanted)) <= 2)
    found = [one for apart, one in near if apart == 1]
    beside = [one for apart, one in near if apart == 2]
    return found[0] if len(found) == 1 and not any(one[:3] == wanted[:3] for one in beside) else None
