"""Elections in the words of a decision: who is elected to what, in which body, instead of whom, from when to when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from samtrad.people.resolving.body_names import is_body
from samtrad.people.resolving.within import is_person
from samtrad.swedish.dates_words import MONTHS, NAMES

_NAME = r"[A-ZÅÄÖÉ][\w’'.-]+(?:[ ](?:af|von|de|van|da|el|al|[A-ZÅÄÖÉ][\w’'.-]+)){1,4}"


def _who(group: str) -> str:
    """A name with its party, as groups of a pattern."""
    return rf"(?P<{group}>{_NAME})(?:\s*\((?P<{group}_party>[^)]{{1,12}})\))?"


_POST = r"(?:ny|nya|nytt|ordinarie)?\s*(?P<post>(?:(?:1:e|2:e|förste|andre|första|andra)\s+)?(?:vice\s+|v\.?\s*)?ordförande|ledamot|ledamöter|ersättare|suppleant(?:er)?|adjungerad)"
_ENDS = (
    r"(?:från|fr\.?\s?o|t\.?\s?o|till|för\s+(?:tiden|perioden)|efter|i\s+stället|intill|under|utses|utse|väljs|välja|valdes|utsågs|utser|väljer|och\s+[A-ZÅÄÖ])"
)
_BODY = rf"(?:\s+(?:i|för|inom)\s+(?P<body>(?!stället\b|tiden\b|perioden\b)[^,.;()]+?)(?=\s+{_ENDS}|[,.;]|\s*$))?"
_INSTEAD = rf"(?:,?\s+(?:i\s+stället\s+för|efter|som\s+ersättare\s+för)\s+{_who('before')})?"
_TIME = (
    r"(?P<time>(?:,?\s+(?:för\s+tiden|för\s+perioden|fr\.?\s*o\.?\s*m\.?|från\s+och\s+med|från|t\.?\s*o\.?\s*m\.?|till\s+och\s+med|med\s+verkan)\b[^;()]*?)?)"
)
_VERB = r"(?:att\s+)?(?:utses|utse|väljs|välja|valdes|utsågs|utser|väljer|nomineras)"
_FORWARD = re.compile(rf"[Tt]ill\s+{_POST}{_BODY}{_INSTEAD}{_TIME}\s+{_VERB}\s+{_who('who')}")
"""Till ledamot i nämnden i stället för Anna Berg (S) för tiden t.o.m. 2026 utses Bo Ek (S)."""
_BACKWARD = re.compile(rf"{_who('who')}\s+(?:(?:utses|väljs|valdes|utsågs)\s+)?till\s+{_POST}{_BODY}{_INSTEAD}(?=\s+{_ENDS}|[.,;]|\s*$)")
"""Bo Ek (S) väljs till ledamot i nämnden i stället för Anna Berg (S)."""
_CERTIFIER = re.compile(
    r"juster|protokollsjuster|rösträkn|mötesordförande|ordförande för (?:mötet|sammanträdet|dagens)|mötessekreterare|ordförande vid", re.IGNORECASE
)
_DAY = r"(?:den\s+)?(?:(?P<day>\d{1,2})\s+(?P<month>" + "|".join(NAMES) + r")\s+(?P<year>\d{4})|(?P<iso>\d{4}-\d{2}-\d{2})|(?P<only>(?:19|20)\d{2})\b)"
_FROM = re.compile(rf"(?:för\s+(?:tiden|perioden)|fr\.?\s*o\.?\s*m\.?|från\s+och\s+med|från)\s+{_DAY}")
_UNTIL = re.compile(rf"(?:t\.?\s*o\.?\s*m\.?|till\s+och\s+med|intill\s+utgången\s+av|till|[–-])\s*{_DAY}")
_CAPACITIES = {
    "ledamot": "member",
    "ledamöter": "member",
    "ersättare": "substitute",
    "suppleant": "substitute",
    "suppleanter": "substitute",
    "adjungerad": "co_opted",
}


_ELECTS = re.compile(r"\b(?:(?:fyllnads|ny|om|kompletterings)?val(?:et)?|utseende|entledigande|avsägelse|nominering(?:ar)?)\b", re.IGNORECASE)
_TO_BODY = re.compile(
    r"\b(?:till|i|för|inom)\s+(?P<body>[^,.;:()]+?)(?=\s+(?:efter|för\s+(?:tiden|perioden|mandatperioden)|från|fr\.?\s?o|t\.?\s?o|under|samt|[–—-])|\s+(?:19|20)\d\d|[,.;:()]|\s*$)"
)


class Election(NamedTuple):
    """One who is elected; ``title`` for a chair, ``body`` as written, empty for the body that elects; ``before`` whom they come after."""

    name: str
    party: str
    capacity: str
    title: str
    body: str
    before: str
    since: date | None
    until: date | None


@lru_cache(maxsize=8192)
def elections(text: str) -> tuple[Election, ...]:
    """The elections that a decision's words tell of; none for whoever is to certify minutes or count votes."""
    flat = " ".join(text.split())
    if _CERTIFIER.search(flat):
        return ()
    found = list(_found(flat))
    for at in range(len(found) - 2, -1, -1):  # what is told once, at the end, holds for all
        after = found[at + 1]
        if found[at].since is None and found[at].until is None and not found[at].before:
            found[at] = found[at]._replace(since=after.since, until=after.until)
    return tuple(found)


def body_in(heading: str) -> str:
    """The body that a heading says that is elected to, as written: "Val till styrgruppen för välfärd"; empty where it names none ("Val till ordförande")."""
    opening = _ELECTS.search(heading)
    if opening is None:
        return ""
    named = (" ".join(match["body"].split()) for match in _TO_BODY.finditer(heading, opening.end()))
    return next((name for name in named if is_body(name)), "")


def _found(text: str) -> Iterator[Election]:
    found = list(_FORWARD.finditer(text)) or list(_BACKWARD.finditer(text))
    body = ""
    for at, match in enumerate(found):
        if not is_person(match["who"]):
            continue
        post = " ".join(match["post"].split())
        is_chair = post.endswith("ordförande")
        body = (match["body"] or body).strip()
        following = found[at + 1].start() if at + 1 < len(found) else len(text)
        time = match.groupdict().get("time") or text[match.end() : following]
        yield Election(
            name=match["who"],
            party=match["who_party"] or "",
            capacity="member" if is_chair else _CAPACITIES[post],
            title=post if is_chair else "",
            body=body,
            before=match["before"] or "",
            since=_day(_FROM.search(time), last=False),
            until=_day(_UNTIL.search(_FROM.sub("", time)), last=True),
        )


def _day(match: re.Match[str] | None, *, last: bool) -> date | None:
    """The day that is told; of a year alone its first or last."""
    if match is None:
        return None
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["only"]:
            return date(int(match["only"]), 12, 31) if last else date(int(match["only"]), 1, 1)
        return date(int(match["year"]), MONTHS[match["month"]], int(match["day"]))
    except ValueError:
        return None
