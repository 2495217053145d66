"""Whether a title, an office or a committee ("förbundsdirektören", "kansliet", "socialnämnden") is of the organisation whose own body says it, and not of another."""

from __future__ import annotations

import re

_ENDS = r"(?:direktören|chefen|kansliet|förvaltningen|kontoret|sekreteraren|juristen|controllern|strategen|avdelningen|enheten|staben)"
_ANY = r"(?:förvaltnings|kansli|ekonomi|personal|HR-|IT-|administrativa\s|administrations|verksamhets|kommunikations|biträdande\s)?"
"""How offices open that every organisation may have."""
_OF_MUNICIPALITY = (
    r"(?:kommun|kommunlednings|kommunstyrelse|stadslednings|stads|social|socialtjänst|skol|utbildnings|barn-\soch\sutbildnings|omsorgs|vård-\soch\somsorgs|äldreomsorgs|"
    r"samhällsbyggnads|bygg-\soch\smiljö|miljö-\soch\sbygg|miljö|kultur-\soch\sfritids|kultur|fritids|tekniska\s|teknisk\s|fastighets|närings|plan|gatu)"
)
_OF_REGION = r"(?:region|regionlednings|regionstyrelse|hälso-\soch\ssjukvårds|sjukvårds|regionala\sutvecklings)"
_OF_FEDERATION = r"(?:förbunds|förbundslednings)"
_KINDS = {"municipality": _OF_MUNICIPALITY, "region": _OF_REGION, "federation": _OF_FEDERATION}
_OFFICES = {kind: re.compile(rf"(?:{own}|{_ANY}){_ENDS}", re.IGNORECASE) for kind, own in _KINDS.items()}
_COMMITTEES = {
    "municipality": re.compile(
        r"(?!gemensam|överförmyndar|patient|hyres|arrende|överklagande|läns|region|hälso|sjukvård|kollektivtrafik)(?:[\wåäö]+-?\s?(?:och\s)?)?[\wåäö]{2,}nämnden"
        r"|(?:tekniska\s|[\wåäö]{3,})utskottet|kommunstyrelsen|kommunfullmäktige",
        re.IGNORECASE,
    ),
    "region": re.compile(
        r"(?:(?:hälso-\soch\s)?sjukvårds|vård|patient|kollektivtrafik|regionala\sutvecklings|folktandvårds|kultur)nämnden|regionstyrelsen|regionfullmäktige",
        re.IGNORECASE,
    ),
}
"""Committees that an organisation of a kind has of its own. Shared ones ("gemensamma nämnden", "överförmyndarnämnden") may be of several."""


def is_own_office(name: str, kind: str) -> bool:
    """Whether a name is a title, an office or a committee of an organisation of some kind (``OrganisationKind``) in its own minutes.

    One that says whose it is ("regionens kansli", "kommundirektören i Granby") is not, nor one that organisations of another kind have
    ("kommundirektören" in a federation's minutes), nor several ("kommundirektörerna").
    """
    plain = " ".join(name.split())
    return any(form is not None and form.fullmatch(plain) for form in (_OFFICES.get(kind), _COMMITTEES.get(kind)))
