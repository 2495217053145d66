"""What a matter is called: its title without case numbers, labels and marks, which say whose paper it is and not what it is about."""

from __future__ import annotations

import re

from samtrad.swedish.case_numbers import case_numbers_in

_LABEL = re.compile(r"(?:\b(?:d\.?\s?nr|diarie(?:nummer|nr)|ärende(?:nummer|nr)|(?:vår|er) beteckning)\b\.?[\s:]{0,4})\Z", re.IGNORECASE)
"""What stands before a case number and belongs to it. The number of a court's case (mål nr) does not: it is part of what is told."""
_SIGNS = " \t\n.,;:–—-"
_RUN_ON = re.compile(
    r"\s*(?:(?:[A-ZÅÄÖ][\w-]+s )?[Bb]eslut|(?:Sammanfattning|Beskrivning)(?: av ärendet)?|Bakgrund|Ärendebeskrivning|Ärendet i korthet|Beslutsunderlag|Förslag till beslut|Handlingar|Yrkanden?)\s+(?=[A-ZÅÄÖ])"
)
"""The sub-heading that a line runs on into behind its case number: "Dnr VN 2024/210 Beslut Nämnden godkänner …"."""
_SORT = re.compile(r"(?:ärende(?:rubrik|mening)?|rubrik|titel|ämne|ärendet gäller|gäller|information|meddelande|anmälan)\s?:\s+(?=\w)", re.IGNORECASE)
"""What says that a title follows: "Ärenderubrik: Badhus". """
_SHORTEST = 3


def called(title: str) -> str:
    """A title as the name of its matter. One that is nothing but a number and labels stays as it is."""
    told = " ".join(title.split()).lstrip("#*_ ")
    for number in reversed(case_numbers_in(told)):
        told = _without(told, number.start, number.end)
    told = _SORT.sub("", told, count=1) if _SORT.match(told) else told
    return told if len(told) >= _SHORTEST else " ".join(title.split())


def _without(title: str, start: int, end: int) -> str:
    """A title without the case number that stands here: at either end, in brackets, or between commas behind its label."""
    label = _LABEL.search(title[:start])
    left, right = title[: label.start() if label else start], title[end:]
    if left.rstrip().endswith("(") and right.lstrip().startswith(")"):
        return f"{left.rstrip()[:-1].rstrip()}{right.lstrip()[1:]}".strip()
    if not left.strip(_SIGNS):
        return _RUN_ON.sub("", right, count=1).strip(_SIGNS) if _RUN_ON.match(right) else right.strip(_SIGNS)
    if not right.strip(_SIGNS) or (label and _RUN_ON.match(right)):
        return left.rstrip(_SIGNS)
    if label and left.rstrip().endswith(",") and right.startswith(","):
        return f"{left.rstrip()[:-1]}{right}"
    return title
