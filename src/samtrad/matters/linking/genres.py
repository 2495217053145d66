"""What sort of initiative a title says that it is: a motion is no interpellation, though both be about one badhus."""

from __future__ import annotations

import re

_GENRES = {
    "motion": r"motion(?:en|er)?\b",
    "interpellation": r"interpellation",
    "question": r"(?:enkel |skriftlig )?fråga (?:av|från|till|ställd)|enkel fråga",
    "citizen": r"medborgarförslag|e-förslag|[A-ZÅÄÖ][a-zåäö]+(?:s|förs)förslag(?:et)?\b|invånarförslag|folkinitiativ",
    "yrkande": r"(?:tilläggs)?yrkande (?:från|av)|initiativ(?:ärende)? (?:från|av)",
    "petition": r"hemställan|framställ(?:an|ning)",
    "referral": r"remiss\b(?! av)|remissvar|samrådsremiss|yttrande (?:till|över)",
    "audit": r"(?:stads|kommun|region)?revisionens|revisionsrapport|granskning av",
}
_GENRE = {name: re.compile(rf"^\W*(?:[\w-]+ ){{0,4}}?(?:{pattern})", re.IGNORECASE) for name, pattern in _GENRES.items()}
OF_ONE = frozenset({"motion", "interpellation", "question", "citizen", "yrkande"})
"""Sorts that a matter stays of from beginning to end."""
_OPENERS = re.compile("|".join("motion interpell fråga förslag initiativ yrkand hemst framst remiss yttrand revision granskning".split()), re.IGNORECASE)
_REACH = 70


def genres_of(title: str) -> frozenset[str]:
    """The sorts that the opening of a title names; mostly none."""
    opening = title[:_REACH]
    if not _OPENERS.search(opening):
        return frozenset()
    return frozenset(name for name, pattern in _GENRE.items() if pattern.match(opening))
