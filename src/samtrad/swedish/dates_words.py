"""Words that name months, seasons and parts of these, in small letters."""

from __future__ import annotations

from typing import NamedTuple

_FORMS = (
    "jan januari january", "feb febr februari february", "mar mars march", "apr april", "maj may", "jun juni june", "jul juli july",
    "aug augusti august", "sep sept september", "okt oktober oct october", "nov november", "dec december",
)  # fmt: skip
MONTHS = {form: number for number, forms in enumerate(_FORMS, 1) for form in forms.split()}
"""Every form of a month's name, English ones too (stamps of signing services), to its number."""
NAMES = tuple("januari februari mars april maj juni juli augusti september oktober november december".split())
"""The names in order."""
SHORT = tuple(name[:3] for name in NAMES)
"""Their first three letters, which each of their forms begins with."""
FULL = frozenset(NAMES)
"""The names that stand for a month even with no day or year beside them."""
ENGLISH = frozenset("may oct mar march january february june july august october".split())
"""Forms that need both a day and a year."""


class Season(NamedTuple):
    """First and last month and day; ``after`` is 1 where the end lies in the year after."""

    first: tuple[int, int]
    last: tuple[int, int]
    after: int = 0


_SPRING, _SUMMER, _AUTUMN, _WINTER = Season((1, 1), (6, 30)), Season((6, 1), (8, 31)), Season((7, 1), (12, 31)), Season((12, 1), (2, 32), 1)
_STEMS = {"vår": _SPRING, "sommar": _SUMMER, "höst": _AUTUMN, "vinter": _WINTER}
_DEFINITE = {"vår": "våren", "sommar": "sommaren", "höst": "hösten", "vinter": "vintern"}
_BEFORE = ("", "sen", "för", "efter", "hög", "tidig", "mid")
SEASONS = {f"{before}{_DEFINITE[stem]}": season for stem, season in _STEMS.items() for before in _BEFORE}
SEASONS |= {"vårterminen": _SPRING, "vårtermin": _SPRING, "höstterminen": _AUTUMN, "hösttermin": _AUTUMN}
"""Names that stand for a season even with no year beside them."""
SEASONS_OF_YEAR = {**_STEMS, "vårtermin": _SPRING, "hösttermin": _AUTUMN}
"""Names that need a year: "vår 2021"."""
TERMS = {"vt": _SPRING, "ht": _AUTUMN}
HALVES = {"första": 1, "andra": 2, "1:a": 1, "2:a": 2, "1": 1, "2": 2}
ORDINALS = {
    word: number
    for number, word in enumerate(
        "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde "
        "nittonde tjugonde "
        "tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta".split(),
        1,
    )
}  # fmt: skip
ORDINALS |= {"förste": 1, "andre": 2, "sjuttonde": 17, "adertonde": 18}
